// Words and letters that were misunderstood, counted by hand.
#include "engine/evaluate/text_errors.h"

#include <gtest/gtest.h>

#include <cmath>

namespace dimts::evaluate {
namespace {

using Words = std::vector<std::string>;

TEST(EditDistance, CountsInsertionsDeletionsAndExchanges) {
  EXPECT_EQ(editDistance({}, {}), 0);
  EXPECT_EQ(editDistance({"a", "b"}, {}), 2);
  EXPECT_EQ(editDistance({}, {"a", "b", "c"}), 3);
  EXPECT_EQ(editDistance({"k", "i", "t", "t", "e", "n"}, {"s", "i", "t", "t", "i", "n", "g"}), 3);
  EXPECT_EQ(editDistance({"the", "cat", "sat"}, {"the", "cat", "sat"}), 0);
  EXPECT_EQ(editDistance({"a", "b", "c"}, {"b", "c", "a"}), 2);
}

TEST(PlainWords, BothSidesAreBroughtToTheSame) {
  EXPECT_EQ(plainWords("Please, don't  STOP -- now!"), (Words{"please", "don't", "stop", "now"}));
  EXPECT_EQ(plainWords("\xE2\x80\x9C" "Don\xE2\x80\x99t\xE2\x80\x9D\xE2\x80\xA6 \xE2\x80\x98no\xE2\x80\x99"), (Words{"don't", "no"}));
  EXPECT_EQ(plainWords("voice-mail 42"), (Words{"voice", "mail", "42"}));
  EXPECT_EQ(plainWords("caf\xC3\xA9"), (Words{"caf\xC3\xA9"}));
  EXPECT_TRUE(plainWords(" ... ' ").empty());
}

TEST(TextErrors, RatesOfWordsAndLetters) {
  const ErrorCount words = wordErrors("The number is busy.", "a number busy now");
  EXPECT_EQ(words.errors, 3);
  EXPECT_EQ(words.length, 4);
  EXPECT_DOUBLE_EQ(words.rate(), 0.75);
  const ErrorCount letters = characterErrors("ab c", "ab");
  EXPECT_EQ(letters.errors, 2);
  EXPECT_EQ(letters.length, 4);
  EXPECT_GT(wordErrors("one", "two three four").rate(), 1);
}

TEST(TextErrors, SumsAreOverAllWords) {
  ErrorCount all = wordErrors("one two three", "one two three");
  all += wordErrors("four", "");
  EXPECT_DOUBLE_EQ(all.rate(), 0.25);
  EXPECT_TRUE(std::isnan(ErrorCount{}.rate()));
}

}  // namespace
}  // namespace dimts::evaluate
