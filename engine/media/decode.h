// Sound of any film or sound file as 16-bit mono PCM at one rate: streamed, cancellable, aligned to the container's
// clock. Sample 0 is the container's time 0: late tracks get silence in front, edit lists and encoder padding are
// obeyed.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "engine/api/job.h"
#include "engine/api/result.h"

namespace dimts::media {

struct DecodeOptions {
  int sampleRate = 16000;             ///< Hz of the output
  double longestSeconds = 12 * 3600;  ///< decoding ends there with the warning "media.too_long"
};

/// What is known of a file without decoding it.
struct MediaInfo {
  std::string container, codec;      ///< FFmpeg's short names
  int sampleRate = 0, channels = 0;  ///< of the sound track
  double durationSeconds = 0;        ///< as the container says; 0 when it does not
  bool hasPicture = false;
  double framesPerSecond = 0;  ///< of the picture; 0 when there is none or it is not told
  double originSeconds = 0;    ///< the container's clock at sample 0; not nought in MPEG-TS only
};

struct DecodeReport {
  MediaInfo info;
  int64_t samples = 0;          ///< given to the sink
  std::vector<Error> warnings;  ///< "media.truncated", "media.damaged", "media.too_long"
};

/// Takes the next block; an error ends decoding with that error.
using PcmSink = std::function<Status(std::span<const int16_t>)>;
/// Seconds decoded and seconds expected (0 when not known).
using DecodeProgress = std::function<void(double doneSeconds, double totalSeconds)>;

/// Errors: "media.missing", "media.empty", "media.unreadable", "media.no_audio".
Result<MediaInfo> probe(const std::string& path, const JobControl* control = nullptr);

/// Decodes the best sound track to `sink`. Blocks; obeys stop (within a second, also while reading) and pause.
/// Errors: those of probe, "job.stopped", and what the sink returns.
Result<DecodeReport> decode(const std::string& path, const DecodeOptions& options, const PcmSink& sink,
                            JobControl* control = nullptr, const DecodeProgress& progress = {});

/// Convenience for short files: all samples in memory. Errors: those of decode.
Result<std::vector<int16_t>> decodeAll(const std::string& path, int sampleRate, JobControl* control = nullptr);

}  // namespace dimts::media
