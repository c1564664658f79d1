// Edges, splits, joins and moved subtitles: each one edit that undo takes back, also after a restart.
#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>

#include "engine/dataset/importer.h"
#include "engine/dataset/silence_slices.h"
#include "engine/dataset/store.h"
#include "engine/media/wav.h"
#include "tests/support/recorded_events.h"
#include "tests/support/synthetic_film.h"
#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

namespace fs = std::filesystem;

class Spans : public testing::Test {
 protected:
  Spans() {
    FilmPlan plan;
    plan.seconds = 60;
    film_ = makeFilm(dir_.path(), "film.mkv", plan);
    import({film_.mediaPath, film_.subtitlePath});
  }
  Outcome import(const MediaPair& pair) {
    fs::create_directories(project());
    JobControl control;
    RecordedEvents events;
    dataset::ImportOptions options;
    options.timing.join = "off";
    const Outcome outcome = dataset::importMedia({project(), {pair}, ""}, options, control, events);
    EXPECT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
    reopen();
    return outcome;
  }
  std::string project() const { return dir_.file("project"); }
  void reopen() {
    dataset_ = std::move(dataset::openDataset(project(), [this] { return Result<dataset::ImportOptions>(options_); })).value();
  }
  std::vector<ClipInfo> list() { return dataset_->clips({}).value(); }
  /// All that an edit may change, to compare before and after.
  std::string picture() {
    std::string out;
    for (const ClipInfo& c : list()) {
      out += std::to_string(c.id) + " " + std::to_string(c.firstSample) + "+" + std::to_string(c.sampleCount) + " " +
             std::to_string(c.cueStartSeconds) + "-" + std::to_string(c.cueEndSeconds) + " " + c.text + " " +
             std::to_string(static_cast<int>(c.state)) + c.reason + " " + std::to_string(c.edited) +
             std::to_string(static_cast<int>(c.split)) + std::to_string(c.quality.measured) +
             std::to_string(c.quality.lettersPerSecond) + " " + std::to_string(c.quality.badness) + " " + c.speaker + "\n";
    }
    for (const SourceInfo& s : dataset_->sources().value())
      out += s.timing.verdict + " " + std::to_string(s.timing.offsetSeconds) + " " + std::to_string(s.timing.ratio) + "\n";
    return out;
  }
  /// Undo after a restart gives `before`, redo after another gives what is there now.
  void expectUndoable(const std::string& before, const std::string& label) {
    const std::string after = picture();
    EXPECT_NE(before, after);
    reopen();
    EXPECT_EQ(dataset_->undo().value(), label);
    EXPECT_EQ(picture(), before);
    reopen();
    EXPECT_EQ(dataset_->redo().value(), label);
    EXPECT_EQ(picture(), after);
  }

  TempDir dir_;
  SyntheticFilm film_;
  dataset::ImportOptions options_;  ///< of the edits
  std::unique_ptr<Dataset> dataset_;
};

TEST_F(Spans, EdgesAreMovedAndClamped) {
  const std::string before = picture();
  const ClipInfo clip = list()[3];
  ASSERT_TRUE(dataset_->setSpan(clip.id, clip.startSeconds + 0.2, clip.durationSeconds - 0.3).ok());
  const ClipInfo now = dataset_->clip(clip.id).value();
  EXPECT_NEAR(now.startSeconds, clip.startSeconds + 0.2, 1e-4);
  EXPECT_NEAR(now.durationSeconds, clip.durationSeconds - 0.3, 1e-4);
  EXPECT_NEAR(now.cueStartSeconds - clip.cueStartSeconds, 0.2, 1e-4);
  EXPECT_NEAR(now.cueEndSeconds - clip.cueEndSeconds, -0.1, 1e-4);
  EXPECT_TRUE(now.edited);
  EXPECT_TRUE(now.quality.measured);
  EXPECT_NE(now.quality.lettersPerSecond, clip.quality.lettersPerSecond) << "less sound, the same text";
  EXPECT_NEAR(now.quality.snrDb, clip.quality.snrDb, 3);
  EXPECT_EQ(static_cast<int64_t>(dataset_->audio(clip.id)->size()), now.sampleCount);
  expectUndoable(before, "moved the edges of clip " + std::to_string(clip.id));
  const ClipInfo first = list().front();
  ASSERT_TRUE(dataset_->setSpan(first.id, -5, first.startSeconds + 5 + first.durationSeconds).ok());
  EXPECT_EQ(dataset_->clip(first.id)->firstSample, 0);
  const ClipInfo last = list().back();
  ASSERT_TRUE(dataset_->setSpan(last.id, last.startSeconds, 1000).ok());
  EXPECT_NEAR(dataset_->clip(last.id)->startSeconds + dataset_->clip(last.id)->durationSeconds, 60, 0.1);
}

