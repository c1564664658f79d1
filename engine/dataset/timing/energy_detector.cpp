// Band levels while the sound streams past, floors and the verdict at the end, when both sides of a frame are known.
#include <array>
#include <cmath>
#include <complex>

#include "engine/dataset/timing/sliding_percentile.h"
#include "engine/dataset/timing/speech_track.h"
#include "engine/media/fft.h"

namespace dimts::dataset {
namespace {

constexpr size_t kBands = 8;
constexpr std::array<double, kBands + 1> kBandEdgesHz = {150, 300, 500, 750, 1050, 1450, 2000, 2800, 4000};
constexpr double kHighestHz = 8000, kWindowSeconds = 0.025;
constexpr int64_t kFloorReachSeconds = 5;
constexpr double kFloorShare = 0.10, kTopShare = 0.95;
constexpr float kDeepestFloorDb = 45;             // under the loud frames of a band
constexpr float kLiftFromDb = 3, kLiftFullDb = 13;  // over the floor
constexpr int64_t kSmoothFrames = 3;               // each side

int fftLength(int sampleRate) {
  int length = 64;
  while (length < kWindowSeconds * sampleRate) length *= 2;
  return length;
}

class EnergyDetector final : public SpeechDetector {
 public:
  explicit EnergyDetector(int sampleRate)
      : rate_(sampleRate), fft_(fftLength(sampleRate)), frame_(static_cast<size_t>(fft_.length()), 0.0f),
        bins_(frame_.size() / 2 + 1) {
    const auto width = static_cast<size_t>(std::lround(kWindowSeconds * sampleRate));
    window_.resize(width);
    double power = 0;
    for (size_t i = 0; i < width; ++i) {
      const double value = 0.5 - 0.5 * std::cos(2 * M_PI * (static_cast<double>(i) + 0.5) / static_cast<double>(width));
      window_[i] = static_cast<float>(value / 32768);
      power += value * value;
    }
    powerScale_ = 2.0 / (static_cast<double>(fft_.length()) * power);
    binHz_ = static_cast<double>(sampleRate) / fft_.length();
    for (size_t b = 0; b <= kBands; ++b) edges_[b] = binOf(kBandEdgesHz[b]);
    highest_ = binOf(kHighestHz);
    pending_.assign(width / 2, 0);
    start_ = -static_cast<int64_t>(width / 2);
  }

  void add(std::span<const int16_t> samples) override {
    pending_.insert(pending_.end(), samples.begin(), samples.end());
    total_ += static_cast<int64_t>(samples.size());
    take();
  }

  SpeechTrack finish() override {
    pending_.insert(pending_.end(), window_.size(), 0);
    const int64_t frames = total_ * 100 / rate_;
    take(frames);
    SpeechTrack track;
    track.levelDb = std::move(levels_);
    track.levelDb.resize(static_cast<size_t>(frames), -100.0f);
    bands_.resize(static_cast<size_t>(frames));
    track.speech = judge();
    return track;
  }

 private:
  using Bands = std::array<uint8_t, kBands>;

  size_t binOf(double hz) const {
    return std::min(bins_.size(), static_cast<size_t>(std::lround(hz / binHz_)));
  }

  void take(int64_t most = INT64_MAX) {
    const auto width = static_cast<int64_t>(window_.size());
    const int64_t end = start_ + static_cast<int64_t>(pending_.size());
    while (static_cast<int64_t>(bands_.size()) < most) {
      const auto frame = static_cast<int64_t>(bands_.size());
      const int64_t first = (2 * frame + 1) * rate_ / 200 - width / 2;
      if (first + width > end) break;
      measure(pending_.data() + (first - start_));
    }
    const auto next = static_cast<int64_t>(bands_.size());
    const int64_t keepFrom = std::clamp<int64_t>((2 * next + 1) * rate_ / 200 - width / 2, start_, end);
    pending_.erase(pending_.begin(), pending_.begin() + (keepFrom - start_));
    start_ = keepFrom;
  }

  void measure(const int16_t* samples) {
    for (size_t i = 0; i < window_.size(); ++i) frame_[i] = window_[i] * samples[i];
    fft_.forward(frame_, bins_);
    Bands bands{};
    double all = 0;
    for (size_t b = 0; b < kBands; ++b) {
      double power = 0;
      for (size_t k = edges_[b]; k < edges_[b + 1]; ++k) power += std::norm(bins_[k]);
      all += power;
      bands[b] = levelToByte(10 * std::log10(power * powerScale_ + 1e-12));
    }
    for (size_t k = edges_[kBands]; k < highest_; ++k) all += std::norm(bins_[k]);
    bands_.push_back(bands);
    levels_.push_back(std::max(-100.0f, static_cast<float>(10 * std::log10(all * powerScale_ + 1e-12))));
  }

