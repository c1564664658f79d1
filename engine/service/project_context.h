// A project as a job sees it: its folder, its family and its options, resolved and checked.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/api/engine.h"
#include "engine/core/option_reader.h"
#include "engine/project/project.h"
#include "engine/train/family.h"

namespace dimts::service {

struct ProjectContext {
  ProjectInfo info;
  const train::ModelFamily* family = nullptr;
  core::OptionValues options;  ///< every key of schemaOf(family), valid
};

/// Shared options, then the family's.
OptionSchema schemaOf(const train::ModelFamily&);

/// Opens the project and resolves its options. Error "option.invalid" names the first key with a problem; those of
/// project::open.
Result<ProjectContext> openContext(const std::string& projectDir, const std::map<std::string, std::string>& overrides = {});

/// The option schema of a project's family.
Result<OptionSchema> schemaOfProject(const std::string& projectDir);

/// Every option with value, origin and problem; unknown override keys are an error.
Result<std::vector<OptionState>> optionStates(const std::string& projectDir,
                                              const std::map<std::string, std::string>& overrides);

ProjectInfo describeProject(const project::Project&);

/// Error "options.unknown_preset" names those there are.
Status checkPreset(const train::ModelFamily&, const std::string& preset);

/// The same options as they are stored. Errors: "options.unknown_key", "options.bad_value".
Result<std::map<std::string, std::string>> checkedOptions(const train::ModelFamily&, const std::map<std::string, std::string>&);

/// These write project.yaml at one go. Errors: "options.unknown_key", "options.bad_value", "file.write", "disk.full".
Status setProjectOption(const std::string& projectDir, const std::string& key, const std::string& value);
Status resetProjectOption(const std::string& projectDir, const std::string& key);
Status setProjectPreset(const std::string& projectDir, const std::string& preset);

}  // namespace dimts::service
