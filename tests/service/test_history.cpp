// The history of runs: what their cards say, whose settings they show, and a clean-up that takes exactly what it showed
// and can be taken back.
#include <unistd.h>

#include <cmath>
#include <filesystem>
#include <map>
#include <set>

#include "engine/core/files.h"
#include "engine/service/run_history.h"
#include "tests/service/small_project.h"

namespace fs = std::filesystem;

namespace dimts::test {
namespace {

class RunHistory : public SmallProject {
 protected:
  /// "run-001" with checkpoints and measurements at steps 1 to 4; the film and the tokens before it.
  void trainFirst() {
    ASSERT_TRUE(engine->setOption(dir(), "split.validation_percent", "40").ok());
    importFilm();
    makeTokenizer();
    train({});
  }
  void train(const std::map<std::string, std::string>& more) {
    TrainJob job = trainJob(4);
    job.overrides["train.validate_every"] = "1";
    job.overrides["save.every"] = "1";
    job.overrides["save.keep"] = "9";
    job.overrides["sample.every"] = "4";
    for (const auto& [key, value] : more) job.overrides[key] = value;
    const Outcome outcome = run(job);
    ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  }
  History history() {
    auto read = engine->history(dir());
    EXPECT_TRUE(read.ok()) << toString(read.error());
    return read.ok() ? *read : History{};
  }
  CleanUpWish wish() const {
    CleanUpWish all;
    all.projectDir = dir();
    return all;
  }
  void setStatus(const std::string& run, const std::string& status, int64_t process) {
    const std::string path = dir() + "/runs/" + run + "/run.json";
    std::string text = readAll(path);
    const auto replace = [&text](const std::string& key, const std::string& value) {
      const size_t at = text.find("\"" + key + "\":"), end = text.find_first_of(",\n", at);
      text.replace(at, end - at, "\"" + key + "\": " + value);
    };
    replace("status", "\"" + status + "\"");
    replace("process", std::to_string(process));
    replace("process_start", "0");
    ASSERT_TRUE(core::writeFileAtomically(path, text).ok());
  }
};

TEST_F(RunHistory, ACardSaysWhatTheRunWas) {
  trainFirst();
  const History all = history();
  ASSERT_EQ(all.runs.size(), 1u);
  const RunCard& card = all.runs.front();
  EXPECT_EQ(card.run.name, "run-001");
  EXPECT_EQ(card.run.status, "finished");
  EXPECT_EQ(card.startedAt.size(), std::string("2026-11-22T10:00:00Z").size());
  EXPECT_LE(card.startedAt, card.finishedAt);
  EXPECT_EQ(card.family, "vits");
  EXPECT_EQ(card.scoreName, "val/mel");
  ASSERT_EQ(card.curve.size(), 4u);  // after each step: random weights are not measured before the first
  ASSERT_FALSE(card.scores.empty());
  const ScoreSummary& mel = card.scores.front();
  EXPECT_EQ(mel.name, "val/mel");
  EXPECT_EQ(mel.firstStep, 1);
  EXPECT_EQ(mel.lastStep, 4);
  EXPECT_LE(mel.best, mel.first);
  EXPECT_LE(mel.best, mel.last);
  EXPECT_EQ(card.evaluation.step, -1);
  EXPECT_TRUE(card.resumable());
  EXPECT_FALSE(card.run.samples.empty());
  EXPECT_GT(card.checkpointBytes, 0);
  EXPECT_GT(card.bytes, card.checkpointBytes);
  EXPECT_EQ(card.bytes, service::bytesBelow(card.run.dir));
  EXPECT_EQ(all.runBytes, card.bytes);
  EXPECT_GT(all.projectBytes, all.runBytes);
  EXPECT_GT(all.freeBytes, 0);
}

TEST_F(RunHistory, SizesAreKeptUntilSomethingChanges) {
  trainFirst();
  const History before = history();
  const std::string& run = before.runs.front().run.dir;
  EXPECT_EQ(before.projectBytes, service::bytesBelow(dir()));
  EXPECT_EQ(history().runBytes, before.runBytes);
  ASSERT_TRUE(core::writeFileAtomically(run + "/samples/more.wav", std::string(5000, 'x')).ok());
  const History after = history();
  EXPECT_EQ(after.runBytes, before.runBytes + 5000);
  EXPECT_EQ(after.projectBytes, service::bytesBelow(dir()));
  fs::remove_all(run + "/checkpoints/" + fs::directory_iterator(run + "/checkpoints")->path().filename().string());
  EXPECT_EQ(history().runs.front().bytes, service::bytesBelow(run));
}

TEST_F(RunHistory, WhyOneCannotGoOnIsSaid) {
  trainFirst();
  setStatus("run-001", "running", ::getpid());
  EXPECT_EQ(history().runs.front().notResumable.code, "run.running");
  setStatus("run-001", "running", 0);
  EXPECT_EQ(history().runs.front().run.status, "interrupted");
  EXPECT_TRUE(history().runs.front().resumable());
  fs::rename(dir() + "/runs/run-001/tokenizer", dir() + "/elsewhere");
  EXPECT_EQ(history().runs.front().notResumable.code, "run.damaged");
  fs::rename(dir() + "/elsewhere", dir() + "/runs/run-001/tokenizer");
  fs::remove_all(dir() + "/runs/run-001/checkpoints");
  EXPECT_EQ(history().runs.front().notResumable.code, "run.nothing_saved");
  ASSERT_TRUE(core::writeFileAtomically(dir() + "/runs/run-001/config.yaml", ": [").ok());
  EXPECT_EQ(history().runs.front().notResumable.code, "run.damaged");
}

TEST_F(RunHistory, SettingsAreTheRunsOwn) {
  trainFirst();
  ASSERT_TRUE(engine->setOption(dir(), "train.batch_size", "3").ok());
  ASSERT_TRUE(engine->setOption(dir(), "train.learning_rate", "0.00020").ok());
  const auto settings = engine->runSettings(dir(), "");
  ASSERT_TRUE(settings.ok()) << toString(settings.error());
  EXPECT_EQ(settings->run, "run-001");
  EXPECT_GT(settings->vocabularySize, 0);
  EXPECT_FALSE(settings->otherVocabulary);
  std::map<std::string, std::string> differ;
  for (const SettingDifference& one : settings->differences) differ[one.spec.key] = one.there;
  EXPECT_EQ(differ.at("train.batch_size"), "3");
  EXPECT_NE(differ.at("sample.every"), "4");
  EXPECT_EQ(differ.count("train.learning_rate"), 0u) << "2e-4 and 0.00020 are the same number";
  std::string batch;
  for (const OptionState& state : settings->options)
    if (state.spec.key == "train.batch_size") batch = state.value;
  EXPECT_NE(batch, "3");

  train({{"loss.mel", "30"}});
  const auto against = engine->runSettings(dir(), "run-002", "run-001");
  ASSERT_TRUE(against.ok()) << toString(against.error());
  differ.clear();
  for (const SettingDifference& one : against->differences) differ[one.spec.key] = one.here;
  EXPECT_EQ(differ.at("loss.mel"), "30");
  EXPECT_EQ(differ.at("train.batch_size"), "3");
  EXPECT_EQ(differ.count("sample.every"), 0u);
  EXPECT_EQ(engine->runSettings(dir(), "run-009").error().code, "run.missing");
}

TEST_F(RunHistory, ACleanUpTakesWhatItShowedAndCanBeTakenBack) {
  trainFirst();
  const auto saved = history().runs.front().run.checkpoints;
  ASSERT_EQ(saved.size(), 4u);
  const auto plan = engine->planCleanUp(wish());
  ASSERT_TRUE(plan.ok());
  std::set<int64_t> steps;
  int64_t bytes = 0;
  for (const CleanUpItem& item : plan->items) {
    EXPECT_EQ(item.kind, "checkpoint");
    EXPECT_EQ(item.bytes, service::bytesBelow(item.path));
    steps.insert(item.step);
    bytes += item.bytes;
  }
  EXPECT_EQ(plan->bytes, bytes);
  for (size_t i = 0; i < saved.size(); ++i)
    EXPECT_EQ(steps.count(saved[i].step), saved[i].best || i + 1 == saved.size() ? 0u : 1u) << saved[i].step;

  const int64_t before = history().runBytes;
  const auto aside = engine->cleanUp(dir(), plan->items);
  ASSERT_TRUE(aside.ok()) << toString(aside.error());
  const History now = history();
  EXPECT_EQ(now.runBytes, before - bytes);
  EXPECT_EQ(now.asideBytes, bytes);
  ASSERT_EQ(now.aside.size(), 1u);
  EXPECT_EQ(now.runs.front().run.checkpoints.size(), saved.size() - plan->items.size());
  EXPECT_EQ(engine->cleanUp(dir(), plan->items).error().code, "cleanup.changed");

  ASSERT_TRUE(engine->bringBack(dir(), aside->id).ok());
  EXPECT_EQ(history().runs.front().run.checkpoints.size(), saved.size());
  EXPECT_TRUE(history().aside.empty());
  EXPECT_EQ(engine->bringBack(dir(), aside->id).error().code, "cleanup.no_such_id");

  const auto again = engine->cleanUp(dir(), plan->items);
  ASSERT_TRUE(again.ok());
  ASSERT_TRUE(engine->deleteForGood(dir(), again->id).ok());
  EXPECT_EQ(history().asideBytes, 0);
  EXPECT_EQ(history().runBytes, before - bytes);
  EXPECT_EQ(engine->deleteForGood(dir(), "../..").error().code, "cleanup.no_such_id");
}

TEST_F(RunHistory, AWholeRunGoesAndComesBackUnderAnotherNameWhenItsOwnIsTaken) {
  trainFirst();
  CleanUpWish whole = wish();
  whole.wholeRuns = {"run-001"};
  const auto plan = engine->planCleanUp(whole);
  ASSERT_TRUE(plan.ok());
  ASSERT_EQ(plan->items.size(), 1u);
  EXPECT_EQ(plan->items.front().kind, "run");
  const auto aside = engine->cleanUp(dir(), plan->items);
  ASSERT_TRUE(aside.ok()) << toString(aside.error());
  EXPECT_TRUE(history().runs.empty());
  train({});  // "run-001" again
  ASSERT_TRUE(engine->bringBack(dir(), aside->id).ok());
  std::set<std::string> names;
  for (const RunCard& card : history().runs) names.insert(card.run.name);
  EXPECT_EQ(names, (std::set<std::string>{"run-001", "run-001-back"}));
}

TEST_F(RunHistory, ARunningRunIsNotTouchedAndLeftOversAre) {
  trainFirst();
  const std::string leftOver = dir() + "/runs/run-001/checkpoints/.step-00000003.tmp-99999999";
  fs::create_directories(leftOver);
  ASSERT_TRUE(core::writeFileAtomically(leftOver + "/weights.safetensors", "half").ok());
  CleanUpWish only = wish();
  only.checkpoints = false;
  const auto plan = engine->planCleanUp(only);
  ASSERT_TRUE(plan.ok());
  ASSERT_EQ(plan->items.size(), 1u);
  EXPECT_EQ(plan->items.front().kind, "left_over");
  EXPECT_EQ(plan->bytes, 4);

  setStatus("run-001", "running", ::getpid());
  const auto none = engine->planCleanUp(wish());
  ASSERT_TRUE(none.ok());
  EXPECT_TRUE(none->items.empty());
  ASSERT_EQ(none->untouched.size(), 1u);
  EXPECT_EQ(none->untouched.front().second.code, "run.running");
  EXPECT_EQ(engine->cleanUp(dir(), plan->items).error().code, "cleanup.changed");
  CleanUpWish wrong = wish();
  wrong.wholeRuns = {"run-007"};
  EXPECT_EQ(engine->planCleanUp(wrong).error().code, "run.missing");
}

TEST(ThinnedCurve, KeepsEndsSpikesAndOrder) {
  std::vector<MetricPoint> points;
  for (int64_t step = 0; step < 10000; ++step) points.push_back({"val/mel", step, step == 4321 ? 99.0 : step == 7000 ? -5.0 : 1.0});
  const auto few = service::thinned(points, 100);
  EXPECT_LE(few.size(), 102u);
  EXPECT_EQ(few.front().step, 0);
  EXPECT_EQ(few.back().step, 9999);
  std::set<double> values;
  for (size_t i = 0; i < few.size(); ++i) {
    values.insert(few[i].value);
    if (i > 0) {
      EXPECT_LT(few[i - 1].step, few[i].step);
    }
  }
  EXPECT_EQ(values, (std::set<double>{-5, 1, 99}));
}

}  // namespace
}  // namespace dimts::test
