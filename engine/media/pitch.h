// Speech at another pitch that lasts as long and keeps its vowels: the Rubber Band library, block by block.
#pragma once

#include <memory>
#include <span>
#include <vector>

namespace dimts::media {

/// Sample n of what comes out belongs to sample n that goes in, and there are as many. Formants (what makes a vowel and
/// a person) stay where they are. Use by one thread.
class PitchShifter {
 public:
  static constexpr double kMostSemitones = 12;
  /// Mono at `sampleRate`; up for positive numbers. Throws std::invalid_argument beyond kMostSemitones or rates from
  /// 8000 to 192000.
  PitchShifter(int sampleRate, double semitones);
  PitchShifter(PitchShifter&&) noexcept;
  ~PitchShifter();

  /// Appends what is ready to `out`; the rest waits for more.
  void add(std::span<const float> samples, std::vector<float>& out);
  /// Once, after the last add().
  void finish(std::vector<float>& out);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// All at once.
std::vector<float> shiftPitch(std::span<const float> samples, int sampleRate, double semitones);

}  // namespace dimts::media
