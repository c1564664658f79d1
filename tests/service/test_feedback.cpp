// Feedback through the engine's interface: kept with its provenance, learned from, and thrown away when the voice got worse.
#include <cmath>
#include <filesystem>

#include "engine/media/wav.h"
#include "engine/service/run_store.h"
#include "tests/service/small_project.h"

namespace fs = std::filesystem;

namespace dimts::test {
namespace {

class Feedback : public SmallProject {
 protected:
  /// A trained project and one clip of its film as a listener's recording.
  void prepare() {
    importFilm();
    makeTokenizer();
    const Outcome trained = run(trainJob(4));
    ASSERT_EQ(trained.status, JobStatus::Finished) << toString(trained.error);
    auto dataset = engine->dataset(dir());
    ASSERT_TRUE(dataset.ok());
    clips = (*dataset)->clips({}).value();
    ASSERT_GE(clips.size(), 8u);
  }
  /// A voice that is not in the film: the project would call a copy of a clip a duplicate.
  std::string recording(const std::string& name, double pitch) {
    std::vector<float> sound(8000 * 2);
    for (size_t i = 0; i < sound.size(); ++i) {
      const double t = static_cast<double>(i) / 8000;
      const bool loud = t > 0.2 && t < 1.8;
      sound[i] = loud ? static_cast<float>(0.3 * std::sin(2 * M_PI * pitch * t) * (0.6 + 0.4 * std::sin(2 * M_PI * 4 * t))) : 0.0f;
    }
    const std::string path = temp.file(name);
    EXPECT_TRUE(media::writeWav(path, sound, 8000).ok());
    return path;
  }
  FeedbackEntry bad(const std::string& text, const std::string& sound) {
    FeedbackEntry entry;
    entry.run = "run-001";
    entry.step = 4;
    entry.text = text;
    entry.rating = Rating::Bad;
    entry.recording = sound;
    return entry;
  }
  FeedbackJob job(double tolerancePercent) {
    FeedbackJob job;
    job.projectDir = dir();
    job.epochs = 1;
    job.weight = 2.5;
    job.replay = 2;
    job.tolerancePercent = tolerancePercent;
    job.overrides = {{"train.device", "cpu"}, {"sample.every", "0"}, {"train.validate_every", "0"}, {"quality.reject_not_speech", "false"},
                     {"quality.reject_music", "false"}};
    return job;
  }

