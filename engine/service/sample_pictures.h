// Mel spectra of spoken samples as pictures, for the event files of a run.
#pragma once

#include <vector>

#include "engine/api/job.h"
#include "engine/train/preflight.h"

namespace dimts::service {

/// "mel/<index>", one column a frame and one row a mel band, low bands at the bottom. Samples that cannot be read are left
/// out.
std::vector<train::Picture> melPictures(const std::vector<SampleInfo>& samples);

}  // namespace dimts::service
