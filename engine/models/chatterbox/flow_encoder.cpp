// From speech codes to a rough mel spectrum; see flow_encoder.h.
#include "engine/models/chatterbox/flow_encoder.h"

#include <cmath>
#include <memory>

namespace dimts::models::chatterbox {
namespace {

constexpr double kLayerEpsilon = 1e-12, kEpsilon = 1e-5, kSlope = 0.01;
constexpr int64_t kAhead = 3;  // places that the first convolution looks ahead

/// Time is the last dimension of convolutions, the first one here.
at::Tensor alongTime(TimeConv& conv, const at::Tensor& x) { return conv(x.t().unsqueeze(0))[0].t(); }

TimeConv convolution(int64_t size, int64_t kernel, int64_t before, int64_t after, const at::TensorOptions& options) {
  TimeConvImpl::Shape shape{size, size, kernel};
  shape.before = before;
  shape.after = after;
  return TimeConv(shape, options);
}

}  // namespace

at::Tensor distanceTable(int64_t length, int64_t size, const at::TensorOptions& options) {
  const at::TensorOptions real = options.dtype(at::kFloat);
  const at::Tensor speeds = at::exp(at::arange(0, size, 2, real) * (-std::log(10000.0) / static_cast<double>(size)));
  const at::Tensor angles = at::outer(at::arange(length - 1, -length, -1, real), speeds);
  return at::stack({angles.sin(), angles.cos()}, -1).reshape({2 * length - 1, size});
}

DistanceAttentionImpl::DistanceAttentionImpl(const FlowEncoderConfig& config, const at::TensorOptions& options)
    : heads_(config.heads) {
  const auto projection = [&](const char* name, bool bias) {
    return register_module(name, Dense(config.size, config.size, bias, options));
  };
  q = projection("linear_q", true);
  k = projection("linear_k", true);
  v = projection("linear_v", true);
  out = projection("linear_out", true);
  distance = projection("linear_pos", false);
  biasU = register_parameter("pos_bias_u", at::empty({config.heads, config.size / config.heads}, options));
  biasV = register_parameter("pos_bias_v", at::empty({config.heads, config.size / config.heads}, options));
}

at::Tensor DistanceAttentionImpl::forward(const at::Tensor& x, const at::Tensor& distances) {
  const int64_t length = x.size(0), all = 2 * length - 1;
  const auto heads = [&](const at::Tensor& y) { return y.view({y.size(0), heads_, -1}); };
  const auto byHead = [](const at::Tensor& y) { return y.transpose(0, 1); };
  const at::Tensor query = heads(q(x));
  // [heads, T, 2T - 1]: entry r of place i says what distance T - 1 - r does; j - i = r - (T - 1).
  const at::Tensor said =
      at::matmul(byHead(query + biasV), byHead(heads(distance(distances))).transpose(1, 2)).contiguous();
  const at::Tensor between = said.as_strided({heads_, length, length}, {length * all, all - 1, 1}, length - 1);
  const double scale = 1 / std::sqrt(static_cast<double>(query.size(2)));
  const auto one = [](const at::Tensor& y) { return y.unsqueeze(0); };
  const at::Tensor heard = at::scaled_dot_product_attention(one(byHead(query + biasU)), one(byHead(heads(k(x)))),
                                                            one(byHead(heads(v(x)))), one(between * scale));
  return out(heard[0].transpose(0, 1).reshape(x.sizes()));
}

FlowLayerImpl::FlowLayerImpl(const FlowEncoderConfig& config, const at::TensorOptions& options) {
  attention = register_module("self_attn", DistanceAttention(config, options));
  const auto mlp = register_module("feed_forward", std::make_shared<torch::nn::Module>("FeedForward"));
  first = mlp->register_module("w_1", Dense(config.size, config.mlp, /*withBias=*/true, options));
  second = mlp->register_module("w_2", Dense(config.mlp, config.size, /*withBias=*/true, options));
  mlpNorm = register_module("norm_ff", ScaledNorm(config.size, kLayerEpsilon, options));
  attentionNorm = register_module("norm_mha", ScaledNorm(config.size, kLayerEpsilon, options));
}

at::Tensor FlowLayerImpl::forward(const at::Tensor& x, const at::Tensor& distances) {
  const at::Tensor heard = x + attention(attentionNorm(x), distances);
  return heard + second(at::silu(first(mlpNorm(heard))));
}

FlowEncoderImpl::FlowEncoderImpl(const FlowEncoderConfig& config, const at::TensorOptions& options) : size_(config.size) {
  embed_ = entry("embed", config, options);
  const auto before = register_module("pre_lookahead_layer", std::make_shared<torch::nn::Module>("LookAhead"));
  ahead_ = before->register_module("conv1", convolution(size_, kAhead + 1, 0, kAhead, options));
  back_ = before->register_module("conv2", convolution(size_, 3, 2, 0, options));
  register_module("encoders", layers_);
  for (int64_t i = 0; i < config.layers; ++i) layers_->push_back(FlowLayer(config, options));
  const auto up = register_module("up_layer", std::make_shared<torch::nn::Module>("Upsample"));
  up_ = up->register_module("conv", convolution(size_, 5, 4, 0, options));
  upEmbed_ = entry("up_embed", config, options);
  register_module("up_encoders", upLayers_);
  for (int64_t i = 0; i < config.upLayers; ++i) upLayers_->push_back(FlowLayer(config, options));
  last_ = register_module("after_norm", ScaledNorm(size_, kEpsilon, options));
}

FlowEncoderImpl::Entry FlowEncoderImpl::entry(const char* name, const FlowEncoderConfig& config,
                                              const at::TensorOptions& options) {
  const auto out = register_module(name, std::make_shared<torch::nn::Module>("Entry"))
                       ->register_module("out", std::make_shared<torch::nn::Module>("Out"));
  return {out->register_module("0", Dense(config.size, config.size, /*withBias=*/true, options)),
          out->register_module("1", ScaledNorm(config.size, kEpsilon, options))};
}

at::Tensor FlowEncoderImpl::run(const Entry& entry, const torch::nn::ModuleList& layers, const at::Tensor& x,
                                bool lookAhead) {
  Dense project = entry.project;
  ScaledNorm norm = entry.norm;
  at::Tensor hidden = norm(project(x)) * std::sqrt(static_cast<double>(size_));
  if (lookAhead) hidden = hidden + alongTime(back_, at::leaky_relu(alongTime(ahead_, hidden), kSlope));
  const at::Tensor distances = distanceTable(x.size(0), size_, x.options());
  for (const auto& layer : *layers) hidden = layer->as<FlowLayerImpl>()->forward(hidden, distances);
  return hidden;
}

at::Tensor FlowEncoderImpl::forward(const at::Tensor& x) {
  const at::Tensor hidden = run(embed_, layers_, x, /*lookAhead=*/true);
  const at::Tensor twice = alongTime(up_, hidden.repeat_interleave(2, 0));
  return last_(run(upEmbed_, upLayers_, twice, /*lookAhead=*/false));
}

}  // namespace dimts::models::chatterbox
