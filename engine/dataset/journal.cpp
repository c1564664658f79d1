// One transaction per edit, undo or redo.
#include "engine/dataset/journal.h"

#include "engine/dataset/gone_clips.h"
#include "engine/dataset/tables.h"

namespace dimts::dataset {
namespace {

Status applySide(Database& database, int64_t clipId, const ClipChange::Side& side) {
  if (!side.there) return parkClip(database, clipId);
  DIMTS_TRY(bringBackClip(database, clipId));
  DIMTS_TRY(database.run(
      "UPDATE clips SET text = ?, state = ?, reason = ?, edited = ?, split = ?, first_sample = ?, sample_count = ?, "
      "cue_start = ?, cue_end = ?, speaker = ?, measured = ? WHERE id = ?",
      {side.text, static_cast<int64_t>(side.state), side.reason, int64_t{side.edited}, static_cast<int64_t>(side.split),
       side.firstSample, side.sampleCount, side.cueStartSeconds, side.cueEndSeconds, side.speaker, int64_t{side.measured}, clipId}));
  return side.quality ? writeQuality(database, clipId, *side.quality) : Status();
}

void addSide(Params& params, const ClipChange::Side& side) {
  const Params values = {side.text,
                         static_cast<int64_t>(side.state),
                         side.reason,
                         int64_t{side.edited},
                         static_cast<int64_t>(side.split),
                         side.firstSample,
                         side.sampleCount,
                         side.cueStartSeconds,
                         side.cueEndSeconds,
                         side.speaker,
                         int64_t{side.measured},
                         int64_t{side.there},
                         side.quality ? qualityToText(*side.quality) : std::string()};
  params.insert(params.end(), values.begin(), values.end());
}

std::string sideColumns(const std::string& side) {
  std::string out;
  for (const char* name : {"text", "state", "reason", "edited", "split", "first", "count", "cue_start", "cue_end", "speaker", "measured", "there", "quality"})
    out += ", " + side + "_" + name;
  return out;
}

Status writeDown(Database& database, int64_t editId, const ClipChange& change) {
  Params params = {editId, change.clipId};
  addSide(params, change.before);
  addSide(params, change.after);
  std::string marks = "?, ?";
  for (size_t i = 2; i < params.size(); ++i) marks += ", ?";
  return database.run("INSERT INTO edit_changes (edit_id, clip_id" + sideColumns("old") + sideColumns("new") + ") VALUES (" + marks + ")",
                      params);
}

/// Columns from `first` on in the order of sideColumns().
ClipChange::Side readSide(const Row& row, int first) {
  return {row.text(first),
          static_cast<ClipState>(row.integer(first + 1)),
          row.text(first + 2),
          row.integer(first + 3) != 0,
          static_cast<Split>(row.integer(first + 4)),
          row.integer(first + 5),
          row.integer(first + 6),
          row.real(first + 7),
          row.real(first + 8),
          row.text(first + 9),
          row.integer(first + 10) != 0,
          qualityFromText(row.text(first + 12)),
          row.integer(first + 11) != 0};
}

constexpr const char* kCurrentSide =
    "SELECT text, state, reason, edited, split, first_sample, sample_count, cue_start, cue_end, speaker, measured, 1, '' FROM "
    "clips WHERE id = ?";

/// What `side` ("old", "new") of an edit says; what older versions did not write down is as it is in the clip now.
Status travelClips(Database& database, int64_t editId, const std::string& side) {
  std::vector<std::pair<int64_t, ClipChange::Side>> sides;
  const auto kept = [&](const std::string& name, const std::string& column) {
    return ", coalesce(" + side + "_" + name + ", c." + column + ")";
  };
  const std::string query = "SELECT e.clip_id, " + side + "_text, " + side + "_state, " + side + "_reason, " + side + "_edited" +
                            kept("split", "split") + kept("first", "first_sample") + kept("count", "sample_count") +
                            kept("cue_start", "cue_start") + kept("cue_end", "cue_end") + kept("speaker", "speaker") +
                            kept("measured", "measured") + ", coalesce(" + side + "_there, 1), coalesce(" + side +
                            "_quality, '') FROM edit_changes e LEFT JOIN clips c ON c.id = e.clip_id "
                            "WHERE edit_id = ?";
  DIMTS_TRY(database.each(query, {editId}, [&](const Row& row) { sides.push_back({row.integer(0), readSide(row, 1)}); }));
  for (const auto& [clipId, values] : sides) DIMTS_TRY(applySide(database, clipId, values));
  return {};
}

/// Moves the edit found by `find` (its id and label) to the other side.
Result<std::string> travel(Database& database, const std::string& find, bool back) {
  DIMTS_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
  int64_t id = 0;
  std::string label;
  DIMTS_TRY(database.each(find, {}, [&](const Row& row) {
    id = row.integer(0);
    label = row.text(1);
  }));
  if (id == 0) return std::string();
  const std::string side = back ? "old" : "new";
  DIMTS_TRY(travelClips(database, id, side));
  DIMTS_TRY(database.run("UPDATE sources SET timing = e." + side + "_timing FROM edit_sources e WHERE e.edit_id = ? AND "
                         "e.source_id = sources.id",
                         {id}));
  DIMTS_TRY(database.run("UPDATE edits SET undone = ? WHERE id = ?", {int64_t{back}, id}));
  DIMTS_TRY(transaction.commit());
  return label;
}

}  // namespace

Result<ClipChange::Side> currentSide(const Database& database, int64_t clipId) {
  ClipChange::Side side;
  bool found = false;
  DIMTS_TRY(database.each(kCurrentSide, {clipId}, [&](const Row& row) {
    side = readSide(row, 0);
    found = true;
  }));
  if (found) return side;
  return Error{"dataset.no_clip", std::to_string(clipId), "There is no clip with this number.",
               "Look at the list of clips again; it may have changed."};
}

Status recordEdit(Database& database, const std::string& label, const std::vector<ClipChange>& changes,
                  const std::vector<SourceChange>& sources) {
  DIMTS_TRY_ASSIGN(const auto ids, recordEditIds(database, label, changes, sources));
  static_cast<void>(ids);
  return {};
}

Result<std::vector<int64_t>> recordEditIds(Database& database, const std::string& label, std::vector<ClipChange> changes,
                                           const std::vector<SourceChange>& sources) {
  std::vector<int64_t> ids;
  if (changes.empty() && sources.empty()) return ids;
  DIMTS_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
  DIMTS_TRY(database.run("DELETE FROM edits WHERE undone = 1"));
  DIMTS_TRY(forgetGoneClips(database));
  DIMTS_TRY(database.run("INSERT INTO edits (label) VALUES (?)", {label}));
  const int64_t id = database.lastId();
  for (ClipChange& change : changes) {
    if (change.copyOf != 0) {
      DIMTS_TRY_ASSIGN(change.clipId, copyClip(database, change.copyOf));
    }
    DIMTS_TRY(applySide(database, change.clipId, change.after));
    DIMTS_TRY(writeDown(database, id, change));
    ids.push_back(change.clipId);
  }
  for (const SourceChange& source : sources) {
    DIMTS_TRY(database.run("UPDATE sources SET timing = ? WHERE id = ?", {source.timingAfter, source.sourceId}));
    DIMTS_TRY(database.run("INSERT INTO edit_sources VALUES (?, ?, ?, ?)",
                           {id, source.sourceId, source.timingBefore, source.timingAfter}));
  }
  DIMTS_TRY(transaction.commit());
  return ids;
}

Result<std::string> undoEdit(Database& database) {
  return travel(database, "SELECT id, label FROM edits WHERE undone = 0 ORDER BY id DESC LIMIT 1", true);
}

Result<std::string> redoEdit(Database& database) {
  return travel(database, "SELECT id, label FROM edits WHERE undone = 1 ORDER BY id LIMIT 1", false);
}

}  // namespace dimts::dataset
