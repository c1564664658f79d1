// The log.txt of a run read back as lines, newest end first when it has grown large.
#pragma once

#include <string>
#include <vector>

#include "engine/api/job.h"
#include "engine/api/result.h"

namespace dimts::service {

/// The lines of <runDir>/log.txt in order, each "time text" with its level; a line without a level goes on the one
/// before. Of a file above 1 MiB only its end is read. A run without a log has no lines.
Result<std::vector<LogLine>> readRunLog(const std::string& runDir);

}  // namespace dimts::service
