// The text stage of each language: published examples, code-mixed text, switches, projects' own tables, saving,
// idempotence.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <stdexcept>

#include "engine/core/random.h"
#include "engine/text/phonemes.h"
#include "engine/text/text_stage.h"
#include "engine/text/text_steps.h"
#include "engine/text/unicode.h"
#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

using text::TextSettings;
using text::TextStage;
using Stage = std::shared_ptr<const TextStage>;

Stage stageOf(const TextSettings& settings, const std::string& projectDir = "") {
  auto stage = TextStage::make(settings, projectDir);
  if (!stage.ok()) throw std::runtime_error(toString(stage.error()));
  return std::move(stage).value();
}

Stage stageOf(const std::string& language, const std::string& rules = "") {
  TextSettings settings;
  settings.language = language;
  settings.rules = rules;
  return stageOf(settings);
}

std::string display(const std::string& language, const std::string& raw) { return stageOf(language)->display(raw); }
std::string spoken(const std::string& language, const std::string& raw) { return stageOf(language)->spoken(raw); }

TEST(TextProfiles, ByLanguageTag) {
  using text::Profile;
  EXPECT_EQ(text::profileOf("am"), Profile::Amharic);
  EXPECT_EQ(text::profileOf("amh"), Profile::Amharic);
  EXPECT_EQ(text::profileOf("en-GB"), Profile::English);
  EXPECT_EQ(text::profileOf("ckb_IQ"), Profile::Sorani);
  EXPECT_EQ(text::profileOf("ku"), Profile::KurmanjiLatin);
  EXPECT_EQ(text::profileOf("ku-Arab"), Profile::Sorani);
  EXPECT_EQ(text::profileOf("kmr-Arab"), Profile::KurmanjiArabic);
  EXPECT_EQ(text::profileOf("kmr-script_cyrillic"), Profile::KurmanjiCyrillic);
  EXPECT_EQ(text::profileOf("ti"), Profile::General);
  EXPECT_EQ(text::profileOf(""), Profile::General);
}

TEST(Sorani, PublishedExamples) {
  EXPECT_EQ(display("ckb", "دەقے شیَعري خـــۆش. ره‌نگه‌كاني خاك"),
            "دەقی شێعری خۆش. ڕەنگەکانی خاک");
  EXPECT_EQ(display("ckb", "لە ســـاڵەکانی ١٩٥٠دا"), "لە ساڵەکانی 1950دا");
  EXPECT_EQ(spoken("ckb", "لە ســـاڵەکانی ١٩٥٠دا"), "لە ساڵەکانی هەزار و نۆ سەد و پەنجادا");
  EXPECT_EQ(stageOf("ckb", "ckb.initial_rr=off")->display("ره‌زبه‌ر"), "رەزبەر");
}

TEST(Sorani, LettersByPlace) {
  EXPECT_EQ(spoken("ckb", "\uFEE3\uFEE6"), "من");         // presentation forms
  EXPECT_EQ(spoken("ckb", "بۆ¬ی ئه\uFEFFو"), "بۆی ئەو");  // what is typed for a joiner
  EXPECT_EQ(spoken("ckb", "مالَ لاَو گەورَ پرِ"), "ماڵ ڵاو گەور پڕ");
  EXPECT_EQ(spoken("ckb", "شته ةوة بەهـ هەر ھەر"), "شتە ەوە بەھ هەر هەر");
  EXPECT_EQ(spoken("ckb", "كيىے ڪ ڒڶۄڥ"), "کییی ک ڕڵۆڤ");
  EXPECT_EQ(spoken("ckb", "وورد وو وولات"), "ورد وو ولات");
  EXPECT_EQ(spoken("ckb", "چۆنی? باشم, سوپاس"), "چۆنی؟ باشم، سوپاس");
  EXPECT_EQ(spoken("ckb", "مؤمن"), "مؤمن");
  EXPECT_EQ(stageOf("ckb", "ckb.hamza=on")->spoken("مؤمن"), "مۆمن");
}

