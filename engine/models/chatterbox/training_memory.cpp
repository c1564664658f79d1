// Counts of what is kept per place of the packed sequence; see training_memory.h.
#include "engine/models/chatterbox/training_memory.h"

#include <cstdlib>
#include <fstream>

#include "engine/models/chatterbox/t3_model.h"
#include "engine/train/device.h"

namespace dimts::models::chatterbox {
namespace {

constexpr double kCodesASecond = 25, kTextTokensASecond = 12;
constexpr int64_t kFloatBytes = 4;
/// Numbers of width `hidden` that a layer keeps for its backward pass: two norms, q, k, v, both before rotation, attention,
/// its projection, two residual sums; of width `mlp`: gate, its SiLU, up, their product.
constexpr int64_t kHiddenKept = 11, kMlpKept = 4;
constexpr int64_t kScoresKept = 3;  ///< the scores, their logarithms and their gradient

}  // namespace

int64_t t3Parameters(const T3Config& config) {
  const T3 shapes(config, at::TensorOptions(at::kMeta).dtype(at::kFloat));
  int64_t count = 0;
  for (const auto& parameter : shapes->parameters()) count += parameter.numel();
  return count;
}

MemoryEstimate estimateMemory(const T3Config& config, const StepShape& shape) {
  MemoryEstimate estimate;
  const int64_t copies = shape.average ? 5 : 4;
  estimate.weights = t3Parameters(config) * copies * kFloatBytes;
  const auto speech = static_cast<int64_t>(shape.secondsOfRow * kCodesASecond) + 2;
  const auto text = static_cast<int64_t>(shape.secondsOfRow * kTextTokensASecond) + 2;
  const int64_t places = shape.rows * (config.conditionLength() + text + speech);
  const int64_t width = shape.halfActivations ? 2 : kFloatBytes;
  const LlamaConfig& llama = config.llama;
  const int64_t ofLayer = places * (kHiddenKept * llama.hidden + kMlpKept * llama.mlp) * width;
  const int64_t layers = shape.recompute ? places * llama.hidden * width * llama.layers + 2 * ofLayer : llama.layers * ofLayer;
  const int64_t scores = shape.rows * (speech * config.speechVocabulary + text * config.textVocabulary) * kScoresKept * kFloatBytes;
  // Under autocast the weights of a layer are cast once more.
  const int64_t cast = shape.halfActivations ? t3Parameters(config) * 2 : 0;
  estimate.activations = layers + scores + cast;
  return estimate;
}

int64_t freeMemoryBytes(const std::string& device) {
  if (device != "cpu") {
    for (const DeviceInfo& gpu : train::findGpus())
      if (gpu.id == device) return gpu.freeBytes;
    return 0;
  }
  std::ifstream file("/proc/meminfo");
  for (std::string line; std::getline(file, line);)
    if (line.rfind("MemAvailable:", 0) == 0) return std::strtoll(line.c_str() + 13, nullptr, 10) * 1024;
  return 0;
}

}  // namespace dimts::models::chatterbox
