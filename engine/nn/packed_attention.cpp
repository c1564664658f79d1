// On the processor runs of sequences of one length share a call; others are computed one by one. See packed_attention.h.
#include "engine/nn/packed_attention.h"

#include <algorithm>
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

at::Tensor attendAtOnce(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, const PackedSequences& sequences) {
  constexpr int64_t kCausal = 1;  // of the kernel's kinds of mask: each sequence begins at its first row
  const auto ready = [&](const at::Tensor& x) { return x.to(v.scalar_type()).unsqueeze(0); };
  const at::Tensor& bounds = sequences.boundsThere();
  const bool learns = at::GradMode::is_enabled() && (q.requires_grad() || k.requires_grad() || v.requires_grad());
  const auto results = at::_efficient_attention_forward(ready(q), ready(k), ready(v), {}, bounds, bounds, sequences.longest(),
                                                        sequences.longest(), 0.0, kCausal, /*compute_log_sumexp=*/learns);
  return std::get<0>(results).reshape({q.size(0), q.size(1) * q.size(2)});
}

}  // namespace

PackedSequences::PackedSequences(std::vector<int64_t> bounds, at::Device device) : bounds_(std::move(bounds)) {
  if (bounds_.size() < 2 || bounds_.front() != 0) throw std::invalid_argument("PackedSequences: bounds begin with 0 and hold a sequence");
  for (size_t i = 0; i + 1 < bounds_.size(); ++i) {
    if (bounds_[i + 1] <= bounds_[i]) throw std::invalid_argument("PackedSequences: a sequence without rows");
    longest_ = std::max(longest_, bounds_[i + 1] - bounds_[i]);
  }
  if (device.is_cuda()) boundsThere_ = torch::tensor(bounds_, at::kInt).to(device);
}

at::Tensor packedCausalAttention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, const PackedSequences& sequences) {
  const std::vector<int64_t>& bounds = sequences.bounds();
  if (sequences.rows() != q.size(0)) throw std::invalid_argument("packedCausalAttention: the sequences have another number of rows");
  if (sequences.boundsThere().defined()) return attendAtOnce(q, k, v, sequences);
  std::vector<at::Tensor> parts;
  for (size_t i = 0; i + 1 < bounds.size();) {
    const int64_t length = bounds[i + 1] - bounds[i];
    size_t end = i + 1;
    while (end + 1 < bounds.size() && bounds[end + 1] - bounds[end] == length) ++end;
    parts.push_back(attend(q, k, v, bounds[i], static_cast<int64_t>(end - i), length));
    i = end;
  }
  return parts.size() == 1 ? parts[0] : at::cat(parts);
}

}  // namespace dimts::nn