TEST_F(Spans, ANeighboursSoundIsNotTaken) {
  const ClipInfo clip = list()[3], next = list()[4];
  const std::string before = picture();
  const Status refused = dataset_->setSpan(clip.id, clip.startSeconds, next.startSeconds + 0.3 - clip.startSeconds);
  EXPECT_EQ(refused.error().code, "dataset.span_overlaps");
  EXPECT_NE(refused.error().detail.find(next.text), std::string::npos);
  EXPECT_FALSE(refused.error().hint.empty());
  EXPECT_EQ(dataset_->setSpan(clip.id, clip.startSeconds, 0.05).error().code, "dataset.span_too_short");
  EXPECT_EQ(dataset_->setSpan(clip.id, std::nan(""), 0.05).error().code, "dataset.span_too_short");
  EXPECT_EQ(dataset_->setSpan(999999, 1, 1).error().code, "dataset.no_clip");
  EXPECT_EQ(picture(), before);
  ASSERT_TRUE(dataset_->drop({next.id}, "").ok());  // what is dropped may be taken
  EXPECT_TRUE(dataset_->setSpan(clip.id, clip.startSeconds, next.startSeconds + 0.3 - clip.startSeconds).ok());
}

TEST_F(Spans, OneClipBecomesTwoAtTheNearestWord) {
  const ClipInfo clip = list()[2];
  ASSERT_TRUE(dataset_->setText(clip.id, "one two three four").ok());
  const std::string before = picture();
  const double at = clip.startSeconds + clip.durationSeconds / 2;
  const int64_t second = dataset_->splitClip(clip.id, at).value();
  EXPECT_EQ(dataset_->clip(clip.id)->text, "one two");
  EXPECT_EQ(dataset_->clip(second)->text, "three four");
  EXPECT_NEAR(dataset_->clip(second)->startSeconds, at, 1e-3);
  EXPECT_EQ(dataset_->clip(clip.id)->sampleCount + dataset_->clip(second)->sampleCount, clip.sampleCount);
  EXPECT_EQ(list()[3].id, second);
  expectUndoable(before, "parted clip " + std::to_string(clip.id) + " in two");
  ASSERT_TRUE(dataset_->undo().ok());
  ASSERT_TRUE(dataset_->setText(clip.id, "ሰላም ነው ዛሬ").ok());
  const int64_t other = dataset_->splitClip(clip.id, at, 4).value();
  EXPECT_EQ(dataset_->clip(clip.id)->text, "ሰላም");
  EXPECT_EQ(dataset_->clip(other)->text, "ነው ዛሬ");
}

TEST_F(Spans, AnEditThatChangesNothingElseMeasuresAsTheImport) {
  const auto near = [](const ClipQuality& a, const ClipQuality& b) {
    EXPECT_NEAR(a.snrDb, b.snrDb, 0.5);
    EXPECT_NEAR(a.loudnessLufs, b.loudnessLufs, 0.3);
    EXPECT_NEAR(a.bandwidthHz, b.bandwidthHz, 40);
    EXPECT_NEAR(a.lettersPerSecond, b.lettersPerSecond, 0.05 * b.lettersPerSecond);
    EXPECT_NEAR(a.leadSeconds, b.leadSeconds, 0.02);
    EXPECT_NEAR(a.tailSeconds, b.tailSeconds, 0.02);
    EXPECT_EQ(a.marks, b.marks);
  };
  const ClipInfo clip = list()[6];
  ASSERT_TRUE(dataset_->setSpan(clip.id, clip.startSeconds - 0.01, clip.durationSeconds + 0.02).ok());
  near(dataset_->clip(clip.id)->quality, clip.quality);
  ASSERT_TRUE(dataset_->undo().ok());
  EXPECT_EQ(dataset_->clip(clip.id)->quality.lettersPerSecond, clip.quality.lettersPerSecond);
  const auto all = list();
  ASSERT_TRUE(dataset_->retime(1, {0, 1}, true).ok());
  const auto now = list();
  for (size_t i = 0; i < all.size(); ++i) near(now[i].quality, all[i].quality);
}

