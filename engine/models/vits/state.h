// Weights of VITS networks as named tensors; what they have in common with other families is in module_state.h.
// A mismatch is the error "vits.state".
#pragma once

#include "engine/models/module_state.h"

namespace dimts::models::vits {

using TensorMap = models::TensorMap;

/// What VITS says when weights do not fit.
inline const StateMismatch& mismatch() {
  static const StateMismatch said{"vits.state",
                                  "These weights belong to another network. Choose the config.json that lies beside them, "
                                  "or other weights."};
  return said;
}

inline Status applyState(torch::nn::Module& module, const TensorMap& state, const std::string& prefix,
                         const std::string& ignoredPrefix) {
  return models::applyState(module, state, prefix, ignoredPrefix, mismatch());
}

}  // namespace dimts::models::vits
