// VITS through the whole training job: the same seed gives the same voice, and a run that was stopped and resumed
// equals the uninterrupted one bit for bit on the CPU.
#include <filesystem>

#include "engine/core/hash.h"
#include "tests/service/small_project.h"

namespace fs = std::filesystem;

namespace dimts::test {
namespace {

class ExactRuns : public SmallProject {
 protected:
  /// SHA-256 of the weights and of the optimisers' state in the newest checkpoint of a run.
  std::string lastState(const std::string& runName) {
    const auto runs = engine->runs(dir());
    for (const RunInfo& run : *runs)
      if (run.name == runName)
        return *core::sha256OfFile(run.checkpoints.back().path + "/weights.safetensors") + "/" +
               *core::sha256OfFile(run.checkpoints.back().path + "/optimizer.safetensors");
    return {};
  }

  void train(const std::string& name, int64_t steps, bool resume = false) {
    TrainJob job = trainJob(steps);
    job.run = name;
    job.resume = resume;
    const Outcome outcome = run(job);
    ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  }
};

TEST_F(ExactRuns, SameSeedSameVoice) {
  importFilm();
  makeTokenizer();
  train("first", 5);
  train("second", 5);
  ASSERT_FALSE(lastState("first").empty());
  EXPECT_EQ(lastState("first"), lastState("second"));
}

TEST_F(ExactRuns, ResumedEqualsUninterrupted) {
  importFilm();
  makeTokenizer();
  train("straight", 9);
  const std::string straight = lastState("straight");
  for (const int64_t stop : {1, 4}) {
    const std::string name = "stopped-at-" + std::to_string(stop);
    train(name, stop);
    EXPECT_NE(lastState(name), straight);
    train(name, 9, true);
    EXPECT_EQ(lastState(name), straight) << "stopped at " << stop;
  }
}

}  // namespace
}  // namespace dimts::test
