// Staying at an offset is free and any other offset costs the same, so that one maximum per cue is all that is passed
// on.
#include "engine/dataset/timing/breaks.h"

#include <algorithm>
#include <cmath>

namespace dimts::dataset {
namespace {

constexpr int64_t kStepFrames = 5;
constexpr double kLongestCueSeconds = 10;

class OffsetPath {
 public:
  OffsetPath(const Correlator& correlator, const std::vector<TimedSpan>& cues)
      : sums_(correlator.sums()), cues_(cues), reach_(correlator.rangeFrames() / kStepFrames),
        states_(static_cast<size_t>(2 * reach_ + 1)) {}

  /// The state of every cue.
  std::vector<size_t> best(double changeCost) {
    std::vector<float> total(states_, 0.0f);
    std::vector<std::vector<bool>> jumped(cues_.size(), std::vector<bool>(states_, false));
    std::vector<size_t> bestBefore(cues_.size(), 0);
    for (size_t c = 0; c < cues_.size(); ++c) {
      const size_t top = static_cast<size_t>(std::max_element(total.begin(), total.end()) - total.begin());
      const float elsewhere = total[top] - static_cast<float>(changeCost);
      bestBefore[c] = top;
      for (size_t s = 0; s < states_; ++s) {
        if (c > 0 && elsewhere > total[s]) {
          total[s] = elsewhere;
          jumped[c][s] = true;
        }
        total[s] += gain(cues_[c], s);
      }
    }
    std::vector<size_t> path(cues_.size());
    size_t state = static_cast<size_t>(std::max_element(total.begin(), total.end()) - total.begin());
    for (size_t c = cues_.size(); c-- > 0;) {
      path[c] = state;
      if (jumped[c][state]) state = bestBefore[c];
    }
    return path;
  }

  double offsetOf(size_t state) const {
    return static_cast<double>((static_cast<int64_t>(state) - reach_) * kStepFrames) * kFrameSeconds;
  }
  float gain(const TimedSpan& cue, size_t state) const {
    const int64_t lag = (static_cast<int64_t>(state) - reach_) * kStepFrames;
    return static_cast<float>(at(std::min(cue.end, cue.start + kLongestCueSeconds), lag) - at(cue.start, lag));
  }

 private:
  double at(double seconds, int64_t lag) const {
    const auto frames = static_cast<int64_t>(sums_.size()) - 1;
    return sums_[static_cast<size_t>(std::clamp<int64_t>(std::llround(seconds / kFrameSeconds) + lag, 0, frames))];
  }

  const std::vector<double>& sums_;
  const std::vector<TimedSpan>& cues_;
  int64_t reach_;
  size_t states_;
};

/// What a cue gives at the best single offset of its neighbourhood, on average over the film: the 20 cues around vote.
double usualGain(const OffsetPath& path, const std::vector<TimedSpan>& cues, const std::vector<size_t>& states) {
  std::vector<double> gains;
  for (size_t c = 0; c < cues.size(); ++c) gains.push_back(path.gain(cues[c], states[c]));
  std::nth_element(gains.begin(), gains.begin() + static_cast<ptrdiff_t>(gains.size() / 2), gains.end());
  return gains[gains.size() / 2];
}

}  // namespace

std::vector<OffsetRun> findRuns(const Correlator& correlator, const std::vector<TimedSpan>& cues,
                                double changeCostCues, double leastStepSeconds) {
  if (cues.empty()) return {};
  OffsetPath path(correlator, cues);
  // First with a cost that any film meets, then with what a fitting cue gives in this one.
  double cost = 0;
  for (const TimedSpan& cue : cues) cost += std::min(cue.end - cue.start, kLongestCueSeconds) / kFrameSeconds;
  cost *= 0.3 * changeCostCues / static_cast<double>(cues.size());
  std::vector<size_t> states = path.best(cost);
  cost = changeCostCues * usualGain(path, cues, states);
  if (cost > 0) states = path.best(cost);
  std::vector<OffsetRun> runs;
  for (size_t c = 0; c < cues.size(); ++c) {
    const double offset = path.offsetOf(states[c]);
    if (!runs.empty() && std::abs(runs.back().offsetSeconds - offset) < leastStepSeconds)
      runs.back().lastCue = c + 1;
    else
      runs.push_back({c, c + 1, offset});
  }
  return runs;
}

}  // namespace dimts::dataset
