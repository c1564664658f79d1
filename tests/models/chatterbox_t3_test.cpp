// T3 against chatterbox-tts 0.1.7 (tests/golden/chatterbox/make_t3.py): conditions, every layer, logits, losses, gradients;
// packed rows against rows alone; the released files' layout; loading that names what is wrong.
#include <torch/torch.h>

#include "engine/models/chatterbox/t3_losses.h"
#include "tests/models/chatterbox_support.h"

namespace {

using namespace dimts;
using namespace dimts::models::chatterbox;
using models::TensorMap;
using test::Golden;

const Golden& golden() {
  static const Golden file("chatterbox/t3");
  return file;
}

struct Rows {
  const char* name;
  int64_t first, count;
};
constexpr Rows kRows[] = {{"both", 0, 2}, {"first", 0, 1}, {"second", 1, 1}};

/// [B, L, …] of the reference as one packed sequence.
at::Tensor flat(const at::Tensor& x) { return x.reshape({-1, x.size(2)}); }

/// Rows of padded logits [B, T, V] where a next token is guessed.
at::Tensor guessed(const at::Tensor& logits, const at::Tensor& lengths) {
  std::vector<at::Tensor> rows;
  for (int64_t row = 0; row < lengths.size(0); ++row)
    rows.push_back(logits[row].narrow(0, 0, lengths[row].item<int64_t>() - 1));
  return at::cat(rows);
}

TEST(ChatterboxT3, RotaryFrequenciesOfTheFullSizeEqualTheReference) {
  const T3Config config;
  EXPECT_TRUE(at::equal(ropeFrequencies(config.llama.rope, config.llama.headSize()), golden()["rope"]));
}

TEST(ChatterboxT3, ConditionsLayersAndLogitsEqualTheReferenceAlsoPadded) {
  T3 model = test::smallT3();
  const at::NoGradGuard noGrad;
  for (const Rows& rows : kRows) {
    const std::string name = std::string(rows.name) + "/";
    const Conditions voices = test::goldenVoices(golden(), rows.first, rows.count);
    EXPECT_CLOSE(model->conditions(voices), golden()[name + "conditions"], 1e-5) << name;
    const T3Layout layout = test::goldenLayout(golden(), rows.first, rows.count, RowLayout::Padded);
    std::vector<at::Tensor> inner;
    const at::Tensor hidden = model->forward(voices, layout, {}, {}, {}, &inner);
    ASSERT_EQ(inner.size(), 3U);
    for (int layer = 0; layer < 2; ++layer)
      EXPECT_CLOSE(inner[static_cast<size_t>(layer) + 1], flat(golden()[name + "layer" + std::to_string(layer)]), 1e-5)
          << name << layer;
    EXPECT_CLOSE(hidden, flat(golden()[name + "hidden"]), 1e-5) << name;
    const auto lengths = [&](const char* part) { return golden()[part].narrow(0, rows.first, rows.count); };
    EXPECT_CLOSE(model->textHead(hidden.index_select(0, layout.text.from)),
                 guessed(golden()[name + "text_logits"], lengths("text_lengths")), 1e-5)
        << name;
    EXPECT_CLOSE(model->speechHead(hidden.index_select(0, layout.speech.from)),
                 guessed(golden()[name + "speech_logits"], lengths("speech_lengths")), 1e-5)
        << name;
  }
}

TEST(ChatterboxT3, PackedRowsAreWhatTheReferenceComputesForEachRowAlone) {
  T3 model = test::smallT3();
  const at::NoGradGuard noGrad;
  const T3Layout layout = test::goldenLayout(golden(), 0, 2, RowLayout::Packed);
  const at::Tensor hidden = model->forward(test::goldenVoices(golden(), 0, 2), layout);
  EXPECT_CLOSE(hidden, at::cat({flat(golden()["first/hidden"]), flat(golden()["second/hidden"])}), 1e-5);
  EXPECT_EQ(layout.offsets, (std::vector<int64_t>{0, 7 + 11 + 14, 7 + 11 + 14 + 7 + 7 + 19}));
  const at::Tensor wanted = layout.speech.from;
  EXPECT_CLOSE(model->forward(test::goldenVoices(golden(), 0, 2), layout, {}, {}, wanted), hidden.index_select(0, wanted), 1e-6);
}

TEST(ChatterboxT3, LossesAndGradientsEqualTheReference) {
  T3 model = test::smallT3();
  for (const Rows& rows : kRows) {
    const T3Layout layout = test::goldenLayout(golden(), rows.first, rows.count, RowLayout::Padded);
    const T3Losses losses = t3Losses(model, test::goldenVoices(golden(), rows.first, rows.count), layout);
    EXPECT_CLOSE(at::stack({losses.speech, losses.text}), golden()[std::string(rows.name) + "/losses"], 1e-5) << rows.name;
    if (rows.count < 2) continue;
    (losses.speech + 0.3 * losses.text).backward();
    size_t compared = 0;
    for (const auto& item : model->named_parameters()) {
      if (item.key() == "tfmr.embed_tokens.weight") continue;
      ++compared;
      const at::Tensor expected = golden()["gradient/" + item.key()];
      // A key's bias moves all scores of a row alike, which a softmax does not see: what both sides find is rounding alone.
      if (item.key().ends_with("to_k.bias")) {
        const at::Tensor beside = golden()["gradient/" + item.key().substr(0, item.key().size() - 4) + "weight"];
        EXPECT_LE((item.value().grad() - expected).abs().max().item<double>(), 1e-4 * beside.abs().max().item<double>());
        continue;
      }
      EXPECT_LE(test::relativeDifference(item.value().grad(), expected), 1e-4) << item.key();
    }
    EXPECT_EQ(compared, golden().under("gradient/").size());
  }
}

TEST(ChatterboxT3, PackedLossesAreTheMeanOverTheRowsTargets) {
  T3 model = test::smallT3();
  const at::NoGradGuard noGrad;
  const T3Losses losses =
      t3Losses(model, test::goldenVoices(golden(), 0, 2), test::goldenLayout(golden(), 0, 2, RowLayout::Packed));
  const at::Tensor first = golden()["first/losses"], second = golden()["second/losses"];
  EXPECT_CLOSE(losses.speechOfRow, at::stack({first[0], second[0]}), 1e-5);
  EXPECT_CLOSE(losses.textOfRow, at::stack({first[1], second[1]}), 1e-5);
  EXPECT_CLOSE(losses.speech, (13 * first[0] + 18 * second[0]) / 31, 1e-5);
  EXPECT_CLOSE(losses.text, (10 * first[1] + 6 * second[1]) / 16, 1e-5);
}

TEST(ChatterboxT3, RecomputedLayersGiveTheSameGradients) {
  T3 kept = test::smallT3(), again = test::smallT3();
  again->backbone->setRecompute(true);
  const T3Layout layout = test::goldenLayout(golden(), 0, 2, RowLayout::Packed);
  const Conditions voices = test::goldenVoices(golden(), 0, 2);
  for (T3* model : {&kept, &again}) {
    const T3Losses losses = t3Losses(*model, voices, layout);
    (losses.speech + losses.text).backward();
  }
  const auto expected = kept->named_parameters();
  for (const auto& item : again->named_parameters()) {
    if (item.key() == "tfmr.embed_tokens.weight") continue;
    EXPECT_LE(test::relativeDifference(item.value().grad(), expected[item.key()].grad()), 1e-6) << item.key();
  }
}

TEST(ChatterboxT3, PromptsOfUnequalLengthAreHeardAsIfAlone) {
  T3 model = test::smallT3();
  const at::NoGradGuard noGrad;
  Conditions both = test::goldenVoices(golden(), 0, 2), alone = test::goldenVoices(golden(), 0, 1);
  both.promptLengths = torch::tensor({4, 7}, at::kLong);
  alone.prompt = alone.prompt.narrow(1, 0, 4);
  EXPECT_CLOSE(model->conditions(both)[0], model->conditions(alone)[0], 1e-6);
  EXPECT_CLOSE(model->conditions(both)[1], golden()["both/conditions"][1], 1e-5);
}

TEST(ChatterboxT3, DroppedConditionsAreGoneAndAFunctionOfTheSeed) {
  T3 model = test::smallT3();
  const at::NoGradGuard noGrad;
  const T3Layout layout = test::goldenLayout(golden(), 0, 2, RowLayout::Packed);
  const Conditions voices = test::goldenVoices(golden(), 0, 2);
  const T3Losses plain = t3Losses(model, voices, layout);
  const at::Tensor second = torch::tensor({false, true});
  const T3Losses noText = t3Losses(model, voices, layout, {second, {}});
  EXPECT_TRUE(at::equal(noText.speechOfRow[0], plain.speechOfRow[0]));
  EXPECT_FALSE(at::equal(noText.speechOfRow[1], plain.speechOfRow[1]));
  EXPECT_EQ(noText.textOfRow[1].item<float>(), 0);          // a text that is not there is not learned
  EXPECT_CLOSE(noText.text, plain.textOfRow[0], 1e-6);
  Conditions nobody = voices;
  nobody.speaker = voices.speaker.clone();
  nobody.speaker[1] = 0;
  nobody.prompt = voices.prompt.clone();
  nobody.prompt[1][0] = 0;
  nobody.promptLengths = torch::tensor({7, 1}, at::kLong);
  const T3Losses noVoice = t3Losses(model, voices, layout, {{}, second}), expected = t3Losses(model, nobody, layout);
  EXPECT_TRUE(at::equal(noVoice.speech, expected.speech));
  T3LossOptions options;
  options.textDropout = 0.5;
  const DroppedConditions drawn = drawDropped(1000, options, 5);
  EXPECT_TRUE(at::equal(drawn.text, drawDropped(1000, options, 5).text));
  EXPECT_FALSE(at::equal(drawn.text, drawDropped(1000, options, 6).text));
  EXPECT_NEAR(drawn.text.to(at::kFloat).mean().item<double>(), 0.5, 0.06);
  EXPECT_FALSE(drawn.voice.defined());
}

/// A safetensors file of every weight, from names, shapes and types alone.
uint64_t fileBytes(const T3Config& config, size_t* tensors = nullptr) {
  const T3 model(config, at::TensorOptions(at::kMeta).dtype(at::kFloat));
  const auto state = model->state();
  if (tensors) *tensors = state.size();
  return formats::safetensorsBytes(state);
}

TEST(ChatterboxT3, ReleasedFilesHaveExactlyTheseNamesAndShapes) {
  T3Config config;
  size_t tensors = 0;
  EXPECT_EQ(fileBytes(config, &tensors), 2'143'989'752U);  // t3_mtl23ls_v2.safetensors
  EXPECT_EQ(tensors, 292U);
  config.textVocabulary = 704;
  EXPECT_EQ(fileBytes(config), 2'129'653'744U);  // t3_cfg.safetensors
  config.textVocabulary = 3000;
  EXPECT_EQ(fileBytes(config), 2'148'462'584U);
  EXPECT_EQ(fileBytes(test::smallT3Config()), formats::toSafetensors(test::smallT3()->state()).size());
}

TEST(ChatterboxT3, LoadingNamesEveryTensorAndChangesNothing) {
  T3 model = test::smallT3();
  TensorMap state;
  for (const auto& [name, tensor] : test::smallT3()->state()) state[name] = tensor.detach() + 1;
  ASSERT_TRUE(model->loadState(state).ok());
  EXPECT_TRUE(at::equal(model->state().at("text_head.weight"), state.at("text_head.weight")));
  for (auto& [name, tensor] : state) tensor = tensor + 1;
  state.erase("tfmr.layers.1.mlp.up_proj.weight");
  state["speech_head.bias"] = at::zeros({50});
  state["text_emb.weight"] = at::zeros({41, 32});
  const Status status = model->loadState(state);
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().code, "chatterbox.state");
  for (const char* part : {"missing (1): tfmr.layers.1.mlp.up_proj.weight", "unexpected (1): speech_head.bias",
                           "text_emb.weight is [41, 32], needs [40, 32]"})
    EXPECT_NE(status.error().detail.find(part), std::string::npos) << part << " in " << status.error().detail;
  EXPECT_FALSE(at::equal(model->state().at("text_head.weight"), state.at("text_head.weight")));
}

TEST(ChatterboxT3, SizesThatCannotBeAreRefusedByName) {
  EXPECT_TRUE(validate(T3Config{}).ok());
  EXPECT_TRUE(validate(test::smallT3Config()).ok());
  T3Config config;
  config.textVocabulary = 200;  // the start token is 255
  EXPECT_EQ(validate(config).error().subject, "textVocabulary");
  config = {};
  config.llama.heads = 15;
  EXPECT_EQ(validate(config).error().code, "chatterbox.config");
}

TEST(ChatterboxT3, IdsOutsideTheTablesThrow) {
  const T3Config config = test::smallT3Config();
  const TokenRows fine{torch::tensor({{38, 3, 0}}, at::kLong), torch::tensor({3}, at::kLong)};
  const TokenRows outside{torch::tensor({{40, 50, 41}}, at::kLong), torch::tensor({3}, at::kLong)};
  const TokenRows tooLong{torch::tensor({{40, 3, 41}}, at::kLong), torch::tensor({4}, at::kLong)};
  EXPECT_THROW(layoutOf(config, fine, outside, RowLayout::Packed), std::invalid_argument);
  EXPECT_THROW(layoutOf(config, fine, tooLong, RowLayout::Packed), std::invalid_argument);
}

}  // namespace
