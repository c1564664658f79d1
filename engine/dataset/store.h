// The dataset of a project: dataset.sqlite plus audio/<hash>.s16 in the project folder.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "engine/api/dataset.h"

namespace dimts::dataset {

inline constexpr int kSchemaVersion = 5;

struct ImportOptions;
/// What a project is set to now; asked for by every edit that measures clips, so that it follows the settings.
using OptionsSource = std::function<Result<ImportOptions>()>;

/// Opens the dataset of a project, making an empty one when there is none. Edits that move edges measure with `options`
/// and hold its limits; without a source, with the defaults of ImportOptions.
/// Errors: "dataset.no_project" (no such folder), "dataset.read_only", "dataset.damaged", "dataset.newer_version",
/// "dataset.busy", "disk.full".
Result<std::unique_ptr<Dataset>> openDataset(const std::string& projectDir, OptionsSource options = {});

}  // namespace dimts::dataset
