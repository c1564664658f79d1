// Text to phonemes (IPA) by libespeak-ng, which is opened when it is first asked for; nothing needs it to be installed.
#pragma once

#include <string>
#include <string_view>

#include "engine/api/result.h"

namespace dimts::text {

/// Version of the library ("1.51"). Error: "text.no_espeak" when it is not installed or its data are missing.
Result<std::string> espeakVersion();

/// Error: "text.no_espeak_voice", and those of espeakVersion().
Status checkEspeakVoice(const std::string& voice);

/// IPA of `text`: punctuation stays where it is, words are phonemised between it. The library has one state for the
/// whole process: calls from several threads wait for each other. Throws std::runtime_error when the voice, which
/// checkEspeakVoice() has found, is gone.
std::string phonemize(std::string_view text, const std::string& voice);

}  // namespace dimts::text
