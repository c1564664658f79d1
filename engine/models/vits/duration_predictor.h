// Duration predictors of VITS: the stochastic one (spline flows with variational dequantisation and augmentation) and
// the deterministic one. Module names as in Hugging Face; the training direction follows the original's flow order.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <utility>

#include "engine/models/vits/vits_config.h"
#include "engine/nn/rng.h"

namespace dimts::models::vits {

/// Depthwise dilated and pointwise convolutions with layer norms, residual.
class DilatedSeparableConvImpl : public torch::nn::Module {
 public:
  DilatedSeparableConvImpl(const VitsConfig& config, double dropout);
  /// x [B, H, T], mask [B, 1, T], condition [B, H, T] added to x, or undefined.
  at::Tensor forward(const at::Tensor& x, const at::Tensor& mask, const at::Tensor& condition = {},
                     const nn::Rng& rng = {});
  torch::nn::ModuleList convsDilated, convsPointwise, norms1, norms2;

 private:
  double dropout_;
};
TORCH_MODULE(DilatedSeparableConv);

/// A flow's image and the log-determinant per row [B] (undefined for the inverse).
using FlowOutput = std::pair<at::Tensor, at::Tensor>;

/// Half of the channels goes through a rational-quadratic spline whose knots depend on the other half.
class ConvFlowImpl : public torch::nn::Module {
 public:
  explicit ConvFlowImpl(const VitsConfig& config);
  /// x [B, 2, T].
  FlowOutput forward(const at::Tensor& x, const at::Tensor& mask, const at::Tensor& condition);
  at::Tensor inverse(const at::Tensor& x, const at::Tensor& mask, const at::Tensor& condition);
  torch::nn::Conv1d convPre{nullptr}, convProj{nullptr};
  DilatedSeparableConv convDds{nullptr};

 private:
  FlowOutput transform(const at::Tensor& x, const at::Tensor& mask, const at::Tensor& condition, bool inverse);
  int64_t half_, bins_, filters_;
  double tail_;
};
TORCH_MODULE(ConvFlow);

class ElementwiseAffineImpl : public torch::nn::Module {
 public:
  explicit ElementwiseAffineImpl(const VitsConfig& config);
  FlowOutput forward(const at::Tensor& x, const at::Tensor& mask);
  at::Tensor inverse(const at::Tensor& x, const at::Tensor& mask);
  at::Tensor translate, logScale;  ///< [2, 1]
};
TORCH_MODULE(ElementwiseAffine);

class StochasticDurationPredictorImpl : public torch::nn::Module {
 public:
  explicit StochasticDurationPredictorImpl(const VitsConfig& config);

  /// Negative variational bound per row [B], not divided by anything (VITS §2.2.2). hidden [B, H, T] (gradients stop
  /// here), durations [B, 1, T] whole frames, noise N(0, 1) [B, 2, T] or undefined to draw it.
  at::Tensor loss(const at::Tensor& hidden, const at::Tensor& mask, const at::Tensor& speakerVector,
                  const at::Tensor& durations, const nn::Rng& rng, const at::Tensor& noise = {});

  /// Log durations [B, 1, T] from noise [B, 2, T], which already carries its scale.
  at::Tensor sample(const at::Tensor& hidden, const at::Tensor& mask, const at::Tensor& speakerVector,
                    const at::Tensor& noise);

  /// The conditioning both directions share: [B, H, T].
  at::Tensor encodeText(const at::Tensor& hidden, const at::Tensor& mask, const at::Tensor& speakerVector,
                        const nn::Rng& rng);
  /// Affine, then (spline flow, swap) for each: the order of the original, whose inverse sample() is.
  /// (Hugging Face's training branch swaps after the affine too, which fits another flow than the one sampled.)
  static FlowOutput runFlows(torch::nn::ModuleList& flows, const at::Tensor& x, const at::Tensor& mask,
                             const at::Tensor& condition);

  torch::nn::Conv1d convPre{nullptr}, convProj{nullptr}, cond{nullptr}, postConvPre{nullptr}, postConvProj{nullptr};
  DilatedSeparableConv convDds{nullptr}, postConvDds{nullptr};
  torch::nn::ModuleList flows, postFlows;
};
TORCH_MODULE(StochasticDurationPredictor);

class DeterministicDurationPredictorImpl : public torch::nn::Module {
 public:
  explicit DeterministicDurationPredictorImpl(const VitsConfig& config);
  /// Log durations [B, 1, T]; gradients stop at `hidden` and `speakerVector`.
  at::Tensor forward(const at::Tensor& hidden, const at::Tensor& mask, const at::Tensor& speakerVector,
                     const nn::Rng& rng = {});
  torch::nn::Conv1d conv1{nullptr}, conv2{nullptr}, proj{nullptr}, cond{nullptr};
  torch::nn::LayerNorm norm1{nullptr}, norm2{nullptr};

 private:
  double dropout_;
};
TORCH_MODULE(DeterministicDurationPredictor);

}  // namespace dimts::models::vits
