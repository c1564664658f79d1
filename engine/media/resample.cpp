// libswresample; equal rates pass straight through.
#include "engine/media/resample.h"

#include <stdexcept>
#include <string>

#include "engine/media/libav.h"

namespace dimts::media {

struct Resampler::State {
  libav::Owned<SwrContext> context;  ///< null: equal rates

  void convert(const int16_t* samples, int count, std::vector<int16_t>& out) {
    const int room = swr_get_out_samples(context.get(), count);
    if (room <= 0) return;
    const size_t before = out.size();
    out.resize(before + static_cast<size_t>(room));
    auto* to = reinterpret_cast<uint8_t*>(out.data() + before);
    const auto* from = reinterpret_cast<const uint8_t*>(samples);
    const int made = swr_convert(context.get(), &to, room, samples ? &from : nullptr, count);
    if (made < 0) throw std::runtime_error("Resampler: libswresample failed with " + std::to_string(made));
    out.resize(before + static_cast<size_t>(made));
  }
};

Resampler::Resampler(int fromRate, int toRate) : state_(std::make_unique<State>()) {
  for (const int rate : {fromRate, toRate})
    if (rate < 1000 || rate > 384000) throw std::invalid_argument("Resampler: rate " + std::to_string(rate) + " Hz");
  if (fromRate == toRate) return;
  AVChannelLayout mono = AV_CHANNEL_LAYOUT_MONO;
  SwrContext* made = nullptr;
  int code = swr_alloc_set_opts2(&made, &mono, AV_SAMPLE_FMT_S16, toRate, &mono, AV_SAMPLE_FMT_S16, fromRate, 0, nullptr);
  state_->context.reset(made);
  if (code >= 0) code = swr_init(made);
  if (code < 0) throw std::runtime_error("Resampler: libswresample failed with " + std::to_string(code));
}

Resampler::Resampler(Resampler&&) noexcept = default;
Resampler::~Resampler() = default;

void Resampler::add(std::span<const int16_t> samples, std::vector<int16_t>& out) {
  constexpr size_t kBlock = 1 << 16;
  if (!state_->context) {
    out.insert(out.end(), samples.begin(), samples.end());
    return;
  }
  for (size_t at = 0; at < samples.size(); at += kBlock)
    state_->convert(samples.data() + at, static_cast<int>(std::min(kBlock, samples.size() - at)), out);
}

void Resampler::finish(std::vector<int16_t>& out) {
  if (state_->context) state_->convert(nullptr, 0, out);
}

}  // namespace dimts::media
