// Files are hashed first, so that a list that has grown since its last import costs only what is new in it.
#include "engine/dataset/lists/import_list.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "engine/core/files.h"
#include "engine/core/hash.h"
#include "engine/dataset/clip_plan.h"
#include "engine/dataset/lists/sound_list.h"
#include "engine/dataset/quality/measure.h"
#include "engine/dataset/split.h"
#include "engine/media/decode.h"
#include "engine/text/unicode.h"

namespace dimts::dataset {
namespace {

constexpr double kHashShare = 0.2;

struct NewRow {
  const ListRow* row;
  std::string hash;  ///< of its file; empty when there is none
};

struct Speaker {
  std::string name;
  std::vector<NewRow> rows;
};

/// The sound of one speaker's rows, one after the other.
class SpeakerImport {
 public:
  SpeakerImport(const Speaker& speaker, const SoundList& list, const FilmContext& context)
      : speaker_(speaker), context_(context) {
    SourceInfo& info = film_.source.info;
    info.mediaPath = info.subtitlePath = list.path;
    info.speaker = speaker.name;
    info.sampleRate = context.options.sampleRate;
    film_.source.subtitleFormat = list.format;
    film_.source.subtitleEncoding = "UTF-8";
    info.contentHash = hashOfRows();
  }

  Result<PreparedFilm> run(const std::function<void()>& tellOne) {
    const int rate = context_.options.sampleRate;
    const std::string storePath = audioPath(context_.projectDir, film_.source.info.contentHash);
    DIMTS_TRY_ASSIGN(auto audio, media::AudioStoreWriter::create(storePath, rate));
    const auto detector = context_.options.detector ? context_.options.detector(rate) : makeEnergyDetector(rate);
    for (const NewRow& row : speaker_.rows) {
      if (context_.control.stopRequested()) return core::stoppedError();
      DIMTS_TRY(add(row, audio, *detector));
      tellOne();
    }
    film_.source.samples = audio.samples();
    DIMTS_TRY(audio.seal());
    const SpeechTrack track = detector->finish();
    DIMTS_TRY_ASSIGN(const auto sealed, audio.sealed());
    judge(sealed, track);
    film_.audio.emplace(std::move(audio));
    return std::move(film_);
  }

 private:
  std::string hashOfRows() const {
    std::string all = speaker_.name;
    for (const NewRow& row : speaker_.rows)
      all += "\n" + row.hash + " " + std::to_string(row.row->startSeconds) + " " + std::to_string(row.row->seconds);
    return core::sha256(all);
  }

  Status add(const NewRow& row, media::AudioStoreWriter& audio, SpeechDetector& detector) {
    NewClip clip;
    clip.line = row.row->line;
    clip.rawText = row.row->rawText;
    clip.text = row.row->text;
    clip.speakerHint = row.row->speaker;
    clip.reason = row.row->reason;
    clip.firstSample = audio.samples();
    clip.cueStartSeconds = clip.cueEndSeconds = static_cast<double>(clip.firstSample) / context_.options.sampleRate;
    if (clip.reason != "file_missing") {
      DIMTS_TRY(decode(row.row->path));
      const auto part = partOf(*row.row);
      if (part.empty() && clip.reason.empty()) clip.reason = "unreadable";
      detector.add(part);
      DIMTS_TRY(audio.append(part));
      clip.sampleCount = static_cast<int64_t>(part.size());
      clip.cueEndSeconds += static_cast<double>(part.size()) / context_.options.sampleRate;
      film_.source.fileHashes.push_back(row.hash);
    }
    film_.source.clips.push_back(std::move(clip));
    return {};
  }

  /// The whole file into samples_; several rows of one file are decoded once. A file that cannot be read leaves it empty.
  Status decode(const std::string& path) {
    if (path == decoded_) return {};
    auto samples = media::decodeAll(path, context_.options.sampleRate, &context_.control);
    decoded_ = path;
    samples_.clear();
    if (samples.ok()) {
      samples_ = std::move(samples).value();
    } else {
      if (samples.error().kind == ErrorKind::Stopped || samples.error().kind == ErrorKind::Resources)
        return samples.error();
      film_.warnings.push_back(samples.error().code + ": " + path);
    }
    return {};
  }

  std::span<const int16_t> partOf(const ListRow& row) const {
    const auto count = static_cast<int64_t>(samples_.size());
    const auto at = [&](double seconds) {
      return std::clamp<int64_t>(std::llround(seconds * context_.options.sampleRate), 0, count);
    };
    const int64_t first = at(row.startSeconds), last = row.seconds < 0 ? count : at(row.startSeconds + row.seconds);
    return std::span(samples_).subspan(static_cast<size_t>(first), static_cast<size_t>(std::max<int64_t>(0, last - first)));
  }

