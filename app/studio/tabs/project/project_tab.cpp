// Two columns: the open or the next project at the left; the demo, other projects and the machine at the right.
#include "app/studio/tabs/project/project_tab.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

#include "app/studio/tabs/project/hear_voice_card.h"
#include "app/studio/tabs/project/languages.h"
#include "app/studio/tabs/project/recent_projects.h"
#include "app/studio/tabs/settings/rights_text.h"
#include "app/studio/text.h"
#include "app/studio/window/parts.h"
#include "widgets/common/dialogs.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/script.h"
#include "widgets/common/theme.h"

namespace dimts::studio {

using widgets::TextRole;

ProjectTab::ProjectTab(Studio& studio, QWidget* parent) : Tab(studio, Step::Project, parent) {
  setObjectName(QStringLiteral("projectTab"));
  auto* page = new QWidget;
  auto* columns = new QHBoxLayout(page);
  columns->setContentsMargins(32, 16, 32, 16);
  columns->setSpacing(24);
  auto* left = new QVBoxLayout;
  left->setSpacing(16);
  auto* title = makeLabel(tr("Turn films with subtitles into a voice"), TextRole::LargeTitle, page);
  left->addWidget(title);
  left->addWidget(buildOpenCard());
  form_ = new NewProjectForm(studio_.settings(), this);
  left->addWidget(form_);
  left->addStretch(1);
  auto* right = new QVBoxLayout;
  right->setSpacing(16);
  hearCard_ = new HearVoiceCard(studio_, page);
  right->addWidget(hearCard_);
  right->addWidget(buildDemoCard());
  right->addWidget(buildRecentCard());
  right->addWidget(buildMachineCard());
  right->addStretch(1);
  columns->addLayout(left, 3);
  columns->addLayout(right, 2);
  auto* scroll = new QScrollArea(this);
  scroll->setObjectName(QStringLiteral("projectScrollArea"));
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setWidget(page);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->addWidget(scroll);

  connect(&session(), &ProjectSession::changed, this, &ProjectTab::refresh);
  connect(&session(), &ProjectSession::opened, this, &ProjectTab::onOpened);
  connect(&session(), &ProjectSession::openFailed, this, [this] { waitingImport_.reset(); });
  connect(&session(), &ProjectSession::closed, this, &ProjectTab::refreshRecent);
  connect(form_, &NewProjectForm::createRequested, this, &ProjectTab::create);
  connect(&studio_, &Studio::machineChanged, this, &ProjectTab::refreshMachine);
  connect(&host(), &EngineHost::ready, this, &ProjectTab::readPresets);
  connect(&host(), &EngineHost::ready, this, &ProjectTab::readVoices);
  refresh();
  refreshRecent();
  refreshMachine();
}

QWidget* ProjectTab::buildOpenCard() {
  openCard_ = makeCard(QStringLiteral("openProjectCard"), this);
  openTitle_ = makeLabel({}, TextRole::Title, openCard_);
  openTitle_->setObjectName(QStringLiteral("openProjectTitleLabel"));
  openFacts_ = makeLabel({}, TextRole::Muted, openCard_);
  openFacts_->setObjectName(QStringLiteral("openProjectFactsLabel"));
  rightsLabel_ = makeLabel({}, TextRole::Small, openCard_, QStringLiteral("openProjectRightsLabel"));
  nextButton_ = new QPushButton(openCard_);
  nextButton_->setObjectName(QStringLiteral("nextStepPushButton"));
  auto* column = columnOf(openCard_);
  column->addWidget(openTitle_);
  column->addWidget(openFacts_);
  column->addWidget(rightsLabel_);
  column->addWidget(nextButton_, 0, Qt::AlignLeft);
  connect(nextButton_, &QPushButton::clicked, this, [this] {
    Step next = Step::Dataset;
    nextStepText(next);
    Q_EMIT goTo(next);
  });
  return openCard_;
}

QWidget* ProjectTab::buildDemoCard() {
  auto* frame = makeCard(QStringLiteral("demoCard"), this);
  auto* column = columnOf(frame);
  column->addWidget(makeLabel(tr("See the whole way"), TextRole::Title, frame));
  column->addWidget(makeLabel(tr("No films at hand? The demo makes one from recorded speech and imports it. Then press Start and "
                                 "hear the voice begin to babble within minutes."), TextRole::Small, frame));
  demoButton_ = makeButton(QStringLiteral("demoPushButton"), tr("Open the demo project"), frame);
  column->addWidget(demoButton_, 0, Qt::AlignLeft);
  connect(demoButton_, &QPushButton::clicked, this, [this] { studio_.openDemo(); });
  return frame;
}

QWidget* ProjectTab::buildRecentCard() {
  auto* frame = makeCard(QStringLiteral("recentCard"), this);
  auto* column = columnOf(frame);
  column->addWidget(makeLabel(tr("Go on"), TextRole::Title, frame));
  recent_ = new RecentProjects(studio_, frame);
  column->addWidget(recent_);
  noRecentLabel_ = makeLabel(tr("Projects that you have opened stand here."), TextRole::Small, frame);
  column->addWidget(noRecentLabel_);
  openButton_ = makeButton(QStringLiteral("openProjectPushButton"), tr("Open a project…"), frame);
  column->addWidget(openButton_, 0, Qt::AlignLeft);
  connect(recent_, &RecentProjects::openRequested, &session(), &ProjectSession::open);
  connect(openButton_, &QPushButton::clicked, this, &ProjectTab::chooseProject);
  return frame;
}

QWidget* ProjectTab::buildMachineCard() {
  machineCard_ = makeCard(QStringLiteral("machineCard"), this);
  auto* column = columnOf(machineCard_);
  column->addWidget(makeLabel(tr("This computer"), TextRole::Title, machineCard_));
  machineLabel_ = makeLabel({}, TextRole::Body, machineCard_);
  machineLabel_->setObjectName(QStringLiteral("machineLabel"));
  column->addWidget(machineLabel_);
  return machineCard_;
}

void ProjectTab::refresh() {
  const QString busy = studio_.busyReason();
  const bool free = busy.isEmpty() && !session().isOpening();
  form_->setState(free, host().isReady() ? busy : QString(), !session().isOpen());
  openButton_->setEnabled(free);
  demoButton_->setEnabled(free);
  recent_->setEnabled(free);
  refreshOpenCard();
}

QString ProjectTab::nextStepText(Step& next) {
  for (const Step step : {Step::Dataset, Step::Tokenizer, Step::Settings, Step::Training}) {
    next = step;
    const StepStatus status = session().state(step).status;
    if (status == StepStatus::Done) continue;
    switch (step) {
      case Step::Dataset: return status == StepStatus::Running ? tr("Watch the import") : tr("Import a film");
      case Step::Tokenizer: return tr("Make the tokens");
      case Step::Settings: return tr("Mend the settings");
      default: return status == StepStatus::Running ? tr("Watch the training") : tr("Start training");
    }
  }
  next = Step::Listen;
  return tr("Listen to the voice");
}

void ProjectTab::refreshOpenCard() {
  openCard_->setVisible(session().isOpen());
  if (!session().isOpen()) return;
  const ProjectInfo& info = session().info();
  openTitle_->setText(widgets::isolated(toQt(info.name)));
  QStringList facts;
  const DatasetStats& stats = session().stats();
  if (stats.clips > 0)
    facts << tr("%1 clips, %2 of speech").arg(widgets::countText(stats.kept), widgets::durationText(stats.keptSeconds));
  if (session().tokenizer()) facts << tr("%Ln tokens", nullptr, static_cast<int>(session().tokenizer()->entries.size()));
  if (!session().runs().empty()) facts << (session().runs().size() == 1 ? tr("1 training run") : tr("%Ln training runs", nullptr, static_cast<int>(session().runs().size())));
  QString preset = toQt(info.preset);
  facts << languageName(QLocale(toQt(info.language)).language())
        << preset.replace(QLatin1Char('-'), QChar(0x2011));  // does not break
  facts.removeAll(QString());
  openFacts_->setText(facts.join(QStringLiteral(" · ")) + QLatin1Char('\n') + widgets::isolated(toQt(info.dir)));
  Step next = Step::Dataset;
  nextButton_->setText(nextStepText(next));
  widgets::makePrimary(nextButton_);
}

void ProjectTab::refreshRecent() {
  recent_->refresh();
  noRecentLabel_->setVisible(recent_->count() == 0);
}

void ProjectTab::refreshMachine() {
  refresh();
  const auto& machine = studio_.machine();
  form_->setMachine(machine);
  if (!machine) {
    machineLabel_->setText(tr("Getting ready…"));
    return;
  }
  QStringList lines;
  for (const DeviceInfo& device : machine->devices)
    if (device.id != "cpu")
      lines << tr("Graphics card: %1, %2 of %3 free").arg(toQt(device.name), widgets::bytesText(device.freeBytes),
                                                         widgets::bytesText(device.memoryBytes));
  if (lines.isEmpty()) {
    lines << tr("Training runs on the processor.");
    if (!machine->noGpuReason.empty()) lines << widgets::engineText(machine->noGpuReason);
  }
  lines << tr("Processor: %Ln threads, %1 of memory", nullptr, machine->threads).arg(widgets::bytesText(machine->memoryBytes));
  machineLabel_->setText(lines.join(QLatin1Char('\n')));
}

void ProjectTab::readPresets() {
  host().call(this, [](Engine& engine) { return Result<std::vector<PresetInfo>>(engine.presets("")); },
              [this](Result<std::vector<PresetInfo>> read) {
                if (read) form_->setPresets(std::move(*read));
              });
}

void ProjectTab::readVoices() {
  host().call(this, [](Engine& engine) { return engine.shippedVoices(); },
              [this](Result<std::vector<ShippedVoice>> read) {
                if (!read) return;  // the machine check names what is missing
                hearCard_->setVoices(*read);
                form_->setVoices(*read);
              });
}

void ProjectTab::takeOver(Tab& before) {
  form_->takeOver(*static_cast<ProjectTab&>(before).form_);
  if (host().isReady()) {
    readPresets();
    readVoices();
  }
  readRights();
}

void ProjectTab::readRights() {
  if (!session().isOpen()) return;
  host().callLatest(rightsReads_, this, [dir = session().dir()](Engine& engine) { return engine.rights(dir); },
                    [this](Result<ProjectRights> read) { rightsLabel_->setText(read ? rightsText(read->together) : QString()); });
}

void ProjectTab::activated() {
  readRights();
  if (!session().isOpen()) beginNewProject();
}

void ProjectTab::beginNewProject() { form_->begin(); }

void ProjectTab::chooseProject() {
  if (!studio_.busyReason().isEmpty()) return;
  widgets::Dialogs::instance().openFolder(this, tr("Open a project folder"), studio_.settings().projectsFolder(),
                                          [this](const QString& folder) {
                                            if (!folder.isEmpty()) session().open(folder);
                                          });
}

void ProjectTab::create(const NewProject& wanted, const FirstImport& import) {
  if (!studio_.busyReason().isEmpty() || session().isOpening()) return;
  waitingImport_ = import;
  session().create(wanted);
}

void ProjectTab::onOpened() {
  rightsLabel_->clear();
  readRights();
  refreshRecent();
  const auto import = std::exchange(waitingImport_, std::nullopt);
  if (!import) return;
  form_->startOver();
  // After everybody has heard of the project.
  if (!import->isEmpty()) QTimer::singleShot(0, this, [this, import = *import] { Q_EMIT importRequested(import); });
}

}  // namespace dimts::studio
