// Layout, states and buttons of the tab; what arrives while a run goes on is in live_run.cpp.
#include "app/studio/tabs/training/training_tab.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>

#include <utility>

#include "app/studio/window/fact_tiles.h"
#include "app/studio/tabs/training/queue_page.h"
#include "app/studio/text.h"
#include "app/studio/window/parts.h"
#include "widgets/audio/player_controller.h"
#include "widgets/audio/spectrogram_view.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/common/format.h"
#include "widgets/common/page_stack.h"
#include "widgets/common/script.h"
#include "widgets/common/state_view.h"
#include "widgets/log/log_panel.h"
#include "widgets/runs/run_text.h"

namespace dimts::studio {

using widgets::Icon;
using widgets::moreStepsOf;
using widgets::StateView;
using widgets::TextRole;

namespace {

constexpr int kSpectrogramPixels = 48, kLeastList = 44;  // two lines; sentences above them need the room more

QString runStatusText(const RunInfo& run) {
  if (run.status == "running") return TrainingTab::tr("running");
  if (run.status == "finished") return TrainingTab::tr("finished");
  if (run.status == "stopped") return TrainingTab::tr("stopped by you");
  if (run.status == "failed") return TrainingTab::tr("failed");
  return TrainingTab::tr("interrupted");
}

QPushButton* iconButton(const QString& name, const QString& text, Icon icon, QWidget* parent) {
  auto* button = makeButton(name, text, parent);
  button->setIcon(widgets::icon(icon));
  return button;
}

}  // namespace

TrainingTab::TrainingTab(Studio& studio, QWidget* parent) : Tab(studio, Step::Training, parent) {
  setObjectName(QStringLiteral("trainingTab"));
  player_ = new widgets::PlayerController(this);
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(24, 16, 24, 16);
  column->setSpacing(12);
  column->addWidget(buildControls());
  auto* splitter = new QSplitter(Qt::Horizontal, content);
  splitter->setObjectName(QStringLiteral("trainingSplitter"));
  splitter->setChildrenCollapsible(false);
  splitter->setHandleWidth(16);
  splitter->addWidget(buildChart());
  splitter->addWidget(buildSide());
  splitter->setStretchFactor(0, 2);
  splitter->setStretchFactor(1, 1);
  splitter->setSizes({720, 340});
  views_ = new widgets::PageStack(content);
  views_->setObjectName(QStringLiteral("trainingViewsStackedWidget"));
  queuePage_ = new QueuePage(studio, views_);
  views_->addWidget(splitter);
  views_->addWidget(queuePage_);
  column->addWidget(views_, 1);
  state_ = new StateView(content, this);
  state_->setObjectName(QStringLiteral("trainingStateView"));
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->addWidget(state_);
  connectButtons();
  connectStudio();
  refresh();
}

QWidget* TrainingTab::buildControls() {
  auto* box = makeCard(QStringLiteral("trainingControlsCard"), this);
  columnOf(box)->setContentsMargins(16, 12, 16, 12);
  startButton_ = iconButton(QStringLiteral("startTrainingPushButton"), tr("Start training"), Icon::Training, box);
  startButton_->setMinimumHeight(44);
  startButton_->setMinimumWidth(180);
  startButton_->setIcon(widgets::icon(Icon::Training, widgets::Ink::OnAccent));
  widgets::makePrimary(startButton_);
  pauseButton_ = iconButton(QStringLiteral("pausePushButton"), tr("Pause"), Icon::Pause, box);
  pauseButton_->setToolTip(tr("Gives the memory of the graphics card back. Nothing is lost."));
  stopButton_ = iconButton(QStringLiteral("stopTrainingPushButton"), tr("Stop and keep"), Icon::Stop, box);
  stopButton_->setToolTip(tr("Saves everything and ends. You can go on any time."));
  buildStopMenu();
  saveButton_ = iconButton(QStringLiteral("saveNowPushButton"), tr("Save now"), Icon::Save, box);
  saveButton_->setToolTip(tr("Keeps the voice as it is now. The training goes on meanwhile; it takes room on the disk."));
  speakButton_ = iconButton(QStringLiteral("speakNowPushButton"), tr("Speak now"), Icon::Speak, box);
  speakButton_->setToolTip(tr("Says the test sentences with the voice as it is now. The training waits until they are said."));
  statusLabel_ = makeLabel({}, TextRole::Body, box, QStringLiteral("trainingStatusLabel"));
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(startButton_);
  for (auto* button : {pauseButton_, stopButton_, saveButton_, speakButton_}) row->addWidget(button);
  row->addSpacing(8);
  row->addWidget(statusLabel_, 1);
  queueButton_ = iconButton(QStringLiteral("queuePushButton"), tr("Queue for the night"), Icon::Dataset, box);
  queueButton_->setCheckable(true);
  queueButton_->setToolTip(tr("Several trainings one after another, each with a limit of its own"));
  row->addWidget(queueButton_);
  columnOf(box)->addLayout(row);
  tiles_ = new FactTiles(box);
  columnOf(box)->addWidget(tiles_);
  auto* startKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this, nullptr, nullptr, Qt::WindowShortcut);
  connect(startKey, &QShortcut::activated, this, [this] {
    if (startButton_->isVisible() && startButton_->isEnabled()) start();
  });
  return box;
}

