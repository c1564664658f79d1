// Cheap refusals come first: subtitles, then the film's tracks, then its hash, and only then the decoding.
#include "engine/dataset/import_film.h"

#include <algorithm>
#include <filesystem>
#include <map>

#include "engine/core/files.h"
#include "engine/core/hash.h"
#include "engine/dataset/clip_plan.h"
#include "engine/dataset/film_subtitles.h"
#include "engine/dataset/fit_check.h"
#include "engine/dataset/loudness.h"
#include "engine/dataset/split.h"
#include "engine/media/decode.h"

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
  std::vector<float> levels;
  media::DecodeReport report;
};

Result<DecodedSound> decodeSound(const std::string& path, const std::string& storePath, const FilmContext& context) {
  const int rate = context.options.sampleRate;
  DIMTS_TRY_ASSIGN(auto audio, media::AudioStoreWriter::create(storePath, rate));
  LevelMeter meter(rate);
  const media::PcmSink sink = [&](std::span<const int16_t> block) -> Status {
    waitWhilePaused(context);
    meter.add(block);
    return audio.append(block);
  };
  const media::DecodeProgress progress = [&](double done, double total) {
    const double share = total > 0 ? std::min(1.0, done / total) : 0;
    context.tell("import.decode", kHashShare + kDecodeShare * share);
  };
  media::DecodeOptions options;
  options.sampleRate = rate;
  DIMTS_TRY_ASSIGN(auto report, media::decode(path, options, sink, &context.control, progress));
  return DecodedSound{std::move(audio), meter.levels(), std::move(report)};
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

Status judge(const PreparedFilm& film, const DecodedSound& sound, const FilmContext& context) {
  const auto& clips = film.source.clips;
  if (context.options.checkFit)
    if (const Status fit = checkFit(clips, sound.levels, film.source.info.subtitlePath); !fit.ok())
      return blameTruncation(sound.report, fit);
  const bool any = std::any_of(clips.begin(), clips.end(), [](const NewClip& clip) { return clip.reason.empty(); });
  if (any) return {};
  return Error{
      "import.no_clips", film.source.info.subtitlePath, "No cue can be used as a clip (" + reasonList(clips) + ").",
      "Choose other subtitles or another film; the reasons say what is wrong with these.", ErrorKind::BadInput};
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
  DIMTS_TRY_ASSIGN(const auto found, readFilmSubtitles(info.mediaPath, pair.subtitles, mediaInfo,
                                                       context.options.subtitles.reading, &context.control));
  info.subtitlePath = absolutePath(found.path);
  const subtitles::SubtitleFile& file = found.file;
  film.source.subtitleFormat = file.format + (found.stream < 0 ? "" : " stream " + std::to_string(found.stream));
  film.source.subtitleEncoding = file.encoding;
  noteWarnings(file, film);

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
  const SoundFacts facts{film.source.samples, info.sampleRate, sound.levels};
  film.source.clips = planClips(file.cues, facts, context.options);
  DIMTS_TRY(judge(film, sound, context));
  const double seconds = static_cast<double>(film.source.samples) / info.sampleRate;
  SplitOptions split;
  split.share = context.options.validationShare;
  split.seed = context.options.splitSeed;
  assignSplit(film.source.clips, seconds, info.sampleRate, info.contentHash, split);
  DIMTS_TRY(sound.audio.seal());
  film.audio.emplace(std::move(sound.audio));
  context.tell("import.cut", 1);
  return film;
}

}  // namespace dimts::dataset
