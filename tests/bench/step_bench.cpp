// One full VITS training step, discriminator and generator with optimisers and clipping, on random data of the shapes of
// the peer's own measurement. Usage: bench_step [--batch 4] [--seconds 3] [--steps 5] [--threads 2] [--preset vits]
//        [--precision fp32|bf16]
//        [--whole] [--recompute]
// --whole computes the batch as a whole instead of sharing its rows among the threads. Prints one JSON line.
#include <ATen/Parallel.h>
#include <sys/resource.h>
#include <torch/torch.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string>

#include "engine/models/vits/vits_objective.h"
#include "engine/train/stepper.h"

namespace {

using namespace dimts;
using models::vits::VitsConfig;

train::Batch randomBatch(const VitsConfig& config, int64_t rows, double seconds) {
  const int64_t samples = static_cast<int64_t>(16000 * seconds) / 256 * 256;
  const int64_t tokens = 2 * static_cast<int64_t>(seconds * 14) + 1;
  train::Batch batch;
  batch.tensors = {{"ids", torch::randint(1, config.vocabSize, {rows, tokens})},
                   {"id_lengths", torch::full({rows}, tokens, torch::kLong)},
                   {"wave", torch::randn({rows, samples}) * 0.1},
                   {"wave_lengths", torch::full({rows}, samples, torch::kLong)}};
  for (int64_t row = 0; row < rows; ++row) batch.clipIds.push_back(row);
  return batch;
}

double processorSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

}  // namespace

int main(int argc, char** argv) {
  int64_t rows = 4, steps = 5;
  double seconds = 3;
  int threads = 2;
  std::string precision = "fp32", preset = "vits";
  bool whole = false, recompute = false;
  for (int i = 1; i < argc; ++i) {
    const std::string name = argv[i];
    if (name == "--whole") whole = true;
    else if (name == "--recompute") recompute = true;
    else if (i + 1 < argc && name == "--batch") rows = std::atoll(argv[++i]);
    else if (i + 1 < argc && name == "--seconds") seconds = std::atof(argv[++i]);
    else if (i + 1 < argc && name == "--steps") steps = std::atoll(argv[++i]);
    else if (i + 1 < argc && name == "--threads") threads = std::atoi(argv[++i]);
    else if (i + 1 < argc && name == "--precision") precision = argv[++i];
    else if (i + 1 < argc && name == "--preset") preset = argv[++i];
    else return std::fprintf(stderr, "unknown argument %s\n", argv[i]), 2;
  }
  at::set_num_threads(threads);
  torch::manual_seed(0);
  auto chosen = models::vits::presetConfig(preset);
  if (!chosen.ok()) return std::fprintf(stderr, "%s\n", toString(chosen.error()).c_str()), 2;
  VitsConfig config = *chosen;
  config.vocabSize = 40;
  models::vits::VitsObjective objective{models::vits::VitsModel(config), models::vits::VitsDiscriminator(config), {}};
  objective.shareRows(!whole);
  objective.model()->setRecompute(recompute);
  objective.setTraining(true);
  train::StepperOptions options;
  options.optimizer.weightDecay = 0.01;
  options.clip = {train::ClipKind::Global, 1000};
  options.precision = precision == "bf16" ? train::Precision::BFloat16 : train::Precision::Float32;
  auto stepper = train::Stepper::make(objective, options);
  if (!stepper.ok()) return std::fprintf(stderr, "%s\n", toString(stepper.error()).c_str()), 1;
  train::StepBatches batches;
  batches.microBatches.push_back(randomBatch(config, rows, seconds));
  train::Meters meters;
  std::string wall, processor;
  for (int64_t step = 0; step <= steps; ++step) {
    const auto begin = std::chrono::steady_clock::now();
    const double usedBefore = processorSeconds();
    (*stepper)->run(batches, {step, 2e-4, {}}, meters, nullptr);
    for (const auto& report : (*stepper)->takeReports())
      if (report.bad()) return std::fprintf(stderr, "step %lld was skipped\n", static_cast<long long>(step)), 1;
    if (step == 0) continue;  // warm-up
    const auto add = [](std::string& list, double value) {
      list += (list.empty() ? "" : ", ") + std::to_string(value).substr(0, 6);
    };
    add(wall, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    add(processor, processorSeconds() - usedBefore);
  }
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  std::printf("{\"threads\": %d, \"batch\": %lld, \"precision\": \"%s\", \"shared\": %s, \"seconds_per_step\": [%s], \"processor_seconds_per_step\": [%s], "
              "\"peak_mib\": %ld}\n",
              threads, static_cast<long long>(rows), precision.c_str(), whole ? "false" : "true", wall.c_str(), processor.c_str(), usage.ru_maxrss / 1024);
  return 0;
}