TEST(Sorani, SpokenTextHasNothingForeign) {
  const auto stage = stageOf("ckb");
  const std::u32string forbidden = U"\u200C\u200D\u200E\u200F\u202B\u064A\u0649\u0643\u0640\uFEFF";
  const std::string out = stage->spoken("\u202Bئه‌و كتێبي 12 و ١٢ و ۱۲\u200F هـ ـــ\u202C");
  for (const char32_t c : text::toUtf32(out)) {
    EXPECT_EQ(forbidden.find(c), std::u32string::npos) << out;
    EXPECT_FALSE((c >= U'0' && c <= U'9') || (c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9)) << out;
  }
}

TEST(Sorani, NumbersInText) {
  EXPECT_EQ(spoken("ckb", "5% ی 20$"), "پێنج لە سەد ی بیست دۆلار");
  EXPECT_EQ(spoken("ckb", "لاپەڕەی 5ەم"), "لاپەڕەی پێنجەم");
  EXPECT_EQ(spoken("ckb", "٣٫٥"), "سێ پۆینت پێنج");
  EXPECT_EQ(spoken("ckb", "د. ئازاد"), "دکتۆر ئازاد");
}

TEST(Kurmanji, LatinRules) {
  EXPECT_EQ(display("kmr", "2018-an 2018'an"), "2018an 2018an");
  EXPECT_EQ(spoken("kmr", "2018-an"), "du hezar û hejdehan");
  EXPECT_EQ(spoken("kmr", "hêviya"), "hêvîya");
  EXPECT_EQ(spoken("kmr", "^E KITÊB \u0130\u0131 ș e\u0302"), "ê kitêb ii ş ê");
  EXPECT_EQ(spoken("ku", "5% û 20$"), "ji sedî pênc û bîst dolar");
  EXPECT_EQ(spoken("kmr", "1.500 û 3,5"), "hezar û pênc sed û sê bîhnok pênc");
  EXPECT_EQ(stageOf("kmr", "kmr.iy=off")->spoken("hêviya"), "hêviya");
}

TEST(Kurmanji, ArabicAndCyrillicScripts) {
  EXPECT_EQ(spoken("kmr-Cyrl", "К’ӧрд һəйə, qәт 21"), "к'ӧрд һәйә, ԛәт бист у йәк");
  EXPECT_EQ(spoken("kmr-Cyrl", "hello К"), "hello к");
  EXPECT_EQ(spoken("kmr-Arab", "كوردي رۆژ ٢٠"), "کوردی رۆژ بیست");
}

TEST(Amharic, PunctuationMeetsInOneSign) {
  EXPECT_EQ(spoken("am", "ሰላም ነው::"), "ሰላም ነው።");
  EXPECT_EQ(spoken("am", "ሰላም፡ነው፡፡"), "ሰላም ነው።");
  EXPECT_EQ(spoken("am", "ሰላም ነው ."), "ሰላም ነው።");
  EXPECT_EQ(spoken("am", "ማን, ምን; የት፧ ለምን?"), "ማን፣ ምን፤ የት? ለምን?");
  EXPECT_EQ(spoken("am", "ቆይ... ና!"), "ቆይ... ና!");
  EXPECT_EQ(display("am", "ማን, ምን?"), "ማን, ምን?");
  EXPECT_EQ(spoken("am", "Hello, you. Who?"), "hello, you. who?") << "Latin sentences keep their signs";
}

TEST(Amharic, Labiovelars) {
  EXPECT_EQ(display("am", "ቋንቁዋ እሩዋ ሉአ"), "ቋንቋ እሯ ሏ");
  EXPECT_EQ(stageOf("am", "am.labiovelars=off")->display("ቋንቁዋ"), "ቋንቁዋ");
  EXPECT_EQ(display("am", "ኰ ጐ ቈ"), "ኰ ጐ ቈ");
}

