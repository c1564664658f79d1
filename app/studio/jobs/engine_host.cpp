// The engine thread: an event loop to which calls are posted one after the other.
#include "app/studio/jobs/engine_host.h"

namespace dimts::studio {

EngineHost::EngineHost(EngineLoader loader, QObject* parent)
    : QObject(parent), loader_(std::move(loader)), worker_(new QObject) {
  qRegisterMetaType<Error>();
  setObjectName(QStringLiteral("engineHost"));
  thread_.setObjectName(QStringLiteral("dimts engine"));
  worker_->moveToThread(&thread_);
  thread_.start();
}

EngineHost::~EngineHost() {
  closing_ = true;
  // Posted after everything that waits, so that writes are done before the thread ends.
  QMetaObject::invokeMethod(worker_, [this] {
    datasets_.clear();
    thread_.quit();
  }, Qt::QueuedConnection);
  thread_.wait();
  delete worker_;
}

void EngineHost::load() {
  QMetaObject::invokeMethod(worker_, [this] {
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
  }, Qt::QueuedConnection);
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

void EngineHost::post(Task task, CallKind kind) {
  QMetaObject::invokeMethod(worker_, [this, task = std::move(task), kind] {
    if (closing_ && kind == CallKind::Read) return;
    task(threadEngine_.get());
  }, Qt::QueuedConnection);
}

// The host outlives its thread, so it is a safe receiver; the caller's context is looked at on the GUI thread only.
void EngineHost::deliver(std::function<void()> answer) {
  QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

}  // namespace dimts::studio
