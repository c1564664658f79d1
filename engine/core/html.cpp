// Entities for what would be read as markup.
#include "engine/core/html.h"

namespace dimts::core {

std::string htmlEscaped(std::string_view text) {
  std::string safe;
  for (const char letter : text) switch (letter) {
      case '<': safe += "&lt;"; break;
      case '>': safe += "&gt;"; break;
      case '&': safe += "&amp;"; break;
      case '"': safe += "&quot;"; break;
      default: safe += letter;
    }
  return safe;
}

}  // namespace dimts::core
