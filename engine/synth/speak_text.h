// Text of any length to sound: sentence by sentence, with pauses, in parts as soon as they are ready, stoppable within
// a sentence.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "engine/api/job.h"
#include "engine/synth/shaping.h"
#include "engine/tokenizer/tokenizer.h"
#include "engine/train/family.h"

namespace dimts::synth {

inline constexpr int64_t kLongestTextBytes = int64_t{4} << 20;

/// Seconds of silence behind what ends with a mark. Negative for commas and clauses (; : dash): the voice pauses there
/// as it has learned; only where a long sentence had to be cut, a short silence stands.
struct PauseLengths {
  double comma = -1, clause = -1, sentence = 0.25, paragraph = 0.6;
};

struct SpeechStyle {
  train::SpeakOptions voice;
  double pitchSemitones = 0;  ///< -12…12; the length stays
  PauseLengths pauses;
  double mostQuietEnd = -1;   ///< s of silence left at the end of a sentence, before its pause; negative: all of it
  LevelKeeper* levels = nullptr;  ///< for one level over several texts; then the first sentence, too, is passed on whole
};

/// The next samples, and the sentence that they belong to.
struct SpeechPart {
  int64_t sentence = 0, sentences = 0;  ///< sentence from 0
  const std::string& text;              ///< of the sentence
  std::span<const float> samples;       ///< mono at the model's rate; with the pause before a sentence
  bool ends = false;                    ///< the sentence is complete with this part
};
using SpeechSink = std::function<Status(const SpeechPart&)>;

struct SpeechReport {
  int sampleRate = 0;
  int64_t samples = 0, sentences = 0;
  std::vector<std::string> leftOut;    ///< characters that the vocabulary lacks, each once
};

/// Sentence n is spoken with a seed derived from voice.seed and n. The first sentence comes in several parts, the first
/// of them soon; later ones are whole, brought to the level of what was spoken before. Memory is that of one sentence.
/// Errors: "synth.no_text", "synth.text_too_long" (over kLongestTextBytes), "synth.unknown_letters" (nothing of the text
/// is in the vocabulary), those of Model::speak and of the sink, "job.stopped".
Result<SpeechReport> streamText(train::Model&, const tokenizer::Tokenizer&, const std::string& text, const SpeechStyle&,
                                const SpeechSink&, const JobControl* control = nullptr, JobEvents* events = nullptr);

struct Speech {
  std::vector<float> samples;          ///< mono, -1…1, at the model's rate
  int sampleRate = 0;
  int64_t sentences = 0;
  std::vector<std::string> leftOut;    ///< characters that the vocabulary lacks, each once
};

/// All of it in memory.
Result<Speech> speakText(train::Model&, const tokenizer::Tokenizer&, const std::string& text, const SpeechStyle&,
                         const JobControl* control = nullptr, JobEvents* events = nullptr);
inline Result<Speech> speakText(train::Model& model, const tokenizer::Tokenizer& tokenizer, const std::string& text,
                                const train::SpeakOptions& options, const JobControl* control = nullptr,
                                JobEvents* events = nullptr) {
  SpeechStyle style;
  style.voice = options;
  return speakText(model, tokenizer, text, style, control, events);
}

}  // namespace dimts::synth
