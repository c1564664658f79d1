// Rules that need no tensors: schedules, outliers, the ladder, the ledger, plausibility, and health on curves of each kind.
#include <gtest/gtest.h>

#include <cmath>

#include "engine/core/random.h"
#include "engine/train/guard.h"
#include "engine/train/health.h"
#include "engine/train/schedule.h"

namespace dimts::train {
namespace {

double factor(ScheduleKind kind, int64_t step, int64_t warmup = 0) {
  ScheduleOptions options;
  options.kind = kind;
  options.warmupSteps = warmup;
  options.finalFactor = 0.1;
  options.restartSteps = 100;
  options.milestones = {200, 600};
  options.milestoneFactor = 0.5;
  options.decayPerEpoch = 0.9;
  return scheduleFactor(options, step, step / 100, 1000);
}

TEST(Schedule, EachHasItsShape) {
  EXPECT_EQ(factor(ScheduleKind::Constant, 999), 1);
  EXPECT_NEAR(factor(ScheduleKind::Linear, 500), 0.55, 1e-9);
  EXPECT_NEAR(factor(ScheduleKind::Linear, 2000), 0.1, 1e-9);
  EXPECT_NEAR(factor(ScheduleKind::Cosine, 0), 1, 1e-9);
  EXPECT_NEAR(factor(ScheduleKind::Cosine, 500), 0.55, 1e-9);
  EXPECT_NEAR(factor(ScheduleKind::Cosine, 1000), 0.1, 1e-9);
  EXPECT_NEAR(factor(ScheduleKind::Restarts, 100), 1, 1e-9);   // second cycle, of 200
  EXPECT_NEAR(factor(ScheduleKind::Restarts, 200), 0.55, 1e-9);
  EXPECT_NEAR(factor(ScheduleKind::Restarts, 300), 1, 1e-9);
  EXPECT_NEAR(factor(ScheduleKind::Noam, 99, 100), 1, 1e-9);
  EXPECT_NEAR(factor(ScheduleKind::Noam, 399, 100), 0.5, 1e-9);
  EXPECT_EQ(factor(ScheduleKind::MultiStep, 199), 1);
  EXPECT_EQ(factor(ScheduleKind::MultiStep, 200), 0.5);
  EXPECT_EQ(factor(ScheduleKind::MultiStep, 700), 0.25);
  EXPECT_NEAR(factor(ScheduleKind::Exponential, 250), 0.81, 1e-9);
  EXPECT_NEAR(factor(ScheduleKind::OneCycle, 0), 0.04, 1e-9);
  EXPECT_NEAR(factor(ScheduleKind::OneCycle, 300), 1, 1e-9);
  EXPECT_NEAR(factor(ScheduleKind::OneCycle, 1000), 0.1, 1e-9);
  for (const std::string& name : scheduleNames()) EXPECT_EQ(toString(*scheduleKind(name)), name);
  EXPECT_EQ(scheduleKind("cosinus").error().code, "train.bad_setting");
}

TEST(Schedule, WarmUpAndPicture) {
  for (const ScheduleKind kind : {ScheduleKind::Constant, ScheduleKind::Linear, ScheduleKind::Cosine, ScheduleKind::Restarts,
                                  ScheduleKind::MultiStep, ScheduleKind::Exponential}) {
    EXPECT_NEAR(factor(kind, 0, 50), 0.02, 1e-6) << toString(kind);
    EXPECT_NEAR(factor(kind, 24, 50), 0.5, 1e-6) << toString(kind);
  }
  ScheduleOptions options;
  options.kind = ScheduleKind::Cosine;
  options.warmupSteps = 100;
  const auto curve = previewSchedule(options, 2e-4, 1000, 50, 101);
  ASSERT_EQ(curve.size(), 101U);
  EXPECT_EQ(curve.back().first, 999);
  for (const auto& [step, rate] : curve) EXPECT_DOUBLE_EQ(rate, 2e-4 * scheduleFactor(options, step, step / 50, 1000));
  EXPECT_TRUE(previewSchedule(options, 1, 0, 1).empty());
}

TEST(OutlierGate, KnowsTheUsualAndLearnsANewLevel) {
  OutlierGate gate(10);
  core::Random random(1);
  for (int i = 0; i < 200; ++i) {
    if (i < 50) {
      EXPECT_TRUE(std::isinf(gate.limit()));
    }
    gate.accept(5 + random.uniform());
  }
  EXPECT_GT(gate.limit(), 5.5 * 5);
  EXPECT_LT(gate.limit(), 5.5 * 20);
  OutlierGate copy(10);
  copy.restore(gate.state());
  EXPECT_EQ(copy.limit(), gate.limit());
  for (int i = 0; i < 4; ++i) gate.reject();
  EXPECT_TRUE(std::isfinite(gate.limit()));
  gate.accept(5.5);
  for (int i = 0; i < 5; ++i) gate.reject();
  EXPECT_TRUE(std::isinf(gate.limit()));
  EXPECT_TRUE(std::isinf(OutlierGate(0).limit()));
}

TEST(PolicyLadder, ClimbsInOrderAndCalmsDown) {
  GuardOptions options;
  options.calmSteps = 30;
  PolicyLadder ladder(options);
  const auto trouble = [&] {
    for (int i = 0; i < 4; ++i) EXPECT_FALSE(ladder.observe(true, "clip 7"));
    EXPECT_TRUE(ladder.observe(true, "clip 8"));
  };
  for (const Rung rung : {Rung::LowerRate, Rung::RollBack, Rung::FullPrecision, Rung::Stop, Rung::Stop}) {
    trouble();
    EXPECT_EQ(ladder.climb(), rung);
  }
  EXPECT_NE(ladder.stopError().detail.find("clip 8"), std::string::npos);
  for (int i = 0; i < 30; ++i) EXPECT_FALSE(ladder.observe(false, ""));
  EXPECT_EQ(ladder.rung(), Rung::Skip);
  int climbs = 0;  // every fourth step bad: more than a fifth of the last 50
  for (int i = 0; i < 48; ++i) climbs += ladder.observe(i % 4 == 0, "");
  EXPECT_EQ(climbs, 1);
}

TEST(ErrorLedger, KeepsTheFirstTenAndCountsAll) {
  ErrorLedger ledger(20);
  int full = 0;
  for (int i = 0; i < 19; ++i) full += ledger.add(i % 2 ? "clip" : "memory", i, "text");
  EXPECT_EQ(full, 10);
  EXPECT_EQ(ledger.total(), 19);
  EXPECT_FALSE(ledger.limitReached());
  ledger.add("clip", 20, "text");
  ASSERT_TRUE(ledger.limitReached());
  EXPECT_EQ(ledger.limitReached()->code, "train.too_many_errors");
  ErrorLedger resumed(20);
  resumed.restore(ledger.counts(), ledger.first());
  EXPECT_FALSE(resumed.limitReached()) << "earlier errors do not end a resumed run";
  EXPECT_EQ(resumed.total(), 20);
}

/// C2.3: five epochs of 42,139 clips in a minute are not believed.
TEST(Plausibility, ZerosAndImpossibleSpeed) {
  PlausibilityWatch watch;
  for (int i = 0; i < 4; ++i) EXPECT_FALSE(watch.step("g", 0, 1));
  EXPECT_FALSE(watch.step("g", 1, 1));
  for (int i = 0; i < 4; ++i) EXPECT_FALSE(watch.step("g", 0, 1));
  EXPECT_EQ(watch.step("g", 0, 1)->code, "train.zero_loss");
  for (int i = 0; i < 4; ++i) EXPECT_FALSE(watch.step("d", 1, 0));
  EXPECT_EQ(watch.step("d", 1, 0)->code, "train.no_gradient");
  EXPECT_EQ(PlausibilityWatch::speed(5 * 42139 / 16, 60, 0.3)->code, "train.implausible_speed");
  EXPECT_FALSE(PlausibilityWatch::speed(100, 60, 0.3));
  EXPECT_FALSE(PlausibilityWatch::speed(100, 0.001, 0));
}

/// A curve of `count` points every 10 steps from a function of the share 0…1, with a little noise.
std::vector<MetricPoint> curve(const std::string& name, int count, const std::function<double(double)>& value) {
  std::vector<MetricPoint> points;
  core::Random random(7);
  for (int i = 0; i < count; ++i)
    points.push_back({name, 10 * i, value(static_cast<double>(i) / (count - 1)) * (1 + 0.01 * (random.uniform() - 0.5))});
  return points;
}

std::vector<std::string> codes(const HealthMonitor& monitor, HealthCounters counters = {}) {
  std::vector<std::string> found;
  for (const HealthFinding& finding : monitor.judge(counters)) {
    EXPECT_FALSE(finding.text.empty());
    EXPECT_FALSE(finding.evidence.empty()) << finding.code;
    EXPECT_FALSE(finding.advice.empty()) << finding.code;
    found.push_back(finding.code);
  }
  return found;
}

using Codes = std::vector<std::string>;

TEST(Health, LearningSettledMemorising) {
  HealthMonitor learning("mel"), settled("mel"), memorising("mel");
  learning.add(curve("val/mel", 20, [](double t) { return 3.6 * std::exp(-1.4 * t); }));
  EXPECT_EQ(codes(learning), Codes{"still_learning"});
  settled.add(curve("val/mel", 20, [](double t) { return 1 + std::exp(-20 * t); }));
  EXPECT_EQ(codes(settled), Codes{"settled"});
  memorising.add(curve("val/mel", 21, [](double t) { return 1 + 4 * (t - 0.5) * (t - 0.5); }));
  memorising.add(curve("train/mel", 21, [](double t) { return 2 - t; }));
  EXPECT_EQ(codes(memorising), Codes{"memorising"});
  EXPECT_NEAR(static_cast<double>(memorising.judge({}).front().bestStep), 100, 20);
  memorising.cutAfter(100);
  EXPECT_NE(codes(memorising), Codes{"memorising"});
  HealthMonitor early("mel");
  early.add(curve("val/mel", 3, [](double) { return 1.0; }));
  EXPECT_TRUE(codes(early).empty()) << "nothing is said too early";
}

TEST(Health, DivergingTextIgnoredSilenceAndTheDiscriminator) {
  HealthMonitor diverging("mel");
  diverging.add(curve("train/mel", 40, [](double t) { return 1 + 4 * (t - 0.3) * (t - 0.3); }));
  EXPECT_EQ(codes(diverging), Codes{"diverging"});
  HealthMonitor ignoring("mel"), good("mel");
  for (HealthMonitor* monitor : {&ignoring, &good}) monitor->add(curve("train/mel", 80, [](double t) { return 3 - 2 * t; }));
  ignoring.add(curve("train/kl", 80, [](double t) { return 60 - t; }));
  good.add(curve("train/kl", 80, [](double t) { return 60 * std::exp(-3 * t); }));
  EXPECT_EQ(codes(ignoring), Codes{"text_ignored"});
  EXPECT_TRUE(codes(good).empty());
  HealthMonitor measured("mel"), follows("mel");
  for (HealthMonitor* monitor : {&measured, &follows}) {
    monitor->add(curve("train/mel", 80, [](double t) { return 3 - 2 * t; }));
    monitor->add(curve("val/mel", 240, [](double t) { return 3 - 2 * t; }));
    monitor->add(curve("train/kl", 80, [](double) { return 60.0; }));
  }
  measured.add(curve("val/text_matters", 240, [](double) { return 0.52; }));
  follows.add(curve("val/text_matters", 240, [](double t) { return 0.5 + 0.5 * t; }));
  EXPECT_EQ(codes(measured), (Codes{"text_ignored", "still_learning"}));
  EXPECT_EQ(codes(follows), Codes{"still_learning"}) << "what was measured counts more than a level kl";
  HealthMonitor silent("mel");
  silent.add({{"sample/level_db", 100, -20}, {"sample/level_db", 200, -75}});
  EXPECT_TRUE(codes(silent).empty());
  silent.add({{"sample/level_db", 300, -80}});
  EXPECT_EQ(codes(silent), Codes{"silence"});
  HealthMonitor strong("mel");
  strong.add(curve("train/discriminator", 60, [](double t) { return t < 0.7 ? 2.4 : 0.2; }));
  strong.add(curve("train/adversarial", 60, [](double t) { return t < 0.7 ? 2.0 : 4.0; }));
  EXPECT_EQ(codes(strong), Codes{"discriminator_too_strong"});
}

TEST(Health, SpeedWaitingAndSkips) {
  HealthMonitor slow("mel");
  slow.add(curve("speed/steps_per_second", 40, [](double t) { return t < 0.6 ? 4 : 0.5; }));
  EXPECT_EQ(codes(slow, {100, 0, 0}), Codes{"became_slow"});
  HealthMonitor none("mel");
  EXPECT_EQ(codes(none, {100, 8, 0}), Codes{"many_skipped"});
  EXPECT_EQ(codes(none, {100, 0, 0.5}), Codes{"waiting_for_data"});
  EXPECT_TRUE(codes(none, {100, 2, 0.1}).empty());
}

TEST(Health, MemoryOfCurvesDoesNotGrow) {
  HealthMonitor monitor("mel");
  for (int64_t step = 0; step < 100000; ++step) monitor.add({{"val/mel", step, 3.6 * std::exp(-1e-5 * static_cast<double>(step))}});
  EXPECT_EQ(codes(monitor), Codes{"still_learning"});
}

}  // namespace
}  // namespace dimts::train
