// Two columns: what to do next with a project at the left, other projects and the machine at the right.
#include "app/studio/tabs/project/project_tab.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

#include "app/studio/text.h"
#include "app/studio/window/parts.h"
#include "widgets/common/dialogs.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/script.h"
#include "widgets/common/theme.h"

namespace dimts::studio {
namespace {

using widgets::TextRole;

constexpr int kMostRecentRows = 4;

QString nameOf(QLocale::Language language) {
  return QCoreApplication::translate("LanguageName", qPrintable(QLocale::languageToString(language)));
}

/// Every language that the system's tables know, by its English name; in scripts that the studio brings fonts for also
/// by its own.
QList<QPair<QString, QString>> languages() {
  QList<QPair<QString, QString>> list;
  for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
    const auto language = static_cast<QLocale::Language>(i);
    const QString code = QLocale::languageToCode(language);
    if (code.isEmpty()) continue;
    const QString name = nameOf(language);
    const QLocale locale(language);
    const bool shown = locale.language() == language &&
                       (locale.script() == QLocale::LatinScript || locale.script() == QLocale::EthiopicScript ||
                        locale.script() == QLocale::ArabicScript);
    const QString own = shown ? locale.nativeLanguageName() : QString();
    list.append({name, own.isEmpty() || own.contains(name) ? code : code + QStringLiteral("\t") + own});
  }
  std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
  return list;
}

}  // namespace

ProjectTab::ProjectTab(Studio& studio, QWidget* parent) : Tab(studio, Step::Project, parent) {
  setObjectName(QStringLiteral("projectTab"));
  auto* page = new QWidget;
  auto* columns = new QHBoxLayout(page);
  columns->setContentsMargins(32, 24, 32, 32);
  columns->setSpacing(24);
  auto* left = new QVBoxLayout;
  left->setSpacing(16);
  auto* title = makeLabel(tr("Turn films with subtitles into a voice"), TextRole::LargeTitle, page);
  left->addWidget(title);
  left->addWidget(buildOpenCard());
  left->addWidget(buildNewCard());
  left->addStretch(1);
  auto* right = new QVBoxLayout;
  right->setSpacing(16);
  right->addWidget(buildOtherCard());
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
  connect(&session(), &ProjectSession::opened, this, &ProjectTab::refreshRecent);
  connect(&studio_, &Studio::machineChanged, this, &ProjectTab::refreshMachine);
  connect(&host(), &EngineHost::ready, this, &ProjectTab::fillPresets);
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
  nextButton_ = new QPushButton(openCard_);
  nextButton_->setObjectName(QStringLiteral("nextStepPushButton"));
  auto* column = columnOf(openCard_);
  column->addWidget(openTitle_);
  column->addWidget(openFacts_);
  column->addWidget(nextButton_, 0, Qt::AlignLeft);
  connect(nextButton_, &QPushButton::clicked, this, [this] {
    Step next = Step::Dataset;
    nextStepText(next);
    Q_EMIT goTo(next);
  });
  return openCard_;
}

