// What every verb needs: the console, the engine (loaded when first asked for), and the way to end.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/console.h"
#include "engine/api/engine.h"

namespace dimts::cli {

struct Context {
  Console console;
  std::string verb;             ///< "dataset stats", for the result line
  std::function<int()> action;  ///< set by the verb that was named

  /// Error: "engine.load".
  Result<Engine*> engine();

  /// Prints the one result (human text or the JSON line) and returns the exit code. `text` is what people see in place
  /// of the record; empty prints the record.
  int finish(const Outcome& outcome, const std::string& text = "");

  /// The same for verbs that are no jobs.
  int finish(const Record& summary, const std::string& text) {
    return finish({JobStatus::Finished, {}, summary}, text);
  }
  int fail(const Error& error) { return finish({JobStatus::Failed, error, {}}); }

  /// Runs a job to its end with progress and Ctrl-C, then finish().
  int runJob(const JobParams& params) { return runJob(params, {}); }
  /// The same with each part of speech handed on, on the job's thread.
  using SpokenHandler = std::function<void(JobControl&, const SpokenPart&)>;
  int runJob(const JobParams& params, const SpokenHandler& onSpoken);

 private:
  std::unique_ptr<Engine> engine_;
};

/// "key=value" words as a map. Error: "usage" for a word without '='.
Result<std::map<std::string, std::string>> parseSettings(const std::vector<std::string>& words);

/// The file's bytes; "-" is standard input. Errors: "file.missing", "file.read".
Result<std::string> readText(const std::string& path);

}  // namespace dimts::cli
