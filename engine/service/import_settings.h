// What an import into a project does: its options, its text rules, its speech detector.
#pragma once

#include "engine/dataset/importer.h"
#include "engine/dataset/store.h"
#include "engine/service/project_context.h"

namespace dimts::service {

/// A detector's model is loaded once in a process. Errors: those of the text rules and of the model's file.
Result<dataset::ImportOptions> importOptionsOf(const ProjectContext& project);

/// The same for edits of a project's dataset, read anew each time.
dataset::OptionsSource importOptionsSource(const std::string& projectDir);

}  // namespace dimts::service
