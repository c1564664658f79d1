// One stack and one copy to the host per flush.
#include "engine/train/meters.h"

#include <cmath>

namespace dimts::train {

void Meters::add(const std::string& name, const torch::Tensor& value) { tensors_[name].push_back(value.detach().reshape({})); }

void Meters::add(const std::string& name, double value) { numbers_[name].push_back(value); }

std::vector<MetricPoint> Meters::take(int64_t step) {
  const torch::NoGradGuard noGradients;
  std::vector<torch::Tensor> all;
  for (const auto& [name, values] : tensors_)
    for (const torch::Tensor& value : values) all.push_back(value.to(torch::kFloat));
  if (!all.empty()) {
    const torch::Tensor host = torch::stack(all).cpu();
    const float* next = host.const_data_ptr<float>();
    for (const auto& [name, values] : tensors_)
      for (size_t i = 0; i < values.size(); ++i) numbers_[name].push_back(*next++);
  }
  std::vector<MetricPoint> points;
  for (const auto& [name, values] : numbers_) {
    double sum = 0;
    int64_t count = 0;
    for (const double value : values) {
      if (!std::isfinite(value)) continue;
      sum += value;
      ++count;
    }
    if (count > 0) points.push_back({name, step, sum / static_cast<double>(count)});
  }
  tensors_.clear();
  numbers_.clear();
  return points;
}

}  // namespace dimts::train
