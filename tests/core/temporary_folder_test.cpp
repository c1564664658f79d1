// Folders that are whole or not there.
#include <gtest/gtest.h>

#include <filesystem>

#include "engine/core/files.h"
#include "engine/core/temporary_folder.h"
#include "tests/support/temp_dir.h"

namespace fs = std::filesystem;

namespace dimts::core {
namespace {

void write(const std::string& folder, const std::string& name) {
  ASSERT_TRUE(makeFolder(folder).ok());
  ASSERT_TRUE(writeFileAtomically(folder + "/" + name, name).ok());
}

TEST(TemporaryFolder, IsGoneAtTheEndWithWhatWasLeftBefore) {
  const test::TempDir dir;
  const std::string path = dir.file("aside");
  write(path, "left before");
  {
    const TemporaryFolder folder(path);
    EXPECT_FALSE(fs::exists(path));
    ASSERT_TRUE(folder.make().ok());
    write(folder.path(), "new");
  }
  EXPECT_FALSE(fs::exists(path));
}

TEST(TemporaryFolder, TakesAPlaceThatIsFreeEmptyOrTaken) {
  const test::TempDir dir;
  const std::string target = dir.file("kept");
  for (const char* before : {"", "empty", "old"}) {
    if (*before) {
      ASSERT_TRUE(makeFolder(target).ok());
    }
    if (std::string(before) == "old") write(target, "old");
    {
      const TemporaryFolder folder(nameAside(target));
      write(folder.path(), "new");
      ASSERT_TRUE(folder.keepAs(target).ok()) << before;
    }
    EXPECT_TRUE(fs::exists(target + "/new")) << before;
    EXPECT_FALSE(fs::exists(target + "/old")) << before;
    EXPECT_EQ(std::distance(fs::directory_iterator(dir.path()), {}), 1) << before;
    fs::remove_all(target);
  }
}

TEST(TemporaryFolder, WhatWasThereStaysWhenItCannotBeReplaced) {
  const test::TempDir dir;
  const TemporaryFolder folder(dir.file("aside"));
  write(folder.path(), "new");
  const Status status = folder.keepAs(dir.file("no such parent/kept"));
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().code, "file.write");
  EXPECT_TRUE(fs::exists(folder.path() + "/new"));
}

}  // namespace
}  // namespace dimts::core
