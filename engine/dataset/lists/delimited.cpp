// One pass, character by character.
#include "engine/dataset/lists/delimited.h"

#include <algorithm>

namespace dimts::dataset {
namespace {

constexpr size_t kLooked = 20;

std::string_view withoutMark(std::string_view text) {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  return text.substr(0, kMark.size()) == kMark ? text.substr(kMark.size()) : text;
}

class TableReader {
 public:
  TableReader(std::string_view text, char delimiter, bool quoted)
      : text_(withoutMark(text)), delimiter_(delimiter), quoted_(quoted) {}

  std::vector<TableRow> read() {
    row_.line = 1;
    for (; at_ < text_.size(); ++at_) take(text_[at_]);
    if (!row_.fields.empty() || !field_.empty()) endRow();
    return std::move(rows_);
  }

 private:
  char next() const { return at_ + 1 < text_.size() ? text_[at_ + 1] : '\0'; }

  void take(char c) {
    if (inQuotes_) return takeQuoted(c);
    if (quoted_ && c == '"' && field_.empty()) {
      inQuotes_ = true;
    } else if (c == delimiter_) {
      row_.fields.push_back(std::move(field_));
      field_.clear();
    } else if (c == '\n' || c == '\r') {
      if (c == '\r' && next() == '\n') ++at_;
      ++line_;
      endRow();
    } else {
      field_ += c;
    }
  }

  void takeQuoted(char c) {
    if (c == '"' && next() == '"') {
      field_ += c;
      ++at_;
    } else if (c == '"') {
      inQuotes_ = false;
    } else {
      field_ += c;
      line_ += c == '\n';
    }
  }

  void endRow() {
    row_.fields.push_back(std::move(field_));
    field_.clear();
    if (row_.fields.size() > 1 || !row_.fields[0].empty()) rows_.push_back(std::move(row_));
    row_ = {};
    row_.line = line_;
  }

  std::string_view text_;
  char delimiter_;
  bool quoted_, inQuotes_ = false;
  size_t at_ = 0;
  int64_t line_ = 1;
  std::string field_;
  TableRow row_;
  std::vector<TableRow> rows_;
};

}  // namespace

std::vector<TableRow> parseTable(std::string_view text, char delimiter, bool quoted) {
  return TableReader(text, delimiter, quoted).read();
}

char guessDelimiter(std::string_view text) {
  char best = ',';
  size_t most = 1;
  for (const char delimiter : {'\t', '|', ';', ','}) {
    auto rows = parseTable(text.substr(0, 20000), delimiter, delimiter == ',' || delimiter == ';');
    if (rows.size() > kLooked) rows.resize(kLooked);
    if (rows.size() > 2) rows.pop_back();  // may be cut off
    if (rows.empty()) continue;
    const size_t columns = rows.front().fields.size();
    const bool even = std::all_of(rows.begin(), rows.end(),
                                  [&](const TableRow& row) { return row.fields.size() == columns; });
    if (even && columns > most) most = columns, best = delimiter;
  }
  return best;
}

std::string quotedField(const std::string& field, char delimiter) {
  if (field.find_first_of(std::string("\"\r\n") + delimiter) == std::string::npos) return field;
  std::string out = "\"";
  for (const char c : field) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + "\"";
}

}  // namespace dimts::dataset
