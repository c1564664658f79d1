// Counts of what is kept per place of the packed sequence; see training_memory.h.
#include "engine/models/chatterbox/training_memory.h"

#include "engine/models/chatterbox/t3_objective.h"
#include "engine/train/gradients.h"

namespace dimts::models::chatterbox {
namespace {

constexpr double kCodesASecond = 25, kTextTokensASecond = 12;
constexpr int64_t kFloatBytes = 4, kHalfBytes = 2;
/// Numbers of width `hidden` that a layer keeps for its backward pass: always in float32 the two that its norms read; the two
/// norms, q, k, v, what attention heard and the same in its place; of width `mlp`: gate, up and their product.
constexpr int64_t kResidualsKept = 2, kHiddenKept = 7, kMlpKept = 3;
/// What stands beside it while a layer's backward pass runs: gradients of gate, up and their product, and of two residuals.
constexpr int64_t kHiddenPassing = 2, kMlpPassing = 3;
constexpr int64_t kScoresKept = 3;  ///< the logarithms of the probabilities, their gradient and that of the scores

int64_t countOf(const std::vector<at::Tensor>& tensors) {
  int64_t count = 0;
  for (const at::Tensor& tensor : tensors) count += tensor.numel();
  return count;
}

}  // namespace

WeightCount countWeights(const T3Config& config, const LowRankOptions& lowRank, const train::FreezeOptions& freeze) {
  T3 shapes(config, at::TensorOptions(at::kMeta).dtype(at::kFloat));
  if (lowRank.on()) addLowRank(shapes, lowRank, 0);
  WeightCount count;
  count.all = countOf(shapes->parameters());
  T3Objective objective(shapes, {});
  const auto passes = objective.passes();
  for (const auto& [name, parameter] : passes.front().parameters) count.inOptimizer += parameter.numel();
  (void)train::Freezer::make(freeze, passes);
  for (const auto& [name, parameter] : passes.front().parameters) count.learned += parameter.requires_grad() ? parameter.numel() : 0;
  return count;
}

MemoryEstimate estimateMemory(const T3Config& config, const StepShape& shape) {
  const WeightCount count = countWeights(config, shape.lowRank, shape.freeze);
  MemoryEstimate estimate;
  const int64_t copied = count.inOptimizer * (shape.average ? 4 : 3);  // weights and two or three averages
  estimate.weights = (count.all + copied - count.inOptimizer) * kFloatBytes;
  estimate.gradients = count.learned * kFloatBytes;
  estimate.saving = shape.processor ? copied * kFloatBytes : 0;
  const auto speech = static_cast<int64_t>(shape.secondsOfRow * kCodesASecond) + 2;
  const auto text = static_cast<int64_t>(shape.secondsOfRow * kTextTokensASecond) + 2;
  const int64_t places = shape.rows * (config.conditionLength() + text + speech);
  const int64_t width = shape.halfActivations ? kHalfBytes : kFloatBytes;
  const LlamaConfig& llama = config.llama;
  const int64_t kept = places * (kResidualsKept * llama.hidden * kFloatBytes + (kHiddenKept * llama.hidden + kMlpKept * llama.mlp) * width);
  const int64_t passing = places * (kHiddenPassing * llama.hidden * kFloatBytes + kMlpPassing * llama.mlp * width);
  const int64_t layers = shape.recompute ? places * llama.hidden * kFloatBytes * llama.layers + kept : llama.layers * kept;
  const int64_t scores = shape.rows * (speech * config.speechVocabulary + text * config.textVocabulary) * kScoresKept * kFloatBytes;
  // Autocast keeps the weights that learn in half precision until the step's end; recomputed layers cast their own each time.
  const int64_t ofLayer = 4 * llama.hidden * llama.hidden + 3 * llama.hidden * llama.mlp;
  const int64_t inLayers = ofLayer * llama.layers;
  const bool keepsCasts = !shape.recompute && !shape.lowRank.on();
  const int64_t cast = shape.halfActivations ? (count.all - inLayers + (keepsCasts ? inLayers : ofLayer)) * kHalfBytes : 0;
  estimate.activations = layers + passing + scores + cast;
  return estimate;
}

}  // namespace dimts::models::chatterbox
