// Lists of sound files: every format read, every format written and read back, and what is refused.
#include <gtest/gtest.h>

#include <filesystem>
#include <map>

#include "engine/core/files.h"
#include "engine/dataset/clip_set.h"
#include "engine/dataset/importer.h"
#include "engine/dataset/lists/delimited.h"
#include "engine/dataset/lists/export_clips.h"
#include "engine/dataset/lists/sound_list.h"
#include "engine/dataset/merge.h"
#include "engine/dataset/resplit.h"
#include "engine/dataset/store.h"
#include "engine/media/wav.h"
#include "engine/dataset/tables.h"
#include "tests/support/recorded_events.h"
#include "tests/support/synthetic_film.h"
#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

namespace fs = std::filesystem;

class Lists : public testing::Test {
 protected:
  std::string sound(const std::string& name, double seconds, double hz) {
    const std::string path = dir_.file(name);
    fs::create_directories(fs::path(path).parent_path());
    const auto samples = makeSound({{0.1, seconds - 0.1, "", hz}}, seconds, 16000, static_cast<uint64_t>(hz));
    EXPECT_TRUE(media::writeWav(path, samples, 16000).ok());
    return path;
  }
  std::string project(const std::string& name) {
    fs::create_directories(dir_.file(name));
    return dir_.file(name);
  }
  Outcome import(const std::string& project, const std::string& format, const std::string& list) {
    ImportJob job{project, {}, "Selam", format, list};
    RecordedEvents events;
    JobControl control;
    dataset::ImportOptions options;
    options.gates.leastSnrDb = -20;
    return dataset::importMedia(job, options, control, events);
  }
  std::vector<ClipInfo> clips(const std::string& project, bool keptOnly = false) {
    ClipFilter filter;
    filter.keptOnly = keptOnly;
    return (*dataset::openDataset(project))->clips(filter).value();
  }
  /// Twelve sounds by two speakers with texts that are hard to write down.
  std::string seedProject() {
    std::string rows = "audio,text,speaker\n";
    for (int i = 0; i < 12; ++i) {
      const std::string name = "seed/s" + std::to_string(i) + ".wav";
      sound(name, 1.5 + 0.1 * i, 200 + 20 * i);
      rows += "s" + std::to_string(i) + ".wav," +
              dataset::quotedField(i % 3 == 0 ? "ሰላም \"ለዓለም\", " + std::to_string(i) : "Line number " + std::to_string(i)) +
              "," + (i % 2 ? "Almaz" : "Bekele") + "\n";
    }
    dir_.write("seed/metadata.csv", rows);
    const std::string made = project("seeded");
    EXPECT_EQ(import(made, "csv", dir_.file("seed")).status, JobStatus::Finished);
    return made;
  }

  TempDir dir_;
};

TEST(Delimited, QuotesLineEndsAndMarks) {
  const auto rows = dataset::parseTable("\xEF\xBB\xBF" "a,\"b \"\"c\"\"\r\nd\"\r\n\r\ne,\n", ',', true);
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_EQ(rows[0].fields, (std::vector<std::string>{"a", "b \"c\"\r\nd"}));
  EXPECT_EQ(rows[1].fields, (std::vector<std::string>{"e", ""}));
  EXPECT_EQ(rows[1].line, 4);
  EXPECT_EQ(dataset::guessDelimiter("a|b, c|d\ne|f|g\n"), '|');
  EXPECT_EQ(dataset::guessDelimiter("a;b\nc;d, e\n"), ';');
  EXPECT_EQ(dataset::guessDelimiter("one\ntwo\n"), ',');
}