  /// Mean over the bands of how far each is over its floor.
  std::vector<float> judge() const {
    const auto frames = static_cast<int64_t>(bands_.size());
    std::vector<float> raw(bands_.size(), 0.0f);
    for (size_t b = 0; b < kBands; ++b) {
      if (edges_[b] >= edges_[b + 1]) continue;
      ByteHistogram whole;
      for (const Bands& bands : bands_) whole.add(bands[b]);
      const float deepest = byteToLevel(whole.percentile(kTopShare)) - kDeepestFloorDb;
      slideOverSeconds(
          frames, kFloorReachSeconds, [&](int64_t f) { return bands_[static_cast<size_t>(f)][b]; },
          [&](int64_t second, const ByteHistogram& around) {
            const float floor = std::max(deepest, byteToLevel(around.percentile(kFloorShare)));
            for (int64_t f = second * 100; f < std::min(frames, second * 100 + 100); ++f) {
              const float lift = byteToLevel(bands_[static_cast<size_t>(f)][b]) - floor;
              raw[static_cast<size_t>(f)] +=
                  std::clamp((lift - kLiftFromDb) / (kLiftFullDb - kLiftFromDb), 0.0f, 1.0f) / kBands;
            }
          });
    }
    return smoothed(raw);
  }

  static std::vector<float> smoothed(const std::vector<float>& raw) {
    const auto frames = static_cast<int64_t>(raw.size());
    std::vector<double> sums(raw.size() + 1, 0.0);
    for (size_t i = 0; i < raw.size(); ++i) sums[i + 1] = sums[i] + raw[i];
    std::vector<float> out(raw.size());
    for (int64_t f = 0; f < frames; ++f) {
      const int64_t first = std::max<int64_t>(0, f - kSmoothFrames), last = std::min(frames, f + kSmoothFrames + 1);
      const double mean = (sums[static_cast<size_t>(last)] - sums[static_cast<size_t>(first)]) /
                          static_cast<double>(last - first);
      out[static_cast<size_t>(f)] = static_cast<float>(std::min(1.0, mean));
    }
    return out;
  }

  int64_t rate_;
  media::RealFft fft_;
  std::vector<float> window_, frame_;
  std::vector<std::complex<float>> bins_;
  double powerScale_ = 1, binHz_ = 1;
  std::array<size_t, kBands + 1> edges_{};
  size_t highest_ = 0;
  std::vector<int16_t> pending_;
  int64_t start_ = 0, total_ = 0;  ///< sample of pending_'s first; samples seen
  std::vector<Bands> bands_;
  std::vector<float> levels_;
};

}  // namespace

std::unique_ptr<SpeechDetector> makeEnergyDetector(int sampleRate) {
  return std::make_unique<EnergyDetector>(sampleRate);
}

std::vector<FrameSpan> speechSpans(const SpeechTrack& track, int64_t joinFrames, int64_t leastFrames) {
  std::vector<FrameSpan> joined, out;
  for (int64_t f = 0; f < static_cast<int64_t>(track.speech.size()); ++f) {
    if (track.speech[static_cast<size_t>(f)] <= kSpeechFrom) continue;
    if (!joined.empty() && f - joined.back().last <= joinFrames)
      joined.back().last = f + 1;
    else
      joined.push_back({f, f + 1});
  }
  for (const FrameSpan& span : joined)
    if (span.last - span.first >= leastFrames) out.push_back(span);
  return out;
}

LocalLevels localLevels(const std::vector<float>& levelDb) {
  LocalLevels out;
  slideOverSeconds(
      static_cast<int64_t>(levelDb.size()), kFloorReachSeconds,
      [&](int64_t f) { return levelToByte(levelDb[static_cast<size_t>(f)]); },
      [&](int64_t, const ByteHistogram& around) {
        out.floorDb.push_back(byteToLevel(around.percentile(kFloorShare)));
        out.topDb.push_back(byteToLevel(around.percentile(kTopShare)));
      });
  return out;
}

}  // namespace dimts::dataset
