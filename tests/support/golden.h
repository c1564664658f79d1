// Golden tensors for engine tests: a file of tests/golden read once, and comparisons that say how far off they are.
// Include after torch; the programs that use it link the formats room.
#pragma once

#include <gtest/gtest.h>
#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <stdexcept>
#include <string>

#include "engine/formats/safetensors.h"

namespace dimts::test {

/// Tensors of tests/golden/<name>.safetensors by name.
class Golden {
 public:
  explicit Golden(const std::string& name) {
    std::string path = DIMTS_GOLDEN_DIR;
    path.append("/").append(name).append(".safetensors");
    auto read = formats::readSafetensors(path, &metadata_);
    if (!read.ok()) throw std::runtime_error(toString(read.error()));
    tensors_ = std::move(read).value();
  }
  at::Tensor operator[](const std::string& name) const {
    const auto found = tensors_.find(name);
    if (found == tensors_.end()) throw std::runtime_error("golden file without " + name);
    return found->second;
  }
  bool has(const std::string& name) const { return tensors_.contains(name); }
  /// The tensors whose names start with `prefix`, without it.
  std::map<std::string, at::Tensor> under(const std::string& prefix) const {
    std::map<std::string, at::Tensor> out;
    for (const auto& [name, tensor] : tensors_) {
      if (name.starts_with(prefix)) out.emplace(name.substr(prefix.size()), tensor);
    }
    return out;
  }
  std::string text(const std::string& key) const { return metadata_.at(key); }

 private:
  std::map<std::string, torch::Tensor> tensors_;
  std::map<std::string, std::string> metadata_;
};

/// Largest difference, as a share of the largest expected value where that is above 1 (rounding grows with the values);
/// infinite when shapes differ or something is not finite.
inline double maxDifference(const at::Tensor& got, const at::Tensor& expected) {
  if (got.sizes() != expected.sizes()) return INFINITY;
  if (got.numel() == 0) return 0;
  const double difference = (got.to(at::kDouble) - expected.to(at::kDouble)).abs().max().item<double>();
  const double scale = std::max(1.0, expected.to(at::kDouble).abs().max().item<double>());
  return std::isfinite(difference) ? difference / scale : INFINITY;
}

/// Norm of the difference over the norm of the expected; for gradients and updates.
inline double relativeDifference(const at::Tensor& got, const at::Tensor& expected) {
  if (got.sizes() != expected.sizes()) return INFINITY;
  const double scale = expected.to(at::kDouble).norm().item<double>();
  const double difference = (got.to(at::kDouble) - expected.to(at::kDouble)).norm().item<double>();
  return std::isfinite(difference) ? (scale > 0 ? difference / scale : difference) : INFINITY;
}

}  // namespace dimts::test

#define EXPECT_CLOSE(got, expected, tolerance) \
  EXPECT_LE(dimts::test::maxDifference(got, expected), tolerance) << #got
