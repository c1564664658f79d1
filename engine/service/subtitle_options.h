// The options "subtitles.*": how subtitles are read and which cleaning rules are on.
#pragma once

#include "engine/api/options.h"
#include "engine/core/option_reader.h"
#include "engine/dataset/film_subtitles.h"

namespace dimts::service {

OptionSchema subtitleSchema();
/// The language is not among the options: it is the project's.
dataset::SubtitleOptions subtitleOptions(const core::OptionReader&);

}  // namespace dimts::service
