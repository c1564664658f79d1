// T3 at full width with a few layers and random weights, and the speech tokenizer at full size: training steps, sampling and
// hearing for chatterbox_reference.py, which asks for them in turns with the reference; a short training of one batch; and
// the memory that training takes beside its estimate.
// Usage: bench_chatterbox serve   reads "step equal", "step mixed", "speak 60", "half 60", "hear 6" from standard input
//        bench_chatterbox overfit [--steps 30] [--prompts FOLDER]   with a folder: on its recordings (*.g722), whose codes are
//          made by a speech tokenizer of random weights and are not speech
//        bench_chatterbox memory [--rows 4] [--seconds 10] [--recompute 1]     a step while a copy of everything is kept
// All: [--layers 4] [--threads 2] [--precision fp32|bf16] [--lora RANK] [--freeze PARTS]
#include <ATen/Parallel.h>
#include <sys/resource.h>
#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <iostream>
#include <string>
#include <vector>

#include "engine/media/decode.h"
#include "engine/models/chatterbox/speech_tokenizer.h"
#include "engine/models/chatterbox/t3_low_rank.h"
#include "engine/models/chatterbox/t3_objective.h"
#include "engine/models/chatterbox/t3_sampler.h"
#include "engine/models/chatterbox/training_memory.h"
#include "engine/train/saver.h"
#include "engine/train/stepper.h"

namespace {

using namespace dimts;
using namespace dimts::models::chatterbox;

/// Speech of 250 tokens is 10 s.
constexpr int64_t kRows = 4;

at::Tensor idsOf(int64_t count, int64_t vocabulary, int64_t start, int64_t stop) {
  at::Tensor ids = at::randint(3, vocabulary, {count}, at::kLong);
  ids[0] = start;
  ids[count - 1] = stop;
  return ids;
}

train::Batch batchOf(const T3Config& config, const std::vector<int64_t>& text, const std::vector<int64_t>& speech) {
  torch::manual_seed(3);
  const auto rows = static_cast<int64_t>(text.size());
  at::Tensor texts = at::full({rows, *std::max_element(text.begin(), text.end())}, config.stopText, at::kLong);
  at::Tensor codes = at::full({rows, *std::max_element(speech.begin(), speech.end())}, config.stopSpeech, at::kLong);
  train::Batch batch;
  for (int64_t row = 0; row < rows; ++row) {
    const int64_t ofText = text[static_cast<size_t>(row)], ofSpeech = speech[static_cast<size_t>(row)];
    texts[row].narrow(0, 0, ofText).copy_(idsOf(ofText, 250, config.startText, config.stopText));
    codes[row].narrow(0, 0, ofSpeech).copy_(idsOf(ofSpeech, config.startSpeech, config.startSpeech, config.stopSpeech));
    batch.clipIds.push_back(row);
  }
  batch.tensors = {{"text", texts}, {"speech", codes}, {"text_lengths", torch::tensor(text)},
                   {"speech_lengths", torch::tensor(speech)}, {"speaker", at::randn({rows, config.speakerSize})},
                   {"prompt", at::randint(0, config.startSpeech, {rows, 150}, at::kLong)},
                   {"prompt_lengths", at::full({rows}, 150, at::kLong)}, {"emotion", at::full({rows}, 0.5)}};
  return batch;
}

train::Batch batchOf(const T3Config& config, bool mixed) {
  return mixed ? batchOf(config, {20, 40, 60, 80}, {60, 120, 190, 250}) : batchOf(config, {80, 80, 80, 80}, {250, 250, 250, 250});
}

/// The codes that a speech tokenizer of random weights hears in recorded prompts, and the letters of their names as texts.
train::Batch batchOfPrompts(const T3Config& config, const std::string& folder, SpeechTokenizer& ear) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".g722" && entry.file_size() > 12000 && entry.file_size() < 48000) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  if (paths.size() < kRows) throw std::runtime_error("not enough recordings in " + folder);
  std::vector<std::vector<int64_t>> texts, codes;
  for (size_t i = 0; i < kRows; ++i) {
    texts.push_back({config.startText});
    for (const char letter : paths[i].stem().string()) texts.back().push_back(3 + static_cast<unsigned char>(letter) % 200);
    texts.back().push_back(config.stopText);
    const auto samples = media::decodeAll(paths[i].string(), static_cast<int>(kSpeechRate));
    if (!samples.ok()) throw std::runtime_error(toString(samples.error()));
    codes.push_back({config.startSpeech});
    for (const int64_t code : ear->codesOf(torch::tensor(*samples).to(at::kFloat) / 32768)) codes.back().push_back(code);
    codes.back().push_back(config.stopSpeech);
  }
  const auto lengths = [](const auto& rows) {
    std::vector<int64_t> out;
    for (const auto& row : rows) out.push_back(static_cast<int64_t>(row.size()));
    return out;
  };
  train::Batch batch = batchOf(config, lengths(texts), lengths(codes));
  for (int64_t row = 0; row < kRows; ++row) {
    const auto put = [&](const char* name, const std::vector<int64_t>& ids) {
      batch.tensors[name][row].narrow(0, 0, static_cast<int64_t>(ids.size())).copy_(torch::tensor(ids, at::kLong));
    };
    put("text", texts[static_cast<size_t>(row)]);
    put("speech", codes[static_cast<size_t>(row)]);
  }
  return batch;
}

