// The waiting table gets each column that clips have, when it is first needed.
#include "engine/dataset/gone_clips.h"

#include <set>
#include <vector>

namespace dimts::dataset {
namespace {

struct Column {
  std::string name, type, otherwise;  ///< otherwise: its default as SQL, may be empty
};

Result<std::vector<Column>> columnsOf(const Database& database, const std::string& table) {
  std::vector<Column> columns;
  DIMTS_TRY(database.each("PRAGMA table_info(" + table + ")", {}, [&](const Row& row) {
    columns.push_back({row.text(1), row.text(2), row.text(4)});
  }));
  return columns;
}

/// All columns of clips, separated by commas; gone_clips has them all afterwards.
Result<std::string> sharedColumns(Database& database) {
  DIMTS_TRY_ASSIGN(const auto columns, columnsOf(database, "clips"));
  DIMTS_TRY_ASSIGN(const auto there, columnsOf(database, "gone_clips"));
  std::set<std::string> known;
  for (const Column& column : there) known.insert(column.name);
  std::string names;
  for (const Column& column : columns) {
    names += (names.empty() ? "" : ", ") + column.name;
    if (known.count(column.name) > 0) continue;
    const std::string otherwise = column.otherwise.empty() ? "" : " DEFAULT " + column.otherwise;
    DIMTS_TRY(database.execute("ALTER TABLE gone_clips ADD COLUMN " + column.name + " " + column.type + otherwise));
  }
  return names;
}

Status moveRow(Database& database, const std::string& from, const std::string& to, int64_t id) {
  DIMTS_TRY_ASSIGN(const int64_t there, database.integer("SELECT count(*) FROM " + from + " WHERE id = ?", {id}));
  if (there == 0) return {};
  DIMTS_TRY_ASSIGN(const std::string columns, sharedColumns(database));
  DIMTS_TRY(database.run("INSERT INTO " + to + " (" + columns + ") SELECT " + columns + " FROM " + from + " WHERE id = ?", {id}));
  return database.run("DELETE FROM " + from + " WHERE id = ?", {id});
}

}  // namespace

const char* const kNextClipId =
    "(SELECT 1 + max(coalesce((SELECT max(id) FROM clips), 0), coalesce((SELECT max(id) FROM gone_clips), 0)))";

Status parkClip(Database& database, int64_t id) { return moveRow(database, "clips", "gone_clips", id); }
Status bringBackClip(Database& database, int64_t id) { return moveRow(database, "gone_clips", "clips", id); }

Result<int64_t> copyClip(Database& database, int64_t id) {
  DIMTS_TRY_ASSIGN(const auto columns, columnsOf(database, "clips"));
  std::string names;
  for (const Column& column : columns)
    if (column.name != "id") names += ", " + column.name;
  DIMTS_TRY(database.run("INSERT INTO clips (id" + names + ") SELECT " + kNextClipId + names + " FROM clips WHERE id = ?", {id}));
  return database.lastId();
}

Status forgetGoneClips(Database& database) {
  return database.run("DELETE FROM gone_clips WHERE id NOT IN (SELECT clip_id FROM edit_changes)");
}

}  // namespace dimts::dataset
