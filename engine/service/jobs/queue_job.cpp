// Works the queue off: one training after another, each with its own budget and settings. One that fails does not keep
// the next from its turn; a stop ends the one that runs, saves it, and leaves the others waiting.
#include <algorithm>
#include <filesystem>

#include "engine/project/project.h"
#include "engine/service/jobs/jobs.h"
#include "engine/service/queue_store.h"
#include "engine/service/run_store.h"
#include "engine/train/run_record.h"

namespace fs = std::filesystem;

namespace dimts::service {
namespace {

constexpr double kLeastMinutes = 0.1;

/// Gives the queue back however the job ends.
class QueueTaken {
 public:
  explicit QueueTaken(std::string dir) : dir_(std::move(dir)) {}
  ~QueueTaken() { leaveQueue(dir_); }
  QueueTaken(const QueueTaken&) = delete;
  QueueTaken& operator=(const QueueTaken&) = delete;

 private:
  std::string dir_;
};

class QueueRun {
 public:
  QueueRun(const QueueJob& job, JobControl& control, JobEvents& events) : job_(job), control_(control), events_(events) {}

  Outcome run() {
    events_.onPhase(JobPhase::Preparing);
    DIMTS_TRY_JOB(takeQueue(job_.projectDir));
    const QueueTaken taken(job_.projectDir);
    bool stopped = false;
    while (!stopped) {
      DIMTS_TRY_JOB_ASSIGN(const auto entries, readQueue(job_.projectDir));  // anew: it may be changed meanwhile
      const auto next = std::find_if(entries.begin(), entries.end(), [](const QueueEntry& entry) { return entry.waits(); });
      if (next == entries.end()) break;
      if (control_.stopRequested()) return ended(JobStatus::Stopped);
      const Outcome one = turn(*next, std::count_if(entries.begin(), entries.end(), [](const auto& e) { return e.waits(); }));
      stopped = one.status == JobStatus::Stopped;
    }
    if (ran_.empty())
      return failed({"queue.nothing", job_.projectDir, "Nothing waits in the queue.", "Add a training to it first.", ErrorKind::BadInput});
    return ended(stopped ? JobStatus::Stopped : JobStatus::Finished);
  }

 private:
  Outcome turn(const QueueEntry& entry, int64_t waiting) {
    events_.onLog({LogLevel::Info, "Entry " + std::to_string(entry.id) + " of the queue begins; " + std::to_string(waiting - 1) + " wait after it."});
    events_.onFacts(Record().add("queue_entry", entry.id).add("queue_waiting", waiting - 1));
    events_.onPhase(JobPhase::Preparing);
    Outcome outcome;
    auto job = trainJob(entry);
    if (job.ok()) {
      (void)updateQueueEntry(job_.projectDir, entry.id, [&](QueueEntry& e) {
        if (e.status == "waiting") {  // where the run stands before: its budget counts from there
          const auto before = job->resume ? train::readRun(runDir(job_.projectDir, job->run)) : Result<train::RunRecord>(Error{});
          e.step = before.ok() ? before->step : 0;
          e.seconds = before.ok() ? before->seconds : 0;
        }
        e.status = "running";
        e.run = job->run;
        e.startedAt = train::utcNow();
        e.finishedAt.clear();
        e.error = {};
      });
      outcome = caught([&] { return runTraining(*job, control_, events_); });
    } else {
      outcome = failed(job.error());
    }
    store(entry.id, job.ok() ? job->run : entry.run, outcome);
    return outcome;
  }

  /// What an entry that was interrupted has done already counts towards its budget.
  Result<TrainJob> trainJob(const QueueEntry& entry) const {
    TrainJob job;
    job.projectDir = job_.projectDir;
    job.overrides = entry.overrides;
    job.maxMinutes = entry.maxMinutes;
    job.run = entry.run;
    job.resume = entry.resume;
    const auto record = entry.run.empty() ? Result<train::RunRecord>(Error{}) : train::readRun(runDir(job_.projectDir, entry.run));
    if (entry.resume) {
      job.moreSteps = entry.maxSteps;
      if (entry.status == "interrupted" && entry.maxSteps > 0 && record.ok())
        job.moreSteps = std::max<int64_t>(1, entry.step + entry.maxSteps - record->step);
      if (entry.maxSteps == 0) {  // the minutes are the limit, also of a run that has reached its end before
        job.overrides.emplace("train.max_steps", "0");
        job.overrides.emplace("train.max_epochs", "0");
      }
    } else {
      job.maxSteps = entry.maxSteps;
      job.resume = entry.status == "interrupted" && hasCheckpoint(entry.run);
      if (!job.resume) {
        DIMTS_TRY_ASSIGN(const auto project, project::Project::open(job_.projectDir));
        job.run = project.nextRunName();
      }
    }
    const bool goesOn = entry.status == "interrupted" && job.resume && record.ok();
    if (goesOn && entry.maxMinutes > 0) job.maxMinutes = std::max(kLeastMinutes, entry.maxMinutes - (record->seconds - entry.seconds) / 60);
    return job;
  }

  bool hasCheckpoint(const std::string& run) const {
    const auto runs = listRuns(job_.projectDir);
    return runs.ok() && std::any_of(runs->begin(), runs->end(), [&](const RunInfo& one) { return one.name == run && !one.checkpoints.empty(); });
  }

  void store(int64_t id, const std::string& run, const Outcome& outcome) {
    const std::string dir = runDir(job_.projectDir, run);
    const auto record = train::readRun(dir);
    const auto samples = listSamples(dir);
    Record said;
    (void)updateQueueEntry(job_.projectDir, id, [&](QueueEntry& e) {
      e.status = toString(outcome.status);
      e.run = record.ok() || e.resume ? run : std::string();
      e.finishedAt = train::utcNow();
      if (outcome.status == JobStatus::Failed) e.error = outcome.error;
      if (record.ok()) {
        e.step = record->step;
        e.seconds = record->seconds;
        e.bestScore = record->bestScore;
      }
      if (!samples.empty()) {
        const auto first = std::find_if(samples.begin(), samples.end(), [&](const SampleInfo& one) { return one.step == samples.back().step; });
        e.sample = first->path;
        e.sampleText = first->text;
      }
      said.add("entry", e.id).add("run", e.run).add("status", e.status).add("step", e.step).add("best_score", e.bestScore);
      said.add("sample", e.sample).add("error", e.error.code);
    });
    if (outcome.status == JobStatus::Failed)
      events_.onLog({LogLevel::Error, "Entry " + std::to_string(id) + " of the queue failed: " + toString(outcome.error)});
    ran_.push_back(std::move(said));
    ++counts_[static_cast<size_t>(outcome.status)];
  }

  Outcome ended(JobStatus status) {
    Outcome outcome;
    outcome.status = status;
    outcome.summary.add("entries", std::move(ran_)).add("finished", counts_[static_cast<size_t>(JobStatus::Finished)]);
    outcome.summary.add("failed", counts_[static_cast<size_t>(JobStatus::Failed)]);
    if (status == JobStatus::Stopped) outcome.error = {"job.stopped", "", "The queue was stopped.", "", ErrorKind::Stopped};
    return outcome;
  }

  const QueueJob& job_;
  JobControl& control_;
  JobEvents& events_;
  RecordList ran_;
  int64_t counts_[3] = {0, 0, 0};
};

}  // namespace

Outcome runQueue(const QueueJob& job, JobControl& control, JobEvents& events) { return QueueRun(job, control, events).run(); }

}  // namespace dimts::service
