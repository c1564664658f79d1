// States of the tab and imports; its views are built in dataset_views.cpp, what is done to clips is in clip_actions.cpp.
#include "app/studio/tabs/dataset/dataset_tab.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QCheckBox>
#include <QLineEdit>
#include <QLabel>
#include <QPushButton>
#include <QMimeData>
#include <QShortcut>
#include <QTextEdit>
#include <QTimer>
#include <QUrl>

#include "app/studio/tabs/dataset/pairing.h"
#include "app/studio/text.h"
#include "app/studio/window/outcome_text.h"
#include "app/studio/window/progress_text.h"
#include "widgets/audio/player_controller.h"
#include "widgets/common/banner.h"
#include "widgets/common/dialogs.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/page_stack.h"
#include "widgets/common/state_view.h"
#include "widgets/dataset/clip_editor.h"
#include "widgets/dataset/clip_table.h"
#include "widgets/dataset/recorder.h"
#include "widgets/dataset/speaker_panel.h"
#include "widgets/dataset/timing_panel.h"

namespace dimts::studio {

using widgets::Banner;
using widgets::Icon;
using widgets::StateView;

namespace {

constexpr int kMostWarnings = 3;
constexpr int kWidePixels = 1500;
constexpr int kTypingMilliseconds = 250;  // typed text is with the engine well within 300 ms of the last key

QStringList importWarnings(const Record& summary) {
  QStringList texts;
  const RecordList* films = listOf(summary, "films");
  if (!films) return texts;
  for (const Record& film : *films)
    if (const RecordList* warnings = listOf(film, "warnings"))
      for (const Record& warning : *warnings) texts << widgets::warningText(toStd(textOf(warning, "text")));
  texts.removeDuplicates();
  return texts;
}

}  // namespace

DatasetTab::DatasetTab(Studio& studio, QWidget* parent) : Tab(studio, Step::Dataset, parent) {
  setObjectName(QStringLiteral("datasetTab"));
  setAcceptDrops(true);
  player_ = new widgets::PlayerController(this);
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(24, 16, 24, 16);
  column->setSpacing(12);
  banner_ = new Banner(content);
  banner_->setObjectName(QStringLiteral("datasetBanner"));
  column->addWidget(banner_);
  column->addWidget(buildViews(content));
  pages_ = new widgets::PageStack(content);
  pages_->setObjectName(QStringLiteral("datasetStackedWidget"));
  pages_->addWidget(buildSources());
  pages_->addWidget(buildClips());
  pages_->addWidget(buildTiming());
  pages_->setCurrentIndex(ClipsView);
  column->addWidget(pages_, 1);
  state_ = new StateView(content, this);
  state_->setObjectName(QStringLiteral("datasetStateView"));
  state_->setFurther(buildFurtherWays());
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->addWidget(state_);
  connectTable();
  connectEditor();
  connectStudio();
  refreshState();
}

void DatasetTab::connectTable() {
  using widgets::ClipTable;
  connect(model_, &widgets::ClipTableModel::fetchRequested, this, &DatasetTab::fetch);
  connect(table_, &ClipTable::currentClipChanged, this, [this](qint64 id) { showClip(id); });
  connect(table_, &ClipTable::playRequested, this, [this](qint64 id) { play(id); });
  connect(table_, &ClipTable::keepRequested, this, [this](const std::vector<int64_t>& ids) { decide(ids, false); });
  connect(table_, &ClipTable::dropRequested, this, [this](const std::vector<int64_t>& ids) { decide(ids, true); });
  connect(table_, &ClipTable::splitRequested, this, [this](qint64 id) { splitAtPlayhead(id); });
  connect(table_, &ClipTable::joinRequested, this, [this](const std::vector<int64_t>& ids) { join(ids); });
  connect(table_, &ClipTable::editRequested, this, [this](qint64 id) {
    showClip(id);
    editor_->beginEdit();
  });
  connect(summary_, &widgets::ReasonSummary::choiceChanged, this, [this](Choice choice, const QString& reason) {
    filter_.keptOnly = choice == Choice::Kept;
    filter_.droppedOnly = choice == Choice::Dropped;
    filter_.reason = choice == Choice::Reason ? toStd(reason) : std::string();
    reloadRows();
  });
  auto* undoKey = new QShortcut(QKeySequence::Undo, this, nullptr, nullptr, Qt::WindowShortcut);
  connect(undoKey, &QShortcut::activated, this, &DatasetTab::undo);
  auto* redoKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), this, nullptr, nullptr,
                                Qt::WindowShortcut);
  connect(redoKey, &QShortcut::activated, this, &DatasetTab::redo);
}

