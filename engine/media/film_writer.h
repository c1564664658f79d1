// Makes a film (moving picture plus sound track) from PCM, for the demo and for tests. The picture is a bar that moves
// with time over a slowly changing ground; nothing else is drawn.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>

#include "engine/api/result.h"

namespace dimts::media {

struct FilmOptions {
  int sampleRate = 16000;            ///< of the PCM that is written
  std::string audioEncoder = "aac";  ///< "aac", "libopus", "flac", "pcm_s16le", "libmp3lame", …
  int audioBitRate = 96000;
  bool picture = true;
  int width = 320, height = 180, framesPerSecond = 5;
  double audioStartSeconds = 0;  ///< the sound track begins this late in the container
};

/// Container by the file name's ending (mkv, mp4, webm, …). Written aside and renamed by finish().
class FilmWriter {
 public:
  /// Errors: "film.format" (unknown ending or encoder), "file.write".
  static Result<FilmWriter> create(const std::string& path, const FilmOptions& options);
  FilmWriter(FilmWriter&&) noexcept;
  FilmWriter& operator=(FilmWriter&&) noexcept;
  ~FilmWriter();

  /// Adds mono sound; picture frames follow by themselves. Errors: "film.encode", "file.write", "disk.full".
  Status write(std::span<const int16_t> samples);
  Status finish();

 private:
  struct State;
  explicit FilmWriter(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// The whole film in one call.
Status writeFilm(const std::string& path, std::span<const int16_t> samples, const FilmOptions& options);

}  // namespace dimts::media
