// A model without a network for tests of speaking: every id but the blank is 50 ms of a tone whose height and strength
// the speaker decides, in parts of 10 ms.
#pragma once

#include <cmath>

#include "engine/train/family.h"

namespace dimts::test {

class PlainModel : public train::Model {
 public:
  static constexpr int kRate = 16000;

  train::Objective& objective() override { throw std::logic_error("not used"); }
  Result<std::vector<float>> speak(const std::vector<int64_t>& ids, const train::SpeakOptions& options) override {
    std::vector<float> all;
    DIMTS_TRY(speakInParts(ids, options, [&](std::span<const float> part) {
      all.insert(all.end(), part.begin(), part.end());
      return Status();
    }));
    return all;
  }
  Status speakInParts(const std::vector<int64_t>& ids, const train::SpeakOptions& options, const train::SampleSink& sink) override {
    calls.push_back(options);
    const auto tokens = static_cast<double>((ids.size() - 1) / 2);
    const auto count = static_cast<int64_t>(tokens * 0.05 * kRate / options.speed);
    const double level = levels.empty() ? 0.3 : levels[(calls.size() - 1) % levels.size()];
    std::vector<float> part;
    for (int64_t i = 0; i < count; ++i) {
      const double loudness = i < count - quietEnd ? level : 0;
      part.push_back(static_cast<float>(loudness * std::sin(2 * M_PI * 200 * static_cast<double>(i) / kRate + 1)));
      if (part.size() == kRate / 100 || i + 1 == count) {
        ++parts;
        DIMTS_TRY(sink(part));
        part.clear();
      }
    }
    return {};
  }
  int sampleRate() const override { return kRate; }
  Status loadState(const std::map<std::string, torch::Tensor>&) override { return {}; }
  std::vector<std::string> vocabularyTables() const override { return {}; }
  Result<train::GrowReport> growFrom(const std::string&, const tokenizer::RowOrigins&, int64_t) override { return train::GrowReport{}; }
  Status exportVoice(const std::string&) override { return {}; }
  int64_t parameterCount() const override { return 0; }

  std::vector<double> levels;  ///< of the calls in turn
  int64_t quietEnd = 0;        ///< samples of every sentence that are silent
  std::vector<train::SpeakOptions> calls;
  int64_t parts = 0;
};

inline tokenizer::Tokenizer plainTokenizer() {
  return tokenizer::Tokenizer::train({"abcdefghijklmnopqrstuvwxyz .,;?!"}).value();
}

}  // namespace dimts::test