void DatasetTab::connectEditor() {
  using widgets::ClipEditor;
  connect(editor_, &ClipEditor::textCommitted, this, [this](qint64 id, const QString& text) { saveText(id, text); });
  connect(editor_, &ClipEditor::keepRequested, this, [this](qint64 id) { keep({id}); });
  connect(editor_, &ClipEditor::dropRequested, this, [this](qint64 id) { drop({id}); });
  connect(editor_, &ClipEditor::playRequested, this, [this](qint64 id) { play(id); });
  connect(editor_, &ClipEditor::leaveRequested, this, [this] {
    editor_->commit();
    table_->setFocus(Qt::OtherFocusReason);
  });
  typingTimer_ = new QTimer(this);
  typingTimer_->setSingleShot(true);
  typingTimer_->setInterval(kTypingMilliseconds);
  connect(typingTimer_, &QTimer::timeout, editor_, &ClipEditor::commit);
  if (auto* edit = editor_->findChild<QTextEdit*>())
    connect(edit, &QTextEdit::textChanged, typingTimer_, qOverload<>(&QTimer::start));
}

void DatasetTab::connectStudio() {
  connect(state_, &StateView::actionRequested, this, [this](StateView::State state) {
    if (state == StateView::State::NotYet)
      Q_EMIT goTo(session().state(Step::Dataset).goTo);
    else
      chooseFiles();
  });
  connect(player_, &widgets::PlayerController::finished, this, [this] {
    if (!playOnBox_->isChecked() || pages_->currentIndex() != ClipsView || !table_->hasFocus()) return;
    wantedPlay_ = kPlayNext;
    if (!table_->goToNext()) wantedPlay_ = 0;
  });
  connect(state_, &StateView::stopRequested, this, [this] { jobs().stop(); });
  connect(&session(), &ProjectSession::changed, this, [this] {
    refreshState();
    refreshStats();
  });
  connect(&session(), &ProjectSession::clipsChanged, this, [this] { reload(); });
  connect(&session(), &ProjectSession::opened, this, [this] { Q_EMIT lastEditChanged({}); });
  connect(&session(), &ProjectSession::closed, this, [this] {
    model_->reset(0);
    editor_->clear();
    player_->clear();
    timing_->clear();
    Q_EMIT lastEditChanged({});
  });
  connect(&jobs(), &JobRunner::updated, this, [this](const JobUpdate& update) {
    if (!update.progress || state_->state() != StateView::State::Working) return;
    const Progress& p = *update.progress;
    state_->showWorking(tr("Importing"), progressLine(p), progressFraction(p), p.secondsLeft);
  });
  connect(&jobs(), &JobRunner::finished, this, [this](const Outcome& outcome) {
    if (std::holds_alternative<ImportJob>(jobs().params())) showImportResult(outcome);
  });
}

void DatasetTab::refreshState() {
  const StepState step = session().state(Step::Dataset);
  for (QPushButton* button : {addButton_, folderButton_, addSoundButton_, listButton_, recordButton_}) {
    button->setEnabled(studio_.busyReason().isEmpty());
    button->setToolTip(studio_.busyReason());
  }
  voices_->setBusy(studio_.busyReason());
  if (step.status == StepStatus::NotYet) {
    state_->showNotYet(step.reason, tr("Go to Project"));
  } else if (session().stats().clips > 0) {
    state_->showContent();
  } else if (step.status == StepStatus::Running || jobs().isRunning<DemoJob>()) {
    if (state_->state() != StateView::State::Working) state_->showWorking(tr("Importing"), {});
  } else {
    state_->showEmpty(Icon::Film, tr("Drop films and their subtitles here"),
                      tr("Any film or sound file with its subtitles beside it or inside it. Every line becomes a clip, in time "
                         "with the speech. Your files are only read, never changed."),
                      tr("Choose films…"));
  }
}

void DatasetTab::refreshStats() {
  const DatasetStats& stats = session().stats();
  summary_->setStats(stats);
  refreshColumns();
  if (stats.kept == 0) {
    statsLabel_->clear();
    return;
  }
  statsLabel_->setText(tr("%1 to learn from · %2 kept aside to measure the voice · clips of %3 to %4, half of them under %5")
                           .arg(widgets::durationText(stats.trainSeconds), widgets::durationText(stats.validationSeconds),
                                widgets::durationText(stats.shortestSeconds), widgets::durationText(stats.longestSeconds),
                                widgets::durationText(stats.medianSeconds)));
}

/// Columns that say nothing new here leave their room to the text.
void DatasetTab::refreshColumns() {
  using widgets::ClipTableModel;
  const bool wide = width() >= kWidePixels;
  table_->setColumnHidden(ClipTableModel::SpeakerColumn, !wide && session().stats().speakers.size() < 2);
  table_->setColumnHidden(ClipTableModel::SourceColumn, !wide || session().stats().sources < 2);
}

void DatasetTab::resizeEvent(QResizeEvent* event) {
  Tab::resizeEvent(event);
  refreshColumns();
}

