// JobControl between a job and those who steer it: nothing is lost, nothing hangs. Meant to be run under
// ThreadSanitizer as well (preset tsan).
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

#include "engine/api/job.h"

namespace dimts {
namespace {

TEST(JobControlThreads, RequestsOfManyThreadsAllArriveAndAStopEndsEveryPause) {
  constexpr int kSteerers = 3, kRounds = 400;
  JobControl control;
  std::atomic<int> savesTaken{0}, newest{0};
  std::jthread job([&] {
    while (!control.stopRequested()) {
      if (control.pauseRequested()) control.waitWhilePaused();
      savesTaken += control.takeSaveRequest();
      control.takeSpeakRequest();
      for (const auto& [key, value] : control.takeChanges())
        if (key == "newest") newest = static_cast<int>(value);
    }
    for (const auto& [key, value] : control.takeChanges())
      if (key == "newest") newest = static_cast<int>(value);
    savesTaken += control.takeSaveRequest();
  });
  {
    std::vector<std::jthread> steerers;
    for (int who = 0; who < kSteerers; ++who)
      steerers.emplace_back([&, who] {
        for (int round = 0; round < kRounds; ++round) {
          control.pause();
          control.requestChange(who == 0 ? "newest" : "other" + std::to_string(who), round);
          control.requestSave();
          control.requestSpeak();
          control.resume();
        }
      });
  }
  control.pause();
  control.requestStop();  // also wakes a job that is paused
  job.join();
  EXPECT_EQ(newest, kRounds - 1);
  EXPECT_GE(savesTaken, 1);
  EXPECT_LE(savesTaken, kSteerers * kRounds);
  EXPECT_FALSE(control.takeSaveRequest());
  EXPECT_FALSE(control.pauseRequested());
}

}  // namespace
}  // namespace dimts
