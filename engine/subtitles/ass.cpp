// ASS and SSA: events by the columns their Format line names, in whatever order the sections come.
#include "engine/subtitles/ass.h"

#include <algorithm>
#include <optional>

#include "engine/core/ascii.h"
#include "engine/subtitles/formats.h"
#include "engine/subtitles/timing.h"

namespace dimts::subtitles {
namespace {

/// What follows "Key:" in a line, whatever its letter case; nothing for another key.
std::optional<std::string_view> valueOf(std::string_view line, std::string_view key) {
  if (line.size() <= key.size() || line[key.size()] != ':' || core::lowerAscii(line.substr(0, key.size())) != key)
    return std::nullopt;
  return trimBlanks(line.substr(key.size() + 1));
}

bool isSection(std::string_view line) { return line.size() > 2 && line.front() == '[' && line.back() == ']'; }

class Parser {
 public:
  explicit Parser(std::string_view text) : lines_(splitLines(text)) { file_.format = "ass"; }

  SubtitleFile run() {
    for (size_t i = 0; i < lines_.size(); ++i) takeLine(trimBlanks(lines_[i]), static_cast<int64_t>(i) + 1);
    if (effects_ > 0)
      file_.warnings.push_back(
          {"subtitle.not_cue", firstEffect_, std::to_string(effects_) + " moving signs were left out."});
    return std::move(file_);
  }

 private:
  void takeLine(std::string_view line, int64_t number) {
    if (isSection(line)) {
      const std::string section = core::lowerAscii(line);
      attachments_ = section == "[fonts]" || section == "[graphics]";
      inEvents_ = section == "[events]";
      return;
    }
    if (attachments_ && !inEvents_) return;
    if (const auto format = valueOf(line, "format"); format && (inEvents_ || core::lowerAscii(*format).ends_with("text")))
      columns_ = AssColumns::fromFormat(*format);
    else if (const auto event = valueOf(line, "dialogue"))
      takeEvent(*event, number);
  }

  void takeEvent(std::string_view fields, int64_t number) {
    const AssEvent event = columns_.split(fields);
    if (event.isMoving()) {
      if (effects_++ == 0) firstEffect_ = number;
      return;
    }
    Cue cue;
    cue.lineNumber = number;
    cue.rawText = event.text;
    cue.speakerHint = event.name;
    cue.region = event.style;
    std::string_view start = event.start, end = event.end;
    const auto from = takeTime(start), to = takeTime(end);
    cue.startSeconds = from ? from->seconds() : -1;
    cue.endSeconds = to ? to->seconds() : -1;
    const bool usable = from && to && cue.startSeconds >= 0 && cue.endSeconds > cue.startSeconds;
    if (!usable)
      file_.warnings.push_back(
          {"subtitle.bad_time", number, "This time cannot be used: " + event.start + " to " + event.end});
    file_.cues.push_back(std::move(cue));
  }

  std::vector<std::string> lines_;
  AssColumns columns_;
  bool inEvents_ = false, attachments_ = false;
  int64_t effects_ = 0, firstEffect_ = 0;
  SubtitleFile file_;
};

}  // namespace

bool AssEvent::isMoving() const {
  const std::string kind = core::lowerAscii(effect);
  return kind.starts_with("banner;") || kind.starts_with("scroll up;") || kind.starts_with("scroll down;");
}

AssColumns AssColumns::fromFormat(std::string_view format) {
  AssColumns columns;
  columns.names_.clear();
  for (size_t at = 0; at <= format.size();) {
    const size_t comma = std::min(format.find(',', at), format.size());
    columns.names_.push_back(core::lowerAscii(trimBlanks(format.substr(at, comma - at))));
    at = comma + 1;
  }
  return columns;
}

AssEvent AssColumns::split(std::string_view fields) const {
  AssEvent event;
  for (size_t i = 0; i < names_.size(); ++i) {
    const bool last = i + 1 == names_.size();
    const size_t comma = last ? std::string_view::npos : fields.find(',');
    const std::string value(last ? fields : trimBlanks(fields.substr(0, comma)));
    const std::string& name = names_[i];
    if (name == "start") event.start = value;
    if (name == "end") event.end = value;
    if (name == "style") event.style = value;
    if (name == "name" || name == "actor") event.name = value;
    if (name == "effect") event.effect = value;
    if (name == "text") event.text = value;
    if (last || comma == std::string_view::npos) break;
    fields.remove_prefix(comma + 1);
  }
  return event;
}

bool looksLikeAss(std::string_view text) {
  for (const std::string& line : splitLines(text.substr(0, 1 << 20))) {
    const std::string_view bare = trimBlanks(line);
    if (bare.empty() || bare.front() == ';') continue;
    const std::string low = core::lowerAscii(bare);
    if (low == "[script info]" || low == "[events]" || low == "[v4+ styles]" || low == "[v4 styles]") return true;
    if (valueOf(bare, "dialogue") && std::count(bare.begin(), bare.end(), ',') >= 8) return true;
    if (parseTiming(bare)) return false;
  }
  return false;
}

SubtitleFile parseAss(std::string_view text, const ParseHints&) { return Parser(text).run(); }

}  // namespace dimts::subtitles