QWidget* ProjectTab::buildNewCard() {
  auto* frame = makeCard(QStringLiteral("newProjectCard"), this);
  auto* column = columnOf(frame);
  column->addWidget(makeLabel(tr("New project"), TextRole::Title, frame));
  nameEdit_ = new QLineEdit(frame);
  nameEdit_->setObjectName(QStringLiteral("projectNameLineEdit"));
  nameEdit_->setPlaceholderText(tr("My voice"));
  folderEdit_ = new QLineEdit(frame);
  folderEdit_->setObjectName(QStringLiteral("projectFolderLineEdit"));
  auto* choose = new QPushButton(tr("Choose…"), frame);
  choose->setObjectName(QStringLiteral("chooseFolderPushButton"));
  choose->setAccessibleName(tr("Choose the folder of the new project"));
  languageBox_ = new QComboBox(frame);
  languageBox_->setObjectName(QStringLiteral("languageComboBox"));
  for (const auto& [name, codeAndOwn] : languages()) {
    const QString own = codeAndOwn.section(QLatin1Char('\t'), 1);
    languageBox_->addItem(own.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, widgets::isolated(own)),
                          codeAndOwn.section(QLatin1Char('\t'), 0, 0));
  }
  languageBox_->setCurrentIndex(languageBox_->findData(QStringLiteral("en")));
  presetBox_ = new QComboBox(frame);
  presetBox_->setObjectName(QStringLiteral("presetComboBox"));
  presetHelp_ = makeLabel({}, TextRole::Small, frame);
  auto* folderRow = new QHBoxLayout;
  folderRow->setSpacing(8);
  folderRow->addWidget(folderEdit_, 1);
  folderRow->addWidget(choose);
  auto* form = new QFormLayout;
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form->setHorizontalSpacing(16);
  form->setVerticalSpacing(8);
  form->addRow(tr("&Name"), nameEdit_);
  form->addRow(tr("&Folder"), folderRow);
  form->addRow(tr("&Language"), languageBox_);
  form->addRow(tr("Network &size"), presetBox_);
  form->addRow(QString(), presetHelp_);
  static_cast<QLabel*>(form->labelForField(folderRow))->setBuddy(folderEdit_);
  column->addLayout(form);
  column->addWidget(makeLabel(tr("May this voice be used? Train only voices whose speakers have agreed, or your own."),
                          TextRole::Small, frame));
  createButton_ = new QPushButton(tr("Make the project"), frame);
  createButton_->setObjectName(QStringLiteral("createProjectPushButton"));
  whyLabel_ = makeLabel({}, TextRole::Warn, frame);
  whyLabel_->setObjectName(QStringLiteral("createProjectWhyLabel"));
  whyLabel_->hide();
  column->addWidget(createButton_, 0, Qt::AlignLeft);
  column->addWidget(whyLabel_);

  connect(nameEdit_, &QLineEdit::textChanged, this, [this] {
    suggestFolder();
    refresh();
  });
  connect(nameEdit_, &QLineEdit::returnPressed, this, &ProjectTab::create);
  connect(folderEdit_, &QLineEdit::textEdited, this, [this] {
    folderTyped_ = true;
    refresh();
  });
  connect(choose, &QPushButton::clicked, this, &ProjectTab::chooseFolder);
  connect(createButton_, &QPushButton::clicked, this, &ProjectTab::create);
  connect(presetBox_, &QComboBox::currentIndexChanged, this, [this](int index) {
    presetHelp_->setText(index >= 0 && index < static_cast<int>(presets_.size())
                             ? widgets::engineText(presets_[static_cast<size_t>(index)].help) : QString());
  });
  suggestFolder();
  return frame;
}

QWidget* ProjectTab::buildOtherCard() {
  auto* frame = makeCard(QStringLiteral("otherProjectsCard"), this);
  auto* column = columnOf(frame);
  column->addWidget(makeLabel(tr("Go on"), TextRole::Title, frame));
  recentList_ = new QListWidget(frame);
  recentList_->setObjectName(QStringLiteral("recentListWidget"));
  recentList_->setAccessibleName(tr("Recent projects. Enter opens, Delete takes one off the list."));
  recentList_->setTextElideMode(Qt::ElideMiddle);
  recentList_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  column->addWidget(recentList_);
  openButton_ = new QPushButton(tr("Open a project…"), frame);
  openButton_->setObjectName(QStringLiteral("openProjectPushButton"));
  demoButton_ = new QPushButton(tr("Open the demo project"), frame);
  demoButton_->setObjectName(QStringLiteral("demoPushButton"));
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(openButton_);
  buttons->addWidget(demoButton_);
  buttons->addStretch(1);
  column->addLayout(buttons);
  column->addWidget(makeLabel(tr("The demo makes a film of 20 minutes from recorded speech and imports it, "
                             "so that you can try every step at once."), TextRole::Small, frame));
  connect(recentList_, &QListWidget::itemActivated, this,
          [this](QListWidgetItem* item) { session().open(item->data(Qt::UserRole).toString()); });
  auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), recentList_, nullptr, nullptr, Qt::WidgetShortcut);
  connect(remove, &QShortcut::activated, this, [this] {
    if (const auto* item = recentList_->currentItem()) studio_.settings().removeRecentProject(item->data(Qt::UserRole).toString());
    refreshRecent();
  });
  connect(openButton_, &QPushButton::clicked, this, &ProjectTab::chooseProject);
  connect(demoButton_, &QPushButton::clicked, this, [this] { studio_.openDemo(); });
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
  const bool opening = session().isOpening();
  const bool free = busy.isEmpty() && !opening;
  const bool named = !folderEdit_->text().trimmed().isEmpty();
  createButton_->setEnabled(free && named);
  openButton_->setEnabled(free);
  demoButton_->setEnabled(free);
  recentList_->setEnabled(free);
  whyLabel_->setText(host().isReady() ? busy : QString());
  whyLabel_->setVisible(!whyLabel_->text().isEmpty());
  widgets::makePrimary(createButton_, !session().isOpen());
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
  if (session().tokenizer()) facts << tr("%n tokens", nullptr, static_cast<int>(session().tokenizer()->entries.size()));
  if (!session().runs().empty()) facts << (session().runs().size() == 1 ? tr("1 training run") : tr("%n training runs", nullptr, static_cast<int>(session().runs().size())));
  QString preset = toQt(info.preset);
  facts << nameOf(QLocale(toQt(info.language)).language())
        << preset.replace(QLatin1Char('-'), QChar(0x2011));  // does not break
  facts.removeAll(QString());
  openFacts_->setText(facts.join(QStringLiteral(" · ")) + QLatin1Char('\n') + widgets::isolated(toQt(info.dir)));
  Step next = Step::Dataset;
  nextButton_->setText(nextStepText(next));
  widgets::makePrimary(nextButton_);
}

