// Draws from an explicit generator; see rng.h.
#include "engine/nn/rng.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>

#include <stdexcept>

namespace dimts::nn {

Rng Rng::seeded(uint64_t seed, at::Device device) {
  if (device.is_cpu()) return Rng(at::detail::createCPUGenerator(seed));
  at::Generator generator = at::globalContext().defaultGenerator(device).clone();
  generator.set_current_seed(seed);
  return Rng(std::move(generator));
}

at::TensorOptions Rng::drawOptions(const at::TensorOptions& options) const {
  if (!generator_.defined()) throw std::invalid_argument("Rng: a random draw was asked of an Rng without generator");
  return options.device(generator_.device());
}

at::Tensor Rng::normal(at::IntArrayRef sizes, const at::TensorOptions& options) const {
  return at::randn(sizes, generator_, drawOptions(options)).to(options.device(), /*non_blocking=*/true);
}

at::Tensor Rng::uniform(at::IntArrayRef sizes, const at::TensorOptions& options) const {
  return at::rand(sizes, generator_, drawOptions(options)).to(options.device(), /*non_blocking=*/true);
}

at::Tensor Rng::dropout(const at::Tensor& x, double probability, bool training) const {
  if (!training || probability <= 0) return x;
  const at::TensorOptions options = drawOptions(x.options());
  at::Tensor keep = at::empty(x.sizes(), options).bernoulli_(1 - probability, generator_).div_(1 - probability);
  return x * keep.to(x.device(), /*non_blocking=*/true);
}

}  // namespace dimts::nn
