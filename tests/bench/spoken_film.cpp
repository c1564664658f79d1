// Music is four-part chords with a beat, by formula; one minute of it is repeated.
#include "tests/bench/spoken_film.h"

#include <algorithm>
#include <cmath>

#include "engine/demo/films.h"
#include "engine/media/decode.h"

namespace dimts::bench {
namespace {

double amplitude(double db) { return 32768 * std::pow(10, db / 20); }

/// First and one past the last sample of speech, over -48 dB in 10-ms frames.
std::pair<size_t, size_t> speechOf(const std::vector<int16_t>& samples) {
  constexpr size_t kFrame = kRate / 100;
  size_t first = samples.size(), last = 0;
  for (size_t at = 0; at + kFrame <= samples.size(); at += kFrame) {
    double power = 0;
    for (size_t i = at; i < at + kFrame; ++i) power += static_cast<double>(samples[i]) * samples[i];
    if (std::sqrt(power / kFrame) / 32768 <= 0.004) continue;
    first = std::min(first, at);
    last = at + kFrame;
  }
  return {first, last};
}

/// A minute of music with root mean square 1.
const std::vector<float>& music() {
  static const std::vector<float> made = [] {
    std::vector<float> out(60 * kRate);
    core::Random random(5);
    const double beat = 0.5;
    double power = 0;
    std::vector<double> notes;
    for (size_t i = 0; i < out.size(); ++i) {
      const double t = static_cast<double>(i) / kRate, inBeat = std::fmod(t, beat);
      if (i % static_cast<size_t>(2 * beat * kRate) == 0) {
        notes.clear();
        const double root = 110 * std::pow(2, static_cast<double>(random.below(12)) / 12);
        for (const double step : {1.0, 1.26, 1.5, 2.0, 3.0}) notes.push_back(root * step);
      }
      double value = 0;
      for (const double hz : notes)
        for (int h = 1; h <= 4; ++h) value += std::sin(2 * M_PI * hz * h * t) / (h * 1.5);
      value *= 0.6 + 0.4 * std::exp(-inBeat * 5);
      value += (random.uniform() - 0.5) * 8 * std::exp(-inBeat * 40);  // a drum
      out[i] = static_cast<float>(value);
      power += value * value;
    }
    const auto scale = static_cast<float>(1 / std::sqrt(power / static_cast<double>(out.size())));
    for (float& value : out) value *= scale;
    return out;
  }();
  return made;
}

void addMusic(SpokenFilm& film, const FilmSettings& settings) {
  const double level = amplitude(settings.musicDb);
  size_t next = 0;
  double gain = 1;
  for (size_t i = 0; i < film.sound.size(); ++i) {
    const double t = static_cast<double>(i) / kRate;
    while (next < film.truth.size() && film.truth[next].end < t) ++next;
    const bool spoken = next < film.truth.size() && film.truth[next].start - 0.2 <= t;
    const double wanted = settings.onlyBetween && spoken ? 0.1 : 1;
    gain += (wanted - gain) * 0.0005;
    const double value = film.sound[i] + gain * level * music()[i % music().size()];
    film.sound[i] = static_cast<int16_t>(std::clamp(value, -32768.0, 32767.0));
  }
}

void addNoise(SpokenFilm& film, double db, uint64_t seed) {
  // Three uniform numbers out of one draw come near enough to a normal one.
  const double scale = amplitude(db) * 2 / 65536;
  core::Random random(core::derive(seed, {2}));
  for (int16_t& sample : film.sound) {
    const uint64_t bits = random.next();
    const double sum = static_cast<double>(bits & 0xFFFF) + static_cast<double>((bits >> 16) & 0xFFFF) +
                       static_cast<double>((bits >> 32) & 0xFFFF) - 1.5 * 65535;
    sample = static_cast<int16_t>(std::clamp(std::round(sample + sum * scale), -32768.0, 32767.0));
  }
}

}  // namespace

double gauss(core::Random& random) {
  return std::sqrt(-2 * std::log(random.uniform() + 1e-300)) * std::cos(2 * M_PI * random.uniform());
}

std::vector<Voice> loadVoices() {
  const auto prompts = demo::findPrompts({});
  std::vector<Voice> voices;
  if (!prompts.ok()) return voices;
  for (const demo::Prompt& prompt : *prompts) {
    auto samples = media::decodeAll(prompt.path, kRate);
    if (!samples.ok()) continue;
    const auto [first, last] = speechOf(*samples);
    if (last < first + kRate / 3) continue;
    voices.push_back({prompt.text, {samples->begin() + static_cast<ptrdiff_t>(first),
                                    samples->begin() + static_cast<ptrdiff_t>(last)}});
  }
  return voices;
}

SpokenFilm makeSpokenFilm(const std::vector<Voice>& voices, const FilmSettings& settings) {
  core::Random random(core::derive(settings.seed, {1}));
  SpokenFilm film;
  const auto samples = static_cast<size_t>(settings.minutes * 60 * kRate);
  film.sound.assign(samples, 0);
  double at = 2 + 20 * random.uniform();
  while (true) {
    const size_t voice = random.below(voices.size());
    const auto& sound = voices[voice].samples;
    const auto first = static_cast<size_t>(at * kRate);
    if (first + sound.size() + kRate > samples) break;
    std::copy(sound.begin(), sound.end(), film.sound.begin() + static_cast<ptrdiff_t>(first));
    const double start = static_cast<double>(first) / kRate;
    film.truth.push_back({voice, start, start + static_cast<double>(sound.size()) / kRate});
    at = film.truth.back().end + settings.shortestGap - settings.meanGap * std::log(1 - random.uniform());
    if (random.below(25) == 0) at += 5 + 30 * random.uniform();  // a scene without words
  }
  if (settings.musicDb > -90) addMusic(film, settings);
  addNoise(film, std::max(settings.noiseDb, -86.0), settings.seed + 99);
  return film;
}

}  // namespace dimts::bench
