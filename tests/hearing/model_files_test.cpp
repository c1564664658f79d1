// Where models are looked for, and that no other file than a known one is taken.
#include "engine/hearing/model_files.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "engine/core/hash.h"
#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

namespace fs = std::filesystem;

class ModelFiles : public ::testing::Test {
 protected:
  void SetUp() override {
    for (const char* name : {"DIMTS_MODELS", "XDG_DATA_HOME"}) before_.emplace_back(name, std::getenv(name) ? std::getenv(name) : "");
    setenv("XDG_DATA_HOME", temp.file("data").c_str(), 1);
    setenv("DIMTS_MODELS", temp.file("models").c_str(), 1);
  }
  void TearDown() override {
    for (const auto& [name, value] : before_) value.empty() ? unsetenv(name) : setenv(name, value.c_str(), 1);
  }
  std::string write(const std::string& path, const std::string& bytes) {
    fs::create_directories(fs::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
  }

  TempDir temp;
  hearing::KnownModel model{"trial", "trial.bin", "trial-package", "trial/trial.bin", "MIT", {core::sha256("right")}};

 private:
  std::vector<std::pair<const char*, std::string>> before_;
};

TEST_F(ModelFiles, AreFoundInTheFoldersInOrder) {
  EXPECT_FALSE(hearing::findModel(model, "").value().has_value());
  const std::string second = write(temp.file("data") + "/dimts/models/trial.bin", "right");
  EXPECT_EQ(hearing::findModel(model, "").value(), second);
  const std::string first = write(temp.file("models") + "/trial.bin", "right");
  EXPECT_EQ(hearing::findModel(model, "").value(), first);
  EXPECT_FALSE(hearing::findModel(model, "none").value().has_value());
}

TEST_F(ModelFiles, AnotherFileIsRefusedWithBothHashes) {
  const std::string path = write(temp.file("models") + "/trial.bin", "wrong");
  for (const std::string& wanted : {std::string(), path}) {
    const auto found = hearing::findModel(model, wanted);
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code, "model_file.hash");
    EXPECT_NE(found.error().detail.find(core::sha256("wrong")), std::string::npos);
    EXPECT_NE(found.error().detail.find(core::sha256("right")), std::string::npos);
  }
}

TEST_F(ModelFiles, AFileThatIsNamedMustBeThere) {
  const auto found = hearing::findModel(model, temp.file("nowhere.bin"));
  ASSERT_FALSE(found.ok());
  EXPECT_EQ(found.error().code, "model_file.missing");
  EXPECT_NE(found.error().hint.find("trial-package"), std::string::npos);
}

}  // namespace
}  // namespace dimts::test
