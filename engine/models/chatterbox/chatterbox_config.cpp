// One list of fields for both directions: {"model_type": "chatterbox", "sizes": {"t3.hidden": 1024, …}, "speaking": {…}}.
#include "engine/models/chatterbox/chatterbox_config.h"

#include <nlohmann/json.hpp>

namespace dimts::models::chatterbox {
namespace {

using Json = nlohmann::ordered_json;

constexpr int64_t kLargestSize = int64_t{1} << 24;

template <class Visit>
void visitT3(T3Config& c, const Visit& visit) {
  visit("t3.hidden", c.llama.hidden), visit("t3.mlp", c.llama.mlp), visit("t3.layers", c.llama.layers);
  visit("t3.heads", c.llama.heads), visit("t3.unused_rows", c.llama.unusedRows);
  visit("t3.text_vocabulary", c.textVocabulary), visit("t3.start_text", c.startText), visit("t3.stop_text", c.stopText);
  visit("t3.max_text_tokens", c.maxTextTokens), visit("t3.speech_vocabulary", c.speechVocabulary);
  visit("t3.start_speech", c.startSpeech), visit("t3.stop_speech", c.stopSpeech);
  visit("t3.max_speech_tokens", c.maxSpeechTokens), visit("t3.speaker_size", c.speakerSize);
  visit("t3.prompt_queries", c.promptQueries), visit("t3.prompt_heads", c.promptHeads);
  visit("t3.prompt_tokens", c.promptTokens);
}

template <class Visit>
void visitGenerator(SpeechGeneratorConfig& c, const Visit& visit) {
  visit("tokenizer.mels", c.tokenizer.mels), visit("tokenizer.state", c.tokenizer.state);
  visit("tokenizer.heads", c.tokenizer.heads), visit("tokenizer.layers", c.tokenizer.layers);
  visit("speaker.bands", c.speaker.bands), visit("speaker.planes", c.speaker.planes);
  visit("speaker.channels", c.speaker.channels), visit("speaker.growth", c.speaker.growth);
  visit("speaker.narrow", c.speaker.narrow), visit("speaker.size", c.speaker.size);
  visit("flow.encoder.size", c.flow.encoder.size), visit("flow.encoder.mlp", c.flow.encoder.mlp);
  visit("flow.encoder.heads", c.flow.encoder.heads), visit("flow.encoder.layers", c.flow.encoder.layers);
  visit("flow.encoder.up_layers", c.flow.encoder.upLayers), visit("flow.decoder.mels", c.flow.decoder.mels);
  visit("flow.decoder.channels", c.flow.decoder.channels), visit("flow.decoder.blocks", c.flow.decoder.blocks);
  visit("flow.decoder.middle", c.flow.decoder.middle), visit("flow.decoder.heads", c.flow.decoder.heads);
  visit("flow.decoder.head_size", c.flow.decoder.headSize), visit("flow.codes", c.flow.codes);
  visit("flow.speaker_size", c.flow.speakerSize), visit("vocoder.mels", c.vocoder.mels);
  visit("vocoder.channels", c.vocoder.channels), visit("vocoder.pitch_channels", c.vocoder.pitchChannels);
}

template <class Visit>
void visitSizes(ChatterboxConfig& c, const Visit& visit) {
  visitT3(c.t3, visit);
  visitGenerator(c.generator, visit);
  visit("encoder.mels", c.encoder.mels), visit("encoder.hidden", c.encoder.hidden), visit("encoder.size", c.encoder.size);
}

template <class Visit>
void visitSpeaking(ChatterboxConfig& c, const Visit& visit) {
  visit("temperature", c.sampling.temperature), visit("guidance", c.sampling.guidance);
  visit("min_p", c.sampling.leastShare), visit("top_p", c.sampling.nucleus);
  visit("repetition_penalty", c.sampling.repetitionPenalty);
}

Error bad(const std::string& subject, const std::string& detail) {
  return {"chatterbox.config", subject, detail, "Copy the voice folder again from where it came.", ErrorKind::BadInput};
}

}  // namespace

std::string toJson(const ChatterboxConfig& config) {
  ChatterboxConfig c = config;
  Json sizes = Json::object(), speaking = Json::object();
  visitSizes(c, [&](const char* key, int64_t value) { sizes[key] = value; });
  visitSpeaking(c, [&](const char* key, double value) { speaking[key] = value; });
  speaking["flow_steps"] = c.flowSteps;
  return Json{{"model_type", "chatterbox"}, {"sizes", sizes}, {"speaking", speaking}}.dump(2) + "\n";
}

Result<ChatterboxConfig> chatterboxConfigFromJson(const std::string& text, const std::string& subject) {
  const Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (!json.is_object() || json.value("model_type", Json()) != "chatterbox")
    return bad(subject, "This does not describe a Chatterbox voice.");
  ChatterboxConfig c;
  std::string wrong;
  const Json sizes = json.value("sizes", Json::object()), speaking = json.value("speaking", Json::object());
  visitSizes(c, [&](const char* key, int64_t& value) {
    if (!sizes.is_object() || !sizes.contains(key)) return;
    const Json& found = sizes[key];
    const bool good = found.is_number_integer() && found.get<int64_t>() >= 0 && found.get<int64_t>() <= kLargestSize;
    if (good) value = found.get<int64_t>();
    if (!good) wrong = key;
  });
  visitSpeaking(c, [&](const char* key, double& value) {
    if (!speaking.is_object() || !speaking.contains(key)) return;
    if (speaking[key].is_number()) value = speaking[key].get<double>();
    if (!speaking[key].is_number()) wrong = key;
  });
  if (speaking.is_object() && speaking.contains("flow_steps")) {
    const Json& steps = speaking["flow_steps"];
    if (steps.is_number_integer() && steps.get<int64_t>() >= 1 && steps.get<int64_t>() <= 1000) c.flowSteps = steps.get<int64_t>();
    else wrong = "flow_steps";
  }
  if (!wrong.empty()) return bad(subject, "The value \"" + wrong + "\" cannot be.");
  DIMTS_TRY(validate(c.t3));
  DIMTS_TRY(validate(c.sampling));
  return c;
}

}  // namespace dimts::models::chatterbox