void DatasetTab::showImportResult(const Outcome& outcome) {
  if (outcome.status == JobStatus::Failed) {  // the window's banner says why; here, what came in all the same
    const int64_t imported = integerOf(outcome.summary, "imported");
    if (imported > 0)
      banner_->showMessage(Banner::Kind::Warning, tr("%1 of %2 films were imported.")
                                                      .arg(widgets::countText(imported),
                                                           widgets::countText(imported + integerOf(outcome.summary, "failed"))));
    return;
  }
  const QStringList warnings = importWarnings(outcome.summary);
  banner_->showMessage(warnings.isEmpty() ? Banner::Kind::Done : Banner::Kind::Warning,
                       outcomeText(jobs().params(), outcome), warnings.mid(0, kMostWarnings).join(QLatin1Char('\n')));
}

void DatasetTab::activated() {
  if (state_->state() != StateView::State::Content) return;
  if (pages_->currentIndex() == ClipsView) table_->setFocus(Qt::OtherFocusReason);
  if (pages_->currentIndex() == TimingView) timing_->strip()->setFocus(Qt::OtherFocusReason);
}

void DatasetTab::takeOver(Tab&) {
  searchTimer_->stop();
  filter_.text = toStd(searchEdit_->text());
  refreshStats();
  reload();
}

void DatasetTab::commitEdits() {
  typingTimer_->stop();
  editor_->commit();
}

void DatasetTab::chooseFiles() {
  widgets::Dialogs::instance().openFiles(this, tr("Choose films and their subtitles"), {}, mediaFilter(),
                                         [this](const QStringList& files) { importFiles(files); });
}

void DatasetTab::chooseFolder() {
  widgets::Dialogs::instance().openFolder(this, tr("Choose a folder of films"), {}, [this](const QString& folder) {
    if (!folder.isEmpty()) importFiles({folder});
  });
}

void DatasetTab::importFiles(const QStringList& files) {
  if (files.isEmpty() || !session().isOpen()) return;
  const Pairing pairing = pairFiles(files);
  if (pairing.items.empty()) {
    state_->showContent();
    banner_->showMessage(Banner::Kind::Warning, tr("There is no film for %1.").arg(pairing.leftOver.join(QStringLiteral(", "))),
                         {}, tr("Choose the film together with its subtitles."));
    return;
  }
  startImport(pairing.items, pairing.leftOver);
}

void DatasetTab::chooseSounds() {
  widgets::Dialogs::instance().openFiles(this, tr("Choose sound without text"), {}, mediaFilter(), [this](const QStringList& files) {
    std::vector<MediaPair> items;
    for (const QString& file : files) items.push_back({toStd(file), kCutAtSilence});
    if (!items.empty() && session().isOpen()) startImport(items, {});
  });
}

void DatasetTab::record() {
  widgets::Dialogs::instance().openFiles(this, tr("Choose a text file with a sentence on each line"), {}, {}, [this](const QStringList& files) {
    if (files.isEmpty() || !session().isOpen()) return;
    const QStringList prompts = widgets::readPrompts(files.first());
    if (prompts.isEmpty()) {
      banner_->showMessage(Banner::Kind::Warning, tr("There is no sentence in %1.").arg(files.first()), {},
                           tr("Write one sentence on each line and save the file as UTF-8."));
      return;
    }
    const QString folder = toQt(session().dir()) + QStringLiteral("/recordings/") + QFileInfo(files.first()).completeBaseName();
    auto* recorder = new widgets::Recorder(prompts, folder, widgets::makeSystemAudioInput(), this);
    recorder->setAttribute(Qt::WA_DeleteOnClose);
    recorder->setModal(true);
    connect(recorder, &widgets::Recorder::importRequested, this, [this, recorder](const QString& list) {
      recorder->close();
      ImportJob job;
      job.projectDir = session().dir();
      job.speaker = toStd(speakerEdit_->text().trimmed());
      job.from = "ljspeech";
      job.list = toStd(list);
      banner_->dismiss();
      studio_.start(job);
    });
    recorder->open();
  });
}

void DatasetTab::startImport(const std::vector<MediaPair>& items, const QStringList& leftOver) {
  ImportJob job;
  job.projectDir = session().dir();
  job.items = items;
  job.speaker = toStd(speakerEdit_->text().trimmed());
  banner_->dismiss();
  if (studio_.start(job) && !leftOver.isEmpty())
    banner_->showMessage(Banner::Kind::Warning,
                         tr("Left out, because their film was not chosen: %1").arg(leftOver.join(QStringLiteral(", "))));
}

void DatasetTab::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls() && session().isOpen() && studio_.busyReason().isEmpty()) event->acceptProposedAction();
}

void DatasetTab::dropEvent(QDropEvent* event) {
  QStringList files;
  for (const QUrl& url : event->mimeData()->urls())
    if (url.isLocalFile()) files << url.toLocalFile();
  event->acceptProposedAction();
  importFiles(files);
}

}  // namespace dimts::studio
