// Speech by the program espeak-ng, which runs beside this one; always told as synthetic.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/api/result.h"

namespace dimts::demo {

/// 16-bit mono samples at `sampleRate`. `scratch` is a WAV file that is written and removed. Blocks for some tens of
/// milliseconds a sentence. Error: "demo.no_speech" when espeak-ng is missing or fails.
Result<std::vector<int16_t>> speakWithEspeak(const std::string& voice, const std::string& text, int sampleRate,
                                             const std::string& scratch);

}  // namespace dimts::demo