TEST(Amharic, NumbersDatesTimesMoney) {
  EXPECT_EQ(spoken("am", "በ1999 ዓ.ም."), "በአንድ ሺህ ዘጠኝ መቶ ዘጠና ዘጠኝ ዓመተ ምህረት።");
  EXPECT_EQ(spoken("am", "፲፱፻፺፱ ዓ/ም ነበር"), "አንድ ሺህ ዘጠኝ መቶ ዘጠና ዘጠኝ ዓመተ ምህረት ነበር");
  EXPECT_EQ(spoken("am", "10:30 ላይ 2:00 እና 3:15"), "አስር ሰዓት ተኩል ላይ ሁለት ሰዓት እና ሶስት ሰዓት ከአስራ አምስት");
  EXPECT_EQ(spoken("am", "1ኛ 21ኛ ፫ኛው"), "አንደኛ ሃያ አንደኛ ሶስተኛው");
  EXPECT_EQ(spoken("am", "5% $20.50 3.14"), "አምስት በመቶ ሃያ ዶላር ከሃምሳ ሳንቲም ሶስት ነጥብ አንድ አራት");
  EXPECT_EQ(spoken("am", "5-10 ኪ.ሜ"), "ከአምስት እስከ አስር ኪሎ ሜትር");
}

TEST(Amharic, Abbreviations) {
  EXPECT_EQ(spoken("am", "ዶ/ር አበበ፣ የዶ.ር ከበደ"), "ዶክተር አበበ፣ የዶክተር ከበደ");
  EXPECT_EQ(spoken("am", "ት/ቤቶች ዓ / ም"), "ትምህርት ቤቶች ዓመተ ምህረት");
  EXPECT_EQ(spoken("am", "ሄዱት. ቤቱ"), "ሄዱት። ቤቱ") << "the end of a sentence is no abbreviation";
  TextSettings off{.language = "am", .abbreviations = false};
  EXPECT_EQ(stageOf(off)->spoken("ዶ/ር"), "ዶ/ር");
}

TEST(Amharic, FoldingIsOffUnlessAsked) {
  EXPECT_EQ(spoken("am", "ሠላም ፀሐይ ኃይሌ ዓለም"), "ሠላም ፀሐይ ኃይሌ ዓለም");
  TextSettings fold{.language = "am", .foldHomophones = true};
  EXPECT_EQ(stageOf(fold)->spoken("ሠላም ፀሐይ ኃይሌ ዓለም"), "ሰላም ጸሀይ ሀይሌ አለም");
  EXPECT_EQ(stageOf(fold)->spoken("ዲ ጄ ዬ ቼ ሼ ኧ ኸ ቊ ኵ"), "ዲ ጄ ዬ ቼ ሼ ኧ ኸ ቊ ኵ") << "vowels are never changed";
  EXPECT_EQ(stageOf(fold)->display("ሠላም"), "ሠላም");
}

TEST(Amharic, MarkedText) {
  EXPECT_EQ(spoken("am", "አለ\u135F"), "አለ");
  EXPECT_EQ(stageOf(TextSettings{.language = "am", .markedText = true})->spoken("አለ\u135F"), "አለ\u135F");
}

TEST(Amharic, LatinWordsInside) {
  EXPECT_EQ(spoken("am", "የBBC ዜና"), "የቢ ቢ ሲ ዜና");
  EXPECT_EQ(spoken("am", "በU.S.A. ነው"), "በዩ ኤስ ኤ። ነው");
  EXPECT_EQ(spoken("am", "Facebook ላይ F16"), "facebook ላይ f አስራ ስድስት");
  EXPECT_EQ(stageOf("am", "spell_capitals=off")->spoken("BBC ነው"), "bbc ነው");
}

TEST(English, RunningText) {
  EXPECT_EQ(spoken("en", "Mr. Smith paid $5.50 on 3/4/1999 at 10:05 a.m."),
            "mister smith paid five dollars fifty on the third of april nineteen ninety nine at ten oh five a m.");
  EXPECT_EQ(spoken("en", "The 21st & the 1990s; 5-10 km"),
            "the twenty first and the nineteen nineties; five to ten kilometres");
  EXPECT_EQ(spoken("en", "COVID-19, F16, 007, 1,234,567"),
            "covid nineteen, f sixteen, zero zero seven, one million two hundred and thirty four thousand five hundred "
            "and sixty seven");
  EXPECT_EQ(spoken("en", "1/2 and 3/8 of $5 million, 10%, -5, $1"),
            "one half and three over eight of five million dollars, ten percent, minus five, one dollar");
  EXPECT_EQ(spoken("en", "In 1905 and 2005"), "in nineteen oh five and two thousand and five");
  EXPECT_EQ(spoken("en", "1999-05-03"), "the third of may nineteen ninety nine");
  EXPECT_EQ(spoken("en", "3.14.15"), "three point one four point one five");
  EXPECT_EQ(stageOf("en", "dates=off times=off")->spoken("10:05"), "ten: zero five");
}

