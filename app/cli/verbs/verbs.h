// The verbs of the program. Each function adds one verb with its options; when the verb is named, it sets
// Context::verb and Context::action.
#pragma once

#include <CLI/CLI.hpp>
#include <memory>
#include <string>
#include <utility>

#include "app/cli/context.h"

namespace dimts::cli {

void addNew(CLI::App&, Context&);
void addImport(CLI::App&, Context&);
void addDataset(CLI::App&, Context&);
/// `dir` is where the verb's DIR will stand when the command runs.
void addDatasetPreview(CLI::App* dataset, const std::string& dir, Context&);
void addDatasetSets(CLI::App* dataset, const std::string& dir, Context&);
void addDatasetSpans(CLI::App* dataset, const std::string& dir, Context&);
void addTokenizer(CLI::App&, Context&);
void addText(CLI::App&, Context&);
void addConfig(CLI::App&, Context&);
void addTrain(CLI::App&, Context&);
void addSpeak(CLI::App&, Context&);
void addExport(CLI::App&, Context&);
void addEvaluate(CLI::App&, Context&);
void addFeedback(CLI::App&, Context&);
void addListening(CLI::App&, Context&);
void addRuns(CLI::App&, Context&);
void addQueue(CLI::App&, Context&);
void addSelfTest(CLI::App&, Context&);
void addDoctor(CLI::App&, Context&);
void addVoices(CLI::App&, Context&);
void addDemo(CLI::App&, Context&);

/// Makes `command` run `action(context)` under the name `verb`. The action may keep what it needs by shared_ptr.
template <class Action>
void onNamed(CLI::App* command, Context& context, std::string verb, Action action) {
  command->callback([&context, verb = std::move(verb), action = std::move(action)] {
    context.verb = verb;
    context.action = [&context, action] { return action(context); };
  });
}

/// Adds the positional project folder DIR.
inline void addProjectFolder(CLI::App* command, std::string& dir) {
  command->add_option("DIR", dir, "The project folder")->required();
}

/// A check for numbers that must be above 0.
inline CLI::Validator aboveZero() {
  return CLI::Validator(
      [](std::string& word) {
        double value = 0;
        return CLI::detail::lexical_cast(word, value) && value > 0 ? std::string()
                                                                   : "\"" + word + "\" is not a number above 0";
      },
      "ABOVE 0");
}

/// Adds --set key=value, as often as wanted.
inline void addSettings(CLI::App* command, std::vector<std::string>& words) {
  command->add_option("--set", words, "Set an option for this run only: key=value (see `dimts config DIR show`)")
      ->expected(1)
      ->type_name("KEY=VALUE")
      ->take_all();
}

}  // namespace dimts::cli
