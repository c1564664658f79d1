// A writer that is killed or meets a full disk: every listed checkpoint must verify, whatever happened to the writer.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <torch/torch.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <limits>
#include <thread>

#include "engine/checkpoint/checkpoint.h"
#include "engine/core/random.h"
#include "tests/support/temp_dir.h"

namespace fs = std::filesystem;

namespace dimts::checkpoint {
namespace {

Checkpoint sample(int64_t step, int64_t floats) {
  Checkpoint checkpoint;
  checkpoint.step = step;
  checkpoint.weights = {{"w", torch::full({floats}, static_cast<double>(step))}};
  checkpoint.optimizer = {{"w.exp_avg", torch::full({floats}, static_cast<double>(-step))}};
  checkpoint.trainerState = std::to_string(step);
  return checkpoint;
}

Status save(const std::string& folder, int64_t step, int64_t floats) {
  return write(folder, sample(step, floats), {step, "", false, std::numeric_limits<double>::quiet_NaN(), "interval"});
}

/// Never returns: writes checkpoint after checkpoint, some steps twice, and clears away old ones.
[[noreturn]] void writeForEver(const std::string& folder, int64_t firstStep) {
  for (int64_t step = firstStep;; ++step) {
    if (!save(folder, step, 20000).ok() || !save(folder, step, 20000).ok()) _exit(3);
    retain(folder, 2);
  }
}

TEST(CheckpointCrash, KilledWriterLosesNothingThatWasSaved) {
  at::set_num_threads(1);  // the forked writer must not wait for threads that it does not have
  test::TempDir dir;
  core::Random random(11);
  // Kills come at any moment of the first few saves, however quick this machine is today.
  const auto begin = std::chrono::steady_clock::now();
  ASSERT_TRUE(save(dir.file("measured"), 1, 20000).ok());
  const auto oneSave = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
  fs::remove_all(dir.file("measured"));
  int64_t newest = 0;
  for (int kill = 0; kill < 30; ++kill) {
    const pid_t writer = ::fork();
    ASSERT_GE(writer, 0);
    if (writer == 0) writeForEver(dir.path(), newest + 1);
    std::this_thread::sleep_for(oneSave / 4 + std::chrono::microseconds(random.below(4 * static_cast<uint64_t>(oneSave.count()))));
    ::kill(writer, SIGKILL);
    int status = 0;
    ::waitpid(writer, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status)) << "the writer ended by itself: " << status;
    const auto entries = list(dir.path());
    for (const auto& entry : entries) {
      const auto checkpoint = read(entry.path);
      ASSERT_TRUE(checkpoint.ok()) << toString(checkpoint.error());
      EXPECT_EQ(checkpoint->weights.at("w")[0].item<double>(), static_cast<double>(entry.step));
    }
    const int64_t now = entries.empty() ? 0 : entries.back().step;
    EXPECT_GE(now, newest);
    newest = now;
  }
  EXPECT_GT(newest, 5);
  retain(dir.path(), 1);
  EXPECT_EQ(std::distance(fs::directory_iterator(dir.path()), {}), 1) << "left-overs of killed writers remain";
}

/// Runs in a forked child with a limit on the size of files, which fails like a full disk.
int writeOnFullDisk(const std::string& folder) {
  ::signal(SIGXFSZ, SIG_IGN);
  const rlimit limit{100000, 100000};
  if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) return 10;
  const Status status = save(folder, 2, 200000);
  if (status.ok()) return 11;
  if (status.error().code != "disk.full" || status.error().kind != ErrorKind::Resources) return 12;
  return status.error().hint.empty() ? 13 : 0;
}

TEST(CheckpointCrash, FullDiskKeepsTheOlderOnes) {
  at::set_num_threads(1);
  test::TempDir dir;
  ASSERT_TRUE(save(dir.path(), 1, 200000).ok());
  const pid_t child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) _exit(writeOnFullDisk(dir.path()));
  int status = 0;
  ::waitpid(child, &status, 0);
  ASSERT_TRUE(WIFEXITED(status));
  EXPECT_EQ(WEXITSTATUS(status), 0);
  const auto entries = list(dir.path());
  ASSERT_EQ(entries.size(), 1U);
  EXPECT_TRUE(read(entries[0].path).ok());
  EXPECT_EQ(std::distance(fs::directory_iterator(dir.path()), {}), 1);
}

TEST(CheckpointCrash, ReadOnlyFolderIsAnErrorWithAWayOut) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may write everywhere";
  test::TempDir dir;
  fs::permissions(dir.path(), fs::perms::owner_read | fs::perms::owner_exec);
  const Status status = save(dir.path() + "/checkpoints", 1, 10);
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().code, "file.write");
  EXPECT_FALSE(status.error().hint.empty());
}

}  // namespace
}  // namespace dimts::checkpoint
