// A job observer that remembers what a test asks about, and can act at a given stage.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "engine/api/job.h"

namespace dimts::test {

class RecordedEvents : public JobEvents {
 public:
  void onPhase(JobPhase phase) override { phases.push_back(phase); }
  void onProgress(const Progress& progress) override {
    this->progress.push_back(progress);
    if (atProgress) atProgress(progress);
  }
  void onSpoken(const SpokenPart& part) override {
    spoken.push_back(part);
    if (atSpoken) atSpoken(part);
  }
  void onLog(const LogLine& line) override { log.push_back(line); }
  void onSample(const SampleInfo& sample) override { samples.push_back(sample); }

  std::vector<JobPhase> phases;
  std::vector<Progress> progress;
  std::vector<LogLine> log;
  std::vector<SpokenPart> spoken;
  std::vector<SampleInfo> samples;
  std::function<void(const SpokenPart&)> atSpoken;
  std::function<void(const Progress&)> atProgress;
};

/// Field of a record as text or number; empty or 0 when it is not there.
inline std::string textOf(const Record& record, const std::string& key) {
  const Value* value = record.find(key);
  const auto* text = value ? std::get_if<std::string>(value) : nullptr;
  return text ? *text : std::string();
}
inline int64_t numberOf(const Record& record, const std::string& key) {
  const Value* value = record.find(key);
  const auto* number = value ? std::get_if<int64_t>(value) : nullptr;
  return number ? *number : 0;
}

}  // namespace dimts::test
