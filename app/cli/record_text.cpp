// Records as JSON and as text for people.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "app/cli/console.h"

namespace dimts::cli {
namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(const Record& record);

struct JsonValue {
  Json operator()(std::monostate) const { return nullptr; }
  Json operator()(const std::shared_ptr<Record>& r) const { return r ? jsonOf(*r) : Json(nullptr); }
  Json operator()(const std::shared_ptr<RecordList>& list) const {
    Json array = Json::array();
    if (list)
      for (const Record& r : *list) array.push_back(jsonOf(r));
    return array;
  }
  template <class T>
  Json operator()(const T& v) const {
    return v;
  }
};

Json jsonOf(const Record& record) {
  Json object = Json::object();
  for (const auto& [key, value] : record.fields) object[key] = std::visit(JsonValue{}, value);
  return object;
}

/// "kept_seconds" as "kept seconds".
std::string spaced(std::string key) {
  std::replace(key.begin(), key.end(), '_', ' ');
  return key;
}

/// A value that fits on its line.
struct Inline {
  std::string operator()(std::monostate) const { return "-"; }
  std::string operator()(bool v) const { return v ? "yes" : "no"; }
  std::string operator()(int64_t v) const { return std::to_string(v); }
  std::string operator()(double v) const {
    char text[64];
    std::snprintf(text, sizeof text, std::fabs(v) >= 100 ? "%.1f" : "%.4g", v);
    return text;
  }
  std::string operator()(const std::string& v) const { return v; }
  std::string operator()(const std::shared_ptr<Record>& v) const {
    std::string text;
    if (v)
      for (const auto& [key, value] : v->fields)
        text += (text.empty() ? "" : ", ") + spaced(key) + " " + std::visit(*this, value);
    return text;
  }
  std::string operator()(const std::shared_ptr<RecordList>& v) const { return std::to_string(v ? v->size() : 0); }
};

}  // namespace

std::string toJson(const Record& record) { return jsonOf(record).dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string toText(const Record& record, int indent) {
  const std::string space(static_cast<size_t>(indent), ' ');
  std::string text;
  for (const auto& [key, value] : record.fields) {
    text += space + spaced(key) + ":";
    if (const auto* nested = std::get_if<std::shared_ptr<Record>>(&value); nested && *nested) {
      text += (*nested)->fields.empty() ? " none\n" : "\n" + toText(**nested, indent + 2);
    } else if (const auto* list = std::get_if<std::shared_ptr<RecordList>>(&value); list && *list) {
      text += (*list)->empty() ? " none\n" : "\n";
      for (const Record& entry : **list) text += space + "  - " + Inline{}(std::make_shared<Record>(entry)) + "\n";
    } else {
      text += " " + std::visit(Inline{}, value) + "\n";
    }
  }
  return text;
}

}  // namespace dimts::cli
