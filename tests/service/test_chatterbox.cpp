// Chatterbox through the same jobs as every family: released files at small sizes, the vocabulary merge, training with
// frozen rows, exact resume, export and speaking. Its weights are arbitrary and its codes are not speech.
#include <torch/torch.h>

#include <filesystem>

#include "engine/core/files.h"
#include "engine/core/hash.h"
#include "engine/formats/safetensors.h"
#include "engine/media/wav.h"
#include "engine/models/chatterbox/chatterbox_family.h"
#include "engine/service/common_options.h"
#include "engine/service/grow_from.h"
#include "engine/service/project_context.h"
#include "engine/service/run_store.h"
#include "engine/service/text_gate.h"
#include "engine/service/text_options.h"
#include "engine/service/tokenizer_options.h"
#include "engine/train/device.h"
#include "tests/service/small_project.h"
#include "tests/support/chatterbox_folder.h"

namespace fs = std::filesystem;

namespace dimts::test {
namespace {

constexpr int64_t kBaseRows = 2454;

class ChatterboxProject : public SmallProject {
 protected:
  void SetUp() override {
    ::setenv("XDG_DATA_HOME", "/dev/null/none", 1);
    torch::set_num_threads(1);
    NewProject wish;
    wish.dir = dir();
    wish.family = "chatterbox";
    wish.language = "en";
    const auto created = engine->createProject(wish);
    ASSERT_TRUE(created.ok()) << toString(created.error());
    EXPECT_EQ(created->preset, "chatterbox");
    writeChatterboxFolder(base());
    ASSERT_TRUE(engine->setOption(dir(), "model.base", base()).ok());
    ASSERT_TRUE(engine->setOption(dir(), "train.batch_size", "2").ok());
  }

  void merge(int64_t size) {
    TokenizerMergeJob job{dir(), base()};
    job.size = size;
    job.tag = "[am]";
    job.apply = true;
    const Outcome merged = run(job);
    ASSERT_EQ(merged.status, JobStatus::Finished) << toString(merged.error);
  }

  TrainJob steps(const std::string& name, int64_t count) {
    TrainJob job = trainJob(count);
    job.run = name;
    job.overrides["train.precision"] = "fp32";
    job.overrides["train.accumulation"] = "1";
    job.overrides["train.warmup_steps"] = "0";
    job.overrides["train.learning_rate"] = "1e-3";
    return job;
  }

  formats::TensorMap weightsOf(const std::string& name) {
    const auto runs = engine->runs(dir());
    for (const RunInfo& run : *runs)
      if (run.name == name) return *formats::readSafetensors(run.checkpoints.back().path + "/weights.safetensors");
    return {};
  }

