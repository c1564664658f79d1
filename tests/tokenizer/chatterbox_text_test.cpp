// Texts and ids of Chatterbox's multilingual model against chatterbox-tts 0.1.7 with tokenizers 0.22.2
// (tests/golden/chatterbox/make_text.py): its marks, case, NFKD, tags and space tokens on 5,000 lines in each of six
// languages, with a vocabulary of the released layout.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "engine/core/hash.h"
#include "engine/tokenizer/chatterbox_text.h"
#include "engine/tokenizer/tokenizer.h"
#include "tests/support/temp_dir.h"
#include "tests/tokenizer/reference_lines.h"

namespace dimts::test {
namespace {

using tokenizer::VocabularyPtr;
using Ids = std::vector<int32_t>;

std::string goldenFile(const char* name) { return std::string(DIMTS_GOLDEN_DIR) + "/chatterbox/" + name; }

const nlohmann::json& golden() {
  static const nlohmann::json data = [] {
    std::ifstream in(goldenFile("text.json"));
    return nlohmann::json::parse(in);
  }();
  return data;
}

const VocabularyPtr& vocabulary() {
  static const VocabularyPtr read = std::move(tokenizer::readVocabulary(goldenFile("tokenizer_shape.json"))).value();
  return read;
}

TEST(ChatterboxText, VocabularyOfTheReleasedLayoutIsRead) {
  EXPECT_EQ(vocabulary()->rows(), 2454);
  EXPECT_EQ(vocabulary()->find("[STOP]"), 0);
  EXPECT_EQ(vocabulary()->unknownId(), 1);
  EXPECT_EQ(vocabulary()->find("[START]"), 255);
}

TEST(ChatterboxText, OddTextsEqualTheReference) {
  ASSERT_GE(golden()["extra"].size(), 40U);
  for (const auto& item : golden()["extra"]) {
    const auto text = item["text"].get<std::string>();
    EXPECT_EQ(tokenizer::chatterboxMarks(text), item["many"].get<std::string>()) << text;
    EXPECT_EQ(tokenizer::chatterboxMarks(text, false), item["english"].get<std::string>()) << text;
    EXPECT_EQ(tokenizer::chatterboxIds(*vocabulary(), text, "tr"), item["ids"].get<Ids>()) << text;
    EXPECT_EQ(tokenizer::chatterboxIds(*vocabulary(), text, "ko"), item["korean"].get<Ids>()) << text;
    EXPECT_EQ(tokenizer::chatterboxIds(*vocabulary(), text, ""), item["untagged"].get<Ids>()) << text;
  }
}

TEST(ChatterboxText, IdsOfThousandsOfLinesEqualTheReference) {
  const ReferenceLines lines;
  const auto count = golden()["lines"].get<int64_t>(), block = golden()["block"].get<int64_t>();
  ASSERT_GE(count, 5000);
  for (size_t language = 0; language < lines.languages().size(); ++language) {
    const auto& expected = golden()["languages"].at(lines.languages()[language]);
    std::string bytes;
    for (int64_t i = 0; i < count; ++i) {
      Ids ids = tokenizer::chatterboxIds(*vocabulary(), lines.line(language, i, false), expected["tag"].get<std::string>());
      ids.push_back(-1);
      bytes.append(reinterpret_cast<const char*>(ids.data()), ids.size() * sizeof(int32_t));
      if ((i + 1) % block != 0) continue;
      ASSERT_EQ(core::sha256(bytes).substr(0, 12), expected["blocks"].at(static_cast<size_t>(i / block)).get<std::string>())
          << lines.languages()[language] << " lines " << i + 1 - block << " to " << i;
      bytes.clear();
    }
  }
}

/// The released folder, which also has the vocabulary of the English model.
std::string releasedFolder(const TempDir& temp) {
  std::filesystem::copy_file(goldenFile("tokenizer_shape.json"), temp.file("grapheme_mtl_merged_expanded_v1.json"));
  temp.write("tokenizer.json", "{}");
  return temp.path();
}

TEST(ChatterboxText, ReleasedVocabularyBringsItsTextRulesAndTag) {
  const TempDir temp;
  const auto file = tokenizer::Tokenizer::load(releasedFolder(temp));
  ASSERT_TRUE(file.ok()) << toString(file.error());
  EXPECT_EQ(file->size(), 2454);
  const auto turkish = file->withRules({.lowerCase = true, .language = "tr"});
  ASSERT_TRUE(turkish.ok());
  EXPECT_EQ(turkish->options().tag, "[tr]");
  for (const char* text : {"merhaba … arkada", "one: two - three", "wait"}) {
    const auto ids = tokenizer::chatterboxIds(*vocabulary(), text, "tr");
    EXPECT_EQ(turkish->encode(text).ids, std::vector<int64_t>(ids.begin(), ids.end())) << text;
  }
  EXPECT_TRUE(turkish->encode("").normalized.empty());
  const std::string saved = temp.file("saved");
  ASSERT_TRUE(turkish->save(saved).ok());
  const auto loaded = tokenizer::Tokenizer::load(saved);
  ASSERT_TRUE(loaded.ok()) << toString(loaded.error());
  EXPECT_EQ(loaded->fingerprint(), turkish->fingerprint());
  EXPECT_EQ(loaded->encode("Merhaba").ids, turkish->encode("Merhaba").ids);
}

TEST(ChatterboxText, EthiopicMarksAreThoseThatTheVoiceKnows) {
  EXPECT_EQ(tokenizer::chatterboxSpoken("ሰላም።", ""), "ሰላም.");
  EXPECT_EQ(tokenizer::chatterboxSpoken("ሰላም፣ ነው፧", "[am]"), "ሰላም, ነው?");
  EXPECT_EQ(tokenizer::chatterboxSpoken("ሰላም", "[am]"), "ሰላም.");
  EXPECT_EQ(tokenizer::chatterboxSpoken("", "[am]"), "");
}

}  // namespace
}  // namespace dimts::test
