// Rubber Band in its real-time mode: the delay at its start is taken off, so that the sound stays where it was.
#include "engine/media/pitch.h"

#include <rubberband/RubberBandStretcher.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>

namespace dimts::media {
namespace {

using RubberBand::RubberBandStretcher;

constexpr size_t kBlock = 1024;
constexpr RubberBandStretcher::Options kOptions =
    RubberBandStretcher::OptionProcessRealTime | RubberBandStretcher::OptionEngineFiner |
    RubberBandStretcher::OptionFormantPreserved | RubberBandStretcher::OptionPitchHighConsistency |
    RubberBandStretcher::OptionThreadingNever;

}  // namespace

struct PitchShifter::State {
  State(int sampleRate, double semitones)
      : stretcher(static_cast<size_t>(sampleRate), 1, kOptions, 1.0, std::exp2(semitones / 12)) {
    stretcher.setMaxProcessSize(kBlock);
    toDrop = stretcher.getStartDelay();
    const std::vector<float> silence(stretcher.getPreferredStartPad(), 0.0f);
    std::vector<float> none;
    feed(silence, none, false);
  }

  void feed(std::span<const float> samples, std::vector<float>& out, bool last) {
    size_t done = 0;
    do {
      const size_t count = std::min(kBlock, samples.size() - done);
      const float* const block = samples.data() + done;
      done += count;
      stretcher.process(&block, count, last && done == samples.size());
      take(out);
    } while (done < samples.size());
  }

  void take(std::vector<float>& out) {
    std::vector<float> block;
    for (int ready = stretcher.available(); ready > 0; ready = stretcher.available()) {
      block.resize(static_cast<size_t>(ready));
      float* const to = block.data();
      const size_t got = stretcher.retrieve(&to, block.size());
      if (got == 0) return;
      const size_t drop = std::min(toDrop, got);
      toDrop -= drop;
      const size_t keep = static_cast<size_t>(std::min<int64_t>(static_cast<int64_t>(got - drop), wanted - made));
      out.insert(out.end(), block.begin() + static_cast<ptrdiff_t>(drop), block.begin() + static_cast<ptrdiff_t>(drop + keep));
      made += static_cast<int64_t>(keep);
    }
  }

  RubberBandStretcher stretcher;
  size_t toDrop = 0;
  int64_t wanted = 0, made = 0;  ///< samples that came in and went out
};

PitchShifter::PitchShifter(int sampleRate, double semitones) {
  if (!(std::abs(semitones) <= kMostSemitones) || sampleRate < 8000 || sampleRate > 192000)
    throw std::invalid_argument("PitchShifter: " + std::to_string(semitones) + " semitones at " + std::to_string(sampleRate) + " Hz");
  state_ = std::make_unique<State>(sampleRate, semitones);
}
PitchShifter::PitchShifter(PitchShifter&&) noexcept = default;
PitchShifter::~PitchShifter() = default;

void PitchShifter::add(std::span<const float> samples, std::vector<float>& out) {
  if (samples.empty()) return;
  state_->wanted += static_cast<int64_t>(samples.size());
  state_->feed(samples, out, false);
}

void PitchShifter::finish(std::vector<float>& out) {
  State& s = *state_;
  const std::vector<float> silence(kBlock, 0.0f);
  // What the library still holds follows as it gets more; it holds less than its delay and two of its windows.
  for (int blocks = 0; s.made < s.wanted && blocks < 64; ++blocks) s.feed(silence, out, false);
  out.resize(out.size() + static_cast<size_t>(s.wanted - s.made), 0.0f);
  s.made = s.wanted;
}

std::vector<float> shiftPitch(std::span<const float> samples, int sampleRate, double semitones) {
  PitchShifter shifter(sampleRate, semitones);
  std::vector<float> out;
  out.reserve(samples.size());
  shifter.add(samples, out);
  shifter.finish(out);
  return out;
}

}  // namespace dimts::media
