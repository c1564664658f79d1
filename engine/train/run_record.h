// What a run folder says of itself: run.json and the curves of metrics.jsonl. No torch here: the run history reads it too.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "engine/api/job.h"
#include "engine/api/result.h"

namespace dimts::train {

struct RunRecord {
  std::string status;     ///< "running", "finished", "stopped", "failed"; readRun also gives "interrupted"
  std::string reason;     ///< error code when failed, else empty
  std::string detail;     ///< the error in English with its hint, else empty
  int64_t step = 0, epoch = 0;
  double seconds = 0;     ///< time spent training, over all resumes
  std::string device, precision;
  std::string startedAt, finishedAt;  ///< UTC, ISO 8601; finishedAt is empty while it runs
  int64_t processId = 0;              ///< of the process that runs it or ran it last
  int64_t processStart = 0;           ///< start time of that process (jiffies since boot), tells a reused id apart
  int64_t memoryBefore = 0;           ///< bytes in use before the first step of the newest call; 0: not known
  int64_t memoryPeak = 0;             ///< the most that were since then; 0: not known
  double bestScore = std::numeric_limits<double>::quiet_NaN();
};

/// Reads <runDir>/run.json. A run that says "running" whose process is gone was killed: "interrupted".
/// Errors: "run.missing", "run.corrupt".
Result<RunRecord> readRun(const std::string& runDir);

/// Atomic write of <runDir>/run.json.
Status writeRun(const std::string& runDir, const RunRecord&);

/// All points in file order; lines that are not whole (a killed writer) are left out. No file: no points.
Result<std::vector<MetricPoint>> readMetrics(const std::string& runDir);

/// Removes lines after `step`, so that the curves of a resumed run never go backwards. Atomic.
Status truncateMetrics(const std::string& runDir, int64_t step);

/// Now, "2024-05-01T12:00:00Z".
std::string utcNow();
/// Start time of a process as in /proc; 0 when it does not live.
int64_t processStartTime(int64_t processId);

}  // namespace dimts::train
