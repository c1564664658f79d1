// Protobuf's wire format by hand: varints, doubles, floats and length-prefixed fields are all that is needed.
#include "engine/train/event_file.h"

#include <unistd.h>

#include <array>
#include <atomic>
#include <chrono>
#include <cstring>
#include <filesystem>

#include "engine/core/files.h"

namespace dimts::train {
namespace {

constexpr std::array<uint32_t, 256> makeTable() {
  constexpr uint32_t kReflected = 0x82f63b78U;
  std::array<uint32_t, 256> table{};
  for (uint32_t i = 0; i < 256; ++i) {
    uint32_t value = i;
    for (int bit = 0; bit < 8; ++bit) value = (value >> 1) ^ ((value & 1U) != 0 ? kReflected : 0U);
    table[i] = value;
  }
  return table;
}

void varint(std::string& out, uint64_t value) {
  while (value >= 0x80) {
    out += static_cast<char>((value & 0x7f) | 0x80);
    value >>= 7;
  }
  out += static_cast<char>(value);
}

template <class T>
void littleEndian(std::string& out, T value) {
  char bytes[sizeof(T)];
  std::memcpy(bytes, &value, sizeof(T));  // the engine runs on little-endian machines only
  out.append(bytes, sizeof(T));
}

enum Wire { kVarint = 0, kDouble = 1, kBytes = 2, kFloat = 5 };

void key(std::string& out, uint64_t field, Wire wire) { varint(out, field << 3 | wire); }

void putInt(std::string& out, uint64_t field, int64_t value) {
  key(out, field, kVarint);
  varint(out, static_cast<uint64_t>(value));
}
void putDouble(std::string& out, uint64_t field, double value) {
  key(out, field, kDouble);
  littleEndian(out, value);
}
void putFloat(std::string& out, uint64_t field, float value) {
  key(out, field, kFloat);
  littleEndian(out, value);
}
void putBytes(std::string& out, uint64_t field, std::string_view bytes) {
  key(out, field, kBytes);
  varint(out, bytes.size());
  out.append(bytes);
}

std::string plugin(const std::string& name) {
  std::string data, metadata;
  putBytes(data, 1, name);      // SummaryMetadata.PluginData.plugin_name
  putBytes(metadata, 1, data);  // SummaryMetadata.plugin_data
  return metadata;
}

}  // namespace

uint32_t crc32c(std::string_view bytes) {
  static constexpr std::array<uint32_t, 256> kTable = makeTable();
  uint32_t value = 0xffffffffU;
  for (const char byte : bytes) value = kTable[(value ^ static_cast<unsigned char>(byte)) & 0xffU] ^ (value >> 8);
  return ~value;
}

uint32_t maskedCrc32c(std::string_view bytes) {
  const uint32_t crc = crc32c(bytes);
  return ((crc >> 15) | (crc << 17)) + 0xa282ead8U;
}

Status EventFile::open(const std::string& folder) {
  DIMTS_TRY(core::makeFolder(folder));
  static std::atomic<int> counter{0};
  char host[128] = "localhost";
  ::gethostname(host, sizeof host - 1);
  const auto now = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
  const std::string name = "events.out.tfevents." + std::to_string(now) + "." + host + "." + std::to_string(::getpid()) + "." +
                           std::to_string(counter++);
  const std::string path = (std::filesystem::path(folder) / name).string();
  if (file_.is_open()) file_.close();
  file_.clear();
  errno = 0;
  file_.open(path, std::ios::binary);
  if (!file_) return core::fileError("file.write", path, "The event file cannot be written.");
  std::string version;
  putDouble(version, 1, static_cast<double>(now));
  putBytes(version, 3, "brain.Event:2");
  record(version);
  file_.flush();
  return {};
}

void EventFile::record(const std::string& message) {
  std::string frame;
  littleEndian(frame, static_cast<uint64_t>(message.size()));
  littleEndian(frame, maskedCrc32c(frame));
  frame += message;
  littleEndian(frame, maskedCrc32c(message));
  file_.write(frame.data(), static_cast<std::streamsize>(frame.size()));
}

void EventFile::event(int64_t step, const std::string& summary) {
  if (!file_.is_open()) return;
  std::string message;
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  putDouble(message, 1, std::chrono::duration<double>(now).count());
  putInt(message, 2, step);
  putBytes(message, 5, summary);
  record(message);
}

void EventFile::scalars(int64_t step, const std::vector<MetricPoint>& points) {
  std::string summary;
  for (const MetricPoint& point : points) {
    std::string value;
    putBytes(value, 1, point.name);
    putFloat(value, 2, static_cast<float>(point.value));
    putBytes(summary, 1, value);
  }
  if (!summary.empty()) event(step, summary);
}

void EventFile::text(int64_t step, const std::string& name, const std::string& content) {
  constexpr int64_t kStringType = 7;  // DT_STRING
  std::string tensor, shape, dimension, value, summary;
  putInt(dimension, 1, 1);
  putBytes(shape, 2, dimension);
  putInt(tensor, 1, kStringType);
  putBytes(tensor, 2, shape);
  putBytes(tensor, 8, content);
  putBytes(value, 1, name);
  putBytes(value, 9, plugin("text"));
  putBytes(value, 8, tensor);
  putBytes(summary, 1, value);
  event(step, summary);
}

void EventFile::image(int64_t step, const std::string& name, int64_t width, int64_t height, const std::string& png) {
  std::string image, value, summary;
  putInt(image, 1, height);
  putInt(image, 2, width);
  putInt(image, 3, 3);  // RGB
  putBytes(image, 4, png);
  putBytes(value, 1, name);
  putBytes(value, 4, image);
  putBytes(summary, 1, value);
  event(step, summary);
}

void EventFile::audio(int64_t step, const std::string& name, double sampleRate, int64_t frames, const std::string& wav) {
  std::string audio, value, summary;
  putFloat(audio, 1, static_cast<float>(sampleRate));
  putInt(audio, 2, 1);
  putInt(audio, 3, frames);
  putBytes(audio, 4, wav);
  putBytes(audio, 5, "audio/wav");
  putBytes(value, 1, name);
  putBytes(value, 6, audio);
  putBytes(summary, 1, value);
  event(step, summary);
}

}  // namespace dimts::train
