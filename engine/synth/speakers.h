// From what a user writes ("Anna", "Anna:2, Ben:1") to numbers of speakers and their weights.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "engine/api/result.h"

namespace dimts::synth {

/// Weights as written, 1 where none stands; the first speaker for an empty text. A text that is a name as a whole is
/// that speaker, whatever signs are in it. Errors: "speak.no_speaker" (names those there are), "speak.blend" (a weight
/// that is no number above 0, or a speaker twice).
Result<std::vector<std::pair<int64_t, double>>> parseSpeakers(const std::string& text, const std::vector<std::string>& names);

}  // namespace dimts::synth
