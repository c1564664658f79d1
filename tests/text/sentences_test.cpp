// What a long text is cut into for speaking, and which pause each piece asks for.
#include "engine/text/sentences.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <ostream>

#include "engine/text/unicode.h"

namespace dimts::text {

bool operator==(const SpokenPiece& a, const SpokenPiece& b) { return a.text == b.text && a.after == b.after; }
void PrintTo(const SpokenPiece& piece, std::ostream* out) { *out << '"' << piece.text << "\" " << static_cast<int>(piece.after); }

}  // namespace dimts::text

namespace dimts::test {
namespace {

using text::Pause;
using text::splitForSpeech;
using text::splitSentences;
using Pieces = std::vector<text::SpokenPiece>;
using Texts = std::vector<std::string>;

TEST(Pieces, SentencesAndParagraphsAskForTheirPauses) {
  EXPECT_EQ(splitForSpeech("One. Two!\n\nThree"), (Pieces{{"One.", Pause::Sentence}, {"Two!", Pause::Paragraph}, {"Three", Pause::Paragraph}}));
  EXPECT_EQ(splitForSpeech("ሰላም። ደህና፨ ቤት ነው።"),
            (Pieces{{"ሰላም።", Pause::Sentence}, {"ደህና፨", Pause::Paragraph}, {"ቤት ነው።", Pause::Paragraph}}));
}

TEST(Pieces, WeakMarksOnlyWhenAskedFor) {
  const std::string text = "First, second; third: it costs 1,000 at 12:30.";
  EXPECT_EQ(splitForSpeech(text).size(), 1u);
  EXPECT_EQ(splitForSpeech(text, {.atCommas = true}).size(), 2u);
  EXPECT_EQ(splitForSpeech(text, {.atCommas = true, .atClauses = true}),
            (Pieces{{"First,", Pause::Comma}, {"second;", Pause::Clause}, {"third:", Pause::Clause}, {"it costs 1,000 at 12:30.", Pause::Paragraph}}));
}

TEST(Pieces, EthiopicAndArabicWeakMarks) {
  const text::SplitOptions all{.atCommas = true, .atClauses = true};
  EXPECT_EQ(splitForSpeech("አንድ፣ሁለት፤ሦስት፥አራት፦አምስት።", all),
            (Pieces{{"አንድ፣", Pause::Comma}, {"ሁለት፤", Pause::Clause}, {"ሦስት፥", Pause::Clause}, {"አራት፦", Pause::Clause}, {"አምስት።", Pause::Paragraph}}));
  EXPECT_EQ(splitForSpeech("یەک، دوو؛ سێ؟ چوار۔", all),
            (Pieces{{"یەک،", Pause::Comma}, {"دوو؛", Pause::Clause}, {"سێ؟", Pause::Sentence}, {"چوار۔", Pause::Paragraph}}));
  EXPECT_EQ(splitForSpeech("٣،٥ کیلۆ", all).size(), 1u);  // a decimal
}

TEST(Pieces, TypedEthiopicFullStopAndWordSpaces) {
  EXPECT_EQ(splitSentences("ሰላም፡ለዓለም፡፡ ደህና፡ነኝ፡፡"), (Texts{"ሰላም ለዓለም።", "ደህና ነኝ።"}));
  // Too long: cut at the word space.
  EXPECT_EQ(splitSentences("አበበ፡በሶ፡በላ", 8), (Texts{"አበበ በሶ", "በላ"}));
}

TEST(Pieces, QuotationsThatGoOnAreNotCut) {
  EXPECT_EQ(splitSentences("\"Stop!\" he said. He ran."), (Texts{"\"Stop!\" he said.", "He ran."}));
  EXPECT_EQ(splitSentences("\xE2\x80\x9EGeh.\xE2\x80\x9C Dann ging er."), (Texts{"\xE2\x80\x9EGeh.\xE2\x80\x9C", "Dann ging er."}));
  EXPECT_EQ(splitSentences("\xC2\xAB" "Go!\xC2\xBB She went."), (Texts{"\xC2\xAB" "Go!\xC2\xBB", "She went."}));
}

TEST(Pieces, NumbersItemsAndEllipses) {
  EXPECT_EQ(splitSentences("1. Wash it. 2. Dry it."), (Texts{"1. Wash it.", "2. Dry it."}));
  EXPECT_EQ(splitSentences("It was in 1990. Then he left."), (Texts{"It was in 1990.", "Then he left."}));
  EXPECT_EQ(splitSentences("Version 3.5.1 is out. Get it at www.example.org now."),
            (Texts{"Version 3.5.1 is out.", "Get it at www.example.org now."}));
  EXPECT_EQ(splitSentences("Well\u2026 maybe. No\u2026 Really?!"), (Texts{"Well\u2026 maybe.", "No\u2026", "Really?!"}));
}

TEST(Pieces, MarksAloneStayWithWhatTheyEnd) {
  EXPECT_EQ(splitSentences("Hello. ... Bye."), (Texts{"Hello. ...", "Bye."}));
  EXPECT_EQ(splitSentences("..."), (Texts{"..."}));
}

TEST(Pieces, LongSentencesPreferTheStrongerMark) {
  EXPECT_EQ(splitForSpeech("one two; three, four five six seven", {.longestCharacters = 20}),
            (Pieces{{"one two;", Pause::Clause}, {"three,", Pause::Comma}, {"four five six seven", Pause::Paragraph}}));
  EXPECT_EQ(splitForSpeech("he \u2013 if at all \u2013 came too late", {.longestCharacters = 20}),
            (Pieces{{"he \u2013 if at all \u2013", Pause::Clause}, {"came too late", Pause::Paragraph}}));
}

TEST(Pieces, NeverBetweenALetterAndItsMark) {
  std::string word;
  for (int i = 0; i < 20; ++i) word += "q\u0301";
  for (const std::string& piece : splitSentences(word, 5)) EXPECT_EQ(piece.front(), 'q');
}

TEST(Pieces, AMegabyteWithoutAnyMarkIsQuick) {
  const std::string text(1 << 20, 'a');
  const auto begin = std::chrono::steady_clock::now();
  const auto pieces = splitSentences(text);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
  EXPECT_EQ(pieces.size(), (text.size() + 199) / 200);
  EXPECT_TRUE(std::all_of(pieces.begin(), pieces.end(), [](const auto& piece) { return piece.size() <= 200; }));
}

}  // namespace
}  // namespace dimts::test
