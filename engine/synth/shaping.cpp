// Levels by gated energy, edges by half a cosine, silence by its power; see shaping.h.
#include "engine/synth/shaping.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dimts::synth {
namespace {

constexpr double kFrameSeconds = 0.02, kEdgeSeconds = 0.005;
constexpr double kGate = 0.0316;        // 30 dB below the loudest frame
constexpr double kSilence = 1e-3;       // 60 dB below full scale: nothing to bring to a level
constexpr double kMostGain = 1.995;     // 6 dB
constexpr double kHighestPeak = 0.98;
constexpr double kStretchSeconds = 0.01;
constexpr double kQuietPower = 1e-4, kSilentPower = 1e-6;  // 40 dB below the loudest stretch, 60 dB below full scale

struct Level {
  double energy = 0;
  int64_t frames = 0;
};

Level gatedEnergy(std::span<const float> samples, int sampleRate) {
  const auto frame = std::max<size_t>(1, static_cast<size_t>(kFrameSeconds * sampleRate));
  std::vector<double> energies;
  for (size_t i = 0; i < samples.size(); i += frame) {
    const auto part = samples.subspan(i, std::min(frame, samples.size() - i));
    double sum = 0;
    for (const float s : part) sum += static_cast<double>(s) * s;
    energies.push_back(sum / static_cast<double>(part.size()));
  }
  Level level;
  if (energies.empty()) return level;
  const double gate = *std::max_element(energies.begin(), energies.end()) * kGate * kGate;
  for (const double energy : energies)
    if (energy > 0 && energy >= gate) {
      level.energy += energy;
      ++level.frames;
    }
  return level;
}

}  // namespace

double speechLevel(std::span<const float> samples, int sampleRate) {
  const Level level = gatedEnergy(samples, sampleRate);
  return level.frames == 0 ? 0 : std::sqrt(level.energy / static_cast<double>(level.frames));
}

void LevelKeeper::heard(std::span<const float> samples) {
  const Level level = gatedEnergy(samples, sampleRate_);
  if (level.frames == 0 || std::sqrt(level.energy / static_cast<double>(level.frames)) < kSilence) return;
  energy_ += level.energy;
  weight_ += static_cast<double>(level.frames);
}

void LevelKeeper::apply(std::vector<float>& samples) {
  const double before = weight_ > 0 ? std::sqrt(energy_ / weight_) : 0;
  const double own = speechLevel(samples, sampleRate_);
  if (own < kSilence) return;
  if (before < kSilence) return heard(samples);
  double peak = 0;
  for (const float s : samples) peak = std::max<double>(peak, std::abs(s));
  double gain = std::clamp(before / own, 1 / kMostGain, kMostGain);
  if (gain > 1 && peak * gain > kHighestPeak) gain = std::max(1.0, kHighestPeak / peak);
  for (float& s : samples) s = static_cast<float>(s * gain);
  heard(samples);
}

SoftEdges::SoftEdges(int sampleRate, Next next)
    : length_(static_cast<size_t>(kEdgeSeconds * sampleRate)), next_(std::move(next)) {}

Status SoftEdges::add(std::span<const float> samples) {
  const size_t old = held_.size();
  held_.insert(held_.end(), samples.begin(), samples.end());
  for (size_t i = old; i < held_.size() && begun_ < length_; ++i, ++begun_)
    held_[i] *= static_cast<float>(0.5 - 0.5 * std::cos(M_PI * static_cast<double>(begun_) / static_cast<double>(length_)));
  if (held_.size() <= length_) return {};
  const size_t ready = held_.size() - length_;
  DIMTS_TRY(next_(std::span<const float>(held_).first(ready)));
  held_.erase(held_.begin(), held_.begin() + static_cast<ptrdiff_t>(ready));
  return {};
}

Status SoftEdges::finish() {
  for (size_t i = 0; i < held_.size(); ++i) {
    const auto left = static_cast<double>(held_.size() - 1 - i);
    held_[i] *= static_cast<float>(0.5 - 0.5 * std::cos(M_PI * std::min(1.0, left / static_cast<double>(length_))));
  }
  const std::vector<float> last = std::exchange(held_, {});
  return last.empty() ? Status() : next_(last);
}

QuietEnd::QuietEnd(int sampleRate, double seconds, Next next)
    : stretch_(std::max<size_t>(1, static_cast<size_t>(kStretchSeconds * sampleRate))),
      left_(static_cast<size_t>(std::lround(seconds * sampleRate))),
      next_(std::move(next)) {}

void QuietEnd::hear(std::span<const float> stretch) {
  double power = 0;
  for (const float s : stretch) power += static_cast<double>(s) * s / static_cast<double>(stretch.size());
  loudest_ = std::max(loudest_, power);
  heard_ += stretch.size();
  if (power > std::max(kSilentPower, kQuietPower * loudest_)) spoken_ = heard_;
}

Status QuietEnd::add(std::span<const float> samples) {
  held_.insert(held_.end(), samples.begin(), samples.end());
  while (held_.size() - heard_ >= stretch_) hear(std::span<const float>(held_).subspan(heard_, stretch_));
  if (spoken_ == 0) return {};
  DIMTS_TRY(next_(std::span<const float>(held_).first(spoken_)));
  held_.erase(held_.begin(), held_.begin() + static_cast<ptrdiff_t>(spoken_));
  heard_ -= std::exchange(spoken_, 0);
  return {};
}

Status QuietEnd::finish() {
  if (heard_ < held_.size()) hear(std::span<const float>(held_).subspan(heard_));
  held_.resize(std::min(held_.size(), spoken_ + left_));
  return held_.empty() ? Status() : next_(held_);
}

}  // namespace dimts::synth
