// The eight schedules.
#include "engine/train/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dimts::train {
namespace {

/// From 1 at share 0 to `end` at share 1 along half a cosine.
double cosine(double share, double end) {
  return end + (1 - end) * 0.5 * (1 + std::cos(std::numbers::pi * std::clamp(share, 0.0, 1.0)));
}

double shareOf(int64_t step, int64_t begin, int64_t end) {
  if (end <= begin) return 1;
  return std::clamp(static_cast<double>(step - begin) / static_cast<double>(end - begin), 0.0, 1.0);
}

double restarts(const ScheduleOptions& o, int64_t step) {
  auto cycle = static_cast<double>(std::max<int64_t>(1, o.restartSteps));
  auto left = static_cast<double>(std::max<int64_t>(0, step - o.warmupSteps));
  while (left >= cycle) {
    left -= cycle;
    cycle *= std::max(1.0, o.restartGrowth);
  }
  return cosine(left / cycle, o.finalFactor);
}

double noam(const ScheduleOptions& o, int64_t step) {
  const auto warmup = static_cast<double>(std::max<int64_t>(1, o.warmupSteps)), s = static_cast<double>(step + 1);
  return std::min(s / warmup, std::sqrt(warmup / s));
}

double oneCycle(const ScheduleOptions& o, int64_t step, int64_t length) {
  constexpr double kStart = 1.0 / 25, kRise = 0.3;
  const int64_t peak = o.warmupSteps > 0 ? o.warmupSteps : static_cast<int64_t>(kRise * static_cast<double>(length));
  if (step < peak) return kStart + (1 - kStart) * (1 - cosine(shareOf(step, 0, peak), 0));
  return cosine(shareOf(step, peak, length), o.finalFactor);
}

double warmup(const ScheduleOptions& o, int64_t step) {
  if (o.warmupSteps <= 0 || step >= o.warmupSteps) return 1;
  return static_cast<double>(step + 1) / static_cast<double>(o.warmupSteps);
}

double afterWarmup(const ScheduleOptions& o, int64_t step, int64_t epoch, int64_t length) {
  switch (o.kind) {
    case ScheduleKind::Linear: return 1 + (o.finalFactor - 1) * shareOf(step, o.warmupSteps, length);
    case ScheduleKind::Cosine: return cosine(shareOf(step, o.warmupSteps, length), o.finalFactor);
    case ScheduleKind::Restarts: return restarts(o, step);
    case ScheduleKind::MultiStep:
      return std::pow(o.milestoneFactor, static_cast<double>(std::count_if(o.milestones.begin(), o.milestones.end(),
                                                                           [&](int64_t at) { return step >= at; })));
    case ScheduleKind::Exponential: return std::pow(o.decayPerEpoch, static_cast<double>(epoch));
    default: return 1;
  }
}

}  // namespace

const std::vector<std::string>& scheduleNames() {
  static const std::vector<std::string> names{"constant", "linear",    "cosine",      "restarts",
                                              "noam",     "multistep", "exponential", "onecycle"};
  return names;
}

Result<ScheduleKind> scheduleKind(const std::string& name) {
  const auto& names = scheduleNames();
  const auto found = std::find(names.begin(), names.end(), name);
  if (found != names.end()) return static_cast<ScheduleKind>(found - names.begin());
  std::string known;
  for (const std::string& each : names) known += (known.empty() ? "" : ", ") + each;
  return Error{"train.bad_setting", name, "There is no learning-rate schedule of this name.", "Use one of: " + known + ".",
               ErrorKind::Usage};
}

const char* toString(ScheduleKind kind) { return scheduleNames()[static_cast<size_t>(kind)].c_str(); }

bool needsLength(ScheduleKind kind) {
  return kind == ScheduleKind::Linear || kind == ScheduleKind::Cosine || kind == ScheduleKind::OneCycle;
}

double scheduleFactor(const ScheduleOptions& o, int64_t step, int64_t epoch, int64_t length) {
  if (o.kind == ScheduleKind::Noam) return noam(o, step);
  if (o.kind == ScheduleKind::OneCycle) return oneCycle(o, step, length);
  return warmup(o, step) * afterWarmup(o, step, epoch, length);
}

std::vector<std::pair<int64_t, double>> previewSchedule(const ScheduleOptions& options, double learningRate, int64_t length,
                                                        int64_t stepsPerEpoch, int points) {
  std::vector<std::pair<int64_t, double>> curve;
  for (int i = 0; i < points && length > 0; ++i) {
    const int64_t step = points > 1 ? (length - 1) * i / (points - 1) : 0;
    if (!curve.empty() && curve.back().first == step) continue;
    const int64_t epoch = stepsPerEpoch > 0 ? step / stepsPerEpoch : 0;
    curve.emplace_back(step, learningRate * scheduleFactor(options, step, epoch, length));
  }
  return curve;
}

}  // namespace dimts::train
