// Long text to sound: parts, pauses, levels, edges, stops and the errors of texts that cannot be spoken.
#include "engine/synth/speak_text.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "engine/synth/shaping.h"
#include "engine/synth/speakers.h"
#include "tests/synth/plain_model.h"

namespace dimts::test {
namespace {

using synth::SpeechPart;
using synth::SpeechStyle;

constexpr int kRate = PlainModel::kRate;

struct Spoken {
  std::vector<float> samples;
  std::vector<int64_t> sentences;  ///< of each part
  std::vector<bool> ends;
};

struct SpeakText : ::testing::Test {
  Result<synth::SpeechReport> speak(const std::string& text, const SpeechStyle& style = {}, const JobControl* control = nullptr) {
    return synth::streamText(model, tokenizer, text, style, [&](const SpeechPart& part) {
      spoken.samples.insert(spoken.samples.end(), part.samples.begin(), part.samples.end());
      spoken.sentences.push_back(part.sentence);
      spoken.ends.push_back(part.ends);
      return atPart ? atPart(part) : Status();
    }, control);
  }
  /// Seconds of silence (under -60 dB) in the middle, each at least 20 ms long.
  std::vector<double> silences() const {
    std::vector<double> found;
    int64_t quiet = 0;
    for (const float s : spoken.samples) {
      if (std::abs(s) < 1e-3f) { ++quiet; continue; }
      if (quiet > kRate / 50) found.push_back(static_cast<double>(quiet) / kRate);
      quiet = 0;
    }
    return found;
  }

