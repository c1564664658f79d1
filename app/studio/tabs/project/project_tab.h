// The start page: a new project in four questions, the demo, recent projects, and what this computer can do.
#pragma once

#include <optional>

#include "app/studio/tabs/project/new_project_form.h"
#include "app/studio/tabs/tab.h"

class QFrame;
class QLabel;
class QPushButton;

namespace dimts::studio {

class HearVoiceCard;
class RecentProjects;

class ProjectTab : public Tab {
  Q_OBJECT

 public:
  ProjectTab(Studio& studio, QWidget* parent);

  void activated() override;
  void takeOver(Tab& before) override;
  /// Puts the cursor into the first question of a new project.
  void beginNewProject();
  /// Asks for a folder and opens it.
  void chooseProject();

 Q_SIGNALS:
  /// A project was made, and this is to go into it.
  void importRequested(const dimts::studio::FirstImport& import);

 private:
  QWidget* buildOpenCard();
  QWidget* buildDemoCard();
  QWidget* buildRecentCard();
  QWidget* buildMachineCard();
  void refresh();
  void refreshRecent();
  void refreshMachine();
  void refreshOpenCard();
  void readPresets();
  /// Those that come with the program: to be heard, and to go on from.
  void readVoices();
  /// What the voice of the open project may be used for.
  void readRights();
  void create(const NewProject& wanted, const FirstImport& import);
  void onOpened();
  QString nextStepText(Step& next);

  NewProjectForm* form_ = nullptr;
  HearVoiceCard* hearCard_ = nullptr;
  RecentProjects* recent_ = nullptr;
  QFrame *openCard_ = nullptr, *machineCard_ = nullptr;
  QLabel *openTitle_ = nullptr, *openFacts_ = nullptr, *machineLabel_ = nullptr, *noRecentLabel_ = nullptr, *rightsLabel_ = nullptr;
  QPushButton *nextButton_ = nullptr, *openButton_ = nullptr, *demoButton_ = nullptr;
  LatestCall rightsReads_;
  std::optional<FirstImport> waitingImport_;  ///< for the project that is being made
};

}  // namespace dimts::studio
