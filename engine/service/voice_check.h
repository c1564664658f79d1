// What must hold before a run besides training itself: sizes fit, and a voice can be exported, opened and spoken with.
#pragma once

#include <string>
#include <vector>

#include "engine/tokenizer/tokenizer.h"
#include "engine/train/family.h"
#include "engine/train/preflight.h"

namespace dimts::service {

struct VoiceToCheck {
  const train::ModelFamily& family;
  train::Model& model;
  const tokenizer::Tokenizer& tokenizer;
  int64_t vocabularySize;   ///< that the model was built with
  std::string sentence;
  std::string folder;       ///< the voice is written here; made when missing
};

/// Tokenizer and model of one size, every piece reachable, and the exported voice says the same as the model.
std::vector<train::PreflightCheck> checkVoice(const VoiceToCheck&);

}  // namespace dimts::service
