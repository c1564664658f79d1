// What the Chatterbox tests share: the small T3 of tests/golden/chatterbox/make_t3.py with weights by formula, its inputs.
#pragma once

#include <torch/torch.h>

#include <string>
#include <vector>

#include "engine/models/chatterbox/t3_losses.h"
#include "tests/support/formula_weights.h"
#include "tests/support/golden.h"

namespace dimts::test {

/// Small networks step by step: threads that wait for each other would cost more than they save, most of all on a busy
/// machine.
class OneThread {
 public:
  OneThread() : before_(at::get_num_threads()) { at::set_num_threads(1); }
  ~OneThread() { at::set_num_threads(before_); }
  OneThread(const OneThread&) = delete;
  OneThread& operator=(const OneThread&) = delete;

 private:
  int before_;
};

inline models::chatterbox::T3Config smallT3Config() {
  models::chatterbox::T3Config config;
  config.llama.hidden = 32;
  config.llama.mlp = 48;
  config.llama.layers = 2;
  config.llama.heads = 2;
  config.textVocabulary = 40;
  config.startText = 38;
  config.maxTextTokens = 30;
  config.speechVocabulary = 50;
  config.startSpeech = 40;
  config.stopSpeech = 41;
  config.maxSpeechTokens = 60;
  config.speakerSize = 12;
  config.promptQueries = 5;
  return config;
}

inline models::chatterbox::T3 smallT3() {
  models::chatterbox::T3 model(smallT3Config());
  fillByFormula(*model);
  model->eval();
  return model;
}

/// The golden file's rows `first` … `first + count - 1`.
inline models::chatterbox::Conditions goldenVoices(const Golden& golden, int64_t first, int64_t count) {
  const auto rows = [&](const char* name) { return golden[name].narrow(0, first, count); };
  return {rows("speaker"), rows("prompt"), {}, rows("emotion")};
}

inline models::chatterbox::TokenRows goldenTokens(const Golden& golden, const std::string& name, int64_t first,
                                                  int64_t count) {
  const at::Tensor lengths = golden[name + "_lengths"].narrow(0, first, count);
  const auto longest = lengths.max().item<int64_t>();
  return {golden[name].narrow(0, first, count).narrow(1, 0, longest).contiguous(), lengths};
}

inline models::chatterbox::T3Layout goldenLayout(const Golden& golden, int64_t first, int64_t count,
                                                 models::chatterbox::RowLayout layout) {
  return models::chatterbox::layoutOf(smallT3Config(), goldenTokens(golden, "text", first, count),
                                      goldenTokens(golden, "speech", first, count), layout);
}

}  // namespace dimts::test
