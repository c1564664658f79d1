// The dataset on disk: edits with undo over a restart, counts, the split, snapshots for training, and refusals.
#include <gtest/gtest.h>

#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <set>
#include <thread>

#include "engine/dataset/clip_set.h"
#include "engine/dataset/importer.h"
#include "engine/dataset/split.h"
#include "engine/dataset/store.h"
#include "engine/text/unicode.h"
#include "tests/support/recorded_events.h"
#include "tests/support/synthetic_film.h"
#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

namespace fs = std::filesystem;

class Store : public testing::Test {
 protected:
  Store() {
    FilmPlan plan;
    plan.seconds = 60;
    film_ = makeFilm(dir_.path(), "film.mkv", plan);
    // Two more cues that must be dropped: one of noises, one too short.
    std::ofstream more(film_.subtitlePath, std::ios::app);
    more << "90\n00:00:59,000 --> 00:00:59,200\nToo short\n\n91\n00:00:59,300 --> 00:00:59,950\n[door]\n\n";
    more.close();
    fs::create_directories(project());
    ImportJob job{project(), {{film_.mediaPath, film_.subtitlePath}}, "Selam"};
    JobControl control;
    RecordedEvents events;
    dataset::ImportOptions options;
    options.timing.join = "off";
    const Outcome outcome = dataset::importMedia(job, options, control, events);
    EXPECT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
    dataset_ = reopen();
  }
  std::string project() const { return dir_.file("project"); }
  std::unique_ptr<Dataset> reopen() { return std::move(dataset::openDataset(project())).value(); }
  std::vector<ClipInfo> list(const ClipFilter& filter = {}) { return dataset_->clips(filter).value(); }

  TempDir dir_;
  SyntheticFilm film_;
  std::unique_ptr<Dataset> dataset_;
};

TEST_F(Store, EditsSurviveARestartAndCanBeTakenBack) {
  const int64_t id = list()[0].id, other = list()[1].id;
  const std::string before = list()[0].text;
  ASSERT_TRUE(dataset_->setText(id, "  A new\ttext e\u0302 ").ok());
  ASSERT_TRUE(dataset_->drop({id, other}, "by_user").ok());
  dataset_ = reopen();
  EXPECT_EQ(dataset_->clip(id)->text, "A new text ê");
  EXPECT_TRUE(dataset_->clip(id)->edited);
  EXPECT_EQ(dataset_->clip(other)->state, ClipState::Dropped);
  EXPECT_EQ(dataset_->clip(other)->reason, "by_user");
  EXPECT_EQ(dataset_->undo().value(), "dropped 2 clips");
  EXPECT_EQ(dataset_->clip(other)->state, ClipState::Kept);
  dataset_ = reopen();
  EXPECT_EQ(dataset_->undo().value(), "changed the text of clip " + std::to_string(id));
  EXPECT_EQ(dataset_->clip(id)->text, before);
  EXPECT_FALSE(dataset_->clip(id)->edited);
  EXPECT_EQ(dataset_->undo().value(), "");
  EXPECT_EQ(dataset_->redo().value(), "changed the text of clip " + std::to_string(id));
  EXPECT_EQ(dataset_->clip(id)->text, "A new text ê");
  dataset_ = reopen();
  EXPECT_EQ(dataset_->redo().value(), "dropped 2 clips");
  EXPECT_EQ(dataset_->clip(other)->state, ClipState::Dropped);
  EXPECT_EQ(dataset_->redo().value(), "");
}

TEST_F(Store, ANewEditEndsRedo) {
  const int64_t id = list()[0].id;
  ASSERT_TRUE(dataset_->drop({id}, "").ok());
  ASSERT_TRUE(dataset_->undo().ok());
  ASSERT_TRUE(dataset_->setText(id, "Other").ok());
  EXPECT_EQ(dataset_->redo().value(), "");
  EXPECT_EQ(dataset_->clip(id)->state, ClipState::Kept);
  ASSERT_TRUE(dataset_->setText(id, "Other").ok());  // no change, no edit
  EXPECT_EQ(dataset_->undo().value(), "changed the text of clip " + std::to_string(id));
  EXPECT_EQ(dataset_->undo().value(), "");
}

TEST_F(Store, DroppedClipsComeBackWhenTheyCanBeSaid) {
  ClipFilter filter;
  filter.reason = "too_short";
  const ClipInfo shortOne = list(filter).at(0);
  ASSERT_TRUE(dataset_->restore({shortOne.id}).ok());
  EXPECT_EQ(dataset_->clip(shortOne.id)->state, ClipState::Restored);
  EXPECT_EQ(dataset_->clip(shortOne.id)->reason, "");
  filter.reason = "hearing_impaired_only";
  const ClipInfo noise = list(filter).at(0);
  EXPECT_EQ(dataset_->restore({noise.id}).error().code, "dataset.no_text");
  ASSERT_TRUE(dataset_->setText(noise.id, "Bang").ok());
  EXPECT_TRUE(dataset_->restore({noise.id}).ok());
}

