// Signs of advertisements and credits in a cue's text; private to this room.
#pragma once

#include <string_view>

namespace dimts::subtitles {

/// From here on a cue is an advertisement.
constexpr int kAdvertScore = 3;

/// Sum of the signs: web addresses and known sites 3; "translated by" and domain names 2; "@", release words,
/// "subtitle" 1 each. A score below kAdvertScore is only a suspicion.
int advertScore(std::string_view text);

}  // namespace dimts::subtitles
