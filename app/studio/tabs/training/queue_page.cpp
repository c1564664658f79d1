// The table is filled anew after every change; the queue itself lies in the project and is asked on the engine's thread.
#include "app/studio/tabs/training/queue_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>
#include <cmath>
#include <utility>

#include "app/studio/tabs/training/queue_form.h"
#include "app/studio/text.h"
#include "app/studio/window/parts.h"
#include "widgets/common/banner.h"
#include "widgets/common/error_text.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/script.h"
#include "widgets/common/text_delegate.h"
#include "widgets/options/options_form.h"

namespace dimts::studio {

using widgets::Banner;
using widgets::Icon;
using widgets::TextRole;

namespace {

QString whatText(const QueueEntry& entry) {
  const QString run = widgets::isolated(toQt(entry.run));
  if (entry.resume) return QueuePage::tr("Go on with %1").arg(run);
  return entry.run.empty() ? QueuePage::tr("A new run") : run;
}

QString budgetText(const QueueEntry& entry) {
  QStringList parts;
  if (entry.maxMinutes > 0) parts << widgets::durationText(entry.maxMinutes * 60);
  if (entry.maxSteps > 0)
    parts << (entry.resume ? QueuePage::tr("%1 steps more") : QueuePage::tr("%1 steps")).arg(widgets::countText(entry.maxSteps));
  for (const auto& [key, value] : entry.overrides)
    parts << QueuePage::tr("%1: %2", "setting and value").arg(widgets::optionLabel(key), widgets::isolated(toQt(value)));
  return parts.join(QStringLiteral(" · "));
}

QString outcomeOf(const QueueEntry& entry) {
  const QString step = widgets::countText(entry.step);
  const QString score = std::isfinite(entry.bestScore) ? QLatin1Char(' ') + QueuePage::tr("Best: %1.").arg(widgets::valueText(entry.bestScore)) : QString();
  if (entry.status == "waiting") return QueuePage::tr("waits");
  if (entry.status == "running") return QueuePage::tr("is running");
  if (entry.status == "interrupted") return QueuePage::tr("was interrupted; goes on when its turn comes");
  if (entry.status == "failed") return QueuePage::tr("Failed: %1").arg(widgets::errorText(entry.error).what);
  if (entry.status == "stopped") return QueuePage::tr("Stopped by you at step %1.").arg(step) + score;
  return QueuePage::tr("Finished at step %1.").arg(step) + score;
}

bool isDone(const QueueEntry& entry) { return !entry.waits() && entry.status != "running"; }

}  // namespace

QueuePage::QueuePage(Studio& studio, QWidget* parent) : QWidget(parent), studio_(studio) {
  setObjectName(QStringLiteral("queuePageWidget"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  banner_ = new Banner(this);
  banner_->setObjectName(QStringLiteral("queueBanner"));
  column->addWidget(banner_);
  auto* both = new QHBoxLayout;
  both->setSpacing(16);
  both->addWidget(buildList(), 1);
  form_ = new QueueForm(this);
  form_->setFixedWidth(340);
  both->addWidget(form_);
  column->addLayout(both, 1);
  connectButtons();
  refreshButtons();
}

QWidget* QueuePage::buildList() {
  auto* card = makeCard(QStringLiteral("queueCard"), this);
  columnOf(card)->setContentsMargins(16, 12, 16, 16);
  columnOf(card)->setSpacing(8);
  sentenceLabel_ = makeLabel({}, TextRole::Body, card, QStringLiteral("queueSentenceLabel"));
  startButton_ = makeButton(QStringLiteral("startQueuePushButton"), tr("Start the queue"), card);
  startButton_->setIcon(widgets::icon(Icon::Play));
  auto* head = new QHBoxLayout;
  head->addWidget(sentenceLabel_, 1);
  head->addWidget(startButton_, 0, Qt::AlignTop);
  summaryLabel_ = makeLabel({}, TextRole::Title, card, QStringLiteral("queueSummaryLabel"));
  table_ = new QTableWidget(0, 4, card);
  table_->setObjectName(QStringLiteral("queueTableWidget"));
  table_->setAccessibleName(tr("The queue, in the order of the turns"));
  table_->setHorizontalHeaderLabels({tr("Turn"), tr("Training"), tr("Limits and settings"), tr("What came of it")});
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->setShowGrid(false);
  table_->setFrameShape(QFrame::NoFrame);
  table_->setTabKeyNavigation(false);
  table_->setItemDelegate(new widgets::TextDelegate(table_));
  table_->verticalHeader()->hide();
  table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
  table_->horizontalHeader()->setHighlightSections(false);
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  columnOf(card)->addLayout(head);
  columnOf(card)->addWidget(summaryLabel_);
  columnOf(card)->addWidget(table_, 1);
  columnOf(card)->addWidget(buildButtons(card));
  return card;
}

QWidget* QueuePage::buildButtons(QWidget* parent) {
  auto* box = new QWidget(parent);
  auto* row = new widgets::FlowLayout(box, 8);
  const auto button = [&](const char* name, const QString& text) {
    auto* made = makeButton(QLatin1String(name), text, box);
    row->addWidget(made);
    return made;
  };
  upButton_ = button("queueUpPushButton", tr("Earlier"));
  downButton_ = button("queueDownPushButton", tr("Later"));
  outButton_ = button("queueOutPushButton", tr("Take out"));
  againButton_ = button("queueAgainPushButton", tr("Once more"));
  listenButton_ = button("queueListenPushButton", tr("Listen"));
  listenButton_->setIcon(widgets::icon(Icon::Play));
  clearButton_ = button("queueClearPushButton", tr("Clear what is done"));
  return box;
}

void QueuePage::connectButtons() {
  connect(startButton_, &QPushButton::clicked, this, [this] { studio_.start(QueueJob{studio_.session().dir()}); });
  connect(upButton_, &QPushButton::clicked, this, [this] { move(-1); });
  connect(downButton_, &QPushButton::clicked, this, [this] { move(1); });
  connect(outButton_, &QPushButton::clicked, this, &QueuePage::takeOut);
  connect(againButton_, &QPushButton::clicked, this, &QueuePage::again);
  connect(clearButton_, &QPushButton::clicked, this, &QueuePage::clearDone);
  connect(listenButton_, &QPushButton::clicked, this, [this] {
    if (const QueueEntry* entry = selected()) Q_EMIT playRequested(toQt(entry->sample));
  });
  connect(table_, &QTableWidget::itemSelectionChanged, this, &QueuePage::refreshButtons);
  connect(form_, &QueueForm::addRequested, this, &QueuePage::add);
  connect(banner_, &Banner::actionTriggered, this, &QueuePage::undo);
  connect(&studio_.session(), &ProjectSession::changed, this, &QueuePage::refreshButtons);
}

void QueuePage::clear() {
  reads_.next();
  takenOut_.clear();
  banner_->dismiss();
  show({});
}

void QueuePage::reload() {
  if (!studio_.session().isOpen()) return;
  struct Read {
    std::vector<QueueEntry> entries;
    std::vector<OptionState> options;
  };
  form_->setRuns(studio_.session().runs());
  studio_.host().callLatest(reads_, this,
                            [dir = studio_.session().dir()](Engine& engine) -> Result<Read> {
                              Read read;
                              DIMTS_TRY_ASSIGN(read.entries, engine.queue(dir));
                              DIMTS_TRY_ASSIGN(read.options, engine.options(dir));
                              return read;
                            },
                            [this](Result<Read> read) {
                              if (!read) {
                                banner_->showError(read.error());
                                return;
                              }
                              form_->setOptions(read->options);
                              show(read->entries);
                            });
}

int QueuePage::waiting() const {
  return static_cast<int>(std::count_if(entries_.begin(), entries_.end(), [](const QueueEntry& entry) { return entry.waits(); }));
}

const QueueEntry* QueuePage::selected() const {
  const int row = table_->currentRow();
  return row >= 0 && row < static_cast<int>(entries_.size()) ? &entries_[static_cast<size_t>(row)] : nullptr;
}

void QueuePage::show(const std::vector<QueueEntry>& entries) {
  const QueueEntry* before = selected();
  const int64_t wanted = select_ != 0 ? select_ : before ? before->id : 0;
  select_ = 0;
  entries_ = entries;
  const QSignalBlocker quiet(table_);
  table_->setRowCount(static_cast<int>(entries.size()));
  for (int row = 0; row < table_->rowCount(); ++row) {
    const QueueEntry& entry = entries[static_cast<size_t>(row)];
    const QStringList texts{widgets::countText(row + 1), whatText(entry), budgetText(entry), outcomeOf(entry)};
    for (int column = 0; column < texts.size(); ++column) {
      auto* item = new QTableWidgetItem(texts.at(column));
      item->setToolTip(texts.at(column));
      table_->setItem(row, column, item);
    }
    if (entry.id == wanted) table_->selectRow(row);
  }
  table_->resizeRowsToContents();
  sentenceLabel_->setText(tr("%Ln trainings wait. They run one after another; one that fails does not stop the next. "
                             "The queue stays in the project when the window closes.", nullptr, waiting()));
  summaryLabel_->setText(summary());
  summaryLabel_->setVisible(!summaryLabel_->text().isEmpty());
  refreshButtons();
  Q_EMIT changed();
}

QString QueuePage::summary() const {
  int finished = 0, bad = 0, stopped = 0;
  const QueueEntry* best = nullptr;
  for (const QueueEntry& entry : entries_) {
    finished += entry.status == "finished";
    bad += entry.status == "failed";
    stopped += entry.status == "stopped";
    if (isDone(entry) && std::isfinite(entry.bestScore) && (!best || entry.bestScore < best->bestScore)) best = &entry;
  }
  if (finished + bad + stopped == 0) return {};
  QString text = tr("Done so far: %1 finished, %2 failed, %3 stopped.").arg(widgets::countText(finished), widgets::countText(bad), widgets::countText(stopped));
  if (best) text += QLatin1Char(' ') + tr("The best is %1 with %2.").arg(widgets::isolated(toQt(best->run)), widgets::valueText(best->bestScore));
  return text;
}

void QueuePage::refreshButtons() {
  const QueueEntry* entry = selected();
  const int row = table_->currentRow();
  const bool running = entry && entry->status == "running";
  const QString busy = studio_.busyReason();
  startButton_->setEnabled(waiting() > 0 && busy.isEmpty());
  startButton_->setToolTip(busy);
  upButton_->setEnabled(entry && row > 0);
  downButton_->setEnabled(entry && row + 1 < table_->rowCount());
  outButton_->setEnabled(entry && !running);
  againButton_->setEnabled(entry && isDone(*entry));
  listenButton_->setEnabled(entry && !entry->sample.empty());
  clearButton_->setEnabled(std::any_of(entries_.begin(), entries_.end(), isDone));
}

template <class Work>
void QueuePage::change(Work work, int64_t select) {
  studio_.host().call(this, std::move(work),
                      [this, select](Status done) {
                        if (!done) banner_->showError(done.error());
                        select_ = select;
                        reload();
                      },
                      CallKind::Write);
}

void QueuePage::add(const QueueEntry& entry) {
  banner_->dismiss();
  studio_.host().call(this, [dir = studio_.session().dir(), entry](Engine& engine) { return engine.setQueueEntry(dir, entry); },
                      [this](Result<QueueEntry> stored) {
                        if (stored) {
                          form_->clear();
                          select_ = stored->id;
                        } else {
                          banner_->showError(stored.error());
                        }
                        reload();
                      },
                      CallKind::Write);
}

void QueuePage::move(int by) {
  const QueueEntry* entry = selected();
  if (!entry) return;
  change([dir = studio_.session().dir(), id = entry->id, place = table_->currentRow() + by](Engine& engine) { return engine.moveQueueEntry(dir, id, place); },
         entry->id);
}

void QueuePage::takeOut() {
  const QueueEntry* entry = selected();
  if (!entry) return;
  takenOut_ = {{*entry, table_->currentRow()}};
  banner_->showMessage(Banner::Kind::Info, tr("Taken out of the queue: %1").arg(whatText(*entry)), {}, {}, tr("Undo"));
  change([dir = studio_.session().dir(), id = entry->id](Engine& engine) { return engine.removeQueueEntry(dir, id); }, 0);
}

void QueuePage::clearDone() {
  takenOut_.clear();
  for (size_t i = 0; i < entries_.size(); ++i)
    if (isDone(entries_[i])) takenOut_.emplace_back(entries_[i], static_cast<int64_t>(i));
  banner_->showMessage(Banner::Kind::Info, tr("What is done was taken out of the queue. Its runs are in the history."), {}, {}, tr("Undo"));
  change([dir = studio_.session().dir(), gone = takenOut_](Engine& engine) -> Status {
    for (const auto& one : gone) DIMTS_TRY(engine.removeQueueEntry(dir, one.first.id));
    return {};
  }, 0);
}

void QueuePage::undo() {
  banner_->dismiss();
  change([dir = studio_.session().dir(), gone = std::exchange(takenOut_, {})](Engine& engine) -> Status {
    for (auto [entry, place] : gone) {
      entry.id = 0;
      DIMTS_TRY_ASSIGN(const QueueEntry stored, engine.setQueueEntry(dir, entry));
      DIMTS_TRY(engine.moveQueueEntry(dir, stored.id, place));
    }
    return {};
  }, 0);
}

void QueuePage::again() {
  const QueueEntry* entry = selected();
  if (!entry) return;
  QueueEntry waits = *entry;
  waits.status = "waiting";
  change([dir = studio_.session().dir(), waits](Engine& engine) -> Status {
    DIMTS_TRY(engine.setQueueEntry(dir, waits));
    return {};
  }, entry->id);
}

}  // namespace dimts::studio
