// Random streams, results, job control, records and option values: the small contracts everything else stands on.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <set>
#include <thread>

#include "engine/api/job.h"
#include "engine/core/option_reader.h"
#include "engine/core/random.h"

namespace dimts::core {
namespace {

TEST(Random, SplitMixKnownValues) {
  // The first outputs of SplitMix64 from state 0, from the generator's published reference.
  EXPECT_EQ(mix(0), 0xe220a8397b1dcdafULL);
  EXPECT_EQ(mix(0x9e3779b97f4a7c15ULL), 0x6e789e6aa1b965f4ULL);
}

TEST(Random, DerivedStreamsDiffer) {
  std::set<uint64_t> seen;
  for (uint64_t seed = 0; seed < 20; ++seed)
    for (uint64_t a = 0; a < 20; ++a)
      for (uint64_t b = 0; b < 20; ++b) EXPECT_TRUE(seen.insert(derive(seed, {a, b})).second);
  EXPECT_EQ(derive(7, {1, 2}), derive(7, {1, 2}));
  EXPECT_NE(derive(7, {1, 2}), derive(7, {2, 1}));
  EXPECT_NE(derive(7, {}), derive(7, {0}));
}

TEST(Random, BelowAndUniformStayInRangeAndSpread) {
  Random random(3);
  std::vector<int> counts(7);
  double sum = 0;
  for (int i = 0; i < 70000; ++i) {
    ++counts[random.below(7)];
    const double u = random.uniform();
    ASSERT_GE(u, 0);
    ASSERT_LT(u, 1);
    sum += u;
  }
  for (const int count : counts) EXPECT_NEAR(count, 10000, 500);
  EXPECT_NEAR(sum / 70000, 0.5, 0.01);
}

TEST(Random, ShuffleIsAPermutationAndRepeatable) {
  std::vector<int> a(100), b;
  for (int i = 0; i < 100; ++i) a[static_cast<size_t>(i)] = i;
  b = a;
  Random(5).shuffle(a);
  Random(5).shuffle(b);
  EXPECT_EQ(a, b);
  EXPECT_FALSE(std::is_sorted(a.begin(), a.end()));
  std::sort(a.begin(), a.end());
  for (int i = 0; i < 100; ++i) EXPECT_EQ(a[static_cast<size_t>(i)], i);
}

Result<int> half(int value) {
  if (value % 2) return Error{"test.odd", std::to_string(value), "This is odd.", "Use an even one.", ErrorKind::Usage};
  return value / 2;
}

Result<int> quarter(int value) {
  DIMTS_TRY_ASSIGN(const int once, half(value));
  return half(once);
}

TEST(Result, CarriesValueOrError) {
  EXPECT_EQ(*quarter(12), 3);
  const auto failed = quarter(6);
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().subject, "3");
  EXPECT_EQ(toString(failed.error()), "3: This is odd. Use an even one.");
  EXPECT_EQ(exitCode(failed.error().kind), 2);
  EXPECT_THROW((void)failed.value(), std::logic_error);
}

TEST(JobControl, StopWinsOverPauseAndRequestsAreTakenOnce) {
  JobControl control;
  control.requestSave();
  EXPECT_TRUE(control.takeSaveRequest());
  EXPECT_FALSE(control.takeSaveRequest());
  control.requestSpeak();
  EXPECT_TRUE(control.takeSpeakRequest());
  EXPECT_FALSE(control.takeSpeakRequest());
  control.pause();
  EXPECT_TRUE(control.pauseRequested());
  std::jthread stopper([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    control.requestStop();
  });
  control.waitWhilePaused();
  EXPECT_TRUE(control.stopRequested());
  control.pause();
  EXPECT_FALSE(control.pauseRequested());
  control.waitWhilePaused();
}

TEST(Outcome, ExitCodes) {
  Outcome outcome;
  outcome.status = JobStatus::Finished;
  EXPECT_EQ(exitCode(outcome), 0);
  outcome.status = JobStatus::Stopped;
  EXPECT_EQ(exitCode(outcome), 130);
  outcome.status = JobStatus::Failed;
  outcome.error.kind = ErrorKind::TrainingFailed;
  EXPECT_EQ(exitCode(outcome), 5);
  outcome.error.kind = ErrorKind::BadInput;
  EXPECT_EQ(exitCode(outcome), 3);
}

TEST(Record, KeepsOrderAndNests) {
  Record record;
  record.add("b", 1).add("a", "text").add("inner", Record().add("x", 2.5));
  EXPECT_EQ(record.fields[0].first, "b");
  EXPECT_EQ(std::get<int64_t>(*record.find("b")), 1);
  EXPECT_EQ(std::get<double>(*std::get<std::shared_ptr<Record>>(*record.find("inner"))->find("x")), 2.5);
  EXPECT_EQ(record.find("none"), nullptr);
}

TEST(OptionReader, TypedReadingRemembersTheKeys) {
  const OptionValues values{{"a", "7"}, {"b", "2e-4"}, {"c", "true"}, {"d", "አማርኛ"}, {"unread", "1"}};
  const OptionReader reader(values);
  EXPECT_EQ(reader.integer("a"), 7);
  EXPECT_DOUBLE_EQ(reader.real("b"), 2e-4);
  EXPECT_TRUE(reader.flag("c"));
  EXPECT_EQ(reader.text("d"), "አማርኛ");
  EXPECT_THROW((void)reader.integer("missing"), std::invalid_argument);
  EXPECT_THROW((void)reader.integer("d"), std::invalid_argument);
  EXPECT_THROW((void)reader.flag("a"), std::invalid_argument);
  EXPECT_EQ(reader.readKeys().count("unread"), 0U);
}

}  // namespace
}  // namespace dimts::core
