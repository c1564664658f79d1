// Listening: sentences down, steps across, a sound in every cell; own text on any saved state; taking the voice away.
#pragma once

#include "app/studio/tabs/tab.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace dimts::widgets {
class Banner;
class FeedbackBar;
class PageStack;
class PlayerBar;
class PlayerController;
class SpeechStyleDialog;
class StateView;
}  // namespace dimts::widgets

namespace dimts::studio {

class ComparePage;
class JudgePage;
class SampleGridModel;
class SpeakFilePage;

class ListenTab : public Tab {
  Q_OBJECT

 public:
  ListenTab(Studio& studio, QWidget* parent);
  void activated() override;
  void takeOver(Tab& before) override;

 private:
  QWidget* buildGrid();
  QWidget* buildOwnText();
  QWidget* buildSpoken();
  void connectStudio();
  void refresh();
  void refreshRuns();
  void refreshGrid(const RunInfo& chosen);
  void refreshCheckpoints(const RunInfo& run);
  /// The job of the speech thread says a text that was typed here.
  bool isOwnText() const;
  void refreshButtons();
  void playCell(const QModelIndex& index);
  void playFile(const QString& path, const QString& title);
  void speak();
  void speakFile();
  void compare();
  /// Voice, speed, pitch, take, speakers and pauses as they are set.
  SpeechSettings speechSettings() const;
  QString settingsInWords() const;
  void showStyle();
  void playPart(const SpokenPart& part);
  void onSpoken(const Outcome& outcome);
  void takeAway();
  void judge();
  QWidget* buildFeedback(QWidget* parent);
  /// A sentence of the chosen run begins to be heard; step -1: of its best or last state.
  void hear(const QString& text, int64_t step);
  void reloadFeedback();
  void keepFeedback(const FeedbackEntry& entry);
  void recordFeedback(const FeedbackEntry& entry);
  /// The line below the controls; hidden when there is nothing to say.
  void tellSpeaking(const QString& text);
  QString freeSamplePath() const;
  std::string chosenRun() const;

  widgets::StateView* state_ = nullptr;
  widgets::Banner* banner_ = nullptr;
  widgets::PlayerController* player_ = nullptr;
  widgets::PlayerBar* playerBar_ = nullptr;
  SampleGridModel* grid_ = nullptr;
  QTableView* gridView_ = nullptr;
  QCheckBox* allRunsBox_ = nullptr;
  QComboBox *runBox_ = nullptr, *checkpointBox_ = nullptr;
  QLabel *playingLabel_ = nullptr, *noSamplesLabel_ = nullptr, *speakStatus_ = nullptr;
  QPlainTextEdit* textEdit_ = nullptr;
  QDoubleSpinBox *speedBox_ = nullptr, *pitchBox_ = nullptr;
  QSpinBox* seedBox_ = nullptr;
  QPushButton *speakButton_ = nullptr, *stopButton_ = nullptr, *takeButton_ = nullptr, *judgeButton_ = nullptr;
  QPushButton *styleButton_ = nullptr, *fileButton_ = nullptr, *compareButton_ = nullptr;
  widgets::SpeechStyleDialog* style_ = nullptr;
  widgets::PageStack* pages_ = nullptr;  ///< the samples, the page that judges, the one that speaks files, and the one that compares
  JudgePage* judgePage_ = nullptr;
  SpeakFilePage* filePage_ = nullptr;
  ComparePage* comparePage_ = nullptr;
  QListWidget* spokenList_ = nullptr;
  QString spokenText_, spokenTitle_;
  std::vector<float> sentence_;  ///< what came of the sentence that is being spoken
  bool streamWanted_ = false;    ///< the first sentence begins a new sound
  widgets::FeedbackBar* feedback_ = nullptr;
  std::vector<FeedbackEntry> feedbackEntries_;
  LatestCall reads_, feedbackReads_;
};

}  // namespace dimts::studio
