// A run that goes on from a voice folder: it begins where the voice was, keeps its shape when resumed, and says where it
// comes from.
#include <filesystem>

#include "engine/core/files.h"
#include "engine/models/vits/vits_config.h"
#include "engine/service/project_rights.h"
#include "engine/service/run_store.h"
#include "engine/synth/voice.h"
#include "tests/service/small_project.h"

namespace fs = std::filesystem;

namespace dimts::test {
namespace {

double firstScore(const Outcome& outcome) { return std::get<double>(*outcome.summary.find("first_score")); }
double lastScore(const Outcome& outcome) { return std::get<double>(*outcome.summary.find("last_score")); }

/// How much the voice varies is exported with it, and stays when another goes on from it.
TEST_F(SmallProject, LivelinessGoesWithTheVoice) {
  importFilm(60);
  makeTokenizer();
  const auto exported = [&](const TrainJob& job) {
    const Outcome trained = run(job);
    EXPECT_EQ(trained.status, JobStatus::Finished) << toString(trained.error);
    const std::string voice = temp.file("voice " + job.run);
    EXPECT_EQ(run(ExportJob{dir(), job.run, "last", voice}).status, JobStatus::Finished);
    return models::vits::fromJson(core::readFile(voice + "/config.json").value(), voice).value();
  };
  TrainJob first = trainJob(1);
  first.run = "first";
  first.overrides["speak.noise_scale"] = "0.4";
  const auto calm = exported(first);
  EXPECT_EQ(calm.noiseScale, 0.4);
  EXPECT_EQ(calm.noiseScaleDuration, 0.8);
  TrainJob next = trainJob(1);
  next.run = "next";
  next.overrides["model.base"] = temp.file("voice first");
  next.overrides["speak.noise_scale_duration"] = "0.5";
  const auto grown = exported(next);
  EXPECT_EQ(grown.noiseScale, 0.4);
  EXPECT_EQ(grown.noiseScaleDuration, 0.5);
}

TEST_F(SmallProject, GoesOnFromAVoice) {
  importFilm();
  makeTokenizer();
  TrainJob first = trainJob(30);
  first.overrides["train.validate_every"] = "15";
  const Outcome trained = run(first);
  ASSERT_EQ(trained.status, JobStatus::Finished) << toString(trained.error);
  set("voice.permission", "given");
  set("voice.permission_from", "Anna");
  set("voice.licence", "CC BY 4.0");
  const std::string voice = temp.file("voice ድ");
  ASSERT_EQ(run(ExportJob{dir(), "", "last", voice}).status, JobStatus::Finished);

  TrainJob second = trainJob(2);
  second.run = "grown";
  second.overrides["model.base"] = voice;
  second.overrides["train.validate_every"] = "1";
  set("voice.permission", "own");  // the other recordings are somebody's own, without a licence
  set("voice.permission_from", "");
  set("voice.licence", "");
  const Outcome grown = run(second);
  ASSERT_EQ(grown.status, JobStatus::Finished) << toString(grown.error);
  EXPECT_LT(firstScore(grown), firstScore(trained));
  EXPECT_NEAR(firstScore(grown), lastScore(trained), 0.1 * lastScore(trained));
  const auto opened = service::openRunModel(dir(), "grown", "last");
  ASSERT_TRUE(opened.ok()) << toString(opened.error());
  EXPECT_EQ(opened->config.options.at("loss.adversarial_from_step"), "1000");

  // The voice may be gone by then.
  fs::remove_all(voice);
  TrainJob resumed = trainJob(0);
  resumed.run = "grown";
  resumed.resume = true;
  resumed.moreSteps = 1;
  const Outcome more = run(resumed);
  ASSERT_EQ(more.status, JobStatus::Finished) << toString(more.error);

  const std::string second_voice = temp.file("second");
  ASSERT_EQ(run(ExportJob{dir(), "grown", "last", second_voice}).status, JobStatus::Finished);
  const auto card = core::readFile(second_voice + "/voice.json");
  ASSERT_TRUE(card.ok());
  EXPECT_NE(card->find("\"base\""), std::string::npos);

  // What was said about the first voice goes along, and the stricter answer holds; for a third as well.
  const auto read = synth::readCard(second_voice);
  ASSERT_TRUE(read.ok()) << toString(read.error());
  EXPECT_EQ(read->permission, "own");
  EXPECT_EQ(read->basePermission, "given");
  EXPECT_EQ(read->basePermissionFrom, "Anna");
  EXPECT_EQ(synth::rightsOf(*read).permission, "given");
  EXPECT_EQ(synth::rightsOf(*read).licence, "CC BY 4.0");
  EXPECT_NE(card->find("\"kind\": \"given\""), std::string::npos);
  EXPECT_NE(core::readFile(second_voice + "/LICENCE.txt")->find("given by Anna"), std::string::npos);
  set("model.base", second_voice);
  const auto rights = service::projectRights(dir());
  ASSERT_TRUE(rights.ok()) << toString(rights.error());
  EXPECT_EQ(rights->own.permission, "own");
  EXPECT_EQ(rights->base.permission, "given");
  EXPECT_EQ(rights->together.permission, "given");
  EXPECT_EQ(rights->together.permissionFrom, "Anna");
  EXPECT_EQ(rights->together.licence, "CC BY 4.0");
}

TEST(VoiceRights, TheStrictestOfTwoAnswersHolds) {
  const VoiceRights own{"own", "", ""}, open{"open_licence", "", "CC BY 4.0"}, given{"given", "Anna", ""}, unsure{"not_sure", "", ""};
  EXPECT_EQ(synth::strictest(own, open).permission, "open_licence");
  EXPECT_EQ(synth::strictest(open, given).permission, "given");
  EXPECT_EQ(synth::strictest(given, unsure).permission, "not_sure");
  EXPECT_EQ(synth::strictest(unsure, own).permission, "not_sure");
  EXPECT_EQ(synth::strictest(own, own).permission, "own");
  const VoiceRights nobodyAsked{}, onlyLicence{"", "", "MIT"};
  EXPECT_EQ(synth::strictest(own, nobodyAsked).permission, "not_sure");
  EXPECT_EQ(synth::strictest(own, onlyLicence).permission, "open_licence");
  EXPECT_EQ(synth::strictest(open, onlyLicence).licence, "CC BY 4.0; MIT");
  EXPECT_EQ(synth::strictest(given, {"given", "Ben", ""}).permissionFrom, "Anna; Ben");
  EXPECT_EQ(synth::strictest(given, given).permissionFrom, "Anna");
}

TEST_F(SmallProject, AVoiceThatIsNotThereIsNamed) {
  importFilm(60);
  makeTokenizer();
  TrainJob job = trainJob(1);
  job.overrides["model.base"] = temp.file("nowhere");
  const Outcome outcome = run(job);
  EXPECT_EQ(outcome.error.code, "voice.missing");
  EXPECT_EQ(outcome.error.subject, temp.file("nowhere"));
  EXPECT_FALSE(fs::exists(service::runDir(dir(), "run-001")));
}

}  // namespace
}  // namespace dimts::test