TEST(English, AbbreviationsDoNotEndSentences) {
  EXPECT_EQ(stageOf("en")->sentences("Dr. Smith came. He sat."),
            (std::vector<std::string>{"Dr. Smith came.", "He sat."}));
  EXPECT_EQ(stageOf("en")->sentences("Cats, dogs etc. They ran."),
            (std::vector<std::string>{"Cats, dogs etc.", "They ran."}));
}

TEST(General, ChangesNoWordAndSaysWhatItCannot) {
  const auto stage = stageOf("ti");
  EXPECT_EQ(stage->spoken("ABC 12, ሰላም፡፡"), "abc 12, ሰላም።");
  const auto explained = stage->explain("በ12");
  ASSERT_EQ(explained.problems.size(), 1u);
  EXPECT_NE(explained.problems[0].find("no number words"), std::string::npos);
}

TEST(Explain, TellsRuleAndPlaceAndUncheckedWords) {
  const auto explained = stageOf("kmr")->explain("hêviya  90");
  EXPECT_EQ(explained.raw, "hêviya  90");
  EXPECT_EQ(explained.display, "hêvîya 90");
  EXPECT_EQ(explained.spoken, "hêvîya nod");
  const auto has = [&](const std::string& rule, const std::string& before, const std::string& after) {
    return std::any_of(explained.changes.begin(), explained.changes.end(),
                       [&](const auto& c) { return c.rule == rule && c.before == before && c.after == after; });
  };
  EXPECT_TRUE(has("kmr.iy", "hêviya", "hêvîya"));
  EXPECT_TRUE(has("numbers", "90", "nod"));
  ASSERT_EQ(explained.unsure.size(), 1u);
  EXPECT_EQ(explained.unsure[0], (text::UnsureUse{"numbers.words.90", "nod"}));
  EXPECT_TRUE(stageOf("kmr")->explain("du").unsure.empty());
  EXPECT_EQ(stageOf("am")->explain("\xFFሀ \uE000").problems.size(), 2u);
}

TEST(Switches, EveryRuleCanBeTurnedOff) {
  for (const char* language : {"am", "ckb", "kmr", "kmr-Arab", "kmr-Cyrl", "en", "xx"}) {
    for (const auto& rule : stageOf(language)->rules()) {
      const auto stage = stageOf(language, rule.name + "=off");
      for (const auto& now : stage->rules()) {
        if (now.name == rule.name) {
          EXPECT_FALSE(now.on) << rule.name;
        }
      }
      EXPECT_FALSE(rule.help.empty());
      if (rule.on) {
        EXPECT_NE(stage->fingerprint(), stageOf(language)->fingerprint()) << rule.name;
      }
    }
  }
  EXPECT_EQ(TextStage::make({.language = "am", .rules = "am.nothing=off"}).error().code, "text.unknown_rule");
  EXPECT_EQ(TextStage::make({.language = "am", .rules = "numbers"}).error().code, "text.unknown_rule");
  EXPECT_EQ(TextStage::make({.normalizer = "fr"}).error().code, "text.unknown_normalizer");
}

TEST(ProjectTables, LayOverTheBuiltInOnes) {
  const TempDir dir;
  dir.write("text/am.yaml", "numbers: {words: {30: ሠላሳ}, scales: {1000: ሺ}}\nabbreviations: {ቀ.ም: ቀን ምሽት}\n");
  const auto stage = stageOf(TextSettings{.language = "am"}, dir.path());
  EXPECT_EQ(stage->spoken("30 2000 1000 ቀ/ም ዶ/ር"), "ሠላሳ ሁለት ሺ ሺ ቀን ምሽት ዶክተር");
  EXPECT_NE(stage->fingerprint(), stageOf("am")->fingerprint());
  EXPECT_EQ(stageOf("am")->difference(*stage), "The tables of words were changed.");
  dir.write("text/am.yaml", "numbers: {wurds: {}}");
  const auto bad = TextStage::make({.language = "am"}, dir.path());
  ASSERT_FALSE(bad.ok());
  EXPECT_EQ(bad.error().code, "text.bad_table");
  EXPECT_EQ(bad.error().subject, dir.path() + "/text/am.yaml");
}

