// A base vocabulary learns the clips' language in four steps: base, new, preview, apply. A panel in the tab; nothing is
// written before the last step, and every step can be gone back to.
#pragma once

#include <QWidget>

#include <array>

#include "app/studio/tabs/tokenizer/vocabulary_jobs.h"

class QButtonGroup;
class QLabel;
class QPushButton;

namespace dimts::widgets {
class PageStack;
class StateView;
}

namespace dimts::studio {

class MergeBasePage;
class MergeNewPage;
class MergePreviewPage;

class MergeAssistant : public QWidget {
  Q_OBJECT

 public:
  enum Page { BasePage, NewPage, PreviewPage, ApplyPage, PageCount };

  MergeAssistant(VocabularyJobs& jobs, QWidget* parent);
  /// From the first step; what was typed before is still there.
  void begin();
  Page page() const;
  /// Whether another job holds this one up.
  void setBusy(const QString& reason);

 Q_SIGNALS:
  /// The panel is to be left: by the user, or because the merge was made.
  void closed();

 private:
  QWidget* buildSteps();
  QWidget* buildApply();
  QWidget* buildButtons();
  void show(Page page);
  void refresh();
  bool canShow(int page) const;
  void next();
  void close();
  void startJob(bool apply);
  void onUpdated(const JobUpdate& update);
  void onFinished(const JobParams& params, const Outcome& outcome);
  void showApply();
  TokenizerMergeJob job() const;
  bool ownJobRuns() const;

  VocabularyJobs& jobs_;
  widgets::StateView* state_ = nullptr;
  widgets::PageStack* pages_ = nullptr;
  MergeBasePage* base_ = nullptr;
  MergeNewPage* new_ = nullptr;
  MergePreviewPage* preview_ = nullptr;
  QButtonGroup* steps_ = nullptr;
  QLabel *titleLabel_ = nullptr, *applyLabel_ = nullptr, *busyLabel_ = nullptr;
  QPushButton *backButton_ = nullptr, *nextButton_ = nullptr;
  Record summary_;
  bool previewIsFresh_ = false, waiting_ = false;
  QString busy_;
};

}  // namespace dimts::studio