  std::vector<ClipInfo> clips;
};

TEST_F(Feedback, IsKeptChangedAndTakenOut) {
  FeedbackEntry entry = bad("one", recording("a.wav", 200));
  const auto first = engine->setFeedback(dir(), entry);
  ASSERT_TRUE(first.ok()) << toString(first.error());
  EXPECT_EQ(first->id, 1);
  EXPECT_FALSE(first->time.empty());
  EXPECT_TRUE(fs::exists(first->recording));
  EXPECT_NE(first->recording, entry.recording);
  // The same project by another name: the recording is found, and stays where it is.
  const std::string sideways = fs::relative(dir()).string();
  FeedbackEntry again = *first;
  again.recording = sideways + "/feedback/recordings/" + fs::path(first->recording).filename().string();
  ASSERT_TRUE(engine->setFeedback(sideways, again).ok());
  EXPECT_EQ(engine->feedback(dir())->front().recording, first->recording);
  FeedbackEntry changed = *first;
  changed.corrected = "two";
  changed.recording = recording("b.wav", 220);
  ASSERT_TRUE(engine->setFeedback(dir(), changed).ok());
  ASSERT_TRUE(engine->setFeedback(dir(), bad("three", "")).ok());
  const auto all = engine->feedback(dir());
  ASSERT_TRUE(all.ok());
  ASSERT_EQ(all->size(), 2u);
  EXPECT_EQ((*all)[0].rightText(), "two");
  EXPECT_EQ((*all)[0].rating, Rating::Bad);
  EXPECT_EQ((*all)[0].run, "run-001");
  EXPECT_EQ((*all)[0].step, 4);
  EXPECT_NE((*all)[0].recording, first->recording);  // the dataset knows recordings by their files
  ASSERT_TRUE(engine->removeFeedback(dir(), 1).ok());
  EXPECT_FALSE(fs::exists((*all)[0].recording));
  EXPECT_EQ(engine->setFeedback(dir(), bad("four", "")).value().id, 3);  // numbers are never used again
  EXPECT_EQ(engine->removeFeedback(dir(), 1).error().code, "feedback.missing");
  EXPECT_EQ(engine->setFeedback(dir(), bad("  ", "")).error().code, "feedback.no_text");
  EXPECT_EQ(engine->setFeedback(dir(), bad("x", temp.write("no sound.wav", "text"))).error().code, "media.unreadable");
  temp.write("my project/feedback/feedback.json", "{\"next_id\": 1, ");
  EXPECT_EQ(engine->feedback(dir()).error().code, "feedback.damaged");
}

/// C0.7, C1.10: learning from listeners is a run of the same trainer, with all its rules.
TEST_F(Feedback, IsLearnedFromAndCountsOnlyWhenNothingGotWorse) {
  prepare();
  EXPECT_EQ(run(job(0)).error.code, "feedback.nothing_recorded");
  ASSERT_TRUE(engine->setFeedback(dir(), bad(clips[0].text, recording("one.wav", 210))).ok());
  ASSERT_TRUE(engine->setFeedback(dir(), bad(clips[3].text, recording("two.wav", 260))).ok());

  // It must become better by nine tenths to count: it does not, and everything is as before.
  const Outcome refused = run(job(-90));
  EXPECT_EQ(refused.status, JobStatus::Failed);
  EXPECT_EQ(refused.error.code, "feedback.worse") << toString(refused.error);
  EXPECT_EQ(engine->runs(dir())->size(), 1u);
  EXPECT_TRUE(fs::exists(dir() + "/feedback/rejected/run-002"));
  EXPECT_TRUE(engine->feedback(dir())->front().learnedIn.empty());

  const Outcome learned = run(job(1000));
  ASSERT_EQ(learned.status, JobStatus::Finished) << toString(learned.error);
  const auto& judged = *std::get<std::shared_ptr<Record>>(*learned.summary.find("feedback"));
  EXPECT_EQ(std::get<int64_t>(*judged.find("recordings")), 2);
  EXPECT_TRUE(std::get<bool>(*judged.find("measured")));
  const std::string name = std::get<std::string>(*learned.summary.find("run"));
  for (const FeedbackEntry& entry : engine->feedback(dir()).value()) EXPECT_EQ(entry.learnedIn, name);
  // It went on from the first run's weights: far nearer to them than a network begun anew.
  const auto before = service::openRunModel(dir(), "run-001", "last"), after = service::openRunModel(dir(), name, "last");
  ASSERT_TRUE(before.ok() && after.ok());
  const auto was = before->model->objective().state(), is = after->model->objective().state();
  double moved = 0, size = 0;
  for (const auto& [key, tensor] : was) {
    if (!tensor.is_floating_point()) continue;
    moved += (is.at(key) - tensor).square().sum().item<double>();
    size += tensor.square().sum().item<double>();
  }
  EXPECT_GT(moved, 0);
  EXPECT_LT(moved, 1e-4 * size);
}

/// The weights of the clips belong to the run: going on with it keeps them.
TEST_F(Feedback, ARunGoesOnWithItsWeights) {
  prepare();
  TrainJob training = trainJob(2);
  for (const ClipInfo& clip : clips) training.clipWeights[clip.id] = 0.25;
  ASSERT_EQ(run(training).status, JobStatus::Finished);
  TrainJob more = trainJob(0);
  more.resume = true;
  more.moreSteps = 2;
  const Outcome resumed = run(more);
  EXPECT_EQ(resumed.status, JobStatus::Finished) << toString(resumed.error);
  fs::remove(dir() + "/runs/run-002/clip_weights.json");
  EXPECT_EQ(run(more).error.code, "train.checkpoint_mismatch") << "other weights are other data";
}

}  // namespace
}  // namespace dimts::test
