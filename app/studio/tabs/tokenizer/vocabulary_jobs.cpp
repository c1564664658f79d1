// Keeping and putting back touches the disk, so it runs on the engine's thread.
#include "app/studio/tabs/tokenizer/vocabulary_jobs.h"

#include "app/studio/tabs/tokenizer/kept_vocabulary.h"

namespace dimts::studio {

bool changesVocabulary(const JobParams& params) {
  if (const auto* merge = std::get_if<TokenizerMergeJob>(&params)) return merge->apply;
  if (const auto* reduce = std::get_if<TokenizerReduceJob>(&params)) return reduce->apply;
  return std::holds_alternative<TokenizerTrainJob>(params) || std::holds_alternative<TokenizerJoinJob>(params);
}

bool isVocabularyJob(const JobParams& params) {
  return changesVocabulary(params) || std::holds_alternative<TokenizerMergeJob>(params) ||
         std::holds_alternative<TokenizerReduceJob>(params);
}

VocabularyJobs::VocabularyJobs(Studio& studio, QObject* parent) : QObject(parent), studio_(studio) {
  setObjectName(QStringLiteral("vocabularyJobs"));
  connect(&studio_.jobs(), &JobRunner::finished, this, &VocabularyJobs::onFinished);
  connect(&studio_.session(), &ProjectSession::opened, this, &VocabularyJobs::look);
  connect(&studio_.session(), &ProjectSession::closed, this, [this] {
    looks_.next();
    setCanGoBack(false);
  });
  look();
}

void VocabularyJobs::start(const JobParams& params, const std::map<std::string, std::string>& settings) {
  if (!studio_.session().isOpen()) return;
  if (!changesVocabulary(params) || !studio_.busyReason().isEmpty()) {
    studio_.start(params);  // says why not when another job runs
    return;
  }
  studio_.host().call(this,
                      [dir = studio_.session().dir(), settings](Engine& engine) -> Status {
                        for (const auto& [key, value] : settings) DIMTS_TRY(engine.setOption(dir, key, value));
                        return KeptVocabulary(dir).beginChange();
                      },
                      [this, params](Status kept) {
                        if (!kept) Q_EMIT failed(kept.error());
                        else studio_.start(params);
                      }, CallKind::Write);
}

void VocabularyJobs::onFinished(const Outcome& outcome) {
  const JobParams params = studio_.jobs().params();  // another job may have begun by the time of the answer
  if (!isVocabularyJob(params)) return;
  if (!changesVocabulary(params) || !studio_.session().isOpen()) {
    Q_EMIT finished(params, outcome);
    return;
  }
  studio_.host().call(this,
                      [dir = studio_.session().dir(), made = outcome.status == JobStatus::Finished](Engine&) -> Result<bool> {
                        const KeptVocabulary kept(dir);
                        if (made) DIMTS_TRY(kept.endChange());
                        else kept.dropChange();
                        return kept.canGoBack();
                      },
                      [this, params, outcome](const Result<bool>& kept) {
                        if (!kept) Q_EMIT failed(kept.error());
                        setCanGoBack(kept && *kept);
                        Q_EMIT finished(params, outcome);
                      }, CallKind::Write);
}

void VocabularyJobs::setCanGoBack(bool can) {
  if (can == canGoBack_) return;
  canGoBack_ = can;
  Q_EMIT canGoBackChanged();
}

void VocabularyJobs::look() {
  if (!studio_.session().isOpen()) return;
  studio_.host().callLatest(looks_, this,
                            [dir = studio_.session().dir()](Engine&) { return Result<bool>(KeptVocabulary(dir).canGoBack()); },
                            [this](const Result<bool>& can) { setCanGoBack(can && *can); });
}

void VocabularyJobs::goBack() {
  if (!studio_.session().isOpen() || !canGoBack_ || !studio_.busyReason().isEmpty()) return;
  studio_.host().call(this, [dir = studio_.session().dir()](Engine&) { return KeptVocabulary(dir).goBack(); },
                      [this](Status gone) {
                        if (!gone) {
                          Q_EMIT failed(gone.error());
                          return;
                        }
                        studio_.session().refresh();
                        Q_EMIT wentBack();
                      }, CallKind::Write);
}

}  // namespace dimts::studio
