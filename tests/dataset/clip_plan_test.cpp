// Where clips are cut and why cues are left out, on made-up levels.
#include <gtest/gtest.h>

#include <algorithm>

#include "engine/dataset/clip_plan.h"
#include "engine/dataset/loudness.h"

namespace dimts::test {
namespace {

using subtitles::Cue;

std::vector<dataset::NewClip> plan(const std::vector<Cue>& cues, double seconds = 60) {
  static std::vector<float> levels;
  levels.assign(static_cast<size_t>(seconds * 100), -20.0f);
  for (size_t i = 4000; i < 4500 && i < levels.size(); ++i) levels[i] = -90;  // silence from 40 to 45 s
  return dataset::planClips(cues, {static_cast<int64_t>(seconds * 16000), 16000, levels}, {});
}

std::vector<std::string> reasons(const std::vector<Cue>& cues) {
  std::vector<std::string> out;
  for (const auto& clip : plan(cues)) out.push_back(clip.reason);
  return out;
}

using Reasons = std::vector<std::string>;

TEST(ClipPlan, EveryReasonHasItsName) {
  EXPECT_EQ(reasons({{1, 1.3, "Too short", "", 1}}), Reasons{"too_short"});
  EXPECT_EQ(reasons({{1, 17, "Far too long for one clip, and it goes on and on", "", 1}}), Reasons{"too_long"});
  EXPECT_EQ(reasons({{1, 2, "Nobody can say all of these many words within a single second", "", 1}}),
            Reasons{"too_fast"});
  EXPECT_EQ(reasons({{1, 2, "ሰላምታችንንእንደገናእናቀርባለንለሁላችሁም", "", 1}}), Reasons{"too_fast"});
  EXPECT_EQ(reasons({{1, 6, "No", "", 1}}), Reasons{"too_slow"});
  EXPECT_EQ(reasons({{41, 43, "In silence", "", 1}}), Reasons{"silent"});
  EXPECT_EQ(reasons({{61, 63, "After the end", "", 1}}), Reasons{"beyond_end"});
  EXPECT_EQ(reasons({{58, 63, "Over the end", "", 1}}), Reasons{"beyond_end"});
  EXPECT_EQ(reasons({{5, 4, "Backwards", "", 1}}), Reasons{"bad_time"});
  EXPECT_EQ(reasons({{1, 2, "[door]", "", 1}}), Reasons{"hearing_impaired_only"});
  EXPECT_EQ(reasons({{1, 2, "Good day", "", 1}}), Reasons{""});
}

TEST(ClipPlan, Overlaps) {
  EXPECT_EQ(reasons({{1, 3, "One two", "", 1}, {2, 4, "Three four", "", 2}, {5, 6, "Five", "", 3}}),
            (Reasons{"overlap", "overlap", ""}));
  EXPECT_EQ(reasons({{1, 9, "A long one here", "", 1}, {2, 3, "Inside", "", 2}, {4, 5, "Inside too", "", 3}}),
            (Reasons{"overlap", "overlap", "overlap"}));
  EXPECT_EQ(reasons({{1, 3, "The same", "", 1}, {2, 4, "The same", "", 2}}), (Reasons{"", "duplicate"}));
  const auto joined = plan({{1, 3, "The same", "", 1}, {2, 4, "The same", "", 2}});
  EXPECT_EQ(joined[0].sampleCount, static_cast<int64_t>(3.08 * 16000));
}

TEST(ClipPlan, ASmallOverlapIsCutInTheMiddle) {
  const auto clips = plan({{1, 3.08, "One two", "", 1}, {3, 4, "Three four", "", 2}});
  EXPECT_EQ(clips[0].reason, "");
  EXPECT_EQ(clips[1].reason, "");
  EXPECT_EQ(clips[0].firstSample + clips[0].sampleCount, clips[1].firstSample);
  EXPECT_EQ(clips[1].firstSample, static_cast<int64_t>(3.04 * 16000));
}

TEST(ClipPlan, PaddingStopsInTheMiddleOfTheGap) {
  const auto clips = plan({{1, 2, "One two", "", 1}, {2.03, 3, "Three four", "", 2}, {4, 5, "Five six", "", 3}});
  EXPECT_EQ(clips[0].firstSample, static_cast<int64_t>(0.96 * 16000));
  EXPECT_EQ(clips[0].firstSample + clips[0].sampleCount, static_cast<int64_t>(2.015 * 16000));
  EXPECT_EQ(clips[1].firstSample, static_cast<int64_t>(2.015 * 16000));
  EXPECT_EQ(clips[2].firstSample, static_cast<int64_t>(3.96 * 16000));
}

TEST(ClipPlan, TheEndsOfTheSoundAreNotCrossed) {
  const auto clips = plan({{0, 1, "One two", "", 1}, {59, 60.3, "Three four", "", 2}});
  EXPECT_EQ(clips[0].firstSample, 0);
  EXPECT_EQ(clips[1].firstSample + clips[1].sampleCount, 60 * 16000);
  EXPECT_EQ(clips[1].reason, "");
}

TEST(LevelMeter, KnowsTheLevelOfATone) {
  dataset::LevelMeter meter(16000);
  std::vector<int16_t> square(1600, 16384);
  meter.add(square);
  meter.add(std::vector<int16_t>(1600, 0));
  ASSERT_EQ(meter.levels().size(), 20u);
  EXPECT_NEAR(meter.levels()[3], -6.02, 0.01);
  EXPECT_FLOAT_EQ(meter.levels()[15], -100);
}

TEST(LevelMeter, KeepsToTheClockAtEveryRate) {
  for (const int rate : {8000, 11025, 22050, 44100, 48000}) {
    dataset::LevelMeter meter(rate);
    std::vector<int16_t> samples(static_cast<size_t>(rate) * 100, 0);
    std::fill(samples.begin() + static_cast<ptrdiff_t>(rate) * 90, samples.end(), int16_t{9000});
    for (size_t done = 0; done < samples.size(); done += 777)
      meter.add(std::span(samples).subspan(done, std::min<size_t>(777, samples.size() - done)));
    ASSERT_EQ(meter.levels().size(), 10000u) << rate;
    EXPECT_LT(meter.levels()[8999], -50) << rate;
    EXPECT_GT(meter.levels()[9000], -20) << rate;
  }
}

}  // namespace
}  // namespace dimts::test
