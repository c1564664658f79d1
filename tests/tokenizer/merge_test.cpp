// A base vocabulary and a new language: the promises of a merge on shapes of published vocabularies and on real prompts.
#include <gtest/gtest.h>

#include "engine/tokenizer/hf_bpe.h"
#include "engine/tokenizer/merge.h"
#include "engine/tokenizer/sentencepiece_model.h"
#include "engine/tokenizer/vocabulary_extension.h"
#include "engine/tokenizer/vocabulary_report.h"
#include "engine/tokenizer/vocabulary_training.h"
#include "tests/support/temp_dir.h"
#include "tests/tokenizer/merge_shapes.h"

namespace dimts::test {
namespace {

using tokenizer::ListedTexts;
using tokenizer::MergedToken;
using tokenizer::MergedVocabulary;
using tokenizer::MergeRequest;
using tokenizer::Tokenizer;
using tokenizer::VocabularyKind;
using Texts = std::vector<std::string>;

Result<MergedVocabulary> merged(const Tokenizer& base, const Texts& texts, const Texts& probe, const MergeRequest& request) {
  ListedTexts source(texts), old(probe);
  return tokenizer::mergeVocabulary(base, source, old, request);
}

/// Everything a merge promises, measured anew from the outside.
void expectPromises(const Tokenizer& base, const MergedVocabulary& result, const Texts& texts, const Texts& probe) {
  const Tokenizer& t = result.tokenizer;
  for (int64_t id = 0; id < base.size(); ++id) ASSERT_EQ(t.symbols()[static_cast<size_t>(id)], base.symbols()[static_cast<size_t>(id)]);
  ListedTexts source(texts);
  const auto report = tokenizer::describeVocabulary(t, source);
  EXPECT_EQ(report.unknownCharacters, 0);
  EXPECT_EQ(result.figures.unknownRateAfter, 0);
  ASSERT_EQ(static_cast<int64_t>(result.tokens.size()), t.size() - base.size());
  int64_t unused = 0;
  for (const MergedToken& token : result.tokens) {
    EXPECT_EQ(t.vocabulary().spelling(token.id), token.spelling);
    if (token.origin == MergedToken::Origin::Tag) continue;
    unused += report.uses[static_cast<size_t>(token.id)] == 0;
    EXPECT_GT(token.uses, 0) << token.spelling;
    if (token.origin == MergedToken::Origin::Letter) continue;
    std::string spelled;
    for (const int64_t part : token.basePieces) {
      EXPECT_LT(part, token.id);
      spelled += t.vocabulary().spelling(part);
    }
    EXPECT_EQ(spelled, token.spelling);
    EXPECT_GE(token.basePieces.size(), 2u);
    EXPECT_NE(token.example.size(), 0u);
  }
  EXPECT_EQ(unused, 0);
  EXPECT_EQ(result.figures.deadTokens, 0);
  int64_t words = 0, changed = 0;
  for (const std::string& line : probe) {
    std::vector<int32_t> a, b;
    base.vocabulary().encode(base.normalize(line), a);
    t.vocabulary().encode(base.normalize(line), b);
    ++words;
    changed += a != b;
  }
  EXPECT_LE(result.figures.probeShare(), 0.005);
  if (result.figures.probeChanged == 0) {
    EXPECT_EQ(changed, 0) << words;
  }
  for (const std::string& text : texts) ASSERT_EQ(t.decode(t.encode(text).ids), t.normalize(text));
}

void expectSavedAndRepeated(const Tokenizer& base, const MergedVocabulary& result, const Texts& texts, const Texts& probe,
                            const MergeRequest& request) {
  const TempDir dir;
  ASSERT_TRUE(result.tokenizer.save(dir.file("t")).ok());
  const auto loaded = Tokenizer::load(dir.file("t"));
  ASSERT_TRUE(loaded.ok()) << toString(loaded.error());
  EXPECT_EQ(loaded->fingerprint(), result.tokenizer.fingerprint());
  EXPECT_NE(loaded->fingerprint(), base.fingerprint());
  ASSERT_TRUE(loaded->origin());
  EXPECT_EQ(loaded->origin()->baseFingerprint, base.fingerprint());
  EXPECT_EQ(loaded->origin()->baseRows, base.size());
  ASSERT_EQ(loaded->origin()->tokens.size(), result.tokens.size());
  for (size_t i = 0; i < result.tokens.size(); ++i)
    EXPECT_EQ(loaded->origin()->tokens[i].basePieces, result.tokens[i].basePieces);
  const auto again = merged(base, texts, probe, request);
  ASSERT_TRUE(again.ok());
  EXPECT_EQ(again->tokenizer.vocabulary().serialized(), result.tokenizer.vocabulary().serialized());
}

void show(const char* name, const MergedVocabulary& result) {
  const auto& f = result.figures;
  std::printf("%s: %lld -> %lld rows, %lld letters, %lld pieces, tokens/word %.2f -> %.2f, unknown %.1f %% -> %.1f %%, probe changed %.2f %%, "
              "passed over %lld\n", name, static_cast<long long>(f.baseRows), static_cast<long long>(f.rows), static_cast<long long>(f.letters),
              static_cast<long long>(f.pieces), f.tokensPerWordBefore, f.tokensPerWordAfter, 100 * f.unknownRateBefore,
              100 * f.unknownRateAfter, 100 * f.probeShare(), static_cast<long long>(f.passedOver));
}

TEST(Merge, ChatterboxShapedLearnsAmharic) {
  const Tokenizer base = chatterboxShaped();
  ASSERT_EQ(base.size(), 2454);
  const Texts texts = languageLines("am", 0, 4000), probe = languageLines("en", 0, 2000);
  const MergeRequest request{3000, "[am]", "am", 0.005, 1, true};
  const auto result = merged(base, texts, probe, request);
  ASSERT_TRUE(result.ok()) << toString(result.error());
  show("chatterbox + am", *result);
  EXPECT_EQ(result->tokenizer.size(), 3000);
  EXPECT_LT(result->figures.tokensPerWordAfter, result->figures.tokensPerWordBefore + 3);
  EXPECT_EQ(result->tokenizer.options().tag, "[am]");
  EXPECT_EQ(result->tokenizer.encode("ሰላም").ids.front(), result->tokenizer.vocabulary().find("[am]"));
  expectPromises(base, *result, texts, probe);
  expectSavedAndRepeated(base, *result, texts, probe, request);
}

TEST(Merge, XttsShapedWithHolesLearnsSorani) {
  const Tokenizer base = xttsShaped();
  EXPECT_EQ(base.vocabulary().entries() + 2, base.size());
  const Texts texts = languageLines("ckb", 0, 4000), probe = languageLines("en", 0, 2000);
  const MergeRequest request{base.size() + 500, "[ckb]", "ckb", 0.005, 1, true};
  const auto result = merged(base, texts, probe, request);
  ASSERT_TRUE(result.ok()) << toString(result.error());
  show("xtts + ckb", *result);
  EXPECT_EQ(result->tokenizer.size(), base.size() + 500);
  EXPECT_EQ(result->tokenizer.vocabulary().entries() + 2, result->tokenizer.size());
  expectPromises(base, *result, texts, probe);
  expectSavedAndRepeated(base, *result, texts, probe, request);
}

TEST(Merge, TheSameScriptKeepsTheOldLanguage) {
  const Tokenizer base = chatterboxShaped();
  const Texts texts = languageLines("kmr", 0, 4000), probe = languageLines("en", 0, 2000);
  const auto result = merged(base, texts, probe, {2900, "[kmr]", "kmr", 0.005, 1, true});
  ASSERT_TRUE(result.ok()) << toString(result.error());
  show("chatterbox + kmr", *result);
  EXPECT_GT(result->figures.passedOver, 0);
  expectPromises(base, *result, texts, probe);
  const auto strict = merged(base, texts, probe, {2900, "[kmr]", "kmr", 0, 1, true});
  ASSERT_TRUE(strict.ok());
  EXPECT_EQ(strict->figures.probeChanged, 0);
}

TEST(Merge, RecordedEnglishLearnsRecordedRussian) {
  const Texts english = recordedPrompts("en"), russian = recordedPrompts("ru");
  if (english.empty() || russian.empty()) GTEST_SKIP() << "the English and Russian prompts are not installed";
  ASSERT_GT(english.size(), 300u);
  ASSERT_GT(russian.size(), 300u);
  for (const VocabularyKind kind : {VocabularyKind::HfBpe, VocabularyKind::Bpe, VocabularyKind::Unigram, VocabularyKind::Character}) {
    ListedTexts source(english);
    const auto trained = tokenizer::trainVocabulary({kind, 500, {}, true, 2}, source);
    ASSERT_TRUE(trained.ok()) << toString(trained.error());
    const Tokenizer base = std::move(Tokenizer::wrap(trained->vocabulary, {.language = "en"}, english)).value();
    const bool character = kind == VocabularyKind::Character;
    const MergeRequest request{character ? 0 : 900, character ? "" : "[ru]", "ru", 0.005, 1, true};
    const auto result = merged(base, russian, english, request);
    ASSERT_TRUE(result.ok()) << toString(result.error());
    show(toString(kind), *result);
    expectPromises(base, *result, russian, english);
    expectSavedAndRepeated(base, *result, russian, english, request);
    EXPECT_GT(result->figures.unknownRateBefore, 0.5);
    if (!character) {
      EXPECT_GT(result->tokenizer.size(), kind == VocabularyKind::Unigram ? 800 : 899);
    }
  }
}

TEST(Merge, OnlyWhatIsMissing) {
  const Tokenizer base = std::move(Tokenizer::train({"abc d"})).value();
  const auto result = merged(base, {"aé ልb"}, {}, {});
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(result->figures.letters, 2);
  EXPECT_EQ(result->tokenizer.symbols(), (Texts{"<pad>", "<unk>", " ", "a", "b", "c", "d", "é", "ል"}));
}

TEST(Merge, BadRequests) {
  const Tokenizer base = chatterboxShaped();
  EXPECT_EQ(merged(base, {"ሰላም"}, {}, {2000, "", "", 0.005, 1, true}).error().code, "tokenizer.bad_size");
  EXPECT_EQ(merged(base, {}, {}, {}).error().code, "tokenizer.no_text");
  const Tokenizer characters = std::move(Tokenizer::train({"abc"})).value();
  EXPECT_EQ(merged(characters, {"d"}, {}, {0, "[am]", "", 0.005, 1, true}).error().code, "tokenizer.unsupported");
}

TEST(Reduce, KeepsTheCutsOfTheTexts) {
  const Texts english = languageLines("en", 0, 1500);
  for (const VocabularyKind kind : {VocabularyKind::HfBpe, VocabularyKind::Bpe, VocabularyKind::Unigram, VocabularyKind::Character}) {
    Texts both = english;
    for (const std::string& line : languageLines("ru", 0, 1500)) both.push_back(line);
    ListedTexts all(both), some(english);
    const auto trained = tokenizer::trainVocabulary({kind, 900, {}, true, 2}, all);
    const Tokenizer whole = std::move(Tokenizer::wrap(trained->vocabulary, {}, {})).value();
    const auto uses = tokenizer::describeVocabulary(whole, some).uses;
    const auto reduced = tokenizer::reduceVocabulary(whole.vocabulary(), uses);
    ASSERT_TRUE(reduced.ok()) << toString(reduced.error());
    EXPECT_LT(reduced->vocabulary->rows(), whole.size());
    ASSERT_EQ(static_cast<int64_t>(reduced->oldIds.size()), reduced->vocabulary->rows());
    for (const std::string& line : english) {
      std::vector<int32_t> a, b;
      whole.vocabulary().encode(whole.normalize(line), a);
      reduced->vocabulary->encode(whole.normalize(line), b);
      for (int32_t& id : b) id = static_cast<int32_t>(reduced->oldIds[static_cast<size_t>(id)]);
      ASSERT_EQ(a, b) << line;
    }
  }
}

TEST(Join, SeveralAtOnce) {
  const auto trainOn = [](const char* language, VocabularyKind kind) {
    const Texts texts = languageLines(language, 0, 1500);
    ListedTexts source(texts);
    return std::move(tokenizer::trainVocabulary({kind, 400, {}, true, 2}, source)).value().vocabulary;
  };
  for (const VocabularyKind kind : {VocabularyKind::HfBpe, VocabularyKind::Bpe, VocabularyKind::Unigram, VocabularyKind::Character}) {
    const auto base = trainOn("en", kind);
    const auto joined = tokenizer::joinVocabularies(*base, {trainOn("ckb", kind), trainOn("ru", kind), trainOn("ckb", kind)});
    ASSERT_TRUE(joined.ok()) << toString(joined.error());
    for (int64_t id = 0; id < base->rows(); ++id) EXPECT_EQ((*joined)->piece(id), base->piece(id));
    const Tokenizer t = std::move(Tokenizer::wrap(*joined, {}, {})).value();
    Texts texts = languageLines("ckb", 0, 300);
    for (const std::string& line : languageLines("ru", 0, 300)) texts.push_back(line);
    ListedTexts source(texts);
    const auto report = tokenizer::describeVocabulary(t, source);
    EXPECT_EQ(report.unknownCharacters, 0);
    if (kind != VocabularyKind::Character) {
      EXPECT_LT(report.tokensPerWord(), 6);
    }
  }
  EXPECT_EQ(tokenizer::joinVocabularies(*trainOn("en", VocabularyKind::HfBpe), {trainOn("ru", VocabularyKind::Character)}).error().code,
            "tokenizer.kinds_differ");
}

}  // namespace
}  // namespace dimts::test
