// One transaction per edit, undo or redo.
#include "engine/dataset/journal.h"

namespace dimts::dataset {
namespace {

Status applySide(Database& database, int64_t clipId, const ClipChange::Side& side) {
  return database.run("UPDATE clips SET text = ?, state = ?, reason = ?, edited = ?, split = ? WHERE id = ?",
                      {side.text, static_cast<int64_t>(side.state), side.reason, int64_t{side.edited},
                       static_cast<int64_t>(side.split), clipId});
}

Status writeDown(Database& database, int64_t editId, const ClipChange& change) {
  return database.run(
      "INSERT INTO edit_changes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      {editId, change.clipId, change.before.text, change.after.text, static_cast<int64_t>(change.before.state),
       static_cast<int64_t>(change.after.state), change.before.reason, change.after.reason,
       int64_t{change.before.edited}, int64_t{change.after.edited}, static_cast<int64_t>(change.before.split),
       static_cast<int64_t>(change.after.split)});
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
  std::vector<std::pair<int64_t, ClipChange::Side>> sides;
  const std::string side = back ? "old" : "new";
  DIMTS_TRY(database.each(
      "SELECT e.clip_id, " + side + "_text, " + side + "_state, " + side + "_reason, " + side + "_edited, coalesce(" + side +
          "_split, c.split) FROM edit_changes e JOIN clips c ON c.id = e.clip_id WHERE edit_id = ?",
      {id}, [&](const Row& row) {
        sides.push_back({row.integer(0),
                         {row.text(1), static_cast<ClipState>(row.integer(2)), row.text(3), row.integer(4) != 0,
                          static_cast<Split>(row.integer(5))}});
      }));
  for (const auto& [clipId, values] : sides) DIMTS_TRY(applySide(database, clipId, values));
  DIMTS_TRY(database.run("UPDATE edits SET undone = ? WHERE id = ?", {int64_t{back}, id}));
  DIMTS_TRY(transaction.commit());
  return label;
}

}  // namespace

Result<ClipChange::Side> currentSide(const Database& database, int64_t clipId) {
  ClipChange::Side side;
  bool found = false;
  DIMTS_TRY(database.each("SELECT text, state, reason, edited, split FROM clips WHERE id = ?", {clipId}, [&](const Row& row) {
    side = {row.text(0), static_cast<ClipState>(row.integer(1)), row.text(2), row.integer(3) != 0,
            static_cast<Split>(row.integer(4))};
    found = true;
  }));
  if (found) return side;
  return Error{"dataset.no_clip", std::to_string(clipId), "There is no clip with this number.",
               "Look at the list of clips again; it may have changed."};
}

Status recordEdit(Database& database, const std::string& label, const std::vector<ClipChange>& changes) {
  if (changes.empty()) return {};
  DIMTS_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
  DIMTS_TRY(database.run("DELETE FROM edits WHERE undone = 1"));
  DIMTS_TRY(database.run("INSERT INTO edits (label) VALUES (?)", {label}));
  const int64_t id = database.lastId();
  for (const ClipChange& change : changes) {
    DIMTS_TRY(applySide(database, change.clipId, change.after));
    DIMTS_TRY(writeDown(database, id, change));
  }
  return transaction.commit();
}

Result<std::string> undoEdit(Database& database) {
  return travel(database, "SELECT id, label FROM edits WHERE undone = 0 ORDER BY id DESC LIMIT 1", true);
}

Result<std::string> redoEdit(Database& database) {
  return travel(database, "SELECT id, label FROM edits WHERE undone = 1 ORDER BY id LIMIT 1", false);
}

}  // namespace dimts::dataset
