// The subtitle formats, each a pair of functions in its own file; adding one means adding a row to kFormats in
// read.cpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/subtitles/cue.h"

namespace dimts::subtitles {

/// What a parser cannot know from the text alone.
struct ParseHints {
  double framesPerSecond = 0;  ///< of the film, for times that count frames; 0: not known
  double originSeconds = 0;    ///< the film's clock at its start, for VTT's X-TIMESTAMP-MAP
};

/// Text split at '\n'; the last line needs no '\n'.
std::vector<std::string> splitLines(std::string_view text);
std::string_view trimBlanks(std::string_view line);

bool looksLikeVtt(std::string_view text);
SubtitleFile parseVtt(std::string_view text, const ParseHints& hints);

bool looksLikeTtml(std::string_view text);
SubtitleFile parseTtml(std::string_view text, const ParseHints& hints);

bool looksLikeAss(std::string_view text);
SubtitleFile parseAss(std::string_view text, const ParseHints& hints);

bool looksLikeMicroDvd(std::string_view text);
SubtitleFile parseMicroDvd(std::string_view text, const ParseHints& hints);

bool looksLikeSbv(std::string_view text);
SubtitleFile parseSbv(std::string_view text, const ParseHints& hints);

bool looksLikeSrt(std::string_view text);
SubtitleFile parseSrt(std::string_view text, const ParseHints& hints);

/// Puts cues in order of time. Adds "subtitle.unsorted" when they were not.
void sortByTime(SubtitleFile& file);

/// Cues of the very same time: the same text stays once, lines of one caption that were written as two cues become one.
/// Other places on the screen or other speakers stay apart. Adds "subtitle.merged".
void mergeSameTimes(SubtitleFile& file);

/// Automatic captions that show each line twice while they roll up: every line is left once. Adds "subtitle.rollup".
void unrollCaptions(SubtitleFile& file);

}  // namespace dimts::subtitles
