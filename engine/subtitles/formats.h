// The subtitle formats, each a pair of functions in its own file; adding one means adding a row to kFormats in
// read.cpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/subtitles/cue.h"

namespace dimts::subtitles {

/// Text split at '\n'; the last line needs no '\n'.
std::vector<std::string> splitLines(std::string_view text);
std::string_view trimBlanks(std::string_view line);

bool looksLikeSrt(std::string_view text);
SubtitleFile parseSrt(std::string_view text);

bool looksLikeVtt(std::string_view text);
SubtitleFile parseVtt(std::string_view text);

/// Automatic captions that show each line twice while they roll up: every line is left once. Adds "subtitle.rollup".
void unrollCaptions(SubtitleFile& file);

}  // namespace dimts::subtitles
