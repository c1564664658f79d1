// The schema grows in steps, each in one transaction; the version is SQLite's own user_version.
#include "engine/dataset/tables.h"

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sstream>

#include "engine/dataset/gone_clips.h"
#include "engine/dataset/store.h"
#include "engine/dataset/timing/timing_json.h"

namespace dimts::dataset {
namespace {

constexpr const char* kSchema = R"sql(
CREATE TABLE sources (
  id INTEGER PRIMARY KEY,
  content_hash TEXT NOT NULL UNIQUE,
  media_path TEXT NOT NULL,
  subtitle_path TEXT NOT NULL,
  subtitle_format TEXT NOT NULL,
  subtitle_encoding TEXT NOT NULL,
  speaker TEXT NOT NULL,
  sample_rate INTEGER NOT NULL,
  samples INTEGER NOT NULL,
  imported_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
);
CREATE TABLE clips (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES sources(id),
  line INTEGER NOT NULL,
  cue_start REAL NOT NULL,
  cue_end REAL NOT NULL,
  first_sample INTEGER NOT NULL,
  sample_count INTEGER NOT NULL,
  speaker_hint TEXT NOT NULL,
  raw_text TEXT NOT NULL,
  text TEXT NOT NULL,
  state INTEGER NOT NULL,
  reason TEXT NOT NULL,
  split INTEGER NOT NULL,
  edited INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX clips_by_source ON clips(source_id, cue_start);
CREATE INDEX clips_by_state ON clips(state, reason);
CREATE TABLE edits (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  label TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE edit_changes (
  edit_id INTEGER NOT NULL REFERENCES edits(id) ON DELETE CASCADE,
  clip_id INTEGER NOT NULL,
  old_text TEXT NOT NULL, new_text TEXT NOT NULL,
  old_state INTEGER NOT NULL, new_state INTEGER NOT NULL,
  old_reason TEXT NOT NULL, new_reason TEXT NOT NULL,
  old_edited INTEGER NOT NULL, new_edited INTEGER NOT NULL
);
CREATE INDEX edit_changes_by_edit ON edit_changes(edit_id);
PRAGMA user_version = 1;
)sql";

/// Version 2: how subtitles were laid on their film, and what was measured of each clip.
constexpr const char* kSecondStep = R"sql(
ALTER TABLE sources ADD COLUMN timing TEXT NOT NULL DEFAULT '';
ALTER TABLE sources ADD COLUMN loudness REAL NOT NULL DEFAULT 0;
ALTER TABLE sources ADD COLUMN gain REAL NOT NULL DEFAULT 0;
ALTER TABLE clips ADD COLUMN measured INTEGER NOT NULL DEFAULT 0;
ALTER TABLE clips ADD COLUMN rate REAL NOT NULL DEFAULT 0;
ALTER TABLE clips ADD COLUMN snr REAL NOT NULL DEFAULT 0;
ALTER TABLE clips ADD COLUMN wada REAL NOT NULL DEFAULT 0;
ALTER TABLE clips ADD COLUMN clipped REAL NOT NULL DEFAULT 0;
ALTER TABLE clips ADD COLUMN clipped_run INTEGER NOT NULL DEFAULT 0;
ALTER TABLE clips ADD COLUMN bandwidth REAL NOT NULL DEFAULT 0;
ALTER TABLE clips ADD COLUMN dc REAL NOT NULL DEFAULT 0;
ALTER TABLE clips ADD COLUMN loudness REAL NOT NULL DEFAULT 0;
ALTER TABLE clips ADD COLUMN pause REAL NOT NULL DEFAULT 0;
ALTER TABLE clips ADD COLUMN lead REAL NOT NULL DEFAULT 0;
ALTER TABLE clips ADD COLUMN tail REAL NOT NULL DEFAULT 0;
ALTER TABLE clips ADD COLUMN badness REAL NOT NULL DEFAULT 0;
ALTER TABLE clips ADD COLUMN duplicate_of INTEGER NOT NULL DEFAULT 0;
ALTER TABLE clips ADD COLUMN marks TEXT NOT NULL DEFAULT '';
CREATE INDEX clips_by_badness ON clips(badness);
PRAGMA user_version = 2;
)sql";

/// Version 3: edits of the split (null in older ones: it stays), and the files that came in by lists.
constexpr const char* kThirdStep = R"sql(
ALTER TABLE edit_changes ADD COLUMN old_split INTEGER;
ALTER TABLE edit_changes ADD COLUMN new_split INTEGER;
CREATE TABLE list_files (
  hash TEXT PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES sources(id)
);
PRAGMA user_version = 3;
)sql";

/// Version 4: edits of spans, of clips that come and go, and of a source's timing (null in older edits: it stays).
constexpr const char* kFourthStep = R"sql(
ALTER TABLE edit_changes ADD COLUMN old_first INTEGER;
ALTER TABLE edit_changes ADD COLUMN new_first INTEGER;
ALTER TABLE edit_changes ADD COLUMN old_count INTEGER;
ALTER TABLE edit_changes ADD COLUMN new_count INTEGER;
ALTER TABLE edit_changes ADD COLUMN old_cue_start REAL;
ALTER TABLE edit_changes ADD COLUMN new_cue_start REAL;
ALTER TABLE edit_changes ADD COLUMN old_cue_end REAL;
ALTER TABLE edit_changes ADD COLUMN new_cue_end REAL;
ALTER TABLE edit_changes ADD COLUMN old_measured INTEGER;
ALTER TABLE edit_changes ADD COLUMN new_measured INTEGER;
ALTER TABLE edit_changes ADD COLUMN old_there INTEGER;
ALTER TABLE edit_changes ADD COLUMN new_there INTEGER;
CREATE TABLE edit_sources (
  edit_id INTEGER NOT NULL REFERENCES edits(id) ON DELETE CASCADE,
  source_id INTEGER NOT NULL,
  old_timing TEXT NOT NULL, new_timing TEXT NOT NULL
);
CREATE TABLE gone_clips (id INTEGER PRIMARY KEY);
DROP INDEX clips_by_badness;
CREATE INDEX clips_worst_first ON clips(badness DESC);
PRAGMA user_version = 4;
)sql";

