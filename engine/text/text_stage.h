// The one object that makes written text into the text that is trained on and spoken. Import, tokenizer, training and
// speaking use the same one; it is saved with the voice, tables and all, so that it never changes under a voice.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/api/result.h"
#include "engine/text/letter_rules.h"
#include "engine/text/number_words.h"
#include "engine/text/sentences.h"
#include "engine/text/tables.h"

namespace dimts::text {

/// What the project chose (options "text.…").
struct TextSettings {
  std::string language{};           ///< tag of the project: "am", "ckb", "kmr-Cyrl"
  std::string normalizer = "auto";  ///< "auto": by the language; else a name of a Profile
  bool lowerCase = true;
  bool numbers = true;  ///< numbers, dates, times, money, signs as words
  bool abbreviations = true;
  bool foldHomophones = false;  ///< Amharic
  bool markedText = false;      ///< keep gemination marks (U+135D-135F)
  bool romanize = false;        ///< Latin letters, for voices that expect them
  std::string phonemes{};       ///< a voice of espeak-ng ("am", "ku", "en-gb"); empty: off
  std::string rules{};          ///< switches, "ckb.initial_rr=off kmr.iy=off"
};

/// Option key ("text.numbers") and value of everything in the settings; the language under "language".
std::vector<std::pair<std::string, std::string>> settingValues(const TextSettings&);

/// What one rule changed: the shortest stretch that differs, or for numbers what was written and what is said.
struct TextChange {
  std::string rule, before, after;
};

/// A text in its three forms, with what happened on the way.
struct ExplainedText {
  std::string raw;      ///< as given; invalid UTF-8 as U+FFFD
  std::string display;  ///< for people: letters as the language writes them, figures as figures
  std::string spoken;   ///< what is trained on and spoken
  std::vector<TextChange> changes;
  UnsureUses unsure;                  ///< entries of the tables that no speaker has checked yet
  std::vector<std::string> problems;  ///< plain English: what could not be said
};

struct RuleState {
  std::string name, help;
  bool on = true;
};

/// Immutable; safe to share between threads.
class TextStage {
 public:
  /// Raised when the same settings and tables give other texts than before.
  static constexpr int kVersion = 1;

  ~TextStage();
  TextStage(const TextStage&) = delete;
  TextStage& operator=(const TextStage&) = delete;

  /// `projectDir` may hold text/<table>.yaml, laid over the built-in table; empty: built-in tables only. Errors:
  /// "text.bad_table", "text.unknown_normalizer", "text.unknown_rule", "text.no_romanization", "text.no_espeak",
  /// "text.no_espeak_voice", "file.read".
  static Result<std::shared_ptr<const TextStage>> make(const TextSettings& settings,
                                                       const std::string& projectDir = "");

  /// A stage as saved() wrote it. Errors: those of make, "text.damaged", "text.newer_version", "text.other_espeak".
  static Result<std::shared_ptr<const TextStage>> load(const std::string& yaml, const std::string& subject);
  /// Settings, tables and fingerprint as YAML.
  std::string saved() const;

  /// Idempotent, but for phonemes: spoken(spoken(x)) = spoken(x).
  std::string spoken(std::string_view text) const;
  std::string display(std::string_view text) const;
  ExplainedText explain(std::string_view text) const;

  /// splitSentences() that knows the language's abbreviations.
  std::vector<std::string> sentences(std::string_view text, int64_t longestCharacters = 200) const;
  /// splitForSpeech() that knows them; SplitOptions::belongsToWord is not used.
  std::vector<SpokenPiece> pieces(std::string_view text, SplitOptions options = {}) const;

  const TextSettings& settings() const { return settings_; }
  Profile profile() const { return profile_; }
  const Tables& tables() const { return tables_; }
  /// Every rule and step in the order of their run.
  std::vector<RuleState> rules() const;
  /// SHA-256 of everything that decides about the result, hex.
  const std::string& fingerprint() const { return fingerprint_; }
  /// How `now` differs from this stage, in plain English ("text.numbers was true and is now false"); empty when they
  /// are the same.
  std::string difference(const TextStage& now) const;

 private:
  struct Step;
  struct Trace;
  TextStage();
  static Result<std::shared_ptr<const TextStage>> build(TextSettings settings, std::string tablesYaml,
                                                        const std::string& subject);
  Status readSwitches();
  void makeSteps();
  bool isOn(const std::string& rule, bool byDefault) const;
  std::u32string run(std::string_view text, bool toSpoken, Trace* trace) const;

  TextSettings settings_;
  Profile profile_ = Profile::General;
  std::string tablesYaml_;
  Tables tables_;
  std::map<std::string, bool> switches_;
  std::vector<Step> steps_;
  std::string espeakVersion_;
  std::string fingerprint_;
};

}  // namespace dimts::text
