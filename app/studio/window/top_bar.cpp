// The bar says in words what the colours of its dot say, and reads the device back from the engine.
#include "app/studio/window/top_bar.h"

#include <QActionGroup>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include "app/studio/settings/language.h"
#include "app/studio/text.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/script.h"
#include "widgets/common/theme.h"

namespace dimts::studio {
namespace {

using widgets::Icon;

QToolButton* toolButton(const QString& name, const QString& what, Icon icon, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setObjectName(name);
  button->setAccessibleName(what);
  button->setToolTip(what);
  button->setIcon(widgets::icon(icon));
  button->setAutoRaise(true);
  button->setPopupMode(QToolButton::InstantPopup);
  return button;
}

}  // namespace

TopBar::TopBar(Studio& studio, QWidget* parent)
    : QWidget(parent),
      studio_(studio),
      projectButton_(new QToolButton(this)),
      themeButton_(toolButton(QStringLiteral("themeToolButton"), tr("Theme"), Icon::Theme, this)),
      helpButton_(toolButton(QStringLiteral("helpToolButton"), tr("Help"), Icon::Help, this)),
      languageButton_(toolButton(QStringLiteral("languageToolButton"), tr("Language of the window"), Icon::Language, this)),
      stateDot_(new QLabel(this)),
      stateLabel_(new QLabel(this)),
      deviceLabel_(new QLabel(this)),
      projectMenu_(new QMenu(this)) {
  setObjectName(QStringLiteral("topBar"));
  setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));  // the ▾ of the project says it
  projectButton_->setObjectName(QStringLiteral("projectToolButton"));
  projectButton_->setFocusPolicy(Qt::TabFocus);
  projectButton_->setToolButtonStyle(Qt::ToolButtonTextOnly);
  projectButton_->setPopupMode(QToolButton::InstantPopup);
  projectButton_->setAutoRaise(true);
  projectButton_->setMenu(projectMenu_);
  stateDot_->setFixedSize(10, 10);
  stateLabel_->setObjectName(QStringLiteral("stateLabel"));
  deviceLabel_->setObjectName(QStringLiteral("deviceLabel"));
  widgets::setTextRole(deviceLabel_, widgets::TextRole::Muted);

  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(16, 8, 16, 8);
  row->setSpacing(8);
  row->addWidget(projectButton_);
  row->addStretch(1);
  row->addWidget(stateDot_);
  row->addWidget(stateLabel_);
  row->addSpacing(16);
  row->addWidget(deviceLabel_);
  row->addStretch(1);
  for (auto* button : {themeButton_, helpButton_, languageButton_}) row->addWidget(button);

  buildMenus();
  connect(&studio_, &Studio::machineChanged, this, &TopBar::refreshDevice);
  connect(&studio_.host(), &EngineHost::ready, this, [this] {
    engineFailed_ = false;
    refresh();
  });
  connect(&studio_.host(), &EngineHost::failed, this, [this] {
    engineFailed_ = true;
    refresh();
    refreshDevice();
  });
  connect(&studio_.session(), &ProjectSession::changed, this, &TopBar::refresh);
  connect(&studio_.jobs(), &JobRunner::updated, this, [this](const JobUpdate& update) {
    if (update.phase) refresh();
  });
  for (JobRunner* runner : {&studio_.jobs(), &studio_.speech()}) {
    connect(runner, &JobRunner::started, this, &TopBar::refresh);
    connect(runner, &JobRunner::finished, this, &TopBar::refresh);
  }
  connect(&widgets::Theme::instance(), &widgets::Theme::changed, this, &TopBar::refresh);
  refresh();
  refreshDevice();
}

void TopBar::buildMenus() {
  connect(projectMenu_, &QMenu::aboutToShow, this, &TopBar::fillProjectMenu);

  auto* themes = new QMenu(this);
  auto* kinds = new QActionGroup(themes);
  for (const auto kind : widgets::Theme::kinds()) {
    auto* action = kinds->addAction(widgets::Theme::nameOf(kind));
    action->setCheckable(true);
    action->setData(static_cast<int>(kind));
    themes->addAction(action);
  }
  connect(themes, &QMenu::aboutToShow, this, [kinds] {
    for (auto* action : kinds->actions())
      action->setChecked(action->data().toInt() == static_cast<int>(widgets::Theme::instance().kind()));
  });
  connect(kinds, &QActionGroup::triggered, this, [this](QAction* action) { Q_EMIT themeChosen(action->data().toInt()); });
  themeButton_->setMenu(themes);

  auto* help = new QMenu(this);
  // The key is the window's; a second shortcut here would make both ambiguous.
  help->addAction(tr("Help for this screen") + QStringLiteral("\tF1"), this, [this] { Q_EMIT helpRequested({}); });
  help->addAction(tr("Search the help"), this, [this] { Q_EMIT helpRequested(QStringLiteral("contents")); });
  help->addAction(tr("Keys of the window"), this, [this] { Q_EMIT helpRequested(QStringLiteral("keys")); });
  help->addAction(tr("Check this computer"), this, &TopBar::machineCheckRequested);
  help->addAction(tr("About Dimts Studio"), this, &TopBar::aboutRequested);
  helpButton_->setMenu(help);

  languageButton_->setMenu(buildLanguageMenu());
}

