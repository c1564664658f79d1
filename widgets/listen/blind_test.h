// Judging by ear without knowing whose voice it is: two against each other, or one by one on the five-point scale.
#pragma once

#include <QWidget>

#include <vector>

#include "engine/api/listening.h"
#include "widgets/listen/blind_trials.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace dimts::widgets {

class PageStack;

/// "run-001, step 1,200", or "The recordings".
QString listenedVoiceText(const dimts::ListenedVoice& voice);
/// How a comparison stands, with its uncertainty and what it means.
QString comparisonText(const dimts::ListeningComparison& comparison);
QString scoreText(const dimts::ListeningScore& score);

class BlindTest : public QWidget {
  Q_OBJECT
 public:
  explicit BlindTest(QWidget* parent = nullptr);

  void setSounds(const std::vector<dimts::ListeningSound>& sounds);
  void setResults(const dimts::ListeningResults& results);
  /// Ends a test that is going on; its answers stay.
  void reset();
  bool isAsking() const;
  /// Draws the order of questions; tests give one of their own.
  void setSeed(uint64_t seed) { seed_ = seed; }

 Q_SIGNALS:
  void playRequested(const QString& path);
  void answered(const dimts::ListeningAnswer& answer);

 private:
  QWidget* buildStart();
  QWidget* buildQuestion();
  void buildRatings(QWidget* page);
  void refreshStart();
  void begin(std::vector<BlindTrial> trials);
  void ask();
  void play(bool second);
  void answer(dimts::ListeningAnswer::Choice choice, int rating);
  dimts::ListenedVoice voiceIn(const QComboBox* box) const;

  std::vector<dimts::ListeningSound> sounds_;
  std::vector<BlindTrial> trials_;
  size_t current_ = 0;
  bool heardFirst_ = false, heardSecond_ = false;
  uint64_t seed_ = 0;
  PageStack* pages_;
  QComboBox *firstBox_, *secondBox_;
  QLabel *commonLabel_, *progressLabel_, *sentenceLabel_, *hintLabel_;
  QPushButton *compareButton_, *rateButton_, *playFirstButton_, *playSecondButton_;
  QPushButton *firstButton_, *sameButton_, *secondButton_;
  QButtonGroup* ratings_;
  QWidget *choicesRow_, *ratingsRow_;
  QListWidget* resultsList_;
};

}  // namespace dimts::widgets
