// Letters say how far into the cue the border lies, give or take a quarter; the pause must be there and alone.
#include "engine/dataset/timing/cue_parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "engine/text/unicode.h"

namespace dimts::dataset {
namespace {

constexpr double kLeastPauseSeconds = 0.15, kLeastPartSeconds = 0.3;
constexpr double kFarthestShare = 0.2;  // of the speech, from the place that the letters say
constexpr double kDistanceCost = 0.5, kLead = 0.08;

constexpr std::array<std::string_view, 10> kSentenceEnds = {".", "!", "?", "…", "።", "፧", "፨", "؟", "۔", "‽"};
constexpr std::array<std::string_view, 9> kClosers = {"\"", "'", ")", "]", "”", "’", "»", "›", "“"};

template <class List>
size_t endsWithOne(std::string_view text, const List& list) {
  for (const std::string_view one : list)
    if (text.size() >= one.size() && text.substr(text.size() - one.size()) == one) return one.size();
  return 0;
}

}  // namespace

bool endsSentence(const std::string& text) {
  std::string_view rest = text;
  while (!rest.empty()) {
    const size_t closer = rest.back() == ' ' ? 1 : endsWithOne(rest, kClosers);
    if (closer == 0) break;
    rest.remove_suffix(closer);
  }
  return endsWithOne(rest, kSentenceEnds) > 0;
}

std::vector<std::pair<std::string, std::string>> sentenceBreaks(const std::string& text) {
  std::vector<std::pair<std::string, std::string>> out;
  for (size_t at = text.find(' '); at != std::string::npos; at = text.find(' ', at + 1)) {
    std::string before = text.substr(0, at), after = text.substr(at + 1);
    if (endsSentence(before) && text::countLetters(after) > 0 && text::countLetters(before) > 1)
      out.emplace_back(std::move(before), std::move(after));
  }
  return out;
}

std::optional<TimedSpan> partingPause(const TimedSpan& cue, const std::string& before, const std::string& after,
                                      const std::vector<TimedSpan>& pauses) {
  const auto first = static_cast<double>(text::countLetters(before));
  const auto second = static_cast<double>(text::countLetters(after));
  if (first == 0 || second == 0) return std::nullopt;
  double from = cue.start, to = cue.end;  // of the speech: without the quiet at both ends
  for (const TimedSpan& pause : pauses) {
    if (pause.start <= cue.start && pause.end > cue.start) from = std::min(pause.end, cue.end);
    if (pause.end >= cue.end && pause.start < cue.end) to = std::max(pause.start, cue.start);
  }
  const double speech = to - from, expected = from + speech * first / (first + second);
  if (speech <= 2 * kLeastPartSeconds) return std::nullopt;
  double best = -1, next = -1;
  std::optional<TimedSpan> found;
  for (const TimedSpan& pause : pauses) {
    const double length = pause.end - pause.start, middle = (pause.start + pause.end) / 2;
    if (pause.start < from + kLeastPartSeconds || pause.end > to - kLeastPartSeconds || length < kLeastPauseSeconds)
      continue;
    if (std::abs(middle - expected) > kFarthestShare * speech) continue;
    const double score = std::min(length, 0.8) - kDistanceCost * std::abs(middle - expected);
    if (score > best) {
      next = best;
      best = score;
      found = pause;
    } else {
      next = std::max(next, score);
    }
  }
  if (found && best - next < kLead) return std::nullopt;
  return found;
}

}  // namespace dimts::dataset
