// Sentences are matched by their text; see blind_trials.h.
#include "widgets/listen/blind_trials.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <string>

namespace dimts::widgets {
namespace {

using Sounds = std::map<std::string, dimts::ListeningSound>;  ///< by sentence

Sounds soundsOf(const std::vector<dimts::ListeningSound>& sounds, const dimts::ListenedVoice& voice) {
  Sounds found;
  for (const dimts::ListeningSound& sound : sounds)
    if (sound.voice == voice) found.try_emplace(sound.text, sound);
  return found;
}

/// Moves a later question of another sentence between two of the same.
void partRepeats(std::vector<BlindTrial>& trials) {
  for (size_t i = 1; i < trials.size(); ++i) {
    if (trials[i].first.text != trials[i - 1].first.text) continue;
    const auto other = std::find_if(trials.begin() + static_cast<std::ptrdiff_t>(i) + 1, trials.end(),
                                    [&](const BlindTrial& trial) { return trial.first.text != trials[i].first.text; });
    if (other != trials.end()) std::swap(trials[i], *other);
  }
}

}  // namespace

std::vector<dimts::ListenedVoice> voicesOf(const std::vector<dimts::ListeningSound>& sounds) {
  std::set<dimts::ListenedVoice> voices;
  for (const dimts::ListeningSound& sound : sounds) voices.insert(sound.voice);
  return {voices.begin(), voices.end()};
}

std::vector<BlindTrial> comparisonTrials(const std::vector<dimts::ListeningSound>& sounds, const dimts::ListenedVoice& a,
                                         const dimts::ListenedVoice& b, uint64_t seed) {
  std::vector<BlindTrial> trials;
  if (a == b) return trials;
  std::mt19937_64 random(seed);
  const Sounds ofA = soundsOf(sounds, a), ofB = soundsOf(sounds, b);
  for (const auto& [text, sound] : ofA) {
    const auto other = ofB.find(text);
    if (other == ofB.end()) continue;
    const bool turned = random() & 1;
    trials.push_back({turned ? other->second : sound, turned ? sound : other->second});
  }
  std::shuffle(trials.begin(), trials.end(), random);
  return trials;
}

std::vector<BlindTrial> ratingTrials(const std::vector<dimts::ListeningSound>& sounds,
                                     const std::vector<dimts::ListenedVoice>& voices, uint64_t seed) {
  std::vector<Sounds> all;
  for (const dimts::ListenedVoice& voice : voices) all.push_back(soundsOf(sounds, voice));
  std::vector<BlindTrial> trials;
  for (const Sounds& ofVoice : all)
    for (const auto& [text, sound] : ofVoice)
      if (std::all_of(all.begin(), all.end(), [&](const Sounds& others) { return others.contains(text); }))
        trials.push_back({sound, {}});
  std::mt19937_64 random(seed);
  std::shuffle(trials.begin(), trials.end(), random);
  partRepeats(trials);
  return trials;
}

}  // namespace dimts::widgets
