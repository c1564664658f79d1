// The files of a run that grow while it runs: metrics.jsonl, log.txt and run.json. Trouble with them is told once, not fatal.
#pragma once

#include <chrono>
#include <cstdint>
#include <fstream>
#include <string>
#include <vector>

#include "engine/api/job.h"
#include "engine/train/run_record.h"

namespace dimts::train {

class RunFiles {
 public:
  /// Makes the folder. When resuming, the curves are cut off after `step`; a new run begins with empty curves.
  Status open(const std::string& runDir, int64_t step);

  /// One line of metrics.jsonl; reaches the disk within 5 s or at flush().
  void append(int64_t step, const std::vector<MetricPoint>& points);
  /// One line of log.txt with the time. Lines from before open() are kept and written then.
  void log(LogLevel level, const std::string& text);
  void flush();
  /// True once after a write failed.
  bool takeTrouble();

 private:
  std::ofstream metrics_, log_;
  std::string early_;
  std::chrono::steady_clock::time_point lastFlush_;
  bool troubled_ = false, told_ = false;
};

}  // namespace dimts::train
