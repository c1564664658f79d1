// The voice beside a recording: one of the project's own clips, and the voice saying the same words, on one axis of time.
#pragma once

#include <QWidget>

#include "app/studio/tabs/tab.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace dimts::widgets {
class Banner;
class PlayerBar;
class PlayerController;
}  // namespace dimts::widgets

namespace dimts::studio {

class ComparePage : public QWidget {
  Q_OBJECT

 public:
  ComparePage(Studio& studio, QWidget* parent);
  /// With which voice and how, as it is set now, and the same in words. A clip of one of the voice's `speakers` is spoken as
  /// that speaker.
  void show(const SpeechSettings& settings, const QString& inWords, const std::vector<std::string>& speakers);
  /// Stops what is heard and spoken here.
  void leave();
  /// Lets go of the project's clips.
  void forget();
  /// The voice says the chosen clip's words; nothing where it cannot.
  void speak();
  /// Whether the job of the speech thread was begun here.
  bool isSpeaking() const { return spokenClip_ != 0; }

 Q_SIGNALS:
  void closed();

 private:
  QWidget* buildClips();
  QWidget* buildSounds();
  widgets::PlayerBar* buildSound(const QString& name, const QString& title, QWidget* parent);
  bool speaksAsTheClip() const;
  void reload();
  void listClips(std::vector<ClipInfo> clips);
  void addHeading(const QString& text);
  void choose(const QListWidgetItem* item);
  void playAlone(widgets::PlayerController* player);
  void onSpoken(const Outcome& outcome);
  void refresh();
  void refreshLengths();

  Studio& studio_;
  SpeechSettings settings_;
  QString inWords_;
  std::vector<std::string> speakers_;
  std::vector<ClipInfo> clips_;
  ClipInfo clip_;             ///< chosen; id 0: none
  int64_t spokenClip_ = 0;    ///< being spoken; 0: none
  std::vector<float> spoken_; ///< what came of it so far
  int spokenRate_ = 0;
  widgets::Banner* banner_ = nullptr;
  QLineEdit* searchEdit_ = nullptr;
  QListWidget* clipList_ = nullptr;
  QLabel *moreLabel_ = nullptr, *textLabel_ = nullptr, *heldOutLabel_ = nullptr, *voiceLabel_ = nullptr, *lengthLabel_ = nullptr;
  QPushButton *speakButton_ = nullptr, *stopButton_ = nullptr;
  widgets::PlayerController *recordingPlayer_ = nullptr, *voicePlayer_ = nullptr;
  widgets::PlayerBar *recordingBar_ = nullptr, *voiceBar_ = nullptr;
  LatestCall clipReads_, soundReads_;
};

}  // namespace dimts::studio
