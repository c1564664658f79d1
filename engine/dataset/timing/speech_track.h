// Where somebody speaks: what every detector of speech gives, in 10-ms frames, and the detector that needs no model.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "engine/dataset/timing/frames.h"

namespace dimts::dataset {

/// Frame f is the sound of [f, f + 1) * kFrameSeconds. The vectors have one value per whole frame.
struct SpeechTrack {
  std::vector<float> speech;   ///< 0 (nobody speaks) … 1
  std::vector<float> levelDb;  ///< dBFS between 150 Hz and 8 kHz, not under -100
  /// Chance of speech, 0 … 1, of detectors that tell it from music; empty: this one cannot.
  std::vector<float> voice;

  double seconds() const { return static_cast<double>(speech.size()) * kFrameSeconds; }
};

constexpr float kSpeechFrom = 0.35f;  ///< frames over it count as speech where a yes or no is needed

/// Streams PCM into a track; every way of telling speech from other sound has this face.
class SpeechDetector {
 public:
  virtual ~SpeechDetector() = default;
  /// 16-bit mono at the detector's rate.
  virtual void add(std::span<const int16_t> samples) = 0;
  /// Once, after the last add().
  virtual SpeechTrack finish() = 0;
};

/// By how far each of eight bands from 150 to 4000 Hz stands over its own noise floor (10th percentile of the 10 s
/// around): speech lifts many of them at once, hum and held notes lift the floor. About a second for two hours.
std::unique_ptr<SpeechDetector> makeEnergyDetector(int sampleRate);

struct FrameSpan {
  int64_t first = 0, last = 0;  ///< frames, last is one past the end
};
/// Runs of frames over kSpeechFrom; gaps up to `joinFrames` are closed, then runs under `leastFrames` left out.
std::vector<FrameSpan> speechSpans(const SpeechTrack& track, int64_t joinFrames, int64_t leastFrames);

/// Percentiles of the level in the 10 s around every second; one entry per second of the track.
struct LocalLevels {
  std::vector<float> floorDb;  ///< 10th percentile
  std::vector<float> topDb;    ///< 95th percentile
};
LocalLevels localLevels(const std::vector<float>& levelDb);

}  // namespace dimts::dataset
