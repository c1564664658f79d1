// The tokenizer keeps its text stage: the same text for training and speaking, saved, fingerprinted, damage refused.
#include <gtest/gtest.h>

#include <filesystem>

#include "engine/core/files.h"
#include "engine/tokenizer/tokenizer.h"
#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

using tokenizer::Tokenizer;
using tokenizer::TokenizerOptions;

TokenizerOptions optionsFor(const std::string& language, bool fold = false) {
  text::TextSettings settings;
  settings.language = language;
  settings.foldHomophones = fold;
  TokenizerOptions options;
  options.language = language;
  options.text = std::move(text::TextStage::make(settings)).value();
  return options;
}

Tokenizer trained(const TokenizerOptions& options) {
  return std::move(Tokenizer::train({"ሠላም ነው 25", "ዶ/ር አበበ ሄደ::"}, options)).value();
}

TEST(TokenizerTextStage, NumbersAndAbbreviationsAreInTheVocabulary) {
  const Tokenizer t = trained(optionsFor("am"));
  const auto encoding = t.encode("ዶ/ር 25");
  EXPECT_EQ(encoding.normalized, "ዶክተር ሃያ አምስት");
  EXPECT_TRUE(encoding.unknown.empty());
  for (const std::string& symbol : t.symbols())
    EXPECT_EQ(symbol.find_first_of("0123456789/:"), std::string::npos) << symbol;
}

TEST(TokenizerTextStage, ComesBackFromDisk) {
  const TempDir dir;
  const Tokenizer t = trained(optionsFor("am", true));
  ASSERT_TRUE(t.save(dir.file("t")).ok());
  const auto loaded = Tokenizer::load(dir.file("t"));
  ASSERT_TRUE(loaded.ok()) << toString(loaded.error());
  EXPECT_EQ(loaded->fingerprint(), t.fingerprint());
  ASSERT_TRUE(loaded->options().text);
  EXPECT_EQ(loaded->options().text->difference(*t.options().text), "");
  EXPECT_EQ(loaded->encode("ሠላም 25").ids, t.encode("ሰላም ሃያ አምስት").ids);
}

TEST(TokenizerTextStage, AnotherStageIsAnotherTokenizer) {
  const Tokenizer plain = std::move(Tokenizer::train({"ሰላም"}, optionsFor("am"))).value();
  const Tokenizer folded = std::move(Tokenizer::train({"ሰላም"}, optionsFor("am", true))).value();
  EXPECT_EQ(plain.symbols(), folded.symbols());
  EXPECT_NE(plain.fingerprint(), folded.fingerprint());
}

TEST(TokenizerTextStage, ChangedOrMissingRulesAreRefused) {
  const TempDir dir;
  ASSERT_TRUE(trained(optionsFor("am")).save(dir.file("t")).ok());
  const std::string path = dir.file("t/dimts_text.yaml");
  std::string yaml = std::move(core::readFile(path)).value();
  yaml.replace(yaml.find("ሁለት"), std::string("ሁለት").size(), "ክልኤ");
  ASSERT_TRUE(core::writeFileAtomically(path, yaml).ok());
  EXPECT_EQ(Tokenizer::load(dir.file("t")).error().code, "text.damaged");
  ASSERT_TRUE(core::writeFileAtomically(path, optionsFor("ckb").text->saved()).ok());
  EXPECT_EQ(Tokenizer::load(dir.file("t")).error().code, "tokenizer.damaged");
  std::filesystem::remove(path);
  EXPECT_EQ(Tokenizer::load(dir.file("t")).error().code, "file.missing");
}

TEST(TokenizerTextStage, SentencesKnowAbbreviations) {
  const Tokenizer t = std::move(Tokenizer::train({"doctor smith"}, optionsFor("en"))).value();
  EXPECT_EQ(t.sentences("Dr. Smith came. He sat.").size(), 2u);
}

TEST(TokenizerTextStage, PublishedVoicesThatWantLatinLettersGetThem) {
  const TempDir dir;
  dir.write("v/vocab.json", R"({"c": 0, "a": 1, "l": 2, "m": 3, "s": 4, " ": 5, "e": 6, "n": 7, "w": 8})");
  const auto config = [&](const std::string& language) {
    dir.write("v/tokenizer_config.json",
              R"({"add_blank": true, "phonemize": false, "is_uroman": true, "language": ")" + language + "\"}");
  };
  config("amh");
  const auto t = Tokenizer::load(dir.file("v"));
  ASSERT_TRUE(t.ok()) << toString(t.error());
  EXPECT_EQ(t->encode("ሰላም ነው").normalized, "salaame nawe");
  EXPECT_EQ(t->decode(t->encode("ሰላም ነው").ids), "salaame nawe");
  // Without a table the text has to come in Latin letters; others are named, not swallowed.
  config("jpn");
  const auto plain = Tokenizer::load(dir.file("v"));
  ASSERT_TRUE(plain.ok()) << toString(plain.error());
  EXPECT_EQ(plain->encode("Salaam").ids, t->encode("Salaam").ids);
  EXPECT_EQ(plain->encode("は Ma").unknown, std::vector<std::string>({"は"}));
}

TEST(TokenizerTextStage, RomanianVoicesWriteTheirOwnT) {
  const TempDir dir;
  dir.write("v/vocab.json", R"({"a": 0, "ţ": 1, "ț": 2})");
  const auto load = [&](const std::string& language) {
    dir.write("v/tokenizer_config.json", R"({"add_blank": true, "phonemize": false, "language": ")" + language + "\"}");
    return Tokenizer::load(dir.file("v"));
  };
  EXPECT_EQ(load("ron")->encode("ațȚ").ids, (std::vector<int64_t>{0, 0, 0, 1, 0, 1, 0}));
  EXPECT_EQ(load("eng")->encode("aț").ids, (std::vector<int64_t>{0, 0, 0, 2, 0}));
}

}  // namespace
}  // namespace dimts::test
