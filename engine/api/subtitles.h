// What the app knows of subtitles before they are imported: streams in a film, encodings to choose from, and what the
// cleaning rules make of every cue.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace dimts {

/// A subtitle stream inside a film.
struct SubtitleStreamInfo {
  int index = 0;         ///< in the container, from 0
  std::string codec;     ///< FFmpeg's short name: "subrip", "mov_text", "hdmv_pgs_subtitle", …
  std::string language;  ///< ISO 639-2 as the container says ("amh"); may be empty
  std::string title;     ///< may be empty
  bool isDefault = false;
  bool isForced = false;              ///< only the lines in foreign languages
  bool isForHearingImpaired = false;  ///< with notes on sounds
  bool isText = false;                ///< it can be read
  std::string reason;                 ///< why it cannot, in plain English; empty when isText
};

struct EncodingCandidate {
  std::string encoding;   ///< a value for the option subtitles.encoding
  double confidence = 0;  ///< 0…1: how much the text looks like a language written in this page
  std::string sample;     ///< the first lines with letters beyond ASCII, at most 160 characters
};

struct CuePreview {
  double startSeconds = 0, endSeconds = 0;
  int64_t line = 0;                  ///< in the file, from 1
  std::string before, after;         ///< after: what a clip would say; one line
  std::string cueClass;              ///< "spoken", "two_speakers", "hearing_impaired", "lyric", "advert", "empty"
  std::string dropReason;            ///< empty: usable
  std::string speaker;               ///< hint from the subtitles
  std::vector<std::string> changes;  ///< rules that changed it: "tags", "notes", "names", "music_signs", …
};

struct SubtitlePreviewRequest {
  std::string projectDir;  ///< its options and language are used
  std::string path;        ///< subtitle file, or film with a text stream
  std::string film;        ///< for times that count frames; may be empty
  int stream = -1;         ///< of a film; -1: the best one
  std::map<std::string, std::string> overrides;  ///< option key → value: rules switched for this look only
};

struct SubtitlePreview {
  std::string format, encoding;
  bool encodingGuessed = false;
  double encodingConfidence = 1;
  std::vector<EncodingCandidate> encodings;  ///< likeliest first; empty for streams
  std::vector<SubtitleStreamInfo> streams;   ///< of a film
  int stream = -1;                           ///< the one that was read
  std::vector<std::string> warnings;         ///< English, with line numbers
  std::vector<CuePreview> cues;
  std::vector<std::pair<std::string, int64_t>> classes;  ///< class, cues; all six
};

}  // namespace dimts
