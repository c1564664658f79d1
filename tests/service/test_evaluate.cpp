// Checkpoints scored on held-out clips: their order and reasons, what is written, stopping, and what cannot be done.
#include <cmath>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>

#include "engine/core/files.h"
#include "engine/service/clip_scores.h"
#include "tests/service/small_project.h"

namespace fs = std::filesystem;

namespace dimts::test {
namespace {

class Evaluation : public SmallProject {
 protected:
  /// A run with a checkpoint at step 2.
  void train() {
    ASSERT_TRUE(engine->setOption(dir(), "split.validation_percent", "40").ok());
    importFilm();
    makeTokenizer();
    const Outcome first = run(trainJob(2));
    ASSERT_EQ(first.status, JobStatus::Finished) << toString(first.error);
  }
  /// Goes on to step 4.
  void trainOn() {
    TrainJob more = trainJob(0);
    more.resume = true;
    more.moreSteps = 2;
    more.overrides.clear();
    const Outcome second = run(more);
    ASSERT_EQ(second.status, JobStatus::Finished) << toString(second.error);
  }
  EvaluateJob job() const {
    EvaluateJob wish;
    wish.projectDir = dir();
    wish.checkpoints = {"all"};
    wish.clips = 2;
    wish.recogniser = "off";
    return wish;
  }
  std::string runFolder() const { return dir() + "/runs/run-001"; }
  nlohmann::json written() const {
    const auto text = core::readFile(runFolder() + "/evaluation.json");
    return text.ok() ? nlohmann::json::parse(*text, nullptr, false) : nlohmann::json();
  }
};

TEST_F(Evaluation, RanksCheckpointsAndWritesWhatItFound) {
  train();
  trainOn();
  const Outcome outcome = run(job());
  ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  const auto& ranking = *std::get<std::shared_ptr<RecordList>>(*outcome.summary.find("ranking"));
  ASSERT_EQ(ranking.size(), 2u);
  EXPECT_EQ(numberOf(ranking[0], "place"), 1);
  EXPECT_EQ(numberOf(ranking[0], "step"), numberOf(outcome.summary, "best_step"));
  EXPECT_GT(std::get<double>(*ranking[0].find("mel_cepstral_distortion_db")), 0);
  EXPECT_FALSE(textOf(ranking[1], "reason").empty());
  EXPECT_NE(textOf(outcome.summary, "no_word_error").find("turned off"), std::string::npos);

  const auto json = written();
  ASSERT_TRUE(json.is_object());
  EXPECT_EQ(json.at("recordings").at("clips").size(), 2u);
  const auto page = core::readFile(runFolder() + "/evaluation.html");
  ASSERT_TRUE(page.ok());
  for (const auto& checkpoint : json.at("checkpoints"))
    for (const auto& clip : checkpoint.at("clips")) {
      const std::string file = clip.at("file");
      EXPECT_TRUE(fs::is_regular_file(runFolder() + "/" + file)) << file;
      EXPECT_NE(page->find("src=\"" + file + "\""), std::string::npos) << file;
      EXPECT_GT(clip.at("duration_ratio"), 0);
    }
  EXPECT_FALSE(fs::exists(runFolder() + "/evaluation.new"));

  // Again, with a page elsewhere: the same clips and figures, links that lead to the sounds.
  EvaluateJob again = job();
  again.htmlPath = temp.file("page.html");
  ASSERT_EQ(run(again).status, JobStatus::Finished);
  const auto second = written();
  for (size_t i = 0; i < 2; ++i)
    EXPECT_EQ(second.at("checkpoints")[i].at("scores").at("mel_cepstral_distortion_db"),
              json.at("checkpoints")[i].at("scores").at("mel_cepstral_distortion_db"));
  EXPECT_NE(core::readFile(again.htmlPath)->find("src=\"my%20project/runs/run-001/evaluation/step-"), std::string::npos);
}

TEST_F(Evaluation, IsReadAgainAndItsSoundsAreJudgedByEar) {
  train();
  const auto before = engine->measured(dir(), "");
  ASSERT_TRUE(before.ok());
  EXPECT_TRUE(before->states.empty());
  ASSERT_EQ(run(job()).status, JobStatus::Finished);
  const auto measured = engine->measured(dir(), "");
  ASSERT_TRUE(measured.ok()) << toString(measured.error());
  ASSERT_EQ(measured->states.size(), 1u);
  EXPECT_EQ(measured->states[0].step, 2);
  EXPECT_GT(measured->states[0].distortionDb, 0);
  EXPECT_TRUE(std::isnan(measured->states[0].wordError));
  EXPECT_EQ(measured->page, runFolder() + "/evaluation.html");

  const auto sounds = engine->listeningSounds(dir());
  ASSERT_TRUE(sounds.ok());
  std::map<std::string, int> recorded, spoken;
  for (const ListeningSound& sound : *sounds) {
    EXPECT_TRUE(fs::is_regular_file(sound.path)) << sound.path;
    ++(sound.voice.isRecording() ? recorded : spoken)[sound.text];
  }
  ASSERT_EQ(recorded.size(), 2u);
  for (const auto& [text, count] : recorded) EXPECT_EQ(spoken.count(text), 1u) << text;

  ListeningAnswer answer;
  answer.text = "a";
  answer.second = {"run-001", 2};
  for (int i = 0; i < 3; ++i) ASSERT_TRUE(engine->addListeningAnswer(dir(), answer).ok());
  answer.choice = ListeningAnswer::Choice::First;
  ASSERT_TRUE(engine->addListeningAnswer(dir(), answer).ok());
  answer.rating = 6;
  EXPECT_EQ(engine->addListeningAnswer(dir(), answer).error().code, "listening.answer");
  const auto results = engine->listeningResults(dir());
  ASSERT_TRUE(results.ok());
  ASSERT_EQ(results->comparisons.size(), 1u);
  EXPECT_EQ(results->comparisons[0].same, 3);
  EXPECT_EQ(results->comparisons[0].firstBetter, 1);

  // What is damaged is named, and nothing is written over it.
  const auto whole = core::readFile(dir() + "/listening.json");
  ASSERT_TRUE(whole.ok());
  ASSERT_TRUE(core::writeFileAtomically(dir() + "/listening.json", whole->substr(0, 100)).ok());
  answer.rating = 3;
  EXPECT_EQ(engine->addListeningAnswer(dir(), answer).error().code, "listening.damaged");
  ASSERT_TRUE(core::writeFileAtomically(runFolder() + "/evaluation.json", "{\"checkpoints\": 3}").ok());
  EXPECT_EQ(engine->measured(dir(), "").error().code, "evaluate.damaged");
  EXPECT_TRUE(engine->listeningSounds(dir()).ok());
}

TEST_F(Evaluation, TakesTheClipsOfOneSpeakerAlone) {
  FilmPlan plan;
  plan.seconds = 150;
  plan.seed = 2;
  const SyntheticFilm second = makeFilm(temp.path(), "second film.mkv", plan);
  const Outcome imported = run(ImportJob{dir(), {{second.mediaPath, second.subtitlePath}}, "Anna"});
  ASSERT_EQ(imported.status, JobStatus::Finished) << toString(imported.error);
  train();
  EvaluateJob wish = job();
  wish.speakers = {"Anna"};
  const Outcome outcome = run(wish);
  ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  const int64_t hers = numberOf(outcome.summary, "held_out_clips");
  const auto json = written();
  ASSERT_EQ(json.at("recordings").at("clips").size(), 2u);
  for (const auto& clip : json.at("recordings").at("clips")) EXPECT_EQ(clip.at("speaker"), "Anna");
  EXPECT_EQ(json.at("speakers"), nlohmann::json::array({"Anna"}));
  const Outcome everybody = run(job());
  ASSERT_EQ(everybody.status, JobStatus::Finished) << toString(everybody.error);
  EXPECT_GT(numberOf(everybody.summary, "held_out_clips"), hers);
}

TEST_F(Evaluation, StopsBetweenSentencesAndLeavesNothing) {
  train();
  JobControl control;
  events.atProgress = [&](const Progress& progress) {
    if (progress.stage == "evaluate.speak") control.requestStop();
  };
  EXPECT_EQ(engine->run(job(), control, events).status, JobStatus::Stopped);
  EXPECT_FALSE(fs::exists(runFolder() + "/evaluation.json"));
  EXPECT_FALSE(fs::exists(runFolder() + "/evaluation.new"));
  EXPECT_FALSE(fs::exists(runFolder() + "/evaluation"));
}

TEST_F(Evaluation, SaysWhatIsMissing) {
  EXPECT_EQ(run(job()).error.code, "run.none");
  train();
  EvaluateJob wrong = job();
  wrong.run = "run-009";
  EXPECT_EQ(run(wrong).error.code, "run.missing");
  wrong = job();
  wrong.checkpoints = {"best", "3"};
  const Outcome unknown = run(wrong);
  EXPECT_EQ(unknown.error.code, "run.no_checkpoint");
  EXPECT_NE(unknown.error.hint.find("all, 2."), std::string::npos) << unknown.error.hint;
  wrong = job();
  wrong.speakers = {"Anna"};
  const Outcome nobody = run(wrong);
  EXPECT_EQ(nobody.error.code, "evaluate.no_speaker");
  EXPECT_NE(nobody.error.hint.find("tone"), std::string::npos) << nobody.error.hint;

  const auto dataset = engine->dataset(dir());
  ASSERT_TRUE(dataset.ok());
  std::vector<int64_t> heldOut;
  const auto clips = (*dataset)->clips({});
  ASSERT_TRUE(clips.ok());
  for (const ClipInfo& clip : *clips)
    if (clip.split == Split::Validation) heldOut.push_back(clip.id);
  ASSERT_TRUE((*dataset)->drop(heldOut, "by_user").ok());
  EXPECT_EQ(run(job()).error.code, "evaluate.no_clips");
}

TEST(ClipScores, ASoundAgainstItselfIsZeroAtAnyRate) {
  std::vector<int16_t> sound;
  for (int i = 0; i < 24000; ++i)
    sound.push_back(static_cast<int16_t>(8000 * std::sin(0.05 * i) * std::sin(0.0007 * i) + 500 * std::sin(0.4 * i)));
  const auto a = service::analyse(sound, 24000);
  EXPECT_EQ(a.samples.size(), 16000u);
  EXPECT_EQ(a.cepstra.size(), a.pitchHz.size());
  evaluate::SpokenClip scores;
  service::score(a, a, scores);
  EXPECT_EQ(scores.distortionDb, 0);
  EXPECT_EQ(scores.pitchCents, 0);
  EXPECT_EQ(scores.voicingErrorShare, 0);
  EXPECT_EQ(scores.durationRatio, 1);
  EXPECT_EQ(scores.levelDifferenceDb, 0);
  const auto nothing = service::analyse({}, 16000);
  service::score(a, nothing, scores);
  EXPECT_GT(scores.distortionDb, 0);
  EXPECT_EQ(scores.durationRatio, 0);
}

/// As in tests/golden/evaluate/make.py.
std::vector<int16_t> buzz(int count, double pitch, double bend) {
  std::vector<int16_t> samples;
  for (int i = 0; i < count; ++i) {
    const double phase = pitch * i + bend * i * i;
    const double value = std::sin(phase) + 0.5 * std::sin(2 * phase) + 0.25 * std::sin(5 * phase) + 0.05 * std::sin(0.9 * i);
    samples.push_back(static_cast<int16_t>(6000 * value * std::sin(3.14159265358979323846 * i / count)));
  }
  return samples;
}

TEST(ClipScores, DistortionIsThatOfLibrosaAndScipy) {
  const auto first = service::analyse(buzz(12000, 0.06, 1e-6), 16000);
  const auto second = service::analyse(buzz(15000, 0.07, -8e-7), 16000);
  evaluate::SpokenClip scores;
  service::score(first, second, scores);
  EXPECT_NEAR(scores.distortionDb, 12.2270, 2e-3);
  EXPECT_NEAR(scores.durationRatio, 1.25, 1e-9);
}

}  // namespace
}  // namespace dimts::test
