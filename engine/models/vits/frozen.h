// Keeps a network's parameters out of the graphs that are made meanwhile.
// Not thread-safe: where several threads make graphs, one of them holds it for all.
#pragma once

#include <torch/torch.h>

#include <vector>

namespace dimts::models::vits {

/// Parameters take no part in a graph while this lives.
class Frozen {
 public:
  explicit Frozen(const torch::nn::Module& module) {
    for (at::Tensor parameter : module.parameters()) {
      if (!parameter.requires_grad()) continue;
      parameters_.push_back(parameter.set_requires_grad(false));
    }
  }
  ~Frozen() {
    for (at::Tensor& parameter : parameters_) parameter.set_requires_grad(true);
  }
  Frozen(const Frozen&) = delete;
  Frozen& operator=(const Frozen&) = delete;

 private:
  std::vector<at::Tensor> parameters_;
};

}  // namespace dimts::models::vits
