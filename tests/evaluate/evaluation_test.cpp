// The order of checkpoints and its reasons, and what is written of an evaluation.
#include "engine/evaluate/evaluation.h"

#include <gtest/gtest.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "engine/evaluate/ranking.h"

namespace dimts::evaluate {
namespace {

TEST(Ranking, LowerDistortionIsFirstAndTheReasonSaysBoth) {
  const auto places = rank({{100, {7, 8, 7.5}, 0.9, ""}, {200, {6, 7, 6.4}, 0.45, ""}}, 0.31);
  ASSERT_EQ(places.size(), 2u);
  EXPECT_EQ(places[0].index, 1u);
  EXPECT_EQ(places[0].reason,
            "Best by mel-cepstral distortion, 6.47 dB; the recogniser misses 45 % of the words, 31 % of the recordings' own.");
  EXPECT_EQ(places[1].reason,
            "Mel-cepstral distortion 1.03 dB more than step 200: 7.50 dB; the recogniser misses 90 % of the words, 31 % of "
            "the recordings' own. It understands next to nothing of it.");
}

TEST(Ranking, EqualsGoByTheRecogniser) {
  // Paired differences +0.1, -0.3, +0.3: no step is better beyond chance.
  const std::vector<RankedScores> all{{1, {6, 7, 8}, 0.6, ""}, {2, {6.1, 6.7, 8.3}, 0.4, ""}, {3, {9, 10, 11}, 0.1, ""}};
  const auto places = rank(all, 0.3);
  EXPECT_EQ(places[0].index, 1u);
  EXPECT_EQ(places[1].index, 0u);
  EXPECT_EQ(places[2].index, 2u);
  EXPECT_NE(places[0].reason.find("first by the recogniser"), std::string::npos);
  EXPECT_NE(places[1].reason.find("Not told apart"), std::string::npos) << places[1].reason;
  EXPECT_NE(places[1].reason.find("0.03 dB less"), std::string::npos) << places[1].reason;
}

TEST(Ranking, WithoutARecogniserTheMeanDecidesAndNothingIsSaidOfWords) {
  const auto places = rank({{1, {6, 7}, kNotMeasured, ""}, {2, {6, 7}, kNotMeasured, ""}}, kNotMeasured);
  EXPECT_EQ(places[0].index, 1u) << "the later of two equal ones";
  EXPECT_EQ(places[0].reason.find("recogniser"), std::string::npos);
}

TEST(Ranking, WhatCannotBeUsedIsLast) {
  const auto places = rank({{1, {}, kNotMeasured, "a broken file"}, {2, {9}, kNotMeasured, ""}}, kNotMeasured);
  EXPECT_EQ(places[1].index, 0u);
  EXPECT_EQ(places[1].reason, "Cannot be used: a broken file");
}

TEST(Ranking, MeansAndMedians) {
  EXPECT_DOUBLE_EQ(meanOf({1, kNotMeasured, 3}), 2);
  EXPECT_DOUBLE_EQ(medianOf({9, 1, 2}), 2);
  EXPECT_DOUBLE_EQ(medianOf({1, 2, 3, 10}), 2.5);
  EXPECT_TRUE(std::isnan(meanOf({})));
}

Evaluation example() {
  Evaluation evaluation;
  evaluation.project = "my <voice>";
  evaluation.run = "run-001";
  evaluation.heldOutClips = 5;
  RecordedClip recording;
  recording.id = 12;
  recording.text = "ድምፅ & more";
  recording.file = "evaluation/recordings/clip-12.wav";
  recording.words = {1, 4};
  evaluation.clips = {recording};
  SpokenClip spoken;
  spoken.file = "evaluation/step-10/clip-12.wav";
  spoken.distortionDb = 8;
  spoken.words = {2, 4};
  EvaluatedCheckpoint worse, better;
  worse.step = 10;
  worse.clips = {spoken};
  better.step = 20;
  spoken.distortionDb = 7;
  spoken.file = "evaluation/step-20/clip-12.wav";
  better.clips = {spoken};
  evaluation.checkpoints = {worse, better};
  putInOrder(evaluation);
  return evaluation;
}

TEST(EvaluationFiles, JsonHasTheOrderTheScoresAndTheirMethods) {
  const auto json = nlohmann::json::parse(toJson(example()));
  EXPECT_EQ(json.at("checkpoints")[0].at("step"), 20);
  EXPECT_EQ(json.at("checkpoints")[0].at("place"), 1);
  EXPECT_EQ(json.at("checkpoints")[0].at("scores").at("mel_cepstral_distortion_db"), 7);
  EXPECT_EQ(json.at("checkpoints")[0].at("scores").at("word_error"), 0.5);
  EXPECT_TRUE(json.at("checkpoints")[0].at("scores").at("speaker_likeness").is_null());
  EXPECT_EQ(json.at("recordings").at("word_error"), 0.25);
  EXPECT_EQ(json.at("methods").size(), scoreDescriptions().size());
  for (const auto& one : json.at("methods")) EXPECT_FALSE(one.at("limits").get<std::string>().empty());
}

TEST(EvaluationFiles, ThePageLinksSoundsAndEscapesText) {
  const std::string page = toPage(example(), "../my%20run/");
  EXPECT_NE(page.find("my &lt;voice&gt;"), std::string::npos);
  EXPECT_NE(page.find("ድምፅ &amp; more"), std::string::npos);
  EXPECT_NE(page.find("src=\"../my%20run/evaluation/step-20/clip-12.wav\""), std::string::npos);
  EXPECT_EQ(page.find("http"), std::string::npos);
  EXPECT_LT(page.find("<b>Step 20</b>"), page.find("<b>Step 10</b>"));
  EXPECT_EQ(linkOf("a b/ድ"), "a%20b/%E1%8B%B5");
}

}  // namespace
}  // namespace dimts::evaluate
