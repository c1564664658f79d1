// Sizes, export, opening again, speaking.
#include "engine/service/voice_check.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/core/files.h"
#include "engine/synth/speak_text.h"

namespace dimts::service {
namespace {

using train::PreflightCheck;

/// The largest difference of two utterances; infinite when their lengths differ.
double difference(const std::vector<float>& a, const std::vector<float>& b) {
  if (a.size() != b.size()) return std::numeric_limits<double>::infinity();
  double most = 0;
  for (size_t i = 0; i < a.size(); ++i) most = std::max(most, static_cast<double>(std::fabs(a[i] - b[i])));
  return most;
}

Result<PreflightCheck> exportAndSpeak(const VoiceToCheck& check) {
  DIMTS_TRY(core::makeFolder(check.folder));
  DIMTS_TRY(check.model.exportVoice(check.folder));
  DIMTS_TRY_ASSIGN(auto voice, check.family.openVoice(check.folder));
  train::SpeakOptions options;
  options.noiseScaleDuration = 0;
  check.model.objective().setTraining(false);
  const auto mine = synth::speakText(check.model, check.tokenizer, check.sentence, options);
  const auto theirs = synth::speakText(*voice, check.tokenizer, check.sentence, options);
  if (!mine.ok() && !theirs.ok() && mine.error().code == "synth.too_long")
    return PreflightCheck{"an exported voice speaks", true, "how long sounds last is not learned yet"};
  if (!mine.ok()) return mine.error();
  if (!theirs.ok()) return theirs.error();
  const double most = difference(mine->samples, theirs->samples);
  return PreflightCheck{"an exported voice speaks the same", most < 1e-3, "largest difference " + std::to_string(most)};
}

}  // namespace

std::vector<PreflightCheck> checkVoice(const VoiceToCheck& check) {
  const int64_t size = check.tokenizer.size();
  std::vector<PreflightCheck> checks{{"the vocabulary has the size the network was built for", size == check.vocabularySize,
                                      std::to_string(size) + " and " + std::to_string(check.vocabularySize)}};
  const auto spoken = exportAndSpeak(check);
  checks.push_back(spoken.ok() ? *spoken : PreflightCheck{"an exported voice speaks", false, toString(spoken.error())});
  return checks;
}

}  // namespace dimts::service