QMenu* TopBar::buildLanguageMenu() {
  auto* menu = new QMenu(this);
  menu->setObjectName(QStringLiteral("languageMenu"));
  auto* group = new QActionGroup(menu);
  const QString chosen = studio_.settings().language();
  const auto add = [&](const QString& code, const QString& name) {
    auto* action = group->addAction(name);
    action->setData(code);
    action->setCheckable(true);
    action->setChecked(code == chosen);
    menu->addAction(action);
  };
  add({}, tr("Automatic, as the desktop"));
  for (const Language& language : languages()) add(language.code, language.ownName);
  if (const QString note = translationNote(); !note.isEmpty()) {
    menu->addSeparator();
    menu->addAction(note)->setEnabled(false);
  }
  connect(group, &QActionGroup::triggered, this, [this](QAction* action) { Q_EMIT languageChosen(action->data().toString()); });
  return menu;
}

void TopBar::fillProjectMenu() {
  projectMenu_->clear();
  projectMenu_->addAction(tr("New project…"), this, &TopBar::newProjectRequested);
  projectMenu_->addAction(tr("Open a project…"), this, &TopBar::openProjectRequested);
  const QStringList recent = studio_.settings().recentProjects();
  if (!recent.isEmpty()) projectMenu_->addSection(tr("Recent"));
  for (const QString& folder : recent) {
    auto* action = projectMenu_->addAction(widgets::isolated(QDir(folder).dirName()));
    action->setToolTip(folder);
    connect(action, &QAction::triggered, this, [this, folder] { Q_EMIT recentRequested(folder); });
  }
  if (!studio_.session().isOpen()) return;
  projectMenu_->addSeparator();
  projectMenu_->addAction(tr("Show the folder"), this, &TopBar::showFolderRequested);
  auto* close = projectMenu_->addAction(tr("Close the project"), this, &TopBar::closeProjectRequested);
  close->setEnabled(!studio_.anythingRuns());
}

void TopBar::setStateText(const QString& text) {
  stateOverride_ = text;
  refresh();
}

QString TopBar::stateText() const {
  if (!stateOverride_.isEmpty()) return stateOverride_;
  if (engineFailed_) return tr("The engine did not start");
  if (!studio_.host().isReady()) return tr("Getting ready…");
  if (studio_.session().isOpening()) return tr("Opening…");
  if (studio_.jobs().isRunning()) {
    if ((studio_.jobs().isRunning<TrainJob>() || studio_.jobs().isRunning<QueueJob>()) && studio_.jobs().phase() == JobPhase::Running) return tr("Training");
    return widgets::phaseText(studio_.jobs().phase());
  }
  return studio_.speech().isRunning() ? tr("Speaking") : tr("Ready");
}

void TopBar::refresh() {
  auto& session = studio_.session();
  const QString name = session.isOpen() ? toQt(session.info().name) : tr("No project");
  projectButton_->setText(widgets::isolated(name) + QStringLiteral(" ▾"));
  projectButton_->setAccessibleName(tr("Project: %1. Opens a menu.").arg(name));
  projectButton_->setToolTip(session.isOpen() ? toQt(session.info().dir) : QString());
  stateLabel_->setText(stateText());
  const auto& colors = widgets::Theme::instance().colors();
  const bool waiting = !studio_.host().isReady() || session.isOpening();
  const QColor dot = engineFailed_ ? colors.wrong : waiting ? colors.muted : colors.accent;
  stateDot_->setStyleSheet(QStringLiteral("background:%1;border-radius:5px").arg(dot.name()));
}

void TopBar::refreshDevice() {
  const auto& machine = studio_.machine();
  if (!machine) {
    deviceLabel_->setText(engineFailed_ ? QString() : tr("looking at this computer…"));
    return;
  }
  const DeviceInfo* gpu = nullptr;
  for (const auto& device : machine->devices)
    if (device.id != "cpu" && !gpu) gpu = &device;
  if (gpu) {
    deviceLabel_->setText(tr("%1 · %2 of %3 free")
                              .arg(toQt(gpu->name), widgets::bytesText(gpu->freeBytes), widgets::bytesText(gpu->memoryBytes)));
  } else {
    deviceLabel_->setText(tr("Processor, %Ln threads · %1 memory", nullptr, machine->threads)
                              .arg(widgets::bytesText(machine->memoryBytes)));
  }
  deviceLabel_->setToolTip(widgets::engineText(machine->noGpuReason));
}

}  // namespace dimts::studio
