// Which speech a film is made of: recordings when they are there, else espeak-ng.
#include "engine/demo/films.h"

#include "engine/core/files.h"
#include "engine/demo/espeak.h"
#include "engine/demo/film_builder.h"
#include "engine/demo/sentences.h"
#include "engine/media/decode.h"

namespace dimts::demo {
namespace {

/// Gives the next prompt's sound; the texts are known before.
using Sound = std::function<Result<std::vector<int16_t>>(const Prompt&)>;

/// Adds prompts until the film is long enough or they run out; `seconds` 0 takes all of them.
Status joinPrompts(FilmBuilder& film, const std::vector<Prompt>& prompts, double seconds, const Sound& sound,
                   JobControl* control, const FilmProgress& progress) {
  for (const Prompt& prompt : prompts) {
    if (control && control->stopRequested()) return core::stoppedError();
    if (control) control->waitWhilePaused();
    if (seconds > 0 && film.seconds() >= seconds) break;
    DIMTS_TRY_ASSIGN(const std::vector<int16_t> samples, sound(prompt));
    DIMTS_TRY(film.add(prompt.id, prompt.text, samples));
    if (progress) progress(film.seconds(), seconds);
  }
  return {};
}

Result<FilmFiles> spokenFilm(const FilmRequest& request, const std::string& voice,
                             const std::vector<std::string>& sentences, FilmFiles files, double seconds,
                             JobControl* control, const FilmProgress& progress) {
  files.source = "espeak-ng";
  files.synthetic = true;
  FilmFiles earlier;
  if (readFinished(request, files.source, earlier)) return earlier;
  std::vector<Prompt> prompts;
  for (size_t i = 0; i < sentences.size(); ++i)
    prompts.push_back({"sentence-" + std::to_string(i + 1), sentences[i], ""});
  DIMTS_TRY(core::makeFolder(request.outDir));
  const std::string scratch = pathsOf(request).film + ".sentence.wav";
  const auto sound = [&](const Prompt& prompt) { return speakWithEspeak(voice, prompt.text, kFilmRate, scratch); };
  if (const auto first = sound(prompts.front()); !first.ok()) return first.error();  // before any file is made
  DIMTS_TRY_ASSIGN(FilmBuilder film, FilmBuilder::create(request));
  DIMTS_TRY(joinPrompts(film, prompts, seconds, sound, control, progress));
  DIMTS_TRY(film.finish(files));
  return files;
}

}  // namespace

Result<FilmFiles> makeEnglishFilm(const FilmRequest& request, JobControl* control, const FilmProgress& progress) {
  const double seconds = request.minutes * 60;
  FilmFiles files;
  files.language = "en";
  const auto prompts = findPrompts(request);
  if (!prompts.ok()) {
    constexpr double kShortestSentenceSeconds = 2;
    files.note = "The recorded prompts are not on this computer, so the film is spoken by the program espeak-ng. " +
                 prompts.error().hint;
    const auto count = static_cast<size_t>(seconds / kShortestSentenceSeconds) + 1;
    return spokenFilm(request, "en-us", englishSentences(count), files, seconds, control, progress);
  }
  files.source = "recordings";
  files.licence = "CC-BY-SA-3.0, asterisk-core-sounds-en, recorded by Allison Smith";
  FilmFiles earlier;
  if (readFinished(request, files.source, earlier)) return earlier;
  DIMTS_TRY_ASSIGN(FilmBuilder film, FilmBuilder::create(request));
  const auto sound = [&](const Prompt& prompt) { return media::decodeAll(prompt.path, kFilmRate, control); };
  DIMTS_TRY(joinPrompts(film, *prompts, seconds, sound, control, progress));
  if (film.seconds() < seconds) files.note = "All recordings were used; the film is shorter than asked for.";
  DIMTS_TRY(film.finish(files));
  return files;
}

Result<FilmFiles> makeAmharicFilm(const FilmRequest& request, JobControl* control, const FilmProgress& progress) {
  FilmFiles files;
  files.language = "am";
  files.note = "Spoken by the program espeak-ng.";
  return spokenFilm(request, "am", amharicSentences(), files, 0, control, progress);
}

}  // namespace dimts::demo
