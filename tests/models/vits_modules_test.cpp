// Every VITS sub-module and the whole inference against transformers' VitsModel (tests/golden/vits/make.py).
#include <torch/torch.h>

#include "engine/nn/masks.h"
#include "tests/models/vits_support.h"

namespace {

using namespace dimts;
using namespace dimts::models::vits;

class VitsModules : public testing::TestWithParam<const char*> {
 protected:
  VitsModules() : golden("vits/modules_" + std::string(GetParam())), model(test::goldenModel(GetParam())) {
    textMask = nn::lengthMask(golden["lengths"], golden["ids"].size(1), golden["noise"]);
    frameMask = nn::lengthMask(golden["frame_lengths"], golden["spec"].size(2), golden["noise"]);
    speaker = model->speakerVectors(golden["speaker"]);
  }
  at::NoGradGuard noGrad;
  test::Golden golden;
  VitsModel model;
  at::Tensor textMask, frameMask, speaker;
};

TEST_P(VitsModules, TextEncoder) {
  const TextEncoderOutput text = model->textEncoder(golden["ids"], textMask, nn::Rng());
  EXPECT_CLOSE(text.hidden, golden["hidden"], 1e-5);
  EXPECT_CLOSE(text.mean, golden["prior_mean"], 1e-5);
  EXPECT_CLOSE(text.logScale, golden["prior_log_scale"], 1e-5);
}

TEST_P(VitsModules, TextEncoderLayers) {
  at::Tensor x = golden["hidden_states/0"];
  for (size_t i = 0; i < model->textEncoder->layers->size(); ++i) {
    x = model->textEncoder->layers->at<EncoderLayerImpl>(i).forward(x, textMask, (textMask == 0).unsqueeze(2), {});
    const at::Tensor valid = textMask.transpose(1, 2);
    EXPECT_CLOSE(x * valid, golden["hidden_states/" + std::to_string(i + 1)] * valid, 1e-5);
  }
}

TEST_P(VitsModules, PosteriorEncoder) {
  const auto out =
      model->posteriorEncoder->forward(golden["spec"], frameMask, speaker, nn::Rng(), golden["noise"]);
  EXPECT_CLOSE(out.latent, golden["posterior"], 1e-5);
  EXPECT_CLOSE(out.mean, golden["posterior_mean"], 1e-5);
  EXPECT_CLOSE(out.logScale, golden["posterior_log_scale"], 1e-5);
}

TEST_P(VitsModules, FlowBothWays) {
  EXPECT_CLOSE(model->flow->forward(golden["latent"], frameMask, speaker), golden["flow"], 1e-5);
  EXPECT_CLOSE(model->flow->inverse(golden["latent"], frameMask, speaker), golden["flow_inverse"], 1e-5);
  EXPECT_CLOSE(model->flow->inverse(golden["flow"], frameMask, speaker), golden["latent"], 1e-5);
}

TEST_P(VitsModules, Decoder) { EXPECT_CLOSE(model->decoder(golden["latent"], speaker), golden["decoder"], 1e-5); }

TEST_P(VitsModules, DurationPredictor) {
  if (!model->stochasticDurations) {
    EXPECT_CLOSE(model->plainDurations->forward(golden["hidden"], textMask, speaker), golden["log_durations"], 1e-5);
    return;
  }
  auto& predictor = *model->stochasticDurations;
  const at::Tensor pair = golden["pair"], condition = golden["condition"];
  auto affine = predictor.flows->at<ElementwiseAffineImpl>(0);
  EXPECT_CLOSE(affine.forward(pair, textMask).first, golden["flows/0"], 1e-5);
  EXPECT_CLOSE(affine.forward(pair, textMask).second, golden["flows/0/logdet"], 1e-5);
  EXPECT_CLOSE(affine.inverse(pair, textMask), golden["flows/0/inverse"], 1e-5);
  for (size_t i = 1; i < predictor.flows->size(); ++i) {
    auto& flow = predictor.flows->at<ConvFlowImpl>(i);
    const std::string name = "flows/" + std::to_string(i);
    const auto [image, logDeterminant] = flow.forward(pair, textMask, condition);
    EXPECT_CLOSE(image, golden[name], 1e-5);
    EXPECT_CLOSE(logDeterminant, golden[name + "/logdet"], 1e-4);
    EXPECT_CLOSE(flow.inverse(pair, textMask, condition), golden[name + "/inverse"], 1e-5);
  }
  EXPECT_CLOSE(predictor.sample(golden["hidden"], textMask, speaker, golden["duration_noise"] * 0.7),
               golden["log_durations"], 1e-5);
  const at::Tensor loss =
      predictor.loss(golden["hidden"], textMask, speaker, golden["durations"], nn::Rng(), golden["duration_noise"]);
  EXPECT_LE(test::relativeDifference(loss, golden["duration_loss"]), 1e-5);
}

TEST_P(VitsModules, DurationFlowsUndoThemselves) {
  if (!model->stochasticDurations) GTEST_SKIP() << "this voice has no flows in its duration predictor";
  model->to(at::kDouble);  // slopes down to 1e-3 make the inverse in float32 too coarse to judge
  const at::Tensor mask = textMask.to(at::kDouble), pair = golden["pair"].to(at::kDouble) * mask;
  const at::Tensor condition = golden["condition"].to(at::kDouble);
  for (size_t i = 1; i < model->stochasticDurations->flows->size(); ++i) {
    auto& flow = model->stochasticDurations->flows->at<ConvFlowImpl>(i);
    EXPECT_CLOSE(flow.inverse(flow.forward(pair, mask, condition).first, mask, condition), pair, 1e-6);
  }
}

/// The training loss with the flow order of transformers' training branch, which swaps after the affine too.
at::Tensor lossInTheWrongOrder(StochasticDurationPredictorImpl& predictor, const at::Tensor& hidden,
                               const at::Tensor& mask, const at::Tensor& speaker, const at::Tensor& durations,
                               const at::Tensor& noise) {
  const auto run = [&](torch::nn::ModuleList& flows, const at::Tensor& x, const at::Tensor& condition) {
    auto [y, determinant] = flows->at<ElementwiseAffineImpl>(0).forward(x, mask);
    y = y.flip(1);
    for (size_t i = 1; i < flows->size(); ++i) {
      const auto [image, addition] = flows->at<ConvFlowImpl>(i).forward(y, mask, condition);
      y = image.flip(1), determinant = determinant + addition;
    }
    return FlowOutput{y, determinant};
  };
  const auto sum = [](const at::Tensor& x) { return x.sum({1, 2}); };
  const at::Tensor text = predictor.encodeText(hidden, mask, speaker, {});
  const at::Tensor observed = predictor.postConvProj(predictor.postConvDds->forward(predictor.postConvPre(durations),
                                                                                    mask)) * mask;
  const auto [uv, q] = run(predictor.postFlows, noise * mask, text + observed);
  const at::Tensor u = uv.narrow(1, 0, 1), v = uv.narrow(1, 1, 1);
  const at::Tensor logq = sum(-0.5 * (std::log(2 * M_PI) + noise.square()) * mask) - q -
                          sum((at::log_sigmoid(u) + at::log_sigmoid(-u)) * mask);
  const at::Tensor logged = ((durations - u.sigmoid()) * mask).clamp_min(1e-5).log() * mask;
  const auto [z, p] = run(predictor.flows, at::cat({logged, v}, 1), text);
  return sum(0.5 * (std::log(2 * M_PI) + z.square()) * mask) - (p - sum(logged)) + logq;
}

TEST_P(VitsModules, TheWrongFlowOrderFailsTheDurationGolden) {
  if (!model->stochasticDurations) GTEST_SKIP() << "this voice has no flows in its duration predictor";
  const at::Tensor wrong = lossInTheWrongOrder(*model->stochasticDurations, golden["hidden"], textMask, speaker,
                                               golden["durations"], golden["duration_noise"]);
  EXPECT_LE(test::relativeDifference(wrong, golden["duration_loss_wrong_order"]), 1e-5) << "the mistake is understood";
  EXPECT_GT(test::relativeDifference(wrong, golden["duration_loss"]), 1e-2) << "and the golden tells it apart";
}

TEST_P(VitsModules, WholeInferenceWithNoiseFedIn) {
  const test::Golden expected("vits/infer_" + std::string(GetParam()));
  InferNoise noise{.duration = {}, .prior = expected["prior_noise"]};
  if (model->stochasticDurations) noise.duration = expected["duration_noise"];
  const VitsConfig& c = model->config();
  const auto result = model->infer(expected["ids"], expected["lengths"], expected["speaker"],
                                   InferOptions{c.noiseScale, c.noiseScaleDuration, c.speakingRate, 0}, {}, noise);
  ASSERT_TRUE(result.ok()) << toString(result.error());
  EXPECT_TRUE(at::equal(result->durations, expected["durations"]));
  EXPECT_TRUE(at::equal(result->lengths, expected["wave_lengths"]));
  EXPECT_CLOSE(result->latents, expected["latents"], 1e-4);
  EXPECT_CLOSE(result->wave, expected["wave"], 1e-4);
}

INSTANTIATE_TEST_SUITE_P(Configurations, VitsModules, testing::Values("single", "speakers", "plain"),
                         [](const auto& info) { return std::string(info.param); });

TEST(VitsInference, LimitsBrokenDurationsAndRestoresTheMode) {
  VitsModel model = test::goldenModel("single");
  model->train();
  model->decoder->eval();
  const at::Tensor ids = torch::tensor({{1, 2, 3}}), lengths = torch::tensor({3});
  const auto limited = model->infer(ids, lengths, {}, InferOptions{.maxFrames = 1}, nn::Rng::seeded(1));
  ASSERT_FALSE(limited.ok());
  EXPECT_EQ(limited.error().code, "synth.too_long");
  EXPECT_TRUE(model->is_training() && model->flow->is_training() && !model->decoder->is_training());
  {
    const at::NoGradGuard noGrad;
    model->textEncoder->project->weight.fill_(1);
    model->stochasticDurations->convPre->weight.fill_(NAN);
  }
  const auto broken = model->infer(ids, lengths, {}, InferOptions{}, nn::Rng::seeded(1));
  ASSERT_FALSE(broken.ok());
  EXPECT_EQ(broken.error().code, "synth.not_finite");
}

TEST(VitsInference, IsAFunctionOfItsSeedAndOfSpeed) {
  VitsModel model = test::goldenModel("speakers");
  const at::Tensor ids = torch::tensor({{1, 0, 2, 0, 3}}), lengths = torch::tensor({5}), who = torch::tensor({1});
  const auto say = [&](uint64_t seed, double rate) {
    return model->infer(ids, lengths, who, InferOptions{.speakingRate = rate}, nn::Rng::seeded(seed)).value();
  };
  EXPECT_TRUE(at::equal(say(3, 1.0).wave, say(3, 1.0).wave));
  EXPECT_FALSE(at::equal(say(3, 1.0).wave, say(4, 1.0).wave));
  EXPECT_GT(say(3, 0.5).lengths.item<int64_t>(), say(3, 1.0).lengths.item<int64_t>());
  EXPECT_THROW((void)model->infer(ids, lengths, {}, InferOptions{}, nn::Rng::seeded(1)), std::invalid_argument);
}

}  // namespace
