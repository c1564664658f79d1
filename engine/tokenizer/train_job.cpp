// Train, save, read back, and prove on every clip that nothing is lost.
#include "engine/tokenizer/train_job.h"

#include <algorithm>
#include <filesystem>

#include "engine/core/files.h"
#include "engine/dataset/clip_set.h"

namespace dimts::tokenizer {
namespace {

struct Proof {
  int64_t longestIds = 0;
  int64_t uncovered = 0;
};

/// Encodes every text with the tokenizer that was read back. Errors: "tokenizer.self_test", "job.stopped".
Result<Proof> prove(const Tokenizer& tokenizer, const std::vector<std::string>& texts, JobControl& control,
                    JobEvents& events) {
  Proof proof;
  for (size_t i = 0; i < texts.size(); ++i) {
    control.waitWhilePaused();
    if (control.stopRequested()) return core::stoppedError();
    const Encoding encoding = tokenizer.encode(texts[i]);
    proof.longestIds = std::max(proof.longestIds, static_cast<int64_t>(encoding.ids.size()));
    proof.uncovered += static_cast<int64_t>(encoding.unknown.size());
    if (encoding.unknown.empty() && tokenizer.decode(encoding.ids) != encoding.normalized)
      return Error{"tokenizer.self_test", texts[i], "This text does not come back from its ids.",
                   "Report this text with the log.", ErrorKind::Internal};
    if (i % 1000 == 0)
      events.onProgress({"tokenizer.check", "", static_cast<int64_t>(i), static_cast<int64_t>(texts.size()), -1});
  }
  return proof;
}

Result<Record> run(const TokenizerTrainJob& job, const TokenizerOptions& options, JobControl& control,
                   JobEvents& events) {
  events.onPhase(JobPhase::Preparing);
  events.onProgress({"tokenizer.read", "", 0, 0, -1});
  DIMTS_TRY_ASSIGN(const auto clips, dataset::loadAllClips(job.projectDir));
  std::vector<std::string> texts;
  for (const ClipInfo& clip : clips.clips()) texts.push_back(clip.text);
  events.onPhase(JobPhase::Running);
  DIMTS_TRY_ASSIGN(const Tokenizer trained, Tokenizer::train(texts, options));
  if (control.stopRequested()) return core::stoppedError();
  DIMTS_TRY_ASSIGN(const Proof proof, prove(trained, texts, control, events));
  events.onPhase(JobPhase::Saving);
  const std::string dir = tokenizerDir(job.projectDir);
  DIMTS_TRY(trained.save(dir));
  DIMTS_TRY_ASSIGN(const Tokenizer loaded, Tokenizer::load(dir));
  if (loaded.fingerprint() != trained.fingerprint())
    return Error{"tokenizer.damaged", dir, "The tokenizer that was read back is another one.",
                 "Check the disk and train it again.", ErrorKind::Internal};
  const auto count = static_cast<int64_t>(texts.size());
  events.onProgress({"tokenizer.check", "", count, count, 0});
  return Record{}
      .add("kind", loaded.kind())
      .add("dir", dir)
      .add("symbols", loaded.size())
      .add("characters", static_cast<int64_t>(countCharacters(loaded, texts).size()))
      .add("clips", count)
      .add("longest_ids", proof.longestIds)
      .add("uncovered", proof.uncovered)
      .add("fingerprint", loaded.fingerprint());
}

}  // namespace

std::string tokenizerDir(const std::string& projectDir) {
  return (std::filesystem::path(projectDir) / "tokenizer").string();
}

Outcome trainTokenizer(const TokenizerTrainJob& job, const TokenizerOptions& options, JobControl& control,
                       JobEvents& events) {
  Result<Record> result = run(job, options, control, events);
  if (result.ok()) return {JobStatus::Finished, {}, std::move(result).value()};
  const bool stopped = result.error().kind == ErrorKind::Stopped;
  return {stopped ? JobStatus::Stopped : JobStatus::Failed, result.error(), {}};
}

}  // namespace dimts::tokenizer
