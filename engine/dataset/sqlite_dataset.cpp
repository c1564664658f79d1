// Listing and hearing clips. Edits are in clip_edits.cpp and span_edits.cpp, counting and checking in dataset_report.cpp.
#include "engine/dataset/sqlite_dataset.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "engine/dataset/importer.h"
#include "engine/dataset/journal.h"
#include "engine/dataset/quality/measure_edit.h"
#include "engine/dataset/silence_slices.h"
#include "engine/dataset/store.h"
#include "engine/dataset/tables.h"
#include "engine/dataset/timing/speech_track.h"
#include "engine/dataset/timing/timing_json.h"
#include "engine/media/wav.h"
#include "engine/media/waveform.h"
#include "engine/text/unicode.h"

namespace dimts::dataset {
namespace {

constexpr double kLeastPauseSeconds = 0.15;  // of speech(): shorter ones are inside words
constexpr const char* kFromClips = " FROM clips c JOIN sources s ON s.id = c.source_id";

std::string where(const ClipFilter& filter, Params& params) {
  std::string sql = " WHERE 1";
  if (!filter.text.empty()) {
    sql += " AND instr(dimts_fold(c.text), ?) > 0";
    params.emplace_back(text::foldCase(filter.text));
  }
  if (!filter.reason.empty()) {
    sql += " AND c.state = 1 AND c.reason = ?";
    params.emplace_back(filter.reason);
  }
  if (filter.sourceId != 0) {
    sql += " AND c.source_id = ?";
    params.emplace_back(filter.sourceId);
  }
  if (filter.toSeconds > filter.fromSeconds) {
    const std::string rate = "(SELECT sample_rate FROM sources WHERE id = c.source_id)";
    sql += " AND c.first_sample < ? * " + rate + " AND c.first_sample + c.sample_count > ? * " + rate;
    params.emplace_back(filter.toSeconds);
    params.emplace_back(filter.fromSeconds);
  }
  if (filter.keptOnly) sql += " AND c.state <> 1";
  if (filter.droppedOnly) sql += " AND c.state = 1";
  return sql;
}

}  // namespace

SqliteDataset::SqliteDataset(std::string projectDir, Database database, OptionsSource options)
    : projectDir_(std::move(projectDir)), database_(std::move(database)), options_(std::move(options)) {}

Result<std::unique_ptr<Dataset>> openDataset(const std::string& projectDir, OptionsSource options) {
  DIMTS_TRY_ASSIGN(Database database, openTables(projectDir));
  return std::unique_ptr<Dataset>(std::make_unique<SqliteDataset>(projectDir, std::move(database), std::move(options)));
}

Result<ImportOptions> SqliteDataset::options() const { return options_ ? options_() : ImportOptions{}; }

Result<std::vector<int64_t>> SqliteDataset::recordMeasured(int64_t sourceId, const std::string& label,
                                                           std::vector<ClipChange> changes) {
  DIMTS_TRY_ASSIGN(const ImportOptions options, this->options());
  DIMTS_TRY_ASSIGN(const auto audio, store(sourceId));
  DIMTS_TRY(measureEdit(database_, {sourceId, audio, options, nullptr}, changes));
  return recordEditIds(database_, label, std::move(changes), {});
}

Result<std::vector<SourceInfo>> SqliteDataset::sources() const {
  std::vector<SourceInfo> out;
  DIMTS_TRY(database_.each(
      "SELECT s.id, s.media_path, s.subtitle_path, s.content_hash, s.speaker, s.samples, s.sample_rate, count(c.id), "
      "coalesce(sum(c.state <> 1), 0), coalesce(sum(c.state = 1), 0), s.timing, s.loudness, s.gain FROM sources s LEFT JOIN clips c "
      "ON c.source_id = s.id GROUP BY s.id ORDER BY s.id",
      {}, [&](const Row& row) {
        SourceInfo info;
        info.id = row.integer(0);
        info.mediaPath = row.text(1);
        info.subtitlePath = row.text(2);
        info.contentHash = row.text(3);
        info.speaker = row.text(4);
        info.sampleRate = static_cast<int>(row.integer(6));
        info.durationSeconds = static_cast<double>(row.integer(5)) / std::max(1, info.sampleRate);
        info.cues = row.integer(7);
        info.kept = row.integer(8);
        info.dropped = row.integer(9);
        info.timing = timingFromJson(row.text(10));
        info.loudnessLufs = row.real(11);
        info.gainDb = row.real(12);
        std::error_code ignored;
        info.mediaMissing = !std::filesystem::exists(info.mediaPath, ignored);
        out.push_back(std::move(info));
      }));
  return out;
}

Result<std::vector<ClipInfo>> SqliteDataset::clips(const ClipFilter& filter, int64_t offset, int64_t limit) const {
  Params params;
  const std::string condition = where(filter, params);
  params.emplace_back(limit);
  params.emplace_back(offset);
  const std::string order = " ORDER BY " +
                            (filter.heldOutFirst ? "c.split <> " + std::to_string(static_cast<int>(Split::Validation)) + ", " : "") +
                            (filter.worstFirst ? "c.badness DESC, c.id" : "c.source_id, c.cue_start, c.id");
  // The page is found in the index alone; only its own rows are read whole.
  const std::string page = "(SELECT c.id FROM clips c" + condition + order + " LIMIT ? OFFSET ?)";
  std::vector<ClipInfo> out;
  DIMTS_TRY(database_.each(std::string("SELECT ") + kClipColumns + kFromClips + " WHERE c.id IN " + page + order, params,
                           [&](const Row& row) { out.push_back(readClip(row)); }));
  return out;
}

Result<int64_t> SqliteDataset::countClips(const ClipFilter& filter) const {
  Params params;
  const std::string condition = where(filter, params);
  return database_.integer("SELECT count(*) FROM clips c" + condition, params);
}

Result<std::vector<CountedReason>> SqliteDataset::reasons(int64_t sourceId) const {
  std::vector<CountedReason> out;
  DIMTS_TRY(database_.each("SELECT reason, count(*) FROM clips WHERE state = 1 AND source_id = ? GROUP BY reason "
                           "ORDER BY count(*) DESC, reason",
                           {sourceId}, [&](const Row& row) { out.push_back({row.text(0), row.integer(1)}); }));
  return out;
}

Result<ClipInfo> SqliteDataset::clip(int64_t id) const {
  DIMTS_TRY_ASSIGN(const auto side, currentSide(database_, id));
  static_cast<void>(side);
  ClipInfo out;
  DIMTS_TRY(database_.each(std::string("SELECT ") + kClipColumns + kFromClips + " WHERE c.id = ?", {id},
                           [&](const Row& row) { out = readClip(row); }));
  return out;
}

Result<media::AudioStore> SqliteDataset::store(int64_t sourceId) const {
  if (const auto found = stores_.find(sourceId); found != stores_.end()) return found->second;
  std::string hash;
  DIMTS_TRY(database_.each("SELECT content_hash FROM sources WHERE id = ?", {sourceId},
                           [&](const Row& row) { hash = row.text(0); }));
  if (hash.empty())
    return Error{"dataset.no_source", std::to_string(sourceId), "There is no source with this number.",
                 "Look at the list of sources again; it may have changed."};
  DIMTS_TRY_ASSIGN(auto opened, media::AudioStore::open(audioPath(projectDir_, hash)));
  stores_.emplace(sourceId, opened);
  return opened;
}

Result<std::vector<int16_t>> SqliteDataset::samples(const ClipInfo& clip) const {
  DIMTS_TRY_ASSIGN(const auto audio, store(clip.sourceId));
  if (clip.firstSample < 0 || clip.sampleCount < 0 || clip.firstSample > audio.samples() - clip.sampleCount)
    return Error{"audio.damaged", std::to_string(clip.id), "The clip reaches past the end of its sound.",
                 "Import the film again.", ErrorKind::BadInput};
  const auto span = audio.read(clip.firstSample, clip.sampleCount);
  return std::vector<int16_t>(span.begin(), span.end());
}

Result<std::vector<float>> SqliteDataset::audio(int64_t clipId) const {
  DIMTS_TRY_ASSIGN(const ClipInfo info, clip(clipId));
  DIMTS_TRY_ASSIGN(const auto pcm, samples(info));
  return media::toFloat(pcm);
}

Result<Waveform> SqliteDataset::waveform(int64_t clipId, int columns) const {
  DIMTS_TRY_ASSIGN(const ClipInfo info, clip(clipId));
  DIMTS_TRY_ASSIGN(const auto pcm, samples(info));
  Waveform out;
  out.columns = media::waveformColumns(pcm, columns);
  out.sampleRate = stores_.at(info.sourceId).sampleRate();
  return out;
}

Result<std::span<const int16_t>> SqliteDataset::part(int64_t sourceId, double fromSeconds, double toSeconds) const {
  DIMTS_TRY_ASSIGN(const auto audio, store(sourceId));
  const auto sampleAt = [&](double seconds) {
    return std::clamp<int64_t>(std::llround(seconds * audio.sampleRate()), 0, audio.samples());
  };
  const int64_t first = sampleAt(fromSeconds);
  return audio.read(first, std::max<int64_t>(0, sampleAt(toSeconds) - first));  // the map lives in stores_
}

Result<std::vector<float>> SqliteDataset::sourceAudio(int64_t sourceId, double fromSeconds, double toSeconds) const {
  DIMTS_TRY_ASSIGN(const auto pcm, part(sourceId, fromSeconds, toSeconds));
  return media::toFloat(std::vector<int16_t>(pcm.begin(), pcm.end()));
}

Result<Waveform> SqliteDataset::sourceWaveform(int64_t sourceId, double fromSeconds, double toSeconds, int columns) const {
  DIMTS_TRY_ASSIGN(const auto pcm, part(sourceId, fromSeconds, toSeconds));
  Waveform out;
  out.columns = media::waveformColumns(pcm, columns);
  out.sampleRate = stores_.at(sourceId).sampleRate();
  return out;
}

Result<std::vector<SpeechSpan>> SqliteDataset::speech(int64_t sourceId, double fromSeconds, double toSeconds) const {
  constexpr double kAroundSeconds = 10;  // what the detector compares with
  DIMTS_TRY_ASSIGN(const auto audio, store(sourceId));
  const double begin = std::max(0.0, fromSeconds - kAroundSeconds);
  DIMTS_TRY_ASSIGN(const auto pcm, part(sourceId, begin, toSeconds + kAroundSeconds));
  DIMTS_TRY_ASSIGN(const ImportOptions options, this->options());
  const auto detector = options.detector ? options.detector(audio.sampleRate()) : makeEnergyDetector(audio.sampleRate());
  detector->add(pcm);
  std::vector<SpeechSpan> out;
  for (const TimedSpan& span : speechBetweenPauses(detector->finish(), kLeastPauseSeconds))
    if (span.end + begin > fromSeconds && span.start + begin < toSeconds) out.push_back({span.start + begin, span.end + begin});
  return out;
}

Result<std::string> SqliteDataset::undo() { return undoEdit(database_); }
Result<std::string> SqliteDataset::redo() { return redoEdit(database_); }

}  // namespace dimts::dataset
