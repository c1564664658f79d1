// Weights in and out: the full-size tensor tree, both weight-norm spellings, folded decoders, errors that name names.
#include <torch/torch.h>

#include "tests/models/vits_support.h"

namespace {

using namespace dimts;
using namespace dimts::models::vits;

int64_t countOf(const TensorMap& state) {
  int64_t count = 0;
  for (const auto& [name, tensor] : state) count += tensor.numel();
  return count;
}

TEST(VitsState, FullSizeVoiceHasExactlyTheNamedTensors) {
  const VitsConfig config = presetConfig("vits").value();
  const TensorMap state = VitsModel(config)->stateForExport();
  EXPECT_EQ(state.size(), 762U);
  EXPECT_EQ(countOf(state), 36284592);
  EXPECT_EQ(state.at("text_encoder.encoder.layers.5.attention.emb_rel_k").sizes(), (at::IntArrayRef{1, 9, 96}));
  EXPECT_EQ(state.at("flow.flows.3.wavenet.res_skip_layers.3.weight_v").sizes(), (at::IntArrayRef{192, 192, 1}));
  EXPECT_EQ(state.at("posterior_encoder.wavenet.in_layers.15.weight_g").sizes(), (at::IntArrayRef{384, 1, 1}));
  EXPECT_EQ(state.at("decoder.upsampler.0.weight").sizes(), (at::IntArrayRef{512, 256, 16}));
  EXPECT_EQ(state.at("duration_predictor.post_flows.4.conv_proj.weight").sizes(), (at::IntArrayRef{29, 192, 1}));
  EXPECT_FALSE(state.contains("decoder.conv_post.bias"));
}

TEST(VitsState, FullSizeDiscriminatorsHaveTheirTensors) {
  const TensorMap state = VitsDiscriminator(presetConfig("vits").value())->stateForExport();
  EXPECT_EQ(state.size(), 74U);
  EXPECT_EQ(countOf(state), 46730118);
  EXPECT_EQ(state.at("discriminator.discriminators.0.convs.4.weight").sizes(), (at::IntArrayRef{1024, 4, 41}));
  EXPECT_EQ(state.at("discriminator.discriminators.5.final_conv.weight").sizes(), (at::IntArrayRef{1, 1024, 3, 1}));
}

TEST(VitsState, ExportEqualsTheFileItWasLoadedFrom) {
  for (const char* name : {"single", "speakers", "plain"}) {
    const TensorMap file = test::Golden("vits/modules_" + std::string(name)).under("weights/");
    const TensorMap state = test::goldenModel(name)->stateForExport();
    ASSERT_EQ(state.size(), file.size());
    for (const auto& [key, tensor] : file) EXPECT_CLOSE(state.at(key), tensor, 1e-6) << key;
  }
}

TEST(VitsState, TrainingStateRestoresEveryBit) {
  VitsModel model = test::goldenModel("speakers"), other(model->config(), 99);
  ASSERT_TRUE(other->loadState(model->trainingState()).ok());
  for (const auto& item : model->named_parameters()) {
    EXPECT_TRUE(at::equal(item.value(), other->named_parameters()[item.key()])) << item.key();
  }
  VitsDiscriminator first(model->config(), 1), second(model->config(), 2);
  ASSERT_TRUE(second->loadState(first->trainingState()).ok());
  EXPECT_TRUE(at::equal(first->parameters()[0], second->parameters()[0]));
  ASSERT_TRUE(second->loadState(first->stateForExport()).ok());
}

TEST(VitsState, BothSpellingsAndDiscriminatorsBesideAreAccepted) {
  TensorMap state;
  for (const auto& [key, tensor] : test::goldenModel("single")->trainingState()) {
    std::string name = key;
    if (name.ends_with("weight_g")) name = name.substr(0, name.size() - 8) + "parametrizations.weight.original0";
    if (name.ends_with("weight_v") && name.starts_with("flow.")) {
      name = name.substr(0, name.size() - 8) + "parametrizations.weight.original1";
    }
    state[name] = tensor;
  }
  state["discriminator.discriminators.0.convs.0.weight"] = at::zeros({1});
  VitsModel model(test::goldenModel("single")->config(), 5);
  const auto status = model->loadState(state);
  ASSERT_TRUE(status.ok()) << toString(status.error());
  EXPECT_CLOSE(model->stateForExport().at("decoder.upsampler.0.weight"),
               test::Golden("vits/modules_single")["weights/decoder.upsampler.0.weight"], 1e-6);
}

TEST(VitsState, ErrorsNameEveryTensorAndChangeNothing) {
  VitsModel model = test::goldenModel("single");
  TensorMap state = model->stateForExport();
  const TensorMap before = model->trainingState();
  for (auto& [name, tensor] : state) tensor = tensor + 1;
  state.erase("text_encoder.project.bias");
  state.erase("flow.flows.0.wavenet.in_layers.1.weight_g");
  state["made.up"] = at::zeros({2});
  state["decoder.conv_pre.weight"] = at::zeros({3, 4});
  state["decoder.conv_pre.bias"] = at::zeros({16}, at::kLong);
  const auto status = model->loadState(state);
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().code, "vits.state");
  for (const char* part : {"missing (2)", "text_encoder.project.bias", "flow.flows.0.wavenet.in_layers.1.weight_g",
                           "unexpected (1): made.up", "decoder.conv_pre.weight is [3, 4], needs [16, 16, 7]",
                           "decoder.conv_pre.bias is not floating point"}) {
    EXPECT_NE(status.error().detail.find(part), std::string::npos) << part << " in " << status.error().detail;
  }
  for (const auto& [name, tensor] : model->trainingState()) EXPECT_TRUE(at::equal(tensor, before.at(name))) << name;
}

TEST(VitsState, StartingWeightsAreAFunctionOfTheSeed) {
  const VitsConfig config = presetConfig("vits-tiny").value();
  const TensorMap a = VitsModel(config, 1)->trainingState(), b = VitsModel(config, 1)->trainingState();
  for (const auto& [name, tensor] : a) {
    EXPECT_TRUE(at::equal(tensor, b.at(name))) << name;
    EXPECT_TRUE(tensor.isfinite().all().item<bool>()) << name;
  }
  EXPECT_FALSE(at::equal(a.at("posterior_encoder.conv_pre.weight"),
                         VitsModel(config, 2)->trainingState().at("posterior_encoder.conv_pre.weight")));
  EXPECT_EQ(a.at("flow.flows.0.conv_post.weight").abs().max().item<double>(), 0.0);
  EXPECT_EQ(a.at("duration_predictor.flows.1.conv_proj.weight").abs().max().item<double>(), 0.0);
  EXPECT_GT(a.at("duration_predictor.conv_proj.weight").abs().max().item<double>(), 0.0);
}

}  // namespace
