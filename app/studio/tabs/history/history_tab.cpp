// The runs are read when the tab is looked at and when one of them has changed meanwhile.
#include "app/studio/tabs/history/history_tab.h"

#include <QHBoxLayout>
#include <QShortcut>

#include "app/studio/jobs/sound_reading.h"
#include "app/studio/tabs/history/room_page.h"
#include "app/studio/tabs/history/run_details.h"
#include "app/studio/tabs/history/run_page.h"
#include "app/studio/text.h"
#include "app/studio/window/parts.h"
#include "widgets/audio/player_bar.h"
#include "widgets/audio/player_controller.h"
#include "widgets/common/banner.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/page_stack.h"
#include "widgets/common/script.h"
#include "widgets/common/state_view.h"
#include "widgets/runs/run_cards.h"
#include "widgets/runs/run_text.h"

namespace dimts::studio {

using widgets::Banner;
using widgets::Icon;
using widgets::StateView;
using widgets::TextRole;

namespace {

constexpr int kWaveformPixels = 40;

QString signatureOf(const std::vector<RunInfo>& runs) {
  QString text;
  for (const RunInfo& run : runs)
    text += QStringLiteral("%1|%2|%3|%4;").arg(toQt(run.name), toQt(run.status)).arg(run.checkpoints.size()).arg(run.samples.size());
  return text;
}

}  // namespace

HistoryTab::HistoryTab(Studio& studio, QWidget* parent) : Tab(studio, Step::History, parent) {
  setObjectName(QStringLiteral("historyTab"));
  player_ = new widgets::PlayerController(this);
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(24, 16, 24, 16);
  column->setSpacing(12);
  banner_ = new Banner(content);
  banner_->setObjectName(QStringLiteral("historyBanner"));
  pages_ = new widgets::PageStack(content);
  pages_->setObjectName(QStringLiteral("historyStackedWidget"));
  runPage_ = new RunPage(studio, pages_);
  roomPage_ = new RoomPage(studio, pages_);
  pages_->addWidget(buildCards());
  pages_->addWidget(runPage_);
  pages_->addWidget(roomPage_);
  column->addWidget(banner_);
  column->addWidget(pages_, 1);
  column->addWidget(buildPlayer());
  state_ = new StateView(content, this);
  state_->setObjectName(QStringLiteral("historyStateView"));
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->addWidget(state_);
  connectPages();
  connectStudio();
  refresh();
}

QWidget* HistoryTab::buildCards() {
  auto* box = new QWidget(pages_);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  summaryLabel_ = makeLabel({}, TextRole::Muted, box, QStringLiteral("historySummaryLabel"));
  compareButton_ = makeButton(QStringLiteral("compareRunsPushButton"), tr("Compare"), box);
  compareButton_->setIcon(widgets::icon(Icon::Chart));
  roomButton_ = makeButton(QStringLiteral("makeRoomPushButton"), tr("Make room…"), box);
  roomButton_->setIcon(widgets::icon(Icon::Drop));
  roomButton_->setToolTip(tr("Shows what could be taken away and how much that frees"));
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(summaryLabel_, 1);
  row->addWidget(compareButton_);
  row->addWidget(roomButton_);
  cards_ = new widgets::RunCards(box);
  column->addLayout(row);
  column->addWidget(cards_, 1);
  return box;
}

QWidget* HistoryTab::buildPlayer() {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  playingLabel_ = makeLabel({}, TextRole::Muted, box, QStringLiteral("historyPlayingLabel"));
  playerBar_ = new widgets::PlayerBar(player_, box);
  playerBar_->setObjectName(QStringLiteral("historyPlayerBar"));
  playerBar_->showSpectrogram(kWaveformPixels);
  playingLabel_->hide();
  playerBar_->hide();
  column->addWidget(playingLabel_);
  column->addWidget(playerBar_);
  return box;
}

void HistoryTab::connectPages() {
  connect(cards_, &widgets::RunCards::openRequested, this, [this](const QString& run) { showRuns({run}); });
  connect(cards_, &widgets::RunCards::resumeRequested, this, [this](const QString& run) {
    const auto* info = session().run(toStd(run));
    // One that has reached its end goes on as far again; how far can be chosen on its page.
    resume(run, info ? widgets::moreStepsOf(*info) : 0);
  });
  connect(cards_, &widgets::RunCards::playRequested, this, &HistoryTab::play);
  connect(cards_, &widgets::RunCards::tickedChanged, this, &HistoryTab::refreshCompare);
  connect(compareButton_, &QPushButton::clicked, this, [this] { showRuns(cards_->ticked()); });
  connect(roomButton_, &QPushButton::clicked, this, [this] { showPage(Page::Room); });
  connect(runPage_, &RunPage::backRequested, this, [this] { showPage(Page::Cards); });
  connect(runPage_, &RunPage::resumeRequested, this, &HistoryTab::resume);
  connect(runPage_, &RunPage::playRequested, this, &HistoryTab::play);
  connect(roomPage_, &RoomPage::backRequested, this, [this] { showPage(Page::Cards); });
  connect(roomPage_, &RoomPage::movedAside, this, &HistoryTab::onMovedAside);
  connect(roomPage_, &RoomPage::failed, this, [this](const Error& error) { banner_->showError(error); });
  connect(roomPage_, &RoomPage::changed, this, [this] {
    session().refreshRuns();
    reload();
  });
  connect(banner_, &Banner::actionTriggered, this, &HistoryTab::bringBack);
  auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
  connect(escape, &QShortcut::activated, this, [this] {
    if (page() != Page::Cards) showPage(Page::Cards);
  });
}

void HistoryTab::connectStudio() {
  connect(state_, &StateView::actionRequested, this, [this] { Q_EMIT goTo(session().state(Step::History).goTo); });
  const auto forget = [this] {
    reads_.next();
    history_ = {};
    known_.clear();
    banner_->dismiss();
    player_->clear();
    playingLabel_->hide();
    playerBar_->hide();
    cards_->setTicked({});
    showPage(Page::Cards);
    refresh();
  };
  connect(&session(), &ProjectSession::opened, this, forget);
  connect(&session(), &ProjectSession::closed, this, forget);
  connect(&session(), &ProjectSession::changed, this, &HistoryTab::refresh);
}

HistoryTab::Page HistoryTab::page() const { return static_cast<Page>(pages_->currentIndex()); }

/// The keyboard goes along: to the way back, and from there to the card that it came from.
void HistoryTab::showPage(Page page) {
  const bool moves = page != this->page() && window()->focusWidget() && isAncestorOf(window()->focusWidget());
  pages_->setCurrentIndex(static_cast<int>(page));
  if (page == Page::Room && session().isOpen()) roomPage_->setHistory(history_);
  if (!moves) return;
  const QString card = QStringLiteral("runCard_%1Frame").arg(runPage_->run());
  QWidget* next = page == Page::Run    ? runPage_->findChild<QWidget*>(QStringLiteral("backToRunsPushButton"))
                  : page == Page::Room ? roomPage_->findChild<QWidget*>(QStringLiteral("backFromRoomPushButton"))
                                       : cards_->findChild<QWidget*>(card);
  if (page == Page::Cards) next = next ? next->findChild<QWidget*>(QStringLiteral("runOpenPushButton")) : roomButton_;
  if (next) next->setFocus(Qt::OtherFocusReason);
}

void HistoryTab::showRuns(const QStringList& runs) {
  runPage_->show(runs);
  showPage(Page::Run);
}

void HistoryTab::activated() { reload(); }

void HistoryTab::showEvent(QShowEvent* event) {
  Tab::showEvent(event);
  refresh();
}

void HistoryTab::takeOver(Tab& before) {
  const auto* old = qobject_cast<HistoryTab*>(&before);
  if (!old) return;
  onHistory(old->history_);
  cards_->setTicked(old->cards_->ticked());
  if (old->page() == Page::Run) showRuns(old->runPage_->shownRuns());
  else showPage(old->page());
  runPage_->details()->showView(old->runPage_->details()->view());
}

void HistoryTab::refresh() {
  const StepState step = session().state(Step::History);
  if (step.status == StepStatus::NotYet) {
    state_->showNotYet(step.reason, session().isOpen() ? tr("Go to Train") : tr("Go to Project"));
    return;
  }
  state_->showContent();
  cards_->setRuns(history_.runs, studio_.busyReason());
  if (isVisible() && signatureOf(session().runs()) != known_) reload();
}

void HistoryTab::reload() {
  if (!session().isOpen()) return;
  known_ = signatureOf(session().runs());
  host().callLatest(reads_, this, [dir = session().dir()](Engine& engine) { return engine.history(dir); },
                    [this](Result<History> history) {
                      if (!session().isOpen()) return;
                      if (history) onHistory(*history);
                      else banner_->showError(history.error());
                    });
}

void HistoryTab::onHistory(const History& history) {
  history_ = history;
  summaryLabel_->setText(tr("%Ln runs take %1 of the %2 of this project. %3 are free on its disk.", nullptr, static_cast<int>(history.runs.size()))
                             .arg(widgets::bytesText(history.runBytes + history.asideBytes), widgets::bytesText(history.projectBytes),
                                  widgets::bytesText(history.freeBytes)));
  cards_->setRuns(history.runs, studio_.busyReason());
  if (!runPage_->setRuns(history.runs) && page() == Page::Run) showPage(Page::Cards);
  if (page() == Page::Room) roomPage_->setHistory(history);
  refreshCompare();
}

void HistoryTab::refreshCompare() {
  const bool several = cards_->ticked().size() > 1;
  compareButton_->setEnabled(several);
  compareButton_->setToolTip(several ? QString() : tr("Tick “Compare” on two runs or more"));
}

void HistoryTab::resume(const QString& run, qint64 moreSteps) {
  TrainJob job;
  job.projectDir = session().dir();
  job.run = toStd(run);
  job.resume = true;
  job.moreSteps = moreSteps;
  if (studio_.start(job)) Q_EMIT goTo(Step::Training);
}

void HistoryTab::play(const QString& path, const QString& title) {
  readSound(host(), soundReads_, this, path,
            [this, path, title](widgets::WavData wav) {
              playingLabel_->setText(title);
              playingLabel_->show();
              playerBar_->show();
              player_->setSamples(std::move(wav.samples), wav.sampleRate, path);
              player_->play();
            },
            [this](const QString& why) { banner_->showMessage(Banner::Kind::Wrong, tr("This sound cannot be played."), why); });
}

void HistoryTab::onMovedAside(const PutAside& aside) {
  undoId_ = aside.id;
  banner_->showMessage(Banner::Kind::Done,
                       tr("%Ln things, %1, lie aside now.", nullptr, static_cast<int>(aside.items.size())).arg(widgets::bytesText(aside.bytes)), {},
                       tr("They take room until you delete them for good."), tr("Undo"));
}

void HistoryTab::bringBack() {
  if (undoId_.empty() || !session().isOpen()) return;
  host().call(this, [dir = session().dir(), id = undoId_](Engine& engine) { return engine.bringBack(dir, id); },
              [this](Status done) {
                if (done) banner_->showMessage(Banner::Kind::Done, tr("Everything is back."));
                else banner_->showError(done.error());
                undoId_.clear();
                session().refreshRuns();
                reload();
              },
              CallKind::Write);
}

}  // namespace dimts::studio
