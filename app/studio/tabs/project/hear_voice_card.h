// A voice that came with the program says a sentence at once: no project, no setting before it is heard.
#pragma once

#include <QFrame>

#include <vector>

#include "app/studio/studio.h"
#include "engine/api/voices.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace dimts::widgets {
class PlayerBar;
class PlayerController;
}  // namespace dimts::widgets

namespace dimts::studio {

class HearVoiceCard : public QFrame {
  Q_OBJECT

 public:
  explicit HearVoiceCard(Studio& studio, QWidget* parent = nullptr);
  /// Hidden as long as there is none.
  void setVoices(const std::vector<ShippedVoice>& voices);

 private:
  void speak();
  void chooseSpeaker();
  void refresh();
  void tell(const QString& text, bool wrong = false);
  /// What is spoken now was asked for here.
  bool isMine() const;
  void playPart(const SpokenPart& part);
  void onFinished(const Outcome& outcome);

  Studio& studio_;
  std::vector<ShippedVoice> voices_;
  widgets::PlayerController* player_;
  widgets::PlayerBar* playerBar_;
  QComboBox* speakerBox_;
  QPlainTextEdit* textEdit_;
  QPushButton *speakButton_, *stopButton_;
  QLabel *aboutLabel_, *statusLabel_;
  std::vector<float> sentence_;  ///< its parts so far
  bool asked_ = false;           ///< here, since the speech was last at rest
};

}  // namespace dimts::studio
