// The limits are our own experience and said as such: ten minutes, an hour, five hours of one speaker.
#include "engine/dataset/verdict.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "engine/text/unicode.h"

namespace dimts::dataset {
namespace {

constexpr double kTryFromSeconds = 600, kEnoughFromSeconds = 3600, kPlentyFromSeconds = 5 * 3600;
constexpr int64_t kRareBelow = 10;
constexpr size_t kNamedLetters = 12;

std::vector<HistogramBin> binsFrom(const std::vector<double>& edges) {
  std::vector<HistogramBin> bins;
  for (const double edge : edges) bins.push_back({edge, 0});
  return bins;
}

void count(std::vector<HistogramBin>& bins, double value) {
  size_t bin = 0;
  while (bin + 1 < bins.size() && value >= bins[bin + 1].from) ++bin;
  ++bins[bin].clips;
}

std::string duration(double seconds) {
  char text[48];
  if (seconds < 90)
    std::snprintf(text, sizeof text, "%.0f seconds", seconds);
  else if (seconds < 5400)
    std::snprintf(text, sizeof text, "%.0f minutes", seconds / 60);
  else
    std::snprintf(text, sizeof text, "%.1f hours", seconds / 3600);
  return text;
}

std::string rareLetters(const DatasetStats& stats) {
  std::string names;
  size_t rare = 0;
  for (const auto& [character, uses] : stats.characters) {
    if (uses >= kRareBelow || text::countLetters(character) == 0) continue;
    if (++rare <= kNamedLetters) names += " " + character;
  }
  if (rare == 0) return "";
  return " " + std::to_string(rare) + (rare == 1 ? " letter is" : " letters are") + " said fewer than " +
         std::to_string(kRareBelow) + " times and may come out wrong:" + names + (rare > kNamedLetters ? " ..." : ".");
}

}  // namespace

void fillHistograms(const std::vector<ClipInfo>& kept, DatasetStats& stats) {
  stats.lengthHistogram = binsFrom({0, 1, 2, 3, 4, 6, 8, 10, 12, 15});
  stats.rateHistogram = binsFrom({0, 4, 8, 12, 16, 20, 25, 30});
  stats.noiseHistogram = binsFrom({-20, 10, 15, 20, 25, 30, 40});
  for (const ClipInfo& clip : kept) {
    count(stats.lengthHistogram, clip.durationSeconds);
    if (!clip.quality.measured) continue;
    count(stats.rateHistogram, clip.quality.lettersPerSecond);
    count(stats.noiseHistogram, clip.quality.snrDb);
  }
}

DatasetVerdict judgeAmount(const DatasetStats& stats) {
  if (stats.kept == 0) return {"nothing", "There is no clip to train on yet."};
  const double seconds = stats.trainSeconds;
  DatasetVerdict verdict;
  const std::string amount = "There are " + duration(seconds) + " of speech to train on";
  if (seconds < kTryFromSeconds)
    verdict = {"too_little", amount + ": too little for a voice that can be understood. Ten minutes are good for a first "
                                      "try, an hour for a ready-made voice that learns this one."};
  else if (seconds < kEnoughFromSeconds)
    verdict = {"for_trying", amount + ": good for a first try on top of a ready-made voice. From about an hour on it "
                                      "will sound like the speaker."};
  else if (seconds < kPlentyFromSeconds)
    verdict = {"enough", amount + ": enough to teach a ready-made voice this speaker and language."};
  else
    verdict = {"plenty", amount + ": plenty, also for a voice from nothing."};
  verdict.text += rareLetters(stats);
  if (stats.speakers.size() > 1) {
    int64_t most = 0;
    for (const auto& speaker : stats.speakers) most = std::max(most, speaker.second);
    verdict.text += " They are spread over " + std::to_string(stats.speakers.size()) + " speakers; the one heard most has " +
                    std::to_string(100 * most / std::max<int64_t>(1, stats.kept)) + " % of the clips.";
  }
  if (stats.validationClips == 0) verdict.text += " Nothing is held out to measure the voice with.";
  return verdict;
}

}  // namespace dimts::dataset
