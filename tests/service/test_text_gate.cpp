// Between texts, vocabulary and network: letters without a token and tables of another size stop a run before it begins;
// the project's table of letters says what new letters begin like.
#include <filesystem>
#include <nlohmann/json.hpp>

#include "engine/core/files.h"
#include "engine/core/option_reader.h"
#include "engine/service/grow_from.h"
#include "engine/service/project_context.h"
#include "engine/service/run_store.h"
#include "engine/service/text_gate.h"
#include "engine/tokenizer/project_texts.h"
#include "tests/service/small_project.h"

namespace fs = std::filesystem;

namespace dimts::test {
namespace {

constexpr const char* kTable = "text_encoder.embed_tokens.weight";

class TextGate : public SmallProject {
 protected:
  ClipInfo firstClip() { return engine->dataset(dir()).value()->clips({}).value().front(); }
  void setText(const std::string& text) { ASSERT_TRUE(engine->dataset(dir()).value()->setText(firstClip().id, text).ok()); }
  bool logged(const std::string& part) const {
    for (const LogLine& line : events.log)
      if (line.text.find(part) != std::string::npos) return true;
    return false;
  }
  static void expectSays(const Outcome& outcome, const std::string& code, const std::vector<std::string>& parts) {
    EXPECT_EQ(outcome.status, JobStatus::Failed);
    EXPECT_EQ(outcome.error.code, code) << toString(outcome.error);
    for (const std::string& part : parts) EXPECT_NE(outcome.error.detail.find(part), std::string::npos) << outcome.error.detail;
    EXPECT_FALSE(outcome.error.hint.empty());
  }
  /// A voice of one step, without the files that tie it to its tokenizer.
  std::string looseVoice() {
    EXPECT_EQ(run(trainJob(1)).status, JobStatus::Finished);
    const std::string voice = temp.file("voice");
    EXPECT_EQ(run(ExportJob{dir(), "", "last", voice}).status, JobStatus::Finished);
    for (const char* name : {"voice.json", "dimts_tokenizer.json"}) fs::remove(voice + "/" + name);
    return voice;
  }
  static int64_t addToken(const std::string& voice, const std::string& letter) {
    auto json = nlohmann::ordered_json::parse(core::readFile(voice + "/vocab.json").value());
    const auto rows = static_cast<int64_t>(json.size());
    json[letter] = rows;
    EXPECT_TRUE(core::writeFileAtomically(voice + "/vocab.json", json.dump()).ok());
    return rows;
  }
};

TEST_F(TextGate, LettersWithoutATokenAreNamedWithTheirClips) {
  importFilm(60);
  makeTokenizer();
  setText("the letter ዠ and ዠ, not ቿ ♪");
  const std::string clip = std::to_string(firstClip().id);
  expectSays(run(trainJob(1)), "train.unknown_letters", {"2 letters", "ዠ (2 times, clip " + clip + ")", "ቿ (once, clip " + clip + ")", " of "});
  SelfTestJob selfTest;
  selfTest.projectDir = dir();
  expectSays(run(selfTest), "train.unknown_letters", {"ዠ"});
  EXPECT_FALSE(fs::exists(dir() + "/runs"));

  TrainJob anyway = trainJob(1);
  anyway.run = "anyway";
  anyway.overrides["train.unknown_letters"] = "5";
  const Outcome trained = run(anyway);
  ASSERT_EQ(trained.status, JobStatus::Finished) << toString(trained.error);
  EXPECT_TRUE(logged("2 letters have no token and are left out"));
  const Record texts = *std::get<std::shared_ptr<Record>>(*trained.summary.find("texts"));
  EXPECT_EQ(numberOf(texts, "unknown_letters"), 3);
  EXPECT_EQ(numberOf(texts, "clips_with_unknown"), 1);

  TrainJob resumed = trainJob(0);
  resumed.run = "anyway";
  resumed.resume = true;
  resumed.moreSteps = 1;
  EXPECT_EQ(run(resumed).status, JobStatus::Finished) << "what was allowed once stays allowed";

  makeTokenizer();
  TrainJob learned = trainJob(1);
  learned.run = "learned";
  EXPECT_EQ(run(learned).status, JobStatus::Finished);
}

TEST_F(TextGate, SignsWithoutATokenDoNotStopAnybody) {
  importFilm(60);
  makeTokenizer();
  setText(firstClip().text + " ♪");
  const Outcome trained = run(trainJob(1));
  ASSERT_EQ(trained.status, JobStatus::Finished) << toString(trained.error);
}

TEST_F(TextGate, VocabulariesOfAnotherSizeAreRefusedWithBothNumbers) {
  importFilm(60);
  makeTokenizer();
  const std::string voice = looseVoice();
  const int64_t rows = addToken(voice, "ዠ");
  const std::vector<std::string> numbers{std::to_string(rows), std::to_string(rows + 1)};
  SpeakJob speak;
  speak.target = voice;
  speak.text = "one";
  speak.outPath = temp.file("x.wav");
  expectSays(run(speak), "vocabulary.size", numbers);
  TrainJob grown = trainJob(1);
  grown.run = "grown";
  grown.overrides["model.base"] = voice;
  expectSays(run(grown), "vocabulary.size", numbers);
  EXPECT_FALSE(fs::exists(dir() + "/runs/grown"));

  // A run whose tokenizer was exchanged.
  setText("the letter ዠ");
  makeTokenizer();
  fs::remove_all(dir() + "/runs/run-001/tokenizer");
  fs::copy(dir() + "/tokenizer", dir() + "/runs/run-001/tokenizer", fs::copy_options::recursive);
  TrainJob resumed = trainJob(0);
  resumed.run = "run-001";
  resumed.resume = true;
  resumed.moreSteps = 1;
  expectSays(run(resumed), "vocabulary.size", numbers);
  EXPECT_EQ(service::openRunModel(dir(), "run-001", "last").error().code, "vocabulary.size");
}

TEST_F(TextGate, NewLettersBeginLikeTheTableSays) {
  importFilm(60);
  makeTokenizer();
  const std::string voice = looseVoice();
  setText(firstClip().text + " ዠ ቿ and ሏ");
  makeTokenizer();
  temp.write("my project/letters.yaml", "# what they sound like\nዠ: e\nቿ: [e, h]\ne: h\nዻ: e\n");
  const auto context = service::openContext(dir(), {{"model.base", voice}});
  const auto base = service::openBase(core::OptionReader(context->options), *context->family, dir());
  ASSERT_TRUE(base.ok()) << toString(base.error());
  const auto tokenizer = tokenizer::Tokenizer::load(tokenizer::tokenizerDir(dir()));
  auto model = std::move(context->family->create(context->options, {tokenizer->size(), {"tone"}, (*base)->architecture}, 1)).value();
  core::OptionValues options = context->options;
  const auto grown = service::growFrom(**base, *tokenizer, *model, options, events);
  ASSERT_TRUE(grown.ok()) << toString(grown.error());

  {
    const auto row = [&](const std::string& letter) { return model->objective().state().at(kTable)[tokenizer->vocabulary().find(letter)]; };
    const at::NoGradGuard noGrad;
    EXPECT_TRUE(at::equal(row("ዠ"), row("e"))) << "one letter is copied bit for bit";
    const at::Tensor mean = (row("e") + row("h")) / 2;
    EXPECT_NEAR(at::cosine_similarity(row("ቿ"), mean, 0).item<double>(), 1, 1e-5);
    EXPECT_GT(row("ቿ").norm().item<double>(), 1.01 * mean.norm().item<double>()) << "the norm is that of letters, not of a mean";
    EXPECT_FALSE(at::equal(row("ሏ"), row("e"))) << "without a line it is drawn";
    EXPECT_FALSE(at::equal(row("e"), row("h"))) << "what the voice knows stays";
  }
  EXPECT_TRUE(logged("keep their own rows: e"));
  EXPECT_TRUE(logged("no token of their own in this project's vocabulary: ዻ"));
  EXPECT_EQ(numberOf(*grown, "new_tokens"), 1) << "ሏ";

  TrainJob job = trainJob(1);
  job.run = "grown";
  job.overrides["model.base"] = voice;
  for (const auto& [yaml, code, line] : std::vector<std::tuple<std::string, std::string, std::string>>{
           {"ዠ: e\nቿ: [e, ʔ]\n", "letters.unknown", "Line 2"},
           {"ዠ: e\nቿ\n", "letters.bad_table", "Line 2"},
           {"ዠ: e\n\nዠ: h\n", "letters.bad_table", "Line 3"},
           {"ዠ: {e: h}\n", "letters.bad_table", "Line 1"}}) {
    temp.write("my project/letters.yaml", yaml);
    expectSays(run(job), code, {line});
  }
  temp.write("my project/letters.yaml", "ዠ: e\nቿ: [e, h]\n");
  const Outcome went = run(job);
  EXPECT_EQ(went.status, JobStatus::Finished) << toString(went.error);
}

/// The old language is protected: rows of the voice's letters, a hundred steps with weight decay, added up batches and
/// half precision.
TEST_F(TextGate, FrozenLettersOfTheVoiceStayBitForBit) {
  importFilm(60);
  makeTokenizer();
  const std::string voice = looseVoice();
  const at::Tensor before = service::openRunModel(dir(), "run-001", "last")->model->objective().state().at(kTable).detach().clone();
  setText(firstClip().text + " ዠቿ");
  makeTokenizer();
  TrainJob job = trainJob(100);
  job.run = "frozen";
  for (const auto& [key, value] : std::map<std::string, std::string>{{"model.base", voice},
                                                                     {"freeze.rows", std::string(kTable) + ":" + std::to_string(before.size(0))},
                                                                     {"train.batch_size", "1"},
                                                                     {"train.accumulation", "2"},
                                                                     {"train.precision", "bf16"},
                                                                     {"train.preflight", "false"},
                                                                     {"train.learning_rate", "1e-3"},
                                                                     {"train.weight_decay", "0.1"}})
    job.overrides[key] = value;
  const Outcome trained = run(job);
  ASSERT_EQ(trained.status, JobStatus::Finished) << toString(trained.error);
  const auto after = service::openRunModel(dir(), "frozen", "last");
  ASSERT_TRUE(after.ok());
  const at::Tensor table = after->model->objective().state().at(kTable);
  ASSERT_EQ(table.size(0), before.size(0) + 2);
  EXPECT_TRUE(at::equal(table.narrow(0, 0, before.size(0)), before));
}

TEST_F(TextGate, ProposalsForNewLettersCanBeWrittenAndMended) {
  importFilm(60);
  ASSERT_TRUE(engine->setOption(dir(), "text.normalizer", "am").ok());
  ASSERT_TRUE(engine->setOption(dir(), "text.numbers", "false").ok());
  makeTokenizer();
  const std::string voice = looseVoice();
  EXPECT_EQ(engine->newLetters({dir(), "", false}).error().code, "voice.missing");
  setText("ለ ዠ êñ and ʘ");
  makeTokenizer();
  temp.write("my project/letters.yaml", "# mine\nዠ: h");
  const auto letters = engine->newLetters({dir(), voice, true});
  ASSERT_TRUE(letters.ok()) << toString(letters.error());
  std::map<std::string, NewLetter> by;
  for (const NewLetter& letter : *letters) by[letter.letter] = letter;
  EXPECT_EQ(by.size(), 5U);
  EXPECT_EQ(by["ዠ"].source, "table");
  EXPECT_EQ(by["ለ"].source, "roman");
  EXPECT_EQ(by["ê"].source, "plain");
  EXPECT_EQ(by["ê"].like, std::vector<std::string>{"e"});
  EXPECT_EQ(by["ʘ"].source, "");
  const std::string file = core::readFile(dir() + "/letters.yaml").value();
  EXPECT_EQ(file.rfind("# mine\nዠ: h\n", 0), 0U) << "lines that are there stay: " << file;
  const auto again = engine->newLetters({dir(), voice, true});
  ASSERT_TRUE(again.ok()) << toString(again.error());
  for (const NewLetter& letter : *again) EXPECT_TRUE(letter.source == "table" || letter.letter == "ʘ") << letter.letter;
  EXPECT_EQ(core::readFile(dir() + "/letters.yaml").value(), file) << "nothing is written twice";
}

}  // namespace
}  // namespace dimts::test
