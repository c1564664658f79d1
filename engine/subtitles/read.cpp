// From bytes to checked cues: encoding, format, order, roll-up, and the refusals.
#include "engine/subtitles/read.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "engine/core/files.h"
#include "engine/subtitles/encoding.h"
#include "engine/subtitles/formats.h"

namespace dimts::subtitles {
namespace {

struct Format {
  bool (*looksLike)(std::string_view);
  SubtitleFile (*parse)(std::string_view, const ParseHints&);
};
/// Tried in this order; the loosest last.
constexpr std::array<Format, 6> kFormats{{{&looksLikeVtt, &parseVtt},
                                          {&looksLikeTtml, &parseTtml},
                                          {&looksLikeAss, &parseAss},
                                          {&looksLikeMicroDvd, &parseMicroDvd},
                                          {&looksLikeSbv, &parseSbv},
                                          {&looksLikeSrt, &parseSrt}}};
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr int64_t kLargestBytes = int64_t{64} << 20;

Error noCues(const std::string& subject) {
  return {"subtitle.no_cues", subject, "There is no cue with a time in the file.",
          "Choose an SRT, WebVTT, ASS, SBV, MicroDVD or TTML file: times look like 00:00:01,000 --> 00:00:02,500.",
          ErrorKind::BadInput};
}

Error noFrameRate(const std::string& subject) {
  return {"subtitle.frame_rate", subject,
          "The times count frames, and neither the file nor the film says how many "
          "make a second.",
          "Set subtitles.frames_per_second to the film's rate; 23.976 and 25 are the most common.",
          ErrorKind::BadInput};
}

/// A few broken letters cost their cues; many mean that the whole file is in another encoding.
Status checkLetters(const SubtitleFile& file, const std::string& subject) {
  const auto broken = std::count_if(file.cues.begin(), file.cues.end(),
                                    [](const Cue& cue) { return cue.rawText.find(kReplacement) != std::string::npos; });
  if (broken <= 1 || broken * 100 <= static_cast<int64_t>(file.cues.size())) return {};
  return Error{"subtitle.encoding", subject, std::to_string(broken) + " cues have broken letters.",
               "Open the file in a text editor, check that its letters are right, and save it as UTF-8.",
               ErrorKind::BadInput};
}

}  // namespace

std::vector<std::string> splitLines(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const size_t end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return lines;
}

std::string_view trimBlanks(std::string_view line) {
  const size_t first = line.find_first_not_of(" \t\f\v");
  if (first == std::string_view::npos) return {};
  return line.substr(first, line.find_last_not_of(" \t\f\v") - first + 1);
}

void settleCues(SubtitleFile& file, const ReadOptions& options) {
  sortByTime(file);
  mergeSameTimes(file);
  if (options.unroll) unrollCaptions(file);
}

Result<SubtitleFile> parseSubtitles(std::string_view bytes, const std::string& subject, const ReadOptions& options) {
  DIMTS_TRY_ASSIGN(const DecodedText decoded, decodeBytes(bytes, subject, {options.encoding, options.language}));
  if (decoded.utf8.find_first_not_of(" \t\n\f\v") == std::string::npos)
    return Error{"subtitle.empty", subject, "The subtitle file holds only blank lines.", "Copy or download it again.",
                 ErrorKind::BadInput};
  const auto format =
      std::find_if(kFormats.begin(), kFormats.end(), [&](const Format& f) { return f.looksLike(decoded.utf8); });
  if (format == kFormats.end()) return noCues(subject);
  SubtitleFile file = format->parse(decoded.utf8, {options.framesPerSecond, options.originSeconds});
  file.encoding = decoded.encoding;
  file.encodingConfidence = decoded.confidence;
  if (file.cues.empty()) return noCues(subject);
  if (file.needsFrameRate) return noFrameRate(subject);
  if (decoded.guessed)
    file.warnings.push_back({"subtitle.encoding_guessed", 0,
                             "The letters were read as " + decoded.encoding + " (" +
                                 std::to_string(std::lround(decoded.confidence * 100)) + " % sure)."});
  DIMTS_TRY(checkLetters(file, subject));
  settleCues(file, options);
  return file;
}

Result<SubtitleFile> readSubtitles(const std::string& path, const ReadOptions& options) {
  auto bytes = core::readFile(path, kLargestBytes);
  if (!bytes.ok()) {
    Error error = bytes.error();
    const bool tooLarge = error.code == "file.too_large";
    error.code = error.code == "file.missing" ? "subtitle.missing"
                 : tooLarge                   ? "subtitle.binary"
                                              : "subtitle.unreadable";
    if (tooLarge) error.hint = "Choose a subtitle file; this one is far too large to be one.";
    return error;
  }
  return parseSubtitles(*bytes, path, options);
}

std::string writeSrt(const std::vector<Cue>& cues) {
  const auto stamp = [](double seconds) {
    const auto ms = static_cast<long long>(std::llround(std::max(0.0, seconds) * 1000));
    char text[40];
    std::snprintf(text, sizeof text, "%02lld:%02lld:%02lld,%03lld", ms / 3600000, ms / 60000 % 60, ms / 1000 % 60,
                  ms % 1000);
    return std::string(text);
  };
  std::string out;
  int64_t index = 0;
  for (const Cue& cue : cues)
    out += std::to_string(++index) + "\n" + stamp(cue.startSeconds) + " --> " + stamp(cue.endSeconds) + "\n" +
           cue.rawText + "\n\n";
  return out;
}

}  // namespace dimts::subtitles
