// The runs of a project with what they cost and brought, read from their folders without loading any weights.
#pragma once

#include <string>
#include <vector>

#include "engine/api/history.h"

namespace dimts::service {

/// Bytes of all files below a folder; links are not followed.
int64_t bytesBelow(const std::string& folder);

/// Newest first, with what was moved aside. Errors: those of project::open.
Result<History> readHistory(const std::string& projectDir);

/// One run of the history. Errors: "run.none", "run.missing".
Result<RunCard> readRunCard(const std::string& projectDir, const std::string& run);

/// At most about `most` points that draw like all of them: the lowest and highest of each piece, and both ends.
std::vector<MetricPoint> thinned(const std::vector<MetricPoint>& points, size_t most);

}  // namespace dimts::service
