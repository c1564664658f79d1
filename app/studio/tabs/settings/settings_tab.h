// The settings: a preset, and the form made from the engine's option schema, validated by the engine as one types.
#pragma once

#include "app/studio/tabs/tab.h"

class QComboBox;
class QLabel;

namespace dimts::widgets {
class Banner;
class OptionsForm;
class StateView;
}  // namespace dimts::widgets

namespace dimts::studio {

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

  widgets::StateView* state_ = nullptr;
  widgets::Banner* banner_ = nullptr;
  widgets::OptionsForm* form_ = nullptr;
  QComboBox* presetBox_ = nullptr;
  QLabel *presetHelp_ = nullptr, *noteLabel_ = nullptr;
  std::vector<PresetInfo> presets_;
  LatestCall reloads_;
};

}  // namespace dimts::studio
