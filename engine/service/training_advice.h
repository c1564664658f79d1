// Settings by the minutes of usable speech: a short table for each family, and what of it a project does not have yet.
#pragma once

#include <map>
#include <string>

#include "engine/api/advice.h"
#include "engine/api/result.h"

namespace dimts::service {

/// A row of the table: what suits so much speech. Families without a table get no settings.
TrainingAdvice adviceFor(const std::string& family, double minutes, bool fromVoice);

/// The row that is for the project, its settings held against those in force. `overrides` as on the command line. Errors:
/// those of opening the project and its dataset.
Result<TrainingAdvice> trainingAdvice(const std::string& projectDir, const std::map<std::string, std::string>& overrides = {});

/// "40 minutes of speech. … Proposed: a = b (now c)." on one line.
std::string toString(const TrainingAdvice&);

}  // namespace dimts::service