  std::string base() const { return temp.file("released files"); }
};

TEST_F(ChatterboxProject, ImportsMergesTrainsResumesExportsAndSpeaks) {
  importFilm(60);
  merge(kBaseRows + 30);
  const Outcome trained = run(steps("straight", 4));
  ASSERT_EQ(trained.status, JobStatus::Finished) << toString(trained.error);
  const auto* grown = trained.summary.find("base");
  ASSERT_NE(grown, nullptr);
  const Record& facts = *std::get<std::shared_ptr<Record>>(*grown);
  EXPECT_EQ(textOf(facts, "licence"), "MIT");
  EXPECT_GE(numberOf(facts, "known_tokens"), kBaseRows);
  const auto& files = *std::get<std::shared_ptr<RecordList>>(*facts.find("files"));
  ASSERT_EQ(files.size(), 5U);
  EXPECT_EQ(textOf(files[1], "file"), "s3gen.safetensors");
  EXPECT_EQ(textOf(files[1], "sha256"), *core::sha256OfFile(base() + "/s3gen.safetensors"));
  EXPECT_EQ(textOf(files[1], "release"), "unknown");

  // What was heard is kept: nothing is computed again, and the resumed run equals the uninterrupted one.
  ASSERT_EQ(run(steps("parted", 2)).status, JobStatus::Finished);
  TrainJob more = steps("parted", 4);
  more.resume = true;
  const Outcome resumed = run(more);
  ASSERT_EQ(resumed.status, JobStatus::Finished) << toString(resumed.error);
  const auto a = weightsOf("straight"), b = weightsOf("parted");
  ASSERT_EQ(a.size(), b.size());
  for (const auto& [name, tensor] : a) EXPECT_TRUE(torch::equal(tensor, b.at(name))) << name;

  const std::string voice = temp.file("voice ድ");
  const Outcome exported = run(ExportJob{dir(), "straight", "last", voice});
  ASSERT_EQ(exported.status, JobStatus::Finished) << toString(exported.error);
  fs::remove_all(base());  // the voice stands alone
  SpeakJob speak;
  speak.target = voice;
  speak.text = "Good morning";
  speak.outPath = temp.file("said.wav");
  const Outcome said = run(speak);
  ASSERT_EQ(said.status, JobStatus::Finished) << toString(said.error);
  const auto first = media::readWav(speak.outPath);
  ASSERT_TRUE(first.ok());
  EXPECT_EQ(first->sampleRate, 24000);
  EXPECT_GT(first->samples.size(), 24000U / 5);

  // In somebody else's voice: a sound file as the speaker.
  speak.speaker = speak.outPath;
  speak.outPath = temp.file("other.wav");
  const Outcome other = run(speak);
  ASSERT_EQ(other.status, JobStatus::Finished) << toString(other.error);
  const auto second = media::readWav(speak.outPath);
  ASSERT_TRUE(second.ok());
  EXPECT_NE(first->samples, second->samples);
}

TEST_F(ChatterboxProject, RowsOfTheBaseStayBitForBitInAHundredStepsWithWeightDecay) {
  importFilm(40);
  merge(kBaseRows + 30);
  TrainJob job = steps("frozen", 100);
  job.overrides["train.weight_decay"] = "0.1";
  job.overrides["train.preflight"] = "false";
  const Outcome trained = run(job);
  ASSERT_EQ(trained.status, JobStatus::Finished) << toString(trained.error);
  const auto before = *formats::readSafetensors(base() + "/t3_mtl23ls_v2.safetensors");
  TrainJob next = steps("next", 20);
  next.fromRun = "frozen";
  next.overrides = job.overrides;
  const Outcome went = run(next);
  ASSERT_EQ(went.status, JobStatus::Finished) << toString(went.error);
  const auto after = weightsOf("next");
  for (const char* name : {"text_emb.weight", "text_head.weight"}) {
    EXPECT_EQ(after.at(name).size(0), kBaseRows + 30);
    EXPECT_TRUE(torch::equal(after.at(name).narrow(0, 0, kBaseRows), before.at(name))) << name;
  }
  EXPECT_FALSE(torch::equal(after.at("speech_emb.weight"), before.at("speech_emb.weight")));
}

TEST_F(ChatterboxProject, LearnsBesideItsBaseResumesExactlyAndExportsPlainWeights) {
  importFilm(60);
  merge(kBaseRows + 30);
  ASSERT_TRUE(engine->setOption(dir(), "model.lora_rank", "4").ok());
  const Outcome trained = run(steps("straight", 4));
  ASSERT_EQ(trained.status, JobStatus::Finished) << toString(trained.error);
  ASSERT_EQ(run(steps("parted", 2)).status, JobStatus::Finished);
  TrainJob more = steps("parted", 4);
  more.resume = true;
  const Outcome resumed = run(more);
  ASSERT_EQ(resumed.status, JobStatus::Finished) << toString(resumed.error);
  const auto a = weightsOf("straight"), b = weightsOf("parted");
  ASSERT_EQ(a.size(), b.size());
  for (const auto& [name, tensor] : a) EXPECT_TRUE(torch::equal(tensor, b.at(name))) << name;
  EXPECT_FALSE(a.contains("speech_emb.weight"));  // the base is in its own file
  EXPECT_TRUE(a.contains("tfmr.layers.1.mlp.up_proj.lora_b"));

  // A run that goes on from it, with another rate, learns beside the same base.
  TrainJob next = steps("next", 2);
  next.fromRun = "straight";
  const Outcome went = run(next);
  ASSERT_EQ(went.status, JobStatus::Finished) << toString(went.error);

  const std::string voice = temp.file("voice");
  const Outcome exported = run(ExportJob{dir(), "straight", "last", voice});
  ASSERT_EQ(exported.status, JobStatus::Finished) << toString(exported.error);
  const auto plain = *formats::readSafetensors(voice + "/t3.safetensors");
  const auto before = *formats::readSafetensors(base() + "/t3_mtl23ls_v2.safetensors");
  EXPECT_EQ(plain.size(), before.size());
  EXPECT_TRUE(torch::equal(plain.at("speech_emb.weight"), before.at("speech_emb.weight")));
  EXPECT_FALSE(torch::equal(plain.at("tfmr.layers.0.self_attn.q_proj.weight"), before.at("tfmr.layers.0.self_attn.q_proj.weight")));

  // With another base it says so instead of speaking nonsense.
  auto other = before;
  other["speech_emb.weight"] = other["speech_emb.weight"] + 1;
  mustBeOk(formats::writeSafetensors(base() + "/t3_mtl23ls_v2.safetensors", other));
  EXPECT_EQ(run(ExportJob{dir(), "straight", "last", temp.file("wrong")}).error.code, "chatterbox.base_changed");
  more.maxSteps = 6;
  EXPECT_EQ(run(more).error.code, "chatterbox.base_changed");
}

TEST_F(ChatterboxProject, WhatIsMissingIsNamedBeforeAnythingIsDone) {
  importFilm(40);
  TrainJob job = steps("none", 1);
  job.overrides["model.base"] = "";
  makeTokenizer();
  EXPECT_EQ(run(job).error.code, "chatterbox.no_base");
  job.overrides["model.base"] = base();
  EXPECT_EQ(run(job).error.code, "chatterbox.tokenizer");
  fs::remove(base() + "/ve.safetensors");
  fs::remove(base() + "/s3gen.safetensors");
  const Error missing = run(job).error;
  EXPECT_EQ(missing.code, "chatterbox.files");
  EXPECT_NE(missing.detail.find("ve.safetensors"), std::string::npos) << missing.detail;
  EXPECT_NE(missing.detail.find("s3gen.safetensors"), std::string::npos) << missing.detail;
  EXPECT_EQ(missing.detail.find("t3_mtl"), std::string::npos) << missing.detail;
  EXPECT_FALSE(fs::exists(service::runDir(dir(), "none")));
}

TEST_F(ChatterboxProject, AReleasedFolderSpeaksWithItsBuiltInVoice) {
  SpeakJob speak;
  speak.target = base();
  speak.text = "Good morning";
  speak.outPath = temp.file("said.wav");
  const Outcome said = run(speak);
  ASSERT_EQ(said.status, JobStatus::Finished) << toString(said.error);
  EXPECT_GT(media::readWav(speak.outPath)->samples.size(), 24000U / 5);
  fs::remove(base() + "/conds.pt");
  EXPECT_EQ(run(speak).error.code, "chatterbox.no_voice");
}

TEST_F(ChatterboxProject, StopsWhileClipsAreHeardAndGoesOnFromThere) {
  importFilm(40);
  merge(0);
  JobControl control;
  int64_t heard = 0;
  events.atProgress = [&](const Progress& progress) {
    if (progress.stage == "train.prepare.examples" && progress.total != 5 && progress.done == 2) control.requestStop();
    heard = std::max(heard, progress.done);
  };
  const Outcome stopped = engine->run(steps("later", 1), control, events);
  EXPECT_EQ(stopped.status, JobStatus::Stopped) << toString(stopped.error);
  EXPECT_FALSE(fs::exists(service::runDir(dir(), "later")));
  int64_t kept = 0;
  for (const auto& entry : fs::recursive_directory_iterator(dir() + "/cache/chatterbox")) kept += entry.is_regular_file();
  EXPECT_EQ(kept, 2);
}

TEST_F(ChatterboxProject, TheSelfTestHearsClipsWithProgressAndRefusesWhatDoesNotFitIntoMemory) {
  importFilm(40);
  merge(kBaseRows + 30);
  SelfTestJob job;
  job.projectDir = dir();
  job.overrides["train.batch_size"] = "512";
  job.overrides["import.max_seconds"] = "60";
  job.overrides["train.gradient_checkpointing"] = "false";
  int64_t heard = 0;
  events.atProgress = [&](const Progress& progress) { heard += progress.stage == "train.prepare.examples"; };
  if (train::freeMemoryBytes("cpu") < 80'000'000'000) {  // what the scores alone take
    const Outcome refused = run(job);
    EXPECT_EQ(refused.error.code, "memory.short") << toString(refused.error);
    EXPECT_EQ(heard, 0);
  }
  for (const char* rank : {"0", "4"}) {
    heard = 0;
    job.overrides = {{"model.lora_rank", rank}};
    const Outcome passed = run(job);
    EXPECT_EQ(passed.status, JobStatus::Finished) << toString(passed.error);
    EXPECT_GT(heard, 2);
  }
}

TEST_F(ChatterboxProject, EveryOptionIsRead) {
  const auto context = service::openContext(dir());
  ASSERT_TRUE(context.ok());
  EXPECT_EQ(context->options.at("train.beta1"), "0.9");
  EXPECT_EQ(context->options.at("train.beta2"), "0.999");
  EXPECT_EQ(context->options.at("audio.sample_rate"), "24000");
  const core::OptionReader reader(context->options);
  namespace cb = models::chatterbox;
  ASSERT_TRUE(cb::setupFor(reader, {3000, {"one"}, cb::toJson(smallChatterbox())}, 1).ok());
  cb::stepShapeOf(reader, "fp32");
  for (const OptionSpec& spec : context->family->schema())
    EXPECT_TRUE(spec.help.empty() || reader.readKeys().count(spec.key)) << spec.key;
}

TEST(ChatterboxMemory, TheFullNetworkNeedsWhatItsSizesSay) {
  namespace cb = models::chatterbox;
  cb::T3Config config;
  const int64_t all = 535'989'248, unused = 8 * 1024;
  EXPECT_EQ(cb::countWeights(config).all, all);
  cb::StepShape shape;
  shape.halfActivations = true;
  const auto least = cb::estimateMemory(config, shape);
  EXPECT_EQ(least.weights, all * 12 - unused * 8);
  EXPECT_EQ(least.gradients, (all - unused) * 4);
  EXPECT_EQ(least.saving, 0);
  EXPECT_LT(least.total(), 12'000'000'000LL);
  shape.processor = true;
  EXPECT_EQ(cb::estimateMemory(config, shape).saving, (all - unused) * 12);  // a copy is written while training goes on
  shape.recompute = false;
  shape.rows = 8;
  EXPECT_GT(cb::estimateMemory(config, shape).activations, 4 * least.activations);
}

TEST_F(ChatterboxProject, PresetsFitIntoTheMemoryThatTheyName) {
  namespace cb = models::chatterbox;
  const auto context = service::openContext(dir());
  ASSERT_TRUE(context.ok());
  const std::map<std::string, double> gigabytes{{"chatterbox", 16}, {"chatterbox-24gb", 24}, {"chatterbox-12gb", 12}, {"chatterbox-lora", 6}};
  cb::T3Config config;
  config.textVocabulary = 3000;
  for (const PresetInfo& preset : context->family->presets()) {
    auto values = context->options;
    for (const auto& [key, value] : preset.values) values[key] = value;
    cb::StepShape shape = cb::stepShapeOf(core::OptionReader(values), "bf16");
    const double driver = 1e9;  // what the graphics card's driver and libraries take
    EXPECT_LT(static_cast<double>(cb::estimateMemory(config, shape).total()) + driver, gigabytes.at(preset.name) * 1e9) << preset.name;
    shape.processor = true;
    if (preset.name != "chatterbox-lora") continue;
    EXPECT_LT(static_cast<double>(cb::estimateMemory(config, shape).total()), 6e9);
  }
}

TEST(ChatterboxMemory, WhatDoesNotLearnNeedsNoGradient) {
  namespace cb = models::chatterbox;
  cb::T3Config config;
  cb::LowRankOptions lowRank;
  lowRank.rank = 32;
  const int64_t tables = 2 * 2454 * 1024, small = 30 * 32 * (4 * (1024 + 1024) + 3 * (1024 + 4096));
  const cb::WeightCount beside = cb::countWeights(config, lowRank);
  EXPECT_EQ(beside.all, 535'989'248 + small);
  EXPECT_EQ(beside.inOptimizer, tables + small);
  EXPECT_EQ(beside.learned, tables + small);
  train::FreezeOptions freeze;
  freeze.parts = "tfmr";
  const cb::WeightCount frozen = cb::countWeights(config, {}, freeze);
  EXPECT_EQ(frozen.inOptimizer, 535'989'248 - 8 * 1024);
  EXPECT_LT(frozen.learned, 40'000'000);
  cb::StepShape shape;
  shape.lowRank = lowRank;
  EXPECT_LT(cb::estimateMemory(config, shape).total(), 4'000'000'000LL);
}

}  // namespace
}  // namespace dimts::test
