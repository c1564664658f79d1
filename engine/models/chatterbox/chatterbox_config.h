// Everything that decides the shape of a Chatterbox voice and how it speaks, as it is written into config.json.
// Defaults are those of the released multilingual model.
#pragma once

#include <string>

#include "engine/models/chatterbox/speech_generator.h"
#include "engine/models/chatterbox/t3_config.h"
#include "engine/models/chatterbox/t3_sampler.h"
#include "engine/models/chatterbox/voice_encoder.h"

namespace dimts::models::chatterbox {

struct ChatterboxConfig {
  T3Config t3;
  SpeechGeneratorConfig generator;
  VoiceEncoderConfig encoder;
  SamplingOptions sampling;  ///< of the voice; only what a setting exists for is saved
  int64_t flowSteps = 10;    ///< of the solver from codes to a mel spectrum
};

std::string toJson(const ChatterboxConfig& config);

/// What the text does not name keeps its default. Errors: "chatterbox.config" for a value that cannot be, with `subject`.
Result<ChatterboxConfig> chatterboxConfigFromJson(const std::string& text, const std::string& subject);

}  // namespace dimts::models::chatterbox
