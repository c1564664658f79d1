// The one source of random numbers of a forward pass: noise and dropout drawn from an explicit generator.
// Training is then a pure function of the seed, and tests can feed noise instead of drawing it.
#pragma once

#include <torch/torch.h>

#include <cstdint>

namespace dimts::nn {

class Rng {
 public:
  /// No generator: asking for a draw (dropout in training mode included) throws std::invalid_argument.
  Rng() = default;
  /// Draws happen on the generator's device; results are moved to the device of the options when that differs.
  explicit Rng(at::Generator generator) : generator_(std::move(generator)) {}
  /// A fresh generator on `device` with this seed.
  static Rng seeded(uint64_t seed, at::Device device = at::kCPU);

  bool defined() const { return generator_.defined(); }
  /// N(0, 1) of the given shape, contiguous, dtype and device of `options`.
  at::Tensor normal(at::IntArrayRef sizes, const at::TensorOptions& options) const;
  /// U[0, 1) of the given shape.
  at::Tensor uniform(at::IntArrayRef sizes, const at::TensorOptions& options) const;
  /// Inverted dropout; returns `x` itself when not training or when `probability` is 0.
  at::Tensor dropout(const at::Tensor& x, double probability, bool training) const;

 private:
  at::TensorOptions drawOptions(const at::TensorOptions& options) const;
  at::Generator generator_;
};

}  // namespace dimts::nn
