// The text stage of a project: the same for import, tokenizer, training and speaking; a change in between is refused.
#include <filesystem>

#include "tests/service/small_project.h"

namespace dimts::test {
namespace {

void expectChanged(const Outcome& outcome, const std::string& difference) {
  EXPECT_EQ(outcome.status, JobStatus::Failed);
  EXPECT_EQ(outcome.error.code, "text.changed") << toString(outcome.error);
  EXPECT_NE(outcome.error.detail.find(difference), std::string::npos) << outcome.error.detail;
  EXPECT_FALSE(outcome.error.hint.empty());
}

TEST_F(SmallProject, TextSettingsChangedBehindTheTokenizerAreRefused) {
  importFilm(60);
  makeTokenizer();
  ASSERT_TRUE(engine->setOption(dir(), "text.numbers", "false").ok());
  const std::string said = "text.numbers was \"true\" and is now \"false\".";
  expectChanged(run(trainJob(2)), said);
  SelfTestJob selfTest;
  selfTest.projectDir = dir();
  expectChanged(run(selfTest), said);
  EXPECT_FALSE(std::filesystem::exists(dir() + "/runs"));
  ASSERT_TRUE(engine->resetOption(dir(), "text.numbers").ok());
  temp.write("my project/text/en.yaml", "numbers: {words: {0: nought}}\n");
  expectChanged(run(trainJob(2)), "The tables of words were changed.");
  makeTokenizer();
  TrainJob twoSteps = trainJob(2);
  twoSteps.run = "two";
  EXPECT_EQ(run(twoSteps).status, JobStatus::Finished);
  EXPECT_TRUE(std::filesystem::exists(dir() + "/runs/two/tokenizer/dimts_text.yaml")) << "a run keeps its own";
}

TEST_F(SmallProject, TextsArePreparedByTheProjectsSettings) {
  temp.write("my project/text/en.yaml", "numbers: {words: {0: nought}}\n");
  TextQuery query;
  query.projectDir = dir();
  query.texts = {"0 & 5%", "fine"};
  const auto prepared = engine->prepareTexts(query);
  ASSERT_TRUE(prepared.ok()) << toString(prepared.error());
  EXPECT_EQ(prepared->normalizer, "en");
  EXPECT_EQ(prepared->texts.at(0).spoken, "nought and five percent");
  EXPECT_EQ(prepared->texts.at(0).display, "0 & 5%");
  EXPECT_FALSE(prepared->texts.at(0).changes.empty());
  EXPECT_TRUE(prepared->texts.at(1).changes.empty());
  query.language = "am";
  query.overrides = {{"text.fold_homophones", "true"}};
  EXPECT_EQ(engine->prepareTexts(query)->texts.at(0).spoken, "ዜሮ እና አምስት በመቶ");
  query.overrides = {{"text.rules", "nothing=off"}};
  EXPECT_EQ(engine->prepareTexts(query).error().code, "text.unknown_rule");
  query.overrides = {{"text.nothing", "1"}};
  EXPECT_EQ(engine->prepareTexts(query).error().code, "options.unknown_key");
}

TEST_F(SmallProject, ATableThatCannotBeReadStopsTheImportWithItsPlace) {
  temp.write("my project/text/en.yaml", "numbers: {wurds: {}}\n");
  FilmPlan plan;
  plan.seconds = 10;
  film = makeFilm(temp.path(), "small film.mkv", plan);
  const Outcome outcome = run(ImportJob{dir(), {{film.mediaPath, film.subtitlePath}}, "tone"});
  EXPECT_EQ(outcome.error.code, "text.bad_table");
  EXPECT_NE(outcome.error.subject.find("text/en.yaml"), std::string::npos);
}

}  // namespace
}  // namespace dimts::test