TEST(ProjectTables, ALanguageWithoutRulesGetsWordsByItsTag) {
  const TempDir dir;
  dir.write("text/ti.yaml", "script: Ethi\nsymbols: {\"&\": ን}\n");
  EXPECT_EQ(stageOf(TextSettings{.language = "ti"}, dir.path())->spoken("ሀ&ለ"), "ሀ ን ለ");
}

TEST(SavedStage, ComesBackTheSame) {
  const TempDir dir;
  dir.write("text/ckb.yaml", "numbers: {words: {5: \"پێنجێ\"}, join: \" - \"}\n");
  for (const char* language : {"am", "ckb", "kmr", "kmr-Arab", "kmr-Cyrl", "en", "xx"}) {
    TextSettings settings{.language = language, .lowerCase = false};
    settings.rules = "quotes=off";
    const auto stage = stageOf(settings, dir.path());
    const auto loaded = TextStage::load(stage->saved(), "voice");
    ASSERT_TRUE(loaded.ok()) << toString(loaded.error());
    EXPECT_EQ((*loaded)->fingerprint(), stage->fingerprint());
    EXPECT_EQ((*loaded)->difference(*stage), "");
    EXPECT_EQ((*loaded)->saved(), (*TextStage::load((*loaded)->saved(), "voice"))->saved());
    EXPECT_EQ((*loaded)->spoken("5 & 15 A “x”"), stage->spoken("5 & 15 A “x”"));
  }
}

TEST(SavedStage, DamageIsSeen) {
  const std::string good = stageOf("am")->saved();
  EXPECT_EQ(TextStage::load("", "v").error().code, "text.damaged");
  EXPECT_EQ(TextStage::load("version: 99", "v").error().code, "text.newer_version");
  std::string changed = good;
  changed.replace(changed.find("ሁለት"), std::string("ሁለት").size(), "ሁላት");
  EXPECT_EQ(TextStage::load(changed, "v").error().code, "text.damaged");
  core::Random random(2);
  for (int round = 0; round < 200; ++round) {
    std::string bad = good.substr(0, random.below(good.size()));
    for (uint64_t i = random.below(4); i > 0 && !bad.empty(); --i)
      bad[random.below(bad.size())] = static_cast<char>(random.below(256));
    EXPECT_FALSE(TextStage::load(bad, "v").ok());
  }
}

TEST(SavedStage, DifferencesInPlainWords) {
  const auto before = stageOf(TextSettings{.language = "am"});
  const auto after = stageOf(TextSettings{.language = "am", .numbers = false, .foldHomophones = true});
  EXPECT_EQ(before->difference(*after),
            "text.numbers was \"true\" and is now \"false\". text.fold_homophones was \"false\" and is now \"true\".");
  EXPECT_EQ(before->difference(*stageOf("ckb")), "The normaliser was am and is now ckb.");
  EXPECT_EQ(stageOf("am")->fingerprint(), stageOf("amh")->fingerprint());
}

TEST(Romanized, ExamplesOfEachScript) {
  const auto latin = [](const char* language, const char* raw) {
    return stageOf(TextSettings{.language = language, .romanize = true})->spoken(raw);
  };
  EXPECT_EQ(latin("am", "ሰላም ነው። ጠላ"), "salaame nawe. talaa");
  EXPECT_EQ(latin("am", "ቋንቋ ጸሐይ ፀጉር 2"), "qwaaneqwaa tsahhaye tzagure hulate");
  EXPECT_EQ(latin("ckb", "کتێبە ڕۆژ کوردستان سوور یاری"), "ktyebae roej kwrdstan swwr iari");
  EXPECT_EQ(latin("kmr-Cyrl", "К'ӧрд щан шәв"), "k'ord shchan shev");
  EXPECT_EQ(latin("kmr", "Keç û şîn"), "kes u shin");
  EXPECT_EQ(latin("en", "Café"), "cafe");
  EXPECT_EQ(TextStage::make({.language = "ja", .romanize = true}).error().code, "text.no_romanization");
}