  void judge(const media::AudioStore& audio, const SpeechTrack& track) {
    const ImportOptions& options = context_.options;
    auto& clips = film_.source.clips;
    for (NewClip& clip : clips)
      if (clip.reason.empty())
        clip.reason = brokenLimit(clip.text, {clip.cueStartSeconds, clip.cueEndSeconds}, track, options);
    const MeasureContext measure{audio, track,
                                 [&](const std::string& text) {
                                   const std::string said = options.text ? options.text->spoken(text) : text;
                                   return static_cast<double>(text::countLetters(said));
                                 },
                                 [this] { return context_.control.stopRequested(); },
                                 false};
    measureClips(clips, film_.source.info, measure);
    for (NewClip& clip : clips) {
      markClip(clip.quality, options.gates);
      if (clip.reason.empty()) clip.reason = failedGate(clip.quality, options.gates);
    }
    SplitOptions split;
    split.share = options.validationShare;
    split.seed = options.splitSeed;
    const double seconds = static_cast<double>(film_.source.samples) / options.sampleRate;
    assignSplit(clips, seconds, options.sampleRate, film_.source.info.contentHash, split);
  }

  const Speaker& speaker_;
  const FilmContext& context_;
  PreparedFilm film_;
  std::string decoded_;
  std::vector<int16_t> samples_;
};

std::vector<Speaker> bySpeaker(const std::vector<NewRow>& rows, const std::string& otherwise) {
  std::vector<Speaker> speakers;
  std::map<std::string, size_t> places;
  for (const NewRow& row : rows) {
    const std::string name = row.row->speaker.empty() ? otherwise : row.row->speaker;
    const auto [place, isNew] = places.try_emplace(name, speakers.size());
    if (isNew) speakers.push_back({name, {}});
    speakers[place->second].rows.push_back(row);
  }
  return speakers;
}

/// Rows whose files are new to the dataset, and how many are not.
Result<std::vector<NewRow>> newRows(const SoundList& list, const FilmContext& context,
                                 const std::function<Result<bool>(const std::string&)>& isKnownFile, int64_t& known) {
  std::vector<NewRow> rows;
  std::map<std::string, std::string> hashes;  // by path
  size_t done = 0;
  for (const ListRow& row : list.rows) {
    context.tell("import.hash", kHashShare * static_cast<double>(done++) / static_cast<double>(list.rows.size()));
    std::string hash;
    if (!row.path.empty()) {
      std::string& kept = hashes[row.path];
      if (kept.empty()) {
        DIMTS_TRY_ASSIGN(kept, core::sha256OfFile(row.path, &context.control));
      }
      hash = kept;
      DIMTS_TRY_ASSIGN(const bool there, isKnownFile(hash));
      if (there) {
        ++known;
        continue;
      }
    }
    rows.push_back({&row, hash});
  }
  return rows;
}

}  // namespace

Result<std::vector<PreparedFilm>> prepareList(const ImportJob& job, const FilmContext& context,
                                              const std::function<Result<bool>(const std::string&)>& isKnownFile) {
  context.tell("import.read", 0);
  DIMTS_TRY_ASSIGN(const SoundList list, readList(job.from, job.list, job.audioDir));
  int64_t known = 0;
  DIMTS_TRY_ASSIGN(const auto rows, newRows(list, context, isKnownFile, known));
  const bool anySound = std::any_of(rows.begin(), rows.end(), [](const NewRow& row) { return !row.hash.empty(); });
  std::vector<PreparedFilm> films;
  if (!anySound) {
    films.emplace_back().alreadyThere = true;
    films.back().source.info.mediaPath = films.back().source.info.subtitlePath = list.path;
    return films;
  }
  size_t done = 0;
  bool usable = false;
  for (const Speaker& speaker : bySpeaker(rows, job.speaker)) {
    SpeakerImport import(speaker, list, context);
    DIMTS_TRY_ASSIGN(PreparedFilm film, import.run([&] {
      context.tell("import.decode",
                   kHashShare + (1 - kHashShare) * static_cast<double>(++done) / static_cast<double>(rows.size()));
    }));
    for (const NewClip& clip : film.source.clips) usable = usable || clip.reason.empty();
    films.push_back(std::move(film));
  }
  if (!usable && known == 0)
    return Error{"import.no_clips", list.path, "No row of the list can be used as a clip.",
                 "Look whether text and sound are in the right columns, and whether the limits are too strict.",
                 ErrorKind::BadInput};
  if (known > 0)
    films.front().warnings.push_back("list.known: " + std::to_string(known) +
                                     " of its sound files are in the dataset already and were left as they are");
  return films;
}

}  // namespace dimts::dataset
