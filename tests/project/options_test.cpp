// The order of origins, the checks of values, and the help for misspelt names.
#include "engine/project/options.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace dimts::project {
namespace {

OptionSchema schema() {
  return {{"train.batch_size", OptionType::Int, "16", 1, 512, "clips", "Clips at once.", "train", false, {}},
          {"train.learning_rate", OptionType::Real, "2e-4", 1e-8, 1, "", "Step length.", "train", false, {}},
          {"text.lower_case", OptionType::Bool, "true", 0, 0, "", "Small letters.", "text", false, {}},
          {"train.device", OptionType::Choice, "auto", 0, 0, "", "Where.", "train", false, {"auto", "cpu", "cuda"}},
          {"sample.sentences", OptionType::Text, "", 0, 0, "", "Sentences.", "sample", false, {}}};
}

OptionSources allSources() {
  OptionSources sources;
  sources.presets = {{"big", "", {}}, {"small", "", {{"train.batch_size", "2"}, {"train.learning_rate", "1e-3"}}}};
  sources.preset = "small";
  return sources;
}

OptionState state(const OptionSources& sources, const std::string& key) {
  const auto states = resolveOptions(schema(), sources);
  if (!states.ok()) return {{}, "(" + states.error().code + ")", OptionOrigin::Default, toString(states.error())};
  for (const OptionState& s : *states)
    if (s.spec.key == key) return s;
  return {};
}

/// C4.4: what is on can be switched off from the command line.
TEST(Options, OriginsLieOverEachOtherInOrder) {
  OptionSources sources = allSources();
  sources.preset = "";
  EXPECT_EQ(state(sources, "train.batch_size").value, "16");
  EXPECT_EQ(state(sources, "train.batch_size").origin, OptionOrigin::Default);
  sources.preset = "small";
  EXPECT_EQ(state(sources, "train.batch_size").value, "2");
  EXPECT_EQ(state(sources, "train.batch_size").origin, OptionOrigin::Preset);
  sources.project["train.batch_size"] = "3";
  EXPECT_EQ(state(sources, "train.batch_size").value, "3");
  EXPECT_EQ(state(sources, "train.batch_size").origin, OptionOrigin::Project);
  sources.environment["DIMTS_TRAIN_BATCH_SIZE"] = "4";
  EXPECT_EQ(state(sources, "train.batch_size").value, "4");
  EXPECT_EQ(state(sources, "train.batch_size").origin, OptionOrigin::Environment);
  sources.overrides["train.batch_size"] = "5";
  EXPECT_EQ(state(sources, "train.batch_size").value, "5");
  EXPECT_EQ(state(sources, "train.batch_size").origin, OptionOrigin::CommandLine);
  EXPECT_EQ(state(sources, "train.learning_rate").origin, OptionOrigin::Preset);
  EXPECT_EQ(state(sources, "text.lower_case").origin, OptionOrigin::Default);
}

TEST(Options, StatesKeepTheOrderOfTheSchema) {
  const auto states = resolveOptions(schema(), allSources());
  ASSERT_TRUE(states.ok());
  ASSERT_EQ(states->size(), schema().size());
  for (size_t i = 0; i < states->size(); ++i) EXPECT_EQ((*states)[i].spec.key, schema()[i].key);
  EXPECT_EQ(valuesOf(*states).at("train.batch_size"), "2");
}

TEST(Options, UnknownKeysNameTheNearest) {
  OptionSources sources = allSources();
  sources.project["train.lerning_rate"] = "1";
  auto result = resolveOptions(schema(), sources);
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, "options.unknown_key");
  EXPECT_NE(result.error().hint.find("train.learning_rate"), std::string::npos);
  EXPECT_EQ(result.error().kind, ErrorKind::BadInput);

  sources = allSources();
  sources.overrides["train.device_"] = "cpu";
  result = resolveOptions(schema(), sources);
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().kind, ErrorKind::Usage);
  EXPECT_NE(result.error().hint.find("train.device"), std::string::npos);
}

