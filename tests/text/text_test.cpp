// Normalising, characters and sentences in Latin, Ethiopic and Arabic script.
#include <gtest/gtest.h>

#include <stdexcept>

#include "engine/core/random.h"
#include "engine/text/normalizer.h"
#include "engine/text/sentences.h"
#include "engine/text/unicode.h"

namespace dimts::test {
namespace {

using Pieces = std::vector<std::string>;

TEST(Unicode, CharactersOneByOne) {
  EXPECT_EQ(text::codePoints("aሰê"), (Pieces{"a", "ሰ", "ê"}));
  EXPECT_EQ(text::codePoints("a\xE1\x88"), (Pieces{"a", "\xEF\xBF\xBD"}));
  EXPECT_EQ(text::graphemes("e\u0302👩‍👧ሰ"), (Pieces{"e\u0302", "👩‍👧", "ሰ"}));
  EXPECT_EQ(text::toUtf8(text::toUtf32("ڕۆژ ሰላም 👍")), "ڕۆژ ሰላም 👍");
}

TEST(Unicode, ValidityAndComposition) {
  EXPECT_TRUE(text::isValidUtf8("ሰላም"));
  EXPECT_FALSE(text::isValidUtf8("\xC0\xAF"));
  EXPECT_FALSE(text::isValidUtf8("\xED\xA0\x80"));
  EXPECT_EQ(text::nfc("e\u0302"), "ê");
  EXPECT_EQ(text::nfc("\u064A\u0654"), "\u0626");
}

TEST(Unicode, LowerCaseByTheRootLocale) {
  EXPECT_EQ(text::lowerCase("IÊŞ ሰ"), "iêş ሰ");
  EXPECT_EQ(text::foldCase("STRASSE"), text::foldCase("straße"));
}

TEST(Unicode, LettersThatAreSpoken) {
  EXPECT_EQ(text::countLetters("Hi, Tom 2!"), 6);
  EXPECT_EQ(text::countLetters("ሰላም።"), 3);
  EXPECT_EQ(text::countLetters("...—"), 0);
  EXPECT_TRUE(text::isMostlyEthiopic("ሰላም ነው OK"));
  EXPECT_FALSE(text::isMostlyEthiopic("Hello ሰላም"));
  EXPECT_FALSE(text::isMostlyEthiopic(""));
}

TEST(Normalizer, UnifiesOnlyHowThingsAreWritten) {
  EXPECT_EQ(text::normalize("  “It’s—fine…”\u00A0\t ok "), "\"It's-fine...\" ok");
  EXPECT_EQ(text::normalize("«bonjour»"), "\"bonjour\"");
  EXPECT_EQ(text::normalize("ሰላም፡፡ ነው፡እሺ"), "ሰላም። ነው እሺ");
  EXPECT_EQ(text::normalize("a\u200Bb\uFEFF\u200E\u202E\u00AD"), "ab");
  EXPECT_EQ(text::normalize("A B", {.lowerCase = true}), "a b");
  EXPECT_EQ(text::normalize("“a”", {.unifyPunctuation = false}), "“a”");
  EXPECT_EQ(text::normalize(""), "");
}

TEST(Normalizer, KeepsJoinersInsideWordsOnly) {
  EXPECT_EQ(text::normalize("ره\u200Cنگ"), "ره\u200Cنگ");
  EXPECT_EQ(text::normalize("ره\u200C نگ\u200C"), "ره نگ");
  EXPECT_EQ(text::normalize("ره\u200C\u200Cنگ"), "ره\u200Cنگ");
}

TEST(Normalizer, IsIdempotent) {
  const std::string pieces[] = {"a",      "I",      "İ",      "e\u0302", "ሰ", "፡", "።", " ",
                                "\u00A0", "\u200C", "\u200B", "…",       "’", "—", "ر", "\u064A\u0654",
                                "\n",     "\xFF",   "!",      "\u0301"};
  core::Random random(3);
  for (int round = 0; round < 3000; ++round) {
    std::string raw;
    for (uint64_t i = random.below(12); i > 0; --i) raw += pieces[random.below(std::size(pieces))];
    for (const bool lower : {false, true}) {
      const text::NormalizerOptions options{.lowerCase = lower, .unifyPunctuation = true};
      const std::string once = text::normalize(raw, options);
      ASSERT_EQ(text::normalize(once, options), once);
      ASSERT_EQ(text::nfc(once), once);
    }
  }
}

TEST(Sentences, Latin) {
  EXPECT_EQ(text::splitSentences("Hello there. How are you? Fine!"), (Pieces{"Hello there.", "How are you?", "Fine!"}));
  EXPECT_EQ(text::splitSentences("It costs 3.5 euros. J. Smith paid."),
            (Pieces{"It costs 3.5 euros.", "J. Smith paid."}));
  EXPECT_EQ(text::splitSentences("He said \"Go.\" Then he went."), (Pieces{"He said \"Go.\"", "Then he went."}));
  EXPECT_EQ(text::splitSentences("Wait... what is this"), (Pieces{"Wait... what is this"}));
  EXPECT_EQ(text::splitSentences("Title\n\nText\nover lines"), (Pieces{"Title", "Text over lines"}));
  EXPECT_TRUE(text::splitSentences(" \n ").empty());
}

TEST(Sentences, EthiopicAndArabic) {
  EXPECT_EQ(text::splitSentences("ሰላም ነው። እንዴት ነህ፧ ደህና።ነኝ"), (Pieces{"ሰላም ነው።", "እንዴት ነህ፧", "ደህና።", "ነኝ"}));
  EXPECT_EQ(text::splitSentences("چۆنی؟ باشم۔ سوپاس."), (Pieces{"چۆنی؟", "باشم۔", "سوپاس."}));
}

TEST(Sentences, LongOnesAreCutAtPausesThenSpaces) {
  const auto pieces = text::splitSentences("one two three, four five six seven eight nine ten", 20);
  EXPECT_EQ(pieces, (Pieces{"one two three,", "four five six seven", "eight nine ten"}));
  EXPECT_EQ(text::splitSentences("abcdefghij", 4), (Pieces{"abcd", "efgh", "ij"}));
  std::string joined;
  for (const auto& piece : pieces) joined += (joined.empty() ? "" : " ") + piece;
  EXPECT_EQ(joined, "one two three, four five six seven eight nine ten");
  EXPECT_THROW(text::splitSentences("a", 0), std::invalid_argument);
}

}  // namespace
}  // namespace dimts::test
