// What suits the amount of speech that a project has: proposals from published trainings, which nobody has to follow.
#pragma once

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

}  // namespace dimts
