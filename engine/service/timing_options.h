// The options "timing.*" and "quality.*": how subtitles are laid on a film, and which clips are left out for how they
// sound.
#pragma once

#include <string>

#include "engine/api/options.h"
#include "engine/core/option_reader.h"
#include "engine/dataset/quality/gates.h"
#include "engine/dataset/timing/timing_options.h"

namespace dimts::service {

OptionSchema timingSchema();
dataset::TimingOptions timingOptions(const core::OptionReader&);
dataset::GateOptions gateOptions(const core::OptionReader&);

/// Which files of models are wanted, as findModel() takes it.
struct ModelChoice {
  std::string voice, speaker;
};
ModelChoice modelChoice(const core::OptionReader&);

}  // namespace dimts::service
