// Train, save, read back, and prove on every text that nothing is lost.
#include "engine/tokenizer/train_job.h"

#include <algorithm>
#include <limits>

#include "engine/core/files.h"
#include "engine/tokenizer/vocabulary_report.h"

namespace dimts::tokenizer {
namespace {

/// Encodes every text and back. Errors: "tokenizer.self_test", "job.stopped".
Status prove(const Tokenizer& tokenizer, TextSource& texts, JobControl& control) {
  texts.rewind();
  for (std::string text; texts.next(text);) {
    control.waitWhilePaused();
    if (control.stopRequested()) return core::stoppedError();
    const Encoding encoding = tokenizer.encode(text);
    if (encoding.unknown.empty() && tokenizer.decode(encoding.ids) != encoding.normalized)
      return Error{"tokenizer.self_test", text, "This text does not come back from its ids.",
                   "Report this text with the log.", ErrorKind::Internal};
  }
  return {};
}

RecordList notesOf(const TrainedVocabulary& trained, JobEvents& events) {
  RecordList notes;
  for (const std::string& note : trained.notes) {
    notes.push_back(Record().add("note", note));
    events.onLog({LogLevel::Warning, note});
  }
  return notes;
}

int64_t charactersOf(const Tokenizer& tokenizer, TextSource& texts) {
  MappedTexts ready(texts, [&](const std::string& text) { return tokenizer.normalize(text); });
  return static_cast<int64_t>(countLetters(ready).size());
}

Result<Record> run(const TokenizerTrainJob& job, const VocabularyPlan& plan, JobControl& control, JobEvents& events) {
  events.onPhase(JobPhase::Preparing);
  events.onProgress({"tokenizer.read", "", 0, 0, -1});
  DIMTS_TRY_ASSIGN(ProjectTexts texts, ProjectTexts::open(job.projectDir, job.textFiles));
  FirstTexts few(texts.source(), job.mostTexts > 0 ? job.mostTexts : std::numeric_limits<int64_t>::max());
  WatchedTexts watched(few, &control);
  const int64_t count = countTexts(watched);
  const auto meter = [&](const char* stage, int64_t passes) {
    return MeteredTexts(watched, passes * count, [&events, stage](int64_t done, int64_t total) {
      events.onProgress({stage, "", done, total, -1});
    });
  };
  MeteredTexts read = meter("tokenizer.read", plan.kind == VocabularyKind::Character ? 1 : 2);
  events.onPhase(JobPhase::Running);
  DIMTS_TRY_ASSIGN(const TrainedVocabulary trained,
                   trainVocabulary(plan, read, &control, [&](int64_t done, int64_t total) {
                     events.onProgress({"tokenizer.train", "", done, total, -1});
                   }));
  DIMTS_TRY_ASSIGN(const Tokenizer tokenizer, Tokenizer::wrap(trained.vocabulary, plan.rules, firstTexts(watched)));
  MeteredTexts checked = meter("tokenizer.check", 3);
  DIMTS_TRY(prove(tokenizer, checked, control));
  const VocabularyReport report = describeVocabulary(tokenizer, checked);
  const int64_t characters = charactersOf(tokenizer, checked);
  if (control.stopRequested()) return core::stoppedError();
  events.onPhase(JobPhase::Saving);
  const std::string dir = job.outDir.empty() ? tokenizerDir(job.projectDir) : job.outDir;
  DIMTS_TRY_ASSIGN(const Tokenizer loaded, saveAndLoad(tokenizer, dir));
  events.onProgress({"tokenizer.check", "", report.texts, report.texts, 0});
  return Record{}
      .add("kind", loaded.kind())
      .add("dir", dir)
      .add("symbols", loaded.size())
      .add("asked", trained.askedSize)
      .add("characters", characters)
      .add("clips", texts.clips())
      .add("texts", report.texts)
      .add("longest_ids", report.longestIds)
      .add("uncovered", report.unknownCharacters)
      .add("tokens_per_word", report.tokensPerWord())
      .add("unused", report.unusedPieces)
      .add("fingerprint", loaded.fingerprint())
      .add("notes", notesOf(trained, events));
}

}  // namespace

Outcome trainTokenizer(const TokenizerTrainJob& job, const VocabularyPlan& plan, JobControl& control, JobEvents& events) {
  Result<Record> result = run(job, plan, control, events);
  if (result.ok()) return {JobStatus::Finished, {}, std::move(result).value()};
  const bool stopped = result.error().kind == ErrorKind::Stopped;
  return {stopped ? JobStatus::Stopped : JobStatus::Failed, result.error(), {}};
}

}  // namespace dimts::tokenizer
