// Speech by the silero model, a TorchScript file from its Python package.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "engine/api/result.h"
#include "engine/dataset/timing/speech_track.h"

namespace dimts::hearing {

using DetectorFactory = std::function<std::unique_ptr<dataset::SpeechDetector>(int sampleRate)>;

/// Loads the model once; every detector made has a copy of its own. `path`: a file that findModel() has checked, for
/// TorchScript is a program. Levels are those of the energy detector; SpeechTrack::voice has the model's probability.
/// The sound is cut into pieces of up to 12 s which go through the model side by side, each after 1.5 s of what is before
/// it. Error: "model_file.damaged".
Result<DetectorFactory> loadSilero(const std::string& path);

}  // namespace dimts::hearing