TEST_F(Store, WrongEditsAreRefused) {
  const int64_t id = list()[0].id;
  EXPECT_EQ(dataset_->setText(id, " ... ").error().code, "dataset.no_text");
  EXPECT_EQ(dataset_->setText(999999, "x").error().code, "dataset.no_clip");
  EXPECT_EQ(dataset_->drop({id, 999999}, "").error().code, "dataset.no_clip");
  EXPECT_EQ(dataset_->clip(id)->state, ClipState::Kept);
  EXPECT_EQ(dataset_->clip(999999).error().code, "dataset.no_clip");
  EXPECT_EQ(dataset_->undo().value(), "");
}

TEST_F(Store, FiltersAndPages) {
  ClipFilter filter;
  filter.text = "BREAD";
  for (const ClipInfo& clip : list(filter)) EXPECT_NE(clip.text.find("bread"), std::string::npos);
  EXPECT_FALSE(list(filter).empty());
  filter.text = "100%_no such";
  EXPECT_TRUE(list(filter).empty());
  filter = {};
  filter.droppedOnly = true;
  EXPECT_EQ(dataset_->countClips(filter).value(), 2);
  filter = {};
  filter.keptOnly = true;
  const auto all = list(filter);
  const auto page = dataset_->clips(filter, 3, 2).value();
  ASSERT_EQ(page.size(), 2u);
  EXPECT_EQ(page[0].id, all[3].id);
  EXPECT_TRUE(std::is_sorted(all.begin(), all.end(),
                             [](const auto& a, const auto& b) { return a.startSeconds < b.startSeconds; }));
}

TEST_F(Store, StatsAddUp) {
  const DatasetStats stats = dataset_->stats().value();
  EXPECT_EQ(stats.sources, 1);
  EXPECT_EQ(stats.clips, static_cast<int64_t>(film_.cues.size()) + 2);
  EXPECT_EQ(stats.kept + stats.dropped, stats.clips);
  EXPECT_EQ(stats.trainClips + stats.validationClips, stats.kept);
  EXPECT_GT(stats.validationClips, 0);
  EXPECT_NEAR(stats.trainSeconds + stats.validationSeconds, stats.keptSeconds, 1e-9);
  ASSERT_EQ(stats.droppedByReason.size(), 2u);
  EXPECT_EQ(stats.droppedByReason[0].count, 1);
  EXPECT_EQ(stats.speakers.at(0).first, "Selam");
  EXPECT_EQ(stats.characters.at(0).first, " ");
  EXPECT_LE(stats.shortestSeconds, stats.medianSeconds);
  EXPECT_LE(stats.medianSeconds, stats.longestSeconds);
}

TEST_F(Store, SoundAndWaveformOfAClip) {
  const ClipInfo clip = list()[2];
  const auto audio = dataset_->audio(clip.id);
  ASSERT_TRUE(audio.ok());
  EXPECT_EQ(static_cast<int64_t>(audio->size()), clip.sampleCount);
  const auto wave = dataset_->waveform(clip.id, 50);
  ASSERT_TRUE(wave.ok());
  EXPECT_EQ(wave->columns.size(), 50u);
  EXPECT_EQ(wave->sampleRate, 16000);
  EXPECT_NEAR(wave->columns[25].second, 9000 * 1.2 / 32768, 0.06);
}

TEST_F(Store, CheckFindsWhatIsWrong) {
  EXPECT_TRUE(dataset_->check().value().empty());
  fs::remove(film_.mediaPath);
  ASSERT_EQ(dataset_->check()->size(), 1u);
  EXPECT_EQ(dataset_->check()->at(0).code, "source.media_missing");
  EXPECT_TRUE(dataset_->sources()->at(0).mediaMissing);
  EXPECT_TRUE(dataset_->audio(list()[0].id).ok());
  for (const auto& file : fs::directory_iterator(fs::path(project()) / "audio")) fs::resize_file(file, 100);
  dataset_ = reopen();
  const auto problems = dataset_->check().value();
  EXPECT_TRUE(std::any_of(problems.begin(), problems.end(), [](const auto& p) { return p.code == "audio.damaged"; }));
  EXPECT_EQ(dataset_->audio(list()[0].id).error().code, "audio.damaged");
  EXPECT_EQ(dataset::loadAllClips(project()).error().code, "audio.damaged");
}

TEST_F(Store, ClipSetsAreSnapshots) {
  const auto train = dataset::loadClips(project(), Split::Train),
             validation = dataset::loadClips(project(), Split::Validation);
  const auto all = dataset::loadAllClips(project());
  ASSERT_TRUE(train.ok() && validation.ok() && all.ok());
  EXPECT_EQ(train->size() + validation->size(), all->size());
  EXPECT_EQ(all->sampleRate(), 16000);
  EXPECT_EQ(all->speakers(), std::vector<std::string>{"Selam"});
  EXPECT_EQ(all->fingerprint(), dataset::loadAllClips(project())->fingerprint());
  EXPECT_NE(train->fingerprint(), validation->fingerprint());
  ASSERT_TRUE(dataset_->setText(train->clip(0).id, "Changed").ok());
  EXPECT_NE(dataset::loadClips(project(), Split::Train)->fingerprint(), train->fingerprint());
  std::vector<std::thread> readers;
  for (int t = 0; t < 4; ++t)
    readers.emplace_back([&] {
      int64_t sum = 0;
      for (size_t i = 0; i < all->size(); ++i)
        for (const int16_t sample : all->samples(i)) sum += sample != 0;
      EXPECT_GT(sum, 0);
    });
  for (auto& reader : readers) reader.join();
}