/// Lines as uroman writes them (tests/golden/text/make_roman.py): voices of MMS learned from such texts.
TEST(Romanized, EqualsUroman) {
  std::map<std::string, Stage> stages;
  std::ifstream golden(DIMTS_GOLDEN_DIR "/text/roman.tsv");
  int compared = 0;
  for (std::string row; std::getline(golden, row); ++compared) {
    const size_t first = row.find('\t'), second = row.find('\t', first + 1);
    Stage& stage = stages[row.substr(0, first)];
    if (!stage) stage = stageOf(row.substr(0, first));
    const std::string line = row.substr(first + 1, second - first - 1);
    EXPECT_EQ(text::toUtf8(text::romanize(text::toUtf32(line), stage->tables().roman)), row.substr(second + 1)) << row;
  }
  EXPECT_EQ(compared, 5000);
}

TEST(Romanized, BySoundForNewLetters) {
  const auto sound = [](const char* language, const char* letters) {
    return text::toUtf8(text::romanize(text::toUtf32(letters), stageOf(language)->tables().bySound()));
  };
  EXPECT_EQ(sound("ckb", "کتێبە ڕۆژ کوردستان سوور یاری"), "kteebe rozh kurdstaan suur yaari");
  EXPECT_EQ(sound("kmr-Cyrl", "к'ӧрд щан шәв"), "kurd jan shev");
  EXPECT_EQ(sound("kmr", "keç û şîn"), "kech u shin");
  EXPECT_EQ(sound("am", "ፀሐይ"), "tsahaye");
}

TEST(Phonemes, WordsBetweenTheirPunctuation) {
  if (!text::espeakVersion().ok()) GTEST_SKIP() << "espeak-ng is not installed";
  const auto stage = stageOf(TextSettings{.language = "am", .phonemes = "am"});
  EXPECT_EQ(stage->spoken("ሰላም ነው። 5"), "sˈəlam nˈəw። ʔˈamɨsɨt");
  EXPECT_EQ(stage->spoken("facebook ነው").find('('), std::string::npos);
  const auto english = stageOf(TextSettings{.language = "en", .phonemes = "en-gb"});
  EXPECT_EQ(english->spoken("Hello, world."), "həlˈəʊ, wˈɜːld.");
  EXPECT_EQ(stage->spoken("ሰላም ነው። 5"), "sˈəlam nˈəw። ʔˈamɨsɨt") << "another voice in between changes nothing";
  EXPECT_EQ((*TextStage::load(stage->saved(), "v"))->fingerprint(), stage->fingerprint());
  const auto wrong = TextStage::make({.phonemes = "no-such-voice"});
  ASSERT_FALSE(wrong.ok()) << "Norwegian is not meant";
  EXPECT_EQ(wrong.error().code, "text.no_espeak_voice");
}

/// Random mixtures of what the rules look at.
std::vector<std::string> piecesFor(const std::string& language) {
  std::vector<std::string> pieces{" ",  " ", "a", "B",      "U.S",    "1",      "25",     "0",      ".",      ",",
                                  ":",  ";", "?", "-",      "/",      "%",      "$",      "'",      "\"",     "…",
                                  "(",  ")", "&", "\u00A0", "\u200B", "\u200C", "\u200D", "\uFEFF", "\u202E", "\xFF",
                                  "\n", "İ", "I", "ı",      "é",      "^",      "e",      "\u0302", "٣",      "۵",
                                  "፫",  "፻", "፼", "!",      "+",      "5 km",   "²"};
  std::vector<std::string> own;
  if (language == "am")
    own = {"ሰላም", "ሱ", "ሡ",      "ዋ", "አ",   "ዓ",   "ም", "፡", "።", "፣", "፦",
           "፧",   "፨", "\u135F", "ኛ", "ዶ/ር", "ዓ.ም", "ት", "ኃ", "ጸ", "በ"};
  if (language == "ckb" || language == "kmr-Arab")
    own = {"ر",      "و",      "ه", "هـ", "ة", "ي", "ى", "ے", "ك",  "ل", "ا", "أ",      "\u064E", "\u064B",
           "\u0650", "\u0654", "ـ", "ئ",  "ە", "ھ", "ب", "ن", "د.", "؟", "¬", "\uFEE3", "ؤ",      "دا"};
  if (language == "kmr") own = {"ê", "î", "iy", "ș", "an", "Dr.", "hwd.", "'an", "-an", "b.z"};
  if (language == "kmr-Cyrl") own = {"к", "’", "ӧ", "ə", "q", "һ", "h", "К", "Ш"};
  if (language == "en") own = {"Dr.", "etc.", "am", "p.m.", "th", "st", "s", "million", "ﬁ", "vs."};
  for (int copies = 0; copies < 2; ++copies) pieces.insert(pieces.end(), own.begin(), own.end());
  return pieces;
}

