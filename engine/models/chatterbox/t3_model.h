// T3: text and a voice in, speech tokens out (Chatterbox; Resemble AI 2025). The network with the names and shapes of the
// released files; losses are in t3_losses.h, speaking in t3_sampler.h.
#pragma once

#include <torch/torch.h>

#include <vector>

#include "engine/models/chatterbox/llama.h"
#include "engine/models/chatterbox/t3_conditions.h"
#include "engine/models/chatterbox/t3_config.h"
#include "engine/models/chatterbox/t3_layout.h"
#include "engine/models/module_state.h"
#include "engine/nn/vocabulary_tables.h"

namespace dimts::models::chatterbox {

/// Positions that are learned: rows of a table, "emb.weight".
class LearnedPositionsImpl : public torch::nn::Module {
 public:
  LearnedPositionsImpl(int64_t count, int64_t size, const at::TensorOptions& options);
  at::Tensor forward(const at::Tensor& places) { return table(places); }
  Table table{nullptr};
};
TORCH_MODULE(LearnedPositions);

class T3Impl : public torch::nn::Module {
 public:
  /// Weights hold whatever the memory holds until loadState() or initialise(). On the meta device only shapes exist.
  explicit T3Impl(const T3Config& config, const at::TensorOptions& options = at::kFloat);

  /// [B, conditionLength, C].
  at::Tensor conditions(const Conditions& voices, const nn::Rng& rng = {});
  /// ids and places [n] (or of any shape) → [n, C].
  at::Tensor textEmbedded(const at::Tensor& ids, const at::Tensor& places) { return textTable(ids) + textPositions(places); }
  at::Tensor speechEmbedded(const at::Tensor& ids, const at::Tensor& places) {
    return speechTable(ids) + speechPositions(places);
  }

  /// What the heads read, [N, C] in the layout's packed order. `withoutText` bool [B], on the layout's device: rows whose
  /// text is 0 but for its positions, as in guidance without a classifier (Ho, Salimans 2022); may be undefined. `wanted`
  /// and `inner`: see Llama::forward.
  at::Tensor forward(const Conditions& voices, const T3Layout& layout, const nn::Rng& rng = {}, const at::Tensor& withoutText = {},
                     const at::Tensor& wanted = {}, std::vector<at::Tensor>* inner = nullptr);

  /// Sets every weight; what is learned beside the weights (t3_low_rank.h) stays where it is not given. Error
  /// "chatterbox.state" names every missing, unexpected or mis-shaped tensor.
  Status loadState(const TensorMap& state);
  /// The live weights by name.
  TensorMap state() const;

  const T3Config& config() const { return config_; }

  Llama backbone{nullptr};
  ConditionEncoder conditionEncoder{nullptr};
  Table textTable{nullptr}, speechTable{nullptr};
  LearnedPositions textPositions{nullptr}, speechPositions{nullptr};
  Dense textHead{nullptr}, speechHead{nullptr};

 private:
  T3Config config_;
};
TORCH_MODULE(T3);

/// The tables with one row per text token: what is looked up, and the head, which are not tied.
std::vector<nn::VocabularyTable> textTables();

/// Starting weights as the reference's, a function of the seed: for tests and comparisons, nobody trains T3 from nothing.
void initialise(T3& model, uint64_t seed);

/// What to do when weights of a part of Chatterbox do not fit it; the code is "chatterbox.state".
const StateMismatch& stateMismatch();

}  // namespace dimts::models::chatterbox
