// Vocabularies from the outside: every kind trained and trained with, merged, joined, reduced, held against texts.
#include <filesystem>
#include <thread>

#include "tests/service/small_project.h"

namespace dimts::test {
namespace {

class Vocabularies : public SmallProject {
 protected:
  Outcome make(const std::string& kind, const std::string& size = "200") {
    TokenizerTrainJob job{dir()};
    job.overrides = {{"tokenizer.kind", kind}, {"tokenizer.size", size}};
    return run(job);
  }
  static double realNumber(const Record& record, const std::string& key) { return std::get<double>(*record.find(key)); }
  static std::string otherKind() { return std::string(DIMTS_GOLDEN_DIR) + "/tokenizer/hf_xtts.json"; }
  std::string amharic() {
    std::string text;
    for (int i = 0; i < 40; ++i) text += "ሰላም ለዓለም እንዴት ነህ\nደህና ነኝ አመሰግናለሁ\nዛሬ በጣም ቆንጆ ቀን ነው\n";
    return temp.write("amharic.txt", text);
  }
};

TEST_F(Vocabularies, EveryKindIsTrainedAndPiecesTrainAVoice) {
  importFilm(40);
  for (const char* kind : {"unigram", "hf-bpe", "bpe"}) {
    const Outcome made = make(kind);
    ASSERT_EQ(made.status, JobStatus::Finished) << kind << toString(made.error);
    EXPECT_EQ(textOf(made.summary, "kind"), kind);
    EXPECT_EQ(numberOf(made.summary, "uncovered"), 0);
    EXPECT_EQ(engine->tokenizer(dir())->kind, kind);
  }
  const Outcome trained = run(trainJob(1));
  ASSERT_EQ(trained.status, JobStatus::Finished) << toString(trained.error);
}

TEST_F(Vocabularies, ReportAndCoverage) {
  importFilm(60);
  EXPECT_EQ(engine->tokenizerReport({dir(), "", ""}).error().code, "tokenizer.missing");
  makeTokenizer();
  const auto own = engine->tokenizerReport({dir(), "", ""});
  ASSERT_TRUE(own.ok()) << toString(own.error());
  EXPECT_EQ(own->unknownCharacters, 0);
  EXPECT_EQ(own->kind, "character");
  EXPECT_GT(own->tokensPerWord, 1);
  EXPECT_FALSE(own->examples.empty());
  const auto other = engine->tokenizerReport({dir(), "", amharic()});
  ASSERT_TRUE(other.ok());
  EXPECT_GT(other->unknownRate, 0.5);
  EXPECT_FALSE(other->unknown.empty());
  const auto alone = engine->tokenizerReport({"", dir() + "/tokenizer", amharic()});
  ASSERT_TRUE(alone.ok()) << toString(alone.error());
  EXPECT_EQ(alone->unknownRate, other->unknownRate);
  EXPECT_EQ(engine->tokenizerReport({dir(), temp.file("none"), ""}).error().code, "tokenizer.missing");
}

/// The letters of another vocabulary are held against the texts as this project writes them: its capitals are no news.
TEST_F(Vocabularies, CoverageOfAnotherVocabularyIsThatOfAMergeWithIt) {
  importFilm(60);
  makeTokenizer();
  TokenizerMergeJob merge{dir(), otherKind()};
  const Outcome preview = run(merge);
  ASSERT_EQ(preview.status, JobStatus::Finished) << toString(preview.error);
  const auto report = engine->tokenizerReport({dir(), otherKind(), ""});
  ASSERT_TRUE(report.ok()) << toString(report.error());
  EXPECT_DOUBLE_EQ(report->unknownRate, realNumber(preview.summary, "unknown_rate_before"));
  EXPECT_DOUBLE_EQ(report->tokensPerWord, realNumber(preview.summary, "tokens_per_word_before"));
}

TEST_F(Vocabularies, OneIsMadeAsideAndLookedAt) {
  importFilm(60);
  makeTokenizer();
  const auto own = engine->tokenizer(dir());
  TokenizerTrainJob job{dir()};
  job.overrides = {{"tokenizer.kind", "bpe"}, {"tokenizer.size", "200"}};
  job.outDir = temp.file("aside");
  const Outcome made = run(job);
  ASSERT_EQ(made.status, JobStatus::Finished) << toString(made.error);
  EXPECT_EQ(textOf(made.summary, "dir"), job.outDir);
  EXPECT_EQ(engine->tokenizer(dir())->fingerprint, own->fingerprint) << "the project's own stays";
  const std::string text = "please enter your password followed by the pound key";
  const auto with = engine->encode(dir(), text, job.outDir), without = engine->encode(dir(), text);
  ASSERT_TRUE(with.ok()) << toString(with.error());
  EXPECT_LT(with->ids.size(), without->ids.size());
  EXPECT_EQ(engine->tokenizerReport({dir(), job.outDir, ""})->kind, "bpe");
  job.mostTexts = 3;
  const Outcome few = run(job);
  EXPECT_EQ(numberOf(few.summary, "texts"), 3);
}

TEST_F(Vocabularies, TextsOfTheSettingsAreLearnedFromToo) {
  importFilm(60);
  temp.write("my project/more.txt", "ዠዠዠ\n");
  ASSERT_TRUE(engine->setOption(dir(), "tokenizer.texts", "more.txt; " + amharic()).ok());
  makeTokenizer();
  EXPECT_TRUE(engine->encode(dir(), "ዠሰላም")->unknown.empty());
  ASSERT_TRUE(engine->setOption(dir(), "tokenizer.texts", "gone.txt").ok());
  EXPECT_EQ(make("character").error.code, "file.missing");
}

TEST_F(Vocabularies, MergeIsLookedAtBeforeItIsWritten) {
  importFilm(60);
  ASSERT_EQ(make("hf-bpe").status, JobStatus::Finished);
  const auto before = engine->tokenizer(dir());
  TokenizerMergeJob job{dir(), ""};
  job.textFiles = {amharic()};
  job.size = static_cast<int64_t>(before->entries.size()) + 40;
  job.tag = "[am]";
  const Outcome preview = run(job);
  ASSERT_EQ(preview.status, JobStatus::Finished) << toString(preview.error);
  EXPECT_GT(numberOf(preview.summary, "letters"), 10);
  EXPECT_GT(numberOf(preview.summary, "pieces"), 0);
  EXPECT_EQ(numberOf(preview.summary, "dead_tokens"), 0);
  EXPECT_EQ(engine->tokenizer(dir())->fingerprint, before->fingerprint) << "a preview writes nothing";
  job.apply = true;
  ASSERT_EQ(run(job).status, JobStatus::Finished);
  const auto after = engine->tokenizer(dir());
  ASSERT_GT(after->entries.size(), before->entries.size());
  for (size_t i = 0; i < before->entries.size(); ++i) EXPECT_EQ(after->entries[i].piece, before->entries[i].piece);
  const auto report = engine->tokenizerReport({dir(), "", amharic()});
  EXPECT_EQ(report->unknownCharacters, 0);
  EXPECT_EQ(report->baseRows, static_cast<int64_t>(before->entries.size()));
  job.base = temp.file("nowhere");
  EXPECT_EQ(run(job).error.code, "tokenizer.missing");
}

TEST_F(Vocabularies, JoinAndReduce) {
  importFilm(60);
  ASSERT_EQ(make("bpe").status, JobStatus::Finished);
  const auto small = engine->tokenizer(dir());
  std::filesystem::copy(dir() + "/tokenizer", temp.file("base"), std::filesystem::copy_options::recursive);
  TokenizerTrainJob other{dir()};
  other.overrides = {{"tokenizer.kind", "bpe"}, {"tokenizer.size", "200"}};
  other.textFiles = {amharic()};
  ASSERT_EQ(run(other).status, JobStatus::Finished);
  const Outcome joined = run(TokenizerJoinJob{dir(), temp.file("base"), {dir() + "/tokenizer"}});
  ASSERT_EQ(joined.status, JobStatus::Finished) << toString(joined.error);
  EXPECT_GT(numberOf(joined.summary, "rows"), static_cast<int64_t>(small->entries.size()));
  TokenizerReduceJob reduce{dir(), ""};
  const Outcome preview = run(reduce);
  ASSERT_EQ(preview.status, JobStatus::Finished);
  EXPECT_LT(numberOf(preview.summary, "rows"), numberOf(joined.summary, "rows"));
  EXPECT_EQ(static_cast<int64_t>(engine->tokenizer(dir())->entries.size()), numberOf(joined.summary, "rows"));
  reduce.apply = true;
  ASSERT_EQ(run(reduce).status, JobStatus::Finished);
  EXPECT_EQ(static_cast<int64_t>(engine->tokenizer(dir())->entries.size()), numberOf(preview.summary, "rows"));
  EXPECT_EQ(run(TokenizerJoinJob{dir(), "", {otherKind()}}).error.code, "tokenizer.kinds_differ");
}

TEST_F(Vocabularies, WrongSettingsAndStops) {
  importFilm(60);
  EXPECT_EQ(make("words").error.code, "options.bad_value");
  EXPECT_EQ(make("bpe", "20000").error.code, "options.bad_value");
  TokenizerTrainJob job{dir()};
  job.textFiles = {temp.write("bad.txt", "ok\n\xFF\xFE\n")};
  EXPECT_EQ(run(job).error.code, "tokenizer.bad_text");
  EXPECT_FALSE(engine->tokenizer(dir()).ok()) << "nothing is written by a failed job";
  std::string many;
  for (int i = 0; i < 200000; ++i) many += "word" + std::to_string(i) + " ሰላም" + std::to_string(i * 7) + " and so on\n";
  job.textFiles = {temp.write("many.txt", many)};
  job.overrides = {{"tokenizer.kind", "unigram"}, {"tokenizer.size", "8000"}};
  JobControl control;
  std::chrono::steady_clock::time_point asked;
  std::thread stopper([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    asked = std::chrono::steady_clock::now();
    control.requestStop();
  });
  const Outcome stopped = engine->run(job, control, events);
  const auto ended = std::chrono::steady_clock::now();
  stopper.join();
  EXPECT_EQ(stopped.status, JobStatus::Stopped) << toString(stopped.error);
  EXPECT_LT(std::chrono::duration<double>(ended - asked).count(), 1.0);
  EXPECT_FALSE(engine->tokenizer(dir()).ok());
}

TEST_F(Vocabularies, CoverageAndAlphabet) {
  importFilm(60);
  std::string text;
  for (int i = 0; i < 300; ++i) text += "a common line of words\n";
  text += "one rare ዠ\n";
  TokenizerTrainJob job{dir()};
  job.textFiles = {temp.write("t.txt", text)};
  job.overrides = {{"tokenizer.coverage", "99.9"}, {"tokenizer.alphabet", "ሀß"}};
  ASSERT_EQ(run(job).status, JobStatus::Finished);
  const auto encoded = engine->encode(dir(), "ዠ ሀ ß");
  EXPECT_EQ(encoded->unknown, std::vector<std::string>{"ዠ"});
}

}  // namespace
}  // namespace dimts::test
