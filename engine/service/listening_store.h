// Listening tests of a project on disk: the sounds there are to judge, <project>/listening.json with all answers, and the last
// evaluation of a run.
#pragma once

#include <string>
#include <vector>

#include "engine/api/listening.h"
#include "engine/api/result.h"

namespace dimts::service {

/// The test sentences of all runs, and the held-out clips of their evaluations with the recordings; those whose WAV is there.
Result<std::vector<ListeningSound>> listeningSounds(const std::string& projectDir);

/// Oldest first; empty when there is none yet. Errors: "listening.damaged", "file.read".
Result<std::vector<ListeningAnswer>> readListening(const std::string& projectDir);

/// Adds one answer, at one go. Errors: "listening.answer" (a rating out of 1 to 5, or a voice compared with itself),
/// "listening.damaged", "file.write", "disk.full".
Status storeListening(const std::string& projectDir, ListeningAnswer answer);

/// What `dimts evaluate` wrote last into a run's folder; without states when it never did. Error: "evaluate.damaged".
Result<MeasuredRun> measuredIn(const std::string& runFolder);

/// The same for a run by its name; without states when it was never evaluated. Error: "evaluate.damaged".
Result<MeasuredRun> readMeasured(const std::string& projectDir, const std::string& run);

}  // namespace dimts::service