TEST_F(Spans, TheProjectsLimitsHoldForWhatAnEditLeaves) {
  const ClipInfo clip = list()[3];
  const std::string before = picture();
  options_.gates.leastBandwidthHz = 20000;  // nothing passes
  reopen();
  ASSERT_TRUE(dataset_->setSpan(clip.id, clip.startSeconds, clip.durationSeconds - 0.1).ok());
  EXPECT_EQ(dataset_->clip(clip.id)->reason, "narrow_band");
  EXPECT_EQ(dataset_->clip(clip.id)->state, ClipState::Dropped);
  options_.gates.leastBandwidthHz = 0;  // asked for with every edit
  ASSERT_TRUE(dataset_->setSpan(clip.id, clip.startSeconds, clip.durationSeconds - 0.2).ok());
  EXPECT_EQ(dataset_->clip(clip.id)->state, ClipState::Kept);
  EXPECT_TRUE(dataset_->undo().ok() && dataset_->undo().ok());
  EXPECT_EQ(picture(), before);
  options_.longestSeconds = 1;
  ASSERT_TRUE(dataset_->drop({clip.id}, "too_long").ok());
  ASSERT_TRUE(dataset_->setText(clip.id, "one two three four").ok());
  const int64_t second = dataset_->splitClip(clip.id, clip.startSeconds + clip.durationSeconds / 2).value();
  EXPECT_EQ(dataset_->clip(clip.id)->state, ClipState::Kept) << "short enough now";
  EXPECT_EQ(dataset_->clip(second)->state, ClipState::Kept);
  EXPECT_TRUE(dataset_->clip(second)->quality.measured);
}

TEST_F(Spans, SplitsThatLeaveNothingAreRefused) {
  const ClipInfo clip = list()[2];
  const std::string before = picture();
  EXPECT_EQ(dataset_->splitClip(clip.id, clip.startSeconds + 0.01).error().code, "dataset.bad_split");
  EXPECT_EQ(dataset_->splitClip(clip.id, clip.startSeconds + 100).error().code, "dataset.bad_split");
  EXPECT_EQ(dataset_->splitClip(clip.id, clip.startSeconds + 0.5, 0).error().code, "dataset.bad_split");
  EXPECT_EQ(picture(), before);
}

TEST_F(Spans, NumbersOfTakenBackClipsAreNotUsedAgain) {
  const ClipInfo clip = list()[2];
  const int64_t second = dataset_->splitClip(clip.id, clip.startSeconds + clip.durationSeconds / 2).value();
  const std::string split = picture();
  ASSERT_TRUE(dataset_->undo().ok());
  FilmPlan plan;
  plan.seconds = 30;
  plan.seed = 9;
  const SyntheticFilm other = makeFilm(dir_.path(), "other.mkv", plan);
  import({other.mediaPath, other.subtitlePath});
  EXPECT_EQ(dataset_->clip(second).error().code, "dataset.no_clip");
  ASSERT_TRUE(dataset_->redo().ok());
  EXPECT_EQ(dataset_->clip(second)->sourceId, clip.sourceId);
  EXPECT_EQ(picture().substr(0, 200), split.substr(0, 200));
}

TEST_F(Spans, NeighboursAreJoined) {
  const auto all = list();
  const std::string before = picture();
  ASSERT_EQ(dataset_->joinClips({all[4].id, all[3].id, all[5].id}).value(), all[3].id);
  const ClipInfo joined = dataset_->clip(all[3].id).value();
  EXPECT_EQ(joined.text, all[3].text + " " + all[4].text + " " + all[5].text);
  EXPECT_EQ(joined.firstSample + joined.sampleCount, all[5].firstSample + all[5].sampleCount);
  EXPECT_EQ(list().size(), all.size() - 2);
  EXPECT_EQ(dataset_->sources()->front().cues, static_cast<int64_t>(all.size()) - 2);
  expectUndoable(before, "joined 3 clips");
  EXPECT_EQ(dataset_->joinClips({all[0].id, all[2].id}).error().code, "dataset.not_neighbours");
  EXPECT_EQ(dataset_->joinClips({all[0].id, all[0].id}).error().code, "dataset.not_neighbours");
}

TEST_F(Spans, AMovedSourceTakesItsClipsAlong) {
  const auto all = list();
  const std::string before = picture();
  ASSERT_TRUE(dataset_->retime(1, {0.75, 1}, false).ok());
  const auto now = list();
  for (size_t i = 0; i + 1 < all.size(); ++i) {
    EXPECT_NEAR(now[i].startSeconds, all[i].startSeconds + 0.75, 1e-3);
    EXPECT_EQ(now[i].text, all[i].text);
  }
  EXPECT_EQ(dataset_->sources()->front().timing.verdict, "by_user");
  EXPECT_NEAR(dataset_->sources()->front().timing.offsetSeconds, 0.75, 1e-9);
  expectUndoable(before, "moved the subtitles of source 1 by +0.75 s");
}

