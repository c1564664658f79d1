// The engine thread: calls one after the other, in the order they were made.
#include "app/studio/jobs/engine_host.h"

namespace dimts::studio {

EngineHost::EngineHost(EngineLoader loader, QObject* parent)
    : QObject(parent), loader_(std::move(loader)), thread_([this] { live(); }) {
  qRegisterMetaType<Error>();
  setObjectName(QStringLiteral("engineHost"));
}

EngineHost::~EngineHost() {
  {
    const std::lock_guard lock(mutex_);
    closing_ = true;
  }
  called_.notify_one();
  thread_.join();
}

/// Ends when it is asked to and no write waits any more.
void EngineHost::live() {
  std::unique_lock lock(mutex_);
  while (true) {
    called_.wait(lock, [this] { return closing_ || !calls_.empty(); });
    if (calls_.empty()) break;
    Call call = std::move(calls_.front());
    calls_.pop_front();
    if (closing_ && call.kind == CallKind::Read) continue;
    lock.unlock();
    call.task(threadEngine_.get());
    call = {};  // what it holds goes on this thread, without the lock
    lock.lock();
  }
  datasets_.clear();
}

void EngineHost::load() {
  post([this](Engine*) {
    auto loaded = guarded<Result<std::unique_ptr<Engine>>>([this] { return loader_(); });
    if (!loaded) {
      deliver([this, error = loaded.error()] { Q_EMIT failed(error); });
      return;
    }
    threadEngine_ = std::move(*loaded);
    deliver([this, engine = threadEngine_] {
      engine_ = engine;
      Q_EMIT ready();
    });
  }, CallKind::Read);
}

Error EngineHost::noEngine() {
  return {"engine.load", {}, "The engine is not loaded.", "Start the program again.", ErrorKind::Internal};
}

Error EngineHost::callFault(const char* what) {
  return {"studio.engine_call", {}, what, "Please report this with the log.", ErrorKind::Internal};
}

Result<Dataset*> EngineHost::openDataset(Engine& engine, const std::string& projectDir) {
  if (const auto found = datasets_.find(projectDir); found != datasets_.end()) return found->second.get();
  auto opened = engine.dataset(projectDir);
  if (!opened) return opened.error();
  datasets_.clear();  // one project at a time
  return (datasets_[projectDir] = std::move(*opened)).get();
}

void EngineHost::closeDatasets() {
  post([this](Engine*) { datasets_.clear(); }, CallKind::Read);
}

void EngineHost::post(Task task, CallKind kind) {
  {
    const std::lock_guard lock(mutex_);
    calls_.push_back({std::move(task), kind});
  }
  called_.notify_one();
}

/// The event only says that there is an answer: what is handed over goes under the lock.
void EngineHost::deliver(std::function<void()> answer) {
  {
    const std::lock_guard lock(mutex_);
    answers_.push_back(std::move(answer));
  }
  QMetaObject::invokeMethod(this, "takeAnswer", Qt::QueuedConnection);
}

/// The caller's context is looked at here, on the GUI thread, only.
void EngineHost::takeAnswer() {
  std::function<void()> answer;
  {
    const std::lock_guard lock(mutex_);
    if (answers_.empty()) return;
    answer = std::move(answers_.front());
    answers_.pop_front();
  }
  answer();
}

}  // namespace dimts::studio
