// The fundamental frequency of speech, and how far two tracks of it are apart along a time warp; levels.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/evaluate/cepstrum.h"

namespace dimts::evaluate {

struct PitchOptions {
  double lowestHz = 60, highestHz = 500;
  double threshold = 0.15;      ///< of the normalised difference, under which a frame is voiced
  double windowSeconds = 0.032;
  double quietDb = 40;          ///< frames so far under the loudest one are unvoiced
};

/// Hz for each of `frames` frames, 0 where unvoiced; frame i is centred on sample i · hop + hop / 2. YIN: the first dip
/// of the cumulative mean normalised difference function under the threshold, with parabolic interpolation
/// (de Cheveigné & Kawahara 2002, steps 2 to 5; step 6, the search around the best estimate, is left out).
std::vector<double> pitchTrack(std::span<const float> samples, int sampleRate, int64_t hop, int64_t frames,
                               const PitchOptions& options = {});

struct PitchErrors {
  double rootMeanSquareCents = 0;  ///< over pairs where both are voiced: 1200 · log2 of the ratio; NaN when there is none
  double voicingErrorShare = 0;    ///< pairs of which one is voiced and the other not; NaN of an empty path
  int64_t bothVoiced = 0;
};
PitchErrors pitchErrors(const std::vector<double>& first, const std::vector<double>& second, const WarpPath& path);

/// 20 · log10 of the root mean square in dBFS; at least -120.
double levelDb(std::span<const float> samples);

}  // namespace dimts::evaluate