void ProjectTab::refreshRecent() {
  recentList_->clear();
  for (const QString& folder : studio_.settings().recentProjects()) {
    auto* item = new QListWidgetItem(widgets::isolated(QDir(folder).dirName()) + QLatin1Char('\n') + widgets::isolated(folder), recentList_);
    item->setData(Qt::UserRole, folder);
    item->setToolTip(folder);
  }
  recentList_->setVisible(recentList_->count() > 0);
  const int rows = std::clamp(recentList_->count(), 1, kMostRecentRows);
  recentList_->setFixedHeight(rows * std::max(1, recentList_->sizeHintForRow(0)) + 2 * recentList_->frameWidth() + 4);
}

void ProjectTab::refreshMachine() {
  refresh();
  const auto& machine = studio_.machine();
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
  lines << tr("Processor: %n threads, %1 of memory", nullptr, machine->threads).arg(widgets::bytesText(machine->memoryBytes));
  machineLabel_->setText(lines.join(QLatin1Char('\n')));
}

void ProjectTab::fillPresets() {
  host().call(this, [](Engine& engine) { return Result<std::vector<PresetInfo>>(engine.presets("")); },
              [this](Result<std::vector<PresetInfo>> read) {
                if (!read) return;
                presets_ = std::move(*read);
                presetBox_->clear();
                for (const PresetInfo& preset : presets_) presetBox_->addItem(toQt(preset.name));
                presetBox_->setCurrentText(toQt(NewProject().preset));
                refresh();
              });
}

void ProjectTab::takeOver(Tab&) {
  if (host().isReady()) fillPresets();
}

void ProjectTab::suggestFolder() {
  if (folderTyped_) return;
  const QString name = nameEdit_->text().trimmed();
  QString leaf = name.isEmpty() ? tr("My voice") : name;
  leaf.replace(QLatin1Char('/'), QLatin1Char('-'));
  folderEdit_->setText(QDir(studio_.settings().projectsFolder()).filePath(leaf));
}

void ProjectTab::chooseFolder() {
  widgets::Dialogs::instance().openFolder(this, tr("Where should the project be?"), studio_.settings().projectsFolder(),
                                          [this](const QString& folder) {
                                            if (folder.isEmpty()) return;
                                            studio_.settings().setProjectsFolder(folder);
                                            folderTyped_ = false;
                                            suggestFolder();
                                            refresh();
                                          });
}

void ProjectTab::activated() {
  if (!session().isOpen()) beginNewProject();
}

void ProjectTab::beginNewProject() { nameEdit_->setFocus(Qt::OtherFocusReason); }

void ProjectTab::chooseProject() {
  if (!studio_.busyReason().isEmpty()) return;
  widgets::Dialogs::instance().openFolder(this, tr("Open a project folder"), studio_.settings().projectsFolder(),
                                          [this](const QString& folder) {
                                            if (!folder.isEmpty()) session().open(folder);
                                          });
}

void ProjectTab::create() {
  if (!createButton_->isEnabled()) return;
  NewProject wanted;
  wanted.dir = toStd(folderEdit_->text().trimmed());
  wanted.name = toStd(nameEdit_->text().trimmed());
  wanted.language = toStd(languageBox_->currentData().toString());
  if (presetBox_->currentIndex() >= 0) {
    wanted.family.clear();
    wanted.preset = toStd(presetBox_->currentText());
  }
  session().create(wanted);
}

}  // namespace dimts::studio
