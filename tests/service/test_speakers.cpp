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
}

}  // namespace
}  // namespace dimts::test
