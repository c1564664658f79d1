// The weights belong to the data: a run is not resumed with others.
#include "engine/train/weighted_examples.h"

#include "engine/core/hash.h"

namespace dimts::train {

WeightedExamples::WeightedExamples(std::unique_ptr<ExampleSource> examples, std::map<int64_t, double> clipWeights)
    : examples_(std::move(examples)), weights_(std::move(clipWeights)) {}

double WeightedExamples::weight(int64_t index) const {
  const auto found = weights_.find(clipId(index));
  return found == weights_.end() ? examples_->weight(index) : found->second;
}

std::string WeightedExamples::fingerprint() const {
  std::string all = examples_->fingerprint();
  for (const auto& [clip, weight] : weights_) all += "|" + std::to_string(clip) + ":" + std::to_string(weight);
  return core::sha256(all);
}

}  // namespace dimts::train
