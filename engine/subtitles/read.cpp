// From bytes to checked cues: encoding, format, order, roll-up, and the refusals.
#include "engine/subtitles/read.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <filesystem>

#include "engine/core/files.h"
#include "engine/subtitles/encoding.h"
#include "engine/subtitles/formats.h"

namespace dimts::subtitles {
namespace {

struct Format {
  bool (*looksLike)(std::string_view);
  SubtitleFile (*parse)(std::string_view);
};
/// Tried in this order; the loosest last.
constexpr std::array<Format, 2> kFormats{{{&looksLikeVtt, &parseVtt}, {&looksLikeSrt, &parseSrt}}};

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr int64_t kLargestBytes = int64_t{64} << 20;

Error noCues(const std::string& subject) {
  return {"subtitle.no_cues", subject, "There is no cue with a time in the file.",
          "Choose an SRT or WebVTT file: its times look like 00:00:01,000 --> 00:00:02,500.", ErrorKind::BadInput};
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

void sortByTime(SubtitleFile& file) {
  const auto earlier = [](const Cue& a, const Cue& b) { return a.startSeconds < b.startSeconds; };
  if (std::is_sorted(file.cues.begin(), file.cues.end(), earlier)) return;
  std::stable_sort(file.cues.begin(), file.cues.end(), earlier);
  file.warnings.push_back({"subtitle.unsorted", 0, "The cues were not in order of time; they were put in order."});
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

Result<SubtitleFile> parseSubtitles(std::string_view bytes, const std::string& subject, const ReadOptions& options) {
  DIMTS_TRY_ASSIGN(const DecodedText decoded, decodeBytes(bytes, subject, options.encoding));
  if (decoded.utf8.find_first_not_of(" \t\n\f\v") == std::string::npos)
    return Error{"subtitle.empty", subject, "The subtitle file holds only blank lines.", "Copy or download it again.",
                 ErrorKind::BadInput};
  const auto format =
      std::find_if(kFormats.begin(), kFormats.end(), [&](const Format& f) { return f.looksLike(decoded.utf8); });
  if (format == kFormats.end()) return noCues(subject);
  SubtitleFile file = format->parse(decoded.utf8);
  file.encoding = decoded.encoding;
  if (file.cues.empty()) return noCues(subject);
  if (decoded.guessed)
    file.warnings.push_back({"subtitle.encoding_guessed", 0, "The letters were read as " + decoded.encoding + "."});
  DIMTS_TRY(checkLetters(file, subject));
  sortByTime(file);
  unrollCaptions(file);
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
    if (tooLarge) error.hint = "Choose an .srt or .vtt file; this one is far too large to be one.";
    return error;
  }
  return parseSubtitles(*bytes, path, options);
}

Result<std::string> findSubtitlesFor(const std::string& mediaPath) {
  namespace fs = std::filesystem;
  const fs::path media(mediaPath);
  for (const char* ending : {".srt", ".vtt", ".SRT", ".VTT"}) {
    const fs::path candidate = fs::path(media).replace_extension(ending);
    std::error_code ignored;
    if (fs::is_regular_file(candidate, ignored)) return candidate.string();
  }
  std::vector<std::string> found;
  std::error_code code;
  const std::string prefix = media.stem().string() + ".";
  for (const auto& entry : fs::directory_iterator(media.has_parent_path() ? media.parent_path() : ".", code)) {
    const std::string name = entry.path().filename().string();
    const std::string ending = entry.path().extension().string();
    if (name.starts_with(prefix) && (ending == ".srt" || ending == ".vtt")) found.push_back(entry.path().string());
  }
  std::sort(found.begin(), found.end());
  if (!found.empty()) return found.front();
  return Error{
      "subtitle.missing", mediaPath, "No subtitle file was given and none of the same name lies beside the film.",
      "Choose the subtitle file, or put it beside the film as " + media.stem().string() + ".srt.", ErrorKind::BadInput};
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
