// Cheap refusals come first: subtitles, then the film's tracks, then its hash, and only then the decoding.
#include "engine/dataset/import_film.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <optional>

#include "engine/core/files.h"
#include "engine/core/hash.h"
#include "engine/dataset/clip_plan.h"
#include "engine/dataset/film_subtitles.h"
#include "engine/dataset/quality/measure.h"
#include "engine/dataset/silence_slices.h"
#include "engine/dataset/split.h"
#include "engine/dataset/timing/lay_on_film.h"
#include "engine/media/decode.h"
#include "engine/media/noise_reduction.h"
#include "engine/text/unicode.h"

namespace dimts::dataset {
namespace {

constexpr double kHashShare = 0.1, kDecodeShare = 0.85;

std::string absolutePath(const std::string& path) {
  std::error_code code;
  const auto absolute = std::filesystem::absolute(path, code);
  return code ? path : absolute.lexically_normal().string();
}

void waitWhilePaused(const FilmContext& context) {
  if (!context.control.pauseRequested()) return;
  context.events.onPhase(JobPhase::Paused);
  context.control.waitWhilePaused();
  context.events.onPhase(JobPhase::Running);
}

struct DecodedSound {
  media::AudioStoreWriter audio;
  SpeechTrack track;
  media::DecodeReport report;
};

Result<DecodedSound> decodeSound(const std::string& path, const std::string& storePath, const FilmContext& context) {
  const int rate = context.options.sampleRate;
  DIMTS_TRY_ASSIGN(auto audio, media::AudioStoreWriter::create(storePath, rate));
  const auto detector = context.options.detector ? context.options.detector(rate) : makeEnergyDetector(rate);
  const auto store = [&](std::span<const int16_t> block) -> Status {
    detector->add(block);
    return audio.append(block);
  };
  std::optional<media::NoiseReducer> reducer;
  if (context.options.noiseReduction > 0) reducer.emplace(rate, context.options.noiseReduction);
  std::vector<int16_t> quieter;
  const media::PcmSink sink = [&](std::span<const int16_t> block) -> Status {
    waitWhilePaused(context);
    if (!reducer) return store(block);
    quieter.clear();
    reducer->add(block, quieter);
    return store(quieter);
  };
  const media::DecodeProgress progress = [&](double done, double total) {
    const double share = total > 0 ? std::min(1.0, done / total) : 0;
    context.tell("import.decode", kHashShare + kDecodeShare * share);
  };
  media::DecodeOptions options;
  options.sampleRate = rate;
  DIMTS_TRY_ASSIGN(auto report, media::decode(path, options, sink, &context.control, progress));
  if (reducer) {
    quieter.clear();
    reducer->finish(quieter);
    DIMTS_TRY(store(quieter));
  }
  return DecodedSound{std::move(audio), detector->finish(), std::move(report)};
}

std::string reasonList(const std::vector<NewClip>& clips) {
  std::map<std::string, int64_t> counts;
  for (const NewClip& clip : clips) ++counts[clip.reason];
  std::string out;
  for (const auto& [reason, count] : counts) out += (out.empty() ? "" : ", ") + reason + " " + std::to_string(count);
  return out;
}

/// The sound stopped early: say that instead of blaming the subtitles.
Status blameTruncation(const media::DecodeReport& report, const Status& fit) {
  for (const Error& warning : report.warnings) {
    if (warning.code != "media.truncated") continue;
    Error error = warning;
    error.detail += " Too many cues lie behind that.";
    error.hint = "The file is incomplete: get it again.";
    return error;
  }
  return fit;
}

/// Cues that lie beyond the end or in silence.
Status checkPlaces(const std::vector<NewClip>& clips, double seconds, const std::string& path) {
  const auto count = [&](const char* reason) {
    return std::count_if(clips.begin(), clips.end(), [&](const NewClip& clip) { return clip.reason == reason; });
  };
  const auto cues = static_cast<int64_t>(clips.size());
  const int64_t beyond = count("beyond_end"), silent = count("silent");
  std::string what;
  if (beyond * 4 > cues) what = std::to_string(beyond) + " of " + std::to_string(cues) + " cues lie beyond the end of the sound";
  if (silent * 2 > cues && silent > 1)
    what = std::to_string(silent) + " of " + std::to_string(cues) + " cues lie in silence";
  if (what.empty()) return {};
  return Error{"import.wrong_film", path,
               "The subtitles do not fit this film: " + what + " (" + std::to_string(std::llround(seconds)) + " s).",
               "Choose the subtitles that were made for this very file (same cut, same length).", ErrorKind::BadInput};
}

Status checkClips(const PreparedFilm& film) {
  const auto& clips = film.source.clips;
  const bool any = std::any_of(clips.begin(), clips.end(), [](const NewClip& clip) { return clip.reason.empty(); });
  if (any) return {};
  return Error{
      "import.no_clips", film.source.info.subtitlePath, "No cue can be used as a clip (" + reasonList(clips) + ").",
      "Choose other subtitles or another film; the reasons say what is wrong with these.", ErrorKind::BadInput};
}

TimingOptions timingFor(const MediaPair& pair, TimingOptions timing) {
  if (pair.timing.empty()) return timing;
  timing.sync = pair.timing;
  timing.offsetSeconds = pair.offsetSeconds;
  timing.ratio = pair.ratio;
  return timing;
}

/// Lays the cues on the sound, cuts them and measures the clips.
Status makeClips(std::vector<subtitles::Cue> cues, const MediaPair& pair, DecodedSound& sound, PreparedFilm& film,
                 const FilmContext& context) {
  ImportOptions options = context.options;
  options.timing = timingFor(pair, options.timing);
  SourceInfo& info = film.source.info;
  const double seconds = static_cast<double>(film.source.samples) / info.sampleRate;
  auto timing = layOnFilm(cues, sound.track, options.timing, options.subtitles.cleaning, info.subtitlePath);
  const bool judged = options.timing.sync == "auto";
  if (timing.ok()) info.timing = std::move(timing).value();
  const SoundFacts facts{film.source.samples, info.sampleRate, sound.track, info.timing};
  film.source.clips = planClips(cues, facts, options);
  if (judged)
    if (const Status places = checkPlaces(film.source.clips, seconds, info.subtitlePath); !places.ok())
      return timing.ok() || timing.error().code == "import.wrong_film" ? blameTruncation(sound.report, places)
                                                                       : timing.error();
  if (!timing.ok()) return blameTruncation(sound.report, timing.error());
  if (info.timing.verdict != "fits" && info.timing.verdict != "off")
    film.warnings.push_back("timing." + info.timing.verdict + ": " + describeTiming(info.timing));
  DIMTS_TRY(sound.audio.seal());
  DIMTS_TRY_ASSIGN(const auto audio, sound.audio.sealed());
  const MeasureContext measure{audio, sound.track,
                               [&](const std::string& text) {
                                 const std::string said = options.text ? options.text->spoken(text) : text;
                                 return static_cast<double>(text::countLetters(said));
                               },
                               [&] { return context.control.stopRequested(); }};
  measureClips(film.source.clips, info, measure);
  if (context.control.stopRequested()) return core::stoppedError();
  for (NewClip& clip : film.source.clips) {
    markClip(clip.quality, options.gates);
    if (clip.reason.empty()) clip.reason = failedGate(clip.quality, options.gates);
  }
  return checkClips(film);
}

/// Sound without any text: clips that wait for one.
Status makeSlices(DecodedSound& sound, PreparedFilm& film, const FilmContext& context) {
  SourceInfo& info = film.source.info;
  film.source.clips = sliceAtSilence(sound.track, film.source.samples, info.sampleRate, context.options);
  if (film.source.clips.empty())
    return Error{"import.no_speech", info.mediaPath, "No speech was found in the sound.",
                 "Choose a recording of somebody speaking.", ErrorKind::BadInput};
  DIMTS_TRY(sound.audio.seal());
  DIMTS_TRY_ASSIGN(const auto audio, sound.audio.sealed());
  measureClips(film.source.clips, info, {audio, sound.track, [](const std::string&) { return 0.0; },
                                         [&] { return context.control.stopRequested(); }});
  if (context.control.stopRequested()) return core::stoppedError();
  for (NewClip& clip : film.source.clips) markClip(clip.quality, context.options.gates);
  return {};
}

void noteWarnings(const subtitles::SubtitleFile& file, PreparedFilm& film) {
  for (const auto& warning : file.warnings) {
    const std::string place = warning.lineNumber > 0 ? " line " + std::to_string(warning.lineNumber) : "";
    film.warnings.push_back(warning.code + place + ": " + warning.detail);
  }
}

}  // namespace

Result<PreparedFilm> prepareFilm(const MediaPair& pair, const std::string& speaker, const FilmContext& context) {
  PreparedFilm film;
  SourceInfo& info = film.source.info;
  info.mediaPath = absolutePath(pair.media);
  info.speaker = speaker;
  info.sampleRate = context.options.sampleRate;
  context.tell("import.read", 0);
  DIMTS_TRY_ASSIGN(const auto mediaInfo, media::probe(info.mediaPath, &context.control));
  const bool slices = pair.subtitles == kCutAtSilence;
  subtitles::SubtitleFile file;
  if (!slices) {
    DIMTS_TRY_ASSIGN(auto found, readFilmSubtitles(info.mediaPath, pair.subtitles, mediaInfo,
                                                   context.options.subtitles.reading, &context.control));
    info.subtitlePath = absolutePath(found.path);
    file = std::move(found.file);
    film.source.subtitleFormat = file.format + (found.stream < 0 ? "" : " stream " + std::to_string(found.stream));
    film.source.subtitleEncoding = file.encoding;
    noteWarnings(file, film);
  }

  context.tell("import.hash", 0.01);
  DIMTS_TRY_ASSIGN(info.contentHash, core::sha256OfFile(info.mediaPath, &context.control));
  if (context.isKnown(info.contentHash)) {
    film.alreadyThere = true;
    return film;
  }
  const std::string storePath = audioPath(context.projectDir, info.contentHash);
  DIMTS_TRY_ASSIGN(auto sound, decodeSound(info.mediaPath, storePath, context));
  context.tell("import.cut", kHashShare + kDecodeShare);
  for (const Error& warning : sound.report.warnings) film.warnings.push_back(warning.code + ": " + warning.detail);
  film.source.samples = sound.report.samples;
  DIMTS_TRY(slices ? makeSlices(sound, film, context) : makeClips(std::move(file.cues), pair, sound, film, context));
  const double seconds = static_cast<double>(film.source.samples) / info.sampleRate;
  SplitOptions split;
  split.share = context.options.validationShare;
  split.seed = context.options.splitSeed;
  assignSplit(film.source.clips, seconds, info.sampleRate, info.contentHash, split);
  film.audio.emplace(std::move(sound.audio));
  context.tell("import.cut", 1);
  return film;
}

}  // namespace dimts::dataset
