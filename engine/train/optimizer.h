// AdamW, Adam and SGD on torch's fused kernels, and EMA of weights. Loshchilov, Hutter 2019 (decoupled weight decay),
// Kingma, Ba 2015, Sutskever et al. 2013 (Nesterov), as in torch.optim.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "engine/api/result.h"
#include "engine/train/settings.h"

namespace dimts::train {

using NamedTensors = std::vector<std::pair<std::string, torch::Tensor>>;

/// One optimiser over the parameters of one pass. Parameters keep their identity; they may move between devices
/// together with `to`. Parameters without a gradient are left alone by a step (no decay, no count).
class FusedOptimizer {
 public:
  FusedOptimizer(NamedTensors parameters, const OptimizerOptions&);

  /// Releases all gradients.
  void zeroGradients();
  /// Parameters with a defined gradient, with their names.
  NamedTensors withGradient() const;
  /// One update. `foundInf` (float, one element, same device): where it is 1 nothing is changed, not even the counts.
  void step(double learningRate, const torch::Tensor& foundInf = {});
  void setWeightDecay(double decay) { options_.weightDecay = decay; }

  /// "<parameter>.exp_avg", ".exp_avg_sq" (Adam, AdamW) or ".momentum" (SGD), and ".step" (int64), on their device.
  std::map<std::string, torch::Tensor> state() const;
  /// Error "train.checkpoint_mismatch" naming the tensor that is missing or of another shape.
  Status load(const std::map<std::string, torch::Tensor>& state);
  void to(torch::Device);
  /// Trainable parameters of which no gradient other than 0 was ever seen, after all these steps.
  std::vector<std::string> neverMoved() const;

 private:
  struct Slot {
    std::string name;
    torch::Tensor parameter, average, squareAverage, step;  // step: float scalar; SGD: average is the momentum
  };
  struct Group;
  void update(Group&, double learningRate, const std::optional<torch::Tensor>& skip) const;
  bool isSgd() const { return options_.kind == OptimizerKind::Sgd; }

  std::vector<Slot> slots_;
  OptimizerOptions options_;
};

/// Exponential moving average of weights (Polyak, Juditsky 1992), for validation, samples and the finished voice.
class WeightAverage {
 public:
  /// Begins as a copy of the parameters. `decay` near 1, for example 0.999.
  WeightAverage(NamedTensors parameters, double decay);
  /// After a step; nothing changes where `skip` (one float element) is 1.
  void update(const torch::Tensor& skip);
  /// Exchanges the averages and the parameters' values; a second call puts them back bit for bit.
  void swap();
  /// By parameter name, live.
  std::map<std::string, torch::Tensor> state() const;
  /// Error "train.checkpoint_mismatch".
  Status load(const std::map<std::string, torch::Tensor>& state);
  void to(torch::Device);

 private:
  NamedTensors parameters_;
  std::vector<torch::Tensor> averages_;
  double decay_;
};

}  // namespace dimts::train
