// The letter rules of each language: small named functions over code points, in the order in which they must run.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dimts::text {

/// Which set of rules and which table a text gets.
enum class Profile { General, English, Amharic, Sorani, KurmanjiLatin, KurmanjiArabic, KurmanjiCyrillic };

/// "general", "en", "am", "ckb", "kmr", "kmr-arab", "kmr-cyrl": also the names of the tables and of the option's
/// values.
const char* toString(Profile profile);
/// The profile of such a name; General for an unknown one.
Profile profileOfName(std::string_view name);
bool isProfileName(std::string_view name);

/// The profile for a language tag as people write it: "am", "amh", "ckb-IQ", "ku", "ku-Arab", "kmr_Cyrl", "en-GB", "".
/// "ku" is Kurmanji in Latin letters, "ku-Arab" Sorani. Without a script in the tag and without a rule for the
/// language: General.
Profile profileOf(std::string_view languageTag);

/// Early rules see the text before signs without a width are taken out; Display rules change how letters are written;
/// Spoken rules make the text that is trained on and spoken.
enum class RuleStage { Early, Display, Spoken };

struct LetterRule {
  const char* name;  ///< "ckb.initial_rr"
  RuleStage stage;
  bool byDefault;
  const char* help;
  std::u32string (*apply)(std::u32string_view text);
};

/// In the order of the published rules; empty for General.
const std::vector<LetterRule>& letterRules(Profile profile);

}  // namespace dimts::text
