// The policy for training text: when in doubt the cue is dropped with a reason, never half kept.
#include "engine/subtitles/clean.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "engine/subtitles/adverts.h"
#include "engine/subtitles/cue_lines.h"
#include "engine/subtitles/markup.h"
#include "engine/text/normalizer.h"
#include "engine/text/unicode.h"

namespace dimts::subtitles {
namespace {

constexpr int kTimesOfAName = 3;  ///< so often a label without capitals must come to be a name
constexpr size_t kEdgeCues = 3;  ///< at either end of a film, where advertisements stand

bool badTime(const Cue& cue) {
  return !std::isfinite(cue.startSeconds) || !std::isfinite(cue.endSeconds) || cue.startSeconds < 0 ||
         cue.endSeconds <= cue.startSeconds;
}

std::string finished(const Wide& text) {
  return text::normalize(text::toUtf8(text), {.lowerCase = false, .unifyPunctuation = false});
}

/// Cleans one cue step by step and notes which step changed it.
class Cleaner {
 public:
  /// `names`: labels that are names in this film, though their script has no capitals.
  Cleaner(const Cue& cue, const CleaningRules& rules, const std::set<Wide>& names) : cue_(cue), rules_(rules), known_(names) {}

  CleanCue run() {
    takeMarkup();
    takeNotes();
    std::erase_if(lines_, [](const Wide& line) { return !hasLetters(line); });
    two_ = isTwoByDashes(lines_) || voices(cue_.rawText).size() > 1;
    if (isTwoByDashes(lines_)) parts_ = partsByDashes(lines_);
    takeDashes();
    takeNames();
    movePunctuation();
    takeMusicSigns();
    out_.text = finished(joinedLines(lines_));
    classify();
    return std::move(out_);
  }

  /// After run(): what may be names in it.
  const std::vector<Label>& labels() const { return labels_; }

 private:
  void note(const char* rule) { out_.changes.emplace_back(rule); }

  void takeMarkup() {
    bool marks = false, tags = false;
    plain_ = withoutMarkup(cue_.rawText, rules_.removeTags, marks, tags);
    if (tags) note("tags");
    if (marks) note("direction_marks");
    for (const Wide& line : wideLines(plain_)) lyric_ = lyric_ || isLyric(line);
  }

  void takeNotes() {
    lines_ = wideLines(rules_.removeNotes ? withoutNotes(plain_, out_.hasOtherSound) : plain_);
    if (out_.hasOtherSound) note("notes");
  }

  void takeDashes() {
    bool any = false;
    for (Wide& line : lines_) {
      any = any || startsWithDash(line);
      line = withoutDash(std::move(line));
    }
    if (any) note("dashes");
  }

  Label labelOf(WideView line) {
    if (Label sure = nameOf(line); sure.length > 0) return sure;
    Label label = perhapsName(line);
    if (label.length == 0) return {};
    labels_.push_back(label);
    return known_.count(label.name) > 0 ? label : Label{};
  }

  void takeNames() {
    std::vector<std::string> names;
    std::vector<Wide> parts;
    bool any = false;
    for (Wide& line : lines_) {
      const Label label = labelOf(line);
      const size_t length = label.length;
      const Wide rest = trimmed(WideView(line).substr(length));
      if (length > 0) {
        std::string name = text::toUtf8(label.name);
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
        any = true;
        if (rules_.removeNames) line = rest;
      }
      if (length > 0 || parts.empty())
        parts.push_back(rest);
      else
        parts.back() += U" " + rest;
    }
    std::erase_if(lines_, [](const Wide& line) { return line.empty(); });
    if (any && rules_.removeNames) note("names");
    if (names.size() > 1 && parts_.empty()) parts_ = std::move(parts);
    two_ = two_ || names.size() > 1;
    out_.speakerHint = !cue_.speakerHint.empty() ? cue_.speakerHint : names.empty() ? "" : names.front();
  }

  void movePunctuation() {
    if (!rules_.movePunctuation) return;
    bool any = false;
    for (Wide& line : lines_) {
      Wide moved = withPunctuationAtEnd(line);
      any = any || moved != line;
      line = std::move(moved);
    }
    if (any) note("punctuation");
  }

  void takeMusicSigns() {
    size_t taken = 0;
    for (Wide& line : lines_) {
      if (!std::any_of(line.begin(), line.end(), isMusicSign)) continue;
      out_.hasOtherSound = true;
      if (rules_.removeMusicSigns) taken += std::erase_if(line, isMusicSign);
    }
    if (taken > 0) note("music_signs");
  }

