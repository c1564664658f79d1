// Steps are made once from settings and tables; explaining runs the same steps with a trace.
#include "engine/text/text_stage.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <sstream>

#include "engine/core/files.h"
#include "engine/core/hash.h"
#include "engine/text/normalizer.h"
#include "engine/text/number_reader.h"
#include "engine/text/phonemes.h"
#include "engine/text/sentences.h"
#include "engine/text/text_steps.h"
#include "engine/text/unicode.h"

namespace dimts::text {
namespace {

using View = std::u32string_view;
using Wide = std::u32string;

constexpr int kMostRounds = 4;
constexpr int64_t kLargestTableBytes = 1 << 20;

/// Signs without a width that no language rule looks at; joiners and the byte-order mark are left to the rules.
Wide withoutInvisible(View text) {
  Wide out;
  for (const char32_t c : text) {
    const int8_t category = u_charType(static_cast<UChar32>(c));
    const bool format = category == U_FORMAT_CHAR && c != 0x200C && c != 0x200D && c != 0xFEFF;
    const bool control = category == U_CONTROL_CHAR && !u_isUWhiteSpace(static_cast<UChar32>(c));
    if (!format && !control && category != U_PRIVATE_USE_CHAR) out.push_back(c);
  }
  return toUtf32(nfc(toUtf8(out)));
}

Wide clean(View text, bool unify) {
  return toUtf32(normalize(toUtf8(text), {.lowerCase = false, .unifyPunctuation = unify}));
}

/// The stretch in which two texts differ.
TextChange changeOf(const std::string& rule, View before, View after) {
  size_t first = 0;
  while (first < before.size() && first < after.size() && before[first] == after[first]) ++first;
  size_t tail = 0;
  while (tail < before.size() - first && tail < after.size() - first &&
         before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
    ++tail;
  return {rule, toUtf8(before.substr(first, before.size() - first - tail)),
          toUtf8(after.substr(first, after.size() - first - tail))};
}

std::vector<View> wordsOf(View text) {
  std::vector<View> words;
  for (size_t first = 0; first <= text.size();) {
    const size_t last = std::min(text.find(U' ', first), text.size());
    words.push_back(text.substr(first, last - first));
    first = last + 1;
  }
  return words;
}

/// Word by word where the number of words stays the same, else the one stretch.
void tellChanges(const std::string& rule, View before, View after, std::vector<TextChange>& out) {
  const auto old = wordsOf(before), now = wordsOf(after);
  if (old.size() != now.size()) return out.push_back(changeOf(rule, before, after));
  for (size_t i = 0; i < old.size(); ++i)
    if (old[i] != now[i]) out.push_back({rule, toUtf8(old[i]), toUtf8(now[i])});
}

}  // namespace

struct TextStage::Trace {
  std::vector<TextChange> changes;
  UnsureUses unsure;
  std::u32string display;
};

/// One rule or step. `apply` gets the trace when somebody wants to know.
struct TextStage::Step {
  std::string name, help;
  bool spoken = false;  ///< makes the spoken text from the displayed one
  bool on = true;
  std::function<Wide(View, Trace*)> apply;
};

TextStage::TextStage() = default;
TextStage::~TextStage() = default;

bool TextStage::isOn(const std::string& rule, bool byDefault) const {
  const auto found = switches_.find(rule);
  return found == switches_.end() ? byDefault : found->second;
}

void TextStage::makeSteps() {
  const auto add = [&](std::string name, std::string help, bool spoken, bool byDefault,
                       std::function<Wide(View, Trace*)> apply) {
    const bool on = isOn(name, byDefault);
    steps_.push_back({std::move(name), std::move(help), spoken, on, std::move(apply)});
  };
  const auto plain = [](Wide (*apply)(View)) { return [apply](View text, Trace*) { return apply(text); }; };
  const auto addRules = [&](RuleStage stage) {
    for (const LetterRule& rule : letterRules(profile_)) {
      if (rule.stage != stage) continue;
      const bool kept = std::string_view(rule.name) == "am.marks" && settings_.markedText;
      add(rule.name, rule.help, stage == RuleStage::Spoken, rule.byDefault && !kept, plain(rule.apply));
    }
  };
  const bool unify = isOn("quotes", true);
  add("invisible", "Controls, bidi marks and other signs without a width are taken out", false, true,
      plain(withoutInvisible));
  addRules(RuleStage::Early);
  add("quotes", "Curly quotes, dashes and the three dots as ASCII", false, true, [](View text, Trace* trace) {
    Wide out = clean(text, true);
    if (!trace || out == text) return out;
    const Wide spaced = clean(text, false);
    if (spaced != text) tellChanges("spaces", text, spaced, trace->changes);
    if (spaced != out) tellChanges("quotes", spaced, out, trace->changes);
    return out;
  });
  addRules(RuleStage::Display);
  add("spaces", "One space between words", false, true, [unify](View text, Trace*) { return clean(text, unify); });

  addRules(RuleStage::Spoken);
  add("abbreviations", "Abbreviations in full", true, settings_.abbreviations,
      [this](View text, Trace* trace) { return expandAbbreviations(text, tables_, trace ? &trace->unsure : nullptr); });
  NumberKinds kinds;
  for (const auto& [name, flag] : {std::pair{"dates", &kinds.dates},
                                   {"times", &kinds.times},
                                   {"currency", &kinds.currency},
                                   {"ordinals", &kinds.ordinals},
                                   {"ranges", &kinds.ranges},
                                   {"units", &kinds.units}})
    *flag = isOn(name, true);
  if (tables_.hasNumbers())
    add("numbers", "Figures in words", true, settings_.numbers, [this, kinds](View text, Trace* trace) {
      std::vector<Spelled> spelled;
      Wide out = sayNumbers(text, tables_, kinds, trace ? &spelled : nullptr, trace ? &trace->unsure : nullptr);
      if (trace)
        for (Spelled& one : spelled) trace->changes.push_back({one.kind, std::move(one.before), std::move(one.after)});
      return out;
    });
  add("symbols", "Signs such as & in words", true, settings_.numbers,
      [this](View text, Trace* trace) { return saySymbols(text, tables_, trace ? &trace->unsure : nullptr); });
  add("spell_capitals", "BBC by the names of its letters", true, true,
      [this](View text, Trace* trace) { return spellCapitals(text, tables_, trace ? &trace->unsure : nullptr); });
  add("pauses", "One sign for each pause", true, true,
      [this](View text, Trace*) { return unifyPauses(text, tables_); });
  if (!tables_.folding.empty())
    add("fold_homophones", "Letters that sound alike as one", true, settings_.foldHomophones,
        [this](View text, Trace*) { return foldLetters(text, tables_); });
  // Marks taken out, letters folded and numbers joined to their endings bring letters together that these rules look
  // at.
  for (const LetterRule& rule : letterRules(profile_))
    if (std::string_view(rule.name) == "am.labiovelars" || std::string_view(rule.name) == "ckb.heh")
      add(rule.name, rule.help, true, rule.byDefault, plain(rule.apply));
  add("lower_case", "Small letters", true, settings_.lowerCase,
      [](View text, Trace*) { return toUtf32(lowerCase(toUtf8(text))); });
  add("romanize", "Latin letters", true, settings_.romanize,
      [this](View text, Trace*) { return text::romanize(text, tables_.roman); });
  add("spaces", "One space between words", true, true, [unify](View text, Trace*) { return clean(text, unify); });
  if (!settings_.phonemes.empty())
    add("phonemes", "Phonemes of espeak-ng", true, true,
        [this](View text, Trace*) { return toUtf32(phonemize(toUtf8(text), settings_.phonemes)); });
}

std::u32string TextStage::run(std::string_view text, bool toSpoken, Trace* trace) const {
  Wide now = toUtf32(nfc(text));
  if (trace) trace->display.clear();
  bool displayed = false;
  for (const Step& step : steps_) {
    if (step.spoken && !displayed) {
      if (trace) trace->display = now;
      displayed = true;
      if (!toSpoken) return now;
    }
    if (!step.on) continue;
    const size_t told = trace ? trace->changes.size() : 0;
    Wide next = step.apply(now, trace);
    if (trace && next != now && trace->changes.size() == told) tellChanges(step.name, now, next, trace->changes);
    now = std::move(next);
  }
  return now;
}

std::string TextStage::spoken(std::string_view text) const {
  std::string now = toUtf8(run(text, true, nullptr));
  if (!settings_.romanize || !settings_.phonemes.empty()) return now;
  // Without accents and foreign letters a word may look like an abbreviation; then it is taken for one.
  for (int round = 0; round < kMostRounds; ++round) {
    std::string next = toUtf8(run(now, true, nullptr));
    if (next == now) break;
    now = std::move(next);
  }
  return now;
}

std::string TextStage::display(std::string_view text) const { return toUtf8(run(text, false, nullptr)); }

ExplainedText TextStage::explain(std::string_view text) const {
  Trace trace;
  ExplainedText out;
  out.raw = toUtf8(toUtf32(text));
  const Wide composed = toUtf32(nfc(text));
  if (toUtf8(composed) != out.raw) tellChanges("composed", toUtf32(out.raw), composed, trace.changes);
  Wide spoken = run(text, true, &trace);
  out.display = toUtf8(trace.display);
  out.spoken = this->spoken(text);
  if (out.spoken != toUtf8(spoken)) {
    const Wide last = toUtf32(out.spoken);
    tellChanges("romanize", spoken, last, trace.changes);
    spoken = last;
  }
  out.changes = std::move(trace.changes);
  out.unsure = std::move(trace.unsure);
  const auto any = [&](const Wide& where, auto is) { return std::any_of(where.begin(), where.end(), is); };
  if (any(composed, [](char32_t c) { return c == 0xFFFD; }))
    out.problems.push_back("Some bytes are not UTF-8: this text is not what was meant.");
  if (any(composed, [](char32_t c) { return u_charType(static_cast<UChar32>(c)) == U_PRIVATE_USE_CHAR; }))
    out.problems.push_back("Signs of a private font were taken out: this text was written for that font.");
  if (any(spoken, [](char32_t c) { return u_charType(static_cast<UChar32>(c)) == U_DECIMAL_DIGIT_NUMBER; }))
    out.problems.push_back(tables_.hasNumbers() ? "Figures are left in the spoken text."
                                                : "There are no number words for this language: figures are left.");
  return out;
}

std::vector<std::string> TextStage::sentences(std::string_view text, int64_t longestCharacters) const {
  std::vector<std::string> texts;
  for (SpokenPiece& piece : pieces(text, {.longestCharacters = longestCharacters})) texts.push_back(std::move(piece.text));
  return texts;
}

std::vector<SpokenPiece> TextStage::pieces(std::string_view text, SplitOptions options) const {
  options.belongsToWord = {};
  if (isOn("abbreviations", settings_.abbreviations))
    options.belongsToWord = [this](View where, size_t stop) { return isAbbreviationStop(where, stop, tables_); };
  return splitForSpeech(text, options);
}

std::vector<RuleState> TextStage::rules() const {
  std::vector<RuleState> out;
  for (const Step& step : steps_)
    if (std::none_of(out.begin(), out.end(), [&](const RuleState& one) { return one.name == step.name; }))
      out.push_back({step.name, step.help, step.on});
  for (const auto& [name, help] : {std::pair{"dates", "Dates in words"},
                                   {"times", "Times in words"},
                                   {"currency", "Money in words"},
                                   {"ordinals", "1st, 2nd in words"},
                                   {"ranges", "5-10 and 1/2 in words"},
                                   {"units", "km, kg in words"}})
    out.push_back({name, help, isOn(name, true) && settings_.numbers});
  return out;
}

Status TextStage::readSwitches() {
  std::string words = settings_.rules;
  std::replace_if(
      words.begin(), words.end(), [](char c) { return c == ',' || c == ';' || c == '\n'; }, ' ');
  std::istringstream in(words);
  for (std::string word; in >> word;) {
    const size_t equals = word.find('=');
    const std::string value = equals == std::string::npos ? "" : word.substr(equals + 1);
    const bool on = value == "on" || value == "true", off = value == "off" || value == "false";
    if (!on && !off)
      return Error{"text.unknown_rule", word, "A switch is written name=on or name=off.", "Mend the option text.rules.",
                   ErrorKind::Usage};
    switches_[word.substr(0, equals)] = on;
  }
  return {};
}

Result<std::shared_ptr<const TextStage>> TextStage::build(TextSettings settings, std::string tablesYaml,
                                                          const std::string& subject) {
  std::shared_ptr<TextStage> stage(new TextStage);
  stage->settings_ = std::move(settings);
  const TextSettings& s = stage->settings_;
  stage->profile_ = s.normalizer == "auto" ? profileOf(s.language) : profileOfName(s.normalizer);
  stage->tablesYaml_ = std::move(tablesYaml);
  DIMTS_TRY_ASSIGN(stage->tables_, parseTables(toString(stage->profile_), stage->tablesYaml_, subject));
  DIMTS_TRY(stage->readSwitches());
  if (s.romanize && !stage->tables_.canRomanize())
    return Error{
        "text.no_romanization", toString(stage->profile_), "There is no table of Latin letters for this language.",
        "Turn text.romanize off, or add a \"romanize\" table in the project's text folder.", ErrorKind::BadInput};
  if (!s.phonemes.empty()) {
    DIMTS_TRY(checkEspeakVoice(s.phonemes));
    DIMTS_TRY_ASSIGN(stage->espeakVersion_, espeakVersion());
  }
  stage->makeSteps();
  const auto rules = stage->rules();
  for (const auto& [name, on] : stage->switches_) {
    const bool known =
        std::any_of(rules.begin(), rules.end(), [&, &key = name](const RuleState& rule) { return rule.name == key; });
    if (known) continue;
    std::string names;
    for (const RuleState& rule : rules) names += (names.empty() ? "" : ", ") + rule.name;
    return Error{"text.unknown_rule", name, "This language has no rule of this name.", "Its rules are: " + names + ".",
                 ErrorKind::Usage};
  }
  std::string described =
      "version " + std::to_string(kVersion) + "\nespeak " + stage->espeakVersion_ + "\n" + stage->tablesYaml_;
  for (const auto& [key, value] : settingValues(s))
    if (key != "language")
      described += "\n" + key + "=" + (key == "text.normalizer" ? toString(stage->profile_) : value);
  stage->fingerprint_ = core::sha256(described);
  return std::shared_ptr<const TextStage>(std::move(stage));
}

Result<std::shared_ptr<const TextStage>> TextStage::make(const TextSettings& settings, const std::string& projectDir) {
  if (settings.normalizer != "auto" && !isProfileName(settings.normalizer))
    return Error{"text.unknown_normalizer", settings.normalizer, "There is no normaliser of this name.",
                 "Choose auto, general, en, am, ckb, kmr, kmr-arab or kmr-cyrl.", ErrorKind::Usage};
  const Profile profile =
      settings.normalizer == "auto" ? profileOf(settings.language) : profileOfName(settings.normalizer);
  std::string name = toString(profile);
  // A language without rules of its own may still get words from the project's folder, under its own tag.
  const auto fileOf = [&](const std::string& table) {
    return (std::filesystem::path(projectDir) / "text" / (table + ".yaml")).string();
  };
  std::error_code ignored;
  std::string over, subject = name + ".yaml";
  const std::string tag =
      profile == Profile::General && !settings.language.empty() && settings.language.find('/') == std::string::npos
          ? settings.language
          : name;
  if (!projectDir.empty() && std::filesystem::exists(fileOf(tag), ignored)) {
    subject = fileOf(tag);
    DIMTS_TRY_ASSIGN(over, core::readFile(subject, kLargestTableBytes));
  }
  DIMTS_TRY_ASSIGN(std::string merged, mergeTables(builtinTable(name), over, subject));
  return build(settings, std::move(merged), subject);
}

}  // namespace dimts::text
