// Spectra come from the room "signal"; what is made of them is in "evaluate".
#include "engine/service/clip_scores.h"

#include <algorithm>

#include "engine/evaluate/pitch.h"
#include "engine/media/resample.h"
#include "engine/media/wav.h"
#include "engine/signal/spectrogram.h"

namespace dimts::service {
namespace {

constexpr int64_t kWindow = 512, kBands = 40;

evaluate::Frames logMel(const std::vector<float>& samples) {
  const torch::NoGradGuard noGradients;
  const signal::Spectrogram spectrogram(kWindow, kScoreHop);
  const signal::MelScale mel(kScoreRate, kWindow, kBands, 0, 0);
  const auto wave = torch::from_blob(const_cast<float*>(samples.data()), {1, static_cast<int64_t>(samples.size())}).clone();
  const auto bands = mel(spectrogram(wave))[0].t().contiguous();  // [F, bands]
  evaluate::Frames frames;
  const float* values = bands.data_ptr<float>();
  for (int64_t i = 0; i < bands.size(0); ++i) frames.emplace_back(values + i * kBands, values + (i + 1) * kBands);
  return frames;
}

}  // namespace

std::vector<int16_t> resampled(std::span<const int16_t> samples, int from, int to) {
  if (from == to) return {samples.begin(), samples.end()};
  std::vector<int16_t> out;
  media::Resampler resampler(from, to);
  resampler.add(samples, out);
  resampler.finish(out);
  return out;
}

AnalysedSound analyse(std::span<const int16_t> samples, int sampleRate) {
  AnalysedSound sound;
  sound.seconds = static_cast<double>(samples.size()) / sampleRate;
  sound.samples = resampled(samples, sampleRate, kScoreRate);
  std::vector<float> wave = media::toFloat(sound.samples);
  sound.levelDb = evaluate::levelDb(wave);
  wave.resize(std::clamp<size_t>(wave.size(), 2 * kWindow, static_cast<size_t>(kLongestScoredSeconds * kScoreRate)), 0.0f);
  sound.cepstra = evaluate::melCepstra(logMel(wave));
  sound.pitchHz = evaluate::pitchTrack(wave, kScoreRate, kScoreHop, static_cast<int64_t>(sound.cepstra.size()));
  return sound;
}

void score(const AnalysedSound& recorded, const AnalysedSound& spoken, evaluate::SpokenClip& scores) {
  const auto path = evaluate::warp(recorded.cepstra, spoken.cepstra);
  scores.distortionDb = evaluate::distortion(recorded.cepstra, spoken.cepstra, path);
  const auto pitch = evaluate::pitchErrors(recorded.pitchHz, spoken.pitchHz, path);
  scores.pitchCents = pitch.rootMeanSquareCents;
  scores.voicingErrorShare = pitch.voicingErrorShare;
  scores.seconds = spoken.seconds;
  scores.durationRatio = recorded.seconds > 0 ? spoken.seconds / recorded.seconds : evaluate::kNotMeasured;
  scores.levelDifferenceDb = spoken.levelDb - recorded.levelDb;
}

}  // namespace dimts::service
