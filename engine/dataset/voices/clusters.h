// Clips sorted by voice, without knowing how many speakers there are.
#pragma once

#include <vector>

#include "engine/dataset/voices/voice_vectors.h"

namespace dimts::dataset {

struct VoiceGroups {
  std::vector<int> group;        ///< of each vector, from 0; the largest group is 0
  std::vector<double> likeness;  ///< of each vector with the middle of its group
  int count = 0;
};

/// Average linkage over up to 400 of the vectors as long as two groups are like each other (mean likeness over
/// `sameFrom`); groups of under 3 clips or 2 % are dissolved; then every vector goes to the nearest middle.
VoiceGroups groupVoices(const std::vector<VoiceVector>& vectors, double sameFrom);

}  // namespace dimts::dataset
