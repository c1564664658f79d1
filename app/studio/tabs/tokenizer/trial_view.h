// How the sentence would be cut by the tokens that are chosen and not made yet: they are learned aside from some of the
// texts as soon as the choice rests, and nothing of the project changes.
#pragma once

#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

#include <map>
#include <string>

#include "app/studio/studio.h"

class QLabel;

namespace dimts::widgets {
class TokenStrip;
}

namespace dimts::studio {

class TrialView : public QWidget {
  Q_OBJECT

 public:
  explicit TrialView(Studio& studio, QWidget* parent = nullptr);
  /// Stops a trial that runs.
  ~TrialView() override;

  /// The options of the choice; none hides the view.
  void setChoice(const std::map<std::string, std::string>& options);
  void setSentence(const QString& sentence);

 private:
  void tryIt();
  void onFinished(const Outcome& outcome);
  void encode();
  void showLine(const QString& text, bool trouble = false);

  Studio& studio_;
  QLabel* label_ = nullptr;
  widgets::TokenStrip* strip_ = nullptr;
  QTimer rest_;
  JobRunner runner_;
  QTemporaryDir folder_;
  std::map<std::string, std::string> wanted_, tried_;  // options
  std::string vocabulary_;                             // folder of what was learned from tried_; empty: nothing yet
  QString sentence_, figures_;
  LatestCall encodes_;
  int number_ = 0;
};

}  // namespace dimts::studio
