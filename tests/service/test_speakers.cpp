// The job that sorts clips by voice: groups, names, one speaker kept and taken back.
#include "tests/service/small_project.h"

namespace dimts::test {
namespace {

template <class T>
T valueOf(const Record& record, const std::string& key) {
  const Value* value = record.find(key);
  return value && std::holds_alternative<T>(*value) ? std::get<T>(*value) : T{};
}

RecordList groupsOf(const Outcome& outcome) {
  const auto list = valueOf<std::shared_ptr<RecordList>>(outcome.summary, "groups");
  return list ? *list : RecordList{};
}

TEST_F(SmallProject, SpeakersAreSortedNamedAndKept) {
  importFilm(40);
  SpeakersJob job;
  job.projectDir = dir();
  setenv("DIMTS_MODELS", temp.file("none").c_str(), 1);
  setenv("XDG_DATA_HOME", temp.file("none").c_str(), 1);
  const Outcome sorted = run(job);
  ASSERT_EQ(sorted.status, JobStatus::Finished) << toString(sorted.error);
  EXPECT_EQ(valueOf<std::string>(sorted.summary, "encoder"), "pitch_and_timbre");
  const auto groups = groupsOf(sorted);
  ASSERT_FALSE(groups.empty());
  int64_t clips = 0;
  for (const Record& group : groups) clips += valueOf<int64_t>(group, "clips");
  EXPECT_EQ(clips, valueOf<int64_t>(sorted.summary, "measured"));

  job.keep = "Anna";
  EXPECT_EQ(run(job).error.code, "speakers.no_name");
  job.names = {{"99", "Anna"}};
  EXPECT_EQ(run(job).error.code, "speakers.no_group");
  job.names = {{"1", "Anna"}};
  const Outcome kept = run(job);
  ASSERT_EQ(kept.status, JobStatus::Finished) << toString(kept.error);
  EXPECT_EQ(valueOf<int64_t>(kept.summary, "measured"), 0) << "nothing is measured twice";
  ASSERT_FALSE(groupsOf(kept).empty());
  EXPECT_EQ(valueOf<std::string>(groupsOf(kept).front(), "name"), "Anna");
  EXPECT_EQ(valueOf<int64_t>(kept.summary, "named"), valueOf<int64_t>(groupsOf(kept).front(), "clips"));
}

TEST_F(SmallProject, NamesAreTheSpeakersOfClipsAndCanBeTakenBack) {
  importFilm(40);
  setenv("DIMTS_MODELS", temp.file("none").c_str(), 1);
  setenv("XDG_DATA_HOME", temp.file("none").c_str(), 1);
  SpeakersJob job;
  job.projectDir = dir();
  job.names = {{"1", "Anna"}};
  const Outcome named = run(job);
  ASSERT_EQ(named.status, JobStatus::Finished) << toString(named.error);
  const int64_t count = valueOf<int64_t>(named.summary, "named");
  ASSERT_GT(count, 0);
  const auto annas = [&] {
    const auto dataset = std::move(engine->dataset(dir())).value();
    int64_t found = 0;
    for (const ClipInfo& clip : dataset->clips({}).value()) found += clip.speaker == "Anna";
    return found;
  };
  EXPECT_EQ(annas(), count) << "what training sees";
  job.names.clear();
  job.again = true;
  const Outcome again = run(job);
  EXPECT_GT(valueOf<int64_t>(again.summary, "measured"), 0);
  EXPECT_EQ(valueOf<std::string>(groupsOf(again).front(), "name"), "Anna") << "the same clips, measured anew";
  job.again = false;
  auto dataset = std::move(engine->dataset(dir())).value();
  EXPECT_EQ(dataset->undo()->find("named the speaker of"), 0u);
  EXPECT_EQ(annas(), 0);
  EXPECT_EQ(valueOf<std::string>(groupsOf(run(job)).front(), "name"), "");
  EXPECT_FALSE(dataset->redo()->empty());
  EXPECT_EQ(annas(), count);
  EXPECT_EQ(valueOf<std::string>(groupsOf(run(job)).front(), "name"), "Anna");
}

}  // namespace
}  // namespace dimts::test
