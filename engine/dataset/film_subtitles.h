// Where the subtitles of a film come from: the file that was named, a file beside the film, or a text stream inside it.
#pragma once

#include <string>
#include <vector>

#include "engine/api/job.h"
#include "engine/api/result.h"
#include "engine/api/subtitles.h"
#include "engine/media/decode.h"
#include "engine/subtitles/clean.h"
#include "engine/subtitles/read.h"

namespace dimts::dataset {

/// The options "subtitles.*".
struct SubtitleOptions {
  subtitles::ReadOptions reading;
  subtitles::CleaningRules cleaning;
};

struct FilmSubtitles {
  std::string path;  ///< the subtitle file, or the film itself for a stream inside it
  int stream = -1;   ///< inside the film; -1: a file
  subtitles::SubtitleFile file;
};

/// `wanted` is a subtitle file, a film that holds a stream, "stream:3" for that stream of the film itself, or empty:
/// then a file beside the film is taken, else the best text stream inside it. `info` is probe()'s of the film.
/// Errors: those of readSubtitles, parseStream and readSubtitleStream; "subtitle.missing" names the streams that are
/// there and why they cannot be used.
Result<FilmSubtitles> readFilmSubtitles(const std::string& mediaPath, const std::string& wanted,
                                        const media::MediaInfo& info, const subtitles::ReadOptions& options,
                                        const JobControl* control = nullptr);

/// One stream inside a film. Errors: "media.no_stream", "subtitle.stream" with the reason, those of parseStream.
Result<FilmSubtitles> readEmbedded(const std::string& filmPath, int index, const subtitles::ReadOptions& options,
                                   const JobControl* control = nullptr);

/// The stream that fits best, -1 when none can be read: full ones before forced ones, the project's language first,
/// then the film's default, and streams without notes for the hard of hearing.
int bestTextStream(const std::vector<SubtitleStreamInfo>& streams, const std::string& language);

/// "2 subtitle streams: 2 (hdmv_pgs_subtitle, eng): Pictures of text, …"; empty for none.
std::string describeStreams(const std::vector<SubtitleStreamInfo>& streams);

}  // namespace dimts::dataset
