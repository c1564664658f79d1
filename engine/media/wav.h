// WAV files in and out through libsndfile; writing is atomic.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "engine/api/result.h"

namespace dimts::media {

struct Wav {
  std::vector<float> samples;  ///< -1…1; channels averaged to one
  int sampleRate = 0;
};

/// 16-bit mono WAV; values outside -1…1 are clipped. Replaces `path` at one go; makes no folder.
/// Errors: "file.write", "disk.full".
Status writeWav(const std::string& path, std::span<const float> samples, int sampleRate);
Status writeWav(const std::string& path, std::span<const int16_t> samples, int sampleRate);

/// Any file that libsndfile reads. Errors: "file.missing", "media.unreadable".
Result<Wav> readWav(const std::string& path);

/// 16-bit to -1…1 (divided by 32768) and back (rounded, clipped).
std::vector<float> toFloat(std::span<const int16_t> samples);
std::vector<int16_t> toPcm16(std::span<const float> samples);

}  // namespace dimts::media
