// Examples of which some come more often than others.
#pragma once

#include <map>
#include <memory>

#include "engine/train/batch.h"

namespace dimts::train {

/// The same examples with the weights of their clips; a clip that is not named keeps its own.
class WeightedExamples : public ExampleSource {
 public:
  WeightedExamples(std::unique_ptr<ExampleSource> examples, std::map<int64_t, double> clipWeights);

  int64_t size() const override { return examples_->size(); }
  int64_t clipId(int64_t index) const override { return examples_->clipId(index); }
  int64_t length(int64_t index) const override { return examples_->length(index); }
  double weight(int64_t index) const override;
  Batch collate(const std::vector<int64_t>& indices) const override { return examples_->collate(indices); }
  Result<std::map<std::string, torch::Tensor>> keepsakes() const override { return examples_->keepsakes(); }
  std::string fingerprint() const override;

 private:
  std::unique_ptr<ExampleSource> examples_;
  std::map<int64_t, double> weights_;
};

}  // namespace dimts::train
