// The legacy code pages that are tried, and how much a text read in one looks like language; private to this room.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dimts::subtitles {

/// All of `bytes` in `encoding` (an ICU name) as UTF-8; nothing when some byte does not fit or there is no such name.
std::optional<std::string> convertStrictly(std::string_view bytes, const std::string& encoding);

struct PageScore {
  std::string encoding;
  double score = 0;       ///< plausibility with what favours the page added; for ordering
  double confidence = 0;  ///< 0…1, also from the distance to the next different reading
  std::string sample;     ///< the lines that were judged, decoded, cut to 160 characters
};

/// Every page that fits all of `bytes`, best first. `language` ("ku") favours its page.
std::vector<PageScore> scorePages(std::string_view bytes, const std::string& language);

/// Written in Ethiopic letters, for which there never was an 8-bit page.
bool isEthiopicLanguage(const std::string& language);

}  // namespace dimts::subtitles
