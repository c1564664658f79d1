// Each value is divided by how much it varies within one speaker's clips, so that all weigh alike.
#include "engine/dataset/voices/voice_vectors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <complex>
#include <stdexcept>

#include "engine/media/fft.h"

namespace dimts::dataset {
namespace {

constexpr size_t kBands = 24, kCoefficients = 12;
constexpr double kLowestHz = 100, kHighestHz = 6800, kLowestPitchHz = 65, kHighestPitchHz = 400;
constexpr float kLoudShareDb = 25, kVoiced = 0.45f;
constexpr double kPitchScale = 1.0, kTimbreScale = 0.2;  // octaves of pitch and nepers of timbre to distances

double mel(double hz) { return 2595 * std::log10(1 + hz / 700); }
double hertz(double value) { return 700 * (std::pow(10, value / 2595) - 1); }

struct Frame {
  double level = 0, pitch = 0;  ///< dB; octaves over 100 Hz, 0: none
  std::array<double, kCoefficients> cepstrum{};
};

class Measurer {
 public:
  explicit Measurer(int rate) : rate_(rate), fft_(lengthFor(rate)), frame_(static_cast<size_t>(fft_.length())),
                                window_(frame_.size()), bins_(frame_.size() / 2 + 1), correlation_(frame_.size()) {
    for (size_t i = 0; i < window_.size(); ++i)
      window_[i] = static_cast<float>(0.5 - 0.5 * std::cos(2 * M_PI * (static_cast<double>(i) + 0.5) / static_cast<double>(window_.size())));
    frame_ = window_;
    fft_.forward(frame_, bins_);
    taper_ = correlate();
    for (size_t b = 0; b < edges_.size(); ++b) {
      const double share = static_cast<double>(b) / static_cast<double>(edges_.size() - 1);
      const double hz = hertz(mel(kLowestHz) + share * (mel(std::min(kHighestHz, 0.45 * rate)) - mel(kLowestHz)));
      edges_[b] = static_cast<size_t>(hz * fft_.length() / rate);
    }
  }

  Frame measure(const int16_t* samples) {
    for (size_t i = 0; i < frame_.size(); ++i) frame_[i] = window_[i] * static_cast<float>(samples[i]) / 32768;
    fft_.forward(frame_, bins_);
    Frame out;
    std::array<double, kBands> bands{};
    double all = 0;
    for (size_t b = 0; b < kBands; ++b) {
      double power = 1e-7;
      for (size_t k = edges_[b]; k < std::max(edges_[b] + 1, edges_[b + 2]); ++k) power += std::norm(bins_[k]);
      all += power;
      bands[b] = std::log(power);
    }
    for (size_t c = 0; c < kCoefficients; ++c)
      for (size_t b = 0; b < kBands; ++b)
        out.cepstrum[c] += bands[b] * std::cos(M_PI * static_cast<double>(c + 1) * (static_cast<double>(b) + 0.5) / kBands) / kBands;
    out.level = 10 * std::log10(all);
    out.pitch = pitchOfBins();
    return out;
  }

  size_t length() const { return frame_.size(); }

 private:
  static int lengthFor(int rate) {
    int length = 256;
    while (length < 0.05 * rate) length *= 2;
    return length;
  }

  /// Autocorrelation of the last spectrum, for the lags that are looked at and one more.
  std::vector<float> correlate() {
    for (auto& bin : bins_) bin = std::norm(bin);
    fft_.inverse(bins_, correlation_);
    return {correlation_.begin(), correlation_.begin() + static_cast<ptrdiff_t>(rate_ / kLowestPitchHz) + 2};
  }

  /// By the autocorrelation over that of the window; of lags with nearly the highest peak the shortest.
  double pitchOfBins() {
    std::vector<float> alike = correlate();
    for (size_t i = 0; i < alike.size(); ++i) alike[i] /= taper_[i];
    const auto first = static_cast<size_t>(rate_ / kHighestPitchHz), last = static_cast<size_t>(rate_ / kLowestPitchHz);
    float best = 0;
    for (size_t lag = first; lag <= last; ++lag) best = std::max(best, alike[lag]);
    if (best < kVoiced * alike[0]) return 0;
    for (size_t lag = first; lag <= last; ++lag)
      if (alike[lag] >= 0.9f * best && alike[lag] >= alike[lag + 1])
        return std::log2(static_cast<double>(rate_) / static_cast<double>(lag) / 100) + 10;
    return 0;
  }

  int rate_;
  media::RealFft fft_;
  std::vector<float> frame_, window_;
  std::vector<std::complex<float>> bins_;
  std::vector<float> correlation_, taper_;
  std::array<size_t, kBands + 2> edges_{};
};

VoiceVector describe(std::span<const int16_t> samples, int rate) {
  VoiceVector out(2 + kCoefficients, 0.0f);
  Measurer measurer(rate);
  std::vector<Frame> frames;
  for (size_t at = 0; at + measurer.length() <= samples.size(); at += static_cast<size_t>(rate / 100))
    frames.push_back(measurer.measure(samples.data() + at));
  if (frames.empty()) return out;
  double loudest = -200;
  for (const Frame& frame : frames) loudest = std::max(loudest, frame.level);
  std::vector<double> pitches;
  double count = 0;
  for (const Frame& frame : frames) {
    if (frame.level < loudest - kLoudShareDb) continue;
    ++count;
    for (size_t c = 0; c < kCoefficients; ++c) out[2 + c] += static_cast<float>(frame.cepstrum[c]);
    if (frame.pitch > 0) pitches.push_back(frame.pitch);
  }
  for (size_t c = 0; c < kCoefficients; ++c) out[2 + c] *= static_cast<float>(kTimbreScale * static_cast<double>(c + 2) / count);
  if (pitches.empty()) return out;
  std::sort(pitches.begin(), pitches.end());
  out[0] = static_cast<float>(kPitchScale * pitches[pitches.size() / 2]);
  out[1] = static_cast<float>(0.3 * kPitchScale * (pitches[pitches.size() * 9 / 10] - pitches[pitches.size() / 10]));
  return out;
}

}  // namespace

double likeness(const VoiceVector& a, const VoiceVector& b) {
  if (a.size() != b.size()) throw std::invalid_argument("likeness: vectors of different sizes");
  double sum = 0;
  for (size_t i = 0; i < a.size(); ++i) sum += static_cast<double>(a[i] - b[i]) * (a[i] - b[i]);
  return 1 - sum / 2;
}

VoiceEncoder pitchAndTimbre() { return {"pitch_and_timbre", 0.81, describe}; }

}  // namespace dimts::dataset
