// Text of any length to sound: sentence by sentence, with pauses, stoppable between sentences.
#pragma once

#include <string>
#include <vector>

#include "engine/api/job.h"
#include "engine/tokenizer/tokenizer.h"
#include "engine/train/family.h"

namespace dimts::synth {

struct Speech {
  std::vector<float> samples;          ///< mono, -1…1, at the model's rate
  int sampleRate = 0;
  int64_t sentences = 0;
  std::vector<std::string> leftOut;    ///< characters that the vocabulary lacks, each once
};

/// Sentence n is spoken with a seed derived from options.seed and n. Errors: "synth.no_text",
/// "synth.unknown_letters" (nothing of the text is in the vocabulary), those of Model::speak, "job.stopped".
Result<Speech> speakText(train::Model&, const tokenizer::Tokenizer&, const std::string& text,
                         const train::SpeakOptions& options, const JobControl* control = nullptr,
                         JobEvents* events = nullptr);

}  // namespace dimts::synth
