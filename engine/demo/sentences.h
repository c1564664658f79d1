// Texts for espeak-ng: as many different English sentences as a film needs, and a few in Amharic.
#pragma once

#include <string>
#include <vector>

namespace dimts::demo {

/// `count` sentences, the same in every call; all different up to about two thousand.
std::vector<std::string> englishSentences(size_t count);

std::vector<std::string> amharicSentences();

}  // namespace dimts::demo
