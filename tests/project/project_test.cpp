// The project folder: made, opened, saved, moved, and every way in which its file can be wrong.
#include "engine/project/project.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

#include "tests/support/temp_dir.h"

namespace dimts::project {
namespace {

namespace fs = std::filesystem;
using test::TempDir;

/// Opens a folder whose project.yaml is `text` and returns the error.
Error openError(const std::string& text) {
  const TempDir dir;
  dir.write("project.yaml", text);
  const auto project = Project::open(dir.path());
  return project.ok() ? Error{"(opened)", "", "", ""} : project.error();
}

TEST(Project, SurvivesSavingAndMoving) {
  const TempDir dir;
  auto made = Project::create({dir.file("ሰላም one"), "", "vits", "vits-small", "am"});
  ASSERT_TRUE(made.ok()) << toString(made.error());
  EXPECT_EQ(made->name, "ሰላም one");
  made->name = "Line \"two\"\nድምፅ: # yes";
  made->options = {
      {"train.batch_size", "8"}, {"sample.sentences", "One.\nሁለት። # no\n\tThree: 3"}, {"text.lower_case", "true"}};
  ASSERT_TRUE(made->save().ok());
  fs::rename(dir.file("ሰላም one"), dir.file("elsewhere"));

  const auto opened = Project::open(dir.file("elsewhere/"));
  ASSERT_TRUE(opened.ok()) << toString(opened.error());
  EXPECT_EQ(opened->name, made->name);
  EXPECT_EQ(opened->options, made->options);
  EXPECT_EQ(opened->family, "vits");
  EXPECT_EQ(opened->preset, "vits-small");
  EXPECT_EQ(opened->language, "am");
  EXPECT_EQ(opened->dir(), dir.file("elsewhere"));
  EXPECT_EQ(opened->databasePath(), dir.file("elsewhere/dataset.sqlite"));
  EXPECT_EQ(opened->runDir("run-001"), dir.file("elsewhere/runs/run-001"));
}

TEST(Project, IsNotMadeTwiceNorOverAFile) {
  const TempDir dir;
  ASSERT_TRUE(Project::create({dir.path(), "first"}).ok());
  EXPECT_EQ(Project::create({dir.path(), "second"}).error().code, "project.exists");
  EXPECT_EQ(Project::open(dir.path())->name, "first");
  EXPECT_EQ(Project::create({dir.write("a file", "x"), ""}).error().code, "project.no_folder");
  EXPECT_EQ(Project::create({"", ""}).error().code, "project.no_folder");
}

TEST(Project, LeavesOtherFilesInTheFolderAlone) {
  const TempDir dir;
  dir.write("film.mkv", "bytes");
  ASSERT_TRUE(Project::create({dir.path(), ""}).ok());
  EXPECT_EQ(test::readAll(dir.file("film.mkv")), "bytes");
}

TEST(Project, MissingFolderAndMissingFile) {
  const TempDir dir;
  EXPECT_EQ(Project::open(dir.file("nowhere")).error().code, "project.missing");
  EXPECT_EQ(Project::open(dir.path()).error().code, "project.missing");
  EXPECT_EQ(Project::open("").error().code, "project.missing");
  EXPECT_FALSE(Project::open(dir.path()).error().hint.empty());
}

TEST(Project, FolderThatMayNotBeWritten) {
  const TempDir dir;
  auto project = Project::create({dir.path(), ""});
  ASSERT_TRUE(project.ok());
  const bool root = ::geteuid() == 0;
  ::chmod(dir.path().c_str(), 0555);
  if (root) {
    ASSERT_EQ(::seteuid(65534), 0);
  }
  const Status saved = project->save();
  const auto made = Project::create({dir.file("inner"), ""});
  if (root) {
    ASSERT_EQ(::seteuid(0), 0);
  }
  ASSERT_FALSE(saved.ok());
  EXPECT_EQ(saved.error().code, "file.write");
  EXPECT_NE(saved.error().hint.find("permissions"), std::string::npos);
  ASSERT_FALSE(made.ok());
  EXPECT_NE(made.error().hint.find("permissions"), std::string::npos);
  EXPECT_TRUE(Project::open(dir.path()).ok());
}

TEST(Project, NewerFormatIsNotCalledInvalid) {
  const Error error = openError("schema_version: 2\nfamily: vits\nsomething_new: [1]\n");
  EXPECT_EQ(error.code, "project.newer_version");
  EXPECT_NE(error.detail.find("newer version"), std::string::npos);
}

TEST(Project, InvalidFilesNameTheLine) {
  const struct {
    const char* text;
    const char* expected;
  } cases[] = {
      {"schema_version: 1\nfamily: vits\nname: [a\n", "Line "},
      {"schema_version: 1\nfamily: vits\nfamly: x\n", "Line 3: \"famly\" is not known here. Did you mean \"family\"?"},
      {"schema_version: 1\nfamily: vits\nfamily: vits\n", "Line 3: \"family\" is there twice."},
      {"schema_version: 1\nfamily: vits\noptions:\n  a: 1\n  b: [1, 2]\n", "Line 5: \"b\" must be one value."},
      {"schema_version: 1\nfamily: vits\noptions:\n  a: 1\n  a: 2\n", "Line 5: \"a\" is there twice."},
      {"schema_version: 1\nfamily: vits\noptions: 7\n", "Line 3: \"options\" must be"},
      {"schema_version: soon\nfamily: vits\n", "Line 1: \"schema_version\" must be"},
      {"name: x\n", "\"schema_version\" is missing"},
      {"schema_version: 1\n", "\"family\" is missing"},
      {"- 1\n- 2\n", "must be a list of"},
      {"", "must be a list of"},
      {"\x01\x02\xff\xfe", "Line 1"},
  };
  for (const auto& c : cases) {
    const Error error = openError(c.text);
    EXPECT_EQ(error.code, "project.invalid_yaml") << c.text;
    EXPECT_NE(error.detail.find(c.expected), std::string::npos) << c.text << " → " << error.detail;
    EXPECT_NE(error.subject.find("project.yaml"), std::string::npos);
  }
}

TEST(Project, DeepNestingIsAnErrorAndNoCrash) {
  const Error error = openError("schema_version: 1\nfamily: vits\nname: " + std::string(100'000, '['));
  EXPECT_EQ(error.code, "project.invalid_yaml");
}

TEST(Project, AFolderInPlaceOfTheFile) {
  const TempDir dir;
  fs::create_directories(dir.file("project.yaml"));
  EXPECT_EQ(Project::open(dir.path()).error().code, "file.read");
}

TEST(Project, NextRunNameCountsUpFromTheHighest) {
  const TempDir dir;
  const auto project = Project::create({dir.path(), ""});
  EXPECT_EQ(project->nextRunName(), "run-001");
  for (const char* name : {"run-002", "run-007", "run-x", "run-0009x", "other"})
    fs::create_directories(project->runDir(name));
  EXPECT_EQ(project->nextRunName(), "run-008");
}

TEST(Project, FolderNames) {
  for (const char* good : {"run-001", "ድምፅ 1", "a.b", "..."}) EXPECT_TRUE(isFolderName(good)) << good;
  for (const char* bad : {"", ".", "..", "a/b", "../x", "a\nb"}) EXPECT_FALSE(isFolderName(bad)) << bad;
  EXPECT_FALSE(isFolderName(std::string(201, 'a')));
}

}  // namespace
}  // namespace dimts::project
