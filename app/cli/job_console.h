// A job's events on the console: progress, log lines, spoken samples, saved states; curve points as JSON only.
#pragma once

#include <functional>
#include <utility>

#include "app/cli/console.h"
#include "engine/api/job.h"

namespace dimts::cli {

class JobConsole : public JobEvents {
 public:
  explicit JobConsole(Console& console) : console_(console) {}
  void onPhase(JobPhase) override;
  void onProgress(const Progress& progress) override { console_.progress(progress); }
  void onLog(const LogLine&) override;
  void onMetrics(const std::vector<MetricPoint>&) override;
  void onSample(const SampleInfo&) override;
  void onCheckpoint(const CheckpointInfo&) override;
  void onSpoken(const SpokenPart&) override;
  void onFacts(const Record&) override;
  void handOn(std::function<void(const SpokenPart&)> handler) { spokenHandler_ = std::move(handler); }

 private:
  Console& console_;
  std::function<void(const SpokenPart&)> spokenHandler_;
};

}  // namespace dimts::cli
