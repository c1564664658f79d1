// What people see of a job is short; with --json everything is there.
#include "app/cli/job_console.h"

#include <cmath>
#include <cstdio>

namespace dimts::cli {
namespace {

const char* phaseName(JobPhase phase) {
  switch (phase) {
    case JobPhase::Preparing:
      return "preparing";
    case JobPhase::Running:
      return "running";
    case JobPhase::Pausing:
      return "pausing";
    case JobPhase::Paused:
      return "paused";
    case JobPhase::Saving:
      return "saving";
    case JobPhase::Stopping:
      return "stopping";
  }
  return "";
}

const char* levelName(LogLevel level) {
  switch (level) {
    case LogLevel::Debug:
      return "debug";
    case LogLevel::Info:
      return "info";
    case LogLevel::Warning:
      return "warning";
    case LogLevel::Error:
      return "error";
  }
  return "";
}

}  // namespace

void JobConsole::onPhase(JobPhase phase) { console_.event("phase", Record().add("phase", phaseName(phase))); }

void JobConsole::onLog(const LogLine& line) {
  console_.event("log", Record().add("level", levelName(line.level)).add("text", line.text));
  if (console_.json() || line.level == LogLevel::Debug) return;
  const std::string mark = line.level == LogLevel::Warning ? "Note: "
                           : line.level == LogLevel::Error ? "Problem: "
                                                           : "";
  console_.message(mark + line.text);
}

void JobConsole::onMetrics(const std::vector<MetricPoint>& points) {
  if (!console_.json()) return;
  RecordList list;
  for (const MetricPoint& point : points)
    list.push_back(Record().add("name", point.name).add("step", point.step).add("value", point.value));
  console_.event("metrics", Record().add("points", std::move(list)));
}

void JobConsole::onSample(const SampleInfo& sample) {
  console_.event("sample", Record()
                               .add("step", sample.step)
                               .add("index", sample.index)
                               .add("text", sample.text)
                               .add("path", sample.path)
                               .add("seconds", sample.durationSeconds));
  // Step 0: a line of a batch, which the progress names already.
  if (!console_.json() && sample.step > 0) console_.message("Spoken at step " + std::to_string(sample.step) + ": " + sample.path);
}

void JobConsole::onCheckpoint(const CheckpointInfo& checkpoint) {
  Record record;
  record.add("step", checkpoint.step).add("path", checkpoint.path).add("best", checkpoint.best);
  record.add("reason", checkpoint.reason).add("validation", checkpoint.validation);
  console_.event("checkpoint", record);
  if (console_.json()) return;
  std::string text = "Saved at step " + std::to_string(checkpoint.step);
  if (std::isfinite(checkpoint.validation)) {
    char score[64];
    std::snprintf(score, sizeof score, ", %.4g on sentences it has not heard%s", checkpoint.validation,
                  checkpoint.best ? " (best so far)" : "");
    text += score;
  }
  console_.message(text);
}

void JobConsole::onSpoken(const SpokenPart& part) {
  if (spokenHandler_) spokenHandler_(part);
  if (!console_.json()) return;
  const double seconds = static_cast<double>(part.samples->size()) / part.sampleRate;
  console_.event("spoken", Record()
                               .add("sentence", part.sentence)
                               .add("sentences", part.sentences)
                               .add("text", part.text)
                               .add("start", part.startSeconds)
                               .add("seconds", seconds)
                               .add("ends_sentence", part.endsSentence));
}

void JobConsole::onFacts(const Record& facts) { console_.event("facts", facts); }

}  // namespace dimts::cli
