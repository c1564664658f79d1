// An observer that keeps everything a job said.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "engine/api/job.h"

namespace dimts::test {

class RecordingEvents : public JobEvents {
 public:
  void onPhase(JobPhase phase) override { phases.push_back(phase); }
  void onProgress(const Progress& progress) override {
    stages.push_back(progress.stage);
    if (progressHook) progressHook(progress);
  }
  void onLog(const LogLine& line) override { log.push_back(line.text); }
  void onMetrics(const std::vector<MetricPoint>& more) override { points.insert(points.end(), more.begin(), more.end()); }
  void onSample(const SampleInfo& sample) override { samples.push_back(sample); }
  void onCheckpoint(const CheckpointInfo& checkpoint) override { checkpoints.push_back(checkpoint); }

  std::function<void(const Progress&)> progressHook;
  std::vector<JobPhase> phases;
  std::vector<std::string> stages, log;
  std::vector<MetricPoint> points;
  std::vector<SampleInfo> samples;
  std::vector<CheckpointInfo> checkpoints;
};

}  // namespace dimts::test
