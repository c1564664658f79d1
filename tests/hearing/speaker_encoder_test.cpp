// The speaker encoder beside the reference program, and both measures of voices on recorded prompts of two speakers.
#include "engine/hearing/speaker_encoder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "engine/dataset/voices/clusters.h"
#include "engine/hearing/model_files.h"
#include "engine/media/decode.h"
#include "tests/support/golden.h"
#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

namespace fs = std::filesystem;

std::string modelPath() {
  const auto found = hearing::findModel(hearing::speakerModel(), "");
  return found.ok() && *found ? **found : "";
}

TEST(SpeakerEncoder, GivesTheReferencesVectors) {
  if (modelPath().empty()) GTEST_SKIP() << hearing::howToGet(hearing::speakerModel());
  const auto encoder = hearing::loadSpeakerEncoder(modelPath());
  ASSERT_TRUE(encoder.ok()) << toString(encoder.error());
  const Golden golden("hearing/speaker_encoder");
  for (const std::string name : {"long", "short"}) {
    const at::Tensor samples = golden[name + ".samples"].to(at::kShort).contiguous();
    const auto vector = encoder->encode({samples.data_ptr<int16_t>(), static_cast<size_t>(samples.numel())}, 16000);
    const at::Tensor expected = golden[name + ".vector"];
    ASSERT_EQ(static_cast<int64_t>(vector.size()), expected.numel());
    double worst = 0;
    for (size_t i = 0; i < vector.size(); ++i) worst = std::max(worst, std::abs(vector[i] - expected.data_ptr<float>()[i]) + 0.0);
    EXPECT_LT(worst, 2e-5) << name;
  }
}

TEST(SpeakerEncoder, OtherWeightsAreRefused) {
  std::string path = DIMTS_GOLDEN_DIR;
  const auto encoder = hearing::loadSpeakerEncoder(path.append("/formats/old.pth"));
  ASSERT_FALSE(encoder.ok());
  EXPECT_EQ(encoder.error().code, "model_file.damaged");
}

/// Up to `most` prompts of at least 1.5 s of one voice.
std::vector<std::vector<int16_t>> prompts(const std::string& voice, size_t most) {
  std::vector<std::string> paths;
  std::error_code code;
  for (const auto& entry : fs::recursive_directory_iterator("/usr/share/asterisk/sounds/" + voice, code))
    if (entry.path().extension() == ".g722" && entry.file_size() > 12000 && entry.file_size() < 48000) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<std::vector<int16_t>> out;
  for (size_t i = 0; i < paths.size() && out.size() < most; i += 1 + paths.size() / (2 * most))
    if (auto samples = media::decodeAll(paths[i], 16000); samples.ok()) out.push_back(std::move(*samples));
  return out;
}

void sortsTwoVoices(const dataset::VoiceEncoder& encoder, const std::string& one, const std::string& other, double least,
                    int mostGroups) {
  const auto first = prompts(one, 30), second = prompts(other, 30);
  if (first.size() < 20 || second.size() < 20) GTEST_SKIP() << "the recorded prompts are not installed";
  std::vector<dataset::VoiceVector> vectors;
  for (const auto* list : {&first, &second})
    for (const auto& samples : *list) vectors.push_back(encoder.encode(samples, 16000));
  double within = 0, across = 0, withinCount = 0, acrossCount = 0;
  for (size_t i = 0; i < vectors.size(); ++i)
    for (size_t j = 0; j < i; ++j) {
      const bool same = (i < first.size()) == (j < first.size());
      (same ? within : across) += dataset::likeness(vectors[i], vectors[j]);
      ++(same ? withinCount : acrossCount);
    }
  const auto groups = dataset::groupVoices(vectors, encoder.sameFrom);
  size_t right = 0;
  for (int g = 0; g < groups.count; ++g) {
    size_t ofFirst = 0, ofSecond = 0;
    for (size_t i = 0; i < vectors.size(); ++i)
      if (groups.group[i] == g) ++(i < first.size() ? ofFirst : ofSecond);
    right += std::max(ofFirst, ofSecond);
  }
  std::printf("%s: %s and %s: %d groups, %zu of %zu in the right one; likeness within %.2f, across %.2f\n", encoder.name.c_str(),
              one.c_str(), other.c_str(), groups.count, right, vectors.size(), within / withinCount, across / acrossCount);
  EXPECT_GE(groups.count, 2);
  EXPECT_LE(groups.count, mostGroups);
  EXPECT_GE(static_cast<double>(right), least * static_cast<double>(vectors.size()));
}

TEST(SpeakerEncoder, SortsTwoRecordedVoices) {
  if (modelPath().empty()) GTEST_SKIP() << hearing::howToGet(hearing::speakerModel());
  const auto encoder = hearing::loadSpeakerEncoder(modelPath());
  ASSERT_TRUE(encoder.ok());
  sortsTwoVoices(*encoder, "en_US_f_Allison", "it_IT_m_Carlo", 0.95, 2);
  sortsTwoVoices(*encoder, "en_US_f_Allison", "ru_RU_f_IvrvoiceRU", 0.95, 2);
}

TEST(PitchAndTimbre, SortsAWomanAndAMan) {
  sortsTwoVoices(dataset::pitchAndTimbre(), "en_US_f_Allison", "it_IT_m_Carlo", 0.9, 4);
}

TEST(PitchAndTimbre, SortsTwoWomen) { sortsTwoVoices(dataset::pitchAndTimbre(), "en_US_f_Allison", "ru_RU_f_IvrvoiceRU", 0.9, 4); }

}  // namespace
}  // namespace dimts::test
