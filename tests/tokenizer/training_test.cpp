// Every kind of training: what comes out, what is refused, what is explained, how fast it stops; the report in figures.
#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <thread>

#include "engine/core/files.h"
#include "engine/tokenizer/hf_bpe.h"
#include "engine/tokenizer/sentencepiece_input.h"
#include "engine/tokenizer/sentencepiece_model.h"
#include "engine/tokenizer/sentencepiece_process.h"
#include "engine/tokenizer/utf8.h"
#include "engine/tokenizer/vocabulary_report.h"
#include "engine/tokenizer/vocabulary_training.h"
#include "tests/support/temp_dir.h"
#include "tests/tokenizer/reference_lines.h"

namespace dimts::test {
namespace {

using tokenizer::ListedTexts;
using tokenizer::TokenizerOptions;
using tokenizer::Tokenizer;
using tokenizer::VocabularyKind;
using tokenizer::VocabularyPlan;

std::vector<std::string> linesOf(const std::string& language, int64_t count) {
  static const ReferenceLines reference;
  for (size_t l = 0; l < reference.languages().size(); ++l)
    if (reference.languages()[l] == language) return reference.lines(l, count, true);
  return {};
}

VocabularyPlan planOf(VocabularyKind kind, int64_t size) { return {kind, size, {}, true, 2}; }

TEST(VocabularyTraining, HfBpeLearnsWhatTheReferenceTrainerLearns) {
  std::ifstream in(goldenPath("hf_trained.json"));
  const auto golden = nlohmann::json::parse(in);
  const auto texts = linesOf("kmr", 3000);
  ListedTexts source(texts);
  VocabularyPlan plan = planOf(VocabularyKind::HfBpe, 700);
  plan.rules.lowerCase = false;
  plan.punctuationAsSymbols = false;
  const auto trained = tokenizer::trainVocabulary(plan, source);
  ASSERT_TRUE(trained.ok()) << toString(trained.error());
  const auto& parts = dynamic_cast<const tokenizer::HfBpe&>(*trained->vocabulary).parts();
  EXPECT_EQ(parts.pieces, golden["pieces"].get<std::vector<std::string>>());
  ASSERT_EQ(parts.merges.size(), golden["merges"].size());
  for (size_t i = 0; i < parts.merges.size(); ++i) {
    EXPECT_EQ(parts.pieces[static_cast<size_t>(parts.merges[i].first)], golden["merges"][i][0].get<std::string>()) << i;
    EXPECT_EQ(parts.pieces[static_cast<size_t>(parts.merges[i].second)], golden["merges"][i][1].get<std::string>()) << i;
  }
}

/// SentencePiece is given words with counts instead of lines, which must not change what it learns.
TEST(VocabularyTraining, SentencePieceBpeLearnsFromWordsWhatItLearnsFromLines) {
  const TempDir dir;
  const auto lines = linesOf("kmr", 3000);
  const VocabularyPlan plan = planOf(VocabularyKind::Bpe, 700);
  std::vector<std::string> texts;
  std::ofstream out(dir.file("lines.txt"));
  for (const std::string& line : lines) out << texts.emplace_back(tokenizer::applyRules(plan.rules, line)) << "\n";
  out.close();
  const std::string command = tokenizer::sentencePieceTrainerPath() +
                              " model_type=bpe vocab_size=700 character_coverage=1.0 normalization_rule_name=identity pad_id=0 unk_id=1"
                              " bos_id=-1 eos_id=-1 max_sentence_length=1048576 < '" + dir.file("lines.txt") + "' > '" +
                              dir.file("model") + "' 2> /dev/null";
  ASSERT_EQ(std::system(command.c_str()), 0) << command;
  ListedTexts source(texts);
  const auto ours = tokenizer::trainSentencePiece({false, 700, {}, ""}, source, nullptr, {});
  ASSERT_TRUE(ours.ok()) << toString(ours.error());
  const auto counted = tokenizer::parseVocabulary(*ours, "counted");
  const auto whole = tokenizer::parseVocabulary(*core::readFile(dir.file("model")), "lines");
  ASSERT_TRUE(counted.ok() && whole.ok());
  ASSERT_EQ((*whole)->rows(), 700);
  ASSERT_EQ((*counted)->rows(), 700);
  for (int64_t id = 0; id < 700; ++id) EXPECT_EQ((*counted)->piece(id), (*whole)->piece(id)) << id;
}

TEST(VocabularyTraining, CountedLinesStandForTheTexts) {
  const std::vector<std::string> texts{"to be or not", "to be", "be  be\tbe", "", "x"};
  ListedTexts source(texts);
  const auto linesOf = [&source](bool unigram) {
    tokenizer::CountedLines counted(source, unigram);
    std::vector<std::string> lines;
    for (std::string line; counted.next(line);) lines.push_back(line);
    return lines;
  };
  EXPECT_EQ(linesOf(false), (std::vector<std::string>{"to\t2", "be\t5", "or\t1", "not\t1", "x\t1"}));
  EXPECT_EQ(linesOf(true).back(), "be\t1") << "four of the five stand among others";
  std::map<std::string, int64_t> counts;
  size_t most = 0;
  for (const std::string& line : linesOf(true)) {
    const size_t tab = line.find('\t');
    std::istringstream words(line.substr(0, tab));
    size_t count = 0;
    for (std::string word; words >> word; ++count) counts[word] += std::stoll(line.substr(tab + 1));
    most = std::max(most, count);
  }
  EXPECT_EQ(counts, (std::map<std::string, int64_t>{{"be", 5}, {"not", 1}, {"or", 1}, {"to", 2}, {"x", 1}}));
  EXPECT_EQ(most, 5u) << "each word stands among others once at least";
}

class EveryKind : public testing::TestWithParam<VocabularyKind> {};

TEST_P(EveryKind, CoversEverythingAndKeepsMarksApart) {
  auto texts = linesOf("am", 1500);
  const auto more = linesOf("en", 500);
  texts.insert(texts.end(), more.begin(), more.end());
  ListedTexts source(texts);
  const auto trained = tokenizer::trainVocabulary(planOf(GetParam(), 600), source);
  ASSERT_TRUE(trained.ok()) << toString(trained.error());
  EXPECT_TRUE(trained->notes.empty());
  const auto t = Tokenizer::wrap(trained->vocabulary, {.language = "am"}, texts);
  ASSERT_TRUE(t.ok()) << toString(t.error());
  const auto report = tokenizer::describeVocabulary(*t, source);
  EXPECT_EQ(report.unknownCharacters, 0);
  EXPECT_EQ(report.texts, 2000);
  EXPECT_EQ(t->vocabulary().piece(0), "<pad>");
  EXPECT_EQ(t->vocabulary().unknownId(), 1);
  const bool pieces = GetParam() != VocabularyKind::Character;
  if (pieces) {
    EXPECT_EQ(report.rows, 600);
  }
  for (int64_t id = 0; id < t->size(); ++id) {
    const std::string& piece = t->vocabulary().piece(id);
    EXPECT_EQ(piece.rfind("<0x", 0), std::string::npos);
    if (tokenizer::countCodePoints(piece) < 2 || piece.find("።") == std::string::npos) continue;
    ADD_FAILURE() << "a mark inside " << piece;
  }
  for (const std::string& text : texts) ASSERT_EQ(t->decode(t->encode(text).ids), t->normalize(text));
  const TempDir dir;
  ASSERT_TRUE(t->save(dir.file("t")).ok());
  const auto loaded = Tokenizer::load(dir.file("t"));
  ASSERT_TRUE(loaded.ok()) << toString(loaded.error());
  EXPECT_EQ(loaded->fingerprint(), t->fingerprint());
  const auto again = tokenizer::trainVocabulary(planOf(GetParam(), 600), source);
  EXPECT_EQ(again->vocabulary->described(), trained->vocabulary->described());
  EXPECT_EQ(tokenizer::trainVocabulary(planOf(GetParam(), 600), source)->vocabulary->serialized(), trained->vocabulary->serialized());
}

INSTANTIATE_TEST_SUITE_P(Kinds, EveryKind,
                         testing::Values(VocabularyKind::Character, VocabularyKind::Unigram, VocabularyKind::Bpe,
                                         VocabularyKind::HfBpe));

TEST(VocabularyTraining, SizesThatDoNotFitAreMendedAndSaid) {
  const auto texts = linesOf("am", 400);
  ListedTexts source(texts);
  for (const VocabularyKind kind : {VocabularyKind::Unigram, VocabularyKind::Bpe}) {
    const auto small = tokenizer::trainVocabulary(planOf(kind, 100), source);
    ASSERT_TRUE(small.ok()) << toString(small.error());
    EXPECT_EQ(small->askedSize, 100);
    EXPECT_GT(small->triedSize, 100);
    EXPECT_EQ(small->notes.size(), 1u);
    const auto large = tokenizer::trainVocabulary(planOf(kind, 10000), source);
    ASSERT_TRUE(large.ok()) << toString(large.error());
    EXPECT_LT(large->vocabulary->rows(), 10000);
    EXPECT_EQ(large->notes.size(), 1u);
  }
  const auto bpe = tokenizer::trainVocabulary(planOf(VocabularyKind::HfBpe, 10000), source);
  ASSERT_TRUE(bpe.ok());
  EXPECT_EQ(bpe->notes.size(), 1u);
  EXPECT_EQ(tokenizer::trainVocabulary(planOf(VocabularyKind::Bpe, 99), source).error().code, "tokenizer.bad_size");
  EXPECT_EQ(tokenizer::trainVocabulary(planOf(VocabularyKind::Bpe, 10001), source).error().code, "tokenizer.bad_size");
}

TEST(VocabularyTraining, NothingToLearnFrom) {
  const std::vector<std::string> none, marks{"...", "?!"};
  for (const VocabularyKind kind : {VocabularyKind::Character, VocabularyKind::Unigram, VocabularyKind::HfBpe})
    for (const auto* texts : {&none, &marks}) {
      ListedTexts source(*texts);
      EXPECT_EQ(tokenizer::trainVocabulary(planOf(kind, 200), source).error().code, "tokenizer.no_text");
    }
  EXPECT_EQ(tokenizer::vocabularyKind("words").error().code, "tokenizer.unknown_kind");
  EXPECT_EQ(*tokenizer::vocabularyKind("hf-bpe"), VocabularyKind::HfBpe);
}

TEST(VocabularyTraining, TheTrainersOwnErrorsAreExplained) {
  const auto texts = linesOf("am", 50);
  ListedTexts source(texts);
  tokenizer::SentencePieceRun run{true, 20, {}, ""};
  EXPECT_EQ(tokenizer::trainSentencePiece(run, source, nullptr, {}).error().code, "tokenizer.size_too_small");
  const std::vector<std::string> blank{" ", ""};
  ListedTexts empty(blank);
  EXPECT_EQ(tokenizer::trainSentencePiece({true, 500, {}, ""}, empty, nullptr, {}).error().code, "tokenizer.no_text");
  ::setenv("DIMTS_VOCABULARY_TRAINER", "/nowhere/at all", 1);
  EXPECT_EQ(tokenizer::trainSentencePiece(run, source, nullptr, {}).error().code, "tokenizer.no_trainer");
  ::unsetenv("DIMTS_VOCABULARY_TRAINER");
}

TEST(VocabularyTraining, StopsWithinASecond) {
  std::vector<std::string> texts;
  for (const char* language : {"am", "ckb", "en", "ru"}) {
    const auto lines = linesOf(language, 20000);
    texts.insert(texts.end(), lines.begin(), lines.end());
  }
  ListedTexts source(texts);
  JobControl control;
  std::atomic<bool> stopAsked{false};
  std::chrono::steady_clock::time_point asked;
  std::thread stopper([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(700));
    asked = std::chrono::steady_clock::now();
    stopAsked = true;
    control.requestStop();
  });
  const auto result = tokenizer::trainVocabulary(planOf(VocabularyKind::Unigram, 8000), source, &control);
  const auto ended = std::chrono::steady_clock::now();
  stopper.join();
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, "job.stopped");
  EXPECT_LT(std::chrono::duration<double>(ended - asked).count(), 1.0);
}

