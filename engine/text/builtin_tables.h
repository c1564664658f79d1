// The tables of resources/text as they were compiled into the library (see cmake/EmbedText.cmake).
#pragma once

#include <string_view>
#include <vector>

namespace dimts::text {

struct BuiltinTable {
  std::string_view name;  ///< file name without ".yaml": "am", "kmr-cyrl"
  std::string_view yaml;
};

const std::vector<BuiltinTable>& builtinTables();

}  // namespace dimts::text
