// Tables in text files: fields between commas, semicolons, bars or tabs.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dimts::dataset {

struct TableRow {
  int64_t line = 0;  ///< where it begins in the file, from 1
  std::vector<std::string> fields;
};

/// Empty lines are left out. Any line ends; a byte order mark is skipped. With `quoted`, fields may stand in double
/// quotes as in RFC 4180: the delimiter, line ends and doubled quotes may then be inside.
std::vector<TableRow> parseTable(std::string_view text, char delimiter, bool quoted);

/// The one of , ; | and tab that parts the first lines into most columns, the same number in each; ',' when none does.
char guessDelimiter(std::string_view text);

/// A field for a quoted table: in quotes when it needs them.
std::string quotedField(const std::string& field, char delimiter = ',');

}  // namespace dimts::dataset