TEST_F(Lists, EveryFormatIsReadByItsOwnRules) {
  sound("l/wavs/a.wav", 1, 300);
  sound("l/clips/b.wav", 1, 300);
  const auto read = [&](const char* format, const std::string& name, const std::string& text) {
    dir_.write("l/" + name, text);
    const auto list = dataset::readList(format, dir_.file("l/" + name));
    EXPECT_TRUE(list.ok()) << format << " " << (list.ok() ? "" : toString(list.error()));
    return list.ok() ? list->rows : std::vector<dataset::ListRow>(9);
  };
  auto rows = read("ljspeech", "metadata.csv", "a|In 1912.|In nineteen twelve.\nb|Only \"one|\n");
  EXPECT_EQ(rows[0].text, "In nineteen twelve.");
  EXPECT_EQ(rows[0].rawText, "In 1912.");
  EXPECT_EQ(rows[1].text, "Only \"one");
  EXPECT_EQ(fs::path(rows[1].path).filename(), "b.wav");
  rows = read("piper", "p.csv", "a|Almaz|Good day\n");
  EXPECT_EQ(rows[0].speaker + ":" + rows[0].text, "Almaz:Good day");
  rows = read("vits", "v.txt", "wavs/a.wav|Almaz|EN|Good day\nwavs/a.wav|Only text\n");
  EXPECT_EQ(rows[0].speaker + ":" + rows[0].text, "Almaz:Good day");
  EXPECT_EQ(rows[1].speaker + ":" + rows[1].text, ":Only text");
  rows = read("csv", "c.csv", "Text|Speaker_Name|Audio_File\nGood day|Almaz|wavs/a\n|x|wavs/a\n");
  EXPECT_EQ(rows[0].speaker + ":" + rows[0].text, "Almaz:Good day");
  EXPECT_EQ(rows[1].reason, "no_text");
  rows = read("csv", "plain.csv", "wavs/a.wav;Good day\nwavs/x.wav;Gone\n");
  EXPECT_EQ(rows[0].text + rows[0].reason, "Good day");
  EXPECT_EQ(rows[1].reason, "file_missing");
  rows = read("commonvoice", "validated.tsv",
              "client_id\tpath\tsentence\tup_votes\tdown_votes\nabc\tb.wav\tSo \"it\" is\t2\t0\nabc\tb.wav\tBad\t1\t1\n");
  EXPECT_EQ(rows[0].text + rows[0].reason, "So \"it\" is");
  EXPECT_EQ(rows[1].reason, "voted_down");
  rows = read("audiofolder", "metadata.jsonl", "{\"file_name\":\"wavs/a.wav\",\"transcription\":\"Good\\nday\"}\n");
  EXPECT_EQ(rows[0].text, "Good day");
  rows = read("nemo", "manifest.jsonl",
              "{\"audio_filepath\":\"wavs/a.wav\",\"text\":\"Part\",\"offset\":0.25,\"duration\":0.5}\n");
  EXPECT_DOUBLE_EQ(rows[0].startSeconds, 0.25);
  EXPECT_DOUBLE_EQ(rows[0].seconds, 0.5);
}

TEST_F(Lists, WhatCannotBeReadSaysWhyAndWhere) {
  sound("wavs/a.wav", 1, 300);
  const auto code = [&](const char* format, const std::string& text) {
    const auto list = dataset::readList(format, dir_.write("list.txt", text));
    if (list.ok()) return std::string("read");
    EXPECT_FALSE(list.error().hint.empty());
    return list.error().code;
  };
  EXPECT_EQ(code("xyz", "a|b\n"), "list.unknown_format");
  EXPECT_EQ(code("csv", "\n\n"), "list.empty");
  EXPECT_EQ(code("csv", "a,\xE9t\xE9\n"), "list.encoding");
  EXPECT_EQ(code("csv", "audio,comment\nwavs/a.wav,x\n"), "list.no_columns");
  EXPECT_EQ(code("nemo", "{\"audio_filepath\":\"wavs/a.wav\",\n"), "list.bad_row");
  EXPECT_EQ(code("commonvoice", "x\ty\n"), "list.bad_row");
  EXPECT_EQ(code("ljspeech", "b|Text|Text\n"), "list.no_files");
  EXPECT_EQ(dataset::readList("ljspeech", dir_.path()).error().code, "list.missing");
  EXPECT_EQ(dataset::readList("ljspeech", dir_.file("gone")).error().code, "list.missing");
}

