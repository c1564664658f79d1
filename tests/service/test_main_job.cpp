// The main job through the engine's interface: film → tokenizer → training → speaking → voice folder.
#include <algorithm>
#include <filesystem>

#include "engine/core/files.h"
#include "engine/media/wav.h"
#include "engine/synth/voice.h"
#include "tests/service/small_project.h"

namespace fs = std::filesystem;

namespace dimts::test {
namespace {

/// C2.11: checkpoint and voice are there and open; C3.3: clips are learned as token ids and sound, not as paths.
TEST_F(SmallProject, FromFilmToVoice) {
  importFilm();
  makeTokenizer();
  TrainJob training = trainJob(12);
  training.overrides["sample.every"] = "6";
  training.overrides["train.validate_every"] = "6";
  const Outcome trained = run(training);
  ASSERT_EQ(trained.status, JobStatus::Finished) << toString(trained.error);
  EXPECT_EQ(std::get<bool>(*trained.summary.find("read_back")), true);

  const auto runs = engine->runs(dir());
  ASSERT_TRUE(runs.ok()) << toString(runs.error());
  ASSERT_EQ(runs->size(), 1u);
  EXPECT_EQ((*runs)[0].status, "finished");
  EXPECT_EQ((*runs)[0].step, 12);
  ASSERT_FALSE((*runs)[0].checkpoints.empty());
  const auto metrics = engine->metrics(dir(), "");
  ASSERT_TRUE(metrics.ok());
  EXPECT_FALSE(metrics->empty());
  const auto log = engine->log(dir(), "");
  ASSERT_TRUE(log.ok());
  ASSERT_FALSE(log->empty());

  size_t pictures = 0;
  for (const auto& folder : fs::directory_iterator(dir() + "/runs/run-001/samples")) {
    const auto picture = core::readFile(folder.path().string() + "/alignment.png");
    ASSERT_TRUE(picture.ok()) << toString(picture.error());
    EXPECT_EQ(picture->substr(1, 3), "PNG");
    ++pictures;
  }
  EXPECT_GT(pictures, 0u);
  EXPECT_EQ(log->front().level, LogLevel::Info);

  SpeakJob speak;
  speak.target = dir();
  speak.text = film.cues[0].text;
  speak.outPath = temp.file("ድምፅ out.wav");
  const Outcome spoken = run(speak);
  ASSERT_EQ(spoken.status, JobStatus::Finished) << toString(spoken.error);
  const auto wav = media::readWav(speak.outPath);
  ASSERT_TRUE(wav.ok());
  EXPECT_EQ(wav->sampleRate, 8000);
  EXPECT_GT(wav->samples.size(), 0u);

  const std::string voiceDir = temp.file("voice");
  const Outcome exported = run(ExportJob{dir(), "", "last", voiceDir});
  ASSERT_EQ(exported.status, JobStatus::Finished) << toString(exported.error);
  for (const char* name : {"config.json", "model.safetensors", "vocab.json", "voice.json", "sample.wav"})
    EXPECT_TRUE(fs::exists(voiceDir + "/" + name)) << name;

  // The voice says the same as the checkpoint that it came from.
  SpeakJob fromVoice = speak;
  fromVoice.target = voiceDir;
  fromVoice.outPath = temp.file("voice.wav");
  SpeakJob fromRun = speak;
  fromRun.checkpoint = "last";
  ASSERT_EQ(run(fromVoice).status, JobStatus::Finished);
  ASSERT_EQ(run(fromRun).status, JobStatus::Finished);
  const auto a = media::readWav(fromVoice.outPath), b = media::readWav(fromRun.outPath);
  ASSERT_EQ(a->samples.size(), b->samples.size());
  for (size_t i = 0; i < a->samples.size(); ++i) ASSERT_NEAR(a->samples[i], b->samples[i], 2e-3f) << i;
}

/// Whose voice it is was asked when the project was made; the answer goes where the voice goes.
TEST_F(SmallProject, ThePermissionTravelsWithTheVoice) {
  NewProject wish;
  wish.dir = temp.file("asked");
  wish.options = {{"voice.permission", "perhaps"}};
  EXPECT_EQ(engine->createProject(wish).error().code, "options.bad_value");
  EXPECT_FALSE(fs::exists(wish.dir));
  wish.options = {{"voice.permission", "given"}, {"train.max_minutes", "180"}};
  ASSERT_TRUE(engine->createProject(wish).ok());
  const auto states = engine->options(wish.dir);
  for (const auto& [key, value] : wish.options)
    EXPECT_TRUE(std::any_of(states->begin(), states->end(), [&](const OptionState& state) {
      return state.spec.key == key && state.value == value && state.origin == OptionOrigin::Project;
    })) << key;

  importFilm();
  makeTokenizer();
  ASSERT_EQ(run(trainJob(2)).status, JobStatus::Finished);
  const auto exported = [&](const std::string& name, const std::string& licence) {
    const std::string voice = temp.file(name);
    EXPECT_EQ(run(ExportJob{dir(), "", "last", voice, false, licence}).status, JobStatus::Finished);
    const auto card = synth::readCard(voice);
    EXPECT_TRUE(card.ok());
    const auto text = core::readFile(voice + "/LICENCE.txt");
    EXPECT_TRUE(text.ok());
    return std::pair(*card, *text);
  };
  const auto [unsure, warning] = exported("unsure", "");
  EXPECT_EQ(unsure.permission, "not_sure");
  EXPECT_NE(warning.find("ask the people"), std::string::npos) << warning;
  ASSERT_TRUE(engine->setOption(dir(), "voice.permission", "given").ok());
  ASSERT_TRUE(engine->setOption(dir(), "voice.permission_from", "ሰላም, for her children").ok());
  ASSERT_TRUE(engine->setOption(dir(), "voice.licence", "CC BY 4.0").ok());
  const auto [given, text] = exported("given", "");
  EXPECT_EQ(given.permission, "given");
  EXPECT_EQ(given.permissionFrom, "ሰላም, for her children");
  EXPECT_EQ(given.dataLicence, "CC BY 4.0");
  EXPECT_NE(text.find("given by ሰላም, for her children"), std::string::npos) << text;
  EXPECT_EQ(exported("named", "CC0").first.dataLicence, "CC0");
}

TEST_F(SmallProject, AVoiceWithADamagedFileIsRefused) {
  importFilm();
  makeTokenizer();
  ASSERT_EQ(run(trainJob(2)).status, JobStatus::Finished);
  const std::string voiceDir = temp.file("voice");
  ASSERT_EQ(run(ExportJob{dir(), "", "last", voiceDir}).status, JobStatus::Finished);
  temp.write("voice/config.json", "{}");
  SpeakJob speak;
  speak.target = voiceDir;
  speak.text = "one";
  speak.outPath = temp.file("x.wav");
  const Outcome outcome = run(speak);
  EXPECT_EQ(outcome.status, JobStatus::Failed);
  EXPECT_EQ(outcome.error.code, "voice.corrupt");
  EXPECT_FALSE(fs::exists(speak.outPath));
}

TEST_F(SmallProject, ExportNeverOverwrites) {
  importFilm();
  makeTokenizer();
  ASSERT_EQ(run(trainJob(2)).status, JobStatus::Finished);
  temp.write("taken/letter.txt", "keep me");
  const Outcome outcome = run(ExportJob{dir(), "", "last", temp.file("taken")});
  EXPECT_EQ(outcome.error.code, "voice.exists");
  EXPECT_TRUE(fs::exists(temp.file("taken/letter.txt")));
}

TEST_F(SmallProject, SelfTestHolds) {
  importFilm();
  makeTokenizer();
  const Outcome outcome = run(SelfTestJob{dir(), {}});
  EXPECT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
}

TEST_F(SmallProject, ResumeContinuesTheRunWithItsOwnSettings) {
  importFilm();
  makeTokenizer();
  ASSERT_EQ(run(trainJob(3)).status, JobStatus::Finished);
  ASSERT_TRUE(engine->setOption(dir(), "train.learning_rate", "1e-3").ok());
  TrainJob more = trainJob(6);
  more.resume = true;
  const Outcome outcome = run(more);
  ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  const auto runs = engine->runs(dir());
  ASSERT_EQ(runs->size(), 1u);
  EXPECT_EQ((*runs)[0].step, 6);
  const auto metrics = engine->metrics(dir(), "");
  double rate = 0;
  for (const MetricPoint& point : *metrics)
    if (point.name.find("learning_rate") != std::string::npos) rate = point.value;
  EXPECT_NEAR(rate, 2e-4, 1e-6);
}

TEST_F(SmallProject, StopSavesWhatWasLearned) {
  importFilm();
  makeTokenizer();
  JobControl control;
  int64_t stoppedAt = -1;
  events.atProgress = [&](const Progress& progress) {
    if (progress.stage == "train.step" && progress.done >= 4 && stoppedAt < 0) {
      stoppedAt = progress.done;
      control.requestStop();
    }
  };
  const Outcome outcome = engine->run(trainJob(1000), control, events);
  ASSERT_EQ(outcome.status, JobStatus::Stopped) << toString(outcome.error);
  const auto runs = engine->runs(dir());
  EXPECT_EQ((*runs)[0].status, "stopped");
  EXPECT_LE((*runs)[0].step, stoppedAt + 1);
  ASSERT_FALSE((*runs)[0].checkpoints.empty());
  EXPECT_EQ((*runs)[0].checkpoints.back().step, (*runs)[0].step);
}

}  // namespace
}  // namespace dimts::test
