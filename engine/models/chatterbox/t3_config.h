// The sizes of T3, Chatterbox's network from text to speech tokens. Defaults are those of the released multilingual model.
#pragma once

#include <cstdint>

#include "engine/api/result.h"

namespace dimts::models::chatterbox {

/// Frequencies of the rotary positions and how Llama 3 stretches them for long texts.
struct RopeConfig {
  double theta = 500000;
  double factor = 8;                ///< low frequencies are divided by it
  double lowFrequencyFactor = 1;    ///< waves longer than originalLength / this are stretched whole
  double highFrequencyFactor = 4;   ///< waves shorter than originalLength / this stay
  int64_t originalLength = 8192;
};

/// A decoder of Llama's kind: as many key heads as query heads, no biases.
struct LlamaConfig {
  int64_t hidden = 1024, mlp = 4096, layers = 30, heads = 16;
  int64_t unusedRows = 8;  ///< of "embed_tokens", which the released files have and nothing reads
  double normEpsilon = 1e-5;
  RopeConfig rope;
  int64_t headSize() const { return hidden / heads; }
};

struct T3Config {
  LlamaConfig llama;
  int64_t textVocabulary = 2454, startText = 255, stopText = 0, maxTextTokens = 2048;
  /// Codes of sound are 0 … startSpeech - 1; rows behind stopSpeech are not used.
  int64_t speechVocabulary = 8194, startSpeech = 6561, stopSpeech = 6562, maxSpeechTokens = 4096;
  int64_t speakerSize = 256;
  int64_t promptQueries = 32, promptHeads = 4;  ///< what a prompt of any length is summed up in
  int64_t promptTokens = 150;                   ///< of a prompt, at 25 a second
  double promptDropout = 0.2;                   ///< of the prompt's attention, in training

  int64_t textPositions() const { return maxTextTokens + 2; }
  int64_t speechPositions() const { return maxSpeechTokens + 4; }
  /// Places before the text: speaker, prompt, emotion.
  int64_t conditionLength() const { return promptQueries + 2; }
};

/// Error: "chatterbox.config", its subject is the value.
Status validate(const T3Config& config);

}  // namespace dimts::models::chatterbox
