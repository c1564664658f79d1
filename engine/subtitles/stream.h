// Text streams inside films to the same cues as files; the packets come from whoever opened the film.
#pragma once

#include <string>
#include <vector>

#include "engine/api/result.h"
#include "engine/subtitles/cue.h"
#include "engine/subtitles/read.h"

namespace dimts::subtitles {

struct StreamPacket {
  double startSeconds = 0, endSeconds = 0;  ///< from sample 0 of the film's sound; end 0: not told
  std::string bytes;
  std::string settings;  ///< of a WebVTT cue ("line:0 align:start")
};

struct TextStream {
  std::string codec;   ///< "subrip", "text", "webvtt", "ass", "ssa", "mov_text", "ttml"
  std::string header;  ///< of the stream: the sections of ASS
  std::vector<StreamPacket> packets;
};

/// Whether packets of this codec can be read as text.
bool isReadableStream(const std::string& codec);

/// Cues of a stream, settled like those of a file; their line numbers count from 1. `subject` names the film in errors.
/// Warnings besides those of files: "subtitle.no_end" (a packet without a length lasts until the next, at most 5 s).
/// Errors: "subtitle.no_cues", "subtitle.encoding" (the stream is not UTF-8), "subtitle.stream" (codec not readable).
Result<SubtitleFile> parseStream(const TextStream& stream, const std::string& subject, const ReadOptions& options = {});

}  // namespace dimts::subtitles
