// T3 under the trainer's own step: a vocabulary that grew with its old rows frozen, one batch learned by heart, losses as a
// function of the seed, and whether the text matters. Tokens are made up: no speech is behind them.
#include <torch/torch.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "engine/media/decode.h"
#include "engine/models/chatterbox/speech_tokenizer.h"
#include "engine/models/chatterbox/t3_objective.h"
#include "engine/models/vocabulary_fit.h"
#include "engine/train/stepper.h"
#include "tests/models/chatterbox_support.h"

namespace {

using namespace dimts;
using namespace dimts::models::chatterbox;

constexpr int64_t kOld = 40, kNew = 55;

/// The small T3 with a vocabulary of kNew rows that goes on from one with kOld; rows 40-49 have an origin.
T3 grownT3(std::map<std::string, at::Tensor>* base = nullptr) {
  const T3 old = test::smallT3();
  models::TensorMap weights;
  for (const auto& [name, tensor] : old->state()) weights[name] = tensor.detach().clone();
  if (base) *base = weights;
  tokenizer::RowOrigins rows;
  for (int64_t row = 0; row < kOld; ++row) rows.push_back({row});
  for (int64_t row = kOld; row < kNew; ++row)
    rows.push_back(row < 50 ? std::vector<int64_t>{row - 30, row - 29} : std::vector<int64_t>{});
  const auto fitted = models::fitVocabulary(weights, textTables(), {rows, kOld, 3}, stateMismatch());
  if (!fitted.ok()) throw std::runtime_error(toString(fitted.error()));
  T3Config config = test::smallT3Config();
  config.textVocabulary = kNew;
  T3 model(config);
  if (const Status status = model->loadState(weights); !status.ok()) throw std::runtime_error(toString(status.error()));
  return model;
}

/// Three clips of unequal length that use old and new text tokens.
train::Batch batch() {
  train::Batch out;
  out.clipIds = {11, 12, 13};
  const auto rows = [](std::vector<std::vector<int64_t>> ids, const char* name, train::Batch& into) {
    std::vector<int64_t> lengths;
    size_t longest = 0;
    for (const auto& row : ids) longest = std::max(longest, row.size());
    const at::Tensor padded = at::zeros({static_cast<int64_t>(ids.size()), static_cast<int64_t>(longest)}, at::kLong);
    for (size_t row = 0; row < ids.size(); ++row) {
      lengths.push_back(static_cast<int64_t>(ids[row].size()));
      for (size_t i = 0; i < ids[row].size(); ++i) padded[static_cast<int64_t>(row)][static_cast<int64_t>(i)] = ids[row][i];
    }
    into.tensors[name] = padded;
    into.tensors[std::string(name) + "_lengths"] = torch::tensor(lengths, at::kLong);
  };
  rows({{38, 41, 5, 44, 0}, {38, 7, 52, 9, 54, 12, 0}, {38, 46, 3, 0}}, "text", out);
  rows({{40, 3, 3, 17, 22, 41}, {40, 9, 30, 31, 2, 2, 2, 8, 41}, {40, 1, 35, 19, 41}}, "speech", out);
  rows({{4, 9, 2}, {8, 8, 1, 30}, {20}}, "prompt", out);
  torch::manual_seed(2);
  out.tensors["speaker"] = at::randn({3, 12});
  out.tensors["emotion"] = at::full({3}, 0.5);
  return out;
}

train::StepBatches step() {
  train::StepBatches batches;
  batches.microBatches = {batch()};
  return batches;
}

std::unique_ptr<train::Stepper> stepper(T3Objective& objective, const std::string& frozenRows) {
  train::StepperOptions options;
  options.seed = 5;
  options.optimizer.beta1 = 0.9;
  options.optimizer.beta2 = 0.999;
  options.optimizer.epsilon = 1e-8;
  options.optimizer.weightDecay = 0.1;
  options.freeze.rows = frozenRows;
  auto made = train::Stepper::make(objective, options);
  if (!made.ok()) throw std::runtime_error(toString(made.error()));
  objective.setTraining(true);
  return std::move(made).value();
}

class ChatterboxTraining : public testing::Test {
  test::OneThread oneThread_;
};

TEST_F(ChatterboxTraining, GrownVocabularyKeepsOldRowsAndTakesNewOnesFromTheirOrigins) {
  std::map<std::string, at::Tensor> base;
  const auto state = grownT3(&base)->state();
  for (const char* name : {"text_emb.weight", "text_head.weight"}) {
    EXPECT_TRUE(at::equal(state.at(name).narrow(0, 0, kOld), base.at(name))) << name;
    EXPECT_EQ(state.at(name).size(0), kNew);
    EXPECT_TRUE(state.at(name).isfinite().all().item<bool>());
    EXPECT_GT(state.at(name).narrow(0, kOld, kNew - kOld).norm(2, 1).min().item<double>(), 0);
  }
  EXPECT_CLOSE(state.at("text_head.weight")[40], (base.at("text_head.weight")[10] + base.at("text_head.weight")[11]) / 2, 1e-6);
  EXPECT_TRUE(at::equal(state.at("speech_emb.weight"), base.at("speech_emb.weight")));
}

TEST_F(ChatterboxTraining, FrozenRowsStayBitForBitForAHundredStepsWithWeightDecay) {
  std::map<std::string, at::Tensor> base;
  T3Objective objective(grownT3(&base), {});
  std::map<std::string, at::Tensor> before;
  for (const auto& [name, tensor] : objective.state()) before[name] = tensor.detach().clone();
  const auto training = stepper(objective, "text_emb.weight:40, text_head.weight:40");
  train::Meters meters;
  for (int64_t i = 0; i < 100; ++i) training->run(step(), {i, 1e-3, {}}, meters, nullptr);
  for (const train::StepReport& report : training->takeReports()) EXPECT_TRUE(report.passes.at(0).updated);
  const auto after = objective.state();
  for (const char* name : {"text_emb.weight", "text_head.weight"}) {
    EXPECT_TRUE(at::equal(after.at(name).narrow(0, 0, kOld), base.at(name))) << name;
    for (const int64_t used : {41, 44, 46, 52, 54})
      EXPECT_FALSE(at::equal(after.at(name)[used], before.at(name)[used])) << name << used;
  }
  for (const auto& [name, tensor] : after)
    EXPECT_EQ(at::equal(tensor, before.at(name)), name == "tfmr.embed_tokens.weight") << name;
  EXPECT_TRUE(training->neverMoved().empty());
}

TEST_F(ChatterboxTraining, OneBatchIsLearnedByHeart) {
  T3Objective objective(grownT3(), {});
  const auto training = stepper(objective, "");
  const auto speech = [&] { return objective.validate(batch(), 1).terms.at(0).value.item<double>(); };
  const double first = speech();
  train::Meters meters;
  for (int64_t i = 0; i < 150; ++i) training->run(step(), {i, 3e-3, {}}, meters, nullptr);
  EXPECT_GT(first, 3.0);
  EXPECT_LT(speech(), 0.3);
}

/// Codes that a speech tokenizer of arbitrary weights hears in recorded prompts, framed; none without the recordings.
std::vector<std::vector<int64_t>> promptCodes(const T3Config& config, size_t count) {
  SpeechTokenizer tokenizer(SpeechTokenizerConfig{128, 128, 2, 2});
  test::fillByFormula(*tokenizer);
  std::vector<std::filesystem::path> paths;
  std::error_code code;
  for (const auto& entry : std::filesystem::directory_iterator("/usr/share/asterisk/sounds/en_US_f_Allison", code))
    if (entry.path().extension() == ".g722" && entry.file_size() > 12000 && entry.file_size() < 20000) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<std::vector<int64_t>> rows;
  for (size_t i = 0; i < paths.size() && rows.size() < count; ++i) {
    const auto samples = media::decodeAll(paths[i].string(), static_cast<int>(kSpeechRate));
    if (!samples.ok()) continue;
    rows.push_back({config.startSpeech});
    for (const int64_t heard : tokenizer->codesOf(torch::tensor(*samples).to(at::kFloat) / 32768)) rows.back().push_back(heard);
    rows.back().push_back(config.stopSpeech);
  }
  return rows;
}

TEST_F(ChatterboxTraining, CodesOfRecordedPromptsThatAreNoSpeechSinceTheirTokenizerIsRandomAreLearnedByHeart) {
  T3Config config = test::smallT3Config();
  config.speechVocabulary = 8194;
  config.startSpeech = 6561;
  config.stopSpeech = 6562;
  config.maxSpeechTokens = 100;
  const auto rows = promptCodes(config, 3);
  if (rows.size() < 3) GTEST_SKIP() << "the recorded prompts are not installed";
  std::set<int64_t> different;
  for (const auto& row : rows) different.insert(row.begin(), row.end());
  EXPECT_GT(different.size(), 20U);
  T3 model(config);
  initialise(model, 4);
  T3Objective objective(model, {});
  train::StepBatches batches = step();
  train::Batch& one = batches.microBatches[0];
  std::vector<int64_t> lengths;
  for (const auto& row : rows) lengths.push_back(static_cast<int64_t>(row.size()));
  one.tensors["speech_lengths"] = torch::tensor(lengths, at::kLong);
  one.tensors["speech"] = at::zeros({3, *std::max_element(lengths.begin(), lengths.end())}, at::kLong);
  one.tensors["text"] = one.tensors["text"] % config.textVocabulary;
  for (int64_t row = 0; row < 3; ++row)
    one.tensors["speech"][row].narrow(0, 0, lengths[static_cast<size_t>(row)]).copy_(torch::tensor(rows[static_cast<size_t>(row)], at::kLong));
  const auto training = stepper(objective, "");
  const auto speech = [&] { return objective.validate(one, 1).terms.at(0).value.item<double>(); };
  const double first = speech();
  train::Meters meters;
  for (int64_t i = 0; i < 150; ++i) training->run(batches, {i, 3e-3, {}}, meters, nullptr);
  EXPECT_GT(first, 3.0);
  EXPECT_LT(speech(), 0.3);
}

TEST_F(ChatterboxTraining, LossesAreAFunctionOfTheSeedAndSumUp) {
  T3LossOptions options;
  options.textWeight = 0.25;
  options.textDropout = 0.4;
  options.voiceDropout = 0.4;
  T3Objective objective(grownT3(), options);
  objective.setTraining(true);
  const auto total = [&](uint64_t seed) { return objective.loss(0, batch(), {0, 0, 1, seed}).total().item<double>(); };
  EXPECT_EQ(total(3), total(3));
  EXPECT_NE(total(3), total(4));
  const train::LossTerms terms = objective.loss(0, batch(), {0, 0, 1, 3});
  EXPECT_NEAR(terms.total().item<double>(), terms.terms[0].value.item<double>() + 0.25 * terms.terms[1].value.item<double>(), 1e-6);
  EXPECT_EQ(terms.terms[0].name, objective.scoreTerm());
  const double held = objective.validate(batch(), 1).terms[0].value.item<double>();
  EXPECT_EQ(held, objective.validate(batch(), 2).terms[0].value.item<double>());  // nothing is dropped there
  EXPECT_TRUE(objective.model()->is_training());
}

TEST_F(ChatterboxTraining, WrongTextsRaiseTheSpeechLossOfWhatWasLearned) {
  T3Objective objective(grownT3(), {});
  EXPECT_TRUE(objective.textLoss(batch(), 1).isfinite().all().item<bool>());
  const auto swapped = objective.withSwappedTexts(batch());
  ASSERT_TRUE(swapped.has_value());
  for (int64_t row = 0; row < 3; ++row) {
    EXPECT_FALSE(at::equal(swapped->at("text")[row], batch().at("text")[row]));
    EXPECT_TRUE(at::equal(swapped->at("speech")[row], batch().at("speech")[row]));
  }
  train::Batch one = batch();
  for (auto& [name, tensor] : one.tensors) tensor = tensor.narrow(0, 0, 1);
  one.clipIds = {11};
  EXPECT_FALSE(objective.withSwappedTexts(one).has_value());
  const auto training = stepper(objective, "");
  train::Meters meters;
  for (int64_t i = 0; i < 150; ++i) training->run(step(), {i, 3e-3, {}}, meters, nullptr);
  EXPECT_GT(objective.textLoss(*swapped, 1).mean().item<double>(), objective.textLoss(batch(), 1).mean().item<double>());
}

}  // namespace