/// Version 5: speakers of clips, figures in edits, and the tables of voices, which came and went by themselves before.
constexpr const char* kFifthStep = R"sql(
ALTER TABLE clips ADD COLUMN speaker TEXT NOT NULL DEFAULT '';
ALTER TABLE edit_changes ADD COLUMN old_speaker TEXT;
ALTER TABLE edit_changes ADD COLUMN new_speaker TEXT;
ALTER TABLE edit_changes ADD COLUMN old_quality TEXT;
ALTER TABLE edit_changes ADD COLUMN new_quality TEXT;
CREATE TABLE IF NOT EXISTS clip_voices (
  clip_id INTEGER PRIMARY KEY,
  encoder TEXT NOT NULL,
  first_sample INTEGER NOT NULL,
  sample_count INTEGER NOT NULL,
  voice_group INTEGER NOT NULL,
  vector TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS voice_names (voice_group INTEGER PRIMARY KEY, name TEXT NOT NULL);
UPDATE clips SET speaker = n.name FROM clip_voices v JOIN voice_names n ON n.voice_group = v.voice_group
  WHERE v.clip_id = clips.id;
DROP TABLE voice_names;
PRAGMA user_version = 5;
)sql";

Status bringUpToDate(Database& database) {
  DIMTS_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
  DIMTS_TRY_ASSIGN(const int64_t version, database.integer("PRAGMA user_version"));  // another may have been first
  if (version < 1) DIMTS_TRY(database.execute(kSchema));
  if (version < 2) DIMTS_TRY(database.execute(kSecondStep));
  if (version < 3) DIMTS_TRY(database.execute(kThirdStep));
  if (version < 4) DIMTS_TRY(database.execute(kFourthStep));
  if (version < 5) DIMTS_TRY(database.execute(kFifthStep));
  return transaction.commit();
}

std::string joinedMarks(const std::vector<std::string>& marks) {
  std::string out;
  for (const std::string& mark : marks) out += (out.empty() ? "" : " ") + mark;
  return out;
}

std::vector<std::string> splitMarks(const std::string& text) {
  std::istringstream words(text);
  return {std::istream_iterator<std::string>(words), {}};
}

Status checkFolder(const std::string& projectDir) {
  std::error_code ignored;
  if (!std::filesystem::is_directory(projectDir, ignored))
    return Error{"dataset.no_project", projectDir, "There is no project folder.",
                 "Check the path, or make a new project there.", ErrorKind::BadInput};
  if (::access(projectDir.c_str(), W_OK) != 0)
    return Error{"dataset.read_only", projectDir, "You may not write in the project folder.",
                 "Copy the project to a folder where you may write, or change the folder's permissions.",
                 ErrorKind::BadInput};
  return {};
}

}  // namespace

