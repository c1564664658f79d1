// Starts the jobs of the tokens tab. Before one that changes the project's vocabulary, the vocabulary in use is kept, so
// that the change can be taken back.
#pragma once

#include <QObject>

#include "app/studio/studio.h"

namespace dimts::studio {

/// True for jobs that write the project's vocabulary: training, joining, and a merge or a reduction that is applied.
bool changesVocabulary(const JobParams& params);
/// True for every job of the tokens tab, previews too.
bool isVocabularyJob(const JobParams& params);

class VocabularyJobs : public QObject {
  Q_OBJECT

 public:
  explicit VocabularyJobs(Studio& studio, QObject* parent = nullptr);

  /// Nothing when another job runs: the studio says so. Settings go into the project's file before the job starts.
  void start(const JobParams& params, const std::map<std::string, std::string>& settings = {});
  void stop() { studio_.jobs().stop(); }
  /// One of this tab's jobs runs.
  bool isRunning() const { return studio_.jobs().isRunning() && isVocabularyJob(studio_.jobs().params()); }
  Studio& studio() { return studio_; }

  bool canGoBack() const { return canGoBack_; }
  /// The vocabulary of before, and with a second call the newer one again.
  void goBack();

 Q_SIGNALS:
  void canGoBackChanged();
  void wentBack();
  /// Something around a job failed; failures of the job itself come with its outcome.
  void failed(const dimts::Error& error);
  /// A job of this tab has ended and what was kept is in its place.
  void finished(const dimts::JobParams& params, const dimts::Outcome& outcome);

 private:
  void look();
  void setCanGoBack(bool can);
  void onFinished(const Outcome& outcome);

  Studio& studio_;
  LatestCall looks_;
  bool canGoBack_ = false;
};

}  // namespace dimts::studio
