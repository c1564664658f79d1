// Decoded sound of one source on disk: a 64-byte header, then 16-bit mono PCM. Written aside and renamed when whole,
// read through a memory map, so that a clip is a slice and not a decode.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>

#include "engine/api/result.h"

namespace dimts::media {

class AudioStore;

/// Writes one store file. Destroyed before commit(), it removes what it wrote.
class AudioStoreWriter {
 public:
  /// Errors: "file.write", "disk.full".
  static Result<AudioStoreWriter> create(const std::string& path, int sampleRate);
  AudioStoreWriter(AudioStoreWriter&&) noexcept;
  AudioStoreWriter& operator=(AudioStoreWriter&&) noexcept;
  ~AudioStoreWriter();

  Status append(std::span<const int16_t> samples);
  /// Writes the header and flushes to disk, still under the temporary name: the slow half of commit().
  Status seal();
  /// Seals when that is not done, then renames to `path` (an older file there is replaced).
  Status commit();
  int64_t samples() const;
  /// What seal() has written, before it has its final name. Errors: those of AudioStore::open.
  Result<AudioStore> sealed() const;

 private:
  struct State;
  explicit AudioStoreWriter(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// A committed store file, mapped. Copies share the map; reading is thread-safe.
class AudioStore {
 public:
  /// Errors: "file.missing", "audio.damaged" (wrong header or shorter than the header says).
  static Result<AudioStore> open(const std::string& path);

  int sampleRate() const;
  int64_t samples() const;
  /// A slice of the map, valid as long as a copy of this store lives.
  /// Throws std::out_of_range unless 0 ≤ first and first + count ≤ samples().
  std::span<const int16_t> read(int64_t first, int64_t count) const;

 private:
  struct Map;
  std::shared_ptr<const Map> map_;
};

}  // namespace dimts::media
