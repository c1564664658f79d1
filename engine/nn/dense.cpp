// torch offers oneDNN's float32 product only as the operator that its compiler uses; see dense.h.
#include "engine/nn/dense.h"

#include <ATen/autocast_mode.h>
#include <ATen/core/dispatch/Dispatcher.h>

#include <optional>
#include <string_view>

#include "engine/nn/row_grid.h"

namespace dimts::nn {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;
using MaybeTensor = std::optional<at::Tensor>;  // what a Function takes where a tensor may be undefined

using Pointwise = at::Tensor(const at::Tensor&, const at::Tensor&, const std::optional<at::Tensor>&, std::string_view,
                             c10::List<std::optional<at::Scalar>>, std::optional<std::string_view>);

/// None where this build of torch has no oneDNN.
const std::optional<c10::TypedOperatorHandle<Pointwise>>& oneDnnProduct() {
  static const auto found = []() -> std::optional<c10::TypedOperatorHandle<Pointwise>> {
    const auto schema = c10::Dispatcher::singleton().findSchema({"mkldnn::_linear_pointwise", ""});
    if (!schema || !at::hasMKLDNN()) return std::nullopt;
    return schema->typed<Pointwise>();
  }();
  return found;
}

bool suits(const at::Tensor& x, const at::Tensor& weight) {
  return x.is_cpu() && x.scalar_type() == at::kFloat && weight.scalar_type() == at::kFloat &&
         x.numel() > 0 && x.numel() / x.size(-1) % kRowGrid == 0 && !at::autocast::is_autocast_enabled(at::kCPU) && oneDnnProduct();
}

/// x [N, in], weight [out, in], each contiguous or the transposed view of a contiguous one.
at::Tensor product(const at::Tensor& x, const at::Tensor& weight, const MaybeTensor& bias = {}) {
  if (!suits(x, weight)) return at::linear(x, weight, bias);
  return oneDnnProduct()->call(x, weight, bias, "none", c10::List<std::optional<at::Scalar>>(), "");
}

MaybeTensor maybe(const at::Tensor& tensor) { return tensor.defined() ? MaybeTensor(tensor) : std::nullopt; }

at::Tensor rowsOf(const at::Tensor& x) { return x.reshape({-1, x.size(-1)}).contiguous(); }

at::Tensor shapedLike(const at::Tensor& rows, const at::Tensor& x) {
  auto sizes = x.sizes().vec();
  sizes.back() = rows.size(1);
  return rows.view(sizes);
}

/// grad [N, out], x [N, in] → [out, in]. oneDNN is the quicker one only for wide results (213 to 185 GFLOP/s for 1024 × 4096,
/// 195 to 198 for 4096 × 1024).
at::Tensor weightGradient(const at::Tensor& grad, const at::Tensor& x) {
  return grad.size(1) < x.size(1) ? product(grad.t(), x.t()) : at::mm(grad.t(), x);
}

class DenseFunction : public torch::autograd::Function<DenseFunction> {
 public:
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& weight, const MaybeTensor& bias) {
    context->save_for_backward({x, weight});
    context->saved_data["bias"] = bias.has_value();
    return shapedLike(product(rowsOf(x), weight, bias), x);
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const auto saved = context->get_saved_variables();
    const at::Tensor &x = saved[0], &weight = saved[1], grad = rowsOf(gradients[0]);
    at::Tensor gradX, gradWeight, gradBias;
    if (context->needs_input_grad(0)) gradX = shapedLike(product(grad, weight.t()), x);
    if (context->needs_input_grad(1)) gradWeight = weightGradient(grad, rowsOf(x));
    if (context->saved_data["bias"].toBool() && context->needs_input_grad(2)) gradBias = grad.sum(0);
    return {gradX, gradWeight, gradBias};
  }
};

/// What is computed in: autocast's type where that is on.
at::ScalarType typeFor(const at::Tensor& x) {
  const auto device = x.device().type();
  return at::autocast::is_autocast_enabled(device) ? at::autocast::get_autocast_dtype(device) : x.scalar_type();
}

class LowRankFunction : public torch::autograd::Function<LowRankFunction> {
 public:
  static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& weight, const at::Tensor& down,
                            const at::Tensor& up, double scale, const MaybeTensor& bias) {
    const auto type = typeFor(x);
    const at::Tensor rows = rowsOf(x).to(type), smallUp = up.to(type);
    const at::Tensor inner = at::mm(rows, down.to(type).t());
    at::Tensor y = product(rows, weight.to(type), bias ? MaybeTensor(bias->to(type)) : std::nullopt);
    y.addmm_(inner, smallUp.t(), 1, scale);
    context->save_for_backward({rows, weight, down, up, inner});
    context->saved_data["scale"] = scale;
    context->saved_data["sizes"] = x.sizes().vec();
    return shapedLike(y, x);
  }
  static variable_list backward(AutogradContext* context, variable_list gradients) {
    const auto saved = context->get_saved_variables();
    const at::Tensor &x = saved[0], &weight = saved[1], &down = saved[2], &up = saved[3], &inner = saved[4];
    const double scale = context->saved_data["scale"].toDouble();
    const at::Tensor grad = rowsOf(gradients[0]).to(x.scalar_type());
    const at::Tensor gradInner = at::mm(grad, up.to(grad.scalar_type())).mul_(scale);
    at::Tensor gradX, gradDown, gradUp;
    if (context->needs_input_grad(0)) {
      gradX = product(grad, weight.to(grad.scalar_type()).t());
      gradX.addmm_(gradInner, down.to(grad.scalar_type()));
      gradX = gradX.view(context->saved_data["sizes"].toIntVector());
    }
    if (context->needs_input_grad(2)) gradDown = at::mm(gradInner.t(), x);
    if (context->needs_input_grad(3)) gradUp = at::mm(grad.t(), inner).mul_(scale);
    return {gradX, {}, gradDown, gradUp, {}, {}};
  }
};

}  // namespace

at::Tensor dense(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias) {
  if (!suits(x, weight)) return at::linear(x, weight, bias);
  if (!at::GradMode::is_enabled()) return shapedLike(product(rowsOf(x), weight, maybe(bias)), x);
  return DenseFunction::apply(x, weight, maybe(bias));
}

at::Tensor denseLowRank(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, const LowRank& lowRank) {
  return LowRankFunction::apply(x, weight, lowRank.down, lowRank.up, lowRank.scale, maybe(bias));
}

at::Tensor mergedWeight(const at::Tensor& weight, const LowRank& lowRank) {
  const at::NoGradGuard noGrad;
  if (!lowRank.defined()) return weight.detach();
  return at::addmm(weight.to(at::kFloat), lowRank.up.to(at::kFloat), lowRank.down.to(at::kFloat), 1, lowRank.scale)
      .to(weight.scalar_type());
}

}  // namespace dimts::nn
