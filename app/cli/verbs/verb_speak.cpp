// dimts speak: text to a WAV file.
#include "app/cli/verbs/verbs.h"

namespace dimts::cli {
namespace {

int speak(Context& context, SpeakJob job, const std::string& file) {
  if (!file.empty()) {
    auto text = readText(file);
    if (!text.ok()) return context.fail(text.error());
    job.text = *text;
  }
  return context.runJob(job);
}

}  // namespace

void addSpeak(CLI::App& app, Context& context) {
  auto job = std::make_shared<SpeakJob>();
  auto file = std::make_shared<std::string>();
  CLI::App* command = app.add_subcommand("speak", "Speak a text with a project's voice or a voice folder");
  command->add_option("DIR", job->target, "A project or a voice folder")->required();
  CLI::Option_group* source = command->add_option_group("text");
  source->add_option("--text", job->text, "The text");
  source->add_option("--file", *file, "A UTF-8 text file; - is standard input");
  source->require_option(1);
  command->add_option("--out", job->outPath, "The WAV file to write")->required();
  command->add_option("--run", job->run, "The run to speak with; else the newest");
  command->add_option("--checkpoint", job->checkpoint, "best, last or a step")->capture_default_str();
  command->add_option("--speaker", job->speaker, "Whose voice, when there are several");
  command->add_option("--seed", job->seed, "The same seed gives the same sound")->capture_default_str();
  command->add_option("--speed", job->speed, "Above 1 is faster")->capture_default_str()->check(CLI::Range(0.25, 4.0));
  command->add_option("--noise-scale", job->noiseScale, "How lively; else the voice's own")
      ->check(CLI::Range(0.0, 2.0));
  command->add_option("--noise-scale-duration", job->noiseScaleDuration, "How varied the rhythm; else the voice's own")
      ->check(CLI::Range(0.0, 2.0));
  onNamed(command, context, "speak", [job, file](Context& c) { return speak(c, *job, *file); });
}

}  // namespace dimts::cli