/// C3.10: lists of sounds and texts, of every kind.
TEST_F(Lists, RowsBecomeClipsAndNothingIsDroppedInSilence) {
  sound("wavs/a.wav", 2, 300);
  sound("wavs/b.wav", 1.5, 400);
  sound("wavs/short.wav", 0.3, 400);
  dir_.write("wavs/bad.wav", "this is no sound");
  dir_.write("metadata.csv", "a|Good day|Good day\nb|Good night|Good night\nshort|Oh|Oh\nbad|Bad|Bad\ngone|Gone|Gone\n");
  const std::string made = project("p");
  const Outcome outcome = import(made, "ljspeech", dir_.path());
  ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  const auto all = clips(made);
  ASSERT_EQ(all.size(), 5u);
  EXPECT_EQ(all[0].sampleCount, 32000);
  EXPECT_EQ(all[0].text, "Good day");
  EXPECT_EQ(all[0].speaker, "Selam");
  EXPECT_EQ(all[1].firstSample, 32000);
  EXPECT_EQ(all[2].reason, "too_short");
  EXPECT_EQ(all[3].reason, "unreadable");
  EXPECT_EQ(all[4].reason, "file_missing");
  // The same list again adds nothing, a longer one only what is new.
  EXPECT_EQ(import(made, "ljspeech", dir_.path()).status, JobStatus::Finished);
  EXPECT_EQ(clips(made).size(), 5u);
  sound("wavs/c.wav", 2, 500);
  dir_.write("metadata.csv", "a|Good day|Good day\nb|Good night|Good night\nc|New|New one\n");
  EXPECT_EQ(import(made, "ljspeech", dir_.path()).status, JobStatus::Finished);
  ASSERT_EQ(clips(made).size(), 6u);
  EXPECT_EQ(clips(made).back().text, "New one");
  EXPECT_TRUE((*dataset::openDataset(made))->check()->empty());
}

class RoundTrip : public Lists, public testing::WithParamInterface<const char*> {};

TEST_P(RoundTrip, TextsSpeakersAndEverySampleComeBack) {
  const std::string format = GetParam(), from = seedProject(), out = dir_.file("out");
  JobControl control;
  const auto report = dataset::exportClips(from, format, out, control, [](int64_t, int64_t) {});
  ASSERT_TRUE(report.ok()) << toString(report.error());
  EXPECT_TRUE(fs::exists(fs::path(out) / "manifest.json"));
  EXPECT_EQ(dataset::exportClips(from, format, out, control, [](int64_t, int64_t) {}).error().code, "export.not_empty");
  const std::string to = project("again");
  const Outcome outcome = import(to, format, out);
  ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  const auto one = dataset::loadAllClips(from).value(), two = dataset::loadAllClips(to).value();
  ASSERT_EQ(one.size(), two.size());
  EXPECT_DOUBLE_EQ(one.seconds(), two.seconds());
  std::map<std::string, size_t> byText;
  for (size_t i = 0; i < two.size(); ++i) byText[two.clip(i).text] = i;
  for (size_t i = 0; i < one.size(); ++i) {
    ASSERT_TRUE(byText.count(one.clip(i).text)) << one.clip(i).text;
    const size_t k = byText[one.clip(i).text];
    EXPECT_TRUE(format == "ljspeech" || one.clip(i).speaker == two.clip(k).speaker);
    const auto a = one.samples(i), b = two.samples(k);
    EXPECT_TRUE(std::equal(a.begin(), a.end(), b.begin(), b.end()));
  }
}

INSTANTIATE_TEST_SUITE_P(Formats, RoundTrip,
                         testing::Values("ljspeech", "csv", "commonvoice", "audiofolder", "nemo", "piper", "vits"));

