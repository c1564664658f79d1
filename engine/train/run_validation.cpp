// Losses on held-out examples with fixed noise, spoken samples, and the check that weights have moved at all.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>

#include "engine/core/files.h"
#include "engine/core/random.h"
#include "engine/train/device.h"
#include "engine/train/streams.h"
#include "engine/train/training_run.h"

namespace fs = std::filesystem;

namespace dimts::train {
namespace {

/// Evaluation mode without gradients and, where one is kept, with the average of the weights, until the end of the block.
class EvaluationGuard {
 public:
  EvaluationGuard(Objective& objective, WeightAverage* average) : objective_(objective), average_(average) {
    objective_.setTraining(false);
    if (average_) average_->swap();
  }
  ~EvaluationGuard() {
    if (average_) average_->swap();
    objective_.setTraining(true);
  }
  EvaluationGuard(const EvaluationGuard&) = delete;
  EvaluationGuard& operator=(const EvaluationGuard&) = delete;

 private:
  Objective& objective_;
  WeightAverage* average_;
  torch::NoGradGuard noGradients_;
};

constexpr int64_t kTextClips = 32;  ///< whose texts are swapped in one validation
constexpr const char* kTextMatters = "text_matters";

/// Mean level of a 16-bit WAV in dB of full scale; -100 for silence or a file that cannot be read.
double levelOf(const std::string& path) {
  constexpr size_t kHeader = 44;
  constexpr double kSilence = -100;
  const auto bytes = core::readFile(path, int64_t{64} << 20);
  if (!bytes.ok() || bytes->size() < kHeader + 2) return kSilence;
  double squares = 0;
  const size_t count = (bytes->size() - kHeader) / 2;
  for (size_t i = 0; i < count; ++i) {
    const auto low = static_cast<unsigned char>((*bytes)[kHeader + 2 * i]), high = static_cast<unsigned char>((*bytes)[kHeader + 2 * i + 1]);
    const double value = static_cast<int16_t>(low | (high << 8)) / 32768.0;
    squares += value * value;
  }
  return std::max(kSilence, 10 * std::log10(squares / static_cast<double>(count) + 1e-30));
}

double termNamed(const std::vector<std::pair<std::string, double>>& means, const std::string& name) {
  for (const auto& [term, value] : means)
    if (term == name) return value;
  throw std::logic_error("The validation has no term \"" + name + "\" to rank checkpoints by.");
}

}  // namespace

/// Clips whose loss was measured with the right and with a wrong text.
struct TrainingRun::TextCheck {
  double told = 0;  ///< of which the wrong text raised the loss; half of those where it changed nothing
  int64_t clips = 0;
};

/// The clips once more with each other's texts, until enough of them were looked at. An untrained network knows nothing
/// of texts: nothing is asked before the first step.
void TrainingRun::compareTexts(const Batch& batch, uint64_t seed, TextCheck& check) {
  if (step_ == 0 || check.clips >= kTextClips) return;
  const auto swapped = inputs_.objective->withSwappedTexts(batch);
  if (!swapped) return;
  const torch::Tensor right = inputs_.objective->textLoss(batch, seed);
  if (!right.defined()) return;
  const torch::Tensor rise = (inputs_.objective->textLoss(*swapped, seed) - right).to(torch::kCPU, torch::kDouble);
  if (!rise.isfinite().all().item<bool>()) return;
  check.told += (0.5 * (rise.sign() + 1)).sum().item<double>();
  check.clips += batch.size();
}

/// The same clips at every measurement of a run, so that its scores can be compared: evenly spread over all, which stand in
/// the order of their films. Longest first: batches of one length, and what does not fit in the memory shows at once.
void TrainingRun::chooseValidation() {
  const int64_t all = inputs_.validation->size();
  const int64_t count = options_.validationClips > 0 ? std::min(options_.validationClips, all) : all;
  validationOrder_.resize(static_cast<size_t>(count));
  for (int64_t i = 0; i < count; ++i) validationOrder_[static_cast<size_t>(i)] = i * all / count;
  std::stable_sort(validationOrder_.begin(), validationOrder_.end(),
                   [&](int64_t a, int64_t b) { return inputs_.validation->length(a) > inputs_.validation->length(b); });
  if (count < all)
    log(LogLevel::Info, "Measured each time: " + std::to_string(count) + " of the " + std::to_string(all) + " clips kept aside.");
}

Result<std::vector<std::pair<std::string, double>>> TrainingRun::validationMeans() {
  const EvaluationGuard guard(*inputs_.objective, stepper_->average());
  std::vector<std::pair<std::string, double>> sums;
  if (validationOrder_.empty()) chooseValidation();
  const auto count = static_cast<int64_t>(validationOrder_.size());
  int64_t measured = 0;
  TextCheck texts;
  const int64_t rows = std::max<int64_t>(1, (options_.batchSize + parts_ - 1) / parts_);
  for (int64_t first = 0; first < count; first += rows) {
    if (control_.stopRequested()) return core::stoppedError();
    events_.onProgress({"train.validate", "", first, count, -1});
    const IndexBatch indices(validationOrder_.begin() + first, validationOrder_.begin() + std::min(count, first + rows));
    std::vector<Error> leftOut;
    DIMTS_TRY_ASSIGN(const Batch batch, collateWhatWorks(*inputs_.validation, indices, leftOut));
    for (const Error& bad : leftOut) DIMTS_TRY(countError("clip", toString(bad)));
    if (batch.size() == 0) continue;
    measured += batch.size();
    const uint64_t seed = core::derive(options_.seed, {kStreamValidation, static_cast<uint64_t>(first)});
    torch::manual_seed(seed);
    const Batch onDevice = batch.to(device_);
    const LossTerms terms = inputs_.objective->validate(onDevice, seed);
    if (sums.empty())
      for (const LossTerm& term : terms.terms) sums.emplace_back(term.name, 0.0);
    for (size_t i = 0; i < terms.terms.size() && i < sums.size(); ++i)
      sums[i].second += terms.terms[i].value.item<double>() * static_cast<double>(batch.size());
    compareTexts(onDevice, seed, texts);
  }
  if (measured == 0) return Error{"train.no_examples", "", "Not one of the clips kept aside can be used.",
                                  "Mend or drop the clips named in the log.", ErrorKind::BadInput};
  for (auto& [name, sum] : sums) sum /= static_cast<double>(measured);
  if (texts.clips > 0) sums.emplace_back(kTextMatters, texts.told / static_cast<double>(texts.clips));
  return sums;
}

Status TrainingRun::validate() {
  if (!inputs_.validation || inputs_.validation->size() == 0) return {};
  const StageTimer timer(&profiler_, "validate");
  auto means = [this]() -> Result<std::vector<std::pair<std::string, double>>> {
    while (true) {
      try {
        return validationMeans();
      } catch (const std::exception& problem) {
        const int64_t rows = (options_.batchSize + parts_ - 1) / parts_;
        if (!isOutOfMemory(problem) || rows <= 1) throw;
        DIMTS_TRY(smallerMicroBatches(problem, rows));
      }
    }
  }();
  if (!means.ok() && means.error().code == "job.stopped") return {};
  DIMTS_TRY(means);
  std::vector<MetricPoint> points;
  for (const auto& [name, value] : *means)
    if (std::isfinite(value)) points.push_back({"val/" + name, step_, value});
  noteScore(termNamed(*means, inputs_.objective->scoreTerm()));
  publish(points);
  judgeHealth();
  return {};
}

void TrainingRun::noteScore(double score) {
  score_ = lastScore_ = score;
  validatedStep_ = step_;
  if (std::isnan(firstScore_)) firstScore_ = score;
  const bool better = std::isnan(bestScore_) || score < bestScore_ - options_.earlyStop.delta;
  validationsWithoutGain_ = better ? 0 : validationsWithoutGain_ + 1;
  if (std::isnan(bestScore_) || score < bestScore_) bestScore_ = score;
  if (options_.earlyStop.patience <= 0 || validationsWithoutGain_ < options_.earlyStop.patience || !endedBy_.empty()) return;
  endedBy_ = "early_stop";
  log(LogLevel::Info, "The voice has not become better in " + std::to_string(validationsWithoutGain_) + " measurements: it ends here.");
}

void TrainingRun::sample() {
  sampledStep_ = step_;
  if (!inputs_.speak) return;
  const StageTimer timer(&profiler_, "sample");
  char name[40];
  std::snprintf(name, sizeof name, "step-%08lld", static_cast<long long>(step_));
  const std::string folder = (fs::path(inputs_.runDir) / "samples" / name).string();
  if (const Status made = core::makeFolder(folder); !made.ok()) {
    log(LogLevel::Warning, "No samples were spoken: " + toString(made.error()));
    return;
  }
  const EvaluationGuard guard(*inputs_.objective, stepper_->average());
  try {
    const auto samples = inputs_.speak(step_, folder);
    if (!samples.ok()) {
      failedToSpeak(toString(samples.error()));
      return;
    }
    double level = 0;
    for (const SampleInfo& spoken : *samples) {
      files_.sample(spoken);
      events_.onSample(spoken);
      level += levelOf(spoken.path) / static_cast<double>(samples->size());
    }
    if (!samples->empty()) publish({{"sample/level_db", step_, level}});
    lastSamples_ = *samples;
    if (inputs_.pictures && options_.eventFiles)
      for (const Picture& picture : inputs_.pictures(*samples)) files_.image(step_, picture.name, picture.width, picture.height, picture.png);
  } catch (const std::exception& problem) {
    emptyDeviceCache(options_.device);
    failedToSpeak(plainMessage(problem));
  }
}

/// Counted, not fatal: the run itself is in order.
void TrainingRun::failedToSpeak(const std::string& why) {
  const std::string text = "The samples could not be spoken: " + why;
  if (ledger_.add("sample", step_, text)) log(LogLevel::Warning, text);
}

/// Sum and sum of squares of every parameter in double precision: any real update changes them.
std::vector<double> TrainingRun::parameterSums() const {
  const torch::NoGradGuard noGradients;
  std::vector<torch::Tensor> sums;
  for (const Pass& pass : stepper_->passes())
    for (const auto& [name, parameter] : pass.parameters) {
      sums.push_back(parameter.sum(torch::kDouble));
      sums.push_back(parameter.square().sum(torch::kDouble));
    }
  if (sums.empty()) return {};
  const torch::Tensor host = torch::stack(sums).cpu();
  return {host.const_data_ptr<double>(), host.const_data_ptr<double>() + host.numel()};
}

}  // namespace dimts::train
