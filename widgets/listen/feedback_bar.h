// What a listener says of the sentence that is heard: good or bad, what should have been said, and how it really sounds.
#pragma once

#include <QFrame>

#include "engine/api/feedback.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace dimts::widgets {

class FeedbackBar : public QFrame {
  Q_OBJECT
 public:
  explicit FeedbackBar(QWidget* parent = nullptr);

  /// The sentence that is heard now, with what was said of it before (id 0: nothing).
  void setEntry(const dimts::FeedbackEntry& entry);
  const dimts::FeedbackEntry& entry() const { return entry_; }
  void clear();
  /// Sentences of the project that were recorded, and how many of them no run has learned from yet.
  void setCounts(int recorded, int notLearned);
  /// Why nothing can be learned at the moment; empty: it can.
  void setBusy(const QString& why);

 Q_SIGNALS:
  /// Rating or correction was changed; to be stored.
  void changed(const dimts::FeedbackEntry& entry);
  void recordRequested(const dimts::FeedbackEntry& entry);
  void learnRequested();

 private:
  void rate(dimts::Rating rating);
  void correct();
  void refresh();

  dimts::FeedbackEntry entry_;
  int recorded_ = 0, notLearned_ = 0;
  QString busy_;
  QPushButton *goodButton_, *badButton_, *recordButton_, *learnButton_;
  QLineEdit* correctEdit_;
  QLabel* countLabel_;
};

}  // namespace dimts::widgets
