// Speaking time of this program for speak_reference.py, which takes turns with transformers on the same weights.
// Usage: bench_speak make DIR [--preset vits-small] [--seed 1]     writes a voice folder with random weights
//        bench_speak serve DIR [--threads 2]     a line of ids in: a JSON line with the seconds out, the wave in DIR/wave.f32
//        bench_speak first DIR [--threads 2]     seconds until the first part of a sentence of 200 letters
#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

#include "engine/core/files.h"
#include "engine/formats/safetensors.h"
#include "engine/models/vits/vits_family.h"

namespace {

using namespace dimts;
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin) { return std::chrono::duration<double>(Clock::now() - begin).count(); }

int fail(const Error& error) { return std::fprintf(stderr, "%s\n", toString(error).c_str()), 1; }

int makeVoice(const std::string& dir, const std::string& preset, uint64_t seed) {
  auto config = models::vits::presetConfig(preset);
  if (!config.ok()) return fail(config.error());
  config->vocabSize = 40;
  models::vits::VitsModel model(*config, seed);
  if (const auto status = core::makeFolder(dir); !status.ok()) return fail(status.error());
  if (const auto status = formats::writeSafetensors(dir + "/model.safetensors", model->stateForExport(), {{"format", "pt"}}); !status.ok())
    return fail(status.error());
  if (const auto status = core::writeFileAtomically(dir + "/config.json", models::vits::toJson(*config)); !status.ok())
    return fail(status.error());
  return 0;
}

train::SpeakOptions withoutNoise() {
  train::SpeakOptions options;
  options.noiseScale = options.noiseScaleDuration = 0;
  return options;
}

int serve(train::Model& voice, const std::string& dir) {
  for (std::string line; std::getline(std::cin, line);) {
    std::istringstream words(line);
    std::vector<int64_t> ids;
    for (int64_t id = 0; words >> id;) ids.push_back(id);
    const auto begin = Clock::now();
    const auto samples = voice.speak(ids, withoutNoise());
    const double seconds = secondsSince(begin);
    if (!samples.ok()) return fail(samples.error());
    std::ofstream(dir + "/wave.f32", std::ios::binary)
        .write(reinterpret_cast<const char*>(samples->data()), static_cast<std::streamsize>(samples->size() * sizeof(float)));
    std::printf("{\"seconds\": %.6f, \"samples\": %zu}\n", seconds, samples->size());
    std::fflush(stdout);
  }
  return 0;
}

int firstPart(train::Model& voice) {
  std::vector<int64_t> ids;
  for (int64_t i = 0; i < 401; ++i) ids.push_back(i % 2 ? 1 + i * 7 % 39 : 0);
  for (int round = 0; round < 6; ++round) {
    const auto begin = Clock::now();
    double first = 0;
    size_t samples = 0;
    train::SpeakOptions options;
    options.soon = true;
    const auto status = voice.speakInParts(ids, options, [&](std::span<const float> part) {
      if (samples == 0) first = secondsSince(begin);
      samples += part.size();
      return Status();
    });
    if (!status.ok()) return fail(status.error());
    std::printf("{\"first_seconds\": %.4f, \"all_seconds\": %.4f, \"speech_seconds\": %.3f}\n", first, secondsSince(begin),
                static_cast<double>(samples) / voice.sampleRate());
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return std::fprintf(stderr, "usage: bench_speak make|serve|first DIR …\n"), 2;
  const std::string what = argv[1], dir = argv[2];
  std::string preset = "vits-small";
  int threads = 2;
  uint64_t seed = 1;
  for (int i = 3; i + 1 < argc; i += 2) {
    const std::string name = argv[i];
    if (name == "--preset") preset = argv[i + 1];
    else if (name == "--threads") threads = std::atoi(argv[i + 1]);
    else if (name == "--seed") seed = std::strtoull(argv[i + 1], nullptr, 10);
    else return std::fprintf(stderr, "unknown argument %s\n", argv[i]), 2;
  }
  at::set_num_threads(threads);
  if (what == "make") return makeVoice(dir, preset, seed);
  const auto begin = Clock::now();
  const auto voice = models::vits::VitsFamily().openVoice(dir);
  if (!voice.ok()) return fail(voice.error());
  std::fprintf(stderr, "opened in %.3f s\n", secondsSince(begin));
  return what == "serve" ? serve(**voice, dir) : firstPart(**voice);
}
