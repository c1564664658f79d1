// One line per gate. Two estimates of noise must agree before a clip is dropped: each is blind to something.
#include "engine/dataset/quality/gates.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace dimts::dataset {
namespace {

constexpr std::array<std::string_view, 9> kReasons = {"noisy",           "clipped",      "narrow_band", "long_pause",
                                                      "duplicate_sound", "rate_outlier", "music",       "not_speech",
                                                      "speaker_outlier"};
/// Marks that are not made of figures, and what each adds to the badness.
constexpr std::array<std::pair<const char*, double>, 6> kFoundMarks = {
    {{"rate_outlier", 2}, {"duplicate_text", 0.3}, {"duplicate_sound", 2}, {"music", 1.5}, {"not_speech", 3},
     {"speaker_outlier", 2}}};

bool has(const ClipQuality& q, const char* mark) {
  return std::find(q.marks.begin(), q.marks.end(), mark) != q.marks.end();
}

}  // namespace

bool isGateReason(const std::string& reason) {
  return std::find(kReasons.begin(), kReasons.end(), reason) != kReasons.end();
}

std::string failedGate(const ClipQuality& q, const GateOptions& gates) {
  if (!q.measured) return "";
  if (std::max(q.snrDb, q.wadaSnrDb) < gates.leastSnrDb) return "noisy";
  if (gates.mostClippedPercent > 0 && q.clippedPercent > gates.mostClippedPercent) return "clipped";
  if (q.bandwidthHz < gates.leastBandwidthHz) return "narrow_band";
  if (gates.longestPauseSeconds > 0 && q.longestPauseSeconds > gates.longestPauseSeconds) return "long_pause";
  if (gates.rejectDuplicates && has(q, "duplicate_sound")) return "duplicate_sound";
  if (gates.rejectRateOutliers && has(q, "rate_outlier")) return "rate_outlier";
  if (gates.rejectMusic && has(q, "music")) return "music";
  if (gates.rejectNotSpeech && has(q, "not_speech")) return "not_speech";
  if (gates.rejectSpeakerOutliers && has(q, "speaker_outlier")) return "speaker_outlier";
  return "";
}

void markClip(ClipQuality& q, const GateOptions& gates) {
  std::vector<std::pair<const char*, double>> kept;
  for (const auto& found : kFoundMarks)
    if (has(q, found.first)) kept.push_back(found);
  q.marks.clear();
  q.badness = 0;
  if (!q.measured) return;
  const auto mark = [&](bool applies, const char* name, double weight) {
    if (!applies) return;
    q.marks.push_back(name);
    q.badness += weight;
  };
  const double higher = std::max(q.snrDb, q.wadaSnrDb), lower = std::min(q.snrDb, q.wadaSnrDb);
  mark(higher < gates.goodSnrDb, "noisy", 1 + std::max(0.0, gates.goodSnrDb - higher) / 5);
  mark(higher >= gates.goodSnrDb && lower < gates.leastSnrDb, "noise_unclear", 0.5);
  mark(q.clippedRun >= 3, "clipped", 1 + std::min(3.0, q.clippedPercent * 10));
  mark(q.bandwidthHz < gates.goodBandwidthHz, "narrow_band", 0.2);
  mark(gates.mostDcPercent > 0 && std::abs(q.dcPercent) > gates.mostDcPercent, "dc", 0.3);
  mark(gates.goodPauseSeconds > 0 && q.longestPauseSeconds > gates.goodPauseSeconds, "long_pause",
       q.longestPauseSeconds);
  mark(gates.longestTailSeconds > 0 && q.tailSeconds > gates.longestTailSeconds, "long_tail", q.tailSeconds);
  for (const auto& [name, weight] : kept) mark(true, name, weight);
  q.badness += std::max(0.0, 30 - higher) / 50;  // an order among those without marks
}

}  // namespace dimts::dataset
