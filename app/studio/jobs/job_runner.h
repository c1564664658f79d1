// Runs one engine job at a time on a thread of its own and reports to the GUI thread: the newest snapshot at most
// 15 times a second, points and log lines batched, the outcome never dropped and always last.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

#include "app/studio/jobs/time_left.h"
#include "engine/api/engine.h"

class QThread;

namespace dimts::studio {

/// What happened since the last update. Empty parts did not change.
struct JobUpdate {
  std::optional<JobPhase> phase;
  std::optional<Progress> progress;
  std::optional<Record> facts;
  std::vector<MetricPoint> points;
  std::vector<LogLine> lines;
  std::vector<SampleInfo> samples;
  std::vector<CheckpointInfo> checkpoints;
  std::vector<SpokenPart> spoken;

  bool empty() const {
    return !phase && !progress && !facts && points.empty() && lines.empty() && samples.empty() && checkpoints.empty() &&
           spoken.empty();
  }
};

class JobBridge;

class JobRunner : public QObject {
  Q_OBJECT

 public:
  static constexpr int kUpdateMilliseconds = 1000 / 15 + 1;

  explicit JobRunner(QObject* parent = nullptr);
  /// Stops a running job and waits for it; the window asks for the stop before and waits without blocking.
  ~JobRunner() override;

  /// Starts a job. False when one is running or there is no engine.
  bool start(std::shared_ptr<Engine> engine, const JobParams& params);

  bool isRunning() const { return thread_ != nullptr; }
  /// Meaningful while a job runs and in the handlers of finished().
  const JobParams& params() const { return params_; }
  template <class Job>
  bool isRunning() const {
    return isRunning() && std::holds_alternative<Job>(params_);
  }
  JobPhase phase() const { return phase_; }
  bool stopRequested() const;

  void stop();
  void pause();
  void resume();
  void saveNow();
  void speakNow();

 Q_SIGNALS:
  void started();
  void updated(const dimts::studio::JobUpdate& update);
  /// Last signal of a job; isRunning() is false by then.
  void finished(const dimts::Outcome& outcome);

 private:
  class Thread;
  void onWake();
  void flush();
  void onThreadFinished();

  JobParams params_;
  JobPhase phase_ = JobPhase::Preparing;
  std::unique_ptr<JobBridge> bridge_;
  std::unique_ptr<JobControl> control_;
  std::unique_ptr<Thread> thread_;
  QTimer flushTimer_;
  QElapsedTimer sinceFlush_, sinceStart_;
  TimeLeft timeLeft_;
};

}  // namespace dimts::studio

Q_DECLARE_METATYPE(dimts::Outcome)
Q_DECLARE_METATYPE(dimts::studio::JobUpdate)
