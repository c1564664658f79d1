// Making room in a project's runs: what would be taken away, taking it aside, bringing it back, deleting it for good.
// Aside is <project>/runs/.aside/<id>/ with list.json and the folders under their paths in the project.
#pragma once

#include <string>
#include <vector>

#include "engine/api/history.h"

namespace dimts::service {

/// Runs that are running are left alone and named. Errors: "run.missing", those of project::open.
Result<CleanUpPlan> planCleanUp(const CleanUpWish&);

/// By renaming inside the project: as quick for gigabytes as for nothing, and all or nothing. Errors: "cleanup.nothing",
/// "cleanup.changed" (names what is not to be taken any more), "file.write".
Result<PutAside> cleanUp(const std::string& projectDir, const std::vector<CleanUpItem>&);

/// Newest first. What cannot be read is not listed.
std::vector<PutAside> listAside(const std::string& projectDir);

/// Errors: "cleanup.no_such_id", "cleanup.in_the_way" (the run of a checkpoint is gone), "file.write".
Status bringBack(const std::string& projectDir, const std::string& id);

/// Errors: "cleanup.no_such_id", "file.write".
Status deleteForGood(const std::string& projectDir, const std::string& id);

}  // namespace dimts::service
