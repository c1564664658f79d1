// An exported voice is what transformers' VitsModel reads: checked against the committed list of its keys and shapes,
// and written to DIMTS_VITS_EXPORT, where set, for tests/golden/vits/check_export.py to load for real.
#include <torch/torch.h>

#include <cstdlib>

#include "engine/core/files.h"
#include "tests/models/vits_support.h"
#include "tests/support/temp_dir.h"

namespace {

using namespace dimts;
using namespace dimts::models::vits;

/// config.json, model.safetensors and one spoken case with its noise.
void writeVoice(VitsModel& model, const std::string& folder) {
  const at::Tensor ids = torch::tensor({{0, 5, 0, 7, 0, 1, 0, 3, 0}}), lengths = torch::tensor({9});
  const VitsConfig& c = model->config();
  const InferOptions options{c.noiseScale, c.noiseScaleDuration, c.speakingRate, 0};
  torch::manual_seed(1);
  InferNoise noise{.duration = at::randn({1, 2, 9}), .prior = {}};
  auto spoken = model->infer(ids, lengths, {}, options, nn::Rng::seeded(1), noise);
  ASSERT_TRUE(spoken.ok()) << toString(spoken.error());
  noise.prior = at::randn(spoken->latents.sizes());
  spoken = model->infer(ids, lengths, {}, options, {}, noise);
  const TensorMap spokenCase = {{"ids", ids}, {"duration_noise", noise.duration}, {"prior_noise", noise.prior},
                                {"wave", spoken->wave}};
  ASSERT_TRUE(formats::writeSafetensors(folder + "/spoken.safetensors", spokenCase).ok());
  ASSERT_TRUE(formats::writeSafetensors(folder + "/model.safetensors", model->stateForExport(), {{"format", "pt"}}).ok());
  ASSERT_TRUE(core::writeFileAtomically(folder + "/config.json", toJson(c)).ok());
}

/// C1.9: a voice stays what other programs read.
TEST(VitsExport, ATrainedVoiceHasTheKeysTransformersReads) {
  VitsModel model = test::goldenModel("single");
  {  // as after training: g and v of the decoder have gone their own ways
    const at::NoGradGuard noGrad;
    torch::manual_seed(2);
    for (auto& parameter : model->parameters()) parameter.mul_(1 + 0.05 * at::randn_like(parameter));
  }
  const test::TempDir temporary;
  const char* asked = std::getenv("DIMTS_VITS_EXPORT");
  const std::string folder = asked ? asked : temporary.path();
  writeVoice(model, folder);

  const auto written = formats::readSafetensors(folder + "/model.safetensors");
  ASSERT_TRUE(written.ok());
  const test::Golden reference("vits/modules_single");
  const TensorMap expected = reference.under("weights/");
  EXPECT_EQ(written->size(), expected.size());
  for (const auto& [name, tensor] : expected) {
    ASSERT_TRUE(written->contains(name)) << name;
    EXPECT_EQ(written->at(name).sizes(), tensor.sizes()) << name;
    EXPECT_EQ(written->at(name).scalar_type(), at::kFloat) << name;
  }
  VitsModel again(fromJson(test::readAll(folder + "/config.json")).value(), 3);
  ASSERT_TRUE(again->loadState(written.value()).ok());
  const TensorMap spoken = formats::readSafetensors(folder + "/spoken.safetensors").value();
  const VitsConfig& c = again->config();
  const auto result = again->infer(spoken.at("ids"), torch::tensor({9}), {},
                                   InferOptions{c.noiseScale, c.noiseScaleDuration, c.speakingRate, 0}, {},
                                   InferNoise{spoken.at("duration_noise"), spoken.at("prior_noise")});
  ASSERT_TRUE(result.ok());
  EXPECT_CLOSE(result->wave, spoken.at("wave"), 1e-5);
}

}  // namespace