  void classify() {
    const bool empty = text::countLetters(out_.text) == 0;
    const int score = advertScore(out_.text);
    out_.maybeAdvert = score > 0 && score < kAdvertScore;
    if (lyric_)
      out_.cueClass = CueClass::Lyric;
    else if (empty)
      out_.cueClass = out_.hasOtherSound ? CueClass::HearingImpaired : CueClass::Empty;
    else if (two_)
      out_.cueClass = CueClass::TwoSpeakers;
    else if (score >= kAdvertScore)
      out_.cueClass = CueClass::Advert;
    if (out_.cueClass == CueClass::TwoSpeakers)
      for (const Wide& part : parts_)
        if (std::string text = finished(part); !text.empty()) out_.parts.push_back(std::move(text));
    out_.dropReason = reason(empty);
  }

  std::string reason(bool empty) const {
    if (badTime(cue_)) return "bad_time";
    if (cue_.rawText.find("\xEF\xBF\xBD") != std::string::npos) return "bad_characters";
    if (out_.cueClass == CueClass::Lyric && rules_.dropLyrics) return "lyric";
    if (empty) return out_.cueClass == CueClass::HearingImpaired ? "hearing_impaired_only" : "no_text";
    if (out_.cueClass == CueClass::TwoSpeakers && rules_.dropTwoSpeakers) return "two_speakers";
    if (out_.cueClass == CueClass::Advert && rules_.dropAdverts) return "advert";
    return {};
  }

  const Cue& cue_;
  const CleaningRules& rules_;
  const std::set<Wide>& known_;
  std::vector<Label> labels_;
  CleanCue out_;
  std::string plain_;
  std::vector<Wide> lines_, parts_;
  bool lyric_ = false, two_ = false;
};

void makeAdvert(CleanCue& cue, const CleaningRules& rules) {
  cue.cueClass = CueClass::Advert;
  cue.maybeAdvert = false;
  if (rules.dropAdverts && (cue.dropReason.empty() || cue.dropReason == "two_speakers")) cue.dropReason = "advert";
}

/// Where a label stands in a film, and how often as what can only be a name or the beginning of a sentence.
struct Places {
  int times = 0;
  std::vector<size_t> cues;
};

const std::set<Wide> kNoNames;

}  // namespace

const char* toString(CueClass kind) {
  switch (kind) {
    case CueClass::Spoken:
      return "spoken";
    case CueClass::TwoSpeakers:
      return "two_speakers";
    case CueClass::HearingImpaired:
      return "hearing_impaired";
    case CueClass::Lyric:
      return "lyric";
    case CueClass::Advert:
      return "advert";
    case CueClass::Empty:
      return "empty";
  }
  return "";
}

CleanCue clean(const Cue& cue, const CleaningRules& rules) { return Cleaner(cue, rules, kNoNames).run(); }

std::vector<CleanCue> cleanAll(const std::vector<Cue>& cues, const CleaningRules& rules) {
  std::vector<CleanCue> out;
  std::map<Wide, Places> labels;
  for (size_t i = 0; i < cues.size(); ++i) {
    Cleaner cleaner(cues[i], rules, kNoNames);
    out.push_back(cleaner.run());
    for (const Label& label : cleaner.labels()) {
      Places& places = labels[label.name];
      places.times += !label.byDash;
      places.cues.push_back(i);
    }
  }
  std::set<Wide> names;
  std::set<size_t> again;
  for (const auto& [label, places] : labels)
    if (places.times >= kTimesOfAName) {
      names.insert(label);
      again.insert(places.cues.begin(), places.cues.end());
    }
  for (const size_t i : again) out[i] = Cleaner(cues[i], rules, names).run();
  std::vector<bool> sure;
  for (const CleanCue& cue : out) sure.push_back(cue.cueClass == CueClass::Advert);
  for (size_t i = 0; i < out.size(); ++i) {
    if (!out[i].maybeAdvert) continue;
    const bool edge = i < kEdgeCues || i + kEdgeCues >= out.size();
    const bool neighbour = (i > 0 && sure[i - 1]) || (i + 1 < out.size() && sure[i + 1]);
    if (advertScore(out[i].text) + edge + neighbour >= kAdvertScore) makeAdvert(out[i], rules);
  }
  return out;
}

std::vector<CuePreview> previewCleaning(const SubtitleFile& file, const CleaningRules& rules) {
  std::vector<CuePreview> out;
  std::vector<CleanCue> cleaned = cleanAll(file.cues, rules);
  for (size_t i = 0; i < cleaned.size(); ++i) {
    const Cue& cue = file.cues[i];
    CleanCue& clean = cleaned[i];
    out.push_back({cue.startSeconds, cue.endSeconds, cue.lineNumber, cue.rawText, std::move(clean.text),
                   toString(clean.cueClass), std::move(clean.dropReason), std::move(clean.speakerHint),
                   std::move(clean.changes)});
  }
  return out;
}

}  // namespace dimts::subtitles
