// The store file: written through a buffer under a temporary name, renamed when whole, mapped for reading.
#include "engine/media/audio_store.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <vector>

#include "engine/core/files.h"

namespace dimts::media {
namespace {

constexpr size_t kBufferSamples = 1 << 18;

/// Little-endian, as every machine that LibTorch runs on.
struct Header {
  char magic[8] = {'D', 'I', 'M', 'T', 'S', 'P', 'C', 'M'};
  uint32_t version = 1;
  uint32_t sampleRate = 0;
  int64_t samples = 0;
  char reserved[40] = {};
};
static_assert(sizeof(Header) == 64);

bool writeAll(int fd, const void* data, size_t bytes) {
  const char* from = static_cast<const char*>(data);
  while (bytes > 0) {
    const ssize_t n = ::write(fd, from, bytes);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    from += n;
    bytes -= static_cast<size_t>(n);
  }
  return true;
}

Error writeError(const std::string& path) {
  const bool limit = errno == EFBIG;
  Error error = core::fileError("file.write", path, "The decoded sound could not be written.");
  if (limit) error.kind = ErrorKind::Resources;
  return error;
}

Error damaged(const std::string& path, const std::string& detail) {
  return {"audio.damaged", path, detail, "Import the film again: its decoded sound is no longer whole.",
          ErrorKind::BadInput};
}

}  // namespace

struct AudioStoreWriter::State {
  std::string path, temporary;
  int fd = -1;
  Header header;
  std::vector<int16_t> buffer;
  bool sealed = false;

  Status flushBuffer() {
    errno = 0;
    if (!writeAll(fd, buffer.data(), buffer.size() * sizeof(int16_t))) return writeError(path);
    buffer.clear();
    return {};
  }
  ~State() {
    if (fd >= 0) ::close(fd);
    if (!temporary.empty()) ::unlink(temporary.c_str());
  }
};

AudioStoreWriter::AudioStoreWriter(std::unique_ptr<State> state) : state_(std::move(state)) {}
AudioStoreWriter::AudioStoreWriter(AudioStoreWriter&&) noexcept = default;
AudioStoreWriter& AudioStoreWriter::operator=(AudioStoreWriter&&) noexcept = default;
AudioStoreWriter::~AudioStoreWriter() = default;

Result<AudioStoreWriter> AudioStoreWriter::create(const std::string& path, int sampleRate) {
  static std::atomic<int> counter{0};
  auto state = std::make_unique<State>();
  state->path = path;
  const std::string temporary = path + ".tmp-" + std::to_string(::getpid()) + "-" + std::to_string(++counter);
  errno = 0;
  state->fd = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (state->fd < 0) return writeError(path);
  state->temporary = temporary;
  state->header.sampleRate = static_cast<uint32_t>(sampleRate);
  state->buffer.reserve(kBufferSamples);
  const Header unfinished{};
  if (!writeAll(state->fd, &unfinished, sizeof unfinished)) return writeError(path);
  return AudioStoreWriter(std::move(state));
}

Status AudioStoreWriter::append(std::span<const int16_t> samples) {
  State& s = *state_;
  if (s.sealed) throw std::logic_error("AudioStoreWriter::append after seal");
  s.buffer.insert(s.buffer.end(), samples.begin(), samples.end());
  s.header.samples += static_cast<int64_t>(samples.size());
  return s.buffer.size() >= kBufferSamples ? s.flushBuffer() : Status{};
}

Status AudioStoreWriter::seal() {
  State& s = *state_;
  if (s.sealed) return {};
  DIMTS_TRY(s.flushBuffer());
  errno = 0;
  if (::pwrite(s.fd, &s.header, sizeof s.header, 0) != static_cast<ssize_t>(sizeof s.header) || ::fsync(s.fd) != 0)
    return writeError(s.path);
  s.sealed = true;
  return {};
}

Status AudioStoreWriter::commit() {
  DIMTS_TRY(seal());
  State& s = *state_;
  errno = 0;
  if (::rename(s.temporary.c_str(), s.path.c_str()) != 0) return writeError(s.path);
  s.temporary.clear();
  const auto slash = s.path.find_last_of('/');
  return core::flushToDisk(slash == std::string::npos ? "." : s.path.substr(0, slash));
}

int64_t AudioStoreWriter::samples() const { return state_->header.samples; }

struct AudioStore::Map {
  void* base = MAP_FAILED;
  size_t bytes = 0;
  Header header;
  ~Map() {
    if (base != MAP_FAILED) ::munmap(base, bytes);
  }
};

Result<AudioStore> AudioStore::open(const std::string& path) {
  errno = 0;
  const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return core::fileError("file.missing", path, "The decoded sound of a film cannot be opened.");
  struct stat info {};
  Header header;
  const bool read =
      ::fstat(fd, &info) == 0 && ::pread(fd, static_cast<void*>(&header), sizeof header, 0) == sizeof header;
  const Header expected{};
  const bool right = read && std::memcmp(header.magic, expected.magic, 8) == 0 && header.version == 1 &&
                     header.sampleRate > 0 && header.samples >= 0;
  const auto whole = static_cast<int64_t>(sizeof header) + header.samples * 2;
  if (!right || info.st_size < whole) {
    ::close(fd);
    return damaged(path, right ? "The file is shorter than its header says." : "The file has no valid header.");
  }
  auto map = std::make_shared<Map>();
  map->header = header;
  map->bytes = static_cast<size_t>(whole);
  map->base = ::mmap(nullptr, map->bytes, PROT_READ, MAP_SHARED, fd, 0);
  ::close(fd);
  if (map->base == MAP_FAILED) return damaged(path, "The file cannot be mapped into memory.");
  AudioStore store;
  store.map_ = std::move(map);
  return store;
}

Result<AudioStore> AudioStoreWriter::sealed() const {
  if (!state_->sealed) throw std::logic_error("AudioStoreWriter::sealed before seal");
  return AudioStore::open(state_->temporary.empty() ? state_->path : state_->temporary);
}

int AudioStore::sampleRate() const { return static_cast<int>(map_->header.sampleRate); }
int64_t AudioStore::samples() const { return map_->header.samples; }

std::span<const int16_t> AudioStore::read(int64_t first, int64_t count) const {
  if (first < 0 || count < 0 || first > samples() - count)
    throw std::out_of_range("AudioStore::read " + std::to_string(first) + "+" + std::to_string(count) + " of " +
                            std::to_string(samples()));
  const auto* pcm = reinterpret_cast<const int16_t*>(static_cast<const char*>(map_->base) + sizeof(Header));
  return {pcm + first, static_cast<size_t>(count)};
}

}  // namespace dimts::media
