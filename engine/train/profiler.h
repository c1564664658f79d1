// Where the time of a run goes, by stage; every user of it takes a null pointer for "not measured". No torch here.
#pragma once

#include <chrono>
#include <map>
#include <string>

#include "engine/api/record.h"

namespace dimts::train {

/// Seconds by stage: "data" (waiting for clips), "copy", "forward", "backward", "update",
/// "telemetry" (judging and writing down what a step gave), "validate", "save", "sample".
/// On a GPU the stages of a step are the time to start the work, not to do it, except where something waits.
class Profiler {
 public:
  void add(const std::string& stage, double seconds) {
    auto& entry = stages_[stage];
    entry.first += seconds;
    ++entry.second;
  }
  double seconds(const std::string& stage) const {
    const auto found = stages_.find(stage);
    return found == stages_.end() ? 0 : found->second.first;
  }
  /// {"<stage>": {"seconds", "times"}} for what was measured.
  Record record() const {
    Record record;
    for (const auto& [stage, entry] : stages_)
      record.add(stage, Record().add("seconds", entry.first).add("times", entry.second));
    return record;
  }

 private:
  std::map<std::string, std::pair<double, int64_t>> stages_;
};

/// Adds the time of its block to a stage; nothing without a profiler.
class StageTimer {
 public:
  StageTimer(Profiler* profiler, const char* stage) : profiler_(profiler), stage_(stage) {
    if (profiler_) begin_ = std::chrono::steady_clock::now();
  }
  ~StageTimer() {
    if (profiler_) profiler_->add(stage_, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin_).count());
  }
  StageTimer(const StageTimer&) = delete;
  StageTimer& operator=(const StageTimer&) = delete;

 private:
  Profiler* profiler_;
  const char* stage_;
  std::chrono::steady_clock::time_point begin_;
};

}  // namespace dimts::train
