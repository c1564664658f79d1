// The subtitle file that belongs to a film, among the files around it.
#pragma once

#include <string>

#include "engine/api/result.h"

namespace dimts::subtitles {

/// Looked for beside the film, in a folder "Subs", "Subtitles" or "Untertitel" there and in one of the film's name inside
/// it: a file of the film's name ("film.srt", "film.en.vtt" for "film.mkv"), else the one with its episode mark ("S01E02" or
/// "1x02"). Of several the one in `language` (ISO 639, may be empty) comes first, then one without a language, whole before
/// forced ones, SRT before other kinds. Error: "subtitle.missing".
Result<std::string> findSubtitlesFor(const std::string& mediaPath, const std::string& language = "");

}  // namespace dimts::subtitles
