// The double's queue: entries in memory, and the job that trains them one after another.
#include <algorithm>

#include "tests/app/double_engine.h"

namespace dimts::test {

Result<std::vector<QueueEntry>> DoubleEngine::queue(const std::string& projectDir) {
  called();
  std::vector<QueueEntry> entries;
  with(projectDir, [&](DoubleProject& project) { entries = project.queue; });
  return entries;
}

Result<QueueEntry> DoubleEngine::setQueueEntry(const std::string& projectDir, const QueueEntry& wanted) {
  called();
  if (wanted.maxSteps == 0 && wanted.maxMinutes == 0) return Error{"queue.no_end", "", "It has no end.", "Give it one."};
  QueueEntry entry = wanted;
  with(projectDir, [&](DoubleProject& project) {
    int64_t highest = 0;
    for (QueueEntry& one : project.queue) {
      highest = std::max(highest, one.id);
      if (one.id == entry.id) one = entry;
    }
    if (entry.id != 0) return;
    entry.id = highest + 1;
    project.queue.push_back(entry);
  });
  return entry;
}

Status DoubleEngine::removeQueueEntry(const std::string& projectDir, int64_t id) {
  called();
  with(projectDir, [&](DoubleProject& project) { std::erase_if(project.queue, [id](const QueueEntry& one) { return one.id == id; }); });
  return {};
}

Status DoubleEngine::moveQueueEntry(const std::string& projectDir, int64_t id, int64_t place) {
  called();
  with(projectDir, [&](DoubleProject& project) {
    const auto found = std::find_if(project.queue.begin(), project.queue.end(), [id](const QueueEntry& one) { return one.id == id; });
    const QueueEntry entry = *found;
    project.queue.erase(found);
    project.queue.insert(project.queue.begin() + std::clamp<int64_t>(place, 0, static_cast<int64_t>(project.queue.size())), entry);
  });
  return {};
}

Outcome DoubleEngine::workQueue(const QueueJob& job, JobControl& control, JobEvents& events) {
  int64_t finished = 0, bad = 0;
  while (!control.stopRequested()) {
    QueueEntry next;
    with(job.projectDir, [&](DoubleProject& project) {
      for (QueueEntry& one : project.queue)
        if (next.id == 0 && one.waits()) one.status = "running", next = one;
    });
    if (next.id == 0) break;
    TrainJob training;
    training.projectDir = job.projectDir;
    training.run = next.run;
    training.resume = next.resume;
    training.maxSteps = next.maxSteps;
    const Outcome one = train(training, control, events);
    (one.status == JobStatus::Failed ? bad : finished)++;
    with(job.projectDir, [&](DoubleProject& project) {
      for (QueueEntry& entry : project.queue)
        if (entry.id == next.id) {
          entry.status = toString(one.status);
          entry.run = std::get<std::string>(*one.summary.find("run"));
          entry.step = std::get<int64_t>(*one.summary.find("steps"));
          entry.error = one.error;
          for (const RunInfo& run : project.runs)
            if (run.name == entry.run && !run.samples.empty()) entry.sample = run.samples.back().path;
          if (one.status == JobStatus::Finished) entry.bestScore = 0.9;
        }
    });
    if (one.status == JobStatus::Stopped) break;
  }
  return {control.stopRequested() ? JobStatus::Stopped : JobStatus::Finished, {}, Record().add("finished", finished).add("failed", bad)};
}

}  // namespace dimts::test
