// What listeners' answers add up to: the bounds against published values, and pairs counted whichever side they came on.
#include "engine/evaluate/listening.h"

#include <gtest/gtest.h>

namespace dimts::evaluate {
namespace {

using Choice = ListeningAnswer::Choice;

const ListenedVoice kOld{"run-001", 100}, kNew{"run-001", 200};

ListeningAnswer compared(const ListenedVoice& first, const ListenedVoice& second, Choice choice) {
  return {"", "text", first, second, choice, 0};
}

ListeningAnswer rated(const ListenedVoice& voice, int rating) { return {"", "text", voice, {}, Choice::Same, rating}; }

TEST(Listening, WilsonBoundsAreThoseOfTheTables) {
  // 8 of 10: 0.4902 and 0.9433; 0 of 10: 0 and 0.2775 (statsmodels 0.14, proportion_confint, method "wilson").
  EXPECT_NEAR(wilsonBounds(8, 10).low, 0.4902, 5e-5);
  EXPECT_NEAR(wilsonBounds(8, 10).high, 0.9433, 5e-5);
  EXPECT_NEAR(wilsonBounds(0, 10).high, 0.2775, 5e-5);
  EXPECT_NEAR(wilsonBounds(0, 10).low, 0, 1e-12);
}

TEST(Listening, SignTestIsTheBinomialsTwoTails) {
  EXPECT_NEAR(signTest(8, 10), 2.0 * (45 + 10 + 1) / 1024, 1e-12);
  EXPECT_NEAR(signTest(2, 10), signTest(8, 10), 1e-12);
  EXPECT_DOUBLE_EQ(signTest(5, 10), 1);
  EXPECT_DOUBLE_EQ(signTest(0, 0), 1);
}

TEST(Listening, StudentQuantilesAreThoseOfTheTables) {
  EXPECT_NEAR(studentQuantile(3), 3.1824, 0.007);
  EXPECT_NEAR(studentQuantile(10), 2.2281, 1e-3);
  EXPECT_NEAR(studentQuantile(100), 1.9840, 1e-3);
}

TEST(Listening, APairIsCountedWhicheverSideItCameOn) {
  const auto results = resultsOf({compared(kOld, kNew, Choice::Second), compared(kNew, kOld, Choice::First),
                                  compared(kNew, kOld, Choice::Second), compared(kOld, kNew, Choice::Same)});
  ASSERT_EQ(results.comparisons.size(), 1u);
  const ListeningComparison& pair = results.comparisons[0];
  EXPECT_EQ(pair.first, kOld);
  EXPECT_EQ(pair.firstBetter, 1);
  EXPECT_EQ(pair.secondBetter, 2);
  EXPECT_EQ(pair.same, 1);
  EXPECT_NEAR(pair.share, 1.0 / 3, 1e-12);
}

TEST(Listening, MeansCarryTheirUncertainty) {
  const auto results = resultsOf({rated(kOld, 2), rated(kNew, 4), rated(kNew, 5), rated(kNew, 3), rated(kNew, 4)});
  ASSERT_EQ(results.scores.size(), 2u);
  EXPECT_EQ(results.scores[0].voice, kNew);
  EXPECT_DOUBLE_EQ(results.scores[0].mean, 4);
  // 4 ± t(3) · sqrt(2/3)/2
  EXPECT_NEAR(results.scores[0].low, 4 - 3.1824 * 0.40825, 0.005);
  EXPECT_DOUBLE_EQ(results.scores[0].high, 5);
  // One answer says nothing of how sure it is.
  EXPECT_DOUBLE_EQ(results.scores[1].low, 1);
  EXPECT_DOUBLE_EQ(results.scores[1].high, 5);
}

}  // namespace
}  // namespace dimts::evaluate