QWidget* TrainingTab::buildChart() {
  auto* vertical = new QSplitter(Qt::Vertical, this);
  vertical->setObjectName(QStringLiteral("chartSplitter"));
  vertical->setChildrenCollapsible(false);
  vertical->setHandleWidth(12);
  vertical->setContentsMargins(1, 0, 1, 0);  // from right to left the outer splitter cuts a pixel off
  chart_ = new widgets::LossChart;
  chart_->setObjectName(QStringLiteral("lossChart"));
  chart_->setFirstStyles({QStringLiteral("mel"), QStringLiteral("kl"), QStringLiteral("duration")});
  chart_->setLogScale(true);  // losses differ by a factor of ten and more at the start
  chartState_ = new StateView(chart_, vertical);
  chartState_->setObjectName(QStringLiteral("chartStateView"));
  log_ = new widgets::LogPanel(vertical);
  log_->setObjectName(QStringLiteral("trainingLogPanel"));
  vertical->addWidget(chartState_);
  vertical->addWidget(log_);
  vertical->setStretchFactor(0, 3);
  vertical->setStretchFactor(1, 1);
  vertical->setSizes({420, 140});
  return vertical;
}

QWidget* TrainingTab::buildSide() {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  auto* verdict = makeCard(QStringLiteral("verdictCard"), box);
  columnOf(verdict)->setContentsMargins(16, 12, 16, 16);
  columnOf(verdict)->setSpacing(4);
  verdictLabel_ = makeLabel({}, TextRole::Title, verdict, QStringLiteral("verdictLabel"));
  evidenceLabel_ = makeLabel({}, TextRole::Small, verdict, QStringLiteral("evidenceLabel"));
  columnOf(verdict)->addWidget(verdictLabel_);
  columnOf(verdict)->addWidget(evidenceLabel_);
  troubleLabel_ = makeLabel({}, TextRole::Warn, verdict, QStringLiteral("troubleLabel"));
  troubleLabel_->hide();
  columnOf(verdict)->addWidget(troubleLabel_);
  samplesLabel_ = makeLabel({}, TextRole::Muted, box, QStringLiteral("samplesLabel"));
  sampleList_ = new QListWidget(box);
  sampleList_->setObjectName(QStringLiteral("sampleListWidget"));
  sampleList_->setAccessibleName(tr("Test sentences as spoken last. Enter plays."));
  sampleList_->setTextElideMode(Qt::ElideRight);
  spectrogram_ = new widgets::SpectrogramView(box);
  spectrogram_->setObjectName(QStringLiteral("sampleSpectrogramView"));
  spectrogram_->setAccessibleName(tr("Spectrogram of the sample"));
  spectrogram_->setFixedHeight(kSpectrogramPixels);
  spectrogram_->hide();
  connect(player_, &widgets::PlayerController::positionChanged, spectrogram_, &widgets::SpectrogramView::setPlayhead);
  auto* runsLabel = makeLabel(tr("Runs"), TextRole::Muted, box);
  runList_ = new QListWidget(box);
  runList_->setObjectName(QStringLiteral("runListWidget"));
  runList_->setAccessibleName(tr("Training runs, newest first"));
  goOnButton_ = iconButton(QStringLiteral("goOnPushButton"), tr("Go on with this run"), Icon::Play, box);
  column->addWidget(verdict);
  column->addWidget(samplesLabel_);
  column->addWidget(sampleList_, 1);
  alignment_ = new QLabel(box);
  alignment_->setObjectName(QStringLiteral("sampleAlignmentLabel"));
  alignment_->setAccessibleName(tr("Where the text is heard in the sound"));
  alignment_->setToolTip(tr("Which letter of a held-out sentence (the first at the bottom) each moment of its sound is taken for. "
                            "A line from the lower left to the upper right: the voice has found the text in the sound."));
  alignment_->setAccessibleDescription(alignment_->toolTip());
  alignment_->setFixedHeight(kSpectrogramPixels);
  alignment_->setMinimumWidth(1);
  alignment_->setScaledContents(true);
  alignment_->hide();
  auto* pictures = new QHBoxLayout;
  pictures->setSpacing(8);
  pictures->addWidget(spectrogram_, 2);
  pictures->addWidget(alignment_, 1);
  column->addLayout(pictures);
  column->addWidget(runsLabel);
  column->addWidget(runList_, 1);
  column->addWidget(goOnButton_, 0, Qt::AlignLeft);
  for (auto* list : {sampleList_, runList_}) list->setMinimumHeight(kLeastList);
  box->setMinimumWidth(240);
  return box;
}

