// dimts evaluate: scores of a run's checkpoints on clips that were held out from training.
#include <algorithm>
#include <cctype>

#include "app/cli/verbs/verbs.h"

namespace dimts::cli {
namespace {

bool isCheckpointWord(const std::string& word) {
  if (word == "best" || word == "last" || word == "all") return true;
  return !word.empty() && word.size() <= 18 &&
         std::all_of(word.begin(), word.end(), [](unsigned char letter) { return std::isdigit(letter) != 0; });
}

CLI::Validator checkpointWord() {
  return CLI::Validator(
      [](std::string& word) {
        return isCheckpointWord(word) ? std::string() : "\"" + word + "\" is not best, last, all or a step";
      },
      "best,last,all,STEP");
}

}  // namespace

void addEvaluate(CLI::App& app, Context& context) {
  auto job = std::make_shared<EvaluateJob>();
  CLI::App* command = app.add_subcommand(
      "evaluate", "Score checkpoints on held-out clips and rank them, with a page to read and listen to");
  addProjectFolder(command, job->projectDir);
  command->add_option("--run", job->run, "The run; else the newest");
  command->add_option("--checkpoints", job->checkpoints, "Separated by commas: best, last, all or steps")
      ->delimiter(',')
      ->check(checkpointWord())
      ->capture_default_str();
  command->add_option("--clips", job->clips, "How many held-out clips, the same each time")
      ->check(CLI::Range(int64_t{1}, int64_t{1000}))
      ->capture_default_str();
  command->add_option("--speaker", job->speakers, "Only clips of these speakers, as when others speak another language")
      ->delimiter(',');
  command->add_option("--recogniser", job->recogniser, "on, off, or auto: for English when it is installed")
      ->check(CLI::IsMember({"auto", "on", "off"}))
      ->capture_default_str();
  command->add_option("--html", job->htmlPath, "The page to write; else evaluation.html in the run's folder");
  onNamed(command, context, "evaluate", [job](Context& c) { return c.runJob(*job); });
}

}  // namespace dimts::cli
