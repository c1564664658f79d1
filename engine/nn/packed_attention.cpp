// Runs of sequences of one length share a call; others are computed one by one. See packed_attention.h.
#include "engine/nn/packed_attention.h"

#include <stdexcept>

namespace dimts::nn {
namespace {

/// `count` sequences of `length` rows from row `first` → [count * length, H * D].
at::Tensor attend(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, int64_t first, int64_t count,
                  int64_t length) {
  const auto cut = [&](const at::Tensor& x) {
    return x.narrow(0, first, count * length).view({count, length, x.size(1), x.size(2)}).transpose(1, 2);
  };
  const at::Tensor out = at::scaled_dot_product_attention(cut(q), cut(k), cut(v), {}, 0.0, /*is_causal=*/true);
  return out.transpose(1, 2).reshape({count * length, q.size(1) * q.size(2)});
}

}  // namespace

at::Tensor packedCausalAttention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v,
                                 const std::vector<int64_t>& offsets) {
  if (offsets.size() < 2 || offsets.front() != 0 || offsets.back() != q.size(0))
    throw std::invalid_argument("packedCausalAttention: offsets must reach from 0 to the number of rows");
  std::vector<at::Tensor> parts;
  for (size_t i = 0; i + 1 < offsets.size();) {
    const int64_t length = offsets[i + 1] - offsets[i];
    if (length < 1) throw std::invalid_argument("packedCausalAttention: a sequence without rows");
    size_t end = i + 1;
    while (end + 1 < offsets.size() && offsets[end + 1] - offsets[end] == length) ++end;
    parts.push_back(attend(q, k, v, offsets[i], static_cast<int64_t>(end - i), length));
    i = end;
  }
  return parts.size() == 1 ? parts[0] : at::cat(parts);
}

}  // namespace dimts::nn
