// Weights as a formula of their name, the same here and in tests/golden/chatterbox/formula.py: golden files of large
// networks then need to hold only what went in and what came out.
#pragma once

#include <torch/torch.h>

#include <cmath>
#include <cstdint>
#include <string>

#include "engine/core/random.h"

namespace dimts::test {

/// The value of element `index` in -1…1: the SplitMix64 of FNV-1a(name) + index.
inline double formulaValue(uint64_t nameHash, uint64_t index) {
  return static_cast<double>(core::mix(nameHash + index) >> 11) * 0x1.0p-52 - 1.0;
}

inline uint64_t nameHash(const std::string& name) {
  uint64_t hash = 0xcbf29ce484222325ULL;
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  return hash;
}

/// Matrices and kernels: √(3 / inputs) · value; vectors called "weight" and variances: 1 + 0.2 · value; others 0.1 · value.
inline at::Tensor formulaTensor(const std::string& name, at::IntArrayRef sizes) {
  const at::Tensor out = at::empty(sizes, at::kFloat);
  const bool around = out.dim() == 1 && (name.ends_with("weight") || name.ends_with("running_var"));
  const double scale = out.dim() > 1 ? std::sqrt(3.0 * static_cast<double>(out.size(0)) / static_cast<double>(out.numel()))
                                     : (around ? 0.2 : 0.1);
  const uint64_t hash = nameHash(name);
  auto* values = out.data_ptr<float>();
  for (int64_t i = 0; i < out.numel(); ++i)
    values[i] = static_cast<float>(formulaValue(hash, static_cast<uint64_t>(i)) * scale + (around ? 1.0 : 0.0));
  return out;
}

/// Every parameter, and every floating buffer that is saved with the network, by its name.
inline void fillByFormula(torch::nn::Module& module, const std::string& prefix = "") {
  const at::NoGradGuard noGrad;
  for (const auto& item : module.named_parameters())
    at::Tensor(item.value()).copy_(formulaTensor(prefix + item.key(), item.value().sizes()));
  for (const auto& item : module.named_buffers())
    if (item.value().is_floating_point())
      at::Tensor(item.value()).copy_(formulaTensor(prefix + item.key(), item.value().sizes()));
}

/// Filtered noise [samples] in -1…1 whose loudness changes every 800 samples, nearly silent at both ends.
inline at::Tensor formulaWave(const std::string& name, int64_t samples) {
  const at::Tensor out = at::empty({samples}, at::kFloat);
  const uint64_t noise = nameHash(name), loudness = nameHash(name + "/loudness");
  auto* values = out.data_ptr<float>();
  double state = 0;
  for (int64_t i = 0; i < samples; ++i) {
    const bool inside = i >= 5000 && i < samples - 7000;
    const double loud = inside ? std::abs(formulaValue(loudness, static_cast<uint64_t>(i / 800))) * 0.125 : 0.00048828125;
    state = 0.875 * state + formulaValue(noise, static_cast<uint64_t>(i)) * loud;
    values[i] = static_cast<float>(state);
  }
  return out;
}

}  // namespace dimts::test
