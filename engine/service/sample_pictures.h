// What a voice has come to as pictures, for the event files of a run and its samples' folders.
#pragma once

#include <optional>
#include <vector>

#include "engine/api/job.h"
#include "engine/train/family.h"
#include "engine/train/preflight.h"

namespace dimts::service {

/// "mel/<index>", one column a frame and one row a mel band, low bands at the bottom. Samples that cannot be read are left
/// out.
std::vector<train::Picture> melPictures(const std::vector<SampleInfo>& samples);

/// The file in a samples' folder.
inline constexpr const char* kAlignmentFile = "alignment.png";

/// "alignment/0": which token (row, the first at the bottom) each frame (column) of the first clip is heard as. A line from
/// the lower left to the upper right where the network has found the text in the sound. None where the family knows of none.
std::optional<train::Picture> alignmentPicture(train::Model& model, const train::ExampleSource& clips);

}  // namespace dimts::service
