// Where clips are cut and why cues are left out, on made-up levels.
#include <gtest/gtest.h>

#include <algorithm>

#include "engine/dataset/clip_plan.h"

namespace dimts::test {
namespace {

using subtitles::Cue;

std::vector<dataset::NewClip> plan(const std::vector<Cue>& cues, double seconds = 60) {
  dataset::SpeechTrack track;
  auto& levels = track.levelDb;
  levels.assign(static_cast<size_t>(seconds * 100), -20.0f);
  for (size_t i = 4000; i < 4500 && i < levels.size(); ++i) levels[i] = -90;  // silence from 40 to 45 s
  track.speech.assign(levels.size(), 1.0f);
  dataset::ImportOptions options;
  options.paddingSeconds = 0.04;
  options.timing.snap = false;
  options.timing.join = "off";
  return dataset::planClips(cues, {static_cast<int64_t>(seconds * 16000), 16000, track, {}}, options);
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

TEST(ClipPlan, TwoSpeakersArePartedWhereAPauseFitsTheText) {
  dataset::SpeechTrack track;
  track.levelDb.assign(3000, -80.0f);
  const auto say = [&](int from, int to) { std::fill(track.levelDb.begin() + from, track.levelDb.begin() + to, -20.0f); };
  say(500, 600);
  say(650, 750);
  track.speech.assign(track.levelDb.size(), 0.0f);
  const std::vector<Cue> cues = {{4.9, 7.8, "- Where is it?\n- Over there.", "", 1}};
  const auto clips = dataset::planClips(cues, {30 * 16000, 16000, track, {}}, {});
  ASSERT_EQ(clips.size(), 2u);
  EXPECT_EQ(clips[0].text, "Where is it?");
  EXPECT_EQ(clips[1].text, "Over there.");
  EXPECT_EQ(clips[0].reason + clips[1].reason, "");
  EXPECT_LE(clips[0].firstSample + clips[0].sampleCount, clips[1].firstSample);
  EXPECT_GE(clips[1].firstSample, static_cast<int64_t>(6.24 * 16000));
  say(600, 650);  // no pause: nobody can say who says what
  const auto whole = dataset::planClips(cues, {30 * 16000, 16000, track, {}}, {});
  ASSERT_EQ(whole.size(), 1u);
  EXPECT_EQ(whole[0].reason, "two_speakers");
}

TEST(ClipPlan, ShortNeighboursBecomeOneClip) {
  dataset::SpeechTrack track;
  track.levelDb.assign(3000, -80.0f);
  std::fill(track.levelDb.begin() + 500, track.levelDb.begin() + 530, -20.0f);
  std::fill(track.levelDb.begin() + 550, track.levelDb.begin() + 700, -20.0f);
  track.speech.assign(track.levelDb.size(), 0.0f);
  const std::vector<Cue> cues = {{5, 5.4, "Yes.", "", 1}, {5.45, 7.1, "We shall come tomorrow.", "", 2}};
  const auto clips = dataset::planClips(cues, {30 * 16000, 16000, track, {}}, {});
  ASSERT_EQ(clips.size(), 2u);
  EXPECT_EQ(clips[0].text, "Yes. We shall come tomorrow.");
  EXPECT_EQ(clips[0].reason, "");
  EXPECT_EQ(clips[1].reason, "joined");
}

}  // namespace
}  // namespace dimts::test
