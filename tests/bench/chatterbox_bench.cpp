// T3 at full width with a few layers and random weights: training steps and sampling for chatterbox_reference.py, which
// asks for them in turns with the reference, and a short training of one batch.
// Usage: bench_chatterbox serve [--layers 4] [--threads 2]   reads "step equal", "step mixed", "speak 60" from standard input
//        bench_chatterbox overfit [--layers 2] [--steps 30] [--threads 2]
#include <ATen/Parallel.h>
#include <sys/resource.h>
#include <torch/torch.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "engine/models/chatterbox/t3_objective.h"
#include "engine/models/chatterbox/t3_sampler.h"
#include "engine/models/chatterbox/training_memory.h"
#include "engine/train/stepper.h"

namespace {

using namespace dimts;
using namespace dimts::models::chatterbox;

/// Speech of 250 tokens is 10 s.
constexpr int64_t kRows = 4;
constexpr int64_t kEqualText[kRows]{80, 80, 80, 80}, kEqualSpeech[kRows]{250, 250, 250, 250};
constexpr int64_t kMixedText[kRows]{20, 40, 60, 80}, kMixedSpeech[kRows]{60, 120, 190, 250};

at::Tensor idsOf(int64_t count, int64_t vocabulary, int64_t start, int64_t stop) {
  at::Tensor ids = at::randint(3, vocabulary, {count}, at::kLong);
  ids[0] = start;
  ids[count - 1] = stop;
  return ids;
}

train::Batch batchOf(const T3Config& config, bool mixed) {
  torch::manual_seed(3);
  const int64_t* text = mixed ? kMixedText : kEqualText;
  const int64_t* speech = mixed ? kMixedSpeech : kEqualSpeech;
  at::Tensor texts = at::full({kRows, 80}, config.stopText, at::kLong), codes = at::full({kRows, 250}, config.stopSpeech, at::kLong);
  std::vector<int64_t> textLengths, speechLengths;
  train::Batch batch;
  for (int64_t row = 0; row < kRows; ++row) {
    texts[row].narrow(0, 0, text[row]).copy_(idsOf(text[row], 250, config.startText, config.stopText));
    codes[row].narrow(0, 0, speech[row]).copy_(idsOf(speech[row], config.startSpeech, config.startSpeech, config.stopSpeech));
    textLengths.push_back(text[row]);
    speechLengths.push_back(speech[row]);
    batch.clipIds.push_back(row);
  }
  batch.tensors = {{"text", texts}, {"speech", codes}, {"text_lengths", torch::tensor(textLengths)},
                   {"speech_lengths", torch::tensor(speechLengths)}, {"speaker", at::randn({kRows, config.speakerSize})},
                   {"prompt", at::randint(0, config.startSpeech, {kRows, 150}, at::kLong)},
                   {"prompt_lengths", at::full({kRows}, 150, at::kLong)}, {"emotion", at::full({kRows}, 0.5)}};
  return batch;
}

T3 modelOf(int64_t layers) {
  T3Config config;
  config.llama.layers = layers;
  config.textVocabulary = 3000;
  T3 model(config);
  initialise(model, 1);
  return model;
}

class Bench {
 public:
  explicit Bench(int64_t layers) : objective_(modelOf(layers), {}) {
    objective_.setTraining(true);
    train::StepperOptions options;
    options.optimizer = {train::OptimizerKind::AdamW, 0.9, 0.999, 1e-8, 0.01, 0.9};
    options.clip = {train::ClipKind::Global, 1};
    auto made = train::Stepper::make(objective_, options);
    if (!made.ok()) throw std::runtime_error(toString(made.error()));
    stepper_ = std::move(*made);
  }

  /// The batch's losses before the step.
  double step(const train::Batch& batch, double rate) {
    train::StepBatches batches;
    batches.microBatches.push_back(batch);
    stepper_->run(batches, {step_++, rate, {}}, meters_, nullptr);
    double loss = 0;
    for (const auto& report : stepper_->takeReports()) {
      if (report.bad()) throw std::runtime_error("a step was skipped");
      for (const auto& pass : report.passes) loss = pass.loss;
    }
    return loss;
  }

  int64_t speak(int64_t tokens) {
    const T3Config& config = objective_.model()->config();
    SamplingOptions options;
    options.mostTokens = tokens;
    options.leastTokens = tokens - 1;
    std::vector<int64_t> text{config.startText};
    for (int64_t i = 0; i < 60; ++i) text.push_back(3 + i);
    text.push_back(config.stopText);
    const Conditions voice{at::zeros({1, config.speakerSize}), at::zeros({1, 150}, at::kLong), {}, at::full({1}, 0.5)};
    const auto spoken = speakTokens(objective_.model(), voice, text, options, 1);
    if (!spoken.ok()) throw std::runtime_error(toString(spoken.error()));
    return static_cast<int64_t>(spoken->raw.size());
  }

  const T3Config& config() { return objective_.model()->config(); }

 private:
  T3Objective objective_;
  std::unique_ptr<train::Stepper> stepper_;
  train::Meters meters_;
  int64_t step_ = 0;
};

double secondsOf(const std::function<void()>& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void serve(int64_t layers) {
  Bench bench(layers);
  const train::Batch equal = batchOf(bench.config(), false), mixed = batchOf(bench.config(), true);
  for (std::string verb, what; std::cin >> verb >> what;) {
    int64_t count = 1;
    const double seconds = secondsOf([&] {
      if (verb == "speak") count = bench.speak(std::atoll(what.c_str()));
      else bench.step(what == "mixed" ? mixed : equal, 1e-5);
    });
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("{\"seconds\": %.4f, \"count\": %lld, \"peak_mib\": %ld}\n", seconds, static_cast<long long>(count), usage.ru_maxrss / 1024);
    std::fflush(stdout);
  }
}

void overfit(int64_t layers, int64_t steps) {
  Bench bench(layers);
  const train::Batch batch = batchOf(bench.config(), true);
  for (int64_t step = 0; step <= steps; ++step) {
    const double loss = bench.step(batch, 3e-4);
    if (step % 10 == 0 || step == steps) std::printf("{\"step\": %lld, \"loss\": %.4f}\n", static_cast<long long>(step), loss);
    std::fflush(stdout);
  }
  const auto estimate = estimateMemory(bench.config(), {kRows, 10, false, false, false});
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  std::printf("{\"estimated_mib\": %lld, \"peak_mib\": %ld}\n", static_cast<long long>(estimate.total() >> 20), usage.ru_maxrss / 1024);
}

}  // namespace

int main(int argc, char** argv) {
  const std::string mode = argc > 1 ? argv[1] : "";
  int64_t layers = mode == "overfit" ? 2 : 4, steps = 30;
  int threads = 2;
  for (int i = 2; i + 1 < argc; i += 2) {
    const std::string name = argv[i];
    if (name == "--layers") layers = std::atoll(argv[i + 1]);
    else if (name == "--steps") steps = std::atoll(argv[i + 1]);
    else if (name == "--threads") threads = std::atoi(argv[i + 1]);
    else return std::fprintf(stderr, "unknown argument %s\n", argv[i]), 2;
  }
  at::set_num_threads(threads);
  if (mode == "serve") serve(layers);
  else if (mode == "overfit") overfit(layers, steps);
  else return std::fprintf(stderr, "serve or overfit\n"), 2;
  return 0;
}
