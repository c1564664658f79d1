// From the end backwards, once the loudest stretch is known.
#include "widgets/audio/quiet_end.h"

#include <algorithm>

namespace dimts::widgets {
namespace {

constexpr double kBelowLoudest = 1e-4, kSilence = 1e-6;  // of power: -40 dB and -60 dB
constexpr int kStretchesASecond = 100;

}  // namespace

double quietEndSeconds(const std::vector<float>& samples, int sampleRate) {
  if (samples.empty() || sampleRate <= 0) return 0;
  const size_t length = static_cast<size_t>(std::max(1, sampleRate / kStretchesASecond));
  std::vector<double> powers;
  powers.reserve(samples.size() / length + 1);
  for (size_t begin = 0; begin < samples.size(); begin += length) {
    const size_t end = std::min(samples.size(), begin + length);
    double sum = 0;
    for (size_t i = begin; i < end; ++i) sum += static_cast<double>(samples[i]) * samples[i];
    powers.push_back(sum / static_cast<double>(end - begin));
  }
  const double limit = std::max(kSilence, kBelowLoudest * *std::max_element(powers.begin(), powers.end()));
  const auto lastLoud = std::find_if(powers.rbegin(), powers.rend(), [limit](double power) { return power > limit; });
  const size_t spoken = std::min(samples.size(), static_cast<size_t>(powers.rend() - lastLoud) * length);
  return static_cast<double>(samples.size() - spoken) / sampleRate;
}

}  // namespace dimts::widgets
