// The threads sleep between tasks; a task is handed over under the lock.
#include "engine/train/crew.h"

#include <ATen/ThreadLocalState.h>
#include <ATen/autocast_mode.h>

#include <utility>

#include "engine/train/one_core.h"

namespace dimts::train {

Crew::Crew(size_t size) : problems_(size) {
  for (size_t i = 0; i < size; ++i) threads_.push_back(threadOnOneCore([this, i](const std::stop_token& stop) { live(i, stop); }));
}

Crew::~Crew() {
  for (std::jthread& thread : threads_) thread.request_stop();
}

void Crew::run(const std::function<void(size_t)>& task) {
  const at::ThreadLocalState modes;
  std::unique_lock lock(mutex_);
  task_ = [&](size_t index) {
    const at::ThreadLocalStateGuard guard(modes);
    at::autocast::set_autocast_cache_enabled(false);  // a cast weight in the cache would tie the threads' graphs together
    task(index);
  };
  running_ = threads_.size();
  ++round_;
  begun_.notify_all();
  ended_.wait(lock, [this] { return running_ == 0; });
  task_ = nullptr;
  std::exception_ptr first;
  for (std::exception_ptr& problem : problems_) {
    if (!first) first = problem;
    problem = nullptr;
  }
  if (first) std::rethrow_exception(first);
}

void Crew::live(size_t index, const std::stop_token& stop) {
  uint64_t done = 0;
  std::unique_lock lock(mutex_);
  while (begun_.wait(lock, stop, [&] { return round_ != done; })) {
    done = round_;
    lock.unlock();
    std::exception_ptr problem;
    try {
      task_(index);
    } catch (...) {
      problem = std::current_exception();
    }
    lock.lock();
    problems_[index] = std::move(problem);
    if (--running_ == 0) ended_.notify_one();
  }
}

}  // namespace dimts::train
