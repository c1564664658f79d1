// A network that goes on from a voice: rows follow their letters, nothing else changes, and a new discriminator learns
// alone first.
#include <gtest/gtest.h>

#include "engine/core/files.h"
#include "engine/formats/safetensors.h"
#include "engine/models/vits/base_voice.h"
#include "engine/models/vits/vits_family.h"
#include "engine/models/vits/vits_objective.h"
#include "tests/models/vits_support.h"
#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

using namespace models::vits;
using tokenizer::RowOrigins;

constexpr int64_t kLetters = 12;

train::OptionValues tinyOptions() {
  train::OptionValues values{{"audio.sample_rate", "8000"}};
  for (const OptionSpec& spec : VitsFamily().schema()) values[spec.key] = spec.defaultValue;
  values["model.architecture"] = "vits-tiny";
  return values;
}

/// Speech of `ids` without chance, samples [S].
at::Tensor speech(train::Model& model, const std::vector<int64_t>& ids) {
  train::SpeakOptions options;
  options.seed = 3;
  const auto samples = model.speak(ids, options);
  if (!samples.ok()) throw std::runtime_error(toString(samples.error()));
  return at::tensor(*samples);
}

class GrowFrom : public testing::Test {
 protected:
  void SetUp() override {
    base = std::move(family.create(tinyOptions(), {kLetters, {"one"}, ""}, 5)).value();
    ASSERT_TRUE(core::makeFolder(dir.file("voice")).ok());
    ASSERT_TRUE(base->exportVoice(dir.file("voice")).ok());
  }

  std::unique_ptr<train::Model> grow(int64_t vocabulary, const std::vector<std::string>& speakers, const RowOrigins& rows,
                                     train::GrowReport* report = nullptr, uint64_t seed = 9) {
    const auto architecture = family.architectureOf(dir.file("voice"));
    EXPECT_TRUE(architecture.ok());
    auto model = std::move(family.create(tinyOptions(), {vocabulary, speakers, *architecture}, seed)).value();
    const auto grown = model->growFrom(dir.file("voice"), rows, kLetters);
    EXPECT_TRUE(grown.ok()) << (grown.ok() ? "" : toString(grown.error()));
    if (report && grown.ok()) *report = *grown;
    return model;
  }

  TempDir dir;
  VitsFamily family;
  std::unique_ptr<train::Model> base;
};

TEST_F(GrowFrom, LettersAreSaidAsBeforeInAnotherOrder) {
  RowOrigins rows;  // reversed, with one new letter at the end; the blank stays
  rows.push_back({0});
  for (int64_t id = kLetters - 1; id > 0; --id) rows.push_back({id});
  rows.emplace_back();
  train::GrowReport report;
  const auto grown = grow(kLetters + 1, {"one"}, rows, &report);
  EXPECT_EQ(report.knownRows, kLetters);
  EXPECT_EQ(report.newRows, 1);
  EXPECT_FALSE(report.discriminator);
  EXPECT_EQ(report.settled.at("loss.adversarial_from_step"), "1000");
  const at::Tensor before = speech(*base, {0, 4, 0, 7, 0, 2, 0});
  const at::Tensor after = speech(*grown, {0, kLetters - 4, 0, kLetters - 7, 0, kLetters - 2, 0});
  ASSERT_EQ(before.sizes(), after.sizes());
  EXPECT_LT((before - after).abs().max().item<double>(), 1e-5);
}

TEST_F(GrowFrom, NewRowsLookLikeTheVoicesOwn) {
  RowOrigins rows{{0}, {3}, {3, 5}};
  for (int i = 0; i < 200; ++i) rows.emplace_back();
  const auto grown = grow(static_cast<int64_t>(rows.size()), {"one"}, rows);
  const at::Tensor table = grown->objective().state().at("text_encoder.embed_tokens.weight");
  const at::Tensor old = base->objective().state().at("text_encoder.embed_tokens.weight");
  EXPECT_TRUE(at::equal(table[1], old[3]));
  const at::Tensor mean = (old[3] + old[5]) / 2, norm = (old[3].norm() + old[5].norm()) / 2;
  EXPECT_LT((table[2] - mean / mean.norm() * norm).abs().max().item<double>(), 1e-5);
  const double newNorm = table.slice(0, 3).norm(2, 1).mean().item<double>(), oldNorm = old.norm(2, 1).mean().item<double>();
  EXPECT_NEAR(newNorm / oldNorm, 1, 0.1);
  EXPECT_FALSE(at::equal(table[3], table[4]));
  const auto again = grow(static_cast<int64_t>(rows.size()), {"one"}, rows);
  EXPECT_TRUE(at::equal(table, again->objective().state().at("text_encoder.embed_tokens.weight")));
}

TEST_F(GrowFrom, NewSpeakersBeginWithTheVoice) {
  RowOrigins rows;
  for (int64_t id = 0; id < kLetters; ++id) rows.push_back({id});
  train::GrowReport report;
  const auto grown = grow(kLetters, {"one", "two"}, rows, &report);
  EXPECT_TRUE(report.speakersAdded);
  const std::vector<int64_t> ids{0, 4, 0, 7, 0};
  const at::Tensor before = speech(*base, ids), after = speech(*grown, ids);
  ASSERT_EQ(before.sizes(), after.sizes());
  EXPECT_LT((before - after).abs().max().item<double>(), 1e-5);
}

