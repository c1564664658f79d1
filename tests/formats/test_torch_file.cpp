// PyTorch's own files: the same values as the reference wrote, nothing run, and no damage that is not noticed.
#include <gtest/gtest.h>

#include <fstream>

#include "engine/core/files.h"
#include "engine/core/random.h"
#include "engine/formats/pickle.h"
#include "engine/formats/torch_file.h"
#include "tests/support/golden.h"
#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

std::string goldenFile(const std::string& name) {
  std::string path = DIMTS_GOLDEN_DIR;
  return path.append("/formats/").append(name);
}

/// The bytes of a literal, zeros among them.
template <size_t N>
std::string bytesOf(const char (&literal)[N]) {
  return {literal, N - 1};
}

TEST(TorchFile, HasTheReferencesTensors) {
  const auto read = formats::readTorchFile(goldenFile("weights.pth"));
  ASSERT_TRUE(read.ok()) << toString(read.error());
  const auto expected = formats::readSafetensors(goldenFile("weights.safetensors"));
  ASSERT_TRUE(expected.ok());
  EXPECT_EQ(read->size(), expected->size());
  for (const auto& [name, tensor] : *expected) {
    ASSERT_TRUE(read->contains(name)) << name;
    EXPECT_EQ(read->at(name).scalar_type(), tensor.scalar_type()) << name;
    EXPECT_TRUE(at::equal(read->at(name), tensor)) << name;
    EXPECT_TRUE(read->at(name).is_contiguous()) << name;
  }
}

TEST(TorchFile, NothingIsRun) {
  const auto read = formats::readTorchFile(goldenFile("code.pth"));
  ASSERT_FALSE(read.ok());
  EXPECT_EQ(read.error().code, "pickle.code");
  EXPECT_NE(read.error().detail.find("system"), std::string::npos) << read.error().detail;
}

TEST(TorchFile, WrongFilesAreNamed) {
  const TempDir dir;
  EXPECT_EQ(formats::readTorchFile(dir.file("nowhere.pth")).error().code, "file.missing");
  EXPECT_EQ(formats::readTorchFile(dir.path()).error().code, "file.missing");
  dir.write("empty.pth", "");
  EXPECT_EQ(formats::readTorchFile(dir.file("empty.pth")).error().code, "torch_file.zip");
}

TEST(TorchFile, TheLayoutBeforeArchives) {
  const auto old = formats::readTorchFile(goldenFile("old.pth"));
  ASSERT_TRUE(old.ok()) << toString(old.error());
  ASSERT_EQ(old->size(), 1u);
  EXPECT_TRUE(at::equal(old->at("a"), at::ones({2})));
}

/// Whatever is changed in the older layout, which has no checksums: read or refused within the file's bounds.
TEST(TorchFile, DamageToTheOlderLayoutNeverHarms) {
  const TempDir dir;
  const std::string bytes = std::move(core::readFile(goldenFile("old.pth"))).value();
  core::Random random(8);
  int64_t refused = 0;
  for (int i = 0; i < 4000; ++i) {
    std::string changed = bytes;
    if (i % 3 == 0) changed.resize(random.below(changed.size()));
    for (uint64_t n = 1 + random.below(3); n > 0 && i % 3 != 0; --n)
      changed[random.below(changed.size())] = static_cast<char>(random.below(256));
    std::ofstream(dir.file("x.pth"), std::ios::binary) << changed;
    const auto read = formats::readTorchFile(dir.file("x.pth"));
    refused += !read.ok();
    if (i % 3 == 0) {
      EXPECT_FALSE(read.ok()) << "cut at " << changed.size();
    }
  }
  EXPECT_GT(refused, 2000);
}

/// Whatever byte is changed or wherever the file ends: tensors as they were, or an error.
TEST(TorchFile, DamageIsNoticed) {
  const TempDir dir;
  const std::string bytes = std::move(core::readFile(goldenFile("weights.pth"))).value();
  core::Random random(4);
  int64_t refused = 0;
  for (int i = 0; i < 3000; ++i) {
    std::string changed = bytes;
    if (i % 3 == 0) changed.resize(random.below(changed.size()));
    for (uint64_t n = 1 + random.below(3); n > 0 && !changed.empty() && i % 3 != 0; --n)
      changed[random.below(changed.size())] = static_cast<char>(random.below(256));
    std::ofstream(dir.file("x.pth"), std::ios::binary) << changed;
    refused += !formats::readTorchFile(dir.file("x.pth")).ok();
  }
  EXPECT_GT(refused, 1500);
}

/// The pickle alone, whose damage the archive's checksum would hide.
TEST(Pickle, ChangedAtRandomNeverHarms) {
  const std::set<std::string> names{"collections.OrderedDict", "torch._utils._rebuild_tensor_v2", "torch.FloatStorage"};
  const std::string bytes = bytesOf("\x80\x02}q\x00(X\x01\x00\x00\x00" "aq\x01K\x05X\x01\x00\x00\x00" "b]q\x02(K\x01M\x02\x03J\x04\x00\x00\x00"
                          "e\x8a\x02\xff\x01G?\xf0\x00\x00\x00\x00\x00\x00\x86q\x03h\x02h\x03u.");
  core::Random random(5);
  int64_t refused = 0;
  for (int i = 0; i < 20000; ++i) {
    std::string changed = bytes;
    for (uint64_t n = 1 + random.below(4); n > 0; --n) changed[random.below(changed.size())] = static_cast<char>(random.below(256));
    const auto read = formats::pickle::parse(changed, "x", names);
    refused += !read.ok();
  }
  EXPECT_GT(refused, 1000);
}

TEST(Pickle, ListsMayHoldThemselves) {
  const std::string bytes = bytesOf("\x80\x02]q\x00h\x00" "a.");
  const auto read = formats::pickle::parse(bytes, "x", {});
  ASSERT_TRUE(read.ok()) << toString(read.error());
  EXPECT_EQ(read->at(read->root).items, (std::vector<size_t>{read->root}));
}

TEST(TorchFile, DictionariesInsideAreReadByNamesWithDots) {
  const std::string path = std::string(DIMTS_GOLDEN_DIR) + "/chatterbox/conds.pt";
  EXPECT_EQ(formats::readTorchFile(path).error().code, "torch_file.none");  // nothing lies at the top
  const auto read = formats::readTorchTree(path);
  ASSERT_TRUE(read.ok()) << toString(read.error());
  EXPECT_EQ(read->size(), 7U);
  EXPECT_EQ(read->at("t3.speaker_emb").sizes(), (at::IntArrayRef{1, 16}));
  EXPECT_EQ(read->at("t3.cond_prompt_speech_tokens")[0][3].item<int64_t>(), 1500);
  EXPECT_EQ(read->at("gen.prompt_feat").sizes(), (at::IntArrayRef{1, 20, 80}));
}

}  // namespace
}  // namespace dimts::test
