// From WAV to log-mel to a colour per value.
#include "engine/service/sample_pictures.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

#include "engine/formats/png.h"
#include "engine/media/wav.h"
#include "engine/signal/spectrogram.h"

namespace dimts::service {
namespace {

constexpr int64_t kFft = 1024, kHop = 256, kMels = 80, kAlignmentRows = 160;

/// Black over violet and orange to white.
void putColour(std::vector<uint8_t>& rgb, float share) {
  const float t = std::clamp(share, 0.0F, 1.0F);
  for (const float value : {1.5F * t, 1.8F * t - 0.7F, t < 0.5F ? 1.2F * t : 2.2F * t - 1.2F + 0.5F * (1 - t)})
    rgb.push_back(static_cast<uint8_t>(255 * std::clamp(value, 0.0F, 1.0F)));
}

train::Picture pictureOf(const SampleInfo& sample, const media::Wav& wav) {
  const torch::NoGradGuard noGradients;
  const auto count = static_cast<int64_t>(wav.samples.size());
  const torch::Tensor wave = torch::tensor(wav.samples).reshape({1, count});
  const torch::Tensor mel = signal::MelScale(wav.sampleRate, kFft, kMels, 0, 0)(signal::Spectrogram(kFft, kHop)(wave))[0].contiguous();
  const int64_t frames = mel.size(1);
  const float low = mel.min().item<float>(), high = std::max(low + 1e-3F, mel.max().item<float>());
  const auto values = mel.accessor<float, 2>();
  std::vector<uint8_t> rgb;
  for (int64_t band = kMels - 1; band >= 0; --band)
    for (int64_t frame = 0; frame < frames; ++frame) putColour(rgb, (values[band][frame] - low) / (high - low));
  return {"mel/" + std::to_string(sample.index), frames, kMels, formats::encodePng(frames, kMels, rgb)};
}

}  // namespace

std::vector<train::Picture> melPictures(const std::vector<SampleInfo>& samples) {
  std::vector<train::Picture> pictures;
  for (const SampleInfo& sample : samples) {
    const auto wav = media::readWav(sample.path);
    if (wav.ok() && static_cast<int64_t>(wav->samples.size()) > kFft) pictures.push_back(pictureOf(sample, *wav));
  }
  return pictures;
}

std::optional<train::Picture> alignmentPicture(train::Model& model, const train::ExampleSource& clips) {
  if (clips.size() == 0) return std::nullopt;
  const auto alignment = model.alignment(clips.collate({0}));
  if (!alignment) return std::nullopt;
  const int64_t frames = alignment->size(0), tokens = alignment->size(1);
  const int64_t rowsOfToken = std::max<int64_t>(1, kAlignmentRows / tokens);
  const auto values = alignment->accessor<float, 2>();
  std::vector<uint8_t> rgb;
  for (int64_t token = tokens - 1; token >= 0; --token)
    for (int64_t row = 0; row < rowsOfToken; ++row)
      for (int64_t frame = 0; frame < frames; ++frame) putColour(rgb, values[frame][token]);
  const int64_t height = tokens * rowsOfToken;
  return train::Picture{"alignment/0", frames, height, formats::encodePng(frames, height, rgb)};
}

}  // namespace dimts::service
