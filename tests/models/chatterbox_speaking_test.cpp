// T3 speaking against chatterbox-tts 0.1.7: the same tokens step by step, the same probabilities from given logits, the
// cache against the whole sequence, and the guards of the end.
#include <torch/torch.h>

#include <set>

#include "engine/models/chatterbox/t3_sampler.h"
#include "tests/models/chatterbox_support.h"

namespace {

using namespace dimts;
using namespace dimts::models::chatterbox;
using test::Golden;

const Golden& golden() {
  static const Golden file("chatterbox/t3");
  return file;
}

std::vector<int64_t> listOf(const at::Tensor& ids) {
  const at::Tensor flat = ids.contiguous();
  return {flat.const_data_ptr<int64_t>(), flat.const_data_ptr<int64_t>() + flat.numel()};
}

std::vector<int64_t> goldenText() { return listOf(golden()["text"][0]); }

/// As the golden's reference was called.
SamplingOptions asTheReference(double guidance, double penalty) {
  SamplingOptions options;
  options.guidance = guidance;
  options.repetitionPenalty = penalty;
  options.leastShare = 0;
  options.greedy = true;
  options.onlyCodes = false;
  options.mostTokens = 40;
  return options;
}

class ChatterboxSpeaking : public testing::Test {
  test::OneThread oneThread_;
};

TEST_F(ChatterboxSpeaking, GreedyTokensEqualTheReferenceOneByOne) {
  T3 model = test::smallT3();
  const Conditions voice = test::goldenVoices(golden(), 0, 1);
  for (const auto& [name, guidance, penalty] : {std::tuple{"plain", 0.5, 1.2}, {"strong", 2.0, 2.0}}) {
    const std::vector<int64_t> expected = listOf(golden()["speak/" + std::string(name) + "/tokens"]);
    const auto spoken = speakTokens(model, voice, goldenText(), asTheReference(guidance, penalty), 1);
    ASSERT_TRUE(spoken.ok()) << toString(spoken.error());
    EXPECT_EQ(spoken.value().raw, expected) << name;
    EXPECT_EQ(spoken.value().end, expected.back() == 41 ? SpeechEnd::Stop : SpeechEnd::Limit) << name;
    EXPECT_GE(expected.size(), 10U) << "a golden that says too little";
  }
}

TEST_F(ChatterboxSpeaking, ProbabilitiesOfGivenLogitsEqualTheReference) {
  const at::Tensor logits = golden()["process/logits"], settings = golden()["process/settings"];
  for (int64_t row = 0; row < logits.size(0); ++row) {
    const auto value = [&](int64_t column) { return settings[row][column].item<double>(); };
    SamplingOptions options;
    options.temperature = value(0);
    options.repetitionPenalty = value(1);
    options.leastShare = value(2);
    options.nucleus = value(3);
    at::Tensor got = logits[row].clone();
    const std::vector<int64_t> heard = listOf(golden()["process/heard"][row]);
    const std::set<int64_t> once(heard.begin(), heard.end());
    toProbabilities({got.data_ptr<float>(), static_cast<size_t>(got.numel())}, std::vector<int64_t>(once.begin(), once.end()), options);
    EXPECT_CLOSE(got, golden()["process/probabilities"][row], 1e-6) << row;
    EXPECT_TRUE(at::equal(got == 0, golden()["process/probabilities"][row] == 0)) << row;
  }
}

TEST_F(ChatterboxSpeaking, CachedStepsEqualTheWholeSequence) {
  T3 model = test::smallT3();
  const at::NoGradGuard noGrad;
  torch::manual_seed(3);
  const at::Tensor x = at::randn({2, 12, 32});
  const std::vector<int64_t> offsets{0, 12, 24};
  const at::Tensor whole = model->backbone->forward(x.reshape({24, 32}), at::arange(12).repeat({2}), offsets);
  KeyValueCache cache = model->backbone->cache(2, 12);
  std::vector<at::Tensor> parts{model->backbone->step(x.narrow(1, 0, 5), cache)};
  for (int64_t at = 5; at < 12; ++at) parts.push_back(model->backbone->step(x.narrow(1, at, 1), cache));
  EXPECT_CLOSE(at::cat(parts, 1).reshape({24, 32}), whole, 1e-5);
  EXPECT_THROW(model->backbone->step(x.narrow(1, 0, 1), cache), std::invalid_argument);  // no room left
}

TEST_F(ChatterboxSpeaking, StepsOfTheProcessorEqualTheWholeSequenceAndHalvedWeightsComeNear) {
  T3 model = test::smallT3();
  const at::NoGradGuard noGrad;
  torch::manual_seed(3);
  const at::Tensor x = at::randn({2, 12, 32});
  const at::Tensor whole = model->backbone->forward(x.reshape({24, 32}), at::arange(12).repeat({2}), {0, 12, 24}).view({2, 12, 32});
  for (const auto& [weights, tolerance] : {std::pair{StepWeights::Full, 1e-5}, {StepWeights::Half, 0.03}}) {
    LlamaSteps steps(model->backbone, 2, weights);
    KeyValueCache cache = model->backbone->cache(2, 12);
    model->backbone->step(x.narrow(1, 0, 5), cache);
    for (int64_t at = 5; at < 12; ++at) {
      const at::Tensor place = x.select(1, at).contiguous();
      const float* got = steps.step(place.const_data_ptr<float>(), cache);
      EXPECT_CLOSE(at::from_blob(const_cast<float*>(got), {2, 32}), whole.select(1, at), tolerance) << at;
    }
    EXPECT_THROW(steps.step(x.const_data_ptr<float>(), cache), std::invalid_argument);  // no room left
  }
}

TEST_F(ChatterboxSpeaking, GuidanceOfZeroIsTheTextAlone) {
  T3 model = test::smallT3();
  const Conditions voice = test::goldenVoices(golden(), 0, 1);
  SamplingOptions options = asTheReference(0, 1.2);
  options.guidance = 1e-9;  // computed with both rows
  const auto both = speakTokens(model, voice, goldenText(), options, 1);
  options.guidance = 0;
  EXPECT_EQ(speakTokens(model, voice, goldenText(), options, 1).value().raw, both.value().raw);
}

TEST_F(ChatterboxSpeaking, DrawingIsAFunctionOfTheSeed) {
  T3 model = test::smallT3();
  const Conditions voice = test::goldenVoices(golden(), 0, 1);
  SamplingOptions options;
  options.mostTokens = 30;
  const auto first = speakTokens(model, voice, goldenText(), options, 7).value();
  EXPECT_EQ(first.raw, speakTokens(model, voice, goldenText(), options, 7).value().raw);
  EXPECT_NE(first.raw, speakTokens(model, voice, goldenText(), options, 8).value().raw);
}

TEST_F(ChatterboxSpeaking, GuardsOfTheEndHold) {
  T3 model = test::smallT3();
  const Conditions voice = test::goldenVoices(golden(), 0, 1);
  {
    const at::NoGradGuard noGrad;
    model->speechHead->weight.zero_();  // every token is as probable as any other, the first is taken
  }
  SamplingOptions options;
  options.greedy = true;
  options.repetitionPenalty = 1;
  options.mostTokens = 12;
  const SpokenTokens limit = speakTokens(model, voice, goldenText(), options, 1).value();
  EXPECT_EQ(limit.end, SpeechEnd::Limit);
  EXPECT_EQ(limit.raw, std::vector<int64_t>(12, 0));
  options.longestRun = 4;
  const SpokenTokens stuck = speakTokens(model, voice, goldenText(), options, 1).value();
  EXPECT_EQ(stuck.end, SpeechEnd::Stuck);
  EXPECT_EQ(stuck.codes.size(), 4U);
  int64_t calls = 0;
  options.longestRun = 0;
  const auto stopped = speakTokens(model, voice, goldenText(), options, 1, [&](int64_t) { return ++calls < 3; });
  ASSERT_FALSE(stopped.ok());
  EXPECT_EQ(stopped.error().code, "job.stopped");
  EXPECT_EQ(calls, 3);
}

TEST_F(ChatterboxSpeaking, OnlySoundAndTheStopAreSaid) {
  T3 model = test::smallT3();
  const Conditions voice = test::goldenVoices(golden(), 0, 1);
  SamplingOptions options;
  options.temperature = 1000;
  options.leastShare = 0;
  options.mostTokens = 60;
  bool others = false;
  for (uint64_t seed = 0; seed < 10; ++seed) {
    options.onlyCodes = true;
    const SpokenTokens spoken = speakTokens(model, voice, goldenText(), options, seed).value();
    for (const int64_t token : spoken.raw) EXPECT_TRUE(token < 40 || token == 41) << token;
    EXPECT_EQ(spoken.codes.size() + (spoken.end == SpeechEnd::Stop ? 1 : 0), spoken.raw.size());
    options.onlyCodes = false;
    const SpokenTokens all = speakTokens(model, voice, goldenText(), options, seed).value();
    for (const int64_t token : all.raw) others |= token == 40 || token > 41;
    for (const int64_t code : all.codes) EXPECT_LT(code, 40);
  }
  EXPECT_TRUE(others);
}

TEST_F(ChatterboxSpeaking, NoStopBeforeTheLeastNumberOfTokens) {
  T3 model = test::smallT3();
  const Conditions voice = test::goldenVoices(golden(), 0, 1);
  SamplingOptions options;
  options.temperature = 1000;  // the stop is as probable as any other token
  options.leastShare = 0;
  options.mostTokens = 60;
  bool early = false;
  for (uint64_t seed = 0; seed < 20; ++seed) {
    options.leastTokens = 0;
    early |= speakTokens(model, voice, goldenText(), options, seed).value().raw.size() < 25;
    options.leastTokens = 25;
    EXPECT_GT(speakTokens(model, voice, goldenText(), options, seed).value().raw.size(), 25U);
  }
  EXPECT_TRUE(early);
}

TEST_F(ChatterboxSpeaking, SettingsAndTextsThatCannotBeAreRefused) {
  T3 model = test::smallT3();
  const Conditions voice = test::goldenVoices(golden(), 0, 1);
  SamplingOptions options;
  options.temperature = 0;
  EXPECT_EQ(speakTokens(model, voice, goldenText(), options, 1).error().subject, "temperature");
  options = {};
  EXPECT_EQ(speakTokens(model, voice, std::vector<int64_t>(33, 3), options, 1).error().code, "chatterbox.text_too_long");
  const at::NoGradGuard noGrad;
  model->speechHead->weight.fill_(NAN);
  EXPECT_EQ(speakTokens(model, voice, goldenText(), options, 1).error().code, "synth.not_finite");
}

}  // namespace
