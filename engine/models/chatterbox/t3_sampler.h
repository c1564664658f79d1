// T3 speaks: token after token from a cache of what was heard, guided away from what it would say without the text.
// Order of the steps as in chatterbox-tts models/t3/t3.py `inference`.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "engine/models/chatterbox/llama_steps.h"
#include "engine/models/chatterbox/t3_model.h"

namespace dimts::models::chatterbox {

struct SamplingOptions {
  double temperature = 0.8;        ///< > 0; higher is livelier
  double guidance = 0.5;           ///< 0: none, and only one row is computed
  double leastShare = 0.05;        ///< tokens less probable than this times the most probable are not taken (min-p)
  double nucleus = 1.0;            ///< only the most probable tokens that make up this much are taken (top-p)
  double repetitionPenalty = 1.2;  ///< of tokens that were said already (Keskar et al. 2019)
  bool greedy = false;             ///< always the most probable one
  /// The reference puts the start token twice before speech, training once.
  bool startTwice = true;
  /// On the processor: Half speaks twice as quickly, its rounded weights may choose another token now and then.
  StepWeights weights = StepWeights::Full;

  // Guards of the end. The reference has only the first.
  int64_t mostTokens = 1000;       ///< 25 are a second
  int64_t leastTokens = 0;         ///< no stop before so many
  bool onlyCodes = true;           ///< never a token that is neither sound nor the stop
  int64_t longestRun = 0;          ///< so many times the same token end the speech; 0: never
};

/// Error "chatterbox.sampling", its subject is the setting.
Status validate(const SamplingOptions& options);

/// Logits [V] become probabilities in place: repetition penalty, temperature, min-p, top-p. `said`: the ids that were said
/// already, each once, the start token among them. A logit of -∞ stays impossible.
void toProbabilities(std::span<float> logits, std::span<const int64_t> said, const SamplingOptions& options);

enum class SpeechEnd {
  Stop,   ///< the model said so
  Limit,  ///< mostTokens
  Stuck   ///< longestRun
};

struct SpokenTokens {
  std::vector<int64_t> codes;  ///< sound only, 0 … startSpeech - 1
  std::vector<int64_t> raw;    ///< everything that was drawn, the stop included
  SpeechEnd end = SpeechEnd::Stop;
};

/// One text in one voice. `voice` has one row on the model's device, `text` is framed by start and stop. `heard` is called
/// after every token with the number of tokens; false ends it with error "job.stopped". Errors: also those of validate(),
/// "chatterbox.text_too_long" (more text tokens than learned positions), "synth.not_finite".
Result<SpokenTokens> speakTokens(T3& model, const Conditions& voice, const std::vector<int64_t>& text,
                                 const SamplingOptions& options, uint64_t seed,
                                 const std::function<bool(int64_t)>& heard = {});

}  // namespace dimts::models::chatterbox
