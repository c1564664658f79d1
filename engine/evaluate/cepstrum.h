// Mel cepstra, the time warp between two of them, and their distance in decibels.
#pragma once

#include <utility>
#include <vector>

namespace dimts::evaluate {

/// One row per frame, all rows of one size.
using Frames = std::vector<std::vector<float>>;

/// Coefficients 1…`coefficients` (without the 0th, the level) of log-mel amplitudes (natural logarithm), by the cosine
/// transform c_m = 2/N · Σ_j L_j · cos(π m (j + ½) / N): the scale in which log amplitude = c_0/2 + Σ c_m cos(…), as
/// Kubichek's constant wants it.
Frames melCepstra(const Frames& logMel, int coefficients = 13);

/// Pairs of frame numbers (first, second) from (0, 0) to the two ends.
using WarpPath = std::vector<std::pair<int, int>>;

/// The path of least summed Euclidean distance with steps (1,0), (0,1), (1,1), each counted once (Sakoe & Chiba 1978,
/// without slope constraint); diagonal steps are taken where the sums are equal. Empty when one side is.
WarpPath warp(const Frames& first, const Frames& second);

/// 10 / ln 10 · √(2 Σ d²) dB of two frames of cepstra (Kubichek 1993).
double frameDistortion(const std::vector<float>& first, const std::vector<float>& second);

/// Mel-cepstral distortion in dB, the mean over the path; NaN of an empty path.
double distortion(const Frames& first, const Frames& second, const WarpPath& path);

}  // namespace dimts::evaluate
