// Each is looked at first and written only when asked for; what is written is read back.
#include "engine/tokenizer/change_jobs.h"

#include <cmath>

#include "engine/core/files.h"
#include "engine/tokenizer/merge.h"
#include "engine/tokenizer/project_texts.h"
#include "engine/tokenizer/vocabulary_extension.h"
#include "engine/tokenizer/vocabulary_report.h"

namespace dimts::tokenizer {
namespace {

Outcome outcomeOf(Result<Record> result) {
  if (result.ok()) return {JobStatus::Finished, {}, std::move(result).value()};
  const bool stopped = result.error().kind == ErrorKind::Stopped;
  return {stopped ? JobStatus::Stopped : JobStatus::Failed, result.error(), {}};
}

Result<Tokenizer> loadBase(const std::string& base, const std::string& projectDir) {
  return Tokenizer::load(base.empty() ? tokenizerDir(projectDir) : base);
}

const char* toString(MergedToken::Origin origin) {
  return origin == MergedToken::Origin::Letter ? "letter" : origin == MergedToken::Origin::Tag ? "tag" : "piece";
}

Record describeMerge(const MergedVocabulary& merged) {
  const MergeFigures& f = merged.figures;
  RecordList tokens;
  for (const MergedToken& token : merged.tokens) {
    std::string before;
    for (const int64_t id : token.basePieces) before += (before.empty() ? "" : "·") + merged.tokenizer.vocabulary().spelling(id);
    tokens.push_back(Record()
                         .add("id", token.id)
                         .add("token", token.spelling)
                         .add("origin", toString(token.origin))
                         .add("uses", token.uses)
                         .add("saves", token.saved)
                         .add("before", before)
                         .add("example", token.example));
  }
  return Record()
      .add("kind", merged.tokenizer.kind())
      .add("base_rows", f.baseRows)
      .add("rows", f.rows)
      .add("letters", f.letters)
      .add("pieces", f.pieces)
      .add("words", f.words)
      .add("tokens_per_word_before", f.tokensPerWordBefore)
      .add("tokens_per_word_after", f.tokensPerWordAfter)
      .add("unknown_rate_before", f.unknownRateBefore)
      .add("unknown_rate_after", f.unknownRateAfter)
      .add("dead_tokens", f.deadTokens)
      .add("passed_over", f.passedOver)
      .add("probe_words", f.probeWords)
      .add("probe_changed", f.probeChanged)
      .add("tokens", std::move(tokens));
}

/// What a merge promises, looked at once more before anything is written.
Status checkPromises(const Tokenizer& base, const MergedVocabulary& merged, double largestChange) {
  for (int64_t id = 0; id < base.size(); ++id)
    if (merged.tokenizer.vocabulary().piece(id) != base.vocabulary().piece(id))
      return Error{"tokenizer.merge_broken", std::to_string(id), "A base token is not what it was.", "Report this with the log.",
                   ErrorKind::Internal};
  const MergeFigures& f = merged.figures;
  if (f.deadTokens == 0 && f.unknownRateAfter == 0 && f.probeShare() <= largestChange) return {};
  return Error{"tokenizer.merge_broken", "",
               std::to_string(f.deadTokens) + " new tokens are never used, " + std::to_string(f.probeChanged) + " of " +
                   std::to_string(f.probeWords) + " words of the old language are cut differently.",
               "Choose a smaller size.", ErrorKind::BadInput};
}

void addSaved(Record& summary, const Tokenizer& loaded, const std::string& projectDir) {
  summary.add("applied", true).add("dir", tokenizerDir(projectDir)).add("fingerprint", loaded.fingerprint());
}

Result<Record> merge(const TokenizerMergeJob& job, const TokenizerOptions& rules, JobControl& control, JobEvents& events) {
  events.onPhase(JobPhase::Preparing);
  events.onProgress({"tokenizer.read", "", 0, 0, -1});
  DIMTS_TRY_ASSIGN(const Tokenizer file, loadBase(job.base, job.projectDir));
  DIMTS_TRY_ASSIGN(const Tokenizer base, file.withRules(rules));
  DIMTS_TRY_ASSIGN(ProjectTexts texts, ProjectTexts::open(job.projectDir, job.textFiles));
  DIMTS_TRY_ASSIGN(ProjectTexts probe, ProjectTexts::open("", job.probeFile.empty() ? std::vector<std::string>{} : std::vector{job.probeFile}));
  WatchedTexts watched(texts.source(), &control), watchedProbe(probe.source(), &control);
  events.onPhase(JobPhase::Running);
  events.onProgress({"tokenizer.merge", "", 0, 0, -1});
  MergeRequest request;
  request.size = job.size;
  request.tag = job.tag;
  request.language = rules.language;
  request.largestProbeChange = job.largestProbePercent / 100;
  const auto progress = [&events](bool checking, int64_t done, int64_t total) {
    events.onProgress({checking ? "tokenizer.check" : "tokenizer.merge", "", done, total, -1});
  };
  DIMTS_TRY_ASSIGN(MergedVocabulary merged, mergeVocabulary(base, watched, watchedProbe, request, &control, progress));
  if (control.stopRequested()) return core::stoppedError();
  DIMTS_TRY(checkPromises(base, merged, request.largestProbeChange));
  Record summary = describeMerge(merged);
  if (!job.apply) return std::move(summary.add("applied", false));
  MergeOrigin origin = *merged.tokenizer.origin();
  origin.baseFingerprint = file.fingerprint();
  merged.tokenizer.setOrigin(std::move(origin));
  events.onPhase(JobPhase::Saving);
  DIMTS_TRY_ASSIGN(const Tokenizer loaded, saveAndLoad(merged.tokenizer, tokenizerDir(job.projectDir)));
  addSaved(summary, loaded, job.projectDir);
  return summary;
}

Result<Record> join(const TokenizerJoinJob& job, const TokenizerOptions& rules, JobEvents& events) {
  events.onPhase(JobPhase::Preparing);
  DIMTS_TRY_ASSIGN(const Tokenizer file, loadBase(job.base, job.projectDir));
  DIMTS_TRY_ASSIGN(const Tokenizer base, file.withRules(rules));
  std::vector<VocabularyPtr> others;
  for (const std::string& path : job.others) {
    DIMTS_TRY_ASSIGN(const Tokenizer other, Tokenizer::load(path));
    others.push_back(other.vocabularyPtr());
  }
  DIMTS_TRY_ASSIGN(VocabularyPtr joined, joinVocabularies(base.vocabulary(), others));
  DIMTS_TRY_ASSIGN(Tokenizer tokenizer, base.withVocabulary(joined, base.options(), {}));
  MergeOrigin origin{file.fingerprint(), file.size(), {}};
  for (int64_t id = file.size(); id < tokenizer.size(); ++id) origin.tokens.push_back({id, {}});
  tokenizer.setOrigin(std::move(origin));
  events.onPhase(JobPhase::Saving);
  DIMTS_TRY_ASSIGN(const Tokenizer loaded, saveAndLoad(tokenizer, tokenizerDir(job.projectDir)));
  Record summary;
  summary.add("kind", loaded.kind()).add("base_rows", file.size()).add("rows", loaded.size());
  addSaved(summary, loaded, job.projectDir);
  return summary;
}

Result<Record> reduce(const TokenizerReduceJob& job, const TokenizerOptions& rules, JobControl& control, JobEvents& events) {
  events.onPhase(JobPhase::Preparing);
  DIMTS_TRY_ASSIGN(const Tokenizer file, loadBase(job.base, job.projectDir));
  DIMTS_TRY_ASSIGN(const Tokenizer base, file.withRules(rules));
  DIMTS_TRY_ASSIGN(ProjectTexts texts, ProjectTexts::open(job.projectDir, job.textFiles));
  WatchedTexts watched(texts.source(), &control);
  events.onPhase(JobPhase::Running);
  const VocabularyReport before = describeVocabulary(base, watched);
  if (control.stopRequested()) return core::stoppedError();
  DIMTS_TRY_ASSIGN(const ReducedVocabulary reduced, reduceVocabulary(base.vocabulary(), before.uses));
  DIMTS_TRY_ASSIGN(const Tokenizer tokenizer, base.withVocabulary(reduced.vocabulary, base.options(), firstTexts(watched)));
  const VocabularyReport after = describeVocabulary(tokenizer, watched);
  if (control.stopRequested()) return core::stoppedError();
  Record summary;
  summary.add("kind", tokenizer.kind())
      .add("rows_before", before.rows)
      .add("rows", after.rows)
      .add("tokens_per_word_before", before.tokensPerWord())
      .add("tokens_per_word_after", after.tokensPerWord());
  if (!job.apply) return std::move(summary.add("applied", false));
  events.onPhase(JobPhase::Saving);
  DIMTS_TRY_ASSIGN(const Tokenizer loaded, saveAndLoad(tokenizer, tokenizerDir(job.projectDir)));
  addSaved(summary, loaded, job.projectDir);
  return summary;
}

}  // namespace

Outcome mergeTokenizer(const TokenizerMergeJob& job, const TokenizerOptions& rules, JobControl& control, JobEvents& events) {
  return outcomeOf(merge(job, rules, control, events));
}

Outcome joinTokenizers(const TokenizerJoinJob& job, const TokenizerOptions& rules, JobControl&, JobEvents& events) {
  return outcomeOf(join(job, rules, events));
}

Outcome reduceTokenizer(const TokenizerReduceJob& job, const TokenizerOptions& rules, JobControl& control, JobEvents& events) {
  return outcomeOf(reduce(job, rules, control, events));
}

}  // namespace dimts::tokenizer
