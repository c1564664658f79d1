// The flow from speech codes to a mel spectrum against chatterbox-tts 0.1.7 on a small network
// (tests/golden/chatterbox/make_flow.py): encoder, velocity, ten steps with noise fed in.
#include <torch/torch.h>

#include "engine/models/chatterbox/flow.h"
#include "tests/support/formula_weights.h"
#include "tests/support/golden.h"

namespace {

using namespace dimts;
using namespace dimts::models::chatterbox;
using test::Golden;

const Golden& golden() {
  static const Golden file("chatterbox/flow");
  return file;
}

FlowConfig smallConfig() {
  FlowConfig config;
  config.encoder = {512, 64, 8, 1, 4};
  config.decoder = {80, 32, 1, 1, 2, 16};
  config.codes = 50;
  config.speakerSize = 12;
  return config;
}

Flow smallFlow() {
  Flow flow(smallConfig());
  test::fillByFormula(*flow);
  return flow;
}

TEST(ChatterboxFlow, EncoderEqualsTheReference) {
  const at::NoGradGuard noGrad;
  FlowEncoder encoder(smallConfig().encoder, at::kFloat);
  test::fillByFormula(*encoder, "encoder.");
  const at::Tensor table = test::formulaTensor("input_embedding.weight", {50, 512});
  const at::Tensor codes = at::cat({golden()["prompt"], golden()["codes"]});
  EXPECT_CLOSE(encoder(table.index_select(0, codes)), golden()["encoded"], 1e-4);
  EXPECT_CLOSE(smallFlow()->rough(codes), golden()["rough"], 1e-4);
}

TEST(ChatterboxFlow, VelocityEqualsTheReference) {
  const at::NoGradGuard noGrad;
  FlowDecoder decoder(smallConfig().decoder, at::kFloat);
  test::fillByFormula(*decoder, "decoder.estimator.");
  EXPECT_CLOSE(decoder(golden()["x"], golden()["mu"], golden()["spk"], golden()["cond"], golden()["t"]), golden()["velocity"], 1e-5);
}

TEST(ChatterboxFlow, TenStepsEqualTheReference) {
  Flow flow = smallFlow();
  const FlowVoice voice{golden()["prompt"], golden()["prompt_mel"], golden()["speaker"]};
  const at::Tensor noise = test::formulaTensor("noise", {80, 22}) * 4;
  EXPECT_CLOSE(flow->forward(golden()["codes"], voice, noise), golden()["mel"], 1e-4);
}

TEST(ChatterboxFlow, WhatDoesNotBelongTogetherThrows) {
  Flow flow = smallFlow();
  const FlowVoice voice{golden()["prompt"], golden()["prompt_mel"], golden()["speaker"]};
  const at::Tensor noise = at::zeros({80, 22});
  EXPECT_THROW(flow->forward(golden()["codes"] + 50, voice, noise), std::invalid_argument);
  EXPECT_THROW(flow->forward(golden()["codes"], voice, at::zeros({80, 21})), std::invalid_argument);
  FlowVoice other = voice;
  other.mel = voice.mel.narrow(0, 0, 7);
  EXPECT_THROW(flow->forward(golden()["codes"], other, noise), std::invalid_argument);
}

TEST(ChatterboxFlow, ReleasedWeightsHaveTheseNamesAndShapes) {
  const auto state = Flow(FlowConfig{}, at::TensorOptions(at::kMeta).dtype(at::kFloat))->state();
  int64_t count = 0;
  for (const auto& [name, tensor] : state) count += tensor.numel();
  EXPECT_EQ(count, 112'549'360);
  EXPECT_EQ(state.at("encoder.encoders.5.self_attn.pos_bias_u").sizes(), (at::IntArrayRef{8, 64}));
  EXPECT_EQ(state.at("encoder.pre_lookahead_layer.conv1.weight").sizes(), (at::IntArrayRef{512, 512, 4}));
  EXPECT_EQ(state.at("decoder.estimator.up_blocks.0.0.block1.block.0.weight").sizes(), (at::IntArrayRef{256, 512, 3}));
  EXPECT_EQ(state.at("decoder.estimator.mid_blocks.11.1.3.attn1.to_out.0.bias").sizes(), (at::IntArrayRef{256}));
  EXPECT_EQ(state.at("decoder.estimator.down_blocks.0.2.bias").sizes(), (at::IntArrayRef{256}));
  EXPECT_FALSE(state.contains("decoder.estimator.mid_blocks.0.2.bias"));
}

}  // namespace
