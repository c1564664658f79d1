// libsndfile with a temporary file; Opus sound goes through the resampler where its rate is none of Opus's.
#include "engine/media/sound_writer.h"

#include <sndfile.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <optional>
#include <stdexcept>

#include "engine/core/ascii.h"
#include "engine/core/files.h"
#include "engine/media/resample.h"
#include "engine/media/wav.h"

namespace dimts::media {
namespace {

constexpr std::array<int, 5> kOpusRates{8000, 12000, 16000, 24000, 48000};

struct Format {
  const char* name;
  int code;
};
constexpr std::array<Format, 3> kFormats{{{"wav", SF_FORMAT_WAV | SF_FORMAT_PCM_16},
                                          {"flac", SF_FORMAT_FLAC | SF_FORMAT_PCM_16},
                                          {"opus", SF_FORMAT_OGG | SF_FORMAT_OPUS}}};

void setTag(SNDFILE* file, int kind, const std::string& text) {
  if (!text.empty()) sf_set_string(file, kind, text.c_str());
}

}  // namespace

Result<std::string> soundFormatOf(const std::string& path) {
  const std::string ending = core::lowerAscii(std::filesystem::path(path).extension().string());
  if (ending == ".ogg") return std::string("opus");
  for (const Format& format : kFormats)
    if (ending == std::string(".") + format.name) return std::string(format.name);
  return Error{"sound.format", path, "The ending of this name stands for no sound format that can be written.",
               "Let the name end in .wav, .flac or .opus."};
}

struct SoundWriter::State {
  std::string path, temporary;
  SNDFILE* file = nullptr;
  int rate = 0, fileRate = 0;
  int64_t written = 0;
  std::optional<Resampler> resampler;

  ~State() {
    if (file) sf_close(file);
    if (!temporary.empty()) ::unlink(temporary.c_str());
  }

  Error failed(const std::string& what) const {
    if (errno == 0) errno = ENOSPC;
    return core::fileError("file.write", path, what);
  }

  Status open(const std::string& format, const SoundTags& tags) {
    SF_INFO info{};
    info.samplerate = fileRate = rate;
    info.channels = 1;
    for (const Format& known : kFormats)
      if (format == known.name) info.format = known.code;
    if (format == "opus") {
      const auto* next = std::find_if(kOpusRates.begin(), kOpusRates.end(), [&](int one) { return one >= rate; });
      info.samplerate = fileRate = next == kOpusRates.end() ? kOpusRates.back() : *next;
      if (fileRate != rate) resampler.emplace(rate, fileRate);
    }
    if (info.format == 0) throw std::invalid_argument("SoundWriter: format " + format);
    errno = 0;
    file = sf_open(temporary.c_str(), SFM_WRITE, &info);
    if (!file) {
      if (errno == 0) errno = EIO;
      return core::fileError("file.write", path, "The sound file cannot be written.");
    }
    setTag(file, SF_STR_SOFTWARE, "Dimts Studio");
    setTag(file, SF_STR_TITLE, tags.title);
    setTag(file, SF_STR_ARTIST, tags.artist);
    setTag(file, format == "wav" ? SF_STR_COPYRIGHT : SF_STR_LICENSE, tags.licence);
    setTag(file, SF_STR_COMMENT, tags.comment);
    return {};
  }

  Status put(std::span<const int16_t> samples) {
    if (samples.empty()) return {};
    errno = 0;
    const auto count = static_cast<sf_count_t>(samples.size());
    if (sf_write_short(file, samples.data(), count) != count) return failed("The sound file could not be written on.");
    return {};
  }
};

SoundWriter::SoundWriter(std::unique_ptr<State> state) : state_(std::move(state)) {}
SoundWriter::SoundWriter(SoundWriter&&) noexcept = default;
SoundWriter& SoundWriter::operator=(SoundWriter&&) noexcept = default;
SoundWriter::~SoundWriter() = default;

Result<SoundWriter> SoundWriter::create(const std::string& path, int sampleRate, const SoundTags& tags) {
  DIMTS_TRY_ASSIGN(const std::string format, soundFormatOf(path));
  return create(path, format, sampleRate, tags);
}

Result<SoundWriter> SoundWriter::create(const std::string& path, const std::string& format, int sampleRate,
                                        const SoundTags& tags) {
  auto state = std::make_unique<State>();
  state->path = path;
  state->temporary = path + ".tmp-" + std::to_string(::getpid());
  state->rate = sampleRate;
  DIMTS_TRY(state->open(format, tags));
  return SoundWriter(std::move(state));
}

Status SoundWriter::write(std::span<const float> samples) { return write(toPcm16(samples)); }

Status SoundWriter::write(std::span<const int16_t> samples) {
  State& s = *state_;
  s.written += static_cast<int64_t>(samples.size());
  if (!s.resampler) return s.put(samples);
  std::vector<int16_t> resampled;
  s.resampler->add(samples, resampled);
  return s.put(resampled);
}

Status SoundWriter::writeSilence(int64_t samples) {
  constexpr int64_t kBlock = 1 << 14;
  const std::vector<int16_t> silence(static_cast<size_t>(std::clamp<int64_t>(samples, 0, kBlock)), 0);
  for (int64_t left = samples; left > 0; left -= kBlock)
    DIMTS_TRY(write(std::span(silence).first(static_cast<size_t>(std::min(left, kBlock)))));
  return {};
}

Status SoundWriter::finish() {
  State& s = *state_;
  if (s.resampler) {
    std::vector<int16_t> rest;
    s.resampler->finish(rest);
    DIMTS_TRY(s.put(rest));
  }
  errno = 0;
  SNDFILE* const file = s.file;
  s.file = nullptr;
  if (sf_close(file) != 0) return s.failed("The sound file could not be finished.");
  if (!core::flushToDisk(s.temporary).ok()) return s.failed("The sound file could not be written to the disk.");
  errno = 0;
  if (::rename(s.temporary.c_str(), s.path.c_str()) != 0)
    return core::fileError("file.write", s.path, "The sound file could not be put in its place.");
  s.temporary.clear();
  const auto parent = std::filesystem::path(s.path).parent_path();
  return core::flushToDisk(parent.empty() ? "." : parent.string());
}

int64_t SoundWriter::samplesWritten() const { return state_->written; }
int SoundWriter::fileRate() const { return state_->fileRate; }

}  // namespace dimts::media
