// What a training would take: room by the sizes of its network, the rest from what the project's own runs have measured.
#pragma once

#include <map>
#include <string>

#include "engine/api/advice.h"
#include "engine/api/dataset.h"
#include "engine/api/result.h"
#include "engine/service/project_context.h"

namespace dimts::service {

/// Memory: a family that can count a batch by sizes does (Chatterbox). Else the newest run is taken that had the same
/// network, device, precision and gradient checkpointing: what its peak had beside the network grows with the clips of a
/// batch, what the program itself takes stays.
/// Time of a step: the median of the newest speeds of such a run, times the clips of a step; the
/// clips are taken to be as long as they were. Steps at which a part of the network still rested do not count. Measuring,
/// speaking and saving in between come on top.
/// Where no run of the project tells, what other projects' runs took on this machine does (measured_trainings.h): the time by
/// the seconds of sound in a step, the memory by the clips of a batch, and more where the longest clip is longer.
/// `overrides` as on the command line. Errors: those of opening the project, its dataset and the voice to go on from, and
/// of settings that will not do.
Result<TrainingEstimate> trainingEstimate(const std::string& projectDir, const std::map<std::string, std::string>& overrides = {});

/// Keeps for other projects what a run of this one has measured. What cannot be read is left out.
void rememberRun(const ProjectContext& project, const std::string& run, const DatasetStats& stats);

}  // namespace dimts::service