TEST_F(Spans, WhatFallsOffTheEndIsSaidAndComesBack) {
  const int64_t kept = dataset_->stats()->kept;
  ASSERT_TRUE(dataset_->retime(1, {30, 1}, false).ok());
  const auto reasons = dataset_->reasons(1).value();
  ASSERT_FALSE(reasons.empty());
  for (const CountedReason& one : reasons) RecordProperty(one.reason, static_cast<int>(one.count));
  EXPECT_EQ(reasons[0].reason, "beyond_end");
  EXPECT_GT(reasons[0].count, 5);
  ASSERT_TRUE(dataset_->retime(1, {-30, 1}, true).ok());
  EXPECT_EQ(dataset_->stats()->kept, kept);
  EXPECT_EQ(dataset_->retime(1, {0, 3}).error().code, "dataset.bad_retiming");
  EXPECT_EQ(dataset_->retime(99, {1, 1}).error().code, "dataset.no_source");
}

TEST_F(Spans, MovedBackTheCutsLieInThePausesAgain) {
  const auto all = list();
  ASSERT_TRUE(dataset_->retime(1, {7.3, 1.04}, false).ok());
  const Retiming back = retimingOf({{all[1].cueStartSeconds * 1.04 + 7.3, all[1].cueStartSeconds},
                                    {all[14].cueStartSeconds * 1.04 + 7.3, all[14].cueStartSeconds}}).value();
  EXPECT_NEAR(back.ratio, 1 / 1.04, 1e-9);
  ASSERT_TRUE(dataset_->retime(1, back, true).ok());
  const auto now = list();
  for (size_t i = 0; i < all.size(); ++i) {
    EXPECT_NEAR(now[i].startSeconds, all[i].startSeconds, 0.03) << i;
    EXPECT_NEAR(now[i].durationSeconds, all[i].durationSeconds, 0.05) << i;
  }
  EXPECT_NEAR(dataset_->sources()->front().timing.offsetSeconds, 0, 1e-6);
  EXPECT_NEAR(dataset_->sources()->front().timing.ratio, 1, 1e-9);
}

TEST(SyncPoints, WhatFollowsFromThem) {
  EXPECT_NEAR(retimingOf({{10, 12.5}})->offsetSeconds, 2.5, 1e-9);
  EXPECT_EQ(retimingOf({{10, 12.5}})->ratio, 1);
  const Retiming two = retimingOf({{100, 110}, {1100, 1152}}).value();
  EXPECT_NEAR(two.ratio, 1.042, 1e-9);
  EXPECT_NEAR(100 * two.ratio + two.offsetSeconds, 110, 1e-9);
  EXPECT_EQ(retimingOf({}).error().code, "timing.points");
  EXPECT_EQ(retimingOf({{10, 12}, {11, 13}}).error().code, "timing.points");
  EXPECT_EQ(retimingOf({{10, 50}, {40, 12}}).error().code, "timing.points");
}

TEST_F(Spans, PartsOfASourceAreHeardAndSeen) {
  const ClipInfo clip = list()[3];
  const double end = clip.startSeconds + clip.durationSeconds;
  EXPECT_EQ(dataset_->sourceAudio(1, clip.startSeconds, end)->size(), dataset_->audio(clip.id)->size());
  EXPECT_EQ(dataset_->sourceAudio(1, 59, 100)->size() / 1000, dataset_->sourceAudio(1, 59, 60)->size() / 1000);
  EXPECT_EQ(dataset_->sourceWaveform(1, 0, 30, 500)->columns.size(), 500u);
  const auto speech = dataset_->speech(1, clip.startSeconds, end).value();
  ASSERT_EQ(speech.size(), 1u);
  EXPECT_NEAR(speech[0].start, film_.cues[3].startSeconds, 0.05);
  EXPECT_NEAR(speech[0].end, film_.cues[3].endSeconds, 0.05);
  EXPECT_EQ(dataset_->speech(7, 0, 1).error().code, "dataset.no_source");
  ClipFilter around;
  around.fromSeconds = clip.startSeconds;
  around.toSeconds = end;
  ASSERT_EQ(dataset_->clips(around)->size(), 1u);
  EXPECT_EQ(dataset_->clips(around)->front().id, clip.id);
}

