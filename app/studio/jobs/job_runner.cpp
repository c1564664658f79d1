// The job thread and the bridge from its events to Qt signals. The only lock guards the snapshot and is held for moves.
#include "app/studio/jobs/job_runner.h"

#include <QThread>

#include <exception>
#include <functional>
#include <mutex>
#include <utility>

namespace dimts::studio {
namespace {

template <class T>
void append(std::vector<T>& to, const std::vector<T>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

constexpr size_t kMaxWaitingLines = 2000;

}  // namespace

/// Receives events on the job's thread; wakes the runner once per snapshot taken, not once per event.
class JobBridge : public JobEvents {
 public:
  explicit JobBridge(QObject* runner, std::function<void()> wake) : runner_(runner), wake_(std::move(wake)) {}

  void onPhase(JobPhase phase) override { change([&](JobUpdate& next) { next.phase = phase; }); }
  void onProgress(const Progress& progress) override { change([&](JobUpdate& next) { next.progress = progress; }); }
  void onFacts(const Record& facts) override { change([&](JobUpdate& next) { next.facts = facts; }); }
  void onMetrics(const std::vector<MetricPoint>& points) override {
    change([&](JobUpdate& next) { append(next.points, points); });
  }
  void onSample(const SampleInfo& sample) override { change([&](JobUpdate& next) { next.samples.push_back(sample); }); }
  void onCheckpoint(const CheckpointInfo& info) override {
    change([&](JobUpdate& next) { next.checkpoints.push_back(info); });
  }
  void onSpoken(const SpokenPart& part) override { change([&](JobUpdate& next) { next.spoken.push_back(part); }); }
  void onLog(const LogLine& line) override {
    change([&](JobUpdate& next) {
      // A flood keeps its newest lines; the log file has them all.
      if (next.lines.size() >= kMaxWaitingLines) next.lines.erase(next.lines.begin(), next.lines.begin() + kMaxWaitingLines / 2);
      next.lines.push_back(line);
    });
  }

  JobUpdate take() {
    std::lock_guard lock(mutex_);
    wakePosted_ = false;
    return std::exchange(snapshot_, {});
  }

 private:
  template <class Change>
  void change(Change apply) {
    {
      std::lock_guard lock(mutex_);
      apply(snapshot_);
      if (std::exchange(wakePosted_, true)) return;
    }
    QMetaObject::invokeMethod(runner_, wake_, Qt::QueuedConnection);
  }

  QObject* runner_;
  std::function<void()> wake_;
  std::mutex mutex_;
  JobUpdate snapshot_;
  bool wakePosted_ = false;
};

class JobRunner::Thread : public QThread {
 public:
  Thread(std::shared_ptr<Engine> engine, JobParams params, JobControl& control, JobEvents& events)
      : engine_(std::move(engine)), params_(std::move(params)), control_(control), events_(events) {
    setObjectName(QStringLiteral("dimts job"));
  }
  /// Valid once the thread has ended.
  Outcome outcome;

 protected:
  void run() override {
    // Engine::run never throws by contract; an exception here would end the program, so it is caught all the same.
    try {
      outcome = engine_->run(params_, control_, events_);
    } catch (const std::exception& fault) {
      fail(fault.what());
    } catch (...) {
      fail("unknown exception");
    }
  }

 private:
  void fail(const char* what) {
    outcome.status = JobStatus::Failed;
    outcome.error = {"studio.job_threw", {}, what, "Please report this with the log.", ErrorKind::Internal};
  }
  std::shared_ptr<Engine> engine_;
  JobParams params_;
  JobControl& control_;
  JobEvents& events_;
};

JobRunner::JobRunner(QObject* parent) : QObject(parent) {
  qRegisterMetaType<Outcome>();
  qRegisterMetaType<JobUpdate>();
  setObjectName(QStringLiteral("jobRunner"));
  flushTimer_.setSingleShot(true);
  flushTimer_.setTimerType(Qt::PreciseTimer);
  connect(&flushTimer_, &QTimer::timeout, this, &JobRunner::flush);
}

JobRunner::~JobRunner() {
  if (!thread_) return;
  thread_->disconnect(this);
  control_->requestStop();
  thread_->wait();
}

bool JobRunner::start(std::shared_ptr<Engine> engine, const JobParams& params) {
  if (thread_ || !engine) return false;
  params_ = params;
  phase_ = JobPhase::Preparing;
  control_ = std::make_unique<JobControl>();
  bridge_ = std::make_unique<JobBridge>(this, [this] { onWake(); });
  thread_ = std::make_unique<Thread>(std::move(engine), params, *control_, *bridge_);
  connect(thread_.get(), &QThread::finished, this, &JobRunner::onThreadFinished, Qt::QueuedConnection);
  sinceFlush_.invalidate();
  sinceStart_.start();
  timeLeft_ = {};
  Q_EMIT started();
  thread_->start();
  return true;
}

bool JobRunner::stopRequested() const { return thread_ && control_->stopRequested(); }

void JobRunner::stop() {
  if (thread_) control_->requestStop();
}
void JobRunner::pause() {
  if (thread_) control_->pause();
}
void JobRunner::resume() {
  if (thread_) control_->resume();
}
void JobRunner::saveNow() {
  if (thread_) control_->requestSave();
}
void JobRunner::speakNow() {
  if (thread_) control_->requestSpeak();
}

void JobRunner::onWake() {
  if (!thread_ || flushTimer_.isActive()) return;
  const qint64 passed = sinceFlush_.isValid() ? sinceFlush_.elapsed() : kUpdateMilliseconds;
  if (passed >= kUpdateMilliseconds)
    flush();
  else
    flushTimer_.start(static_cast<int>(kUpdateMilliseconds - passed));
}

void JobRunner::flush() {
  if (!bridge_) return;
  JobUpdate update = bridge_->take();
  if (update.empty()) return;
  if (update.progress) update.progress->secondsLeft = timeLeft_.estimate(*update.progress, static_cast<double>(sinceStart_.elapsed()) / 1000);
  if (update.phase) phase_ = *update.phase;
  sinceFlush_.start();
  Q_EMIT updated(update);
}

void JobRunner::onThreadFinished() {
  if (!thread_) return;
  thread_->wait();  // it has left run() already
  flushTimer_.stop();
  flush();
  const Outcome outcome = thread_->outcome;
  thread_.reset();
  bridge_.reset();
  control_.reset();
  Q_EMIT finished(outcome);
}

}  // namespace dimts::studio
