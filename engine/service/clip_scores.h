// The sound of a clip as the scores want it, and a spoken clip held against its recording.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/evaluate/cepstrum.h"
#include "engine/evaluate/evaluation.h"

namespace dimts::service {

inline constexpr int kScoreRate = 16000;  ///< everything is compared at this rate
inline constexpr int kScoreHop = 160;
inline constexpr double kLongestScoredSeconds = 60;

/// 16-bit mono at another rate, length × to / from.
std::vector<int16_t> resampled(std::span<const int16_t> samples, int from, int to);

struct AnalysedSound {
  std::vector<int16_t> samples;      ///< at kScoreRate, whole
  evaluate::Frames cepstra;          ///< of at most kLongestScoredSeconds, one every kScoreHop samples
  std::vector<double> pitchHz;       ///< as many
  double seconds = 0, levelDb = 0;
};

/// Log-mel spectrum of 40 bands from windows of 512 samples, cepstra 1 to 13, and pitch. Any length.
AnalysedSound analyse(std::span<const int16_t> samples, int sampleRate);

/// Distortion, pitch, voicing, duration and level of `spoken` against `recorded`; the other fields stay as they are.
void score(const AnalysedSound& recorded, const AnalysedSound& spoken, evaluate::SpokenClip& scores);

}  // namespace dimts::service
