// Loops that are shared among threads.
#include <gtest/gtest.h>

#include <atomic>
#include <mutex>
#include <set>
#include <stdexcept>
#include <thread>
#include <vector>

#include "engine/core/parallel.h"

namespace dimts {
namespace {

TEST(Parallel, EveryPlaceOnce) {
  for (const int64_t grain : {0, 1, 7, 1000}) {
    std::vector<std::atomic<int>> seen(1003);
    core::parallelFor(3, 1003, grain, [&](int64_t from, int64_t to) {
      for (int64_t i = from; i < to; ++i) ++seen[static_cast<size_t>(i)];
    });
    for (size_t i = 0; i < seen.size(); ++i) EXPECT_EQ(seen[i], i < 3 ? 0 : 1) << i;
  }
  core::parallelFor(5, 5, 1, [](int64_t, int64_t) { FAIL(); });
}

#if !defined(__SANITIZE_THREAD__)
/// The tests run with OMP_NUM_THREADS=2; by hand, on what the machine has.
TEST(Parallel, MoreThanOneThreadWorksAndPartsWithinAPartStayWhereTheyAre) {
  if (std::thread::hardware_concurrency() < 2) GTEST_SKIP() << "one processor";
  std::mutex mutex;
  std::set<std::thread::id> outer;
  std::atomic<int> wandered = 0;
  core::parallelFor(0, 64, 1, [&](int64_t, int64_t) {
    const auto self = std::this_thread::get_id();
    {
      const std::lock_guard lock(mutex);
      outer.insert(self);
    }
    core::parallelFor(0, 64, 1, [&](int64_t, int64_t) { wandered += std::this_thread::get_id() != self; });
  });
  EXPECT_GE(outer.size(), 2U);
  EXPECT_EQ(wandered, 0);
}
#endif

TEST(Parallel, AnExceptionReachesTheCaller) {
  EXPECT_THROW(core::parallelFor(0, 64, 1, [](int64_t, int64_t) { throw std::runtime_error("no"); }), std::runtime_error);
}

}  // namespace
}  // namespace dimts
