// Running means of losses: values stay on their device as tensors and are read in one go when the screen wants them.
#pragma once

#include <torch/torch.h>

#include <map>
#include <string>
#include <vector>

#include "engine/api/job.h"

namespace dimts::train {

class Meters {
 public:
  /// `value` is a scalar on any device; it is kept, not read.
  void add(const std::string& name, const torch::Tensor& value);
  void add(const std::string& name, double value);
  bool empty() const { return tensors_.empty() && numbers_.empty(); }

  /// Means of the finite values since the last call, one host read for all; names without a finite value are left out.
  std::vector<MetricPoint> take(int64_t step);

 private:
  std::map<std::string, std::vector<torch::Tensor>> tensors_;
  std::map<std::string, std::vector<double>> numbers_;
};

}  // namespace dimts::train
