// The sound is made by formula, so that a test can find every cut point again in what was imported.
#include "tests/support/synthetic_film.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "engine/core/random.h"

namespace dimts::test {
namespace {

const char* kLines[] = {"Good morning to you all.",     "The bread is still warm.",      "Where did you leave the key?",
                        "It rained the whole night.",   "My sister lives by the river.", "Please close the window.",
                        "We shall walk to the market.", "Nobody knows that song."};

std::string stamp(double seconds) {
  const auto ms = static_cast<long long>(std::llround(seconds * 1000));
  char text[40];
  std::snprintf(text, sizeof text, "%02lld:%02lld:%02lld,%03lld", ms / 3600000, ms / 60000 % 60, ms / 1000 % 60,
                ms % 1000);
  return text;
}

}  // namespace

std::vector<FilmCue> planCues(const FilmPlan& plan) {
  std::vector<FilmCue> cues;
  core::Random random(plan.seed);
  double at = plan.gapSeconds;
  for (size_t i = 0;; ++i) {
    const double length = plan.cueSeconds * (i % 3 == 2 ? 1.5 : 1.0);
    const double start = std::round(at * 1000) / 1000;
    const double end = std::round((at + length) * 1000) / 1000;
    if (end + plan.gapSeconds > plan.seconds) break;
    std::string text;
    if (plan.texts.empty()) {
      text = kLines[i % std::size(kLines)];
      if (i >= std::size(kLines)) text += " Number " + std::to_string(i) + ".";
    } else {
      text = plan.texts[i % plan.texts.size()];
    }
    cues.push_back({start, end, std::move(text), 200.0 + 37.0 * static_cast<double>(i % 20)});
    // Gaps of unequal length, so that the sound fits its cues at one offset only.
    at += length + plan.gapSeconds * (0.5 + 1.5 * random.uniform());
  }
  return cues;
}

std::vector<int16_t> makeSound(const std::vector<FilmCue>& cues, double seconds, int sampleRate, uint64_t seed) {
  std::vector<int16_t> out(static_cast<size_t>(std::llround(seconds * sampleRate)));
  core::Random random(seed);
  for (auto& sample : out) sample = static_cast<int16_t>(static_cast<int64_t>(random.below(7)) - 3);
  for (const FilmCue& cue : cues) {
    const auto first = static_cast<int64_t>(std::llround(cue.startSeconds * sampleRate));
    const auto last = std::min<int64_t>(std::llround(cue.endSeconds * sampleRate), static_cast<int64_t>(out.size()));
    const double ramp = 0.005 * sampleRate;
    for (int64_t i = first; i < last; ++i) {
      const double edge =
          std::min({1.0, static_cast<double>(i - first + 1) / ramp, static_cast<double>(last - i) / ramp});
      const double phase = 2 * M_PI * cue.toneHz * static_cast<double>(i - first) / sampleRate;
      out[static_cast<size_t>(i)] =
          static_cast<int16_t>(std::lrint(9000 * edge * (std::sin(phase) + 0.3 * std::sin(2 * phase))));
    }
  }
  return out;
}

std::string makeSrt(const std::vector<FilmCue>& cues) {
  std::string out;
  for (size_t i = 0; i < cues.size(); ++i)
    out += std::to_string(i + 1) + "\n" + stamp(cues[i].startSeconds) + " --> " + stamp(cues[i].endSeconds) + "\n" +
           cues[i].text + "\n\n";
  return out;
}

media::FilmOptions quickFilm() {
  media::FilmOptions options;
  options.audioEncoder = "flac";
  options.width = 64;
  options.height = 36;
  options.framesPerSecond = 2;
  return options;
}

SyntheticFilm makeFilm(const std::string& dir, const std::string& name, const FilmPlan& plan,
                       media::FilmOptions options) {
  namespace fs = std::filesystem;
  SyntheticFilm film;
  film.cues = planCues(plan);
  film.seconds = plan.seconds;
  film.sampleRate = plan.sampleRate;
  film.mediaPath = (fs::path(dir) / name).string();
  film.subtitlePath = (fs::path(dir) / fs::path(name).stem()).string() + ".srt";
  options.sampleRate = plan.sampleRate;
  const auto sound = makeSound(film.cues, plan.seconds, plan.sampleRate, plan.seed);
  const Status written = media::writeFilm(film.mediaPath, sound, options);
  if (!written.ok()) throw std::runtime_error(toString(written.error()));
  std::ofstream subtitles(film.subtitlePath, std::ios::binary);
  subtitles << makeSrt(film.cues);
  if (!subtitles.flush()) throw std::runtime_error("cannot write " + film.subtitlePath);
  return film;
}

}  // namespace dimts::test