void TrainingTab::connectButtons() {
  connect(startButton_, &QPushButton::clicked, this, [this] { start(); });
  connect(pauseButton_, &QPushButton::clicked, this, [this] {
    if (jobs().phase() == JobPhase::Paused) jobs().resume();
    else jobs().pause();
    pauseButton_->setEnabled(false);  // until the training says that it has paused or goes on
  });
  connect(stopButton_, &QPushButton::clicked, this, [this] { stop(StopOf::All); });
  connect(saveButton_, &QPushButton::clicked, this, [this] { jobs().saveNow(); });
  connect(speakButton_, &QPushButton::clicked, this, [this] { jobs().speakNow(); });
  connect(queueButton_, &QPushButton::toggled, this, [this](bool on) {
    views_->setCurrentIndex(on ? 1 : 0);
    if (on) queuePage_->reload();
    refresh();
  });
  connect(queuePage_, &QueuePage::changed, this, [this] {
    refreshQueueButton();
    refreshButtons();
  });
  connect(queuePage_, &QueuePage::playRequested, this, &TrainingTab::play);
  connect(goOnButton_, &QPushButton::clicked, this, [this] { start(shownRun_); });
  connect(runList_, &QListWidget::currentRowChanged, this, [this](int row) {
    if (row >= 0 && !training()) showRun(toStd(runList_->item(row)->data(Qt::UserRole).toString()));
  });
  connect(chart_, &widgets::LossChart::sampleChosen, this, &TrainingTab::playSampleOf);
  connect(sampleList_, &QListWidget::itemActivated, this, &TrainingTab::playSample);
  connect(sampleList_, &QListWidget::itemClicked, this, &TrainingTab::playSample);
}

void TrainingTab::connectStudio() {
  connect(state_, &StateView::actionRequested, this, [this](StateView::State state) {
    if (state == StateView::State::NotYet) Q_EMIT goTo(session().state(Step::Training).goTo);
    else start();
  });
  connect(chartState_, &StateView::stopRequested, this, [this] { jobs().stop(); });
  connect(&session(), &ProjectSession::changed, this, &TrainingTab::refresh);
  connect(&session(), &ProjectSession::opened, this, [this] {
    clearRun();
    queuePage_->reload();
  });
  connect(&session(), &ProjectSession::closed, this, [this] {
    clearRun();
    queueButton_->setChecked(false);
    queuePage_->clear();
  });
  connect(&jobs(), &JobRunner::started, this, &TrainingTab::onStarted);
  connect(&jobs(), &JobRunner::updated, this, [this](const JobUpdate& update) {
    if (training()) onUpdate(update);
  });
  connect(&jobs(), &JobRunner::finished, this, [this](const Outcome& outcome) {
    if (std::holds_alternative<TrainJob>(jobs().params()) || std::holds_alternative<QueueJob>(jobs().params())) onFinished(outcome);
    queuePage_->reload();
    if (!std::exchange(nextOfQueue_, false) || outcome.status != JobStatus::Stopped) return;
    QTimer::singleShot(0, this, [this, dir = session().dir()] {  // after everybody has heard of the end
      if (session().isOpen() && session().dir() == dir) studio_.start(QueueJob{dir});
    });
  });
}

void TrainingTab::buildStopMenu() {
  stopMenu_ = new QMenu(this);
  stopMenu_->setObjectName(QStringLiteral("stopTrainingMenu"));
  stopMenu_->addAction(tr("This training only; the next one begins"), this, [this] { stop(StopOf::OneOfQueue); });
  stopMenu_->addAction(tr("The whole queue; the others go on waiting"), this, [this] { stop(StopOf::All); });
}

void TrainingTab::stop(StopOf what) {
  nextOfQueue_ = what == StopOf::OneOfQueue;
  jobs().stop();
  refreshButtons();
  refreshStatus();
}

