// SQLite's result codes become errors that say what the user can do.
#include "engine/dataset/sqlite.h"

#include <sqlite3.h>

#include <utility>

#include "engine/text/unicode.h"

namespace dimts::dataset {
namespace {

/// Errors: "dataset.read_only", "dataset.busy", "dataset.damaged", "disk.full", "dataset.failed".
Error databaseError(int code, const std::string& path, const std::string& detail) {
  switch (code & 0xFF) {
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return {"dataset.read_only", path, "The dataset cannot be written: " + detail + ".",
              "Copy the project to a folder where you may write, or change the folder's permissions.",
              ErrorKind::BadInput};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {"dataset.busy", path, "Another program is writing to the dataset.",
              "Wait until it has finished, or close it, and try again.", ErrorKind::Resources};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return {"dataset.damaged", path, "The dataset file is damaged: " + detail + ".",
              "Restore dataset.sqlite from a copy, or make a new project and import the films again.",
              ErrorKind::BadInput};
    case SQLITE_FULL:
    case SQLITE_IOERR:
      return {"disk.full", path, "The dataset could not be written: " + detail + ".",
              "Free some space on the disk and do it again; nothing saved before is lost.", ErrorKind::Resources};
    default:
      return {"dataset.failed", path, detail, "Try again; if it fails again, report it with the log.",
              ErrorKind::Internal};
  }
}

struct Finalize {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

int bind(sqlite3_stmt* statement, int index, const Param& param) {
  if (const auto* integer = std::get_if<int64_t>(&param)) return sqlite3_bind_int64(statement, index, *integer);
  if (const auto* real = std::get_if<double>(&param)) return sqlite3_bind_double(statement, index, *real);
  const auto& text = std::get<std::string>(param);
  return sqlite3_bind_text64(statement, index, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

/// SQL function dimts_fold(text): case-folded NFC, for searches in every script.
void fold(sqlite3_context* context, int, sqlite3_value** values) {
  const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
  const std::string folded = text::foldCase(text ? text : "");
  sqlite3_result_text64(context, folded.data(), folded.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

}  // namespace

int64_t Row::integer(int column) const { return sqlite3_column_int64(statement_, column); }
double Row::real(int column) const { return sqlite3_column_double(statement_, column); }
std::string Row::text(int column) const {
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
  return text ? std::string(text, static_cast<size_t>(sqlite3_column_bytes(statement_, column))) : std::string();
}

Database::Database(Database&& other) noexcept
    : path_(std::move(other.path_)), handle_(std::exchange(other.handle_, nullptr)) {}
Database& Database::operator=(Database&& other) noexcept {
  std::swap(path_, other.path_);
  std::swap(handle_, other.handle_);
  return *this;
}
Database::~Database() { sqlite3_close_v2(handle_); }

Error Database::failure(const std::string& what) const {
  return databaseError(sqlite3_extended_errcode(handle_), path_, what + " (" + sqlite3_errmsg(handle_) + ")");
}

Result<Database> Database::open(const std::string& path) {
  Database database;
  database.path_ = path;
  const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
  if (sqlite3_open_v2(path.c_str(), &database.handle_, flags, nullptr) != SQLITE_OK) return database.failure("opening");
  sqlite3_busy_timeout(database.handle_, 5000);
  sqlite3_create_function(database.handle_, "dimts_fold", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, &fold,
                          nullptr, nullptr);
  return database;
}

Status Database::execute(const std::string& sql) {
  if (sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) return failure("writing");
  return {};
}

Status Database::run(const std::string& sql, const Params& params) {
  return each(sql, params, [](const Row&) {});
}

Status Database::each(const std::string& sql, const Params& params, const std::function<void(const Row&)>& take) const {
  sqlite3_stmt* raw = nullptr;
  if (sqlite3_prepare_v2(handle_, sql.c_str(), static_cast<int>(sql.size()), &raw, nullptr) != SQLITE_OK)
    return failure("preparing");
  const Statement statement(raw);
  for (size_t i = 0; i < params.size(); ++i)
    if (bind(raw, static_cast<int>(i) + 1, params[i]) != SQLITE_OK) return failure("binding");
  int code = SQLITE_ROW;
  while ((code = sqlite3_step(raw)) == SQLITE_ROW) take(Row(raw));
  if (code != SQLITE_DONE) return failure("running");
  return {};
}

Result<int64_t> Database::integer(const std::string& sql, const Params& params) const {
  int64_t value = 0;
  bool first = true;
  DIMTS_TRY(each(sql, params, [&](const Row& row) {
    if (std::exchange(first, false)) value = row.integer(0);
  }));
  return value;
}

int64_t Database::lastId() const { return sqlite3_last_insert_rowid(handle_); }

Result<Transaction> Transaction::begin(Database& database) {
  DIMTS_TRY(database.execute("BEGIN IMMEDIATE"));
  return Transaction(&database);
}

Transaction::~Transaction() {
  if (database_) static_cast<void>(database_->execute("ROLLBACK"));
}

Status Transaction::commit() {
  DIMTS_TRY(database_->execute("COMMIT"));
  database_ = nullptr;
  return {};
}

}  // namespace dimts::dataset
