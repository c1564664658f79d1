// What is measured of a clip: noise, clipping, bandwidth, level, pauses, rate; and of a source: loudness, duplicates.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "engine/dataset/tables.h"
#include "engine/dataset/timing/correlation.h"
#include "engine/dataset/timing/speech_track.h"
#include "engine/media/audio_store.h"

namespace dimts::dataset {

/// Signal-to-noise ratio in dB, -20 … 60, by the distribution of the samples, for speech (gamma, shape 0.4) in Gaussian
/// noise: ln(mean |x|) - mean(ln |x|) against a table (WADA, Kim and Stern 2008). Samples of 0 are left out. Spread
/// ±2.4 dB for a second, ±0.8 dB for three. Not valid for music or tones.
double wadaSnrDb(std::span<const int16_t> samples);

/// Highest frequency whose mean power over the clip is within 50 dB of the loudest; 0 for silence.
double bandwidthHz(std::span<const int16_t> samples, int sampleRate);

struct ClippingFacts {
  double percent = 0;
  int64_t longestRun = 0;
};
/// Runs of three and more samples at 99 % of full scale or over.
ClippingFacts findClipping(std::span<const int16_t> samples);

struct MeasureContext {
  const media::AudioStore& audio;
  const SpeechTrack& track;
  std::function<double(const std::string&)> letters;  ///< of a text, as it is said
  std::function<bool()> stop;                         ///< true: leave off
  bool ofOnePiece = true;  ///< false: what is before and after a clip is of other files and says nothing of music in it
};

/// Fills the quality of every clip that has sound, marks duplicates and unusual rates among the kept ones, and the
/// loudness and gain of the source.
void measureClips(std::vector<NewClip>& clips, SourceInfo& info, const MeasureContext& context);

/// The same for some of a source's clips after an edit; the others keep what they have and are compared with. The track
/// has to hold the 15 s around these and the sound of kept clips with their texts.
void measureSome(std::vector<NewClip>& clips, const std::vector<bool>& which, SourceInfo& info, const MeasureContext& context);

}  // namespace dimts::dataset
