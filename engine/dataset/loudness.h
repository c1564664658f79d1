// Level of the sound in 10-ms frames, taken while it is decoded; and from it, how much each frame stands out as speech.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace dimts::dataset {

inline constexpr double kFrameSeconds = 0.01;

/// Streams PCM into frame levels.
class LevelMeter {
 public:
  explicit LevelMeter(int sampleRate) : sampleRate_(sampleRate) { startFrame(); }
  void add(std::span<const int16_t> samples);
  /// dBFS of the root mean square per whole frame, not under -100.
  const std::vector<float>& levels() const { return levels_; }

 private:
  /// A frame has one sample more or less where the rate is no multiple of 100, so that frames keep to the clock.
  void startFrame();

  int64_t sampleRate_;
  int64_t frameSamples_ = 0;
  int64_t filled_ = 0;
  double power_ = 0;
  std::vector<float> levels_;
};

/// Level that the given share of the frames in [startSeconds, endSeconds) stays under; -100 without frames.
float levelQuantile(const std::vector<float>& levels, double startSeconds, double endSeconds, double share);

/// 0 (as quiet as it gets around there) … 1 (as loud as it gets around there) per frame; the surroundings are 45 s.
/// 0.5 where the level hardly changes.
std::vector<float> speechActivity(const std::vector<float>& levels);

}  // namespace dimts::dataset
