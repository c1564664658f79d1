// A project with one imported synthetic film, ready to train the tiny network in seconds.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>

#include "engine/service/engine_service.h"
#include "tests/support/recorded_events.h"
#include "tests/support/synthetic_film.h"
#include "tests/support/temp_dir.h"

namespace dimts::test {

class SmallProject : public ::testing::Test {
 protected:
  void SetUp() override {
    ::setenv("XDG_DATA_HOME", temp.file("data").c_str(), 1);  // what the user has there must not change what is measured
    NewProject wish;
    wish.dir = dir();
    wish.preset = "vits-tiny";
    const auto created = engine->createProject(wish);
    ASSERT_TRUE(created.ok()) << toString(created.error());
  }

  void importFilm(double seconds = 150) {
    FilmPlan plan;
    plan.seconds = seconds;
    film = makeFilm(temp.path(), "small film.mkv", plan);
    const Outcome outcome = run(ImportJob{dir(), {{film.mediaPath, film.subtitlePath}}, "tone"});
    ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  }

  void makeTokenizer() {
    const Outcome outcome = run(TokenizerTrainJob{dir()});
    ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  }

  void set(const std::string& key, const std::string& value) {
    const Status done = engine->setOption(dir(), key, value);
    ASSERT_TRUE(done.ok()) << toString(done.error());
  }

  Outcome run(const JobParams& params) {
    JobControl control;
    return engine->run(params, control, events);
  }

  TrainJob trainJob(int64_t steps) {
    TrainJob job;
    job.projectDir = dir();
    job.maxSteps = steps;
    job.overrides = {{"train.device", "cpu"}, {"sample.every", "0"}, {"train.validate_every", "0"}};
    return job;
  }

  std::string dir() const { return temp.file("my project"); }

  TempDir temp;
  std::unique_ptr<Engine> engine = service::makeEngine();
  RecordedEvents events;
  SyntheticFilm film;
};

}  // namespace dimts::test