TEST(VocabularyTraining, ProgressGoesForward) {
  const auto texts = linesOf("en", 3000);
  ListedTexts source(texts);
  for (const VocabularyKind kind : {VocabularyKind::Unigram, VocabularyKind::Bpe, VocabularyKind::HfBpe}) {
    std::vector<int64_t> seen;
    const auto note = [&](int64_t done, int64_t total) {
      EXPECT_LE(done, total);
      seen.push_back(done);
    };
    ASSERT_TRUE(tokenizer::trainVocabulary(planOf(kind, 900), source, nullptr, note).ok());
    EXPECT_FALSE(seen.empty());
    EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
  }
}

TEST(VocabularyReport, CountsByHand) {
  const std::vector<std::string> texts{"aba ab", "ab日"};
  const Tokenizer t = std::move(Tokenizer::train({"ab xb", "a"}, {.lowerCase = true})).value();
  ListedTexts source(texts);
  const auto report = tokenizer::describeVocabulary(t, source);
  EXPECT_EQ(report.rows, 6);
  EXPECT_EQ(report.words, 3);
  EXPECT_EQ(report.tokens, 8);
  EXPECT_EQ(report.characters, 9);
  EXPECT_EQ(report.unknownCharacters, 1);
  EXPECT_EQ(report.unknown.front().first, "日");
  EXPECT_EQ(report.unusedPieces, 1);  // x
  EXPECT_EQ(report.longestIds, 13);
  EXPECT_EQ(report.lengthHistogram, (std::vector<int64_t>{0, 4}));
  EXPECT_EQ(report.examples.front().second, "a·b·a· ·a·b");
}

TEST(TextSources, FilesAreReadLineByLine) {
  const TempDir dir;
  const auto path = dir.write("t.txt", "\xEF\xBB\xBFሰላም\r\n\nab\n");
  auto file = tokenizer::FileTexts::open(path);
  ASSERT_TRUE(file.ok());
  std::string line;
  for (int pass = 0; pass < 2; ++pass) {
    file->rewind();
    ASSERT_TRUE(file->next(line));
    EXPECT_EQ(line, "ሰላም");
    ASSERT_TRUE(file->next(line));
    EXPECT_EQ(line, "ab");
    EXPECT_FALSE(file->next(line));
  }
  EXPECT_EQ(tokenizer::FileTexts::open(dir.write("bad.txt", "a\n\xFF\xFE")).error().code, "tokenizer.bad_text");
  EXPECT_EQ(tokenizer::FileTexts::open(dir.file("none")).error().code, "file.missing");
}

}  // namespace
}  // namespace dimts::test
