// Jobs asked for too early or with the wrong things: a named error with a way out, and nothing made.
#include <algorithm>
#include <filesystem>

#include "engine/core/option_reader.h"
#include "engine/models/vits/vits_family.h"
#include "engine/service/common_options.h"
#include "engine/service/grow_from.h"
#include "engine/service/project_context.h"
#include "engine/service/text_gate.h"
#include "engine/service/text_options.h"
#include "engine/service/timing_options.h"
#include "engine/service/tokenizer_options.h"
#include "tests/service/small_project.h"

namespace fs = std::filesystem;

namespace dimts::test {
namespace {

void expectRefused(const Outcome& outcome, const std::string& code) {
  EXPECT_EQ(outcome.status, JobStatus::Failed);
  EXPECT_EQ(outcome.error.code, code) << toString(outcome.error);
  EXPECT_FALSE(outcome.error.hint.empty());
}

TEST_F(SmallProject, TrainingWithoutClips) {
  const Outcome outcome = run(trainJob(2));
  EXPECT_EQ(outcome.status, JobStatus::Failed);
  EXPECT_FALSE(outcome.error.hint.empty());
  EXPECT_EQ(exitCode(outcome), 3);
  EXPECT_FALSE(fs::exists(dir() + "/runs"));
}

TEST_F(SmallProject, TrainingWithoutTokenizer) {
  importFilm(40);
  expectRefused(run(trainJob(2)), "tokenizer.missing");
}

TEST_F(SmallProject, TrainingOfARunThatExists) {
  fs::create_directories(dir() + "/runs/mine");
  TrainJob job = trainJob(2);
  job.run = "mine";
  expectRefused(run(job), "run.exists");
}

TEST_F(SmallProject, ResumeWithoutRuns) {
  TrainJob job = trainJob(2);
  job.resume = true;
  expectRefused(run(job), "run.none");
}

TEST_F(SmallProject, SpeakingNothing) {
  SpeakJob speak;
  speak.target = temp.file("nowhere");
  speak.text = "one";
  speak.outPath = temp.file("x.wav");
  expectRefused(run(speak), "speak.no_target");
  speak.target = dir();
  expectRefused(run(speak), "run.none");
}

TEST_F(SmallProject, UnknownOptionNamesTheNearest) {
  const Status status = engine->setOption(dir(), "train.batchsize", "4");
  ASSERT_FALSE(status.ok());
  EXPECT_NE(status.error().hint.find("train.batch_size"), std::string::npos);
  EXPECT_FALSE(engine->setOption(dir(), "train.batch_size", "many").ok());
  EXPECT_TRUE(engine->setOption(dir(), "train.batch_size", "6").ok());
}

TEST_F(SmallProject, UnknownFamilyAndPreset) {
  NewProject wish;
  wish.dir = temp.file("other");
  wish.family = "tacotron";
  EXPECT_EQ(engine->createProject(wish).error().code, "family.unknown");
  wish.family = "vits";
  wish.preset = "vits-enormous";
  EXPECT_EQ(engine->createProject(wish).error().code, "options.unknown_preset");
  EXPECT_FALSE(fs::exists(wish.dir));
}

TEST_F(SmallProject, APresetAloneNamesItsFamily) {
  const auto all = engine->presets("");
  for (const char* family : {"vits", "chatterbox"})
    for (const PresetInfo& preset : engine->presets(family))
      EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&](const PresetInfo& one) { return one.name == preset.name; })) << preset.name;
  NewProject wish;
  wish.dir = temp.file("other");
  wish.family.clear();
  wish.preset = "chatterbox-12gb";
  const auto made = engine->createProject(wish);
  ASSERT_TRUE(made.ok()) << toString(made.error());
  EXPECT_EQ(made->family, "chatterbox");
  EXPECT_EQ(made->preset, "chatterbox-12gb");
}

/// Every option that is shown is read by the engine: an option nobody reads would be a dead control.
TEST_F(SmallProject, EveryOptionIsRead) {
  const auto context = service::openContext(dir());
  ASSERT_TRUE(context.ok());
  const core::OptionReader reader(context->options);
  ASSERT_TRUE(service::trainerOptions(reader).ok());
  service::sampleSentences(reader);
  service::importOptions(reader);
  service::voiceRights(reader);
  service::modelChoice(reader);
  ASSERT_TRUE(service::vocabularyPlan(reader, service::tokenizerOptions(reader, "en")).ok());
  service::textFilesOf(reader, dir());
  service::textSettings(reader, "en");
  ASSERT_TRUE(models::vits::configFor(reader, {40, {"one"}, ""}).ok());
  models::vits::lossWeightsFromOptions(reader);
  models::vits::adversarialStartFromOptions(reader);
  models::vits::recomputeFromOptions(reader);
  models::vits::graphsFromOptions(reader);
  service::mostUnknownPercent(reader);
  ASSERT_TRUE(service::openBase(reader, *context->family, dir()).ok());
  for (const auto& [key, value] : context->options) EXPECT_TRUE(reader.readKeys().count(key)) << key;
}

}  // namespace
}  // namespace dimts::test