class Slices : public testing::Test {
 protected:
  /// Sound with these stretches of tone, in a project of its own.
  Outcome import(const std::vector<FilmCue>& cues, double seconds, const std::string& from = "") {
    fs::create_directories(dir_.file("project"));
    fs::create_directories(dir_.file("sounds"));
    (void)media::writeWav(dir_.file("sounds/one.wav"), makeSound(cues, seconds, 16000), 16000);
    JobControl control;
    RecordedEvents events;
    ImportJob job{dir_.file("project"), {{dir_.file("sounds/one.wav"), kCutAtSilence}}, ""};
    if (!from.empty()) job = {dir_.file("project"), {}, "", "silence", dir_.file(from)};
    const Outcome outcome = dataset::importMedia(job, {}, control, events);
    dataset_ = std::move(dataset::openDataset(dir_.file("project"))).value();
    return outcome;
  }
  TempDir dir_;
  std::unique_ptr<Dataset> dataset_;
};

TEST_F(Slices, SoundWithoutTextIsCutAtItsPausesAndWaitsForTexts) {
  const std::vector<FilmCue> cues = {{1, 3, "", 300}, {4, 6.5, "", 350}, {7.2, 9.2, "", 400}, {10.5, 13, "", 450}};
  const Outcome outcome = import(cues, 15, "sounds");
  ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  const auto clips = dataset_->clips({}).value();
  ASSERT_EQ(clips.size(), cues.size());
  for (size_t i = 0; i < cues.size(); ++i) {
    EXPECT_EQ(clips[i].reason, "no_text");
    EXPECT_NEAR(clips[i].startSeconds, cues[i].startSeconds - 0.15, 0.05);
    EXPECT_NEAR(clips[i].startSeconds + clips[i].durationSeconds, cues[i].endSeconds + 0.15, 0.05);
    EXPECT_TRUE(clips[i].quality.measured);
  }
  EXPECT_EQ(dataset_->restore({clips[0].id}).error().code, "dataset.no_text");
  ASSERT_TRUE(dataset_->setText(clips[0].id, "Now it has one").ok());
  EXPECT_EQ(dataset_->clip(clips[0].id)->state, ClipState::Kept);
  EXPECT_EQ(dataset_->setTexts(1, {"one", "two"}).error().code, "dataset.transcript");
  EXPECT_EQ(dataset_->setTexts(1, {"Two", "", "Four"}).value(), 2);
  EXPECT_EQ(dataset_->stats()->kept, 3);
  EXPECT_EQ(dataset_->undo().value(), "gave texts to 2 clips");
  EXPECT_EQ(dataset_->stats()->kept, 1);
}

TEST_F(Slices, LongStretchesPartAtTheirLongestPauseAndShortOnesJoin) {
  // 18 s in words with 0.25 s between them and once 0.4 s; then a short cry near another stretch.
  std::vector<FilmCue> cues;
  for (double at = 1; at < 18; at += 1) cues.push_back({at + (at >= 10 ? 0.15 : 0), at + 0.75, "", 300 + 10 * at});
  cues.push_back({21, 21.3, "", 500});
  cues.push_back({22, 25, "", 450});
  ASSERT_EQ(import(cues, 27).status, JobStatus::Finished);
  const auto clips = dataset_->clips({}).value();
  ASSERT_EQ(clips.size(), 3u);
  EXPECT_NEAR(clips[0].cueEndSeconds, 9.75, 0.05);
  EXPECT_NEAR(clips[1].cueStartSeconds, 10.15, 0.05);
  EXPECT_NEAR(clips[2].cueStartSeconds, 21, 0.05);
  EXPECT_NEAR(clips[2].cueEndSeconds, 25, 0.05);
}

TEST_F(Slices, PausesAndLengthsCanBeSet) {
  const std::vector<FilmCue> cues = {{1, 3, "", 300}, {3.4, 5, "", 350}, {5.8, 8, "", 400}};
  const auto sound = makeSound(cues, 10, 16000);
  const auto detector = dataset::makeEnergyDetector(16000);
  detector->add(sound);
  const auto track = detector->finish();
  const auto count = [&](const dataset::ImportOptions& options) {
    return dataset::sliceAtSilence(track, static_cast<int64_t>(sound.size()), 16000, options).size();
  };
  dataset::ImportOptions options;
  EXPECT_EQ(count(options), 2u);
  options.slicePauseSeconds = 0.3;
  EXPECT_EQ(count(options), 3u);
  options.slicePauseSeconds = 1;
  EXPECT_EQ(count(options), 1u);
  options.sliceLongestSeconds = 5;
  EXPECT_EQ(count(options), 2u);
  options.sliceInnerPauseSeconds = 0.9;
  EXPECT_EQ(count(options), 1u) << "no pause inside is long enough";
}

TEST_F(Slices, SilenceIsNoSpeech) {
  const Outcome outcome = import({}, 10);
  EXPECT_EQ(outcome.status, JobStatus::Failed);
  EXPECT_EQ(outcome.error.code, "import.no_speech");
}

}  // namespace
}  // namespace dimts::test
