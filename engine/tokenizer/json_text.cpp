// A reader over nlohmann's events: it builds the value and watches for double names, depth and size.
#include "engine/tokenizer/json_text.h"

#include <unordered_set>
#include <vector>

#include "engine/tokenizer/vocabulary.h"

namespace dimts::tokenizer {
namespace {

using Json = nlohmann::ordered_json;

constexpr size_t kMostValues = 4'000'000;
constexpr size_t kDeepest = 64;

class StrictReader : public nlohmann::json_sax<Json> {
 public:
  bool null() override { return put(nullptr); }
  bool boolean(bool v) override { return put(v); }
  bool number_integer(number_integer_t v) override { return put(v); }
  bool number_unsigned(number_unsigned_t v) override { return put(v); }
  bool number_float(number_float_t v, const string_t&) override { return put(v); }
  bool string(string_t& v) override { return put(std::move(v)); }
  bool binary(binary_t&) override { return false; }

  bool start_object(size_t) override { return open(Json::value_t::object); }
  bool end_object() override { return close(); }
  bool start_array(size_t) override { return open(Json::value_t::array); }
  bool end_array() override { return close(); }

  bool key(string_t& v) override {
    Level& level = levels_.back();
    if (!level.names.insert(v).second) {
      problem_ = "The name \"" + v + "\" stands twice in one object.";
      return false;
    }
    level.name = std::move(v);
    return true;
  }
  bool parse_error(size_t position, const std::string&, const nlohmann::detail::exception&) override {
    problem_ = "This is not JSON, from byte " + std::to_string(position) + " on.";
    return false;
  }

  const std::string& problem() const { return problem_; }
  bool tooLarge() const { return values_ > kMostValues; }
  Json& root() { return root_; }

 private:
  struct Level {
    Json value;
    std::string name;
    std::unordered_set<std::string> names;
  };

  bool put(Json&& value) {
    if (++values_ > kMostValues) return false;
    if (levels_.empty()) {
      root_ = std::move(value);
    } else if (Level& level = levels_.back(); level.value.is_array()) {
      level.value.push_back(std::move(value));
    } else {  // names are unique, so the pair goes straight to the end
      auto& object = level.value.get_ref<Json::object_t&>();
      object.push_back({std::move(level.name), std::move(value)});
    }
    return true;
  }
  bool open(Json::value_t type) {
    if (levels_.size() >= kDeepest) {
      problem_ = "The values are nested too deeply.";
      return false;
    }
    levels_.push_back({Json(type), {}, {}});
    return true;
  }
  bool close() {
    Json done = std::move(levels_.back().value);
    levels_.pop_back();
    return put(std::move(done));
  }

  Json root_;
  std::vector<Level> levels_;
  std::string problem_;
  size_t values_ = 0;
};

}  // namespace

Result<Json> parseUniqueJson(const std::string& bytes, const std::string& subject) {
  StrictReader reader;
  const bool whole = Json::sax_parse(bytes, &reader);
  if (reader.tooLarge()) return tooLargeVocabulary(subject, "There are more than 4 million values in it.");
  if (!whole) return damagedVocabulary(subject, reader.problem().empty() ? "This is not JSON." : reader.problem());
  return std::move(reader.root());
}

}  // namespace dimts::tokenizer
