// Weights as named tensors: out of a module, weight norm folded where asked, and into it, whatever the spelling.
// Spellings of weight norm in the wild: weight_g/weight_v, parametrizations.weight.original0/1, or folded into weight.
#pragma once

#include <torch/torch.h>

#include <functional>
#include <map>
#include <string>

#include "engine/api/result.h"

namespace dimts::models {

using TensorMap = std::map<std::string, at::Tensor>;

/// All parameters as detached float32 copies on the CPU, names prefixed. Where `fold(prefix of the layer)` holds,
/// weight_g and weight_v become one weight.
TensorMap collectState(const torch::nn::Module& module, const std::string& prefix,
                       const std::function<bool(const std::string&)>& fold);

/// What a family says when weights do not fit.
struct StateMismatch {
  std::string code;  ///< "vits.state"
  std::string hint;
};

/// Sets every parameter and buffer from `state` (names prefixed), splitting or folding weight norm as the module needs
/// it; parameters must be floating point, of whatever precision. Names that start with `ignoredPrefix` (when not empty)
/// are not looked at. Nothing is changed unless everything fits. Error: mismatch.code, naming every missing, unexpected,
/// mis-shaped and not floating tensor.
Status applyState(torch::nn::Module& module, const TensorMap& state, const std::string& prefix,
                  const std::string& ignoredPrefix, const StateMismatch& mismatch);

}  // namespace dimts::models
