// Ids of every kind of vocabulary file equal those of sentencepiece, tokenizers and transformers on 10,000 lines in each
// of six languages; files read, written and read again stay the same.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>

#include "engine/core/hash.h"
#include "engine/tokenizer/tokenizer.h"
#include "tests/support/temp_dir.h"
#include "tests/tokenizer/reference_lines.h"

namespace dimts::test {
namespace {

using tokenizer::Tokenizer;
using tokenizer::VocabularyPtr;
using Ids = std::vector<int32_t>;

const nlohmann::json& hashes() {
  static const nlohmann::json data = [] {
    std::ifstream in(goldenPath("hashes.json"));
    return nlohmann::json::parse(in);
  }();
  return data;
}

const ReferenceLines& reference() {
  static const ReferenceLines lines;
  return lines;
}

/// Holds all languages of one golden against what `encode` gives.
void expectSameIds(const nlohmann::json& golden, bool plain, const std::function<Ids(const std::string&)>& encode) {
  const int64_t count = hashes()["lines"].get<int64_t>(), block = hashes()["block"].get<int64_t>();
  ASSERT_GE(count, 10000);
  ASSERT_GE(golden.size(), 6u);
  for (size_t l = 0; l < reference().languages().size(); ++l) {
    const auto& language = golden[reference().languages()[l]];
    int64_t index = 0;
    for (const auto& full : language["full"]) {
      const std::string line = reference().line(l, index++, plain);
      ASSERT_EQ(encode(line), full.get<Ids>()) << line;
    }
    std::string bytes;
    size_t at = 0;
    for (int64_t i = 0; i < count; ++i) {
      Ids ids = encode(reference().line(l, i, plain));
      ids.push_back(-1);
      bytes.append(reinterpret_cast<const char*>(ids.data()), ids.size() * sizeof(int32_t));
      if ((i + 1) % block != 0) continue;
      ASSERT_EQ(core::sha256(bytes).substr(0, 12), language["blocks"].at(at++).get<std::string>())
          << reference().languages()[l] << " lines " << i + 1 - block << " to " << i;
      bytes.clear();
    }
    ASSERT_EQ(static_cast<int64_t>(at), count / block);
  }
}

class ReferenceIds : public testing::TestWithParam<const char*> {};

TEST_P(ReferenceIds, AreTheSame) {
  const auto vocabulary = tokenizer::readVocabulary(goldenPath(GetParam()));
  ASSERT_TRUE(vocabulary.ok()) << toString(vocabulary.error());
  expectSameIds(hashes()["vocabularies"][GetParam()], false, [&](const std::string& line) {
    Ids ids;
    (*vocabulary)->encode(line, ids);
    return ids;
  });
}

TEST_P(ReferenceIds, WrittenAndReadAgainIsTheSame) {
  const VocabularyPtr first = std::move(tokenizer::readVocabulary(goldenPath(GetParam()))).value();
  const auto again = tokenizer::parseVocabulary(first->serialized(), "copy");
  ASSERT_TRUE(again.ok()) << toString(again.error());
  EXPECT_EQ((*again)->described(), first->described());
  EXPECT_EQ((*again)->serialized(), first->serialized());
  for (int64_t i = 0; i < 200; ++i) {
    Ids a, b;
    const std::string line = reference().line(static_cast<size_t>(i % 6), 20000 + i, false);
    first->encode(line, a);
    (*again)->encode(line, b);
    EXPECT_EQ(a, b) << line;
  }
}

INSTANTIATE_TEST_SUITE_P(Files, ReferenceIds,
                         testing::Values("sp_unigram.model", "sp_bpe.model", "sp_default.model", "sp_sentences.model",
                                         "hf_xtts.json", "hf_normalizing.json"),
                         [](const auto& info) {
                           std::string name = info.param;
                           for (char& c : name)
                             if (!isalnum(static_cast<unsigned char>(c))) c = '_';
                           return name;
                         });

TEST(ReferenceVits, IdsAreTheSame) {
  const TempDir dir;
  std::ifstream in(goldenPath("vits_vocab.json"));
  dir.write("v/vocab.json", std::string(std::istreambuf_iterator<char>(in), {}));
  dir.write("v/tokenizer_config.json", R"({"add_blank": true, "phonemize": false, "is_uroman": false, "language": "mul"})");
  const auto t = Tokenizer::load(dir.file("v"));
  ASSERT_TRUE(t.ok()) << toString(t.error());
  expectSameIds(hashes()["vits"], true, [&](const std::string& line) {
    const auto ids = t->encode(line).ids;
    return Ids(ids.begin(), ids.end());
  });
}

/// The same symbols as one of MMS's own vocab.txt files, whose line numbers are the ids.
TEST(ReferenceVits, ASymbolOnEachLineIsTheSameVocabulary) {
  const TempDir dir;
  std::ifstream in(goldenPath("vits_vocab.json"));
  std::map<int64_t, std::string> symbols;
  const auto vocabulary = nlohmann::json::parse(in);
  for (const auto& [symbol, id] : vocabulary.items()) symbols[id] = symbol;
  std::string list;
  for (const auto& [id, symbol] : symbols) list += symbol + "\n";
  dir.write("mul/vocab.txt", list);
  const auto t = Tokenizer::load(dir.file("mul"));
  ASSERT_TRUE(t.ok()) << toString(t.error());
  EXPECT_EQ(t->size(), static_cast<int64_t>(symbols.size()));
  expectSameIds(hashes()["vits"], true, [&](const std::string& line) {
    const auto ids = t->encode(line).ids;
    return Ids(ids.begin(), ids.end());
  });
  // Texts that were romanised for training are romanised here too, where there is a table.
  dir.write("amh/vocab.txt", "c\na\nl\nm\ns\n \ne\nn\nw\n");
  dir.write("amh/config.json", R"({"data": {"training_files": "train.ltr.uroman"}})");
  const auto roman = Tokenizer::load(dir.file("amh"));
  ASSERT_TRUE(roman.ok()) << toString(roman.error());
  EXPECT_EQ(roman->encode("ሰላም ነው").normalized, "salaame nawe");
  dir.write("bad/vocab.txt", "a\n\xFF\n");
  EXPECT_EQ(Tokenizer::load(dir.file("bad")).error().code, "tokenizer.damaged");
  dir.write("bad/vocab.txt", "a\na\n");  // one symbol with two ids
  EXPECT_EQ(Tokenizer::load(dir.file("bad")).error().code, "tokenizer.damaged");
}

/// Text in ASCII is never given to uroman by the reference: a voice that wants Latin letters reads its words as any other
/// does. Our table also says numbers and spells words in capitals, which the reference drops or reads as words.
TEST(ReferenceVits, RomanisedTextIsReadAsItIs) {
  const TempDir dir;
  std::ifstream in(goldenPath("vits_vocab.json"));
  const std::string vocabulary(std::istreambuf_iterator<char>(in), {});
  const auto load = [&](const char* name, bool uroman, const char* language) {
    const std::string folder(name);
    dir.write(folder + "/vocab.json", vocabulary);
    dir.write(folder + "/tokenizer_config.json", std::string(R"({"add_blank": true, "phonemize": false, "is_uroman": )") +
                                                     (uroman ? "true" : "false") + R"(, "language": ")" + language + "\"}");
    return Tokenizer::load(dir.file(folder));
  };
  const auto plain = load("plain", false, "mul"), amharic = load("amharic", true, "amh"), other = load("other", true, "tha");
  ASSERT_TRUE(plain.ok() && amharic.ok() && other.ok());
  int compared = 0;
  for (size_t l = 0; l < reference().languages().size(); ++l)
    for (int64_t i = 0; i < 5000; ++i) {
      const std::string line = reference().line(l, i, true);
      ASSERT_EQ(plain->encode(line).ids, other->encode(line).ids) << line;
      const bool latin = std::all_of(line.begin(), line.end(), [](char c) { return c == ' ' || (c >= 'a' && c <= 'z'); });
      if (!latin) continue;
      ASSERT_EQ(plain->encode(line).ids, amharic->encode(line).ids) << line;
      ++compared;
    }
  EXPECT_GE(compared, 500);
}

TEST(ReferenceFiles, HolesAreCountedAsRows) {
  const VocabularyPtr v = std::move(tokenizer::readVocabulary(goldenPath("hf_xtts.json"))).value();
  EXPECT_EQ(v->rows(), v->entries() + 2);
  EXPECT_EQ(v->role(501), tokenizer::TokenRole::Hole);
  EXPECT_EQ(v->piece(501), "");
  EXPECT_EQ(v->find("[ckb]"), v->rows() - 1);
  EXPECT_EQ(v->role(v->find("[ckb]")), tokenizer::TokenRole::Control);
  EXPECT_EQ(v->spelling(v->find("[SPACE]")), " ");
}

TEST(ReferenceFiles, EveryKindBehindOneDoor) {
  for (const char* name : {"sp_unigram.model", "sp_bpe.model", "hf_xtts.json"}) {
    const TempDir dir;
    const auto t = Tokenizer::load(goldenPath(name));
    ASSERT_TRUE(t.ok()) << toString(t.error());
    EXPECT_FALSE(t->options().blanks);
    const std::string text = "good morning, how are you?";
    const auto encoding = t->encode(text);
    EXPECT_EQ(t->decode(encoding.ids), text) << name;
    EXPECT_EQ(encoding.pieces.size(), encoding.ids.size());
    ASSERT_TRUE(t->save(dir.file("copy")).ok());
    const auto copy = Tokenizer::load(dir.file("copy"));
    ASSERT_TRUE(copy.ok()) << toString(copy.error());
    EXPECT_EQ(copy->fingerprint(), t->fingerprint());
    EXPECT_EQ(copy->kind(), t->kind());
    EXPECT_EQ(copy->encode(text).ids, encoding.ids);
    const auto lost = t->encode("a 日 b");
    EXPECT_EQ(lost.unknown, (std::vector<std::string>{"日"})) << name;
    for (const int64_t id : lost.ids) EXPECT_NE(t->vocabulary().role(id), tokenizer::TokenRole::Unknown);
  }
}

TEST(ReferenceFiles, BlanksAndTagsAroundPieces) {
  const VocabularyPtr unigram = std::move(tokenizer::readVocabulary(goldenPath("sp_unigram.model"))).value();
  const Tokenizer spaced = std::move(Tokenizer::wrap(unigram, {.lowerCase = true}, {"good morning"})).value();
  const Tokenizer plain = std::move(Tokenizer::wrap(unigram, {.blanks = false}, {})).value();
  const auto ids = plain.encode("Good morning").ids;
  const auto withBlanks = spaced.encode("Good morning").ids;
  ASSERT_EQ(withBlanks.size(), 2 * ids.size() + 1);
  for (size_t i = 0; i < ids.size(); ++i) EXPECT_EQ(withBlanks[2 * i + 1], ids[i]);
  EXPECT_EQ(spaced.decode(withBlanks), "good morning");
  const VocabularyPtr xtts = std::move(tokenizer::readVocabulary(goldenPath("hf_xtts.json"))).value();
  const Tokenizer tagged = std::move(Tokenizer::wrap(xtts, {.blanks = false, .tag = "[am]"}, {})).value();
  EXPECT_EQ(tagged.encode("ሰላም").ids.front(), xtts->find("[am]"));
  EXPECT_EQ(tagged.decode(tagged.encode("ሰላም ነው").ids), "ሰላም ነው");
  EXPECT_EQ(Tokenizer::wrap(xtts, {.blanks = false, .tag = "[xx]"}, {}).error().code, "tokenizer.unsupported");
  const VocabularyPtr foreign = std::move(tokenizer::readVocabulary(goldenPath("sp_default.model"))).value();
  EXPECT_EQ(Tokenizer::wrap(foreign, {.blanks = true}, {}).error().code, "tokenizer.unsupported");
}

}  // namespace
}  // namespace dimts::test
