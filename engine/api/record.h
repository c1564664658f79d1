// Ordered named values: what a job reports at its end and what --json prints, without a JSON library in the interface.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace dimts {

struct Record;
using RecordList = std::vector<Record>;
using Value = std::variant<std::monostate, bool, int64_t, double, std::string, std::shared_ptr<Record>,
                           std::shared_ptr<RecordList>>;

/// Fields in the order they were added; nested records and lists of records are allowed.
struct Record {
  std::vector<std::pair<std::string, Value>> fields;

  Record& add(std::string key, bool v) { return put(std::move(key), v); }
  Record& add(std::string key, int v) { return put(std::move(key), static_cast<int64_t>(v)); }
  Record& add(std::string key, int64_t v) { return put(std::move(key), v); }
  Record& add(std::string key, double v) { return put(std::move(key), v); }
  Record& add(std::string key, const char* v) { return put(std::move(key), std::string(v)); }
  Record& add(std::string key, std::string v) { return put(std::move(key), std::move(v)); }
  Record& add(std::string key, Record v) { return put(std::move(key), std::make_shared<Record>(std::move(v))); }
  Record& add(std::string key, RecordList v) { return put(std::move(key), std::make_shared<RecordList>(std::move(v))); }

  /// Null when there is no such field.
  const Value* find(const std::string& key) const {
    for (const auto& [name, value] : fields)
      if (name == key) return &value;
    return nullptr;
  }

 private:
  Record& put(std::string key, Value v) {
    fields.emplace_back(std::move(key), std::move(v));
    return *this;
  }
};

}  // namespace dimts
