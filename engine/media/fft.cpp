// libavutil wants aligned memory, so that values go through buffers of its own.
#include "engine/media/fft.h"

extern "C" {
#include <libavutil/mem.h>
#include <libavutil/tx.h>
}

#include <algorithm>
#include <stdexcept>
#include <string>

namespace dimts::media {

struct RealFft::State {
  int length = 0;
  AVTXContext *forth = nullptr, *back = nullptr;
  av_tx_fn runForth = nullptr, runBack = nullptr;
  float *real = nullptr, *bins = nullptr;
  ~State() {
    av_tx_uninit(&forth);
    av_tx_uninit(&back);
    av_free(real);
    av_free(bins);
  }
};

RealFft::RealFft(int length) : state_(std::make_unique<State>()) {
  if (length < 8 || length > kLongest || (length & (length - 1)) != 0)
    throw std::invalid_argument("RealFft: length " + std::to_string(length) + " is no power of two from 8 to 2^18");
  State& s = *state_;
  s.length = length;
  const float one = 1, inverse = 1.0f / static_cast<float>(length);
  const bool made = av_tx_init(&s.forth, &s.runForth, AV_TX_FLOAT_RDFT, 0, length, &one, 0) >= 0 &&
                    av_tx_init(&s.back, &s.runBack, AV_TX_FLOAT_RDFT, 1, length, &inverse, 0) >= 0;
  s.real = static_cast<float*>(av_malloc(sizeof(float) * static_cast<size_t>(length + 2)));
  s.bins = static_cast<float*>(av_malloc(sizeof(float) * static_cast<size_t>(length + 2)));
  if (!made || !s.real || !s.bins) throw std::bad_alloc();
}

RealFft::RealFft(RealFft&&) noexcept = default;
RealFft::~RealFft() = default;

int RealFft::length() const { return state_->length; }

void RealFft::forward(std::span<const float> in, std::span<std::complex<float>> out) {
  State& s = *state_;
  if (in.size() != static_cast<size_t>(s.length) || out.size() != in.size() / 2 + 1)
    throw std::invalid_argument("RealFft::forward: wrong sizes");
  std::copy(in.begin(), in.end(), s.real);
  s.runForth(s.forth, s.bins, s.real, sizeof(float));
  s.bins[1] = s.bins[s.length + 1] = 0;  // real by nature; libavutil 57 leaves the last one unwritten
  const auto* bins = reinterpret_cast<const std::complex<float>*>(s.bins);
  std::copy(bins, bins + out.size(), out.begin());
}

void RealFft::inverse(std::span<std::complex<float>> in, std::span<float> out) {
  State& s = *state_;
  if (out.size() != static_cast<size_t>(s.length) || in.size() != out.size() / 2 + 1)
    throw std::invalid_argument("RealFft::inverse: wrong sizes");
  std::copy(in.begin(), in.end(), reinterpret_cast<std::complex<float>*>(s.bins));
  s.bins[1] = s.bins[s.length + 1] = 0;
  s.runBack(s.back, s.real, s.bins, 2 * sizeof(float));
  std::copy(s.real, s.real + s.length, out.begin());
}

}  // namespace dimts::media
