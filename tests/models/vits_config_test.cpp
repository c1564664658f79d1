// The VITS configuration: JSON both ways, every broken value named, presets.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "engine/models/vits/vits_config.h"

namespace {

using namespace dimts::models::vits;

TEST(VitsConfigJson, SurvivesTheRoundTrip) {
  for (const char* name : {"vits", "vits-small", "vits-tiny"}) {
    const VitsConfig config = presetConfig(name).value();
    const auto again = fromJson(toJson(config));
    ASSERT_TRUE(again.ok()) << name << ": " << dimts::toString(again.error());
    EXPECT_EQ(toJson(again.value()), toJson(config));
  }
}

TEST(VitsConfigJson, HuggingFacesKeysAndThoseOfTraining) {
  const auto json = nlohmann::json::parse(toJson(VitsConfig()));
  EXPECT_EQ(json["model_type"], "vits");
  EXPECT_EQ(json["upsample_rates"], nlohmann::json::parse("[8, 8, 2, 2]"));
  EXPECT_TRUE(json["pad_token_id"].is_null());
  EXPECT_EQ(json["segment_size"], 8192);
  EXPECT_EQ(json["hop_length"], 256);
  EXPECT_EQ(json.size(), 57U);
}

TEST(VitsConfigJson, TakesWhatHuggingFaceWrites) {
  const auto config = fromJson(R"({"model_type": "vits", "vocab_size": 42, "return_dict": true, "dtype": "float32",
    "hidden_dropout": 0, "pad_token_id": null, "noise_scale": 1})");
  ASSERT_TRUE(config.ok());
  EXPECT_EQ(config->vocabSize, 42);
  EXPECT_EQ(config->noiseScale, 1.0);
  EXPECT_EQ(config->numHiddenLayers, 6);
}

TEST(VitsConfigJson, SaysWhatIsWrong) {
  EXPECT_EQ(fromJson("[1]").error().code, "vits.config_json");
  EXPECT_EQ(fromJson("{").error().code, "vits.config_json");
  EXPECT_EQ(fromJson(R"({"model_type": "bert"})").error().code, "vits.config_json");
  const auto wrong = fromJson(R"({"vocab_size": "many", "upsample_rates": [8, "x"], "use_bias": 1})");
  ASSERT_FALSE(wrong.ok());
  EXPECT_NE(wrong.error().detail.find("vocab_size = \"many\""), std::string::npos);
  EXPECT_NE(wrong.error().detail.find("upsample_rates"), std::string::npos);
  EXPECT_NE(wrong.error().detail.find("use_bias"), std::string::npos);
}

TEST(VitsConfigJson, NamesTheBrokenKey) {
  const std::pair<const char*, const char*> cases[] = {
      {R"({"hidden_size": 191})", "num_attention_heads"},
      {R"({"upsample_kernel_sizes": [16, 16, 4]})", "upsample_kernel_sizes"},
      {R"({"upsample_kernel_sizes": [16, 15, 4, 4]})", "upsample_kernel_sizes"},
      {R"({"upsample_initial_channel": 100})", "upsample_initial_channel"},
      {R"({"flow_size": 3})", "flow_size"},
      {R"({"spectrogram_bins": 100})", "upsample_rates"},
      {R"({"segment_size": 8000})", "segment_size"},
      {R"({"segment_size": 256})", "segment_size"},
      {R"({"num_speakers": 2})", "speaker_embedding_size"},
      {R"({"hidden_act": "silu"})", "hidden_act"},
      {R"({"wavenet_kernel_size": 4})", "wavenet_kernel_size"},
      {R"({"resblock_dilation_sizes": [[1], [1], []]})", "resblock_dilation_sizes"},
      {R"({"upsample_rates": [0, 8, 2, 2]})", "upsample_kernel_sizes"},
      {R"({"attention_dropout": 1.0})", "attention_dropout"},
      {R"({"discriminator_period_channels": [2, 4]})", "discriminator_period_channels"},
      {R"({"mel_fmax": 9000})", "mel_fmax"},
      {R"({"vocab_size": -3})", "vocab_size"},
  };
  for (const auto& [json, key] : cases) {
    const auto config = fromJson(json);
    ASSERT_FALSE(config.ok()) << json;
    EXPECT_EQ(config.error().code, "vits.config_value");
    EXPECT_EQ(config.error().subject, key) << json;
  }
}

TEST(VitsConfigPresets, AreValidAndKnownByName) {
  for (const char* name : {"vits", "vits-small", "vits-tiny"}) EXPECT_TRUE(validate(presetConfig(name).value()).ok());
  EXPECT_EQ(presetConfig("vits-huge").error().code, "vits.unknown_preset");
  EXPECT_EQ(presetConfig("vits").value().hopLength(), 256);
  EXPECT_EQ(presetConfig("vits-small").value().hopLength(), 256);
}

TEST(VitsConfigPresets, KnowWhatCanBeTrainedOn) {
  const VitsConfig config = presetConfig("vits").value();
  EXPECT_TRUE(config.canTrainOn(60, 60 * 256));
  EXPECT_FALSE(config.canTrainOn(61, 60 * 256));
  EXPECT_FALSE(config.canTrainOn(1, 384));
  EXPECT_FALSE(config.canTrainOn(0, 16000));
}

}  // namespace