std::string audioPath(const std::string& projectDir, const std::string& contentHash) {
  return (std::filesystem::path(projectDir) / "audio" / (contentHash + ".s16")).string();
}

Result<Database> openTables(const std::string& projectDir) {
  DIMTS_TRY(checkFolder(projectDir));
  const std::string path = (std::filesystem::path(projectDir) / "dataset.sqlite").string();
  DIMTS_TRY_ASSIGN(Database database, Database::open(path));
  DIMTS_TRY(database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"));
  DIMTS_TRY_ASSIGN(const int64_t version, database.integer("PRAGMA user_version"));
  if (version > kSchemaVersion)
    return Error{"dataset.newer_version", path,
                 "The dataset was made by a newer version of the program (schema " + std::to_string(version) + ").",
                 "Open it with that version or a later one.", ErrorKind::BadInput};
  if (version < kSchemaVersion) DIMTS_TRY(bringUpToDate(database));
  return database;
}

Result<bool> hasSource(const Database& database, const std::string& contentHash) {
  DIMTS_TRY_ASSIGN(const int64_t count,
                   database.integer("SELECT count(*) FROM sources WHERE content_hash = ?", {contentHash}));
  return count > 0;
}

Result<int64_t> insertSource(Database& database, const NewSource& source) {
  DIMTS_TRY(database.run(
      "INSERT INTO sources (content_hash, media_path, subtitle_path, subtitle_format, subtitle_encoding, speaker, "
      "sample_rate, samples, timing, loudness, gain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      {source.info.contentHash, source.info.mediaPath, source.info.subtitlePath, source.subtitleFormat,
       source.subtitleEncoding, source.info.speaker, int64_t{source.info.sampleRate}, source.samples,
       toJson(source.info.timing), source.info.loudnessLufs, source.info.gainDb}));
  const int64_t id = database.lastId();
  std::vector<int64_t> ids;
  for (const NewClip& clip : source.clips) {
    const auto state = clip.reason.empty() ? ClipState::Kept : ClipState::Dropped;
    DIMTS_TRY(database.run(
        std::string("INSERT INTO clips (id, source_id, line, cue_start, cue_end, first_sample, sample_count, "
                    "speaker_hint, raw_text, text, state, reason, split) VALUES (") +
            kNextClipId + ", ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {id, clip.line, clip.cueStartSeconds, clip.cueEndSeconds, clip.firstSample, clip.sampleCount, clip.speakerHint,
         clip.rawText, clip.text, static_cast<int64_t>(state), clip.reason, static_cast<int64_t>(clip.split)}));
    ids.push_back(database.lastId());
  }
  // A clip may be the duplicate of a later one, so all have their numbers first.
  for (size_t i = 0; i < source.clips.size(); ++i) {
    if (!source.clips[i].quality.measured) continue;
    ClipQuality quality = source.clips[i].quality;
    if (quality.duplicateOf > 0) quality.duplicateOf = ids.at(static_cast<size_t>(quality.duplicateOf - 1));
    DIMTS_TRY(writeQuality(database, ids[i], quality));
  }
  for (const std::string& hash : source.fileHashes)
    DIMTS_TRY(database.run("INSERT OR IGNORE INTO list_files VALUES (?, ?)", {hash, id}));
  return id;
}

Result<bool> hasListFile(const Database& database, const std::string& hash) {
  DIMTS_TRY_ASSIGN(const int64_t count, database.integer("SELECT count(*) FROM list_files WHERE hash = ?", {hash}));
  return count > 0;
}

Status separateTexts(Database& database) {
  const std::string shared =
      "split = 1 AND state <> 1 AND text IN (SELECT text FROM clips WHERE split = 0 AND state <> 1)";
  DIMTS_TRY_ASSIGN(const int64_t all, database.integer("SELECT count(*) FROM clips WHERE split = 1 AND state <> 1"));
  DIMTS_TRY_ASSIGN(const int64_t moving, database.integer("SELECT count(*) FROM clips WHERE " + shared));
  if (moving == 0 || moving == all) return {};
  return database.run("UPDATE clips SET split = 2 WHERE " + shared);
}

const char* const kClipColumns =
    "c.id, c.source_id, c.first_sample, c.sample_count, s.sample_rate, iif(c.speaker = '', s.speaker, c.speaker), c.raw_text, c.text, c.state, "
    "c.reason, c.split, c.edited, c.measured, c.rate, c.snr, c.wada, c.clipped, c.clipped_run, c.bandwidth, c.dc, "
    "c.loudness, c.pause, c.lead, c.tail, c.badness, c.duplicate_of, c.marks, c.cue_start, c.cue_end";

