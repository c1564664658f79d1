// Wiring of bar, rail, tabs and job bar, and the one way in which the window closes.
#include "app/studio/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include "app/studio/desktop/desktop_link.h"
#include "app/studio/help/help_panel.h"
#include "app/studio/tabs/dataset/dataset_tab.h"
#include "app/studio/tabs/history/history_tab.h"
#include "app/studio/tabs/listen/listen_tab.h"
#include "app/studio/tabs/project/project_tab.h"
#include "app/studio/tabs/settings/settings_tab.h"
#include "app/studio/tabs/tokenizer/tokenizer_tab.h"
#include "app/studio/tabs/training/training_tab.h"
#include "app/studio/text.h"
#include "app/studio/window/help_dialogs.h"
#include "app/studio/window/outcome_text.h"
#include "app/studio/window/progress_text.h"
#include "app/studio/window/top_bar.h"
#include "widgets/common/banner.h"
#include "widgets/common/dialogs.h"
#include "widgets/common/direction.h"
#include "widgets/common/error_text.h"
#include "widgets/common/help_link.h"
#include "widgets/common/job_bar.h"
#include "widgets/common/page_stack.h"
#include "widgets/common/rail.h"
#include "widgets/common/state_view.h"
#include "widgets/common/theme.h"

namespace dimts::studio {
namespace {

/// Texts that were typed and the sizes of panes, by the names of their fields.
void copyContents(const QWidget& from, QWidget& to) {
  for (const auto* field : from.findChildren<QLineEdit*>())
    if (auto* same = field->objectName().startsWith(QLatin1String("qt_")) ? nullptr : to.findChild<QLineEdit*>(field->objectName()); same && !field->objectName().isEmpty())
      same->setText(field->text());
  for (const auto* field : from.findChildren<QPlainTextEdit*>())
    if (auto* same = to.findChild<QPlainTextEdit*>(field->objectName()); same && !field->isReadOnly())
      same->setPlainText(field->toPlainText());
  for (const auto* splitter : from.findChildren<QSplitter*>())
    if (auto* same = to.findChild<QSplitter*>(splitter->objectName())) same->restoreState(splitter->saveState());
}

}  // namespace

using widgets::Banner;
using widgets::Icon;
using widgets::RailState;
using widgets::StateView;

MainWindow::MainWindow(Studio& studio, QWidget* parent) : QMainWindow(parent), studio_(studio) {
  setObjectName(QStringLiteral("mainWindow"));
  build();
  buildTabs();
  connectStudio();
  connectTopBar();
  new DesktopLink(studio_.jobs(), *this, QDBusConnection::systemBus(), QDBusConnection::sessionBus());
  restoreGeometryOrDefault();
  refreshRail();
  showStep(Step::Project);
  projectTab_->activated();
  widgets::alignLabelsToLayout(this);
}

MainWindow::~MainWindow() = default;

void MainWindow::build() {
  auto* content = new QWidget(this);
  topBar_ = new TopBar(studio_, content);
  rail_ = new widgets::Rail(content);
  jobBar_ = new widgets::JobBar(content);
  banner_ = new Banner(content);
  banner_->setObjectName(QStringLiteral("windowBanner"));
  stack_ = new widgets::PageStack(content);
  stack_->setObjectName(QStringLiteral("tabStackedWidget"));

  auto* middle = new QHBoxLayout;
  middle->setSpacing(0);
  middle->addWidget(rail_);
  page_ = new QWidget(content);
  auto* page = new QVBoxLayout(page_);
  page->setContentsMargins(0, 0, 0, 0);
  page->setSpacing(0);
  page->addWidget(banner_);
  page->addWidget(stack_, 1);
  help_ = new HelpPanel(studio_, content);
  help_->hide();
  middle->addWidget(page_, 1);
  middle->addWidget(help_);

  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(topBar_);
  column->addLayout(middle, 1);
  column->addWidget(jobBar_);

  frame_ = new StateView(content, this);
  frame_->setObjectName(QStringLiteral("windowStateView"));
  setCentralWidget(frame_);
  setWindowTitle(tr("Dimts Studio"));
}

void MainWindow::buildTabs() {
  projectTab_ = new ProjectTab(studio_, stack_);
  datasetTab_ = new DatasetTab(studio_, stack_);
  tabs_ = {projectTab_,
           datasetTab_,
           new TokenizerTab(studio_, stack_),
           new SettingsTab(studio_, stack_),
           new TrainingTab(studio_, stack_),
           new ListenTab(studio_, stack_),
           new HistoryTab(studio_, stack_)};
  rail_->addTab(QStringLiteral("project"), tr("Project"), Icon::Project);
  rail_->addTab(QStringLiteral("dataset"), tr("Dataset"), Icon::Dataset);
  rail_->addTab(QStringLiteral("tokenizer"), tr("Tokens"), Icon::Tokenizer);
  rail_->addTab(QStringLiteral("settings"), tr("Settings"), Icon::Settings);
  rail_->addTab(QStringLiteral("training"), tr("Train"), Icon::Training);
  rail_->addTab(QStringLiteral("listen"), tr("Listen"), Icon::Listen);
  rail_->addTab(QStringLiteral("history"), tr("History"), Icon::History);
  for (Tab* tab : tabs_) {
    stack_->addWidget(tab);
    connect(tab, &Tab::goTo, this, &MainWindow::showStep);
    connect(tab, &Tab::goToSettings, this, [this](const QString& words) {
      showStep(Step::Settings);
      static_cast<SettingsTab*>(this->tab(Step::Settings))->search(words);
    });
  }
  connect(rail_, &widgets::Rail::currentChanged, this, [this](int index) {
    stack_->setCurrentIndex(index);
    if (!help_->isHidden() && page_->isHidden()) closeHelp();
    else if (!help_->isHidden() && help_->showsScreen()) help_->open(HelpLibrary::idOf(static_cast<Step>(index)));
    arrangeHelp();
    tabs_[static_cast<size_t>(index)]->activated();
  });
}

void MainWindow::connectStudio() {
  auto& jobs = studio_.jobs();
  connect(&studio_.host(), &EngineHost::failed, this, &MainWindow::onEngineFailed);
  connect(&studio_.session(), &ProjectSession::changed, this, &MainWindow::refreshRail);
  connect(&studio_.session(), &ProjectSession::opened, this, &MainWindow::onOpened);
  connect(&studio_.session(), &ProjectSession::openFailed, this,
          [this](const Error& error) { banner_->showError(error); });
  connect(&studio_.session(), &ProjectSession::lost, this, [this](const Error& error) {
    const auto text = widgets::errorText(error);
    banner_->showMessage(Banner::Kind::Wrong, tr("This project cannot be read any more."), text.what,
                         tr("If it lies on a drive that was taken away, plug it in again: the window goes on by itself. What was saved is kept."));
    help_->setLastError(error);
  });
  connect(&studio_.session(), &ProjectSession::foundAgain, this,
          [this] { banner_->showMessage(Banner::Kind::Done, tr("The project is there again.")); });
  connect(&studio_, &Studio::refused, this,
          [this](const QString& reason) { banner_->showMessage(Banner::Kind::Info, reason); });

  connect(&jobs, &JobRunner::started, this, [this] {
    banner_->dismiss();
    jobBar_->setRunning(widgets::phaseText(JobPhase::Preparing), -1, -1);
  });
  connect(&jobs, &JobRunner::updated, this, [this](const JobUpdate& update) {
    if (studio_.jobs().stopRequested()) return;
    const JobPhase phase = studio_.jobs().phase();
    if (phase == JobPhase::Paused)
      jobBar_->setRunning(widgets::phaseText(phase), -1, -1);
    else if (update.progress)
      jobBar_->setRunning(progressLine(*update.progress), progressFraction(*update.progress), update.progress->secondsLeft);
  });
  connect(&jobs, &JobRunner::finished, this, &MainWindow::onJobFinished);
  connect(&studio_.speech(), &JobRunner::finished, this, &MainWindow::closeWhenIdle);
  connect(jobBar_, &widgets::JobBar::stopRequested, this, [this] {
    studio_.jobs().stop();
    jobBar_->setStopping();
  });
  connect(projectTab_, &ProjectTab::importRequested, this, [this](const FirstImport& import) {
    showStep(Step::Dataset);
    if (import.list.isEmpty()) datasetTab_->importFiles(import.media);
    else datasetTab_->importList(import.list, import.listFormat);
  });
  connect(datasetTab_, &DatasetTab::lastEditChanged, jobBar_, &widgets::JobBar::setLastUndo);
  connect(jobBar_, &widgets::JobBar::undoRequested, datasetTab_, &DatasetTab::undo);
  connect(frame_, &StateView::actionRequested, this, [this](StateView::State state) {
    if (state != StateView::State::Failed) return;
    frame_->showContent();
    studio_.host().load();
  });
}

void MainWindow::connectTopBar() {
  connect(topBar_, &TopBar::newProjectRequested, this, [this] {
    showStep(Step::Project);
    projectTab_->beginNewProject();
  });
  connect(topBar_, &TopBar::openProjectRequested, projectTab_, &ProjectTab::chooseProject);
  connect(topBar_, &TopBar::recentRequested, this, &MainWindow::openProject);
  connect(topBar_, &TopBar::closeProjectRequested, this, [this] {
    for (Tab* tab : tabs_) tab->commitEdits();
    studio_.session().close();
    showStep(Step::Project);
  });
  connect(topBar_, &TopBar::showFolderRequested, this,
          [this] { widgets::Dialogs::instance().openInDesktop(toQt(studio_.session().info().dir)); });
  connect(topBar_, &TopBar::themeChosen, this, &MainWindow::setTheme);
  connect(topBar_, &TopBar::languageChosen, this, &MainWindow::languageChosen);
  connect(topBar_, &TopBar::helpRequested, this, &MainWindow::showHelp);
  connect(topBar_, &TopBar::machineCheckRequested, this, [this] { showMachineCheck(studio_, this); });
  connect(topBar_, &TopBar::aboutRequested, this, [this] { showAbout(studio_, this); });
  auto* help = new QShortcut(QKeySequence(Qt::Key_F1), this);
  connect(help, &QShortcut::activated, this, [this] { showHelp({}); });
  connect(help_, &HelpPanel::closeRequested, this, &MainWindow::closeHelp);
  connect(&widgets::HelpLink::instance(), &widgets::HelpLink::requested, this, [this](const Error& error) {
    help_->openError(error);
    arrangeHelp(true);
  });
  auto* open = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_O), this);
  connect(open, &QShortcut::activated, projectTab_, &ProjectTab::chooseProject);
}