SpeechTokenizer randomEar() {
  const at::NoGradGuard noGrad;
  SpeechTokenizer ear;
  torch::manual_seed(5);
  for (const auto& item : ear->named_parameters()) {
    const bool norm = item.key().find("_ln.weight") != std::string::npos;
    at::Tensor weight = item.value();
    if (norm) weight.fill_(1);
    else if (weight.dim() == 1) weight.zero_();
    else weight.normal_(0, 1 / std::sqrt(static_cast<double>(weight[0].numel())));
  }
  return ear;
}

struct Wish {
  int64_t layers = 4, steps = 30, rows = kRows, threads = 2;
  double seconds = 10;
  std::string precision = "fp32", prompts;
  StepShape shape;
};

T3 modelOf(const Wish& wish) {
  T3Config config;
  config.llama.layers = wish.layers;
  config.textVocabulary = 3000;
  T3 model(config);
  initialise(model, 1);
  model->backbone->setRecompute(wish.shape.recompute);
  if (wish.shape.lowRank.on()) addLowRank(model, wish.shape.lowRank, 1);
  return model;
}

class Bench {
 public:
  explicit Bench(const Wish& wish) : objective_(modelOf(wish), {}) {
    objective_.setTraining(true);
    train::StepperOptions options;
    options.optimizer = {train::OptimizerKind::AdamW, 0.9, 0.999, 1e-8, 0.01, 0.9};
    options.clip = {train::ClipKind::Global, 1};
    options.precision = *train::precisionOf(wish.precision);
    options.freeze = wish.shape.freeze;
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

  int64_t speak(int64_t tokens, StepWeights weights) {
    const T3Config& config = objective_.model()->config();
    SamplingOptions options;
    options.weights = weights;
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

  /// Sound of so many seconds; returns the number of codes.
  int64_t hear(int64_t seconds) {
    const at::NoGradGuard noGrad;
    if (!ear_) ear_ = randomEar();
    return static_cast<int64_t>(ear_->codesOf(at::randn({seconds * kSpeechRate}) * 0.1).size());
  }

  /// As it is saved: weights that learn and the optimiser's averages.
  std::vector<checkpoint::TensorMap> copy() {
    checkpoint::TensorMap weights;
    for (const auto& [name, parameter] : stepper_->passes().front().parameters) weights[name] = parameter;
    return {train::copyToCpu(weights), train::copyToCpu(stepper_->optimizerState())};
  }

  const T3Config& config() { return objective_.model()->config(); }

 private:
  SpeechTokenizer ear_{nullptr};
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

int64_t peakBytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<int64_t>(usage.ru_maxrss) * 1024;
}

void serve(const Wish& wish) {
  Bench bench(wish);
  const train::Batch equal = batchOf(bench.config(), false), mixed = batchOf(bench.config(), true);
  for (std::string verb, what; std::cin >> verb >> what;) {
    int64_t count = 1;
    const std::clock_t before = std::clock();
    const double seconds = secondsOf([&] {
      if (verb == "speak" || verb == "half") count = bench.speak(std::atoll(what.c_str()), verb == "half" ? StepWeights::Half : StepWeights::Full);
      else if (verb == "hear") count = (bench.hear(std::atoll(what.c_str())), std::atoll(what.c_str()));
      else bench.step(what == "mixed" ? mixed : equal, 1e-5);
    });
    const double processor = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    std::printf("{\"seconds\": %.4f, \"processor\": %.4f, \"count\": %lld, \"peak_mib\": %lld}\n", seconds, processor, static_cast<long long>(count),
                static_cast<long long>(peakBytes() >> 20));
    std::fflush(stdout);
  }
}

void overfit(const Wish& wish) {
  Bench bench(wish);
  SpeechTokenizer ear{nullptr};
  if (!wish.prompts.empty()) ear = randomEar();
  const train::Batch batch = ear ? batchOfPrompts(bench.config(), wish.prompts, ear) : batchOf(bench.config(), true);
  for (int64_t step = 0; step <= wish.steps; ++step) {
    const double loss = bench.step(batch, 3e-4);
    if (step % 10 == 0 || step == wish.steps) std::printf("{\"step\": %lld, \"loss\": %.4f}\n", static_cast<long long>(step), loss);
    std::fflush(stdout);
  }
}

/// Every row as long as the longest, which is what the estimate is for.
void memory(const Wish& wish) {
  const int64_t before = peakBytes();
  Bench bench(wish);
  StepShape shape = wish.shape;
  const auto text = static_cast<int64_t>(wish.seconds * 12) + 2, speech = static_cast<int64_t>(wish.seconds * 25) + 2;
  shape.rows = wish.rows;
  shape.secondsOfRow = wish.seconds;
  shape.halfActivations = wish.precision != "fp32";
  shape.processor = true;
  const MemoryEstimate estimate = estimateMemory(bench.config(), shape);
  const train::Batch batch = batchOf(bench.config(), std::vector<int64_t>(static_cast<size_t>(wish.rows), text),
                                     std::vector<int64_t>(static_cast<size_t>(wish.rows), speech));
  bench.step(batch, 1e-5);
  const auto saved = bench.copy();
  bench.step(batch, 1e-5);
  const auto mib = [](int64_t bytes) { return static_cast<long long>(bytes >> 20); };
  std::printf("{\"layers\": %lld, \"rows\": %lld, \"seconds\": %g, \"precision\": \"%s\", \"recompute\": %d, \"lora\": %lld, \"frozen\": \"%s\", "
              "\"estimated_mib\": %lld, \"measured_mib\": %lld, \"weights\": %lld, \"gradients\": %lld, \"activations\": %lld, \"saving\": %lld}\n",
              static_cast<long long>(wish.layers), static_cast<long long>(wish.rows), wish.seconds, wish.precision.c_str(), shape.recompute ? 1 : 0,
              static_cast<long long>(shape.lowRank.rank), shape.freeze.parts.c_str(), mib(estimate.total()), mib(peakBytes() - before),
              mib(estimate.weights), mib(estimate.gradients), mib(estimate.activations), mib(estimate.saving));
}

}  // namespace

int main(int argc, char** argv) {
  const std::string mode = argc > 1 ? argv[1] : "";
  Wish wish;
  wish.shape.recompute = false;
  if (mode == "overfit") wish.layers = 2;
  for (int i = 2; i + 1 < argc; i += 2) {
    const std::string name = argv[i], value = argv[i + 1];
    if (name == "--layers") wish.layers = std::stoll(value);
    else if (name == "--steps") wish.steps = std::stoll(value);
    else if (name == "--threads") wish.threads = std::stoll(value);
    else if (name == "--rows") wish.rows = std::stoll(value);
    else if (name == "--seconds") wish.seconds = std::stod(value);
    else if (name == "--precision") wish.precision = value;
    else if (name == "--recompute") wish.shape.recompute = value == "1";
    else if (name == "--lora") wish.shape.lowRank.rank = std::stoll(value);
    else if (name == "--prompts") wish.prompts = value;
    else if (name == "--freeze") wish.shape.freeze.parts = value;
    else return std::fprintf(stderr, "unknown argument %s\n", argv[i]), 2;
  }
  at::set_num_threads(static_cast<int>(wish.threads));
  if (mode == "serve") serve(wish);
  else if (mode == "overfit") overfit(wish);
  else if (mode == "memory") memory(wish);
  else return std::fprintf(stderr, "serve, overfit or memory\n"), 2;
  return 0;
}
