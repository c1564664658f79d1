// Threads that compute on one core each and work on the parts of one task side by side.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace dimts::train {

class Crew {
 public:
  explicit Crew(size_t size);
  ~Crew();
  Crew(const Crew&) = delete;
  Crew& operator=(const Crew&) = delete;
  size_t size() const { return threads_.size(); }

  /// task(i) on thread i for every i below size(), with the caller's modes (gradients, autocast); returns when all have
  /// ended. The first exception, in the order of the threads, is thrown again.
  void run(const std::function<void(size_t)>& task);

 private:
  void live(size_t index, const std::stop_token& stop);

  std::mutex mutex_;
  std::condition_variable_any begun_;
  std::condition_variable ended_;
  std::function<void(size_t)> task_;
  std::vector<std::exception_ptr> problems_;
  size_t running_ = 0;
  uint64_t round_ = 0;
  std::vector<std::jthread> threads_;  // last: they use the others
};

}  // namespace dimts::train
