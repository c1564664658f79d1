// Trainings that wait for their turn, one after another: what each is to do, how long it may take, what came of it.
#pragma once

#include <cstdint>
#include <limits>
#include <map>
#include <string>

#include "engine/api/result.h"

namespace dimts {

struct QueueEntry {
  int64_t id = 0;              ///< from 1, never used again; 0: not stored yet
  bool resume = false;         ///< goes on with `run`; else it is a new run
  std::string run;             ///< of a new one: empty until it begins
  std::map<std::string, std::string> overrides = {};  ///< options for this entry only
  int64_t maxSteps = 0;        ///< a new run ends there, one that goes on after so many more; 0: no such limit
  double maxMinutes = 0;       ///< 0: no such limit

  std::string status = "waiting";  ///< "running", "finished", "stopped", "failed"; "interrupted": killed, and gone on with
                                   ///< when its turn comes again
  std::string startedAt, finishedAt;  ///< UTC
  int64_t step = 0;                ///< where the run stands
  double seconds = 0;              ///< of training, of the run in all
  double bestScore = std::numeric_limits<double>::quiet_NaN();  ///< on clips that it does not learn from; lower is better
  std::string sampleText, sample;  ///< the first test sentence as spoken last, and its WAV; empty: none
  Error error;                     ///< why it failed; an empty code: it did not

  bool waits() const { return status == "waiting" || status == "interrupted"; }
};

}  // namespace dimts
