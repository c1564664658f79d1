// Learning from recordings of listeners: they become clips of the project, a new run begins with the weights of the run
// that was heard, hears them often and old clips in between, and counts only when held-out clips did not get worse.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <set>

#include "engine/core/files.h"
#include "engine/dataset/clip_set.h"
#include "engine/dataset/lists/delimited.h"
#include "engine/dataset/store.h"
#include "engine/project/project.h"
#include "engine/service/feedback_store.h"
#include "engine/service/held_out.h"
#include "engine/service/jobs/jobs.h"
#include "engine/service/run_store.h"

namespace fs = std::filesystem;

namespace dimts::service {
namespace {

class FeedbackRun {
 public:
  FeedbackRun(const FeedbackJob& job, JobControl& control, JobEvents& events) : job_(job), control_(control), events_(events) {}

  Outcome run() {
    events_.onPhase(JobPhase::Preparing);
    DIMTS_TRY_JOB(check());
    DIMTS_TRY_JOB(takeInRecordings());
    DIMTS_TRY_JOB(weighClips());
    Outcome trained = runTraining(trainJob(), control_, events_);
    if (trained.status != JobStatus::Finished) return trained;
    return judge(std::move(trained));
  }

 private:
  Status check() {
    if (!(job_.weight > 0) || !(job_.replay >= 0) || job_.epochs < 1 || !(job_.learningRate > 0))
      return Error{"feedback.bad_setting", "", "The weight, the learning rate and the number of rounds must be above 0.",
                   "Use the defaults: weight 2, replay 4, rate 2e-5, 10 rounds.", ErrorKind::Usage};
    DIMTS_TRY_ASSIGN(from_, findRun(job_.projectDir, job_.run));
    DIMTS_TRY_ASSIGN(const auto entries, readFeedback(job_.projectDir));
    for (const FeedbackEntry& entry : entries) {
      (entry.rating == Rating::Good ? good_ : bad_) += entry.rating != Rating::None;
      if (!entry.recording.empty()) recorded_.push_back(entry);
    }
    if (recorded_.empty())
      return Error{"feedback.nothing_recorded", job_.projectDir,
                   "None of the " + std::to_string(entries.size()) + " sentences with feedback has been recorded.",
                   "Record some of the sentences that are marked bad: the voice learns from sound.", ErrorKind::BadInput};
    return {};
  }

  std::string listPath() const { return feedbackDir(job_.projectDir) + "/recordings.csv"; }

  /// By the importer, so that the same limits and the same cleaning hold; what is in already is skipped.
  Status takeInRecordings() {
    std::string list = "audio,text,speaker\n";
    for (const FeedbackEntry& entry : recorded_)
      list += dataset::quotedField(fs::path(entry.recording).filename().string()) + "," + dataset::quotedField(entry.rightText()) + "," +
              dataset::quotedField(entry.speaker) + "\n";
    DIMTS_TRY(core::writeFileAtomically(listPath(), list));
    ImportJob import;
    import.projectDir = job_.projectDir;
    import.from = "csv";
    import.list = listPath();
    import.audioDir = feedbackDir(job_.projectDir) + "/recordings";
    DIMTS_TRY_ASSIGN(import.speaker, usualSpeaker());
    const Outcome outcome = runImport(import, control_, events_);
    if (outcome.status != JobStatus::Finished) return outcome.error;
    return {};
  }

  /// The speaker of most clips: whose voice it is.
  Result<std::string> usualSpeaker() const {
    DIMTS_TRY_ASSIGN(const auto clips, dataset::loadAllClips(job_.projectDir));
    std::map<std::string, int64_t> counts;
    for (const ClipInfo& clip : clips.clips()) ++counts[clip.speaker];
    const auto most = std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() ? std::string() : most->first;
  }

