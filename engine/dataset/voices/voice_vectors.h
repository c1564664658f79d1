// How a voice sounds, as numbers whose distance tells speakers apart; and the measure that needs no model.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace dimts::dataset {

using VoiceVector = std::vector<float>;

/// 1 for the same vector, less the further apart: 1 - |a - b|² / 2, which is the cosine of vectors of length 1.
double likeness(const VoiceVector& a, const VoiceVector& b);

/// One way of measuring voices. `encode`: 16-bit mono samples and their rate; vectors of one encoder have one size.
struct VoiceEncoder {
  std::string name;
  double sameFrom = 0;  ///< mean likeness of clips of one speaker is over it, of two speakers under it
  std::function<VoiceVector(std::span<const int16_t>, int)> encode;
};

/// Pitch (median and spread of the fundamental, by autocorrelation) and timbre (mean of 12 mel cepstrum coefficients
/// of the louder frames). Knows a man from a woman; two like voices in different rooms it may take for strangers.
VoiceEncoder pitchAndTimbre();

}  // namespace dimts::dataset