void MainWindow::showHelp(const QString& page) {
  help_->open(page.isEmpty() ? HelpLibrary::idOf(currentStep()) : page);
  arrangeHelp(true);
  help_->focusSearch();
}

void MainWindow::closeHelp() {
  help_->hide();
  page_->show();
  tab(currentStep())->activated();
}

void MainWindow::arrangeHelp(bool show) {
  if (!help_ || (help_->isHidden() && !show)) return;
  const bool beside = width() - rail_->width() - HelpPanel::kWidth >= stack_->minimumSizeHint().width();
  help_->setMinimumWidth(beside ? HelpPanel::kWidth : 0);
  help_->setMaximumWidth(beside ? HelpPanel::kWidth : QWIDGETSIZE_MAX);
  page_->setVisible(beside);
  help_->show();  // last: both at once could be wider than the window
}

void MainWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  arrangeHelp();
}

void MainWindow::setTheme(int kind) {
  const auto chosen = static_cast<widgets::ThemeKind>(kind);
  widgets::Theme::instance().apply(*qApp, chosen);
  studio_.settings().setTheme(widgets::Theme::keyOf(chosen));
}

void MainWindow::restoreGeometryOrDefault() {
  if (!restoreGeometry(studio_.settings().geometry())) resize(1280, 800);
}

