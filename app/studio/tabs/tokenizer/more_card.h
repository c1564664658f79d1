// What is needed rarely: take unused tokens out, put other vocabularies behind this one, go back to the one of before.
#pragma once

#include <QWidget>

#include "app/studio/tabs/tokenizer/vocabulary_jobs.h"

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace dimts::studio {

class MoreCard : public QWidget {
  Q_OBJECT

 public:
  MoreCard(VocabularyJobs& jobs, QWidget* parent = nullptr);
  void setBusy(const QString& reason);
  /// The vocabulary changed: a preview that was made for another one goes.
  void clear();

 Q_SIGNALS:
  /// Unfolded: the page should show it.
  void opened();

 private:
  QWidget* buildBody();
  void addAction(QVBoxLayout* column, QPushButton* button, const QString& help);
  void reduce(bool apply);
  void join();
  void showPreview(const Record& summary);

  VocabularyJobs& jobs_;
  QToolButton* toggle_ = nullptr;
  QWidget* body_ = nullptr;
  QPushButton *reduceButton_ = nullptr, *applyButton_ = nullptr, *joinButton_ = nullptr, *backButton_ = nullptr;
  QLabel* previewLabel_ = nullptr;
};

}  // namespace dimts::studio
