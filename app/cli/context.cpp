// Loading the engine, running jobs, and the one end of every verb.
#include "app/cli/context.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>

#include "app/cli/interrupt.h"
#include "app/cli/job_console.h"
#include "app/common/engine_loader.h"

namespace dimts::cli {

Result<Engine*> Context::engine() {
  if (!engine_) {
    DIMTS_TRY_ASSIGN(engine_, app::loadEngine(app::ThreadWaiting::Spin));
  }
  return engine_.get();
}

int Context::finish(const Outcome& outcome, const std::string& text) {
  console.result(verb, outcome, text);
  return exitCode(outcome);
}

int Context::runJob(const JobParams& params, const SpokenHandler& onSpoken) {
  auto loaded = engine();
  if (!loaded.ok()) return fail(loaded.error());
  JobControl control;
  Outcome outcome;
  {
    const Interrupt interrupt(control, console);
    JobConsole events(console);
    if (onSpoken) events.handOn([&](const SpokenPart& part) { onSpoken(control, part); });
    outcome = (*loaded)->run(params, control, events);
  }
  return finish(outcome);
}

Result<std::map<std::string, std::string>> parseSettings(const std::vector<std::string>& words) {
  std::map<std::string, std::string> settings;
  for (const std::string& word : words) {
    const auto equals = word.find('=');
    if (equals == std::string::npos || equals == 0)
      return Error{"usage", word, "An option is set with key=value.", "For example --set train.batch_size=8.",
                   ErrorKind::Usage};
    settings[word.substr(0, equals)] = word.substr(equals + 1);
  }
  return settings;
}

Result<std::string> readText(const std::string& path) {
  if (path == "-") return std::string(std::istreambuf_iterator<char>(std::cin), {});
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file)
    return Error{"file.missing", path, std::string("The file cannot be read (") + std::strerror(errno) + ").",
                 "Check the path.", ErrorKind::BadInput};
  std::string text(std::istreambuf_iterator<char>(file), {});
  if (file.bad())
    return Error{"file.read", path, "The file could not be read to its end.", "Check the disk.", ErrorKind::BadInput};
  return text;
}

}  // namespace dimts::cli
