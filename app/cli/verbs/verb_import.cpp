// dimts import: films with subtitles into a project.
#include "app/cli/verbs/verbs.h"

namespace dimts::cli {
namespace {

struct ImportWords {
  std::string dir, speaker;
  std::vector<std::string> media, subtitles;
};

int import(Context& context, const ImportWords& words) {
  if (!words.subtitles.empty() && words.subtitles.size() != words.media.size())
    return context.fail(
        {"usage", "--subtitles",
         "There are " + std::to_string(words.media.size()) + " films and " + std::to_string(words.subtitles.size()) +
             " subtitle files.",
         "Give one --subtitles for each --media, or none: then a file of the same name beside each film is taken.",
         ErrorKind::Usage});
  ImportJob job{words.dir, {}, words.speaker};
  for (size_t i = 0; i < words.media.size(); ++i)
    job.items.push_back({words.media[i], words.subtitles.empty() ? "" : words.subtitles[i]});
  return context.runJob(job);
}

}  // namespace

void addImport(CLI::App& app, Context& context) {
  auto words = std::make_shared<ImportWords>();
  CLI::App* command = app.add_subcommand("import", "Add films with their subtitles");
  addProjectFolder(command, words->dir);
  command->add_option("--media", words->media, "A film or sound file; as often as wanted")
      ->required()
      ->expected(1)
      ->take_all();
  command->add_option("--subtitles", words->subtitles, "Its subtitles: a file, or stream:N inside the film; one for each film, or none")
      ->expected(1)
      ->take_all();
  command->add_option("--speaker", words->speaker, "Who speaks in these films");
  onNamed(command, context, "import", [words](Context& c) { return import(c, *words); });
}

}  // namespace dimts::cli
