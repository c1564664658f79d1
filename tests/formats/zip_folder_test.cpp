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

/// An archive of one entry with any name, and the mode of a Unix file.
std::string oddZip(const TempDir& temp, const std::string& name, const std::string& bytes, uint32_t mode = 0100644) {
  const std::string path = temp.file("odd.zip");
  fs::remove(path);
  zip_t* zip = zip_open(path.c_str(), ZIP_CREATE, nullptr);
  const zip_int64_t index = zip_file_add(zip, name.c_str(), zip_source_buffer(zip, bytes.data(), bytes.size(), 0), ZIP_FL_ENC_UTF_8);
  zip_file_set_external_attributes(zip, static_cast<zip_uint64_t>(index), 0, ZIP_OPSYS_UNIX, mode << 16);
  EXPECT_EQ(zip_close(zip), 0);
  return path;
}

TEST(ZipFolder, UnpackedItIsTheFolderAgain) {
  const TempDir temp;
  temp.write("voice/config.json", std::string(5000, 'a'));
  temp.write("voice/ድምፅ.txt", "text");
  temp.write("voice/deeper/empty", "");
  ASSERT_TRUE(formats::writeZip(temp.file("voice"), "v", temp.file("v.zip")).ok());
  const Status status = formats::unpackZip(temp.file("v.zip"), temp.file("out"));
  ASSERT_TRUE(status.ok()) << toString(status.error());
  std::ifstream config(temp.file("out/v/config.json"));
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(config), {}), std::string(5000, 'a'));
  EXPECT_EQ(fs::file_size(temp.file("out/v/ድምፅ.txt")), 4u);
  EXPECT_EQ(fs::file_size(temp.file("out/v/deeper/empty")), 0u);
}

TEST(ZipFolder, NothingIsWrittenOutsideOfTheFolder) {
  const TempDir temp;
  for (const char* name : {"../evil", "/tmp/dimts-evil", "a/../../evil", "a\\..\\evil", "c:evil", "./evil"}) {
    EXPECT_EQ(formats::unpackZip(oddZip(temp, name, "x"), temp.file("out")).error().code, "zip.unsafe") << name;
    EXPECT_FALSE(fs::exists(temp.file("out"))) << name;
  }
  EXPECT_EQ(formats::unpackZip(oddZip(temp, "link", "/etc/passwd", 0120777), temp.file("out")).error().code, "zip.unsafe");
  EXPECT_FALSE(fs::exists(temp.file("evil")));
}

TEST(ZipFolder, BombsAndPartsAreRefused) {
  const TempDir temp;
  const std::string bomb = oddZip(temp, "zeros", std::string(64 << 20, '\0'));
  EXPECT_EQ(formats::unpackZip(bomb, temp.file("out")).error().code, "zip.too_large");
  EXPECT_EQ(formats::unpackZip(bomb, temp.file("out"), {1000, 1 << 20, 1e9}).error().code, "zip.too_large");
  EXPECT_EQ(formats::unpackZip(bomb, temp.file("out"), {0, 1 << 30, 1e9}).error().code, "zip.too_large");
  EXPECT_FALSE(fs::exists(temp.file("out")));
  temp.write("voice/model.safetensors", std::string(20000, 'b'));
  const std::string whole = temp.file("v.zip");
  ASSERT_TRUE(formats::writeZip(temp.file("voice"), "v", whole).ok());
  const auto size = fs::file_size(whole);
  for (const auto kept : {size - 1, size - 30, size / 2, uintmax_t{10}, uintmax_t{0}}) {
    fs::copy_file(whole, temp.file("part.zip"), fs::copy_options::overwrite_existing);
    fs::resize_file(temp.file("part.zip"), kept);
    EXPECT_EQ(formats::unpackZip(temp.file("part.zip"), temp.file("out")).error().code, "zip.broken") << kept;
  }
  // The list of files says less than what is in it: no more than that is written.
  std::fstream file(whole, std::ios::in | std::ios::out | std::ios::binary);
  file.seekp(10000);
  file.put('x');
  file.close();
  EXPECT_EQ(formats::unpackZip(whole, temp.file("out")).error().code, "zip.broken");
  EXPECT_EQ(formats::unpackZip(temp.file("none.zip"), temp.file("out")).error().code, "zip.broken");
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
