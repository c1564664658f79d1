// HiFi-GAN with weights that stay as they are, for speaking on the processor: weight norms are folded once, the residual
// blocks' convolutions are Toom–Cook's, and what lies between two convolutions is done while one writes or the next reads.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <memory>
#include <vector>

#include "engine/models/vits/hifigan.h"
#include "engine/nn/toom_cook.h"

namespace dimts::models::vits {

class SpeakingDecoder {
 public:
  /// Null where the network cannot be run like this: not float32 on the processor, or channels that are no multiple of 16.
  static std::unique_ptr<SpeakingDecoder> make(const HifiGanImpl& decoder);
  /// As HifiGan::forward, up to rounding (about -100 dB).
  at::Tensor forward(const at::Tensor& latent, const at::Tensor& speakerVector, int64_t validFrames) const;

 private:
  struct Block {
    std::vector<nn::ToomCookConvolution> first, second;
  };
  struct Stage {
    at::Tensor weight, bias;  ///< of the upsampler [in, out, 1, kernel]
    int64_t rate = 1, padding = 0;
    std::vector<Block> blocks;
  };

  explicit SpeakingDecoder(const HifiGanImpl& decoder);
  at::Tensor oneSequence(const at::Tensor& latent, const at::Tensor& condition, int64_t valid) const;
  at::Tensor residualBlocks(const std::vector<Block>& blocks, const at::Tensor& x, int64_t valid) const;

  at::Tensor preWeight_, preBias_, postWeight_, condWeight_, condBias_;
  std::vector<Stage> stages_;
  double slope_;
};

}  // namespace dimts::models::vits
