// Sentences are spoken one by one, which keeps memory flat and lets a stop take effect between them.
#include "engine/synth/speak_text.h"

#include <algorithm>

#include "engine/core/files.h"
#include "engine/core/random.h"

namespace dimts::synth {
namespace {

constexpr double kPauseSeconds = 0.25;

void addMissing(std::vector<std::string>& all, const std::vector<std::string>& more) {
  for (const std::string& character : more)
    if (std::find(all.begin(), all.end(), character) == all.end()) all.push_back(character);
}

Error unknownLetters(const std::vector<std::string>& characters) {
  std::string list;
  for (const std::string& character : characters) list += (list.empty() ? "" : " ") + character;
  return {"synth.unknown_letters", list, "None of these characters is in the voice's vocabulary.",
          "Write in the alphabet that the voice was trained on."};
}

}  // namespace

Result<Speech> speakText(train::Model& model, const tokenizer::Tokenizer& tokenizer, const std::string& text,
                         const train::SpeakOptions& options, const JobControl* control, JobEvents* events) {
  const auto sentences = tokenizer.sentences(text);
  if (sentences.empty()) return Error{"synth.no_text", "", "There is no text to speak.", "Type a sentence."};
  Speech speech;
  speech.sampleRate = model.sampleRate();
  for (size_t i = 0; i < sentences.size(); ++i) {
    if (control && control->stopRequested()) return core::stoppedError();
    const auto encoding = tokenizer.encode(sentences[i]);
    addMissing(speech.leftOut, encoding.unknown);
    if (encoding.ids.size() < 3) continue;
    train::SpeakOptions sentenceOptions = options;
    sentenceOptions.seed = core::derive(options.seed, {i});
    DIMTS_TRY_ASSIGN(const auto samples, model.speak(encoding.ids, sentenceOptions));
    if (speech.sentences++ > 0)
      speech.samples.resize(speech.samples.size() + static_cast<size_t>(kPauseSeconds * speech.sampleRate), 0.0f);
    speech.samples.insert(speech.samples.end(), samples.begin(), samples.end());
    if (events)
      events->onProgress({"speak", sentences[i], static_cast<int64_t>(i + 1), static_cast<int64_t>(sentences.size()), -1});
  }
  if (speech.sentences == 0) return unknownLetters(speech.leftOut);
  return speech;
}

}  // namespace dimts::synth