  /// Recordings by `weight`; old clips share `replay` times as many comings evenly, none more than once an epoch.
  Status weighClips() {
    DIMTS_TRY_ASSIGN(const auto open, dataset::openDataset(job_.projectDir));
    DIMTS_TRY_ASSIGN(const auto sources, open->sources());
    std::set<int64_t> own;
    for (const SourceInfo& source : sources)
      if (source.mediaPath == listPath()) own.insert(source.id);
    DIMTS_TRY_ASSIGN(const auto training, dataset::loadClips(job_.projectDir, Split::Train));
    std::set<std::string> wanted;
    for (const FeedbackEntry& entry : recorded_) wanted.insert(entry.rightText());
    std::vector<int64_t> old;
    int64_t outdated = 0;
    for (const ClipInfo& clip : training.clips()) {
      if (own.count(clip.sourceId) == 0) {
        old.push_back(clip.id);
        continue;
      }
      const bool current = wanted.count(clip.rawText) > 0;  // a correction may have changed since an earlier import
      weights_[clip.id] = current ? job_.weight : 0;
      ++(current ? learned_ : outdated);
    }
    if (learned_ == 0)
      return Error{"feedback.nothing_usable", listPath(), "No recording can be used as a clip.",
                   "Look at the reasons in the dataset (dimts dataset DIR list --dropped), and record again.", ErrorKind::BadInput};
    const double comings = job_.weight * static_cast<double>(learned_) * job_.replay;
    replay_ = old.empty() ? 0 : std::min(1.0, comings / static_cast<double>(old.size()));
    for (const int64_t clip : old) weights_[clip] = replay_;
    events_.onLog({LogLevel::Info, std::to_string(learned_) + " recordings come " + shortNumber(job_.weight) + " times in a round, each of " +
                                       std::to_string(old.size()) + " old clips " + shortNumber(replay_) + " times" +
                                       (outdated > 0 ? "; " + std::to_string(outdated) + " older recordings are left out" : "") + "."});
    return {};
  }

  static std::string shortNumber(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.3g", value);
    return text;
  }

  TrainJob trainJob() const {
    TrainJob job;
    job.projectDir = job_.projectDir;
    job.fromRun = from_;
    job.fromCheckpoint = job_.checkpoint;
    job.clipWeights = weights_;
    job.maxEpochs = job_.epochs;
    char rate[32];
    std::snprintf(rate, sizeof rate, "%g", job_.learningRate);
    job.overrides = {{"train.learning_rate", rate}, {"train.schedule", "constant"}, {"train.warmup_steps", "0"}, {"train.max_steps", "0"},
                     {"train.max_minutes", "0"}};
    for (const auto& [key, value] : job_.overrides) job.overrides[key] = value;
    return job;
  }

  /// Against the score that the same held-out clips had before the first step.
  Outcome judge(Outcome trained) {
    const auto number = [&](const char* name) {
      const Value* value = trained.summary.find(name);
      return value ? std::get<double>(*value) : std::nan("");
    };
    const std::string run = std::get<std::string>(*trained.summary.find("run"));
    const double before = number("first_score");
    DIMTS_TRY_JOB_ASSIGN(const auto spokenWith, chooseCheckpoints(job_.projectDir, run, {"best"}));
    const double after = spokenWith.front().validation;
    Record judged;
    judged.add("from", from_).add("recordings", learned_).add("good", good_).add("bad", bad_).add("replay_weight", replay_);
    judged.add("score_before", before).add("score_after", after);
    const bool measured = std::isfinite(before) && std::isfinite(after);
    const bool accepted = !measured || after <= before * (1 + job_.tolerancePercent / 100);
    judged.add("measured", measured).add("accepted", accepted);
    trained.summary.add("feedback", std::move(judged));
    if (!measured)
      events_.onLog({LogLevel::Warning, "No clips are kept aside: whether the voice got worse elsewhere was not measured."});
    if (accepted) {
      std::vector<int64_t> ids;
      for (const FeedbackEntry& entry : recorded_) ids.push_back(entry.id);
      DIMTS_TRY_JOB(markLearned(job_.projectDir, ids, run));
      return trained;
    }
    return putAside(std::move(trained), run, before, after);
  }

  /// Among the feedback, where no one speaks with it by accident; the run that was corrected stays the newest.
  Outcome putAside(Outcome trained, const std::string& run, double before, double after) {
    const std::string folder = feedbackDir(job_.projectDir) + "/rejected";
    DIMTS_TRY_JOB(core::makeFolder(folder));
    std::string to = folder + "/" + run;
    std::error_code code;
    for (int turn = 2; fs::exists(to, code); ++turn) to = folder + "/" + run + "-" + std::to_string(turn);
    fs::rename(runDir(job_.projectDir, run), to, code);
    char scores[80];
    std::snprintf(scores, sizeof scores, "%.4f, before %.4f", after, before);
    trained.status = JobStatus::Failed;
    trained.error = {"feedback.worse", code ? run : to, std::string("Held-out clips are spoken worse than before: ") + scores + ".",
                     "The voice is as it was. Try a lower rate, fewer rounds or more replay.", ErrorKind::TrainingFailed};
    return trained;
  }

  const FeedbackJob& job_;
  JobControl& control_;
  JobEvents& events_;
  std::string from_;
  std::vector<FeedbackEntry> recorded_;
  std::map<int64_t, double> weights_;
  int64_t good_ = 0, bad_ = 0, learned_ = 0;
  double replay_ = 0;
};

}  // namespace

Outcome runFeedback(const FeedbackJob& job, JobControl& control, JobEvents& events) { return FeedbackRun(job, control, events).run(); }

}  // namespace dimts::service
