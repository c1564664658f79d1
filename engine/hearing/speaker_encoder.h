// The GE2E speaker encoder of resemblyzer: 256 numbers for how a voice sounds, whoever's words they are.
#pragma once

#include <string>

#include "engine/api/result.h"
#include "engine/dataset/voices/voice_vectors.h"

namespace dimts::hearing {

/// Three LSTM layers of 256 and a linear one over 40 mel bands (16 kHz, window 25 ms, hop 10 ms), windows of 1.6 s; the
/// mean of their vectors has length 1 (Wan et al. 2018; resemblyzer/voice_encoder.py). Quiet sound is first brought up
/// to -30 dBFS. `path`: a file that findModel() has checked. Errors: those of readTorchFile, "model_file.damaged" (other
/// tensors than the encoder's).
Result<dataset::VoiceEncoder> loadSpeakerEncoder(const std::string& path);

}  // namespace dimts::hearing
