// AdamW on torch's fused kernels, and gradient norms without waiting for the device.
// Loshchilov, Hutter 2019 (decoupled weight decay), as in torch.optim.AdamW.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "engine/api/result.h"

namespace dimts::train {

using NamedTensors = std::vector<std::pair<std::string, torch::Tensor>>;

struct AdamWOptions {
  double beta1 = 0.8, beta2 = 0.99, epsilon = 1e-9, weightDecay = 0.01;
};

/// One optimiser over the parameters of one pass. Parameters keep their identity; they may move between devices
/// together with `to`. Parameters without a gradient are left alone by a step (no decay, no count).
class FusedAdamW {
 public:
  FusedAdamW(NamedTensors parameters, const AdamWOptions&);

  /// Releases all gradients.
  void zeroGradients();
  /// Defined gradients.
  std::vector<torch::Tensor> gradients() const;
  /// One update. `foundInf` (float, one element, same device): where it is 1 nothing is changed, not even the counts.
  void step(double learningRate, const torch::Tensor& foundInf = {});

  /// "<parameter>.exp_avg", ".exp_avg_sq" (of the parameter's type) and ".step" (int64), on their device.
  std::map<std::string, torch::Tensor> state() const;
  /// Error "train.checkpoint_mismatch" naming the tensor that is missing or of another shape.
  Status load(const std::map<std::string, torch::Tensor>& state);
  void to(torch::Device);

 private:
  struct Slot {
    std::string name;
    torch::Tensor parameter, average, squareAverage, step;  // step: float scalar on the parameter's device
  };
  std::vector<Slot> slots_;
  AdamWOptions options_;
};

/// The 2-norm over all gradients as a scalar on their device (float). Zero when there are none.
torch::Tensor gradientNorm(const std::vector<torch::Tensor>& gradients);
/// Scales gradients so that their norm is at most `maximum`; `norm` as from gradientNorm. No host sync.
void clipGradients(std::vector<torch::Tensor>& gradients, const torch::Tensor& norm, double maximum);

}  // namespace dimts::train