TEST_F(Store, NoKeptClipIsAnError) {
  std::vector<int64_t> ids;
  for (const ClipInfo& clip : list()) ids.push_back(clip.id);
  ASSERT_TRUE(dataset_->drop(ids, "by_user").ok());
  EXPECT_EQ(dataset::loadClips(project(), Split::Train).error().code, "dataset.no_clips");
}

TEST_F(Store, DamagedNewerAndMissingAreTold) {
  dataset_.reset();
  EXPECT_EQ(dataset::openDataset(dir_.file("nowhere")).error().code, "dataset.no_project");
  const std::string file = (fs::path(project()) / "dataset.sqlite").string();
  std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
  bytes.seekp(60);  // user_version, big-endian
  bytes.write("\0\0\0\x63", 4);
  bytes.close();
  EXPECT_EQ(dataset::openDataset(project()).error().code, "dataset.newer_version");
  fs::remove(file + "-wal");
  std::ofstream(file, std::ios::trunc) << "this is no database, but text that is long enough to look at";
  EXPECT_EQ(dataset::openDataset(project()).error().code, "dataset.damaged");
}

TEST_F(Store, ReadOnlyFolderIsAClearError) {
  dataset_.reset();
  const auto mode = fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read | fs::perms::others_exec;
  fs::permissions(dir_.path(), fs::perms::all);
  fs::permissions(project(), mode);
  const bool root = ::geteuid() == 0;
  const bool lowered = root && ::seteuid(65534) == 0;
  ASSERT_EQ(lowered, root);
  const auto opened = dataset::openDataset(project());
  const bool raised = !root || ::seteuid(0) == 0;
  ASSERT_TRUE(raised);
  fs::permissions(project(), fs::perms::owner_all);
  ASSERT_FALSE(opened.ok());
  EXPECT_EQ(opened.error().code, "dataset.read_only");
  EXPECT_FALSE(opened.error().hint.empty());
}

std::vector<dataset::NewClip> regularClips(double seconds) {
  std::vector<dataset::NewClip> clips;
  for (double at = 0.5; at + 2.5 < seconds; at += 3) {
    dataset::NewClip clip;
    clip.firstSample = static_cast<int64_t>(at * 16000);
    clip.sampleCount = 40000;
    clip.text = "Text " + std::to_string(clips.size());
    clips.push_back(clip);
  }
  return clips;
}

/// C3.10: training, validation and test are parted by themselves.
TEST(SplitByBlocks, WholeBlocksWithAGuardAndTheSameEveryTime) {
  auto clips = regularClips(2400), again = clips, other = clips;
  dataset::SplitOptions options;
  dataset::assignSplit(clips, 2400, 16000, "abcdef", options);
  dataset::assignSplit(again, 2400, 16000, "abcdef", options);
  options.seed = 9;
  dataset::assignSplit(other, 2400, 16000, "abcdef", options);
  std::set<int64_t> blocks;
  int64_t held = 0, differ = 0;
  for (size_t i = 0; i < clips.size(); ++i) {
    EXPECT_EQ(clips[i].split, again[i].split);
    differ += clips[i].split != other[i].split;
    if (clips[i].split != Split::Validation) continue;
    ++held;
    const double start = static_cast<double>(clips[i].firstSample) / 16000,
                 inBlock = start - 60 * std::floor(start / 60);
    EXPECT_GE(inBlock, 5);
    EXPECT_LE(inBlock + 2.5, 55);
    blocks.insert(static_cast<int64_t>(start / 60));
  }
  EXPECT_EQ(blocks.size(), 2u);  // 5 % of 40
  EXPECT_GE(held, 28);
  for (const auto& clip : clips) {  // nothing that is trained on lies in a block that is held out
    const double start = static_cast<double>(clip.firstSample) / 16000;
    const auto first = static_cast<int64_t>(start / 60), last = static_cast<int64_t>((start + 2.49) / 60);
    EXPECT_TRUE(clip.split != Split::Train || blocks.count(first) + blocks.count(last) == 0) << start;
  }
  EXPECT_GT(differ, 0);
}

TEST(SplitByBlocks, ShortSourcesHoldOutTheirEnd) {
  auto clips = regularClips(90);
  dataset::assignSplit(clips, 90, 16000, "abcdef", {});
  for (size_t i = 0; i < clips.size(); ++i)
    EXPECT_EQ(clips[i].split == Split::Validation, i + clips.size() / 10 >= clips.size());
  auto few = regularClips(12);
  dataset::assignSplit(few, 12, 16000, "abcdef", {});
  for (const auto& clip : few) EXPECT_EQ(clip.split, Split::Train);
}

}  // namespace
}  // namespace dimts::test
