// The velocity of the flow; see flow_decoder.h.
#include "engine/models/chatterbox/flow_decoder.h"

#include <cmath>
#include <memory>

namespace dimts::models::chatterbox {
namespace {

constexpr double kEpsilon = 1e-5, kTimeScale = 1000;

TimeConv lookingBack(int64_t in, int64_t out, const at::TensorOptions& options) {
  TimeConvImpl::Shape shape{in, out, 3};
  shape.before = 2;
  shape.after = 0;
  return TimeConv(shape, options);
}

std::shared_ptr<torch::nn::Module> group(torch::nn::Module& parent, const char* name) {
  return parent.register_module(name, std::make_shared<torch::nn::Module>(name));
}

/// sin and cos of the time at falling speeds, [B, size].
at::Tensor timeWaves(const at::Tensor& time, int64_t size) {
  const int64_t half = size / 2;
  const at::Tensor speeds =
      at::exp(at::arange(half, time.options()) * (-std::log(10000.0) / static_cast<double>(half - 1)));
  const at::Tensor angles = kTimeScale * time.unsqueeze(1) * speeds.unsqueeze(0);
  return at::cat({angles.sin(), angles.cos()}, 1);
}

}  // namespace

BackwardBlockImpl::BackwardBlockImpl(int64_t in, int64_t out, const at::TensorOptions& options) {
  const auto block = group(*this, "block");  // 1, 3 and 4 have no weights there
  conv = block->register_module("0", lookingBack(in, out, options));
  norm = block->register_module("2", ScaledNorm(out, kEpsilon, options));
}

at::Tensor BackwardBlockImpl::forward(const at::Tensor& x) {
  return at::mish(norm(conv(x).transpose(1, 2)).transpose(1, 2));
}

TimedBlockImpl::TimedBlockImpl(int64_t in, int64_t out, int64_t timeSize, const at::TensorOptions& options) {
  timeIn = group(*this, "mlp")->register_module("1", Dense(timeSize, out, /*withBias=*/true, options));
  first = register_module("block1", BackwardBlock(in, out, options));
  second = register_module("block2", BackwardBlock(out, out, options));
  past = register_module("res_conv", TimeConv(TimeConvImpl::Shape{in, out, 1}, options));
}

at::Tensor TimedBlockImpl::forward(const at::Tensor& x, const at::Tensor& time) {
  return second(first(x) + timeIn(at::mish(time)).unsqueeze(-1)) + past(x);
}

FlowTransformerImpl::FlowTransformerImpl(const FlowDecoderConfig& config, const at::TensorOptions& options)
    : heads_(config.heads) {
  const int64_t size = config.channels, inner = config.heads * config.headSize;
  attentionNorm_ = register_module("norm1", ScaledNorm(size, kEpsilon, options));
  const auto attention = group(*this, "attn1");
  q_ = attention->register_module("to_q", Dense(size, inner, /*withBias=*/false, options));
  k_ = attention->register_module("to_k", Dense(size, inner, /*withBias=*/false, options));
  v_ = attention->register_module("to_v", Dense(size, inner, /*withBias=*/false, options));
  out_ = group(*attention, "to_out")->register_module("0", Dense(inner, size, /*withBias=*/true, options));
  mlpNorm_ = register_module("norm3", ScaledNorm(size, kEpsilon, options));
  const auto net = group(*group(*this, "ff"), "net");
  first_ = group(*net, "0")->register_module("proj", Dense(size, 4 * size, /*withBias=*/true, options));
  second_ = net->register_module("2", Dense(4 * size, size, /*withBias=*/true, options));
}

at::Tensor FlowTransformerImpl::forward(const at::Tensor& x) {
  const auto heads = [&](const at::Tensor& y) { return y.view({y.size(0), y.size(1), heads_, -1}).transpose(1, 2); };
  const at::Tensor own = attentionNorm_(x);
  const at::Tensor heard = at::scaled_dot_product_attention(heads(q_(own)), heads(k_(own)), heads(v_(own)));
  const at::Tensor after = x + out_(heard.transpose(1, 2).reshape({x.size(0), x.size(1), -1}));
  return after + second_(at::gelu(first_(mlpNorm_(after))));
}

FlowDecoderImpl::FlowDecoderImpl(const FlowDecoderConfig& config, const at::TensorOptions& options) : config_(config) {
  const int64_t timeSize = 4 * config.channels;
  const auto time = group(*this, "time_mlp");
  timeFirst_ = time->register_module("linear_1", Dense(config.inputs(), timeSize, /*withBias=*/true, options));
  timeSecond_ = time->register_module("linear_2", Dense(timeSize, timeSize, /*withBias=*/true, options));
  down_ = stage(register_module("down_blocks", torch::nn::ModuleList()), config.inputs(), true, options);
  const auto middle = register_module("mid_blocks", torch::nn::ModuleList());
  for (int64_t i = 0; i < config.middle; ++i) middle_.push_back(stage(middle, config.channels, false, options));
  up_ = stage(register_module("up_blocks", torch::nn::ModuleList()), 2 * config.channels, true, options);
  last_ = register_module("final_block", BackwardBlock(config.channels, config.channels, options));
  project_ = register_module("final_proj", TimeConv(TimeConvImpl::Shape{config.channels, config.mels, 1}, options));
}

FlowDecoderImpl::Stage FlowDecoderImpl::stage(torch::nn::ModuleList parent, int64_t in, bool withConv,
                                              const at::TensorOptions& options) {
  Stage out{TimedBlock(in, config_.channels, 4 * config_.channels, options), {}, nullptr};
  for (int64_t i = 0; i < config_.blocks; ++i) out.transformers->push_back(FlowTransformer(config_, options));
  torch::nn::ModuleList parts;
  parts->push_back(out.block);
  parts->push_back(out.transformers);
  if (withConv) {
    out.conv = lookingBack(config_.channels, config_.channels, options);
    parts->push_back(out.conv);
  }
  parent->push_back(parts);
  return out;
}

at::Tensor FlowDecoderImpl::run(const Stage& stage, const at::Tensor& x, const at::Tensor& time) {
  TimedBlock block = stage.block;
  at::Tensor hidden = block(x, time).transpose(1, 2);
  for (const auto& transformer : *stage.transformers) hidden = transformer->as<FlowTransformerImpl>()->forward(hidden);
  return hidden.transpose(1, 2);
}

at::Tensor FlowDecoderImpl::forward(const at::Tensor& x, const at::Tensor& rough, const at::Tensor& speaker,
                                    const at::Tensor& prompt, const at::Tensor& time) {
  const at::Tensor t = timeSecond_(at::silu(timeFirst_(timeWaves(time, config_.inputs()))));
  const at::Tensor everywhere = speaker.unsqueeze(-1).expand({-1, -1, x.size(2)});
  const at::Tensor skipped = run(down_, at::cat({x, rough, everywhere, prompt}, 1), t);
  at::Tensor hidden = down_.conv(skipped);
  for (const Stage& stage : middle_) hidden = run(stage, hidden, t);
  hidden = up_.conv(run(up_, at::cat({hidden, skipped}, 1), t));
  return project_(last_(hidden));
}

}  // namespace dimts::models::chatterbox
