// The feedback of a project on disk: <project>/feedback/feedback.json and the recordings beside it.
#pragma once

#include <string>
#include <vector>

#include "engine/api/feedback.h"
#include "engine/api/result.h"

namespace dimts::service {

/// Absolute, however the project is named.
std::string feedbackDir(const std::string& projectDir);

/// Oldest first; empty when there is none yet. Recordings are absolute paths. Errors: "feedback.damaged", "file.read".
Result<std::vector<FeedbackEntry>> readFeedback(const std::string& projectDir);

/// Stores a new entry (id 0) or changes one, at one go; a recording from outside is copied to feedback/recordings/.
/// Errors: "feedback.no_text", "feedback.missing" (no such id), "media.*" (the recording is no sound), "file.write",
/// "disk.full".
Result<FeedbackEntry> storeFeedback(const std::string& projectDir, FeedbackEntry entry);

/// Error: "feedback.missing".
Status dropFeedback(const std::string& projectDir, int64_t id);

/// Remembers that `run` has learned from these.
Status markLearned(const std::string& projectDir, const std::vector<int64_t>& ids, const std::string& run);

}  // namespace dimts::service
