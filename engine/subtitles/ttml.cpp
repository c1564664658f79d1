// TTML and DFXP: paragraphs (or timed spans in them) become cues; times are relative to the elements around them.
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <optional>

#include "engine/subtitles/formats.h"
#include "engine/subtitles/xml_scan.h"

namespace dimts::subtitles {
namespace {

struct Clock {
  double framesPerSecond = 30, ticksPerSecond = 1, subFrames = 1;
};

double number(std::string_view text) { return std::strtod(std::string(text).c_str(), nullptr); }

/// "10s", "1500ms", "30f", "90000t", "1.5h", "2m".
std::optional<double> offsetTime(std::string_view text, const Clock& clock) {
  const size_t unitAt = text.find_first_not_of("0123456789.");
  if (unitAt == 0 || unitAt == std::string_view::npos) return std::nullopt;
  const std::string_view unit = text.substr(unitAt);
  const double value = number(text.substr(0, unitAt));
  if (unit == "h") return value * 3600;
  if (unit == "m") return value * 60;
  if (unit == "s") return value;
  if (unit == "ms") return value / 1000;
  if (unit == "f") return value / clock.framesPerSecond;
  if (unit == "t") return value / clock.ticksPerSecond;
  return std::nullopt;
}

/// "00:01:02.345", "00:01:02:12" (frames), "00:01:02:12.1" (sub-frames), "01:02.5".
std::optional<double> clockTime(std::string_view text, const Clock& clock) {
  if (text.find_first_not_of("0123456789:.,") != std::string_view::npos) return std::nullopt;
  std::vector<std::string> parts(1);
  for (const char c : text) {
    if (c == ':')
      parts.emplace_back();
    else
      parts.back().push_back(c == ',' ? '.' : c);
  }
  const auto wrong = [](const std::string& part) { return part.empty() || part.front() == '.'; };
  if (parts.size() < 2 || parts.size() > 4 || std::any_of(parts.begin(), parts.end(), wrong)) return std::nullopt;
  double frames = 0;
  if (parts.size() == 4) {
    const size_t dot = parts[3].find('.');
    frames = number(parts[3].substr(0, dot));
    if (dot != std::string::npos) frames += number(parts[3].substr(dot + 1)) / clock.subFrames;
    parts.pop_back();
  }
  double seconds = 0;
  for (const std::string& part : parts) seconds = seconds * 60 + number(part);
  return seconds + frames / clock.framesPerSecond;
}

std::optional<double> parseTime(std::string_view text, const Clock& clock) {
  text = trimBlanks(text);
  if (text.empty()) return std::nullopt;
  const auto seconds = offsetTime(text, clock);
  return seconds ? seconds : clockTime(text, clock);
}

class Parser {
 public:
  Parser(std::string_view text, const ParseHints& hints) : scanner_(text) {
    file_.format = "ttml";
    if (hints.framesPerSecond > 0) clock_.framesPerSecond = hints.framesPerSecond;
  }

  SubtitleFile run() {
    while (const auto piece = scanner_.next()) {
      if (piece->kind == XmlPiece::Kind::Open)
        open(*piece);
      else if (piece->kind == XmlPiece::Kind::Close)
        close(piece->name);
      else
        addText(piece->text);
    }
    const bool inside = std::any_of(stack_.begin(), stack_.end(), [](const Element& e) { return e.name == "p"; });
    while (!stack_.empty()) close(stack_.back().name);
    if (scanner_.cutOff() || inside) file_.warnings.push_back({"subtitle.truncated", 0, "The file ends inside a cue."});
    return std::move(file_);
  }

 private:
  struct Element {
    std::string name, region, agent;
    bool timed = false, bad = false, preserve = false;
    double begin = 0;
    std::optional<double> end;
    int64_t lineNumber = 0;
    size_t firstChildCue = 0;  ///< cues of timed spans inside
    std::string text;
  };
  static constexpr size_t kDeepest = 64;

  void open(const XmlPiece& tag) {
    if (tag.name == "tt") readClock(tag);
    if (tag.name == "agent") agentId_ = tag.attribute("id");
    if (tag.name == "br") addBreak();
    if (tag.name == "br" || stack_.size() >= kDeepest) return;
    Element element;
    element.name = tag.name;
    element.lineNumber = tag.lineNumber;
    element.firstChildCue = file_.cues.size();
    const Element* outer = stack_.empty() ? nullptr : &stack_.back();
    element.region = std::string(tag.attribute("region"));
    element.agent = std::string(tag.attribute("agent"));
    element.preserve =
        tag.attribute("space") == "preserve" || (outer && outer->preserve && tag.attribute("space").empty());
    if (outer && element.region.empty()) element.region = outer->region;
    if (outer && element.agent.empty()) element.agent = outer->agent;
    readTimes(tag, outer, element);
    stack_.push_back(std::move(element));
    if (tag.closedAtOnce) close(tag.name);
  }

