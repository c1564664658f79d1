// A new project in four questions: which language, where the speech is, whose voice it is, how long it may take.
#pragma once

#include <QFrame>
#include <QStringList>

#include <optional>
#include <vector>

#include "app/studio/tabs/project/time_plan.h"
#include "engine/api/engine.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace dimts::studio {

class AppSettings;

/// What is imported as soon as the project is there; nothing when all is empty.
struct FirstImport {
  QStringList media;          ///< films, sound files, subtitles, or a folder of them
  QString list, listFormat;   ///< a list of recordings instead
  bool isEmpty() const { return media.isEmpty() && list.isEmpty(); }
};

class NewProjectForm : public QFrame {
  Q_OBJECT

 public:
  explicit NewProjectForm(AppSettings& settings, QWidget* parent = nullptr);

  void setMachine(const std::optional<MachineInfo>& machine);
  void setPresets(std::vector<PresetInfo> presets);
  /// Voices that come with the program: going on from one is offered where it knows the language's script.
  void setVoices(const std::vector<ShippedVoice>& voices);
  /// `free`: a project can be made now; else `why` not, in a sentence. `primary`: this is the page's one thing to do.
  void setState(bool free, const QString& why, bool primary);
  /// The answers of the same form in the window before.
  void takeOver(const NewProjectForm& before);
  void begin();
  /// The answers have gone into a project: what was about that one alone (films, name, whose voice) is asked anew.
  void startOver();

 Q_SIGNALS:
  void createRequested(const dimts::NewProject& wanted, const dimts::studio::FirstImport& import);

 private:
  enum Permission { NotAsked = -1, Own, Given, OpenLicence, NotSure };

  /// With a short answer behind the question.
  QVBoxLayout* question(int number, const QString& text, QWidget* answer = nullptr);
  void askLanguage();
  void askSpeech();
  void askPermission();
  void askTime();
  void askName();
  void buildMore();
  void clearImport();
  void refreshSpeech();
  void refreshPermission();
  void refreshPlan();
  /// The voice to go on from that suits the language and the network; none: there is none.
  const ShippedVoice* suitingVoice() const;
  void suggestFolder();
  void chooseFilms();
  void chooseFilmFolder();
  void chooseList();
  void chooseFolder();
  void create();
  TimePlan plan() const;
  NewProject answers() const;

  AppSettings& settings_;
  std::optional<MachineInfo> machine_;
  std::vector<PresetInfo> presets_;
  std::vector<ShippedVoice> voices_;
  FirstImport import_;
  QComboBox *languageBox_ = nullptr, *presetBox_ = nullptr;
  QLabel *speechLabel_ = nullptr, *permissionNote_ = nullptr, *planLabel_ = nullptr, *whyLabel_ = nullptr, *presetHelp_ = nullptr;
  QButtonGroup *permissions_ = nullptr, *times_ = nullptr;
  QLineEdit *givenByEdit_ = nullptr, *licenceEdit_ = nullptr, *nameEdit_ = nullptr, *folderEdit_ = nullptr;
  QPushButton *createButton_ = nullptr, *noFilmsButton_ = nullptr;
  QCheckBox* fromVoiceBox_ = nullptr;
  QToolButton* moreButton_ = nullptr;
  QWidget* more_ = nullptr;
  bool folderTyped_ = false;
};

}  // namespace dimts::studio
