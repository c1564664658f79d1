// What pages need to hold any text.
#pragma once

#include <string>
#include <string_view>

namespace dimts::core {

/// The text with <, >, & and " as entities, for element contents and attributes in double quotes.
std::string htmlEscaped(std::string_view text);

}  // namespace dimts::core
