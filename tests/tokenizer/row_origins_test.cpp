// Rows of a new vocabulary's table by those of the base: equal spellings, reduced vocabularies, merges, and the project's
// table of letters.
#include "engine/tokenizer/row_origins.h"

#include <gtest/gtest.h>

#include "engine/tokenizer/merge.h"
#include "engine/tokenizer/vocabulary_extension.h"
#include "engine/tokenizer/vocabulary_report.h"
#include "engine/tokenizer/vocabulary_training.h"
#include "tests/tokenizer/reference_lines.h"

namespace dimts::test {
namespace {

using tokenizer::ListedTexts;
using tokenizer::RowOrigins;
using tokenizer::Tokenizer;
using tokenizer::VocabularyKind;
using Rows = std::vector<int64_t>;
using Texts = std::vector<std::string>;

constexpr VocabularyKind kKinds[] = {VocabularyKind::HfBpe, VocabularyKind::Bpe, VocabularyKind::Unigram, VocabularyKind::Character};

Tokenizer trained(VocabularyKind kind, const Texts& texts) {
  ListedTexts source(texts);
  auto vocabulary = tokenizer::trainVocabulary({kind, 500, {}, true, 2}, source);
  return std::move(Tokenizer::wrap(vocabulary.value().vocabulary, {.blanks = kind == VocabularyKind::Character}, texts)).value();
}

Texts linesOf(const std::string& language, size_t count) {
  const ReferenceLines reference;
  for (size_t l = 0; l < reference.languages().size(); ++l)
    if (reference.languages()[l] == language) return reference.lines(l, static_cast<int64_t>(count), true);
  throw std::runtime_error("no lines in " + language);
}

text::LetterTable table(const std::string& yaml) { return text::parseLetterTable(yaml, "letters.yaml").value(); }

/// A voice goes on with a reduced vocabulary: each token finds the row that it had.
TEST(RowOrigins, ReducedVocabulariesFindTheirOldRows) {
  const Texts english = linesOf("en", 800);
  Texts both = english;
  for (const std::string& line : linesOf("ru", 800)) both.push_back(line);
  for (const VocabularyKind kind : kKinds) {
    const Tokenizer whole = trained(kind, both);
    ListedTexts some(english);
    const auto reduced = tokenizer::reduceVocabulary(whole.vocabulary(), tokenizer::describeVocabulary(whole, some).uses);
    ASSERT_TRUE(reduced.ok()) << toString(reduced.error());
    const Tokenizer small = std::move(whole.withVocabulary(reduced->vocabulary, whole.options(), english)).value();
    ASSERT_LT(small.size(), whole.size());
    const RowOrigins rows = tokenizer::rowOrigins(small, whole);
    ASSERT_EQ(static_cast<int64_t>(rows.size()), small.size());
    for (int64_t id = 0; id < small.size(); ++id)
      EXPECT_EQ(rows[static_cast<size_t>(id)], Rows{reduced->oldIds[static_cast<size_t>(id)]}) << small.symbols()[static_cast<size_t>(id)];
  }
}

TEST(RowOrigins, NewLettersBeginLikeTheTableSays) {
  const Tokenizer base = std::move(Tokenizer::train({"a mean tale with hats"})).value();
  const Tokenizer grown = std::move(Tokenizer::train({"a tale ሀሁ ጠ ሽ"})).value();
  const auto letters = tokenizer::letterRows(table("ሀ: h\nጠ: [t, a]\nሽ: sh\na: t\n"), base);
  ASSERT_TRUE(letters.ok()) << toString(letters.error());
  const RowOrigins rows = tokenizer::rowOrigins(grown, base, *letters);
  const auto of = [&](const std::string& letter) { return rows[static_cast<size_t>(grown.vocabulary().find(letter))]; };
  const auto in = [&](const std::string& letter) { return base.vocabulary().find(letter); };
  EXPECT_EQ(of("ሀ"), Rows{in("h")});
  EXPECT_EQ(of("ጠ"), (Rows{in("t"), in("a")}));
  EXPECT_EQ(of("ሽ"), (Rows{in("s"), in("h")}));
  EXPECT_EQ(of("ሁ"), Rows{}) << "no line, no origin";
  EXPECT_EQ(of("a"), Rows{in("a")}) << "what the base has keeps its row";
  EXPECT_EQ(tokenizer::rowOrigins(grown, base)[static_cast<size_t>(grown.vocabulary().find("ሀ"))], Rows{});
  const auto unknown = tokenizer::letterRows(table("ሀ: h\n\nጠ: [t, q]\n"), base);
  ASSERT_FALSE(unknown.ok());
  EXPECT_EQ(unknown.error().code, "letters.unknown");
  EXPECT_NE(unknown.error().detail.find("Line 3"), std::string::npos);
  EXPECT_NE(unknown.error().detail.find("\"q\""), std::string::npos);
}

/// Pieces that stand on new letters begin like those letters, by spelling and after a merge.
TEST(RowOrigins, PiecesOfNewLettersFollowThem) {
  const Tokenizer base = trained(VocabularyKind::HfBpe, linesOf("en", 800));
  Texts amharic;
  for (int i = 0; i < 40; ++i) amharic.push_back("ሰላም ሰላም ሰላ ሰ ላ ም");
  const Texts nothing;
  ListedTexts texts(amharic), none(nothing);
  const auto merged = tokenizer::mergeVocabulary(base, texts, none, {base.size() + 12, "", "", 0.005, 1, true});
  ASSERT_TRUE(merged.ok()) << toString(merged.error());
  const auto letters = tokenizer::letterRows(table("ሰ: s\nላ: [l, a]\nም: m\n"), base);
  ASSERT_TRUE(letters.ok());
  const int64_t piece = merged->tokenizer.vocabulary().find("ሰላም");
  ASSERT_GE(piece, base.size());
  const auto in = [&](const std::string& letter) { return base.vocabulary().find(letter); };
  const Rows wanted{in("s"), in("l"), in("a"), in("m")};
  EXPECT_EQ(tokenizer::rowOrigins(merged->tokenizer, base, *letters)[static_cast<size_t>(piece)], wanted);
  EXPECT_EQ(tokenizer::rowOrigins(merged->tokenizer, base)[static_cast<size_t>(piece)], Rows{});
  const Tokenizer alone = trained(VocabularyKind::HfBpe, amharic);
  Rows bySpelling = tokenizer::rowOrigins(alone, base, *letters)[static_cast<size_t>(alone.vocabulary().find("ሰላም"))];
  EXPECT_EQ(bySpelling, wanted);
}

}  // namespace
}  // namespace dimts::test
