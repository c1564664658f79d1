// The settings: a preset, and the form made from the engine's option schema, validated by the engine as one types.
#pragma once

#include <QTimer>

#include "app/studio/tabs/tab.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace dimts::widgets {
class Banner;
class OptionsForm;
class StateView;
}  // namespace dimts::widgets

namespace dimts::studio {

class EstimateStrip;

class SettingsTab : public Tab {
  Q_OBJECT

 public:
  SettingsTab(Studio& studio, QWidget* parent);
  void activated() override;
  void takeOver(Tab& before) override;
  /// Shows the settings with these words.
  void search(const QString& words);

 private:
  QWidget* buildPreset();
  void refreshState();
  void loadPresets();
  void reload();
  void edit(const QString& key, const QString& value);
  void reset(const QString& key);
  void choosePreset(int index);
  void showOptions(const std::vector<OptionState>& options);
  /// What suits the project's minutes of speech.
  void readAdvice();
  /// What a voice to go on from may be used for, and with that the new one.
  void readRights(const std::vector<OptionState>& options);
  /// What a training would take with what is stored and, over it, what is being typed.
  void readEstimate();
  void showAdvice(const TrainingAdvice& advice);
  void useAdvice();
  /// What the settings are now otherwise than in the newest run.
  void readDifferences();
  void showPreset(int index);

  widgets::StateView* state_ = nullptr;
  widgets::Banner* banner_ = nullptr;
  widgets::OptionsForm* form_ = nullptr;
  QComboBox* presetBox_ = nullptr;
  QLabel *presetHelp_ = nullptr, *noteLabel_ = nullptr, *adviceLabel_ = nullptr, *differenceLabel_ = nullptr, *rightsLabel_ = nullptr;
  QPushButton* adviceButton_ = nullptr;
  EstimateStrip* estimate_ = nullptr;
  std::map<std::string, std::string> typed_;  ///< not stored yet
  QTimer typing_;
  TrainingAdvice advice_;
  std::vector<PresetInfo> presets_;
  QString rightsOf_;   ///< the project and the answers that rightsLabel_ is about
  LatestCall reloads_, adviceReads_, rightsReads_, estimateReads_, differenceReads_;
};

}  // namespace dimts::studio
