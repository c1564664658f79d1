// Checks of T3's sizes; see t3_config.h.
#include "engine/models/chatterbox/t3_config.h"

#include <string>

namespace dimts::models::chatterbox {
namespace {

Error bad(const char* key, const std::string& detail) {
  return Error{"chatterbox.config", key, detail, "Choose the settings that came with these weights.", ErrorKind::BadInput};
}

}  // namespace

Status validate(const T3Config& config) {
  const LlamaConfig& llama = config.llama;
  if (llama.hidden < 1 || llama.heads < 1 || llama.hidden % llama.heads != 0 || llama.headSize() % 2 != 0)
    return bad("hidden", "It must be the number of heads times an even number.");
  if (config.promptHeads < 1 || llama.hidden % config.promptHeads != 0)
    return bad("promptHeads", "The prompt's heads must divide the hidden size.");
  if (llama.layers < 1 || llama.mlp < 1 || config.promptQueries < 1 || config.speakerSize < 1)
    return bad("layers", "Every size must be at least 1.");
  if (config.startText < 0 || config.startText >= config.textVocabulary || config.stopText < 0 ||
      config.stopText >= config.textVocabulary || config.startText == config.stopText)
    return bad("textVocabulary", "The vocabulary has no room for the text's start and stop.");
  if (config.startSpeech < 1 || config.stopSpeech <= config.startSpeech || config.stopSpeech >= config.speechVocabulary)
    return bad("speechVocabulary", "Start and stop of the speech must lie behind its codes and inside the table.");
  if (config.maxTextTokens < 1 || config.maxSpeechTokens < 1) return bad("maxTextTokens", "There must be room for tokens.");
  if (config.promptDropout < 0 || config.promptDropout >= 1) return bad("promptDropout", "It must lie in 0 ≤ p < 1.");
  return {};
}

}  // namespace dimts::models::chatterbox
