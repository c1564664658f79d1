// The character tokenizer: round trips, files, damage, and the same ids as the reference reader.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "engine/dataset/importer.h"
#include "engine/dataset/store.h"
#include "engine/tokenizer/tokenizer.h"
#include "engine/tokenizer/train_job.h"
#include "tests/support/recorded_events.h"
#include "tests/support/synthetic_film.h"
#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

namespace fs = std::filesystem;
using tokenizer::Tokenizer;
using Ids = std::vector<int64_t>;

const std::vector<std::string> kTexts{"Good day.", "ሰላም ነው።", "ئەو کتێبە ڕۆژ", "Keç û şîn?"};

Tokenizer trained(tokenizer::TokenizerOptions options = {}) {
  return std::move(Tokenizer::train(kTexts, options)).value();
}

TEST(Tokenizer, PutsTheBlankBetweenAllSymbols) {
  const Tokenizer t = std::move(Tokenizer::train({"aba c"})).value();
  EXPECT_EQ(t.symbols(), (std::vector<std::string>{"<pad>", "<unk>", " ", "a", "b", "c"}));
  const auto encoding = t.encode("CAB");
  EXPECT_EQ(encoding.ids, (Ids{0, 5, 0, 3, 0, 4, 0}));
  EXPECT_EQ(encoding.pieces, (std::vector<std::string>{"", "c", "", "a", "", "b", ""}));
  EXPECT_EQ(t.encode("").ids, Ids{0});
}

TEST(Tokenizer, EveryTrainingTextComesBack) {
  for (const bool lower : {false, true}) {
    const Tokenizer t = trained({.lowerCase = lower, .language = "am"});
    for (const std::string& text : kTexts) {
      const auto encoding = t.encode(text);
      EXPECT_TRUE(encoding.unknown.empty());
      EXPECT_EQ(t.decode(encoding.ids), encoding.normalized);
      EXPECT_EQ(encoding.normalized, lower ? t.normalize(text) : text);
    }
  }
}

TEST(Tokenizer, CharactersOutsideAreListedNotLost) {
  const Tokenizer t = trained();
  const auto encoding = t.encode("Good 日本 dày 日");
  EXPECT_EQ(encoding.unknown, (std::vector<std::string>{"日", "本", "à", "日"}));
  EXPECT_EQ(t.decode(encoding.ids), "good  dy");
  const auto uncovered = tokenizer::uncoveredCharacters(t, {"日日 本"});
  ASSERT_EQ(uncovered.size(), 2u);
  EXPECT_EQ(uncovered[0], (std::pair<std::string, int64_t>{"日", 2}));
  const auto counts = tokenizer::countCharacters(t, {"AAb"});
  EXPECT_EQ(counts[0], (std::pair<std::string, int64_t>{"a", 2}));
}

TEST(Tokenizer, DecomposedAndCurlyTextsMeetTheirPlainForms) {
  const Tokenizer t = std::move(Tokenizer::train({"ê \"'-"})).value();
  EXPECT_EQ(t.encode("e\u0302").ids, t.encode("ê").ids);
  EXPECT_EQ(t.encode("“’—x").ids, t.encode("\"'-").ids);
}

TEST(Tokenizer, DecodeRefusesStrangeIds) {
  const Tokenizer t = trained();
  EXPECT_THROW(t.decode({0, t.size(), 0}), std::out_of_range);
  EXPECT_THROW(t.decode({-1}), std::out_of_range);
  EXPECT_EQ(t.decode({2, 3}), t.symbols()[2] + t.symbols()[3]);  // without blanks too
}

TEST(Tokenizer, NothingToTrainOn) {
  EXPECT_EQ(Tokenizer::train({}).error().code, "tokenizer.no_text");
  EXPECT_EQ(Tokenizer::train({"...", "?"}).error().code, "tokenizer.no_text");
}

TEST(TokenizerFiles, SavedAndLoadedIsTheSame) {
  const TempDir dir;
  const Tokenizer t = trained({.lowerCase = false, .language = "ckb"});
  const std::string place = dir.file("tokenizer");
  ASSERT_TRUE(t.save(place).ok());
  ASSERT_TRUE(trained().save(place).ok());  // replaces
  ASSERT_TRUE(t.save(place).ok());
  const auto loaded = Tokenizer::load(place);
  ASSERT_TRUE(loaded.ok()) << toString(loaded.error());
  EXPECT_EQ(loaded->fingerprint(), t.fingerprint());
  EXPECT_EQ(loaded->symbols(), t.symbols());
  EXPECT_EQ(loaded->options().language, "ckb");
  EXPECT_FALSE(loaded->options().lowerCase);
  EXPECT_NE(trained().fingerprint(), t.fingerprint());
  EXPECT_EQ(std::distance(fs::directory_iterator(dir.path()), fs::directory_iterator()), 1);
}

void replaceIn(const std::string& path, const std::string& from, const std::string& to) {
  std::string bytes = readAll(path);
  const size_t at = bytes.find(from);
  ASSERT_NE(at, std::string::npos);
  std::ofstream(path, std::ios::binary) << bytes.replace(at, from.size(), to);
}