const char* const kQualityColumns =
    "measured, rate, snr, wada, clipped, clipped_run, bandwidth, dc, loudness, pause, lead, tail, badness, "
    "duplicate_of, marks";

Params qualityParams(const ClipQuality& q) {
  return {int64_t{q.measured}, q.lettersPerSecond, q.snrDb,       q.wadaSnrDb, q.clippedPercent,
          q.clippedRun,        q.bandwidthHz,      q.dcPercent,   q.loudnessLufs, q.longestPauseSeconds,
          q.leadSeconds,       q.tailSeconds,      q.badness,     q.duplicateOf, joinedMarks(q.marks)};
}

Status writeQuality(Database& database, int64_t clipId, const ClipQuality& quality) {
  Params params = qualityParams(quality);
  params.emplace_back(clipId);
  return database.run(std::string("UPDATE clips SET (") + kQualityColumns +
                          ") = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?",
                      params);
}

std::string qualityToText(const ClipQuality& q) {
  return nlohmann::json{q.measured, q.lettersPerSecond, q.snrDb, q.wadaSnrDb, q.clippedPercent, q.clippedRun, q.bandwidthHz, q.dcPercent,
                        q.loudnessLufs, q.longestPauseSeconds, q.leadSeconds, q.tailSeconds, q.badness, q.duplicateOf,
                        joinedMarks(q.marks)}
      .dump();
}

std::optional<ClipQuality> qualityFromText(const std::string& text) {
  const auto json = nlohmann::json::parse(text, nullptr, false);
  if (!json.is_array() || json.size() != 15) return {};
  const auto real = [&](size_t place) { return json[place].is_number() ? json[place].get<double>() : 0.0; };
  const auto whole = [&](size_t place) { return json[place].is_number_integer() ? json[place].get<int64_t>() : 0; };
  ClipQuality q;
  q.measured = json[0].is_boolean() && json[0].get<bool>();
  q.lettersPerSecond = real(1);
  q.snrDb = real(2);
  q.wadaSnrDb = real(3);
  q.clippedPercent = real(4);
  q.clippedRun = whole(5);
  q.bandwidthHz = real(6);
  q.dcPercent = real(7);
  q.loudnessLufs = real(8);
  q.longestPauseSeconds = real(9);
  q.leadSeconds = real(10);
  q.tailSeconds = real(11);
  q.badness = real(12);
  q.duplicateOf = whole(13);
  if (json[14].is_string()) q.marks = splitMarks(json[14].get<std::string>());
  return q;
}

ClipInfo readClip(const Row& row) {
  ClipInfo clip;
  clip.id = row.integer(0);
  clip.sourceId = row.integer(1);
  clip.firstSample = row.integer(2);
  clip.sampleCount = row.integer(3);
  const auto rate = static_cast<double>(std::max<int64_t>(1, row.integer(4)));
  clip.startSeconds = static_cast<double>(clip.firstSample) / rate;
  clip.durationSeconds = static_cast<double>(clip.sampleCount) / rate;
  clip.speaker = row.text(5);
  clip.rawText = row.text(6);
  clip.text = row.text(7);
  clip.state = static_cast<ClipState>(row.integer(8));
  if (clip.state == ClipState::Dropped) clip.reason = row.text(9);
  clip.split = static_cast<Split>(row.integer(10));
  clip.edited = row.integer(11) != 0;
  ClipQuality& q = clip.quality;
  q.measured = row.integer(12) != 0;
  q.lettersPerSecond = row.real(13);
  q.snrDb = row.real(14);
  q.wadaSnrDb = row.real(15);
  q.clippedPercent = row.real(16);
  q.clippedRun = row.integer(17);
  q.bandwidthHz = row.real(18);
  q.dcPercent = row.real(19);
  q.loudnessLufs = row.real(20);
  q.longestPauseSeconds = row.real(21);
  q.leadSeconds = row.real(22);
  q.tailSeconds = row.real(23);
  q.badness = row.real(24);
  q.duplicateOf = row.integer(25);
  q.marks = splitMarks(row.text(26));
  clip.cueStartSeconds = row.real(27);
  clip.cueEndSeconds = row.real(28);
  return clip;
}

}  // namespace dimts::dataset
