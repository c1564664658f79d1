// The contract of every long task: a blocking run with one control object, one observer and one terminal outcome.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "engine/api/record.h"
#include "engine/api/result.h"

namespace dimts {

/// The only object that the job's thread and its owner's thread share. Jobs look at it at step boundaries.
class JobControl {
 public:
  void requestStop() {
    stop_ = true;
    resume();
  }
  void pause() {
    std::lock_guard lock(mutex_);
    paused_ = !stop_;
  }
  void resume() {
    {
      std::lock_guard lock(mutex_);
      paused_ = false;
    }
    wake_.notify_all();
  }
  void requestSave() { save_ = true; }
  void requestSpeak() { speak_ = true; }

  bool stopRequested() const { return stop_; }
  bool pauseRequested() const {
    std::lock_guard lock(mutex_);
    return paused_;
  }
  /// Blocks while paused; returns at once when not paused or when a stop is requested.
  void waitWhilePaused() {
    std::unique_lock lock(mutex_);
    wake_.wait(lock, [this] { return !paused_ || stop_; });
  }
  /// True once per request.
  bool takeSaveRequest() { return save_.exchange(false); }
  bool takeSpeakRequest() { return speak_.exchange(false); }

  /// Asks a running training for another value of a setting; taken at the next step boundary, recorded and read back in
  /// the facts. Keys: "train.learning_rate", "train.weight_decay", "loss.<term>". The newest value of a key counts.
  void requestChange(const std::string& key, double value) {
    std::lock_guard lock(mutex_);
    changes_[key] = value;
  }
  /// All requests since the last call.
  std::map<std::string, double> takeChanges() {
    std::lock_guard lock(mutex_);
    return std::exchange(changes_, {});
  }

 private:
  mutable std::mutex mutex_;
  std::map<std::string, double> changes_;
  std::condition_variable wake_;
  std::atomic<bool> stop_{false}, save_{false}, speak_{false};
  bool paused_ = false;
};

/// How far a job is. `total` is 0 when it is not known; `secondsLeft` is negative when it is not known.
struct Progress {
  std::string stage;  ///< stable code, for example "import.decode", "train.step"
  std::string item;   ///< file, run or clip being worked on; may be empty
  int64_t done = 0;
  int64_t total = 0;
  double secondsLeft = -1;
};

enum class LogLevel { Debug, Info, Warning, Error };
struct LogLine {
  LogLevel level = LogLevel::Info;
  std::string text;  ///< English, for the log panel and file
};

/// Curves that begin so are no curves but marks: {"skipped/loss_outlier", 120, 1} is a step that was left out, and why.
constexpr const char* kSkippedCurve = "skipped/";

/// One point of one curve, for example {"train/mel", 120, 1.83}; validation curves begin with "val/".
struct MetricPoint {
  std::string name;
  int64_t step = 0;
  double value = 0;
};

/// A sentence spoken with the model as it was at `step`.
struct SampleInfo {
  int64_t step = 0;
  int index = 0;
  std::string text;
  std::string path;  ///< absolute path of the WAV
  double durationSeconds = 0;
};

/// The next stretch of speech that a speak job made, for playing at once.
struct SpokenPart {
  int64_t sentence = 0, sentences = 0;  ///< sentence from 0
  std::string text;                     ///< of the sentence
  double startSeconds = 0;              ///< in the whole
  int sampleRate = 0;
  std::shared_ptr<const std::vector<float>> samples;  ///< mono, -1…1; with the pause before it
  bool endsSentence = false;
};

struct CheckpointInfo {
  int64_t step = 0;
  std::string path;     ///< absolute path of the checkpoint folder
  bool best = false;    ///< lowest validation score so far
  std::string reason;   ///< "interval", "stop", "pause", "requested", "final"
  double validation = 0;  ///< validation score at that step; NaN when none was taken
};

enum class JobPhase { Preparing, Running, Pausing, Paused, Saving, Stopping };

/// Called on the job's thread with values. Implementations never block and never throw.
class JobEvents {
 public:
  virtual ~JobEvents() = default;
  virtual void onPhase(JobPhase) {}
  virtual void onProgress(const Progress&) {}
  virtual void onLog(const LogLine&) {}
  virtual void onMetrics(const std::vector<MetricPoint>&) {}
  virtual void onSample(const SampleInfo&) {}
  virtual void onCheckpoint(const CheckpointInfo&) {}
  virtual void onSpoken(const SpokenPart&) {}
  /// Facts read back from the running engine (device, precision, learning rate, …), as they change.
  virtual void onFacts(const Record&) {}
};

enum class JobStatus { Finished, Stopped, Failed };

/// The one terminal event of a job. `summary` is filled for every status as far as the job came.
struct Outcome {
  JobStatus status = JobStatus::Failed;
  Error error;  ///< meaningful when Failed
  Record summary;
};

inline const char* toString(JobStatus status) {
  return status == JobStatus::Finished ? "finished" : status == JobStatus::Stopped ? "stopped" : "failed";
}

inline int exitCode(const Outcome& outcome) {
  if (outcome.status == JobStatus::Finished) return 0;
  return outcome.status == JobStatus::Stopped ? exitCode(ErrorKind::Stopped) : exitCode(outcome.error.kind);
}

}  // namespace dimts
