// TensorBoard event files without TensorFlow or protobuf: framed records with masked CRC-32C around hand-encoded messages.
// Formats: tensorflow/core/lib/io/record_writer.cc, tensorflow/core/util/event.proto, framework/summary.proto. No torch.
#pragma once

#include <cstdint>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "engine/api/job.h"
#include "engine/api/result.h"

namespace dimts::train {

/// CRC-32C (Castagnoli, RFC 3720 appendix B.4), reflected, and TensorFlow's masking of it.
uint32_t crc32c(std::string_view bytes);
uint32_t maskedCrc32c(std::string_view bytes);

class EventFile {
 public:
  /// Makes <folder>/events.out.tfevents.<unix time>.<host>.<pid>.<n>, which begins with the version record.
  Status open(const std::string& folder);
  bool isOpen() const { return file_.is_open(); }

  void scalars(int64_t step, const std::vector<MetricPoint>& points);
  void text(int64_t step, const std::string& name, const std::string& value);
  void image(int64_t step, const std::string& name, int64_t width, int64_t height, const std::string& png);
  /// `wav` holds a whole WAV file of one channel.
  void audio(int64_t step, const std::string& name, double sampleRate, int64_t frames, const std::string& wav);
  void flush() { file_.flush(); }
  /// False after a write failed.
  bool good() const { return file_.good(); }

 private:
  void event(int64_t step, const std::string& summary);
  void record(const std::string& message);
  std::ofstream file_;
};

}  // namespace dimts::train
