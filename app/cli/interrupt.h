// Ctrl-C while a job runs: once stops and saves, twice says that it is saving, three times ends at once.
#pragma once

#include <thread>

#include "app/cli/console.h"
#include "engine/api/job.h"

namespace dimts::cli {

/// Catches SIGINT, SIGTERM and SIGHUP as long as it lives. Only one at a time.
class Interrupt {
 public:
  Interrupt(JobControl& control, Console& console);
  ~Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;

 private:
  void watch();

  JobControl& control_;
  Console& console_;
  int readEnd_ = -1;
  std::thread watcher_;
};

}  // namespace dimts::cli
