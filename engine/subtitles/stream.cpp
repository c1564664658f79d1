// One packet is one cue, except in TTML, where a packet is a document.
#include "engine/subtitles/stream.h"

#include <algorithm>
#include <array>
#include <optional>

#include "engine/subtitles/ass.h"
#include "engine/subtitles/code_pages.h"
#include "engine/subtitles/formats.h"
#include "engine/text/unicode.h"

namespace dimts::subtitles {
namespace {

constexpr std::array<std::string_view, 7> kReadable{"subrip", "text", "webvtt", "ass", "ssa", "mov_text", "ttml"};
constexpr double kLongestWithoutEnd = 5;

/// Line ends as '\n', blank lines and NUL away.
std::string tidied(std::string_view text) {
  std::string plain;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\0' || (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')) continue;
    plain.push_back(text[i] == '\r' ? '\n' : text[i]);
  }
  std::string out;
  for (const std::string& line : splitLines(plain)) {
    const std::string_view bare = trimBlanks(line);
    if (bare.empty()) continue;
    if (!out.empty()) out.push_back('\n');
    out += bare;
  }
  return out;
}

/// 3GPP timed text: two bytes of length, the text in UTF-8 or marked UTF-16, then boxes of style.
std::string timedText(std::string_view bytes) {
  if (bytes.size() < 2) return {};
  const size_t told =
      static_cast<size_t>(static_cast<unsigned char>(bytes[0])) << 8 | static_cast<unsigned char>(bytes[1]);
  const std::string_view text = bytes.substr(2, std::min(told, bytes.size() - 2));
  if (text.starts_with("\xFE\xFF")) return convertStrictly(text.substr(2), "UTF-16BE").value_or("\xEF\xBF\xBD");
  if (text.starts_with("\xFF\xFE")) return convertStrictly(text.substr(2), "UTF-16LE").value_or("\xEF\xBF\xBD");
  return std::string(text);
}

/// The order of the fields in a Matroska block; the times stand in the container.
const AssColumns& blockColumns() {
  static const AssColumns kColumns =
      AssColumns::fromFormat("ReadOrder, Layer, Style, Name, MarginL, MarginR, MarginV, Effect, Text");
  return kColumns;
}

class StreamReader {
 public:
  explicit StreamReader(const TextStream& stream) : stream_(stream) {
    file_.format = stream.codec;
    file_.encoding = "UTF-8";
  }

  SubtitleFile run() {
    for (const StreamPacket& packet : stream_.packets) {
      if (stream_.codec == "ttml")
        takeDocument(packet);
      else
        takePacket(packet);
    }
    closeOpenEnds();
    if (moving_ > 0)
      file_.warnings.push_back({"subtitle.not_cue", 0, std::to_string(moving_) + " moving signs were left out."});
    return std::move(file_);
  }

  bool validText() const { return invalid_ == 0 || invalid_ * 100 <= static_cast<int64_t>(file_.cues.size()); }

 private:
  void takePacket(const StreamPacket& packet) {
    Cue cue;
    cue.startSeconds = packet.startSeconds;
    cue.endSeconds = packet.endSeconds;
    cue.region = packet.settings;
    if (stream_.codec == "ass" || stream_.codec == "ssa") {
      const AssEvent event = blockColumns().split(packet.bytes);
      if (event.isMoving()) {
        ++moving_;
        return;
      }
      cue.rawText = tidied(event.text);
      cue.speakerHint = event.name;
      cue.region = event.style;
    } else {
      cue.rawText = tidied(stream_.codec == "mov_text" ? timedText(packet.bytes) : packet.bytes);
    }
    // Timed text fills the gaps between cues with packets that say nothing.
    if (cue.rawText.empty() && stream_.codec == "mov_text") return;
    add(std::move(cue));
  }

  /// Times inside the document count from the start of the track; a packet shows only its own part of them.
  void takeDocument(const StreamPacket& packet) {
    const SubtitleFile inside = parseTtml(packet.bytes, {});
    if (!origin_) origin_ = packet.startSeconds;
    for (const Warning& warning : inside.warnings) file_.warnings.push_back(warning);
    for (Cue cue : inside.cues) {
      if (cue.startSeconds >= 0) {
        cue.startSeconds += *origin_;
        cue.endSeconds += *origin_;
      }
      if (packet.endSeconds > 0 && cue.startSeconds >= packet.endSeconds) continue;
      add(std::move(cue));
    }
  }

  void add(Cue cue) {
    cue.lineNumber = static_cast<int64_t>(file_.cues.size()) + 1;
    if (!text::isValidUtf8(cue.rawText)) {
      ++invalid_;
      cue.rawText = text::toUtf8(text::toUtf32(cue.rawText));
    }
    if (!text::isValidUtf8(cue.speakerHint)) cue.speakerHint.clear();
    file_.cues.push_back(std::move(cue));
  }

  void closeOpenEnds() {
    int64_t open = 0;
    for (size_t i = 0; i < file_.cues.size(); ++i) {
      Cue& cue = file_.cues[i];
      if (cue.endSeconds > 0 || cue.startSeconds < 0) continue;
      ++open;
      cue.endSeconds = cue.startSeconds + kLongestWithoutEnd;
      const bool followed = i + 1 < file_.cues.size() && file_.cues[i + 1].startSeconds > cue.startSeconds;
      if (followed) cue.endSeconds = std::min(cue.endSeconds, file_.cues[i + 1].startSeconds);
    }
    if (open > 0)
      file_.warnings.push_back({"subtitle.no_end", 0,
                                std::to_string(open) + " cues do not say how long they are shown; they were given "
                                                       "the time to the next one, at most 5 s."});
  }

  const TextStream& stream_;
  SubtitleFile file_;
  std::optional<double> origin_;
  int64_t moving_ = 0, invalid_ = 0;
};

}  // namespace

bool isReadableStream(const std::string& codec) {
  return std::find(kReadable.begin(), kReadable.end(), codec) != kReadable.end();
}

Result<SubtitleFile> parseStream(const TextStream& stream, const std::string& subject, const ReadOptions& options) {
  if (!isReadableStream(stream.codec))
    return Error{"subtitle.stream", subject, "Subtitles of the kind " + stream.codec + " cannot be read.",
                 "Choose another subtitle stream or a subtitle file.", ErrorKind::BadInput};
  StreamReader reader(stream);
  SubtitleFile file = reader.run();
  if (file.cues.empty())
    return Error{"subtitle.no_cues", subject, "The subtitle stream holds no cue.",
                 "Choose another subtitle stream or a subtitle file.", ErrorKind::BadInput};
  if (!reader.validText())
    return Error{"subtitle.encoding", subject, "The letters of the subtitle stream are broken.",
                 "Choose another subtitle stream or a subtitle file.", ErrorKind::BadInput};
  settleCues(file, options);
  return file;
}

}  // namespace dimts::subtitles
