// What is shown is what is taken: the plan of the engine is handed back to it as it was shown.
#include "app/studio/tabs/history/room_page.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QScrollArea>
#include <QTableWidget>

#include <set>

#include "app/studio/text.h"
#include "app/studio/window/parts.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/script.h"
#include "widgets/common/text_delegate.h"
#include "widgets/runs/run_text.h"

namespace dimts::studio {

using widgets::Icon;
using widgets::TextRole;

RoomPage::RoomPage(Studio& studio, QWidget* parent) : QWidget(parent), studio_(studio) {
  setObjectName(QStringLiteral("roomPageWidget"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  auto* back = makeButton(QStringLiteral("backFromRoomPushButton"), tr("All runs"), this);
  back->setIcon(widgets::icon(Icon::Undo));
  back->setToolTip(tr("Back to all runs (Escape)"));
  diskLabel_ = makeLabel({}, TextRole::Muted, this, QStringLiteral("roomDiskLabel"));
  auto* head = new QHBoxLayout;
  head->setSpacing(16);
  head->addWidget(back);
  head->addWidget(diskLabel_, 1);
  auto* both = new QHBoxLayout;
  both->setSpacing(16);
  auto* left = new QVBoxLayout;
  left->setSpacing(12);
  left->addWidget(buildChoices(), 1);
  left->addWidget(buildAside());
  both->addLayout(left, 2);
  both->addWidget(buildPlan(), 3);
  column->addLayout(head);
  column->addLayout(both, 1);
  connect(back, &QPushButton::clicked, this, &RoomPage::backRequested);
}

QWidget* RoomPage::buildChoices() {
  auto* card = makeCard(QStringLiteral("roomChoicesCard"), this);
  columnOf(card)->setContentsMargins(16, 12, 16, 16);
  columnOf(card)->addWidget(makeLabel(tr("What may go"), TextRole::Title, card));
  checkpointsBox_ = new QCheckBox(tr("Older saved states of all runs"), card);
  checkpointsBox_->setObjectName(QStringLiteral("roomCheckpointsCheckBox"));
  checkpointsBox_->setChecked(true);
  checkpointsBox_->setToolTip(tr("The best and the last of each run stay: with these one speaks and goes on."));
  auto* runsLabel = makeLabel(tr("Whole runs, with everything in them:"), TextRole::Body, card);
  runList_ = new QListWidget(card);
  runList_->setObjectName(QStringLiteral("roomRunListWidget"));
  runList_->setAccessibleName(tr("Whole runs that may go. Space ticks."));
  runsLabel->setBuddy(runList_);
  runList_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  runList_->setTextElideMode(Qt::ElideRight);
  columnOf(card)->addWidget(checkpointsBox_);
  columnOf(card)->addWidget(makeLabel(checkpointsBox_->toolTip(), TextRole::Small, card));
  columnOf(card)->addWidget(runsLabel);
  columnOf(card)->addWidget(runList_, 1);
  connect(checkpointsBox_, &QCheckBox::toggled, this, &RoomPage::readPlan);
  connect(runList_, &QListWidget::itemChanged, this, &RoomPage::readPlan);
  return card;
}

QWidget* RoomPage::buildPlan() {
  auto* card = makeCard(QStringLiteral("roomPlanCard"), this);
  columnOf(card)->setContentsMargins(16, 12, 16, 16);
  columnOf(card)->addWidget(makeLabel(tr("This would go"), TextRole::Title, card));
  table_ = new QTableWidget(0, 2, card);
  table_->setObjectName(QStringLiteral("roomPlanTableWidget"));
  table_->setAccessibleName(tr("What would go"));
  table_->setHorizontalHeaderLabels({tr("What"), tr("Room")});
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setShowGrid(false);
  table_->setFrameShape(QFrame::NoFrame);
  table_->setTabKeyNavigation(false);
  table_->setItemDelegate(new widgets::TextDelegate(table_));
  table_->verticalHeader()->hide();
  table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
  table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  table_->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  sumLabel_ = makeLabel({}, TextRole::Body, card, QStringLiteral("roomSumLabel"));
  moveButton_ = makeButton(QStringLiteral("moveAsidePushButton"), tr("Move aside"), card);
  moveButton_->setIcon(widgets::icon(Icon::Drop, widgets::Ink::OnAccent));
  widgets::makePrimary(moveButton_);
  auto* row = new QHBoxLayout;
  row->addWidget(sumLabel_, 1);
  row->addWidget(moveButton_, 0, Qt::AlignTop);
  columnOf(card)->addWidget(table_, 1);
  columnOf(card)->addLayout(row);
  connect(moveButton_, &QPushButton::clicked, this, &RoomPage::moveAside);
  return card;
}

QWidget* RoomPage::buildAside() {
  auto* card = makeCard(QStringLiteral("roomAsideCard"), this);
  columnOf(card)->setContentsMargins(16, 12, 16, 16);
  columnOf(card)->addWidget(makeLabel(tr("Moved aside"), TextRole::Title, card));
  asideLabel_ = makeLabel({}, TextRole::Small, card, QStringLiteral("roomAsideLabel"));
  columnOf(card)->addWidget(asideLabel_);
  asideArea_ = new QScrollArea(card);
  asideArea_->setObjectName(QStringLiteral("roomAsideScrollArea"));
  asideArea_->setWidgetResizable(true);
  asideArea_->setFrameShape(QFrame::NoFrame);
  asideArea_->setFocusPolicy(Qt::NoFocus);
  asideArea_->setFixedHeight(132);
  auto* inner = new QWidget;
  inner->setObjectName(QStringLiteral("roomAsideWidget"));
  asideColumn_ = new QVBoxLayout(inner);
  asideColumn_->setContentsMargins(0, 0, 0, 0);
  asideArea_->setWidget(inner);
  columnOf(card)->addWidget(asideArea_);
  return card;
}

CleanUpWish RoomPage::wish() const {
  CleanUpWish wish;
  wish.projectDir = studio_.session().dir();
  wish.checkpoints = wish.leftOvers = checkpointsBox_->isChecked();
  for (int i = 0; i < runList_->count(); ++i)
    if (runList_->item(i)->checkState() == Qt::Checked) wish.wholeRuns.push_back(toStd(runList_->item(i)->data(Qt::UserRole).toString()));
  return wish;
}

void RoomPage::setHistory(const History& history) {
  diskLabel_->setText(tr("The runs take %1 of the %2 of this project; %3 are free on its disk.")
                          .arg(widgets::bytesText(history.runBytes + history.asideBytes), widgets::bytesText(history.projectBytes),
                               widgets::bytesText(history.freeBytes)));
  fillRuns(history);
  fillAside(history);
  readPlan();
}

void RoomPage::fillRuns(const History& history) {
  const QSignalBlocker quiet(runList_);
  std::set<QString> ticked;
  for (int i = 0; i < runList_->count(); ++i)
    if (runList_->item(i)->checkState() == Qt::Checked) ticked.insert(runList_->item(i)->data(Qt::UserRole).toString());
  runList_->clear();
  for (const RunCard& card : history.runs) {
    const QString name = toQt(card.run.name);
    auto* item = new QListWidgetItem(tr("%1 · %2 · %3").arg(widgets::isolated(name), widgets::bytesText(card.bytes),
                                                           widgets::runOutcomeText(card.run, toQt(card.detail))), runList_);
    item->setData(Qt::UserRole, name);
    item->setToolTip(item->text());
    const bool running = card.run.status == "running";
    item->setFlags(running ? Qt::ItemIsSelectable : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(!running && ticked.count(name) > 0 ? Qt::Checked : Qt::Unchecked);
  }
}

void RoomPage::fillAside(const History& history) {
  while (QLayoutItem* item = asideColumn_->takeAt(0)) {
    if (item->widget()) {
      item->widget()->hide();
      item->widget()->deleteLater();
    }
    delete item;
  }
  asideLabel_->setText(history.aside.empty() ? tr("What you move aside lies here until you bring it back or delete it for good.")
                                             : tr("It takes %1 until you delete it for good.").arg(widgets::bytesText(history.asideBytes)));
  asideArea_->setVisible(!history.aside.empty());
  for (const PutAside& one : history.aside) {
    auto* row = new QWidget;
    auto* line = new QVBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 4);
    line->setSpacing(4);
    const QString what = tr("%1 · %Ln things, %2", nullptr, static_cast<int>(one.items.size()))
                             .arg(widgets::isolated(widgets::runTimeText(one.time)), widgets::bytesText(one.bytes));
    auto* text = makeLabel(what, TextRole::Body, row);
    QStringList names;
    for (const CleanUpItem& item : one.items) names << widgets::cleanUpItemText(item);
    text->setToolTip(names.join(QLatin1Char('\n')));
    auto* back = makeButton(QStringLiteral("bringBackPushButton"), tr("Bring back"), row);
    back->setIcon(widgets::icon(Icon::Undo));
    back->setAccessibleName(tr("Bring back: %1").arg(what));
    auto* gone = makeButton(QStringLiteral("deleteForGoodPushButton"), tr("Delete for good"), row);
    gone->setIcon(widgets::icon(Icon::Drop));
    gone->setAccessibleName(tr("Delete for good: %1").arg(what));
    gone->setToolTip(tr("Frees the room. There is no way back."));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(back);
    buttons->addWidget(gone);
    buttons->addStretch(1);
    line->addWidget(text);
    line->addLayout(buttons);
    asideColumn_->addWidget(row);
    connect(back, &QPushButton::clicked, this, [this, id = one.id] { change(id, true); });
    connect(gone, &QPushButton::clicked, this, [this, id = one.id] { change(id, false); });
  }
  asideColumn_->addStretch(1);
}

void RoomPage::readPlan() {
  if (!studio_.session().isOpen()) return;
  const CleanUpWish wanted = wish();
  if (!wanted.checkpoints && wanted.wholeRuns.empty()) {
    planReads_.next();
    showPlan({});
    return;
  }
  studio_.host().callLatest(planReads_, this, [wanted](Engine& engine) { return engine.planCleanUp(wanted); },
                            [this](Result<CleanUpPlan> plan) {
                              if (plan) showPlan(*plan);
                              else Q_EMIT failed(plan.error());
                            });
}

void RoomPage::showPlan(const CleanUpPlan& plan) {
  plan_ = plan;
  table_->setRowCount(static_cast<int>(plan.items.size()));
  for (int row = 0; row < table_->rowCount(); ++row) {
    const CleanUpItem& item = plan.items[static_cast<size_t>(row)];
    auto* what = new QTableWidgetItem(widgets::cleanUpItemText(item));
    what->setToolTip(toQt(item.path));
    table_->setItem(row, 0, what);
    table_->setItem(row, 1, new QTableWidgetItem(widgets::bytesText(item.bytes)));
  }
  QString text = plan.items.empty() ? tr("There is nothing to take away.")
                                    : tr("Together %1. It lies aside first and can be brought back; the room is free when you delete it there for good.")
                                          .arg(widgets::bytesText(plan.bytes));
  for (const auto& [run, why] : plan.untouched)
    text += QLatin1Char('\n') + tr("%1 stays as it is: %2").arg(widgets::isolated(toQt(run)), widgets::errorText(why).what);
  sumLabel_->setText(text);
  const QString busy = studio_.busyReason();
  moveButton_->setEnabled(!plan.items.empty() && busy.isEmpty());
  moveButton_->setToolTip(busy);
}

void RoomPage::moveAside() {
  moveButton_->setEnabled(false);
  studio_.host().call(this, [dir = studio_.session().dir(), items = plan_.items](Engine& engine) { return engine.cleanUp(dir, items); },
                      [this](Result<PutAside> aside) {
                        if (aside) Q_EMIT movedAside(*aside);
                        else Q_EMIT failed(aside.error());
                        Q_EMIT changed();
                      },
                      CallKind::Write);
}

void RoomPage::change(const std::string& id, bool back) {
  studio_.host().call(this, [dir = studio_.session().dir(), id, back](Engine& engine) {
                        return back ? engine.bringBack(dir, id) : engine.deleteForGood(dir, id);
                      },
                      [this](Status done) {
                        if (!done) Q_EMIT failed(done.error());
                        Q_EMIT changed();
                      },
                      CallKind::Write);
}

}  // namespace dimts::studio
