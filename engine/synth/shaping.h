// What turns sentences spoken one by one into one piece of sound: equal levels, soft edges, no more silence than wanted.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "engine/api/result.h"

namespace dimts::synth {

/// Root mean square of the frames (20 ms) that are not far below the loudest one (30 dB); 0 of silence.
double speechLevel(std::span<const float> samples, int sampleRate);

/// Brings sentences to the level of all that were spoken so far, by 6 dB at most and without clipping.
class LevelKeeper {
 public:
  explicit LevelKeeper(int sampleRate) : sampleRate_(sampleRate) {}
  /// Changes `samples`, and remembers their new level.
  void apply(std::vector<float>& samples);
  /// Remembers the level of a sentence that is passed on as it is.
  void heard(std::span<const float> samples);

 private:
  int sampleRate_;
  double energy_ = 0, weight_ = 0;
};

/// Fades the first and last 5 ms of a sentence that passes in parts; holds the last ones back until the end.
class SoftEdges {
 public:
  using Next = std::function<Status(std::span<const float>)>;
  SoftEdges(int sampleRate, Next next);
  Status add(std::span<const float> samples);
  Status finish();

 private:
  size_t length_, begun_ = 0;
  std::vector<float> held_;
  Next next_;
};

/// Leaves no more than `seconds` of the silence at the end of a sentence that passes in parts. Silent is what stays 40 dB below
/// the loudest 10 ms so far, or 60 dB below full scale; it is held back until something follows it.
class QuietEnd {
 public:
  using Next = std::function<Status(std::span<const float>)>;
  QuietEnd(int sampleRate, double seconds, Next next);
  Status add(std::span<const float> samples);
  Status finish();

 private:
  void hear(std::span<const float> stretch);

  size_t stretch_, left_;         ///< samples
  double loudest_ = 0;            ///< power
  size_t heard_ = 0, spoken_ = 0; ///< of what is held: looked at, and up to the end of the last loud stretch
  std::vector<float> held_;
  Next next_;
};

}  // namespace dimts::synth