  PlainModel model;
  tokenizer::Tokenizer tokenizer = plainTokenizer();
  Spoken spoken;
  std::function<Status(const SpeechPart&)> atPart;
};

TEST_F(SpeakText, PausesFollowThePunctuation) {
  SpeechStyle style;
  style.pauses = {0.1, 0.2, 0.3, 0.8};
  const auto report = speak("One, two; three. Four\n\nfive", style);
  ASSERT_TRUE(report.ok()) << toString(report.error());
  EXPECT_EQ(report->sentences, 5);
  EXPECT_EQ(report->samples, static_cast<int64_t>(spoken.samples.size()));
  const auto found = silences();
  ASSERT_EQ(found.size(), 4u);
  const double wanted[] = {0.1, 0.2, 0.3, 0.8};
  for (size_t i = 0; i < found.size(); ++i) EXPECT_NEAR(found[i], wanted[i], 0.005) << i;
}

TEST_F(SpeakText, WithoutSettingTheVoicePausesAtCommasItself) {
  ASSERT_TRUE(speak("One, two; three. Four").ok());
  EXPECT_EQ(model.calls.size(), 2u);
  const auto found = silences();
  ASSERT_EQ(found.size(), 1u);
  EXPECT_NEAR(found[0], 0.25, 0.005);
}

TEST_F(SpeakText, TheFirstSentenceComesInPartsAndLaterOnesWhole) {
  ASSERT_TRUE(speak("The first sentence. The second sentence. The third.").ok());
  EXPECT_GT(std::count(spoken.sentences.begin(), spoken.sentences.end(), 0), 20);
  EXPECT_EQ(std::count(spoken.sentences.begin(), spoken.sentences.end(), 1), 1);
  EXPECT_EQ(std::count(spoken.ends.begin(), spoken.ends.end(), true), 3);
  EXPECT_TRUE(model.calls[0].soon);
  EXPECT_FALSE(model.calls[1].soon);
  EXPECT_NE(model.calls[0].seed, model.calls[1].seed);
}

TEST_F(SpeakText, InPartsOrAtOnceIsTheSameSound) {
  SpeechStyle style;
  ASSERT_TRUE(speak("One two. Three four.", style).ok());
  const auto whole = synth::speakText(model, tokenizer, "One two. Three four.", style);
  ASSERT_TRUE(whole.ok());
  EXPECT_EQ(whole->samples, spoken.samples);
}

TEST_F(SpeakText, NoStepIsLargerThanTheToneItself) {
  SpeechStyle style;
  style.pauses.sentence = 0;
  ASSERT_TRUE(speak("One. Two. Three. Four.", style).ok());
  const double largest = 0.3 * 2 * M_PI * 200 / kRate * 1.1;
  EXPECT_LT(std::abs(spoken.samples.front()), 1e-3);
  EXPECT_LT(std::abs(spoken.samples.back()), 1e-3);
  for (size_t i = 1; i < spoken.samples.size(); ++i)
    ASSERT_LT(std::abs(spoken.samples[i] - spoken.samples[i - 1]), largest) << i;
}

TEST_F(SpeakText, LevelsAreBroughtTogetherByAtMostSixDecibels) {
  model.levels = {0.2, 0.3, 0.15, 0.01};
  std::vector<std::vector<float>> sentences(4);
  atPart = [&](const SpeechPart& part) {
    auto& one = sentences[static_cast<size_t>(part.sentence)];
    one.insert(one.end(), part.samples.begin(), part.samples.end());
    return Status();
  };
  ASSERT_TRUE(speak("Sentence one. Sentence two. Sentence three. Sentence four.").ok());
  const double first = synth::speechLevel(sentences[0], kRate);
  EXPECT_NEAR(first, 0.2 / std::sqrt(2.0), 0.01);
  EXPECT_NEAR(synth::speechLevel(sentences[1], kRate) / first, 1, 0.05);
  EXPECT_NEAR(synth::speechLevel(sentences[2], kRate) / first, 1, 0.05);
  EXPECT_NEAR(synth::speechLevel(sentences[3], kRate), 0.02 / std::sqrt(2.0), 0.002);  // a whisper stays one
}

TEST_F(SpeakText, AStopIsObeyedWithinASentence) {
  JobControl control;
  atPart = [&](const SpeechPart&) {
    control.requestStop();
    return Status();
  };
  const auto report = speak("this is quite a long sentence that goes on and on and on", {}, &control);
  ASSERT_FALSE(report.ok());
  EXPECT_EQ(report.error().kind, ErrorKind::Stopped);
  EXPECT_LE(model.parts, 3);
}

TEST_F(SpeakText, OfTheSilenceASentenceEndsWithAsMuchIsLeftAsWanted) {
  model.quietEnd = kRate * 4 / 10;
  const std::string text = "This is sentence one. This is sentence two.";
  SpeechStyle style;
  style.pauses.sentence = 0.2;
  ASSERT_TRUE(speak(text, style).ok());
  const auto asSpoken = static_cast<int64_t>(spoken.samples.size());
  ASSERT_EQ(silences().size(), 1U);
  EXPECT_NEAR(silences()[0], 0.6, 0.01);

  for (const double left : {0.0, 0.1}) {
    spoken = {};
    style.mostQuietEnd = left;
    const auto report = speak(text, style);
    ASSERT_TRUE(report.ok()) << toString(report.error());
    EXPECT_EQ(report->samples, static_cast<int64_t>(spoken.samples.size()));
    ASSERT_EQ(silences().size(), 1U);
    EXPECT_NEAR(silences()[0], 0.2 + left, 0.011);
    EXPECT_NEAR(static_cast<double>(asSpoken - report->samples), 2 * (0.4 - left) * kRate, 0.02 * kRate);
  }
}

TEST(QuietEnd, OnlyTheEndIsCutWhateverThePartsAre) {
  const auto stretch = [](double seconds, float level) { return std::vector<float>(static_cast<size_t>(seconds * kRate), level); };
  std::vector<float> sound;
  for (const auto& part : {stretch(0.3, 0), stretch(0.5, 0.3f), stretch(0.4, 1e-4f), stretch(0.2, 0.1f), stretch(0.5, 2e-3f)})
    sound.insert(sound.end(), part.begin(), part.end());
  for (const size_t length : {size_t{1}, size_t{37}, size_t{160}, size_t{5000}, sound.size()}) {
    std::vector<float> passed;
    synth::QuietEnd end(kRate, 0.05, [&](std::span<const float> samples) {
      passed.insert(passed.end(), samples.begin(), samples.end());
      return Status();
    });
    for (size_t i = 0; i < sound.size(); i += length)
      ASSERT_TRUE(end.add(std::span<const float>(sound).subspan(i, std::min(length, sound.size() - i))).ok());
    ASSERT_TRUE(end.finish().ok());
    ASSERT_EQ(passed.size(), static_cast<size_t>(1.45 * kRate)) << length;
    EXPECT_TRUE(std::equal(passed.begin(), passed.end(), sound.begin())) << length;
  }
}

TEST_F(SpeakText, PitchKeepsTheLength) {
  SpeechStyle style;
  ASSERT_TRUE(speak("One two three. Four five.", style).ok());
  const size_t length = spoken.samples.size();
  spoken = {};
  style.pitchSemitones = 4;
  ASSERT_TRUE(speak("One two three. Four five.", style).ok());
  EXPECT_EQ(spoken.samples.size(), length);
}

TEST_F(SpeakText, TextsThatCannotBeSpoken) {
  EXPECT_EQ(speak("").error().code, "synth.no_text");
  EXPECT_EQ(speak(" \n\n ").error().code, "synth.no_text");
  const auto strange = speak("ሰላም ዓለም። Привет");
  EXPECT_EQ(strange.error().code, "synth.unknown_letters");
  EXPECT_FALSE(strange.error().subject.empty());
  EXPECT_EQ(speak(std::string(static_cast<size_t>(synth::kLongestTextBytes) + 1, 'a')).error().code, "synth.text_too_long");
  EXPECT_TRUE(spoken.samples.empty());
}

TEST_F(SpeakText, UnknownLettersAreNamedOnce) {
  const auto report = speak("hello ж world ж ß. More ß.");
  ASSERT_TRUE(report.ok());
  EXPECT_EQ(report->leftOut, (std::vector<std::string>{"ж", "ß"}));
}

TEST_F(SpeakText, AMegabyteOfTextPassesThroughInParts) {
  std::string text;
  while (text.size() < (1u << 20)) text += "Some words and some more. ";
  int64_t longest = 0, samples = 0;
  const auto report = synth::streamText(model, tokenizer, text, {}, [&](const SpeechPart& part) -> Status {
    longest = std::max(longest, static_cast<int64_t>(part.samples.size()));
    samples += static_cast<int64_t>(part.samples.size());
    return samples > 60 * kRate ? Status(Error{"test.enough", "", "", ""}) : Status();
  });
  EXPECT_EQ(report.error().code, "test.enough");
  EXPECT_LT(longest, 10 * kRate);
}

TEST(Speakers, NamesAndBlends) {
  const std::vector<std::string> names{"Anna", "Ben", "Cai: the old"};
  using Blend = std::vector<std::pair<int64_t, double>>;
  EXPECT_EQ(synth::parseSpeakers("", names).value(), (Blend{{0, 1.0}}));
  EXPECT_EQ(synth::parseSpeakers("Ben", names).value(), (Blend{{1, 1.0}}));
  EXPECT_EQ(synth::parseSpeakers("Cai: the old", names).value(), (Blend{{2, 1.0}}));
  EXPECT_EQ(synth::parseSpeakers("Anna:2, Ben : 0.5", names).value(), (Blend{{0, 2.0}, {1, 0.5}}));
  EXPECT_EQ(synth::parseSpeakers("Anna, Ben, Cai: the old:3", names).value(), (Blend{{0, 1.0}, {1, 1.0}, {2, 3.0}}));
  EXPECT_EQ(synth::parseSpeakers("Dan", names).error().code, "speak.no_speaker");
  EXPECT_EQ(synth::parseSpeakers("Anna, Dan:2", names).error().subject, "Dan");
  for (const char* wrong : {"Anna:0, Ben", "Anna:-1", "Anna:nan", "Anna:x, Ben", "Anna, Anna"})
    EXPECT_EQ(synth::parseSpeakers(wrong, names).error().code, "speak.blend") << wrong;
}

}  // namespace
}  // namespace dimts::test
