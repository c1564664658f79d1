// Subtitle streams inside a film: what there is, and the packets of the ones that hold text, on the clock of the
// decoded sound (second 0 is sample 0: late tracks, edit lists and the container's start are taken into account).
#pragma once

#include <string>
#include <vector>

#include "engine/api/job.h"
#include "engine/api/result.h"
#include "engine/api/subtitles.h"

namespace dimts::media {

struct SubtitlePacket {
  double startSeconds = 0, endSeconds = 0;  ///< end 0: not told
  std::string bytes;
  std::string settings;  ///< of a WebVTT cue
};

struct SubtitleStreamData {
  std::string header;  ///< codec data of the stream (the sections of ASS); may be empty
  std::vector<SubtitlePacket> packets;
  bool cutOff = false;  ///< reading ended with an error before the end of the film
};

/// All subtitle streams in the order of the container; empty when there is none.
/// Errors: "media.missing", "media.empty", "media.unreadable", "job.stopped".
Result<std::vector<SubtitleStreamInfo>> listSubtitleStreams(const std::string& path,
                                                            const JobControl* control = nullptr);

/// The packets of one stream, read through the whole file; obeys stop. Errors: those of listSubtitleStreams,
/// "media.no_stream" (no subtitle stream of this index).
Result<SubtitleStreamData> readSubtitleStream(const std::string& path, int index, const JobControl* control = nullptr);

}  // namespace dimts::media