TEST_F(GrowFrom, DiscriminatorsThatCameAlongAreUsed) {
  auto state = std::move(formats::readSafetensors(dir.file("voice/model.safetensors"))).value();
  VitsObjective& objective = dynamic_cast<VitsObjective&>(base->objective());
  for (const auto& [name, tensor] : objective.discriminator()->stateForExport()) state.emplace(name, tensor);
  ASSERT_TRUE(formats::writeSafetensors(dir.file("voice/model.safetensors"), state).ok());
  RowOrigins rows;
  for (int64_t id = 0; id < kLetters; ++id) rows.push_back({id});
  train::GrowReport report;
  const auto grown = grow(kLetters, {"one"}, rows, &report);
  EXPECT_TRUE(report.discriminator);
  EXPECT_EQ(report.settled.at("loss.adversarial_from_step"), "0");
  const at::Tensor wave = at::sin(at::arange(2048).to(at::kFloat) * 0.1).view({1, 1, -1});
  const at::NoGradGuard noGrad;
  const auto mine = dynamic_cast<VitsObjective&>(grown->objective()).discriminator()(wave);
  const auto theirs = objective.discriminator()(wave);
  for (size_t i = 0; i < mine.size(); ++i)
    EXPECT_LT((mine[i].score - theirs[i].score).abs().max().item<double>(), 1e-5);
}

TEST_F(GrowFrom, WhatDoesNotFitIsNamed) {
  auto options = tinyOptions();
  const auto architecture = family.architectureOf(dir.file("voice"));
  ASSERT_TRUE(architecture.ok());
  options["audio.sample_rate"] = "16000";
  EXPECT_EQ(family.create(options, {kLetters, {"one"}, *architecture}, 1).error().code, "train.rate_differs");
  EXPECT_EQ(family.architectureOf(dir.file("nowhere")).error().code, "file.missing");

  auto model = std::move(family.create(tinyOptions(), {2, {"one"}, *architecture}, 1)).value();
  EXPECT_EQ(model->growFrom(dir.file("voice"), {{0}, {kLetters}}, kLetters).error().code, "vits.state");
  const auto otherSize = model->growFrom(dir.file("voice"), {{0}, {1}}, kLetters + 3);
  EXPECT_EQ(otherSize.error().code, "vocabulary.size");
  EXPECT_NE(otherSize.error().detail.find(std::to_string(kLetters)), std::string::npos);
  EXPECT_NE(otherSize.error().detail.find(std::to_string(kLetters + 3)), std::string::npos);
  auto state = std::move(formats::readSafetensors(dir.file("voice/model.safetensors"))).value();
  state.at("flow.flows.0.conv_pre.bias").fill_(NAN);
  ASSERT_TRUE(formats::writeSafetensors(dir.file("voice/model.safetensors"), state).ok());
  const auto broken = model->growFrom(dir.file("voice"), {{0}, {1}}, kLetters);
  EXPECT_EQ(broken.error().code, "vits.not_finite");
  EXPECT_NE(broken.error().detail.find("flow.flows.0.conv_pre.bias"), std::string::npos);
  state.erase("flow.flows.0.conv_pre.bias");
  ASSERT_TRUE(formats::writeSafetensors(dir.file("voice/model.safetensors"), state).ok());
  const auto missing = model->growFrom(dir.file("voice"), {{0}, {1}}, kLetters);
  EXPECT_EQ(missing.error().code, "vits.state");
  EXPECT_NE(missing.error().detail.find("flow.flows.0.conv_pre.bias"), std::string::npos);
}

TEST(AdversarialStart, SilentThenRisingThenFull) {
  const AdversarialStart start{100, 50};
  EXPECT_EQ(start.share(0), 0);
  EXPECT_EQ(start.share(99), 0);
  EXPECT_EQ(start.share(125), 0.5);
  EXPECT_EQ(start.share(150), 1);
  EXPECT_EQ((AdversarialStart{}.share(0)), 1);
}

TEST(AdversarialStart, NothingIsHeardOfDiscriminatorsThatRest) {
  const AdversarialStart start{-1, 50, 200};
  EXPECT_EQ(start.share(0), 0);
  EXPECT_EQ(start.share(199), 0);
  EXPECT_EQ(start.share(225), 0.5);
  EXPECT_EQ(start.share(250), 1);
  EXPECT_EQ((AdversarialStart{300, 50, 200}.share(325)), 0.5);
}

TEST(AdversarialStart, TheGeneratorHearsNothingBeforeIt) {
  auto config = std::move(presetConfig("vits-tiny")).value();
  const train::Batch batch = microBatchOf(sineBatch(config, 2, 12000));
  VitsObjective objective(VitsModel(config, 1), VitsDiscriminator(config, 1), {});
  objective.setAdversarialStart({10, 4});
  const auto termsAt = [&](int64_t step) {
    std::map<std::string, train::LossTerm> found;
    objective.loss(0, batch, {step, 0, 1, 7});
    for (const auto& term : objective.loss(1, batch, {step, 0, 1, 7}).terms) found[term.name] = term;
    objective.endStep();
    return found;
  };
  auto before = termsAt(9), later = termsAt(11);
  EXPECT_EQ(before.count("adversarial"), 0U);  // not worked out for nothing
  EXPECT_EQ(before.count("feature_matching"), 0U);
  EXPECT_EQ(before["mel"].weight, 45);
  EXPECT_EQ(later["mel"].share, 1);
  EXPECT_EQ(later["adversarial"].weight, 1);
  EXPECT_EQ(later["adversarial"].share, 0.25);

  // A weight that is changed meanwhile counts by the same share.
  train::LossTerms terms = objective.loss(1, batch, {11, 0, 1, 7});
  for (train::LossTerm& term : terms.terms) term.weight = term.name == "adversarial" ? 2 : 0;
  EXPECT_NEAR(terms.total().item<double>(), 0.5 * later["adversarial"].value.item<double>(), 1e-6);
}

}  // namespace
}  // namespace dimts::test
