// Voices of the original program: every tensor under Hugging Face's name, and its configuration.
#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "engine/core/files.h"
#include "engine/formats/torch_file.h"
#include "engine/models/vits/base_voice.h"
#include "engine/models/vits/original_names.h"
#include "tests/models/vits_support.h"
#include "tests/support/temp_dir.h"

namespace fs = std::filesystem;

namespace dimts::test {
namespace {

using namespace models::vits;

std::string goldenVoice(const std::string& name) {
  std::string path = DIMTS_GOLDEN_DIR;
  return path.append("/vits/G_").append(name).append(".pth");
}

class OriginalVoice : public testing::TestWithParam<const char*> {};

TEST_P(OriginalVoice, LoadsWithNothingMissingAndNothingLeft) {
  const std::string name = GetParam();
  const auto state = formats::readTorchFile(goldenVoice(name));
  ASSERT_TRUE(state.ok()) << toString(state.error());
  ASSERT_TRUE(hasOriginalNames(*state));
  const Golden golden("vits/modules_" + name);
  VitsModel expected = goldenModel(name), model(goldenConfig(golden), 77);
  const Status loaded = model->loadState(generatorFromOriginal(*state));
  ASSERT_TRUE(loaded.ok()) << toString(loaded.error());
  const auto theirs = expected->named_parameters();
  for (const auto& item : model->named_parameters()) EXPECT_TRUE(at::equal(item.value(), theirs[item.key()])) << item.key();
}

INSTANTIATE_TEST_SUITE_P(Goldens, OriginalVoice, testing::Values("plain", "speakers"), [](const auto& info) { return info.param; });

/// config.json of the original's LJ Speech voice, as published.
const char* const kLjSpeech = R"({"train": {"segment_size": 8192, "learning_rate": 2e-4},
  "data": {"sampling_rate": 22050, "filter_length": 1024, "hop_length": 256, "n_speakers": 0},
  "model": {"inter_channels": 192, "hidden_channels": 192, "filter_channels": 768, "n_heads": 2, "n_layers": 6,
    "kernel_size": 3, "p_dropout": 0.1, "resblock": "1", "resblock_kernel_sizes": [3, 7, 11],
    "resblock_dilation_sizes": [[1, 3, 5], [1, 3, 5], [1, 3, 5]], "upsample_rates": [8, 8, 2, 2],
    "upsample_initial_channel": 512, "upsample_kernel_sizes": [16, 16, 4, 4], "n_layers_q": 3}})";

TEST(OriginalConfig, IsTheFullNetwork) {
  const auto json = nlohmann::json::parse(kLjSpeech);
  ASSERT_TRUE(isOriginalConfig(json));
  const auto config = fromJson(configFromOriginal(json, 178).dump());
  ASSERT_TRUE(config.ok()) << toString(config.error());
  VitsConfig full;
  full.vocabSize = 178;
  full.samplingRate = 22050;
  EXPECT_EQ(toJson(*config), toJson(full));
}

TEST(OriginalConfig, DamageIsAnError) {
  const TempDir dir;
  dir.write("voice/config.json", R"({"model": {"inter_channels": 192}, "data": {}})");
  fs::copy_file(goldenVoice("plain"), dir.file("voice/G_7.pth"));
  const auto config = readVoiceConfig(dir.file("voice"));
  ASSERT_FALSE(config.ok());
  EXPECT_EQ(config.error().code, "vits.config_json");
  EXPECT_EQ(readVoiceWeights(dir.path()).error().code, "voice.missing");
}

}  // namespace
}  // namespace dimts::test
