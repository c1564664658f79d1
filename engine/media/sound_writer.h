// Sound files as they grow: WAV, FLAC and Opus through libsndfile, with tags; whole or not there.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/api/result.h"

namespace dimts::media {

/// Empty texts are left out. Opus and FLAC have a field for the licence, WAV only one for the copyright.
struct SoundTags {
  std::string title, artist, licence, comment;
};

/// "wav", "flac" or "opus" by the ending of a name (.wav, .flac, .opus, .ogg). Error: "sound.format".
Result<std::string> soundFormatOf(const std::string& path);

class SoundWriter {
 public:
  /// Mono at `sampleRate`; 16 bits in WAV and FLAC. Opus knows only some rates: sound of others is resampled to the next
  /// higher one. Written aside and put in its place by finish(); makes no folder.
  /// Errors: "sound.format", "file.write", "disk.full".
  static Result<SoundWriter> create(const std::string& path, int sampleRate, const SoundTags& tags = {});
  /// The same with the format said ("wav", "flac", "opus"), whatever the ending.
  static Result<SoundWriter> create(const std::string& path, const std::string& format, int sampleRate,
                                    const SoundTags& tags = {});
  SoundWriter(SoundWriter&&) noexcept;
  SoundWriter& operator=(SoundWriter&&) noexcept;
  /// Without finish() nothing is left behind.
  ~SoundWriter();

  /// Values outside -1…1 are clipped.
  Status write(std::span<const float> samples);
  Status write(std::span<const int16_t> samples);
  Status writeSilence(int64_t samples);
  Status finish();

  int64_t samplesWritten() const;  ///< at the rate of create()
  int fileRate() const;            ///< of the file

 private:
  struct State;
  explicit SoundWriter(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace dimts::media
