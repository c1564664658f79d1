// The files of a run that grow while it runs: metrics.jsonl, metrics.csv, log.txt and TensorBoard's event files. Trouble
// with them is told once, not fatal.
#pragma once

#include <chrono>
#include <cstdint>
#include <fstream>
#include <string>
#include <vector>

#include "engine/api/job.h"
#include "engine/train/event_file.h"
#include "engine/train/run_record.h"

namespace dimts::train {

class RunFiles {
 public:
  /// Makes the folder. When resuming, the curves are cut off after `step`; a new run begins with empty curves. May be
  /// called again when the run goes back to an earlier step. With `events` there are event files in <runDir>/events.
  Status open(const std::string& runDir, int64_t step, bool events);

  /// One line of metrics.jsonl and a line of metrics.csv for each point; reaches the disk within 5 s or at flush().
  void append(int64_t step, const std::vector<MetricPoint>& points);
  /// The sound and text of a spoken sample for the event files.
  void sample(const SampleInfo& sample);
  void image(int64_t step, const std::string& name, int64_t width, int64_t height, const std::string& png);
  /// One line of log.txt with the time; a log of 2 MB becomes log.1.txt, up to log.3.txt. Lines from before open() are
  /// kept and written then.
  void log(LogLevel level, const std::string& text);
  void flush();
  /// True once after a write failed.
  bool takeTrouble();

 private:
  void turnLogOver();
  std::string runDir_;
  std::ofstream metrics_, csv_, log_;
  EventFile events_;
  std::string early_;
  std::chrono::steady_clock::time_point lastFlush_;
  bool troubled_ = false, told_ = false;
};

}  // namespace dimts::train
