// Losses on held-out examples with fixed noise, spoken samples, and the check that weights have moved at all.
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

/// Evaluation mode without gradients until the end of the block.
class EvaluationGuard {
 public:
  explicit EvaluationGuard(Objective& objective) : objective_(objective) { objective_.setTraining(false); }
  ~EvaluationGuard() { objective_.setTraining(true); }
  EvaluationGuard(const EvaluationGuard&) = delete;
  EvaluationGuard& operator=(const EvaluationGuard&) = delete;

 private:
  Objective& objective_;
  torch::NoGradGuard noGradients_;
};

double termNamed(const std::vector<std::pair<std::string, double>>& means, const std::string& name) {
  for (const auto& [term, value] : means)
    if (term == name) return value;
  throw std::logic_error("The validation has no term \"" + name + "\" to rank checkpoints by.");
}

}  // namespace

Result<std::vector<std::pair<std::string, double>>> TrainingRun::validationMeans() {
  const EvaluationGuard guard(*inputs_.objective);
  std::vector<std::pair<std::string, double>> sums;
  const int64_t count = inputs_.validation->size();
  const int64_t rows = std::max<int64_t>(1, (options_.batchSize + parts_ - 1) / parts_);
  for (int64_t first = 0; first < count; first += rows) {
    if (control_.stopRequested()) return core::stoppedError();
    events_.onProgress({"train.validate", "", first, count, -1});
    IndexBatch indices;
    for (int64_t i = first; i < std::min(count, first + rows); ++i) indices.push_back(i);
    DIMTS_TRY_ASSIGN(const Batch batch, collateNamingClip(*inputs_.validation, indices));
    const uint64_t seed = core::derive(options_.seed, {kStreamValidation, static_cast<uint64_t>(first)});
    torch::manual_seed(seed);
    const LossTerms terms = inputs_.objective->validate(batch.to(device_), seed);
    if (sums.empty())
      for (const LossTerm& term : terms.terms) sums.emplace_back(term.name, 0.0);
    for (size_t i = 0; i < terms.terms.size() && i < sums.size(); ++i)
      sums[i].second += terms.terms[i].value.item<double>() * static_cast<double>(batch.size());
  }
  for (auto& [name, sum] : sums) sum /= static_cast<double>(count);
  return sums;
}

Status TrainingRun::validate() {
  if (!inputs_.validation || inputs_.validation->size() == 0) return {};
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
  score_ = lastScore_ = termNamed(*means, inputs_.objective->scoreTerm());
  validatedStep_ = step_;
  if (std::isnan(firstScore_)) firstScore_ = score_;
  if (std::isnan(bestScore_) || score_ < bestScore_) bestScore_ = score_;
  files_.append(step_, points);
  rememberValues(points);
  events_.onMetrics(points);
  return {};
}

void TrainingRun::sample() {
  sampledStep_ = step_;
  if (!inputs_.speak) return;
  char name[40];
  std::snprintf(name, sizeof name, "step-%08lld", static_cast<long long>(step_));
  const std::string folder = (fs::path(inputs_.runDir) / "samples" / name).string();
  if (const Status made = core::makeFolder(folder); !made.ok()) {
    log(LogLevel::Warning, "No samples were spoken: " + toString(made.error()));
    return;
  }
  const EvaluationGuard guard(*inputs_.objective);
  try {
    const auto samples = inputs_.speak(step_, folder);
    if (!samples.ok()) {
      log(LogLevel::Warning, "The samples could not be spoken: " + toString(samples.error()));
      return;
    }
    for (const SampleInfo& spoken : *samples) events_.onSample(spoken);
  } catch (const std::exception& problem) {
    emptyDeviceCache(options_.device);
    log(LogLevel::Warning, "The samples could not be spoken: " + plainMessage(problem));
  }
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