void MainWindow::openProject(const QString& folder) {
  if (studio_.anythingRuns()) {
    banner_->showMessage(Banner::Kind::Info, tr("A job is running in this project. Stop it before you open another one."));
    return;
  }
  for (Tab* tab : tabs_) tab->commitEdits();
  banner_->dismiss();
  studio_.session().open(folder);
}

void MainWindow::tell(const QString& message) { banner_->showMessage(Banner::Kind::Info, message); }

void MainWindow::takeOver(MainWindow& before) {
  for (Tab* tab : before.tabs_) tab->commitEdits();
  setGeometry(before.geometry());
  setWindowState(before.windowState() & ~Qt::WindowMinimized);
  if (studio_.session().isOpen()) setWindowTitle(tr("%1 – Dimts Studio").arg(toQt(studio_.session().info().name)));
  copyContents(*before.stack_, *stack_);
  for (size_t i = 0; i < tabs_.size(); ++i) tabs_[i]->takeOver(*before.tabs_[i]);
  if (studio_.jobs().stopRequested()) jobBar_->setStopping();
  else if (studio_.jobs().isRunning()) jobBar_->setRunning(widgets::phaseText(studio_.jobs().phase()), -1, -1);
  showStep(before.currentStep());
  tab(currentStep())->activated();
  if (!before.help_->isHidden()) showHelp(before.help_->currentId());
}

