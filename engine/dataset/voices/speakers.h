// The speakers of a dataset: clips are measured and sorted by voice, groups get names, one speaker is kept.
#pragma once

#include <map>
#include <string>

#include "engine/api/job.h"
#include "engine/api/record.h"
#include "engine/api/result.h"
#include "engine/dataset/quality/gates.h"
#include "engine/dataset/voices/voice_vectors.h"

namespace dimts::dataset {

struct SpeakerRequest {
  std::map<std::string, std::string> names;  ///< number of a group → name
  std::string keep;                          ///< name of the one speaker whose clips stay; empty: all
  bool again = false;                        ///< measure and sort anew what has been
};

/// Measures every clip that has sound, is not left out as silent and has not been measured by this encoder since its edges changed, sorts all of
/// them by voice (when any is new), marks as "speaker_outlier" those that are not in their source's largest group, makes
/// the names of groups the speakers of their clips, and leaves out kept clips of other groups as "other_speaker" (each
/// one edit, which undo takes back). A group is called what more than half of its clips are.
/// {encoder, measured, groups: [{group, name, clips, kept, minutes, examples (numbers of clips)}], outliers, named,
/// dropped}.
/// Errors: those of openDataset, "speakers.no_group", "speakers.no_name", "dataset.no_clips", "job.stopped".
Result<Record> sortSpeakers(const std::string& projectDir, const SpeakerRequest& request, const VoiceEncoder& encoder,
                            const GateOptions& gates, JobControl& control, JobEvents& events);

}  // namespace dimts::dataset
