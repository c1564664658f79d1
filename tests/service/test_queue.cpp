// The queue: what it keeps, whose turn it is, a failure that does not stop the next, a stop that leaves the others
// waiting, and going on after the program was killed.
#include <cmath>
#include <filesystem>

#include "engine/core/files.h"
#include "tests/service/small_project.h"

namespace fs = std::filesystem;

namespace dimts::test {
namespace {

class Queue : public SmallProject {
 protected:
  void prepare() {
    ASSERT_TRUE(engine->setOption(dir(), "split.validation_percent", "40").ok());
    ASSERT_TRUE(engine->setOption(dir(), "train.device", "cpu").ok());
    importFilm();
    makeTokenizer();
  }
  int64_t add(int64_t steps, const std::map<std::string, std::string>& overrides = {}) {
    QueueEntry entry;
    entry.maxSteps = steps;
    entry.overrides = overrides;
    const auto stored = engine->setQueueEntry(dir(), entry);
    EXPECT_TRUE(stored.ok()) << toString(stored.error());
    return stored.ok() ? stored->id : 0;
  }
  std::vector<QueueEntry> entries() {
    auto read = engine->queue(dir());
    EXPECT_TRUE(read.ok());
    return read.ok() ? *read : std::vector<QueueEntry>{};
  }
  std::vector<int64_t> order() {
    std::vector<int64_t> ids;
    for (const QueueEntry& entry : entries()) ids.push_back(entry.id);
    return ids;
  }
};

TEST_F(Queue, KeepsItsOrderOnTheDisk) {
  EXPECT_EQ(add(10), 1);
  EXPECT_EQ(add(20, {{"train.batch_size", "2"}}), 2);
  EXPECT_EQ(add(30), 3);
  ASSERT_TRUE(engine->moveQueueEntry(dir(), 3, 0).ok());
  ASSERT_TRUE(engine->removeQueueEntry(dir(), 1).ok());
  engine = service::makeEngine();  // another start of the program
  EXPECT_EQ(order(), (std::vector<int64_t>{3, 2}));
  EXPECT_EQ(entries()[1].overrides.at("train.batch_size"), "2");
  EXPECT_EQ(add(5), 4) << "numbers are not used again";

  EXPECT_EQ(engine->setQueueEntry(dir(), QueueEntry{}).error().code, "queue.no_end");
  QueueEntry wrong;
  wrong.maxSteps = 5;
  wrong.overrides = {{"train.batch_size", "none"}};
  EXPECT_FALSE(engine->setQueueEntry(dir(), wrong).ok());
  wrong.overrides.clear();
  wrong.resume = true;
  EXPECT_EQ(engine->setQueueEntry(dir(), wrong).error().code, "run.none");
  EXPECT_EQ(engine->removeQueueEntry(dir(), 99).error().code, "queue.no_such_entry");
  ASSERT_TRUE(core::writeFileAtomically(dir() + "/queue.json", "{").ok());
  EXPECT_EQ(engine->queue(dir()).error().code, "queue.damaged");
}

TEST_F(Queue, AFailureDoesNotStopTheNext) {
  prepare();
  EXPECT_EQ(run(QueueJob{dir()}).error.code, "queue.nothing");
  add(2, {{"model.base", "/nowhere/at all"}});
  add(2, {{"train.batch_size", "2"}});
  QueueEntry more;
  const Outcome outcome = run(QueueJob{dir()});
  ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  EXPECT_EQ(numberOf(outcome.summary, "finished"), 1);
  EXPECT_EQ(numberOf(outcome.summary, "failed"), 1);
  const auto done = entries();
  EXPECT_EQ(done[0].status, "failed");
  EXPECT_FALSE(done[0].error.code.empty());
  EXPECT_EQ(done[1].status, "finished");
  EXPECT_EQ(done[1].step, 2);
  EXPECT_TRUE(std::isfinite(done[1].bestScore));
  EXPECT_FALSE(done[1].finishedAt.empty());
  const auto runs = engine->runs(dir());
  ASSERT_EQ(runs->size(), 1u);
  EXPECT_EQ(runs->front().name, done[1].run);

  // It goes on with that run, and the failed one waits again once it is mended.
  more.resume = true;
  more.run = done[1].run;
  more.maxSteps = 1;
  ASSERT_TRUE(engine->setQueueEntry(dir(), more).ok());
  QueueEntry mended = done[0];
  mended.status = "waiting";
  mended.overrides.clear();
  ASSERT_TRUE(engine->setQueueEntry(dir(), mended).ok());
  EXPECT_TRUE(entries()[0].error.code.empty());
  ASSERT_EQ(run(QueueJob{dir()}).status, JobStatus::Finished);
  EXPECT_EQ(entries()[0].status, "finished");
  EXPECT_EQ(entries()[2].step, 3);
}

TEST_F(Queue, AStopSavesAndLeavesTheOthersWaiting) {
  prepare();
  add(1000);
  add(2);
  JobControl control;
  events.atProgress = [&](const Progress& progress) {
    if (progress.stage == "train.step" && progress.done >= 2) control.requestStop();
  };
  const Outcome outcome = engine->run(QueueJob{dir()}, control, events);
  events.atProgress = {};
  EXPECT_EQ(outcome.status, JobStatus::Stopped);
  auto now = entries();
  EXPECT_EQ(now[0].status, "stopped");
  EXPECT_LE(now[0].step, 4);
  EXPECT_EQ(now[1].status, "waiting");
  EXPECT_FALSE(engine->runs(dir())->front().checkpoints.empty());

  // As if the program had been killed in the middle of the first: it goes on where it was saved, up to its limit.
  std::string text = readAll(dir() + "/queue.json");
  text.replace(text.find("\"stopped\""), 9, "\"running\"");
  text.replace(text.find("\"max_steps\": 1000"), 17, "\"max_steps\": " + std::to_string(now[0].step + 1));
  ASSERT_TRUE(core::writeFileAtomically(dir() + "/queue.json", text).ok());
  EXPECT_EQ(entries()[0].status, "interrupted");
  ASSERT_EQ(run(QueueJob{dir()}).status, JobStatus::Finished);
  const int64_t stood = now[0].step;
  now = entries();
  EXPECT_EQ(now[0].status, "finished");
  EXPECT_EQ(now[0].step, stood + 1);
  EXPECT_EQ(now[1].status, "finished");
  EXPECT_EQ(engine->runs(dir())->size(), 2u);
}

}  // namespace
}  // namespace dimts::test
