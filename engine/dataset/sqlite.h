// A thin, checked layer over SQLite: parameters by value, rows by callback, transactions that roll back by themselves.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "engine/api/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace dimts::dataset {

using Param = std::variant<int64_t, double, std::string>;
using Params = std::vector<Param>;

/// The current row of a query; columns count from 0.
class Row {
 public:
  explicit Row(sqlite3_stmt* statement) : statement_(statement) {}
  int64_t integer(int column) const;
  double real(int column) const;
  std::string text(int column) const;

 private:
  sqlite3_stmt* statement_;
};

class Database {
 public:
  /// Opens or makes the file. Errors: "dataset.read_only", "dataset.busy", "dataset.damaged", "disk.full".
  static Result<Database> open(const std::string& path);
  Database(Database&&) noexcept;
  Database& operator=(Database&&) noexcept;
  ~Database();

  /// Any number of statements without parameters.
  Status execute(const std::string& sql);
  /// One statement with parameters.
  Status run(const std::string& sql, const Params& params = {});
  Status each(const std::string& sql, const Params& params, const std::function<void(const Row&)>& take) const;
  /// First column of the first row; 0 when there is none.
  Result<int64_t> integer(const std::string& sql, const Params& params = {}) const;
  int64_t lastId() const;
  const std::string& path() const { return path_; }

 private:
  Database() = default;
  Error failure(const std::string& what) const;
  std::string path_;
  sqlite3* handle_ = nullptr;
};

/// BEGIN IMMEDIATE … COMMIT; rolled back when destroyed before commit().
class Transaction {
 public:
  static Result<Transaction> begin(Database& database);
  Transaction(Transaction&& other) noexcept : database_(std::exchange(other.database_, nullptr)) {}
  ~Transaction();
  Status commit();

 private:
  explicit Transaction(Database* database) : database_(database) {}
  Database* database_;
};

}  // namespace dimts::dataset
