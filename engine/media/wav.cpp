// Sound files read through libsndfile, and the WAV file in one call.
#include "engine/media/wav.h"

#include <sndfile.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cmath>

#include "engine/core/files.h"
#include "engine/media/sound_writer.h"

namespace dimts::media {
namespace {

struct Close {
  void operator()(SNDFILE* file) const { sf_close(file); }
};
using Sound = std::unique_ptr<SNDFILE, Close>;

}  // namespace

Status writeWav(const std::string& path, std::span<const int16_t> samples, int sampleRate) {
  DIMTS_TRY_ASSIGN(SoundWriter writer, SoundWriter::create(path, "wav", sampleRate));
  DIMTS_TRY(writer.write(samples));
  return writer.finish();
}

Status writeWav(const std::string& path, std::span<const float> samples, int sampleRate) {
  return writeWav(path, toPcm16(samples), sampleRate);
}

Result<Wav> readWav(const std::string& path) {
  errno = 0;
  if (::access(path.c_str(), F_OK) != 0) return core::fileError("file.missing", path, "The sound file is not there.");
  SF_INFO info{};
  const Sound file(sf_open(path.c_str(), SFM_READ, &info));
  if (!file)
    return Error{"media.unreadable", path, std::string("The sound file cannot be read (") + sf_strerror(nullptr) + ").",
                 "The file is damaged or not a sound file.", ErrorKind::BadInput};
  std::vector<float> interleaved(static_cast<size_t>(info.frames * info.channels));
  const auto frames =
      static_cast<size_t>(std::max<sf_count_t>(0, sf_readf_float(file.get(), interleaved.data(), info.frames)));
  const auto channels = static_cast<size_t>(info.channels);
  Wav wav;
  wav.sampleRate = info.samplerate;
  wav.samples.resize(frames);
  for (size_t i = 0; i < frames; ++i) {
    float sum = 0;
    for (size_t c = 0; c < channels; ++c) sum += interleaved[i * channels + c];
    wav.samples[i] = sum / static_cast<float>(channels);
  }
  return wav;
}

std::vector<float> toFloat(std::span<const int16_t> samples) {
  std::vector<float> out(samples.size());
  std::transform(samples.begin(), samples.end(), out.begin(),
                 [](int16_t s) { return static_cast<float>(s) / 32768.0f; });
  return out;
}

std::vector<int16_t> toPcm16(std::span<const float> samples) {
  std::vector<int16_t> out(samples.size());
  std::transform(samples.begin(), samples.end(), out.begin(), [](float s) {
    if (std::isnan(s)) return int16_t{0};
    return static_cast<int16_t>(std::lrint(std::clamp(s * 32768.0f, -32768.0f, 32767.0f)));
  });
  return out;
}

}  // namespace dimts::media
