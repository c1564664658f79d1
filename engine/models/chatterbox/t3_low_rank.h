// LoRA of T3 (Hu et al. 2021): the decoder's products keep their weights bit for bit, and small matrices beside them learn.
// The tables of the text vocabulary learn in full, since a new language needs new rows.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <string>

#include "engine/models/chatterbox/t3_model.h"

namespace dimts::models::chatterbox {

struct LowRankOptions {
  int64_t rank = 0;       ///< 0: none, everything learns
  double alpha = 64;      ///< what is learned counts alpha / rank times
  bool attention = true;  ///< beside q_proj, k_proj, v_proj, o_proj
  bool mlp = true;        ///< beside gate_proj, up_proj, down_proj
  bool on() const { return rank > 0; }
};

/// Adds the small matrices to every layer, drawn from `seed`, and lets nothing else learn but the text tables. The network
/// says what it said before. Once for a network.
void addLowRank(T3& model, const LowRankOptions& options, uint64_t seed);

bool hasLowRank(const T3& model);

/// What learns in a network with small matrices: these and the text tables.
bool learnsBesideBase(const std::string& name);

/// Every weight of a plain T3, the small matrices added to the weights beside which they stand. Without any, T3::state().
TensorMap mergedState(const T3& model);

}  // namespace dimts::models::chatterbox
