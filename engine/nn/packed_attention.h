// Causal self-attention of several sequences that lie one behind the other in one packed tensor, without padding
// between them: no sequence sees another, and nothing is computed for padding.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace dimts::nn {

/// Where the sequences of a packed tensor begin and end, made once for all layers that they pass.
class PackedSequences {
 public:
  /// Sequence i is rows bounds[i] … bounds[i + 1] - 1; bounds begin with 0, and every sequence has a row. Throws
  /// std::invalid_argument.
  PackedSequences(std::vector<int64_t> bounds, at::Device device);
  const std::vector<int64_t>& bounds() const { return bounds_; }
  int64_t rows() const { return bounds_.back(); }
  int64_t longest() const { return longest_; }
  /// The bounds as 32-bit numbers, for kernels on a graphics card; not defined on the processor.
  const at::Tensor& boundsThere() const { return boundsThere_; }

 private:
  std::vector<int64_t> bounds_;
  int64_t longest_ = 0;
  at::Tensor boundsThere_;
};

/// q, k, v [N, H, D] with the rows of `sequences` → [N, H * D]: softmax(q·kᵀ / √D, each row seeing itself and the rows
/// before it of its sequence) · v. On a graphics card all sequences in one call of torch's memory-efficient attention, in
/// the precision of v.
at::Tensor packedCausalAttention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, const PackedSequences& sequences);

}  // namespace dimts::nn
