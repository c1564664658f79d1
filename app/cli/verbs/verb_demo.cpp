// dimts demo: the whole way on real recordings.
#include <cstdlib>

#include "app/cli/verbs/verbs.h"

namespace dimts::cli {
namespace {

/// Where the studio keeps its demo project too.
std::string demoFolder() {
  if (const char* data = std::getenv("XDG_DATA_HOME"); data && *data) return std::string(data) + "/dimts/demo";
  const char* home = std::getenv("HOME");
  return (home && *home ? std::string(home) + "/.local/share" : std::string(".")) + "/dimts/demo";
}

}  // namespace

void addDemo(CLI::App& app, Context& context) {
  auto job = std::make_shared<DemoJob>();
  auto settings = std::make_shared<std::vector<std::string>>();
  job->projectDir = demoFolder();
  CLI::App* command =
      app.add_subcommand("demo", "The whole way on real recordings: film, import, tokenizer, training, speech, voice");
  command->add_option("DIR", job->projectDir, "The project folder; gone on with when it is there")
      ->capture_default_str();
  command->add_option("--minutes", job->trainMinutes, "Minutes of training")->capture_default_str()->check(aboveZero());
  command->add_option("--film-minutes", job->filmMinutes, "Least length of the film")
      ->capture_default_str()
      ->check(aboveZero());
  command->add_flag("!--no-training", job->trainVoice, "Only make the films and import them");
  addSettings(command, *settings);
  onNamed(command, context, "demo", [job, settings](Context& c) {
    auto parsed = parseSettings(*settings);
    if (!parsed.ok()) return c.fail(parsed.error());
    job->overrides = *parsed;
    if (job->trainVoice && !c.console.json())
      c.console.message("Minutes of training give babble: this shows the way, not a finished voice.");
    return c.runJob(*job);
  });
}

}  // namespace dimts::cli
