// See decoder_ops.h. Rows are shared out in chunks of a fixed size, so that sums over rows do not depend on the threads.
#include "engine/nn/decoder_ops.h"

#include <algorithm>

#include "engine/core/parallel.h"
#include "engine/nn/wide_loops.h"

namespace dimts::nn {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr int64_t kRowsAtOnce = 16, kNumbersAtOnce = 1 << 14;

bool isPlain(const at::Tensor& x) { return x.is_cpu() && x.scalar_type() == at::kFloat; }

class RmsNormFunction : public torch::autograd::Function<RmsNormFunction> {
 public:
  static at::Tensor forward(AutogradContext* context, const at::Tensor& input, const at::Tensor& weight, double epsilon) {
    const at::Tensor x = input.contiguous();
    const int64_t size = weight.size(0), rows = x.numel() / size;
    at::Tensor y = at::empty_like(x), inverse = at::empty({rows}, x.options());
    core::parallelFor(0, rows, kRowsAtOnce, [&](int64_t begin, int64_t end) {
      wide::rmsNorm(x.const_data_ptr<float>() + begin * size, weight.const_data_ptr<float>(), epsilon,
                    y.data_ptr<float>() + begin * size, inverse.data_ptr<float>() + begin, end - begin, size);
    });
    context->save_for_backward({x, weight, inverse});
    return y;
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const auto saved = context->get_saved_variables();
    const at::Tensor &x = saved[0], &weight = saved[1], &inverse = saved[2], grad = gradients[0].contiguous();
    const int64_t size = weight.size(0), rows = x.numel() / size, chunks = (rows + kRowsAtOnce - 1) / kRowsAtOnce;
    at::Tensor gradX, gradWeights;
    if (context->needs_input_grad(0)) gradX = at::empty_like(x);
    if (context->needs_input_grad(1)) gradWeights = at::zeros({chunks, size}, x.options());
    core::parallelFor(0, chunks, 1, [&](int64_t begin, int64_t end) {
      for (int64_t chunk = begin; chunk < end; ++chunk) {
        const int64_t row = chunk * kRowsAtOnce;
        wide::rmsNormBackward(grad.const_data_ptr<float>() + row * size, x.const_data_ptr<float>() + row * size,
                              weight.const_data_ptr<float>(), inverse.const_data_ptr<float>() + row,
                              gradX.defined() ? gradX.data_ptr<float>() + row * size : nullptr,
                              gradWeights.defined() ? gradWeights.data_ptr<float>() + chunk * size : nullptr,
                              std::min(kRowsAtOnce, rows - row), size);
      }
    });
    return {gradX, gradWeights.defined() ? gradWeights.sum(0) : gradWeights, {}};
  }
};

at::Tensor turned(const at::Tensor& x, const at::Tensor& cos, const at::Tensor& sin, float sign) {
  const int64_t rows = cos.size(0), half = cos.size(2), heads = x.numel() / (rows * 2 * half);
  at::Tensor y = at::empty({rows, heads, 2 * half}, x.options());
  core::parallelFor(0, rows, kRowsAtOnce, [&](int64_t begin, int64_t end) {
    const int64_t offset = begin * heads * 2 * half;
    wide::rotate(x.const_data_ptr<float>() + offset, cos.const_data_ptr<float>() + begin * half,
                 sin.const_data_ptr<float>() + begin * half, sign, y.data_ptr<float>() + offset, end - begin, heads, half);
  });
  return y;
}

class RotateFunction : public torch::autograd::Function<RotateFunction> {
 public:
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& cos, const at::Tensor& sin) {
    context->save_for_backward({cos, sin});
    context->saved_data["sizes"] = x.sizes().vec();
    return turned(x.contiguous(), cos, sin, 1);
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const auto saved = context->get_saved_variables();
    const at::Tensor back = turned(gradients[0].contiguous(), saved[0], saved[1], -1);
    return {back.view(context->saved_data["sizes"].toIntVector()), {}, {}};
  }
};

class SiluTimesFunction : public torch::autograd::Function<SiluTimesFunction> {
 public:
  static at::Tensor forward(AutogradContext* context, const at::Tensor& gate, const at::Tensor& up) {
    context->save_for_backward({gate, up});
    if (!isPlain(gate) || !gate.is_contiguous() || !up.is_contiguous()) return at::silu(gate).mul_(up);
    at::Tensor out = at::empty_like(gate);
    core::parallelFor(0, gate.numel(), kNumbersAtOnce, [&](int64_t begin, int64_t end) {
      wide::siluTimes(gate.const_data_ptr<float>() + begin, up.const_data_ptr<float>() + begin, out.data_ptr<float>() + begin,
                      end - begin);
    });
    return out;
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const auto saved = context->get_saved_variables();
    const at::Tensor &gate = saved[0], &up = saved[1], grad = gradients[0].contiguous();
    if (!isPlain(gate) || !gate.is_contiguous() || !up.is_contiguous())
      return {at::silu_backward(grad * up, gate), at::silu(gate).mul_(grad)};
    at::Tensor gradGate = at::empty_like(gate), gradUp = at::empty_like(up);
    core::parallelFor(0, gate.numel(), kNumbersAtOnce, [&](int64_t begin, int64_t end) {
      wide::siluTimesBackward(grad.const_data_ptr<float>() + begin, gate.const_data_ptr<float>() + begin,
                              up.const_data_ptr<float>() + begin, gradGate.data_ptr<float>() + begin,
                              gradUp.data_ptr<float>() + begin, end - begin);
    });
    return {gradGate, gradUp};
  }
};

}  // namespace

at::Tensor rmsNorm(const at::Tensor& x, const at::Tensor& weight, double epsilon) {
  if (!isPlain(x) || !isPlain(weight)) return at::rms_norm(x, {weight.size(0)}, weight, epsilon);
  return RmsNormFunction::apply(x, weight, epsilon);
}

at::Tensor rotatedHeads(const at::Tensor& x, const at::Tensor& cos, const at::Tensor& sin) {
  if (isPlain(x) && isPlain(cos)) return RotateFunction::apply(x, cos.contiguous(), sin.contiguous());
  const auto halves = x.view({cos.size(0), -1, 2 * cos.size(2)}).chunk(2, -1);
  const at::Tensor c = cos.to(x.scalar_type()), s = sin.to(x.scalar_type());
  return at::cat({halves[0] * c - halves[1] * s, halves[1] * c + halves[0] * s}, -1);
}

at::Tensor siluTimes(const at::Tensor& gate, const at::Tensor& up) { return SiluTimesFunction::apply(gate, up); }

}  // namespace dimts::nn
