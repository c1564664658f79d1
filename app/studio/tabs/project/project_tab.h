// The first tab: make, open or go on with a project, the demo, and what this computer can do, in plain words.
#pragma once

#include "app/studio/tabs/tab.h"

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace dimts::studio {

class ProjectTab : public Tab {
  Q_OBJECT

 public:
  ProjectTab(Studio& studio, QWidget* parent);

  void activated() override;
  void takeOver(Tab& before) override;
  /// Puts the cursor into the name of a new project.
  void beginNewProject();
  /// Asks for a folder and opens it.
  void chooseProject();

 private:
  QWidget* buildOpenCard();
  QWidget* buildNewCard();
  QWidget* buildOtherCard();
  QWidget* buildMachineCard();
  void refresh();
  void refreshRecent();
  void refreshMachine();
  void refreshOpenCard();
  void fillPresets();
  void chooseFolder();
  void suggestFolder();
  void create();
  QString nextStepText(Step& next);

  QFrame *openCard_ = nullptr, *machineCard_ = nullptr;
  QLabel *openTitle_ = nullptr, *openFacts_ = nullptr, *machineLabel_ = nullptr, *presetHelp_ = nullptr,
         *whyLabel_ = nullptr;
  QPushButton *nextButton_ = nullptr, *createButton_ = nullptr, *openButton_ = nullptr, *demoButton_ = nullptr;
  QLineEdit *nameEdit_ = nullptr, *folderEdit_ = nullptr;
  QComboBox *languageBox_ = nullptr, *presetBox_ = nullptr;
  QListWidget* recentList_ = nullptr;
  std::vector<PresetInfo> presets_;
  bool folderTyped_ = false;
};

}  // namespace dimts::studio
