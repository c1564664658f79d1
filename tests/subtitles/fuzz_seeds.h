// Small true files of every format and pieces that formats are made of, for files that are changed at random.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace dimts::test {

struct FuzzSeeds {
  std::string format;
  std::vector<std::string> files;
  std::vector<std::string> pieces;  ///< what is put in at random places
};

/// "srt", "vtt", "ass", "sbv", "microdvd", "ttml".
const std::vector<FuzzSeeds>& fuzzSeeds();

/// Seeds of `seeds` changed: bytes flipped, parts copied, cut out or doubled, pieces put in, another encoding. A
/// function of its arguments only.
std::string mutated(const FuzzSeeds& seeds, uint64_t number);

/// Decodes, parses and cleans `bytes` in every way that has a switch, and as packets of every text stream. Throws
/// std::logic_error when what comes out breaks a promise: U+FFFD, invisible marks or line ends in a text that is kept.
void readEveryWay(const std::string& bytes);

}  // namespace dimts::test