TEST(TokenizerFiles, DamageIsNoticed) {
  const TempDir dir;
  const std::string place = dir.file("tokenizer");
  EXPECT_EQ(Tokenizer::load(place).error().code, "tokenizer.missing");
  const auto codeAfter = [&](const char* file, const std::string& from, const std::string& to) {
    EXPECT_TRUE(trained().save(place).ok());
    replaceIn((fs::path(place) / file).string(), from, to);
    const auto loaded = Tokenizer::load(place);
    return loaded.ok() ? std::string() : loaded.error().code;
  };
  EXPECT_EQ(codeAfter("vocab.json", "{", ""), "tokenizer.damaged");
  EXPECT_EQ(codeAfter("vocab.json", "\"g\"", "\"G\""), "tokenizer.damaged");
  EXPECT_EQ(codeAfter("vocab.json", ": 3", ": 4"), "tokenizer.damaged");
  EXPECT_EQ(codeAfter("tokenizer_config.json", "\"phonemize\": false", "\"phonemize\": true"), "tokenizer.unsupported");
  EXPECT_EQ(codeAfter("dimts_tokenizer.json", "\"kind\": \"character\"", "\"kind\": \"other\""),
            "tokenizer.unsupported");
  EXPECT_EQ(codeAfter("dimts_tokenizer.json", "\"text\": \"", "\"text\": \"g"), "tokenizer.self_test");
}

nlohmann::json golden() {
  std::ifstream in(std::string(DIMTS_GOLDEN_DIR) + "/tokenizer/ids.json");
  return nlohmann::json::parse(in);
}

TEST(TokenizerGolden, SameVocabularyAndIdsAsTheReferenceReader) {
  const auto data = golden();
  const auto t =
      Tokenizer::train(data["train"].get<std::vector<std::string>>(), {.lowerCase = true, .language = "mul"});
  ASSERT_TRUE(t.ok());
  for (const auto& [symbol, id] : data["vocab"].items()) EXPECT_EQ(t->symbols().at(id.get<size_t>()), symbol);
  EXPECT_EQ(static_cast<size_t>(t->size()), data["vocab"].size());
  ASSERT_GE(data["lines"].size(), 30u);
  for (const auto& line : data["lines"])
    EXPECT_EQ(t->encode(line["text"].get<std::string>()).ids, line["ids"].get<Ids>()) << line["text"];
}

TEST(TokenizerGolden, PublishedVocabulariesAreReadToo) {
  const TempDir dir;
  const auto data = golden()["published"];
  dir.write("m/vocab.json", data["vocab"].dump());
  dir.write("m/tokenizer_config.json", data["config"].dump());
  const auto t = Tokenizer::load(dir.file("m"));
  ASSERT_TRUE(t.ok()) << toString(t.error());
  for (const auto& line : data["lines"]) {
    EXPECT_EQ(t->encode(line["text"].get<std::string>()).ids, line["ids"].get<Ids>()) << line["text"];
    EXPECT_EQ(t->decode(line["ids"].get<Ids>()), line["decoded"].get<std::string>());
  }
  ASSERT_TRUE(t->save(dir.file("copy")).ok());
  EXPECT_EQ(Tokenizer::load(dir.file("copy"))->fingerprint(), t->fingerprint());
}

TEST(TokenizerJob, TrainsFromTheProjectsClips) {
  const TempDir dir;
  FilmPlan plan;
  plan.seconds = 40;
  plan.texts = {"ሰላም ነው።", "Good day", "ڕۆژ باش"};
  const SyntheticFilm film = makeFilm(dir.path(), "film.mkv", plan);
  const std::string project = dir.file("ፕሮጀክት");
  fs::create_directories(project);
  JobControl control;
  RecordedEvents events;
  EXPECT_EQ(tokenizer::trainTokenizer({project}, {}, control, events).error.code, "dataset.no_clips");
  ASSERT_EQ(dataset::importMedia({project, {{film.mediaPath, ""}}, ""}, {}, control, events).status,
            JobStatus::Finished);
  tokenizer::VocabularyPlan amharic;
  amharic.rules.language = "am";
  const Outcome outcome = tokenizer::trainTokenizer({project}, amharic, control, events);
  ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  EXPECT_EQ(numberOf(outcome.summary, "uncovered"), 0);
  const auto loaded = Tokenizer::load(tokenizer::tokenizerDir(project));
  ASSERT_TRUE(loaded.ok());
  EXPECT_EQ(loaded->fingerprint(), textOf(outcome.summary, "fingerprint"));
  EXPECT_EQ(loaded->size(), numberOf(outcome.summary, "symbols"));
  EXPECT_TRUE(loaded->encode("ሰላም good ڕۆژ").unknown.empty());
  control.requestStop();
  EXPECT_EQ(tokenizer::trainTokenizer({project}, {}, control, events).status, JobStatus::Stopped);
}

}  // namespace
}  // namespace dimts::test
