// Owns the engine and the one thread on which all its short calls run; answers come back on the GUI thread.
// The GUI thread never touches the engine itself.
#pragma once

#include <QObject>
#include <QPointer>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <type_traits>
#include <utility>

#include "engine/api/engine.h"

namespace dimts::studio {

/// Makes the engine; called once, on the engine thread.
using EngineLoader = std::function<Result<std::unique_ptr<Engine>>()>;

/// Reads may be skipped when the window closes; writes (edits, settings) never are.
enum class CallKind { Read, Write };

/// Lets only the newest of a series of calls answer (as-you-type fields). Copies share the series.
class LatestCall {
 public:
  /// Begins a new call and makes all earlier ones stale; returns the test "is this one still the newest".
  std::function<bool()> next() {
    const uint64_t mine = ++*newest_;
    return [newest = newest_, mine] { return *newest == mine; };
  }

 private:
  std::shared_ptr<std::atomic<uint64_t>> newest_ = std::make_shared<std::atomic<uint64_t>>(0);
};

class EngineHost : public QObject {
  Q_OBJECT

 public:
  explicit EngineHost(EngineLoader loader, QObject* parent = nullptr);
  /// Runs the writes that still wait, skips the reads, ends the thread.
  ~EngineHost() override;

  /// Loads the engine on its thread; ends in ready() or failed(). Once.
  void load();
  bool isReady() const { return engine_ != nullptr; }

  /// For the job thread only. Null before ready().
  std::shared_ptr<Engine> engine() const { return engine_; }

  /// Runs `work(Engine&) -> Result<T>` on the engine thread, then `then(Result<T>)` on the GUI thread unless `context`
  /// is gone. Calls run in the order they were made. A thrown exception becomes the error "studio.engine_call".
  template <class Work, class Then>
  void call(QObject* context, Work work, Then then, CallKind kind = CallKind::Read) {
    post(wrap<std::invoke_result_t<Work, Engine&>>(
             context, [work = std::move(work)](Engine& engine) mutable { return work(engine); }, std::move(then)),
         kind);
  }

  /// As call(), of which only the newest of `series` runs and answers.
  template <class Work, class Then>
  void callLatest(LatestCall& series, QObject* context, Work work, Then then) {
    auto current = series.next();
    auto task = wrap<std::invoke_result_t<Work, Engine&>>(
        context, [work = std::move(work)](Engine& engine) mutable { return work(engine); },
        [then = std::move(then), current](auto result) mutable {
          if (current()) then(std::move(result));
        });
    post([task = std::move(task), current](Engine* engine) mutable {
      if (current()) task(engine);
    }, CallKind::Read);
  }

  /// As call(), with the dataset of a project, which stays open between calls.
  template <class Work, class Then>
  void callDataset(const std::string& projectDir, QObject* context, Work work, Then then,
                   CallKind kind = CallKind::Read) {
    call(context, withDataset(projectDir, std::move(work)), std::move(then), kind);
  }
  template <class Work, class Then>
  void callDatasetLatest(LatestCall& series, const std::string& projectDir, QObject* context, Work work, Then then) {
    callLatest(series, context, withDataset(projectDir, std::move(work)), std::move(then));
  }
  /// Lets go of the files of all projects; they are opened again when they are asked for.
  void closeDatasets();

 Q_SIGNALS:
  void ready();
  void failed(const dimts::Error& error);

 private:
  using Task = std::function<void(Engine*)>;

  template <class ResultT, class Work, class Then>
  Task wrap(QObject* context, Work work, Then then) {
    return [this, context = QPointer<QObject>(context), work = std::move(work),
            then = std::move(then)](Engine* engine) mutable {
      auto result = std::make_shared<ResultT>(guarded<ResultT>([&]() -> ResultT {
        if (!engine) return noEngine();
        return work(*engine);
      }));
      deliver([context, result, then = std::move(then)]() mutable {
        if (context) then(std::move(*result));
      });
    };
  }

  template <class Work>
  auto withDataset(const std::string& projectDir, Work work) {
    using ResultT = std::invoke_result_t<Work, Dataset&>;
    return [this, projectDir, work = std::move(work)](Engine& engine) mutable -> ResultT {
      auto opened = openDataset(engine, projectDir);
      if (!opened) return opened.error();
      return work(**opened);
    };
  }

  template <class ResultT, class Work>
  static ResultT guarded(Work work) {
    try {
      return work();
    } catch (const std::exception& fault) {
      return callFault(fault.what());
    } catch (...) {
      return callFault("unknown exception");
    }
  }

  static Error noEngine();
  static Error callFault(const char* what);
  Result<Dataset*> openDataset(Engine& engine, const std::string& projectDir);
  void post(Task task, CallKind kind);
  void deliver(std::function<void()> answer);
  Q_INVOKABLE void takeAnswer();
  void live();

  struct Call {
    Task task;
    CallKind kind;
  };
  EngineLoader loader_;
  std::shared_ptr<Engine> engine_;
  std::shared_ptr<Engine> threadEngine_;                   // the engine thread's own reference
  std::map<std::string, std::unique_ptr<Dataset>> datasets_;  // touched on thread_ only
  std::mutex mutex_;
  std::condition_variable called_;
  std::deque<Call> calls_;                       // under mutex_
  std::deque<std::function<void()>> answers_;    // under mutex_
  bool closing_ = false;                         // under mutex_
  std::thread thread_;
};

}  // namespace dimts::studio

Q_DECLARE_METATYPE(dimts::Error)
