// The evidence of a source's timing as it is stored and reported.
#pragma once

#include <string>

#include "engine/api/dataset.h"
#include "engine/api/record.h"

namespace dimts::dataset {

std::string toJson(const SourceTiming& timing);
/// What is missing or damaged is as in a new SourceTiming.
SourceTiming timingFromJson(const std::string& text);

/// {verdict, text, offset_seconds, ratio, z, q, written_z, written_q, found_offset_seconds, cues, pieces: [{from, to,
/// offset_seconds, z, q, cues, sure}]}.
Record timingRecord(const SourceTiming& timing);

}  // namespace dimts::dataset
