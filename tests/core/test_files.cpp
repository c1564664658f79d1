// Files that are whole or not there, hashes against known values, and errors that say what to do.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <thread>

#include "engine/core/files.h"
#include "engine/core/hash.h"
#include "tests/support/temp_dir.h"

namespace fs = std::filesystem;

namespace dimts::core {
namespace {

TEST(Files, AtomicWriteReplacesAndLeavesNothingBehind) {
  test::TempDir dir;
  const std::string path = dir.file("ፋይል.txt");
  ASSERT_TRUE(writeFileAtomically(path, "one").ok());
  ASSERT_TRUE(writeFileAtomically(path, std::string("t\0wo", 4)).ok());
  EXPECT_EQ(*readFile(path), std::string("t\0wo", 4));
  EXPECT_EQ(std::distance(fs::directory_iterator(dir.path()), {}), 1);
}

TEST(Files, FailedWriteKeepsTheOldFile) {
  test::TempDir dir;
  const std::string path = dir.file("a.txt");
  ASSERT_TRUE(writeFileAtomically(path, "old").ok());
  const pid_t child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) {  // a limit on the size of files fails like a full disk
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{1000, 1000};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const Status status = writeFileAtomically(path, std::string(5000, 'x'));
    _exit(status.ok() ? 1 : status.error().code == "disk.full" && status.error().kind == ErrorKind::Resources ? 0 : 2);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_EQ(WEXITSTATUS(status), 0);
  EXPECT_EQ(*readFile(path), "old");
  EXPECT_EQ(std::distance(fs::directory_iterator(dir.path()), {}), 1);
}

TEST(Files, ReadErrorsHaveCodesAndHints) {
  test::TempDir dir;
  const Error missing = readFile(dir.file("no")).error();
  EXPECT_EQ(missing.code, "file.missing");
  EXPECT_FALSE(missing.hint.empty());
  EXPECT_EQ(readFile(dir.path()).error().code, "file.read");
  EXPECT_EQ(readFile(dir.write("big", "12345"), 4).error().code, "file.too_large");
  EXPECT_EQ(*readFile(dir.write("empty", "")), "");
  EXPECT_EQ(writeFileAtomically(dir.file("no/such/file"), "x").error().code, "file.write");
  EXPECT_EQ(makeFolder(dir.file("big/under a file")).error().code, "file.write");
}

TEST(Files, ErrnoBecomesAWayOut) {
  errno = ENOSPC;
  const Error full = fileError("file.write", "/x", "No.");
  EXPECT_EQ(full.code, "disk.full");
  EXPECT_EQ(exitCode(full.kind), 4);
  errno = EACCES;
  const Error denied = fileError("file.write", "/x", "No.");
  EXPECT_EQ(denied.code, "file.write");
  EXPECT_NE(denied.hint.find("permissions"), std::string::npos);
  EXPECT_EQ(exitCode(stoppedError().kind), 130);
}

TEST(Files, FolderIsCommittedWholeAndNeverOverAnother) {
  test::TempDir dir;
  ASSERT_TRUE(makeFolder(dir.file("a/b/c")).ok());
  dir.write("new/inner/x.txt", "x");
  ASSERT_TRUE(commitFolder(dir.file("new"), dir.file("target")).ok());
  EXPECT_FALSE(fs::exists(dir.file("new")));
  EXPECT_EQ(*readFile(dir.file("target/inner/x.txt")), "x");
  dir.write("second/y.txt", "y");
  EXPECT_FALSE(commitFolder(dir.file("second"), dir.file("target")).ok());
  EXPECT_TRUE(fs::exists(dir.file("target/inner/x.txt")));
}

TEST(Files, FreeBytesLooksAtTheNearestParent) {
  test::TempDir dir;
  EXPECT_GT(freeBytes(dir.path()), 0);
  EXPECT_GT(freeBytes(dir.file("not/yet/there")), 0);
}

TEST(Hash, KnownValues) {
  EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  test::TempDir dir;
  const std::string million(1000000, 'a');  // FIPS 180-4 example; crosses the block size
  const std::string path = dir.write("a", million);
  EXPECT_EQ(*sha256OfFile(path), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
  EXPECT_EQ(sha256(million), *sha256OfFile(path));
  EXPECT_EQ(sha256OfFile(dir.file("no")).error().code, "file.missing");
  JobControl control;
  control.requestStop();
  EXPECT_EQ(sha256OfFile(path, &control).error().code, "job.stopped");
}

}  // namespace
}  // namespace dimts::core
