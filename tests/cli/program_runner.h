// Runs the program dimts in a process of its own and keeps what it printed.
#pragma once

#include <sys/types.h>

#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace dimts::test {

struct ProgramRun {
  int exitCode = -1;  ///< 128 + signal when a signal ended it
  std::string out, err;
  /// Every line of standard output as JSON; throws when one is not.
  std::vector<nlohmann::json> jsonLines() const;
  /// The last line; checks that it is the only one of the type "result" and that its exit code is the program's.
  nlohmann::json result() const;
};

/// Called with each line of standard output as it comes; may send signals to the program.
using LineWatcher = std::function<void(pid_t program, const std::string& line)>;

/// Environment variables are added to this process's. Throws when the program cannot be started.
ProgramRun runProgram(std::vector<std::string> words, const std::map<std::string, std::string>& environment = {},
                      const LineWatcher& watcher = {});

}  // namespace dimts::test
