// Vocabulary files changed at random, 10,000 times each: every one is read or refused with a clear error, never a crash.
#include <gtest/gtest.h>

#include <fstream>
#include <random>
#include <sstream>

#include "engine/tokenizer/vocabulary.h"
#include "tests/tokenizer/reference_lines.h"

namespace dimts::test {
namespace {

constexpr int kChanges = 10000;

std::string readAll(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

/// Bytes flipped, set to extremes, taken out, doubled, moved; or the end cut off.
std::string damaged(std::string bytes, std::mt19937& random) {
  const auto below = [&](size_t limit) { return std::uniform_int_distribution<size_t>(0, limit - 1)(random); };
  for (size_t changes = 1 + below(6); changes > 0 && !bytes.empty(); --changes) {
    const size_t at = below(bytes.size());
    const size_t length = 1 + below(std::min<size_t>(16, bytes.size() - at));
    switch (below(7)) {
      case 0: bytes[at] = static_cast<char>(below(256)); break;
      case 1: bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8))); break;
      case 2: bytes[at] = "\xFF\x7F\x80\x00\"{}[],:0-9"[below(15)]; break;
      case 3: bytes.erase(at, length); break;
      case 4: bytes.insert(at, bytes.substr(at, length)); break;
      case 5: bytes.insert(below(bytes.size()), bytes.substr(at, length)); break;
      default:
        if (below(20) == 0) bytes.resize(at);
    }
  }
  return bytes;
}

class DamagedFiles : public testing::TestWithParam<const char*> {};

TEST_P(DamagedFiles, AreReadOrRefused) {
  std::string whole = readAll(goldenPath(GetParam()));
  ASSERT_FALSE(whole.empty());
  // The compiled normaliser rules are 240 kB of one field: most changes would only hit those.
  const size_t rules = whole.size() > 100000 ? whole.size() - 3000 : 0;
  std::mt19937 random(7);
  int read = 0;
  for (int i = 0; i < kChanges; ++i) {
    std::string bytes = rules && i % 20 != 0 ? damaged(whole.substr(0, 3000), random) + whole.substr(3000) : damaged(whole, random);
    const auto vocabulary = tokenizer::parseVocabulary(bytes, "changed");
    if (!vocabulary.ok()) {
      ASSERT_EQ(vocabulary.error().code.rfind("tokenizer.", 0), 0u) << vocabulary.error().code;
      ASSERT_FALSE(vocabulary.error().detail.empty());
      ASSERT_FALSE(vocabulary.error().hint.empty()) << vocabulary.error().detail;
      continue;
    }
    ++read;
    if (i % 7 != 0) continue;
    std::vector<int32_t> ids;
    std::vector<std::string> unknown;
    (*vocabulary)->encode("good morning \xFFሰላም ڕۆژ \xE2\x96\x81<unk> ", ids, &unknown);
    for (const int32_t id : ids) ASSERT_TRUE(id >= 0 && id < (*vocabulary)->rows()) << id;
    (*vocabulary)->decode({ids.begin(), ids.end()});
  }
  EXPECT_LT(read, kChanges) << "no change was noticed";
}

INSTANTIATE_TEST_SUITE_P(Files, DamagedFiles,
                         testing::Values("sp_unigram.model", "sp_bpe.model", "sp_default.model", "hf_xtts.json",
                                         "hf_normalizing.json", "vits_vocab.json"),
                         [](const auto& file) {
                           std::string name = file.param;
                           for (char& c : name)
                             if (!std::isalnum(static_cast<unsigned char>(c))) c = '_';
                           return name;
                         });

TEST(WrongVocabularies, AreNamed) {
  const auto code = [](const std::string& bytes) {
    const auto vocabulary = tokenizer::parseVocabulary(bytes, "file");
    return vocabulary.ok() ? std::string("read") : vocabulary.error().code;
  };
  for (const char* bad : {"", "{", "[]", "null", "{\"a\": 0, \"b\": 0}", "{\"a\": -1}", "{\"a\": 1.5}", "{\"a\": \"b\"}",
                          "{\"model\": {}}", "\xFF\xFE", "plain words", "\x0A\xFF\xFF\xFF\xFF\x0F"})
    EXPECT_NE(code(bad), "read") << bad;
  EXPECT_EQ(code("{\"a\": 0, \"b\": 10000000}"), "tokenizer.too_large");
  std::string many = "{";
  for (int i = 0; i < 1000001; ++i) many += (i ? ",\"" : "\"") + std::to_string(i) + "\":" + std::to_string(i);
  EXPECT_EQ(code(many + "}"), "tokenizer.too_large");
}

}  // namespace
}  // namespace dimts::test
