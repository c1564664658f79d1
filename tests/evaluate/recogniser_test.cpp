// The recogniser where it is installed, and what is said where it is not.
#include "engine/evaluate/recogniser.h"

#include <gtest/gtest.h>

#include <vector>

namespace dimts::evaluate {
namespace {

TEST(Recogniser, WhatIsMissingNamesThePackages) {
  const auto noLibrary = Recogniser::load({{"libnot-there.so.1"}, "/usr/share/pocketsphinx/model/en-us"});
  ASSERT_FALSE(noLibrary.ok());
  EXPECT_EQ(noLibrary.error().code, "recogniser.missing");
  EXPECT_EQ(noLibrary.error().subject, "libnot-there.so.1");
  EXPECT_NE(noLibrary.error().hint.find("pocketsphinx-en-us"), std::string::npos);
  // A library that is there but is another one.
  EXPECT_EQ(Recogniser::look({{"libc.so.6"}, "/"}).error().code, "recogniser.missing");
}

TEST(Recogniser, OnlyEnglish) {
  for (const char* language : {"en", "en-GB", "en_US", "eng"}) EXPECT_TRUE(isEnglish(language)) << language;
  for (const char* language : {"am", "ku", "ckb", "es", "", "enm"}) EXPECT_FALSE(isEnglish(language)) << language;
}

TEST(Recogniser, ListensWhereItIsInstalled) {
  if (!Recogniser::look().ok()) GTEST_SKIP() << "pocketsphinx and its English model are not installed";
  auto recogniser = Recogniser::load();
  ASSERT_TRUE(recogniser.ok()) << toString(recogniser.error());
  EXPECT_EQ(*recogniser->understand(std::vector<int16_t>(100, 0)), "");
  std::vector<int16_t> buzz;
  for (int i = 0; i < 2 * Recogniser::kSampleRate; ++i) buzz.push_back(static_cast<int16_t>((i % 130) * 100 * ((i / 2400) % 2)));
  const auto first = recogniser->understand(buzz);
  ASSERT_TRUE(first.ok()) << toString(first.error());
  ASSERT_TRUE(recogniser->understand(std::vector<int16_t>(16000, 3)).ok());
  EXPECT_EQ(*recogniser->understand(buzz), *first) << "what was heard before must not matter";
  auto missing = Recogniser::load({{"libpocketsphinx.so.3"}, "/nowhere"});
  EXPECT_EQ(missing.error().code, "recogniser.missing");
}

}  // namespace
}  // namespace dimts::evaluate