void MainWindow::onOpened() {
  const QString name = toQt(studio_.session().info().name);
  setWindowTitle(tr("%1 – Dimts Studio").arg(name));
  const auto& runs = studio_.session().runs();
  if (!runs.empty() && runs.front().status == "interrupted") {  // the training tab says so and offers to go on
    showStep(Step::Training);
    return;
  }
  for (const Step step : {Step::Dataset, Step::Tokenizer, Step::Training, Step::Listen}) {
    if (studio_.session().state(step).status != StepStatus::Done) {
      showStep(step);
      return;
    }
  }
}

void MainWindow::showStep(Step step) {
  rail_->setCurrent(static_cast<int>(step));
  stack_->setCurrentIndex(static_cast<int>(step));
}

Step MainWindow::currentStep() const { return static_cast<Step>(rail_->current()); }

void MainWindow::refreshRail() {
  bool nextGiven = false;
  for (int i = 0; i < kStepCount; ++i) {
    const StepState state = studio_.session().state(static_cast<Step>(i));
    RailState shown = RailState::Open;
    if (state.status == StepStatus::Done) shown = RailState::Done;
    if (state.status == StepStatus::NotYet) shown = RailState::NotYet;
    if (state.status == StepStatus::Running) shown = RailState::Next;
    if (state.status == StepStatus::Next && !std::exchange(nextGiven, true)) shown = RailState::Next;
    rail_->setState(i, shown, state.reason);
  }
  if (!studio_.session().isOpen()) setWindowTitle(tr("Dimts Studio"));
}

void MainWindow::onJobFinished(const Outcome& outcome) {
  jobBar_->setIdle(outcomeText(studio_.jobs().params(), outcome));
  if (outcome.status == JobStatus::Failed) {
    banner_->showError(outcome.error);
    help_->setLastError(outcome.error);
  }
  closeWhenIdle();
}

void MainWindow::onEngineFailed(const Error& error) { frame_->showFailed(error, tr("Try again")); }

void MainWindow::closeEvent(QCloseEvent* event) {
  for (Tab* tab : tabs_) tab->commitEdits();
  if (!studio_.anythingRuns()) {
    studio_.settings().setGeometry(saveGeometry());
    event->accept();
    return;
  }
  event->ignore();
  if (closing_) return;
  closing_ = true;
  topBar_->setStateText(tr("Saving…"));
  frame_->showWorking(tr("Saving…"), tr("The window closes as soon as everything is saved."));
  // The page's stop button has nothing left to stop.
  if (auto* page = frame_->findChild<QWidget*>(QStringLiteral("statePageWidget"), Qt::FindDirectChildrenOnly))
    if (auto* button = page->findChild<QPushButton*>()) button->hide();
  studio_.jobs().stop();
  studio_.speech().stop();
}

void MainWindow::closeWhenIdle() {
  if (!closing_ || studio_.anythingRuns()) return;
  QTimer::singleShot(0, this, [this] { close(); });
}

}  // namespace dimts::studio
