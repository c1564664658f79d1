// On the processor in float32 by causal_loops.h, heads side by side; in other types by torch, where runs of sequences of one
// length share a call. See packed_attention.h.
#include "engine/nn/packed_attention.h"

#include <algorithm>
#include <stdexcept>

#include "engine/core/parallel.h"
#include "engine/nn/causal_loops.h"
#include "engine/nn/wide_vectors.h"

namespace dimts::nn {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

bool suits(const at::Tensor& x) { return x.is_cpu() && x.scalar_type() == at::kFloat && x.size(2) % wide::kLanes == 0; }

/// Calls `work(head, first, shape, room)` for every head of every sequence, `first` being the sequence's first row. Threads
/// share out the heads, so that each has something of the long sequences.
template <class Work>
void forEachHead(const at::Tensor& x, const std::vector<int64_t>& bounds, const Work& work) {
  const int64_t heads = x.size(1), size = x.size(2), sequences = static_cast<int64_t>(bounds.size()) - 1;
  int64_t longest = 0;
  for (size_t i = 0; i + 1 < bounds.size(); ++i) longest = std::max(longest, bounds[i + 1] - bounds[i]);
  core::parallelFor(0, heads * sequences, 1, [&](int64_t begin, int64_t end) {
    const at::Tensor room = at::empty({wide::causalRoom({longest, size, heads * size})});
    for (int64_t item = begin; item < end; ++item) {
      const auto sequence = static_cast<size_t>(item % sequences);
      const int64_t first = bounds[sequence];
      work(item / sequences, first, wide::HeadShape{bounds[sequence + 1] - first, size, heads * size}, room.data_ptr<float>());
    }
  });
}

class CausalFunction : public torch::autograd::Function<CausalFunction> {
 public:
  /// q, k, v contiguous.
  static at::Tensor forward(AutogradContext* context, const at::Tensor& q, const at::Tensor& k, const at::Tensor& v,
                            const std::vector<int64_t>& bounds) {
    const int64_t rows = q.size(0), size = q.size(2);
    at::Tensor out = at::empty({rows, q.size(1) * size}, q.options()), logSums = at::empty({q.size(1), rows}, q.options());
    forEachHead(q, bounds, [&](int64_t head, int64_t first, const wide::HeadShape& shape, float* room) {
      const int64_t offset = first * shape.step + head * size;
      wide::causalAttention(shape, q.const_data_ptr<float>() + offset, k.const_data_ptr<float>() + offset, v.const_data_ptr<float>() + offset,
                            out.data_ptr<float>() + offset, logSums.data_ptr<float>() + head * rows + first, room);
    });
    context->save_for_backward({q, k, v, out, logSums});
    context->saved_data["bounds"] = bounds;
    return out;
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const auto saved = context->get_saved_variables();
    const at::Tensor &q = saved[0], &k = saved[1], &v = saved[2], &out = saved[3], &logSums = saved[4], grad = gradients[0].contiguous();
    const int64_t rows = q.size(0), size = q.size(2);
    at::Tensor gradQ = at::empty_like(q), gradK = at::empty_like(k), gradV = at::empty_like(v);
    forEachHead(q, context->saved_data["bounds"].toIntVector(), [&](int64_t head, int64_t first, const wide::HeadShape& shape, float* room) {
      const int64_t offset = first * shape.step + head * size;
      wide::causalAttentionBackward(shape, q.const_data_ptr<float>() + offset, k.const_data_ptr<float>() + offset,
                                    v.const_data_ptr<float>() + offset, out.const_data_ptr<float>() + offset,
                                    logSums.const_data_ptr<float>() + head * rows + first, grad.const_data_ptr<float>() + offset,
                                    gradQ.data_ptr<float>() + offset, gradK.data_ptr<float>() + offset, gradV.data_ptr<float>() + offset, room);
    });
    return {gradQ, gradK, gradV, {}};
  }
};

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
  if (suits(q) && suits(k) && suits(v)) return CausalFunction::apply(q.contiguous(), k.contiguous(), v.contiguous(), bounds);
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
