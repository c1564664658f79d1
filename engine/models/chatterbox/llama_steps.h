// The decoder one place at a time on the processor, as speaking needs it: every step reads all weights once and computes
// little with them, so the weights may be halved, all memory is taken before, and nothing runs between the products.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

#include "engine/models/chatterbox/llama.h"
#include "engine/nn/wide_loops.h"

namespace dimts::models::chatterbox {

/// How weights are kept while speaking. Half: rounded to bfloat16, everything computed with them stays float32.
enum class StepWeights { Full, Half };

class LlamaSteps {
 public:
  /// Whether this model can be stepped so: on the processor, in float32.
  static bool suits(const Llama& model);
  /// For `rows` sequences at once; takes the weights as they are now (what is learned beside them included) and keeps them.
  LlamaSteps(const Llama& model, int64_t rows, StepWeights weights);

  /// x [rows, C], the next place of every sequence of a cache made by the model's cache() → [rows, C] behind the last norm,
  /// good until the next call. As Llama::step with one place.
  const float* step(const float* x, KeyValueCache& cache);

  /// Several matrices that read the same input, one behind the other in the output. `kept` owns what they point to.
  struct Products {
    std::vector<nn::wide::Matrix> matrices;
    std::vector<at::Tensor> kept;
    int64_t outputs = 0;
    void add(const at::Tensor& weight, StepWeights how);
    /// x [rows, in] → y [rows, outputs].
    void apply(const float* x, int64_t rows, float* y) const;
  };

 private:
  struct Layer {
    at::Tensor inputNorm, attentionNorm;
    Products queryKeyValue, output, gateUp, down;
  };
  void attend(KeyValueCache& cache, size_t layer);
  void norm(const float* x, const at::Tensor& weight);

  LlamaConfig config_;
  int64_t rows_;
  std::vector<Layer> layers_;
  at::Tensor lastNorm_, frequencies_;
  std::vector<float> hidden_, normed_, joined_, heard_, wide_, gated_, cos_, sin_, scores_;
};

}  // namespace dimts::models::chatterbox