struct Choice {
  const char* language;
  bool fold, romanize, lowerCase;
};

class EveryStage : public testing::TestWithParam<Choice> {};

TEST_P(EveryStage, IsIdempotentAndLeavesNoFigure) {
  const auto& [language, fold, romanize, lowerCase] = GetParam();
  const auto stage =
      stageOf(TextSettings{.language = language, .lowerCase = lowerCase, .foldHomophones = fold, .romanize = romanize});
  const auto pieces = piecesFor(language);
  core::Random random(17);
  for (int round = 0; round < 3000; ++round) {
    std::string raw;
    for (uint64_t i = random.below(14); i > 0; --i) raw += pieces[random.below(pieces.size())];
    const std::string once = stage->spoken(raw);
    ASSERT_EQ(stage->spoken(once), once) << "from [" << raw << "]";
    ASSERT_EQ(text::nfc(once), once);
    const std::string shown = stage->display(raw);
    ASSERT_EQ(stage->display(shown), shown) << "from [" << raw << "]";
    ASSERT_EQ(stage->spoken(shown), once) << "from [" << raw << "]";
    const auto explained = stage->explain(raw);
    ASSERT_EQ(explained.spoken, once);
    ASSERT_EQ(explained.display, shown);
    const bool figures = once.find_first_of("0123456789") != std::string::npos;
    ASSERT_FALSE(stage->tables().hasNumbers() && figures) << once << " from [" << raw << "]";
  }
}

INSTANTIATE_TEST_SUITE_P(Languages, EveryStage,
                         testing::Values(Choice{"am", false, false, true}, Choice{"am", true, false, true},
                                         Choice{"am", true, true, true}, Choice{"am", false, false, false},
                                         Choice{"ckb", false, false, true}, Choice{"ckb", false, true, true},
                                         Choice{"kmr", false, false, true}, Choice{"kmr", false, false, false},
                                         Choice{"kmr", false, true, true}, Choice{"kmr-Arab", false, false, true},
                                         Choice{"kmr-Cyrl", false, false, true}, Choice{"kmr-Cyrl", false, true, true},
                                         Choice{"en", false, false, true}, Choice{"en", false, false, false},
                                         Choice{"xx", false, false, true}));

TEST(EveryTable, HoldsOnlyTextThatTheStageLeavesAlone) {
  for (const char* language : {"am", "ckb", "kmr", "kmr-Arab", "kmr-Cyrl", "en"}) {
    const auto stage = stageOf(TextSettings{.language = language, .lowerCase = false});
    const auto check = [&](const std::string& words) {
      if (words.find('{') != std::string::npos) return;
      EXPECT_EQ(stage->spoken(words), words) << language;
    };
    const auto& t = stage->tables();
    for (const auto& [value, entry] : t.numbers.words) check(entry.say);
    for (const auto& scale : t.numbers.scales) check(scale.entry.say);
    for (const auto& [value, entry] : t.ordinals.words) check(entry.say);
    for (const auto& entry : t.dates.months) check(entry.say);
    for (const auto* map : {&t.units, &t.symbols, &t.abbreviations, &t.letters, &t.fractions})
      for (const auto& [key, entry] : *map) check(entry.say), check(entry.one);
  }
}

}  // namespace
}  // namespace dimts::test