TEST_F(Lists, MergeTakesEverythingInOnceAndUndoTakesItOut) {
  const std::string here = project("here"), there = seedProject();
  sound("own/wavs/x.wav", 2, 900);
  dir_.write("own/metadata.csv", "x|Our own|Our own\n");
  ASSERT_EQ(import(here, "ljspeech", dir_.file("own")).status, JobStatus::Finished);
  // A clip's own name, given after its voice, is mapped like its source's.
  ASSERT_TRUE(dataset::openTables(there)->run("UPDATE clips SET speaker = 'Almaz' WHERE id = 2", {}).ok());
  JobControl control;
  const auto preview = dataset::mergeProjects(here, {there}, {}, false, control);
  ASSERT_TRUE(preview.ok());
  EXPECT_EQ(clips(here).size(), 1u);
  const auto merged = dataset::mergeProjects(here, {there}, {{"Almaz", "Selam"}}, true, control);
  ASSERT_TRUE(merged.ok()) << toString(merged.error());
  const auto all = clips(here, true);
  EXPECT_EQ(all.size(), 13u);
  for (const ClipInfo& clip : all) EXPECT_NE(clip.speaker, "Almaz");
  const auto set = dataset::loadAllClips(here);
  ASSERT_TRUE(set.ok());
  EXPECT_EQ(set->speakers().size(), 2u);
  const auto open = dataset::openDataset(here).value();
  EXPECT_NE(open->undo()->find("merged"), std::string::npos);
  EXPECT_EQ(clips(here, true).size(), 1u);
  EXPECT_FALSE(open->redo()->empty());
  EXPECT_EQ(clips(here, true).size(), 13u);
  ASSERT_TRUE(dataset::mergeProjects(here, {there}, {}, true, control).ok());
  EXPECT_EQ(clips(here).size(), 13u);  // twice adds nothing
  EXPECT_EQ(dataset::mergeProjects(here, {here}, {}, true, control).error().code, "merge.itself");
  EXPECT_EQ(dataset::mergeProjects(here, {dir_.file("gone")}, {}, true, control).error().code, "dataset.no_project");
  EXPECT_TRUE(open->check()->empty());
}

TEST_F(Lists, PartedAnewNothingIsShared) {
  std::string rows;
  for (int i = 0; i < 200; ++i) {
    sound("wavs/w" + std::to_string(i) + ".wav", 2.6 + 0.1 * (i % 15), 150 + 3 * i);
    rows += "w" + std::to_string(i) + "|x|Sentence " + std::to_string(i % 190) + "\n";
  }
  dir_.write("metadata.csv", rows);
  const std::string made = project("p");
  ASSERT_EQ(import(made, "ljspeech", dir_.path()).status, JobStatus::Finished);
  const auto splits = [&] {
    std::vector<Split> out;
    for (const ClipInfo& clip : clips(made)) out.push_back(clip.split);
    return out;
  };
  const auto before = splits();
  dataset::SplitOptions options;
  options.share = 0.1;
  options.seed = 5;
  const auto report = dataset::splitAnew(made, "blocks", options);
  ASSERT_TRUE(report.ok());
  EXPECT_NE(splits(), before);
  const auto shared = dataset::sharedBySplits(clips(made, true));
  EXPECT_TRUE(shared.sameText.empty());
  EXPECT_TRUE(shared.overlapping.empty());
  EXPECT_GE(shared.nearestSeconds, 5);
  const auto stats = (*dataset::openDataset(made))->stats().value();
  EXPECT_GT(stats.validationClips, 10);
  EXPECT_EQ(stats.trainClips + stats.validationClips + stats.neitherClips, stats.kept);
  EXPECT_EQ((*dataset::openDataset(made))->undo().value(), "parted the clips anew by blocks");
  EXPECT_EQ(splits(), before);
  EXPECT_EQ(dataset::splitAnew(made, "sources", options).error().code, "split.few_sources");
  EXPECT_EQ(dataset::splitAnew(made, "days", options).error().code, "split.unknown");
}

TEST_F(Lists, StatsSayWhetherItIsEnough) {
  const auto stats = (*dataset::openDataset(seedProject()))->stats().value();
  EXPECT_EQ(stats.verdict.level, "too_little");
  EXPECT_NE(stats.verdict.text.find("2 speakers"), std::string::npos);
  EXPECT_NE(stats.verdict.text.find("ሰ"), std::string::npos) << stats.verdict.text;
  int64_t counted = 0;
  for (const HistogramBin& bin : stats.lengthHistogram) counted += bin.clips;
  EXPECT_EQ(counted, stats.kept);
}

}  // namespace
}  // namespace dimts::test
