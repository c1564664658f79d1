// The gate of WaveNet layers; see gate.h.
#include "engine/nn/gate.h"

namespace dimts::nn {

at::Tensor gatedTanh(const at::Tensor& x) {
  const auto halves = x.chunk(2, 1);
  return halves[0].tanh() * halves[1].sigmoid();
}

}  // namespace dimts::nn
