// Frames of 20 ms; the library overlaps them, so that its output is one frame late.
#include "engine/media/noise_reduction.h"

#include <speex/speex_preprocess.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace dimts::media {
namespace {

constexpr int kFramesASecond = 50;

struct Closed {
  void operator()(SpeexPreprocessState* state) const { speex_preprocess_state_destroy(state); }
};

}  // namespace

struct NoiseReducer::State {
  std::unique_ptr<SpeexPreprocessState, Closed> library;
  std::vector<int16_t> frame;  ///< being filled
  size_t length = 0;           ///< of a frame
  size_t late = 0;             ///< samples still to come out that belong to nothing that went in

  void run(std::vector<int16_t>& out) {
    (void)speex_preprocess_run(library.get(), frame.data());
    const size_t skipped = std::min(late, frame.size());
    late -= skipped;
    out.insert(out.end(), frame.begin() + static_cast<ptrdiff_t>(skipped), frame.end());
    frame.clear();
  }
};

NoiseReducer::NoiseReducer(int sampleRate, double decibels) : state_(std::make_unique<State>()) {
  if (sampleRate < 8000 || sampleRate > 192000) throw std::invalid_argument("noise reduction: sample rate");
  if (!(decibels >= 0 && decibels <= kMostDecibels)) throw std::invalid_argument("noise reduction: decibels");
  state_->length = state_->late = static_cast<size_t>(sampleRate / kFramesASecond);
  state_->library.reset(speex_preprocess_state_init(static_cast<int>(state_->length), sampleRate));
  if (!state_->library) throw std::bad_alloc();
  int on = 1, most = -static_cast<int>(std::lround(decibels));
  speex_preprocess_ctl(state_->library.get(), SPEEX_PREPROCESS_SET_DENOISE, &on);
  speex_preprocess_ctl(state_->library.get(), SPEEX_PREPROCESS_SET_NOISE_SUPPRESS, &most);
}

NoiseReducer::NoiseReducer(NoiseReducer&&) noexcept = default;
NoiseReducer::~NoiseReducer() = default;

void NoiseReducer::add(std::span<const int16_t> samples, std::vector<int16_t>& out) {
  for (const int16_t sample : samples) {
    state_->frame.push_back(sample);
    if (state_->frame.size() == state_->length) state_->run(out);
  }
}

void NoiseReducer::finish(std::vector<int16_t>& out) {
  const size_t missing = state_->frame.size() + state_->length - state_->late;  // of what went in has not come out
  std::vector<int16_t> rest;
  while (rest.size() < missing) {
    state_->frame.resize(state_->length, 0);
    state_->run(rest);
  }
  out.insert(out.end(), rest.begin(), rest.begin() + static_cast<ptrdiff_t>(missing));
}

}  // namespace dimts::media