bool TrainingTab::training() const { return studio_.jobs().isRunning<TrainJob>() || studio_.jobs().isRunning<QueueJob>(); }

void TrainingTab::refreshQueueButton() {
  const int waiting = queuePage_->waiting();
  queueButton_->setText(waiting == 0 ? tr("Queue for the night") : tr("Queue for the night (%1)").arg(widgets::countText(waiting)));
}

void TrainingTab::refresh() {
  const StepState step = session().state(Step::Training);
  if (step.status == StepStatus::NotYet) {
    const std::array<QString, kStepCount> ways{tr("Go to Project"), tr("Go to Dataset"), tr("Go to Tokens"), tr("Go to Settings"), {}, {}, {}};
    state_->showNotYet(step.reason, ways[static_cast<size_t>(step.goTo)]);
  } else if (session().runs().empty() && !training() && shownRun_.empty() && !queueButton_->isChecked()) {
    state_->showEmpty(Icon::Training, tr("Everything is ready to train"),
                      tr("%1 clips, %2 of speech, %3 tokens, network “%4”. It trains until you press Stop; "
                         "everything is kept, and you can go on any time.")
                          .arg(widgets::countText(session().stats().trainClips),
                               widgets::durationText(session().stats().trainSeconds),
                               widgets::countText(static_cast<int64_t>(session().tokenizer()->entries.size())),
                               toQt(session().info().preset)),
                      tr("Start training"));
  } else {
    state_->showContent();
  }
  refreshRuns();
  refreshButtons();
  refreshStatus();
}

void TrainingTab::refreshButtons() {
  const bool live = training();
  const JobPhase phase = jobs().phase();
  const bool stopping = jobs().stopRequested() || phase == JobPhase::Stopping;
  const bool paused = live && phase == JobPhase::Paused;
  // Hidden first: what is shown is arranged at once, and all of them beside one another could be wider than the window.
  if (live) startButton_->hide();
  for (auto* button : {pauseButton_, stopButton_, saveButton_, speakButton_}) button->setVisible(live);
  startButton_->setVisible(!live);
  startButton_->setEnabled(studio_.busyReason().isEmpty());
  startButton_->setToolTip(studio_.busyReason());
  startButton_->setText(session().runs().empty() ? tr("Start training") : tr("Start a new run"));
  pauseButton_->setText(paused ? tr("Go on") : tr("Pause"));
  pauseButton_->setIcon(widgets::icon(paused ? Icon::Play : Icon::Pause));
  pauseButton_->setEnabled(!stopping && (paused || phase == JobPhase::Running));
  stopButton_->setEnabled(!stopping);
  stopButton_->setMenu(!stopping && jobs().isRunning<QueueJob>() && queuePage_->waiting() > 0 ? stopMenu_ : nullptr);
  stopButton_->setText(phase == JobPhase::Preparing ? tr("Stop") : tr("Stop and keep"));
  saveButton_->setEnabled(!stopping && phase == JobPhase::Running);
  speakButton_->setEnabled(!stopping && phase == JobPhase::Running);
  const RunInfo* run = session().run(shownRun_);
  goOnButton_->setVisible(!live && run && !run->checkpoints.empty());
  goOnButton_->setEnabled(studio_.busyReason().isEmpty());
  goOnButton_->setText(run && moreStepsOf(*run) > 0 ? tr("Go on for %1 more steps").arg(widgets::countText(moreStepsOf(*run))) : tr("Go on with this run"));
}

void TrainingTab::refreshRuns() {
  const QSignalBlocker quiet(runList_);
  runList_->clear();
  if (!session().isOpen()) return;
  for (const RunInfo& run : session().runs()) {
    const bool live = training() && run.name == shownRun_;
    const QString name = widgets::isolated(toQt(run.name));  // how far a running one is stands in the tiles; its record knows only what is saved
    auto* item = new QListWidgetItem(live ? tr("%1 · running").arg(name) : tr("%1 · %2 · step %3").arg(name, runStatusText(run), widgets::countText(run.step)), runList_);
    item->setData(Qt::UserRole, toQt(run.name));
    item->setToolTip(tr("%1 of training").arg(widgets::durationText(run.seconds)) +
                     (run.reason.empty() ? QString() : QLatin1Char('\n') + toQt(run.reason)));
    if (run.status == "interrupted" && !live) item->setIcon(widgets::icon(Icon::Warning));
    if (run.name == shownRun_) runList_->setCurrentItem(item);
  }
  if (!shownRun_.empty() || session().runs().empty() || training()) return;
  runList_->setCurrentRow(0);
  showRun(session().runs().front().name);
}

}  // namespace dimts::studio
