// A folder goes into an archive that comes back whole; damage and full disks are told.
#include "engine/formats/zip_folder.h"

#include <gtest/gtest.h>
#include <zip.h>

#include <filesystem>
#include <fstream>
#include <map>

#include "tests/support/file_size_limit.h"
#include "tests/support/temp_dir.h"

namespace fs = std::filesystem;

namespace dimts::test {
namespace {

std::map<std::string, std::string> contentsOf(const std::string& path) {
  std::map<std::string, std::string> files;
  zip_t* zip = zip_open(path.c_str(), ZIP_RDONLY, nullptr);
  for (zip_int64_t i = 0; zip && i < zip_get_num_entries(zip, 0); ++i) {
    zip_stat_t info{};
    zip_stat_index(zip, static_cast<zip_uint64_t>(i), 0, &info);
    std::string bytes(info.size, '\0');
    zip_file_t* file = zip_fopen_index(zip, static_cast<zip_uint64_t>(i), 0);
    zip_fread(file, bytes.data(), bytes.size());
    zip_fclose(file);
    files[info.name] = bytes;
  }
  if (zip) zip_discard(zip);
  return files;
}

TEST(ZipFolder, EveryFileIsInItUnderOneName) {
  const TempDir temp;
  temp.write("voice/config.json", std::string(5000, 'a'));
  temp.write("voice/ድምፅ.txt", "text");
  temp.write("voice/model.safetensors", std::string(20000, 'b'));
  temp.write("voice/deeper/empty", "");
  const std::string path = temp.file("out.zip");
  const Status status = formats::writeZip(temp.file("voice"), "My voice", path);
  ASSERT_TRUE(status.ok()) << toString(status.error());
  const auto files = contentsOf(path);
  ASSERT_EQ(files.size(), 4u);
  EXPECT_EQ(files.at("My voice/config.json"), std::string(5000, 'a'));
  EXPECT_EQ(files.at("My voice/ድምፅ.txt"), "text");
  EXPECT_EQ(files.at("My voice/model.safetensors"), std::string(20000, 'b'));
  EXPECT_EQ(files.at("My voice/deeper/empty"), "");
  EXPECT_GT(fs::file_size(path), 20000u);  // weights are stored as they are
  EXPECT_LT(fs::file_size(path), 23000u);  // text is deflated
}

TEST(ZipFolder, DamageIsNoticed) {
  const TempDir temp;
  temp.write("voice/model.safetensors", std::string(20000, 'b'));
  const std::string path = temp.file("out.zip");
  ASSERT_TRUE(formats::writeZip(temp.file("voice"), "v", path).ok());
  {
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(10000);
    file.put('x');
  }
  EXPECT_EQ(formats::checkZip(path).error().code, "zip.damaged");
  temp.write("none.zip", "not an archive");
  EXPECT_EQ(formats::checkZip(temp.file("none.zip")).error().code, "zip.damaged");
}

TEST(ZipFolder, AFullDiskLeavesNothing) {
  const TempDir temp;
  temp.write("voice/model.safetensors", std::string(200000, 'b'));
  fs::create_directory(temp.file("out"));
  Status status;
  {
    const FileSizeLimit limit(50000);
    status = formats::writeZip(temp.file("voice"), "v", temp.file("out/v.zip"));
  }
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().kind, ErrorKind::Resources) << toString(status.error());
  EXPECT_TRUE(fs::is_empty(temp.file("out")));
  EXPECT_FALSE(formats::writeZip(temp.file("voice"), "v", temp.file("no/such/v.zip")).ok());
}

}  // namespace
}  // namespace dimts::test
