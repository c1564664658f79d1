// torch keeps one number that new threads begin with, and setting a thread's own sets that too.
#include "engine/train/one_core.h"

#include <ATen/Parallel.h>

#include <latch>
#include <memory>
#include <mutex>
#include <utility>

namespace dimts::train {
namespace {

void computeOnOneCore() {
  static std::mutex oneAtATime;
  const std::lock_guard lock(oneAtATime);
  const int others = at::get_num_threads();  // also makes libtorch set up this thread, so that it does not do so later
  if (others == 1) return;
  at::set_num_threads(1);
  // That has also changed what new threads begin with; a passing thread puts it back.
  std::thread([others] { at::set_num_threads(others); }).join();
}

}  // namespace

std::jthread threadOnOneCore(std::function<void(const std::stop_token&)> work) {
  const auto isSet = std::make_shared<std::latch>(1);
  std::jthread thread([isSet, work = std::move(work)](const std::stop_token& stop) {
    computeOnOneCore();
    isSet->count_down();
    work(stop);
  });
  isSet->wait();
  return thread;
}

}  // namespace dimts::train
