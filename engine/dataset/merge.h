// Films and clips of other projects taken into this one.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/api/job.h"
#include "engine/api/record.h"
#include "engine/api/result.h"

namespace dimts::dataset {

/// Sources that are here already (same content hash) add nothing. Clips get new numbers; `speakers` maps names there to
/// names here; sound is copied. The others are not changed. All or nothing; undo drops what came ("not_merged"), redo
/// takes it in again. With `apply` false only the report is made.
/// {projects: [{project, sources, already_there, clips, kept, seconds, speakers}], sources, clips, kept, seconds,
/// applied}. Errors: "merge.itself", "merge.rate_differs", "import.nothing", "audio.damaged", those of openDataset,
/// "file.write", "disk.full", "job.stopped".
Result<Record> mergeProjects(const std::string& projectDir, const std::vector<std::string>& others,
                             const std::map<std::string, std::string>& speakers, bool apply, const JobControl& control);

}  // namespace dimts::dataset
