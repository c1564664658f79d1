// Listing, hearing and editing clips. Counting and checking are in dataset_report.cpp.
#include "engine/dataset/sqlite_dataset.h"

#include <filesystem>

#include "engine/dataset/journal.h"
#include "engine/dataset/store.h"
#include "engine/dataset/tables.h"
#include "engine/dataset/timing/timing_json.h"
#include "engine/media/wav.h"
#include "engine/media/waveform.h"
#include "engine/text/normalizer.h"
#include "engine/text/unicode.h"

namespace dimts::dataset {
namespace {

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
  if (filter.keptOnly) sql += " AND c.state <> 1";
  if (filter.droppedOnly) sql += " AND c.state = 1";
  return sql;
}

std::string countOf(size_t clips) { return std::to_string(clips) + (clips == 1 ? " clip" : " clips"); }

}  // namespace

SqliteDataset::SqliteDataset(std::string projectDir, Database database)
    : projectDir_(std::move(projectDir)), database_(std::move(database)) {}

Result<std::unique_ptr<Dataset>> openDataset(const std::string& projectDir) {
  DIMTS_TRY_ASSIGN(Database database, openTables(projectDir));
  return std::unique_ptr<Dataset>(std::make_unique<SqliteDataset>(projectDir, std::move(database)));
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
  std::vector<ClipInfo> out;
  DIMTS_TRY(database_.each(std::string("SELECT ") + kClipColumns + kFromClips + condition +
                               (filter.worstFirst ? " ORDER BY c.badness DESC, c.id LIMIT ? OFFSET ?"
                                                  : " ORDER BY c.source_id, c.cue_start, c.id LIMIT ? OFFSET ?"),
                           params, [&](const Row& row) { out.push_back(readClip(row)); }));
  return out;
}

Result<int64_t> SqliteDataset::countClips(const ClipFilter& filter) const {
  Params params;
  const std::string condition = where(filter, params);
  return database_.integer(std::string("SELECT count(*)") + kFromClips + condition, params);
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

Status SqliteDataset::setText(int64_t clipId, const std::string& text) {
  const std::string clean = text::normalize(text, {.lowerCase = false, .unifyPunctuation = false});
  if (text::countLetters(clean) == 0)
    return Error{"dataset.no_text", std::to_string(clipId), "The text has no letters.",
                 "Type what is said in the clip, or drop the clip."};
  DIMTS_TRY_ASSIGN(const auto before, currentSide(database_, clipId));
  if (before.text == clean) return {};
  ClipChange change{clipId, before, before};
  change.after.text = clean;
  change.after.edited = true;
  return recordEdit(database_, "changed the text of clip " + std::to_string(clipId), {change});
}

Status SqliteDataset::drop(const std::vector<int64_t>& clipIds, const std::string& reason) {
  std::vector<ClipChange> changes;
  for (const int64_t id : clipIds) {
    DIMTS_TRY_ASSIGN(const auto before, currentSide(database_, id));
    if (before.state == ClipState::Dropped) continue;
    ClipChange change{id, before, before};
    change.after.state = ClipState::Dropped;
    change.after.reason = reason.empty() ? "by_user" : reason;
    changes.push_back(std::move(change));
  }
  return recordEdit(database_, "dropped " + countOf(changes.size()), changes);
}

Status SqliteDataset::restore(const std::vector<int64_t>& clipIds) {
  std::vector<ClipChange> changes;
  for (const int64_t id : clipIds) {
    DIMTS_TRY_ASSIGN(const auto before, currentSide(database_, id));
    if (before.state != ClipState::Dropped) continue;
    DIMTS_TRY_ASSIGN(const ClipInfo info, clip(id));
    if (info.sampleCount <= 0)
      return Error{"dataset.no_sound", std::to_string(id), "The clip has no sound (" + before.reason + ").",
                   "Correct the times in the subtitle file and import the film into a new project."};
    if (text::countLetters(before.text) == 0)
      return Error{"dataset.no_text", std::to_string(id), "The clip has no text (" + before.reason + ").",
                   "Type what is said in the clip first."};
    ClipChange change{id, before, before};
    change.after.state = ClipState::Restored;
    changes.push_back(std::move(change));
  }
  return recordEdit(database_, "restored " + countOf(changes.size()), changes);
}

Result<std::string> SqliteDataset::undo() { return undoEdit(database_); }
Result<std::string> SqliteDataset::redo() { return redoEdit(database_); }

}  // namespace dimts::dataset
