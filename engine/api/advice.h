// What suits the amount of speech that a project has: proposals from published trainings, which nobody has to follow.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace dimts {

/// One setting that should be another.
struct ProposedSetting {
  std::string key, now, proposed;
};

struct TrainingAdvice {
  double minutes = 0;       ///< of kept speech to train on
  bool fromVoice = false;   ///< the project goes on from a voice (option model.base); else it begins anew
  bool enough = true;       ///< false: no setting makes up for what is missing
  std::string why;          ///< plain English; the window translates it as a whole
  std::vector<ProposedSetting> settings;  ///< only those that differ from what is in force
};

/// What a training with these settings would take here. What nobody can know before something was measured is 0.
struct TrainingEstimate {
  std::string device, deviceName, precision;  ///< as the settings choose them on this machine
  int64_t parameters = 0;

  int64_t networkBytes = 0;       ///< memory for weights, gradients and the optimiser
  int64_t memoryBytes = 0;        ///< all of it, with a batch; 0: not known before the first steps
  int64_t freeMemoryBytes = 0;    ///< 0: nobody knows
  std::string memoryRun;          ///< whose measured peak was scaled; empty: counted by sizes, or not known
  bool memoryOfOthers = false;    ///< scaled from what other projects' runs took on this machine

  int64_t checkpointBytes = 0, checkpoints = 0;  ///< of one saved state, and how many are kept at the most
  int64_t freeDiskBytes = 0;      ///< negative: nobody knows

  std::string timeRun;            ///< whose measured steps were scaled; empty: other projects', or not known before the first steps
  bool timeOfOthers = false;      ///< scaled from the steps of other projects' runs on this machine
  double secondsPerStep = 0;      ///< 0: not known
  int64_t stepsPerRound = 0;      ///< a round goes once through all clips; 0: there are no clips yet
  int64_t steps = 0;              ///< until a limit ends it; 0: no limit, or how many fit into it is not known
  double seconds = 0;             ///< until then; 0: no limit, or not known
};

}  // namespace dimts