/// C4.3: the environment lies over the project's settings.
TEST(Options, EnvironmentVariables) {
  EXPECT_EQ(environmentName("train.learning_rate"), "DIMTS_TRAIN_LEARNING_RATE");
  OptionSources sources = allSources();
  sources.environment = {{"DIMTS_ENGINE", "/x"}, {"DIMTS_TORCH_ROOT", "/y"}};
  EXPECT_TRUE(resolveOptions(schema(), sources).ok());
  sources.environment = {{"DIMTS_TRAIN_LEARNING_RAT", "1"}};
  const auto result = resolveOptions(schema(), sources);
  ASSERT_FALSE(result.ok());
  EXPECT_NE(result.error().hint.find("DIMTS_TRAIN_LEARNING_RATE"), std::string::npos);

  ::setenv("DIMTS_TRAIN_DEVICE", "cpu", 1);
  sources.environment = environmentVariables();
  ::unsetenv("DIMTS_TRAIN_DEVICE");
  EXPECT_EQ(sources.environment.at("DIMTS_TRAIN_DEVICE"), "cpu");
  EXPECT_EQ(environmentVariables().count("DIMTS_TRAIN_DEVICE"), 0u);
}

TEST(Options, UnknownPreset) {
  OptionSources sources = allSources();
  sources.preset = "smal";
  const auto result = resolveOptions(schema(), sources);
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, "options.unknown_preset");
  EXPECT_NE(result.error().hint.find("\"small\""), std::string::npos);
}

TEST(Options, BadValuesAreToldAndKept) {
  OptionSources sources = allSources();
  sources.project = {{"train.batch_size", "many"},
                     {"train.learning_rate", "7"},
                     {"text.lower_case", "perhaps"},
                     {"train.device", "cup"}};
  EXPECT_NE(state(sources, "train.batch_size").problem.find("not a whole number"), std::string::npos);
  EXPECT_EQ(state(sources, "train.batch_size").value, "many");
  EXPECT_NE(state(sources, "train.learning_rate").problem.find("outside the range from 1e-08 to 1"), std::string::npos);
  EXPECT_NE(state(sources, "text.lower_case").problem.find("neither true nor false"), std::string::npos);
  EXPECT_NE(state(sources, "train.device").problem.find("Did you mean \"cpu\""), std::string::npos);
  const auto states = resolveOptions(schema(), sources);
  EXPECT_EQ(firstProblem(*states).error().subject, "train.batch_size");
  EXPECT_EQ(firstProblem(*states).error().kind, ErrorKind::BadInput);
  EXPECT_TRUE(firstProblem(*resolveOptions(schema(), allSources())).ok());
}

TEST(Options, ABadValueOnTheCommandLineIsWrongUsage) {
  OptionSources sources = allSources();
  sources.overrides["train.batch_size"] = "0";
  EXPECT_EQ(firstProblem(*resolveOptions(schema(), sources)).error().kind, ErrorKind::Usage);
}

TEST(Options, ValuesAreNormalised) {
  const OptionSchema s = schema();
  EXPECT_EQ(*checkValue(s[2], " Yes "), "true");
  EXPECT_EQ(*checkValue(s[2], "0"), "false");
  EXPECT_EQ(*checkValue(s[0], "+8"), "8");
  EXPECT_EQ(*checkValue(s[0], " 512 "), "512");
  EXPECT_EQ(*checkValue(s[1], "3e-5"), "3e-5");
  EXPECT_EQ(*checkValue(s[4], "  One.\n two "), "  One.\n two ");
  for (const char* bad : {"", "8.5", "0x10", "8 clips", "9999999999999999999", "513", "0", "-1"})
    EXPECT_FALSE(checkValue(s[0], bad).ok()) << bad;
  for (const char* bad : {"", "nan", "inf", "1e", "1,5", "0", "1e-9", "--1"})
    EXPECT_FALSE(checkValue(s[1], bad).ok()) << bad;
}

TEST(Options, NearestName) {
  EXPECT_EQ(nearestName("tokneizer", {"train", "tokenizer"}), "tokenizer");
  EXPECT_EQ(nearestName("trian", {"train", "brain"}), "train");
  EXPECT_EQ(nearestName("zzzzzz", {"train", "speak"}), "");
  EXPECT_EQ(nearestName("", {"train"}), "");
}

}  // namespace
}  // namespace dimts::project
