// Number words of every built-in table: samples by hand, and every number read back by a reader of the test's own.
#include <gtest/gtest.h>

#include <map>
#include <sstream>
#include <stdexcept>

#include "engine/core/random.h"
#include "engine/text/number_words.h"
#include "engine/text/tables.h"
#include "engine/text/unicode.h"

namespace dimts::test {
namespace {

using text::Tables;

Tables tableOf(const std::string& name) {
  auto tables = text::parseTables(name, text::builtinTable(name), name);
  if (!tables.ok()) throw std::runtime_error(toString(tables.error()));
  return std::move(tables).value();
}

std::string words(const std::string& table, uint64_t number) { return text::cardinal(tableOf(table).numbers, number); }

/// Words and their values, written down here once more.
using Vocabulary = std::map<std::string, uint64_t>;

const Vocabulary kAmharic{{"ዜሮ", 0},    {"አንድ", 1},  {"ሁለት", 2},  {"ሶስት", 3},   {"አራት", 4},       {"አምስት", 5},
                          {"ስድስት", 6},  {"ሰባት", 7},  {"ስምንት", 8}, {"ዘጠኝ", 9},   {"አስር", 10},      {"አስራ", 10},
                          {"ሃያ", 20},   {"ሰላሳ", 30}, {"አርባ", 40}, {"ሃምሳ", 50},  {"ስልሳ", 60},      {"ሰባ", 70},
                          {"ሰማንያ", 80}, {"ዘጠና", 90}, {"መቶ", 100}, {"ሺህ", 1000}, {"ሚሊዮን", 1000000}};
const Vocabulary kSorani{
    {"سفر", 0},     {"یەک", 1},      {"دوو", 2},        {"سێ", 3},     {"چوار", 4},   {"پێنج", 5},    {"شەش", 6},
    {"حەوت", 7},    {"هەشت", 8},     {"نۆ", 9},         {"دە", 10},    {"یازدە", 11}, {"دوازدە", 12}, {"سێزدە", 13},
    {"چواردە", 14}, {"پازدە", 15},   {"شازدە", 16},     {"حەڤدە", 17}, {"هەژدە", 18}, {"نۆزدە", 19},  {"بیست", 20},
    {"سی", 30},     {"چل", 40},      {"پەنجا", 50},     {"شەست", 60},  {"حەفتا", 70}, {"هەشتا", 80},  {"نەوەد", 90},
    {"سەد", 100},   {"هەزار", 1000}, {"ملیۆن", 1000000}};
const Vocabulary kKurmanji{{"sifir", 0},       {"yek", 1},      {"du", 2},        {"sê", 3},      {"çar", 4},
                           {"pênc", 5},        {"şeş", 6},      {"heft", 7},      {"heşt", 8},    {"neh", 9},
                           {"deh", 10},        {"yanzdeh", 11}, {"dwanzdeh", 12}, {"sêzdeh", 13}, {"çardeh", 14},
                           {"panzdeh", 15},    {"şanzdeh", 16}, {"hevdeh", 17},   {"hejdeh", 18}, {"nozdeh", 19},
                           {"bîst", 20},       {"sî", 30},      {"çil", 40},      {"pêncî", 50},  {"şêst", 60},
                           {"heftê", 70},      {"heştê", 80},   {"nod", 90},      {"sed", 100},   {"hezar", 1000},
                           {"milyon", 1000000}};
const Vocabulary kEnglish{{"zero", 0},         {"one", 1},      {"two", 2},        {"three", 3},     {"four", 4},
                          {"five", 5},         {"six", 6},      {"seven", 7},      {"eight", 8},     {"nine", 9},
                          {"ten", 10},         {"eleven", 11},  {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14},
                          {"fifteen", 15},     {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19},
                          {"twenty", 20},      {"thirty", 30},  {"forty", 40},     {"fifty", 50},    {"sixty", 60},
                          {"seventy", 70},     {"eighty", 80},  {"ninety", 90},    {"hundred", 100}, {"thousand", 1000},
                          {"million", 1000000}};

/// The value of number words; throws at a word that is none.
uint64_t valueOf(const std::string& text, const Vocabulary& vocabulary, const std::string& joiner) {
  std::istringstream in(text);
  uint64_t total = 0, group = 0;
  for (std::string word; in >> word;) {
    if (word == joiner) continue;
    const uint64_t value = vocabulary.at(word);
    if (value < 100) {
      group += value;
    } else if (value == 100) {
      group = std::max<uint64_t>(group, 1) * 100;
    } else {
      total += std::max<uint64_t>(group, 1) * value;
      group = 0;
    }
  }
  return total + group;
}

struct Language {
  const char* table;
  const Vocabulary* vocabulary;
  const char* joiner;
};

class NumberWords : public testing::TestWithParam<Language> {};

TEST_P(NumberWords, EveryNumberUnderABillionReadsBack) {
  const auto& [table, vocabulary, joiner] = GetParam();
  const Tables tables = tableOf(table);
  const auto check = [&](uint64_t n) {
    const std::string said = text::cardinal(tables.numbers, n);
    ASSERT_EQ(valueOf(said, *vocabulary, joiner), n) << said;
    ASSERT_EQ(said.find("  "), std::string::npos);
  };
  for (uint64_t n = 0; n < 20000; ++n) check(n);
  for (uint64_t n = 1000; n <= 999'999'999; n = n * 10 + (n % 10 == 0 ? 9 : 0)) check(n), check(n - 1), check(n + 1);
  core::Random random(5);
  for (int i = 0; i < 20000; ++i) check(random.below(1'000'000'000));
}

INSTANTIATE_TEST_SUITE_P(Tables, NumberWords,
                         testing::Values(Language{"am", &kAmharic, ""}, Language{"ckb", &kSorani, "و"},
                                         Language{"kmr", &kKurmanji, "û"}, Language{"en", &kEnglish, "and"}),
                         [](const auto& i) { return std::string(i.param.table); });

TEST(NumberWordSamples, Amharic) {
  EXPECT_EQ(words("am", 100), "መቶ");
  EXPECT_EQ(words("am", 1000), "ሺህ");
  EXPECT_EQ(words("am", 1999), "አንድ ሺህ ዘጠኝ መቶ ዘጠና ዘጠኝ");
  EXPECT_EQ(words("am", 150), "መቶ ሃምሳ");
  EXPECT_EQ(words("am", 2100), "ሁለት ሺህ አንድ መቶ");
  EXPECT_EQ(words("am", 12'345'678), "አስራ ሁለት ሚሊዮን ሶስት መቶ አርባ አምስት ሺህ ስድስት መቶ ሰባ ስምንት");
  EXPECT_EQ(text::ordinal(tableOf("am"), 21), "ሃያ አንደኛ");
  EXPECT_EQ(text::ordinal(tableOf("am"), 100), "መቶኛ");
}

TEST(NumberWordSamples, Sorani) {
  EXPECT_EQ(words("ckb", 21), "بیست و یەک");
  EXPECT_EQ(words("ckb", 1000), "هەزار");
  EXPECT_EQ(words("ckb", 1991), "هەزار و نۆ سەد و نەوەد و یەک");
  EXPECT_EQ(words("ckb", 1'000'000), "یەک ملیۆن");
  EXPECT_EQ(words("ckb", 999'999'999), "نۆ سەد و نەوەد و نۆ ملیۆن و نۆ سەد و نەوەد و نۆ هەزار و نۆ سەد و نەوەد و نۆ");
  EXPECT_EQ(text::ordinal(tableOf("ckb"), 3), "سێیەم");
  EXPECT_EQ(text::ordinal(tableOf("ckb"), 25), "بیست و پێنجەم");
}

TEST(NumberWordSamples, KurmanjiInThreeScripts) {
  EXPECT_EQ(words("kmr", 1999), "hezar û neh sed û nod û neh");
  EXPECT_EQ(words("kmr", 222), "du sed û bîst û du");
  EXPECT_EQ(words("kmr-cyrl", 222), "дӧ сәд у бист у дӧ");
  EXPECT_EQ(words("kmr-arab", 222), "دو سەد و بیست و دو");
  EXPECT_EQ(text::ordinal(tableOf("kmr"), 4), "çarem");
  EXPECT_EQ(words("kmr-cyrl", 999'999), "нәһ сәд у нод у нәһ һәзар у нәһ сәд у нод у нәһ");
  EXPECT_EQ(words("kmr-arab", 1'100'000), "ئێک ملیۆن و سەد هزار");
}

TEST(NumberWordSamples, English) {
  EXPECT_EQ(words("en", 105), "one hundred and five");
  EXPECT_EQ(words("en", 1005), "one thousand and five");
  EXPECT_EQ(words("en", 999'999'999),
            "nine hundred and ninety nine million nine hundred and ninety nine thousand nine hundred and ninety nine");
  EXPECT_EQ(text::ordinal(tableOf("en"), 42), "forty second");
  EXPECT_EQ(text::ordinal(tableOf("en"), 112), "one hundred and twelfth");
  EXPECT_EQ(text::ordinal(tableOf("en"), 200), "two hundredth");
  const auto numbers = tableOf("en").numbers;
  EXPECT_EQ(text::year(numbers, 1999), "nineteen ninety nine");
  EXPECT_EQ(text::year(numbers, 1905), "nineteen oh five");
  EXPECT_EQ(text::year(numbers, 1800), "eighteen hundred");
  EXPECT_EQ(text::year(numbers, 2005), "two thousand and five");
  EXPECT_EQ(text::figureByFigure(numbers, "007"), "zero zero seven");
}

TEST(NumberWordSamples, TheLimitIsKept) {
  const auto numbers = tableOf("en").numbers;
  EXPECT_EQ(text::largestNumber(numbers), 999'999'999'999'999u);
  EXPECT_NO_THROW(text::cardinal(numbers, text::largestNumber(numbers)));
  EXPECT_THROW(text::cardinal(numbers, text::largestNumber(numbers) + 1), std::out_of_range);
}

TEST(EthiopicNumerals, Values) {
  const auto value = [](const char* numerals) { return text::ethiopicValue(text::toUtf32(numerals)); };
  EXPECT_EQ(value("፲፱፻፺፱"), 1999u);
  EXPECT_EQ(value("፩፻፳፫"), 123u);
  EXPECT_EQ(value("፻፳፫"), 123u);
  EXPECT_EQ(value("፼"), 10000u);
  EXPECT_EQ(value("፻፼"), 1'000'000u);
  EXPECT_EQ(value("፪፼፲፱፻፺፱"), 21999u);
  EXPECT_EQ(value("፼፼"), 100'000'000u);
  EXPECT_EQ(value("፩"), 1u);
  EXPECT_EQ(value("ሀ"), 0u);
  EXPECT_EQ(value("፼፼፼፼፼፼"), 0u);  // larger than anybody writes
}

TEST(NumberTables, AnotherLanguageIsAFile) {
  const char* german = R"(
language: de
script: Latn
numbers:
  words: {0: null, 1: ein, 2: zwei, 3: drei, 4: vier, 5: fünf, 6: sechs, 7: sieben, 8: acht, 9: neun, 10: zehn, 11: elf,
    12: zwölf, 20: zwanzig, 30: dreißig, 40: vierzig, 50: fünfzig, 60: sechzig, 70: siebzig, 80: achtzig, 90: neunzig}
  join: und
  units_first: true
  scales: {100: {say: hundert, between: ""}, 1000: {say: tausend, between: ""}}
)";
  auto tables =
      text::parseTables("de", std::string(german).replace(std::string(german).find("null"), 4, "\"null\""), "de.yaml");
  ASSERT_TRUE(tables.ok()) << toString(tables.error());
  EXPECT_EQ(text::cardinal(tables->numbers, 42), "zweiundvierzig");
  EXPECT_EQ(text::cardinal(tables->numbers, 700), "siebenhundert");
}

TEST(NumberTables, DefectsNameTheirPlace) {
  const auto reason = [](const std::string& yaml) {
    const auto tables = text::parseTables("x", yaml, "x.yaml");
    return tables.ok() ? std::string() : tables.error().code + " " + tables.error().detail;
  };
  EXPECT_EQ(reason(""), "");
  EXPECT_EQ(reason("nombers: {}"), "text.bad_table the file: the entry \"nombers\" is not known.");
  EXPECT_EQ(reason("numbers: {words: {0: a}}"), "text.bad_table numbers.words: the word for 1 is missing.");
  EXPECT_EQ(reason("currency: {$: [a]}"), "text.bad_table currency.$: a text is wanted here.");
  EXPECT_EQ(reason("percent: {unsure: true}"), "text.bad_table percent: \"say\" is missing.");
  EXPECT_EQ(reason("folding: {a: b, b: c}"), "text.bad_table folding: \"b\" is itself folded.");
  EXPECT_EQ(reason("a: [1, 2").substr(0, 19), "text.bad_table line");
  EXPECT_EQ(reason("- 1"), "text.bad_table the file: a table of entries is wanted here.");
  EXPECT_NE(reason("percent: \"\xFF\""), "");
  EXPECT_NE(reason(std::string(2 << 20, ' ')), "");
}

TEST(NumberTables, DamagedTablesNeverCrash) {
  core::Random random(11);
  const std::string good(text::builtinTable("am"));
  for (int round = 0; round < 300; ++round) {
    std::string bad = good.substr(0, 200 + random.below(good.size() - 200));
    for (uint64_t i = random.below(6); i > 0; --i) bad[random.below(bad.size())] = static_cast<char>(random.below(256));
    const auto tables = text::parseTables("am", bad, "am.yaml");
    if (!tables.ok()) {
      EXPECT_EQ(tables.error().code, "text.bad_table");
    }
  }
}

}  // namespace
}  // namespace dimts::test
