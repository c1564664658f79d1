// Learning-rate schedules as pure functions of step and epoch, so that resume needs no state and a picture can be drawn
// before the start. No torch here.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "engine/api/result.h"

namespace dimts::train {

enum class ScheduleKind { Constant, Linear, Cosine, Restarts, Noam, MultiStep, Exponential, OneCycle };

struct ScheduleOptions {
  ScheduleKind kind = ScheduleKind::Exponential;
  int64_t warmupSteps = 0;        ///< linear rise from 1/warmupSteps of the rate; Noam's and one-cycle's peak
  int64_t steps = 0;              ///< length of linear, cosine and one-cycle; 0: that of the run
  double finalFactor = 0.01;      ///< of the rate, at the end of linear, cosine, restarts and one-cycle
  int64_t restartSteps = 10000;   ///< length of the first cycle of restarts
  double restartGrowth = 2;       ///< each cycle is longer by this factor
  std::vector<int64_t> milestones;  ///< steps at which multi-step multiplies by milestoneFactor
  double milestoneFactor = 0.1;
  double decayPerEpoch = 0.999875;  ///< exponential (VITS, configs/ljs_base.json)
};

/// "constant", "linear", "cosine", "restarts", "noam", "multistep", "exponential", "onecycle".
/// Error "train.bad_setting" naming the known ones.
Result<ScheduleKind> scheduleKind(const std::string& name);
const char* toString(ScheduleKind);
const std::vector<std::string>& scheduleNames();

/// Whether the schedule needs to know how long the run is.
bool needsLength(ScheduleKind);

/// The factor on the learning rate of the step after `step` steps in `epoch`; `length` in steps as by needsLength.
/// Cosine: Loshchilov, Hutter 2017 (SGDR), eq. 5, restarts with T_mult; Noam: Vaswani et al. 2017, eq. 3, scaled to 1 at
/// its peak; one-cycle: Smith, Topin 2018, cosine up from 1/25 and down to finalFactor.
double scheduleFactor(const ScheduleOptions&, int64_t step, int64_t epoch, int64_t length);

/// `points` pairs (step, rate) evenly over a run of `length` steps, for the picture before the start.
std::vector<std::pair<int64_t, double>> previewSchedule(const ScheduleOptions&, double learningRate, int64_t length,
                                                        int64_t stepsPerEpoch, int points = 200);

}  // namespace dimts::train
