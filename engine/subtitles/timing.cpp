// Times are groups of digits with loose separators; what a group means follows from how many there are.
#include "engine/subtitles/timing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace dimts::subtitles {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isBlank(char c) { return c == ' ' || c == '\t'; }

void skipBlanks(std::string_view& text) {
  while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
}

/// Full-width signs and dashes to ASCII, invisible signs away.
std::string plain(std::string_view line) {
  static const std::array<std::pair<std::string_view, std::string_view>, 20> kReplace{
      {{"\xEF\xBC\x9A", ":"}, {"\xEF\xBC\x8C", ","},  {"\xEF\xBC\x8E", "."}, {"\xE3\x80\x82", "."},
       {"\xE2\x80\x94", "-"}, {"\xE2\x80\x93", "-"},  {"\xE2\x88\x92", "-"}, {"\xC2\xA0", " "},
       {"\xE2\x80\x8B", ""},  {"\xE2\x80\x8E", ""},   {"\xE2\x80\x8F", ""},  {"\xEF\xBB\xBF", ""},
       {"\xE2\x80\xAA", ""},  {"\xE2\x80\xAB", ""},   {"\xE2\x80\xAC", ""},  {"\xE2\x80\xAD", ""},
       {"\xE2\x80\xAE", ""},  {"\xE2\x86\x92", "->"}, {"\xE2\x80\x8C", ""},  {"\xE2\x80\x8D", ""}}};
  std::string out;
  while (!line.empty()) {
    const auto hit =
        std::find_if(kReplace.begin(), kReplace.end(), [&](const auto& pair) { return line.starts_with(pair.first); });
    if (hit != kReplace.end()) {
      out += hit->second;
      line.remove_prefix(hit->first.size());
    } else {
      out.push_back(line.front());
      line.remove_prefix(1);
    }
  }
  return out;
}

struct Group {
  int64_t value = 0;
  int digits = 0;
  char before = 0;  ///< separator in front of it
};

/// Up to four groups of digits with ':', '.' or ',' between them.
std::vector<Group> takeGroups(std::string_view& text) {
  std::vector<Group> groups;
  char separator = 0;
  for (std::string_view rest = text; groups.size() < 4;) {
    skipBlanks(rest);
    Group group{0, 0, separator};
    for (; !rest.empty() && isDigit(rest.front()) && group.digits < 9; ++group.digits, rest.remove_prefix(1))
      group.value = group.value * 10 + (rest.front() - '0');
    if (group.digits == 0) break;
    groups.push_back(group);
    text = rest;
    skipBlanks(rest);
    if (rest.empty() || (rest.front() != ':' && rest.front() != '.' && rest.front() != ',')) break;
    separator = rest.front();
    rest.remove_prefix(1);
  }
  return groups;
}

/// Whether the last group is the fraction of a second and not whole seconds.
bool lastIsFraction(const std::vector<Group>& groups) {
  const Group& last = groups.back();
  if (groups.size() == 4) return true;
  if (groups.size() == 3) return (last.before != ':' && groups[1].before == ':') || last.digits == 3;
  return last.before != ':';
}

bool takeArrow(std::string_view& text) {
  std::string_view rest = text;
  bool dash = false;
  while (!rest.empty() && (rest.front() == '-' || isBlank(rest.front()))) {
    dash = dash || rest.front() == '-';
    rest.remove_prefix(1);
  }
  if (!dash || rest.empty() || rest.front() != '>') return false;
  while (!rest.empty() && (rest.front() == '>' || isBlank(rest.front()))) rest.remove_prefix(1);
  text = rest;
  return true;
}

}  // namespace

double TimePoint::seconds(double framesPerSecond) const {
  const double part = framesPerSecond > 0 ? fraction / framesPerSecond : fraction / std::pow(10.0, fractionDigits);
  return (negative ? -1 : 1) * (wholeSeconds + part);
}

std::optional<TimePoint> takeTime(std::string_view& text) {
  std::string_view rest = text;
  skipBlanks(rest);
  TimePoint point;
  if (!rest.empty() && rest.front() == '-' && rest.size() > 1 && isDigit(rest[1])) {
    point.negative = true;
    rest.remove_prefix(1);
  }
  std::vector<Group> groups = takeGroups(rest);
  if (groups.size() < 2) return std::nullopt;
  if (lastIsFraction(groups)) {
    point.fraction = static_cast<int>(groups.back().value);
    point.fractionDigits = groups.back().digits;
    groups.pop_back();
  }
  for (const Group& group : groups) point.wholeSeconds = point.wholeSeconds * 60 + static_cast<double>(group.value);
  text = rest;
  return point;
}

std::optional<TimingLine> parseTiming(std::string_view line) {
  const std::string cleaned = plain(line);
  std::string_view rest = cleaned;
  TimingLine out;
  const auto start = takeTime(rest);
  if (!start || !takeArrow(rest)) return std::nullopt;
  const auto end = takeTime(rest);
  if (!end) return std::nullopt;
  out.start = *start;
  out.end = *end;
  skipBlanks(rest);
  while (!rest.empty() && isBlank(rest.back())) rest.remove_suffix(1);
  out.rest = rest;
  return out;
}

bool looksLikeBadTiming(std::string_view line) {
  const std::string cleaned = plain(line);
  const size_t arrow = cleaned.find("->");
  if (arrow == std::string::npos) return false;
  const auto digits = std::count_if(cleaned.begin(), cleaned.end(), isDigit);
  const auto colons = std::count(cleaned.begin(), cleaned.end(), ':');
  return digits >= 4 && colons >= 1 && digits * 2 >= static_cast<int64_t>(cleaned.size()) / 2;
}

}  // namespace dimts::subtitles
