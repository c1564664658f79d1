// Says in plain words how a run is doing: rules on its curves and counters, each with its evidence and what to do.
// No torch: the same rules judge a finished run from its files.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "engine/api/job.h"

namespace dimts::train {

struct HealthFinding {
  std::string code;      ///< "still_learning", "settled", "memorising", "diverging", "text_ignored", "silence",
                         ///< "discriminator_too_strong", "waiting_for_data", "many_skipped", "became_slow"
  LogLevel level = LogLevel::Info;
  std::string text;      ///< "The voice still becomes better."
  std::string evidence;  ///< the numbers behind it
  std::string advice;    ///< what to do; empty when nothing
  int64_t bestStep = -1; ///< memorising: where to stop
};

struct HealthCounters {
  int64_t steps = 0, skippedSteps = 0;
  double dataWaitShare = 0;  ///< of the training time
};

class HealthMonitor {
 public:
  /// `score`: the validation term that ranks checkpoints ("mel").
  explicit HealthMonitor(std::string score) : score_(std::move(score)) {}
  /// Curves as they are published; at most 1024 points of each are kept, evenly thinned.
  void add(const std::vector<MetricPoint>& points);
  /// All that can be said now, worst first.
  std::vector<HealthFinding> judge(const HealthCounters&) const;
  /// Forgets points after `step`: the run went back.
  void cutAfter(int64_t step);

 private:
  using Curve = std::vector<std::pair<int64_t, double>>;
  struct Memory {
    Curve points;
    int64_t stride = 1, seen = 0;
  };
  const Curve& curve(const std::string& name) const;
  void judgeScore(std::vector<HealthFinding>&) const;
  void judgeTraining(std::vector<HealthFinding>&) const;
  void judgeText(std::vector<HealthFinding>&) const;
  void judgeGan(std::vector<HealthFinding>&) const;
  void judgeSpeed(const HealthCounters&, std::vector<HealthFinding>&) const;

  std::string score_;
  std::map<std::string, Memory> curves_;
};

/// Record of a finding for facts and summaries: code, text, evidence, advice.
Record toRecord(const HealthFinding&);

}  // namespace dimts::train
