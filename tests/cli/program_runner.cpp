// fork and exec with standard output through a pipe and standard error through a file.
#include "tests/cli/program_runner.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <sstream>
#include <stdexcept>

#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

[[noreturn]] void becomeProgram(std::vector<std::string>& words, const std::map<std::string, std::string>& environment,
                                int out, const std::string& errPath) {
  ::setenv("XDG_DATA_HOME", "/dev/null/none", 1);  // models that the user has must not change what is measured
  for (const auto& [name, value] : environment) ::setenv(name.c_str(), value.c_str(), 1);
  const int err = ::open(errPath.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  const int in = ::open("/dev/null", O_RDONLY);
  ::dup2(in, STDIN_FILENO);
  ::dup2(out, STDOUT_FILENO);
  ::dup2(err, STDERR_FILENO);
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  ::execv(arguments[0], arguments.data());
  ::_exit(127);
}

void readLines(int from, pid_t program, const LineWatcher& watcher, std::string& all) {
  std::string line;
  char block[4096];
  ssize_t n = 0;
  while ((n = ::read(from, block, sizeof block)) > 0) {
    all.append(block, static_cast<size_t>(n));
    for (ssize_t i = 0; i < n; ++i) {
      if (block[i] != '\n') {
        line += block[i];
        continue;
      }
      if (watcher) watcher(program, line);
      line.clear();
    }
  }
}

}  // namespace

ProgramRun runProgram(std::vector<std::string> words, const std::map<std::string, std::string>& environment,
                      const LineWatcher& watcher) {
  const TempDir scratch("dimts-cli");
  const std::string errPath = scratch.file("err");
  words.insert(words.begin(), DIMTS_PROGRAM);
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  const pid_t program = ::fork();
  if (program < 0) throw std::runtime_error("no process");
  if (program == 0) becomeProgram(words, environment, ends[1], errPath);
  ::close(ends[1]);
  ProgramRun run;
  readLines(ends[0], program, watcher, run.out);
  ::close(ends[0]);
  int status = 0;
  ::waitpid(program, &status, 0);
  run.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  run.err = readAll(errPath);
  return run;
}

std::vector<nlohmann::json> ProgramRun::jsonLines() const {
  std::vector<nlohmann::json> lines;
  std::istringstream in(out);
  for (std::string line; std::getline(in, line);) lines.push_back(nlohmann::json::parse(line));
  return lines;
}

nlohmann::json ProgramRun::result() const {
  const auto lines = jsonLines();
  if (lines.empty()) throw std::runtime_error("no JSON line; standard error: " + err);
  for (size_t i = 0; i < lines.size(); ++i) {
    const std::string expected = i + 1 < lines.size() ? "progress" : "result";
    if (lines[i].at("type") != expected) throw std::runtime_error("not a " + expected + " line: " + lines[i].dump());
  }
  if (lines.back().at("exit_code") != exitCode) throw std::runtime_error("exit code differs: " + lines.back().dump());
  return lines.back();
}

}  // namespace dimts::test