  void readClock(const XmlPiece& tag) {
    const double frames = number(tag.attribute("frameRate")), ticks = number(tag.attribute("tickRate"));
    if (frames > 0) clock_.framesPerSecond = frames;
    const std::string_view factor = tag.attribute("frameRateMultiplier");
    const size_t between = factor.find_first_of(" :");
    if (between != std::string_view::npos && frames > 0) {
      const double over = number(factor.substr(0, between)), under = number(factor.substr(between + 1));
      if (over > 0 && under > 0) clock_.framesPerSecond *= over / under;
    }
    const double sub = number(tag.attribute("subFrameRate"));
    if (sub > 0) clock_.subFrames = sub;
    clock_.ticksPerSecond = ticks > 0 ? ticks : frames > 0 ? clock_.framesPerSecond * clock_.subFrames : 1;
  }

  void readTimes(const XmlPiece& tag, const Element* outer, Element& element) {
    const double base = outer ? outer->begin : 0;
    element.begin = base;
    if (outer) element.end = outer->end;
    const std::string_view begin = tag.attribute("begin"), end = tag.attribute("end"), length = tag.attribute("dur");
    element.timed = !begin.empty() || !end.empty() || !length.empty();
    const auto from = parseTime(begin, clock_), to = parseTime(end, clock_), lasts = parseTime(length, clock_);
    element.bad = (!begin.empty() && !from) || (!end.empty() && !to) || (!length.empty() && !lasts);
    if (from) element.begin = base + *from;
    if (to) element.end = base + *to;
    if (lasts) element.end = std::min(to ? *element.end : INFINITY, element.begin + *lasts);
    if (outer && outer->end && element.end) element.end = std::min(*element.end, *outer->end);
  }

  Element* textHolder() { return stack_.empty() ? nullptr : &stack_.back(); }

  void addText(std::string_view text) {
    if (inAgentName()) {
      agents_[agentId_] += std::string(trimBlanks(text));
      return;
    }
    Element* holder = textHolder();
    if (!holder || !inParagraph()) return;
    for (const char c : text) {
      const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!blank || (holder->preserve && c != '\n' && c != '\r')) {
        holder->text.push_back(c);
      } else if (holder->text.empty() || (holder->text.back() != ' ' && holder->text.back() != '\n')) {
        holder->text.push_back(' ');
      }
    }
  }

  void addBreak() {
    if (Element* holder = textHolder(); holder && inParagraph()) holder->text.push_back('\n');
  }

  bool inParagraph() const {
    return std::any_of(stack_.begin(), stack_.end(), [](const Element& e) { return e.name == "p"; });
  }
  bool inAgentName() const {
    return stack_.size() >= 2 && stack_.back().name == "name" && stack_[stack_.size() - 2].name == "agent";
  }

  /// Closes up to the innermost element of this name; an end tag without a start is passed over.
  void close(const std::string name) {
    const auto same = [&](const Element& e) { return e.name == name; };
    if (std::none_of(stack_.begin(), stack_.end(), same)) return;
    bool found = false;
    while (!found) {
      Element element = std::move(stack_.back());
      stack_.pop_back();
      found = element.name == name;
      finish(std::move(element));
    }
  }

  void finish(Element element) {
    const bool paragraph = element.name == "p";
    const bool timedSpan = element.name == "span" && element.timed && inParagraph();
    if (!paragraph && !timedSpan) {
      if (!stack_.empty()) stack_.back().text += element.text;
      return;
    }
    const std::string text = tidied(element.text);
    const bool spansSaidIt = file_.cues.size() > element.firstChildCue;
    if (text.empty() && (timedSpan || spansSaidIt)) return;
    addCue(element, text);
  }

  void addCue(const Element& element, const std::string& text) {
    Cue cue;
    cue.rawText = text;
    cue.lineNumber = element.lineNumber;
    cue.region = element.region;
    if (const auto agent = agents_.find(element.agent); agent != agents_.end()) cue.speakerHint = agent->second;
    const bool usable = !element.bad && element.end && *element.end > element.begin;
    cue.startSeconds = element.bad ? -1 : element.begin;
    cue.endSeconds = element.bad ? -1 : element.end.value_or(element.begin);
    if (!usable)
      file_.warnings.push_back({"subtitle.bad_time", element.lineNumber, "The cue has no time that can be used."});
    file_.cues.push_back(std::move(cue));
  }

  /// Lines trimmed, blank ones away.
  static std::string tidied(const std::string& text) {
    std::string out;
    for (const std::string& line : splitLines(text)) {
      const std::string_view bare = trimBlanks(line);
      if (bare.empty()) continue;
      if (!out.empty()) out.push_back('\n');
      out += bare;
    }
    return out;
  }

  XmlScanner scanner_;
  Clock clock_;
  std::vector<Element> stack_;
  std::string agentId_;
  std::map<std::string, std::string> agents_;
  SubtitleFile file_;
};

}  // namespace

bool looksLikeTtml(std::string_view text) {
  const size_t first = text.find_first_not_of(" \t\n\r\f\v");
  if (first == std::string_view::npos || text[first] != '<') return false;
  XmlScanner scanner(text.substr(first, 1 << 16));
  for (int i = 0; i < 20; ++i) {
    const auto piece = scanner.next();
    if (!piece) return false;
    if (piece->kind == XmlPiece::Kind::Open) return piece->name == "tt";
  }
  return false;
}

SubtitleFile parseTtml(std::string_view text, const ParseHints& hints) { return Parser(text, hints).run(); }

}  // namespace dimts::subtitles
