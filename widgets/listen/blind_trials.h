// What is asked in a blind listening test, and in which order: drawn anew each time, so that nothing gives the voices away.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/api/listening.h"

namespace dimts::widgets {

/// One question; a rating has no second sound.
struct BlindTrial {
  dimts::ListeningSound first, second;

  bool isComparison() const { return !second.path.empty(); }
};

/// Every voice that has a sound: the recordings first, then by run and step.
std::vector<dimts::ListenedVoice> voicesOf(const std::vector<dimts::ListeningSound>& sounds);

/// One question for each sentence that both voices speak, in random order with random sides.
std::vector<BlindTrial> comparisonTrials(const std::vector<dimts::ListeningSound>& sounds, const dimts::ListenedVoice& a,
                                         const dimts::ListenedVoice& b, uint64_t seed);

/// One question for each sound of these voices, in random order, but never the same sentence twice in a row where others
/// are left. With more than one voice only sentences that all of them speak are asked, so that their means can be compared.
std::vector<BlindTrial> ratingTrials(const std::vector<dimts::ListeningSound>& sounds,
                                     const std::vector<dimts::ListenedVoice>& voices, uint64_t seed);

}  // namespace dimts::widgets
