// Language codes of containers against those of projects: "ger", "deu" and "de" are one.
#pragma once

#include <string>

namespace dimts::subtitles {

/// ISO 639-1, 639-2 (both kinds) or a locale ("en-GB"); "kur" holds all Kurdish languages. False when one is empty.
bool isSameLanguage(const std::string& a, const std::string& b);

}  // namespace dimts::subtitles
