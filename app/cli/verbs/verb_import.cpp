// dimts import: films with subtitles, or lists of sound files, into a project.
#include "app/cli/verbs/verbs.h"

namespace dimts::cli {
namespace {

struct ImportWords {
  std::string dir, speaker, from, list, audioDir, timing;
  double offsetSeconds = 0, ratio = 1;
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
  if (words.from.empty() != words.list.empty() || (words.from.empty() && words.media.empty()))
    return context.fail({"usage", "--media", "There is nothing to import, or only one of --from and its list.",
                         "Give --media FILM, or --from FORMAT LIST.", ErrorKind::Usage});
  ImportJob job{words.dir, {}, words.speaker, words.from, words.list, words.audioDir};
  for (size_t i = 0; i < words.media.size(); ++i)
    job.items.push_back({words.media[i], words.subtitles.empty() ? "" : words.subtitles[i], words.timing,
                         words.offsetSeconds, words.ratio});
  return context.runJob(job);
}

}  // namespace

void addImport(CLI::App& app, Context& context) {
  auto words = std::make_shared<ImportWords>();
  CLI::App* command = app.add_subcommand("import", "Add films with their subtitles, or a list of sound files");
  addProjectFolder(command, words->dir);
  command->add_option("--media", words->media, "A film or sound file, or a folder of them; as often as wanted")
      ->expected(1)
      ->take_all();
  command->add_option("--subtitles", words->subtitles, "Its subtitles: a file, or stream:N inside the film, or silence: no text, cut at the pauses; one for each film, or none")
      ->expected(1)
      ->take_all();
  command->add_option("--speaker", words->speaker, "Who speaks in these films, or where a list names nobody");
  command->add_option("--from", words->from, "Take a list: ljspeech, csv, commonvoice, audiofolder, nemo, piper or vits; or silence: sound without text");
  command->add_option("LIST", words->list, "The list, or its folder; of silence a sound file or a folder of them");
  command->add_option("--audio", words->audioDir, "The folder of the list's sound files, when they are elsewhere");
  command->add_option("--timing", words->timing, "auto: move subtitles when the sound leaves no doubt; off; manual")
      ->check(CLI::IsMember({"auto", "off", "manual"}));
  command->add_option("--offset", words->offsetSeconds, "With --timing manual: subtitles come so many seconds later");
  command->add_option("--ratio", words->ratio, "With --timing manual: times are multiplied by this first")
      ->check(CLI::Range(0.5, 2.0));
  onNamed(command, context, "import", [words](Context& c) { return import(c, *words); });
}

}  // namespace dimts::cli
