// The voices that come with the program: folders below share/dimts/voices, each with an about.json beside its files.
#pragma once

#include <string>
#include <vector>

#include "engine/api/result.h"
#include "engine/api/voices.h"

namespace dimts::synth {

/// By name; none where the folder is not there. It is sought where $DIMTS_VOICES says, else in share/dimts/voices beside the
/// folder that this code is in. Error: "voice.corrupt" for an about.json that cannot be read.
Result<std::vector<ShippedVoice>> shippedVoices();

/// Its folder; empty when no voice of this name came with the program.
std::string shippedVoiceFolder(const std::string& name);

}  // namespace dimts::synth
