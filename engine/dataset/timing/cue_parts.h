// One cue that should be two clips: where the sound parts as the text does.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/dataset/timing/correlation.h"

namespace dimts::dataset {

/// The pause inside the cue that parts `before` from `after`: near the place that their letters say, and clearly better
/// than any other pause. `pauses` are those of findPauses().
std::optional<TimedSpan> partingPause(const TimedSpan& cue, const std::string& before, const std::string& after,
                                      const std::vector<TimedSpan>& pauses);

/// Every way to part a text in two at the end of a sentence.
std::vector<std::pair<std::string, std::string>> sentenceBreaks(const std::string& text);

/// True when the text ends with a full stop or its like, in any of the project's scripts, quotes and brackets aside.
bool endsSentence(const std::string& text);

}  // namespace dimts::dataset
