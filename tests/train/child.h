// Starts this test program again as a child that runs one DISABLED_ test: torch's autograd does not work after a plain fork.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <stdexcept>
#include <string>

namespace dimts::train {

/// `test` as "Suite.DISABLED_Name"; the child finds `folder` in DIMTS_TEST_FOLDER and writes no test output.
inline pid_t startChild(const std::string& test, const std::string& folder) {
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error("cannot start a child");
  if (child > 0) return child;
  ::setenv("DIMTS_TEST_FOLDER", folder.c_str(), 1);
  const std::string filter = "--gtest_filter=" + test;
  ::execl("/proc/self/exe", "test_train", filter.c_str(), "--gtest_also_run_disabled_tests", "--gtest_brief=1", nullptr);
  _exit(127);
}

inline std::string childFolder() {
  const char* folder = std::getenv("DIMTS_TEST_FOLDER");
  return folder ? folder : "";
}

inline int waitForChild(pid_t child) {
  int status = 0;
  ::waitpid(child, &status, 0);
  return status;
}

}  // namespace dimts::train
