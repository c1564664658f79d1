// A toy training problem with everything that makes resuming hard: two passes that depend on each other, dropout, noise,
// clips of different lengths. And an observer that remembers all events.
#pragma once

#include <torch/torch.h>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/random.h"
#include "engine/train/objective.h"
#include "engine/train/trainer.h"
#include "tests/train/faults.h"

namespace dimts::train::toy {

constexpr int64_t kWidth = 6;

/// Clip i has id 100 + i, a length of 3…12 frames and values that depend on i alone.
class Source : public ExampleSource {
 public:
  explicit Source(int64_t count, std::string fingerprint = "toy") : count_(count), fingerprint_(std::move(fingerprint)) {}
  int64_t size() const override { return count_; }
  int64_t clipId(int64_t index) const override { return 100 + index; }
  int64_t length(int64_t index) const override { return 3 + (index * 7) % 10; }
  Batch collate(const std::vector<int64_t>& indices) const override {
    int64_t longest = 0;
    for (const int64_t index : indices) longest = std::max(longest, length(index));
    Batch batch;
    torch::Tensor x = torch::zeros({static_cast<int64_t>(indices.size()), longest, kWidth});
    for (size_t row = 0; row < indices.size(); ++row) {
      const int64_t index = indices[row];
      if (index == badIndex || allBad) throw std::runtime_error("this clip has no sound");
      core::Random random(static_cast<uint64_t>(index) + 1);
      float* values = x[static_cast<int64_t>(row)].data_ptr<float>();
      for (int64_t i = 0; i < length(index) * kWidth; ++i) values[i] = static_cast<float>(random.uniform() * 2 - 1);
      if (index == nanIndex) values[0] = std::numeric_limits<float>::quiet_NaN();
      batch.clipIds.push_back(clipId(index));
    }
    batch.tensors["x"] = x;
    if (onCollate) onCollate();
    return batch;
  }
  std::string fingerprint() const override { return fingerprint_; }

  int64_t badIndex = -1, nanIndex = -1;
  bool allBad = false;
  std::function<void()> onCollate;

 private:
  int64_t count_;
  std::string fingerprint_;
};

/// A small GAN: the generator has to undo noise on x, the discriminator to tell its output from x.
class Gan : public Objective, public torch::nn::Module {
 public:
  explicit Gan(uint64_t seed = 5) {
    torch::manual_seed(seed);
    in_ = register_module("in", torch::nn::Linear(kWidth, 16));
    out_ = register_module("out", torch::nn::Linear(16, kWidth));
    judge_ = register_module("judge", torch::nn::Linear(kWidth, 1));
    seen_ = register_buffer("seen", torch::zeros({1}, torch::kLong));
  }
  std::vector<Pass> passes() override {
    return {{"discriminator", named({"judge.weight", "judge.bias"})},
            {"generator", named({"in.weight", "in.bias", "out.weight", "out.bias"})}};
  }
  bool rests(size_t pass, int64_t step) const override { return pass == 0 && step < judgeFrom; }
  LossTerms loss(size_t pass, const Batch& batch, const StepContext& context) override {
    if (onLoss) onLoss(pass, batch, context);
    const torch::Tensor x = batch.at("x");
    const torch::Tensor made = generate(x, context.seed);
    if (pass == 0) {
      seen_ += batch.size();
      return {{{"discriminator", (judge_(x) - 1).square().mean() + judge_(made.detach()).square().mean()}}};
    }
    return {{{"mel", (made - x).abs().mean(), 45}, {"adversarial", (judge_(made) - 1).square().mean()}}};
  }
  void endStep() override { ++stepsEnded; }
  LossTerms validate(const Batch& batch, uint64_t seed) override {
    ++validations;
    validated.insert(validated.end(), batch.clipIds.begin(), batch.clipIds.end());
    EXPECT_FALSE(torch::GradMode::is_enabled());
    EXPECT_FALSE(is_training());
    return {{{"mel", (generate(batch.at("x"), seed) - batch.at("x")).abs().mean()}}};
  }
  std::string scoreTerm() const override { return "mel"; }
  std::map<std::string, torch::Tensor> state() override {
    std::map<std::string, torch::Tensor> all;
    for (const auto& item : named_parameters()) all[item.key()] = item.value();
    for (const auto& item : named_buffers()) all[item.key()] = item.value();
    return all;
  }
  void setTraining(bool on) override { torch::nn::Module::train(on); }
  void to(torch::Device device) override { torch::nn::Module::to(device); }

  std::function<void(size_t, const Batch&, const StepContext&)> onLoss;
  std::atomic<int> stepsEnded = 0;
  int validations = 0;
  int64_t judgeFrom = 0;  ///< the discriminator rests before this step
  std::vector<int64_t> validated;  ///< ids of the clips, in the order they were measured in

 private:
  torch::Tensor generate(const torch::Tensor& x, uint64_t seed) {
    auto generator = at::detail::createCPUGenerator(seed);
    const torch::Tensor noise = torch::randn(x.sizes(), generator) * 0.3;
    const torch::Tensor hidden = torch::relu(in_(x + noise));
    return out_(torch::dropout(hidden, 0.2, is_training()));
  }
  std::vector<std::pair<std::string, torch::Tensor>> named(const std::vector<std::string>& names) {
    std::vector<std::pair<std::string, torch::Tensor>> list;
    auto parameters = named_parameters();
    for (const std::string& name : names) list.emplace_back(name, parameters[name]);
    return list;
  }
  torch::nn::Linear in_{nullptr}, out_{nullptr}, judge_{nullptr};
  torch::Tensor seen_;
};

/// Remembers everything; `onStep` is called with each progress report (on the job's thread).
class Events : public JobEvents {
 public:
  void onPhase(JobPhase phase) override {
    phases.push_back(phase);
    if (phaseHook) phaseHook(phase);
  }
  void onProgress(const Progress& p) override { progress.push_back(p); }
  void onLog(const LogLine& line) override { logs.push_back(line); }
  void onMetrics(const std::vector<MetricPoint>& points) override {
    metrics.insert(metrics.end(), points.begin(), points.end());
  }
  void onSample(const SampleInfo& sample) override { samples.push_back(sample); }
  void onCheckpoint(const CheckpointInfo& info) override { checkpoints.push_back(info); }
  void onFacts(const Record& record) override { facts.push_back(record); }

  bool logged(const std::string& part) const {
    for (const LogLine& line : logs)
      if (line.text.find(part) != std::string::npos) return true;
    return false;
  }

  std::vector<JobPhase> phases;
  std::vector<Progress> progress;
  std::vector<LogLine> logs;
  std::vector<MetricPoint> metrics;
  std::vector<SampleInfo> samples;
  std::vector<CheckpointInfo> checkpoints;
  std::vector<Record> facts;
  std::function<void(JobPhase)> phaseHook;
};

/// A number of a summary or of facts, whole or not; throws when there is no such field.
inline double numberOf(const Record& record, const std::string& name) {
  const Value* value = record.find(name);
  if (!value) throw std::runtime_error("no field " + name);
  if (const auto* whole = std::get_if<int64_t>(value)) return static_cast<double>(*whole);
  return std::get<double>(*value);
}
inline const Record& recordOf(const Record& record, const std::string& name) {
  const Value* value = record.find(name);
  if (!value) throw std::runtime_error("no field " + name);
  return *std::get<std::shared_ptr<Record>>(*value);
}
inline int64_t countOf(const Record& record, const std::string& name) {
  return record.find(name) ? static_cast<int64_t>(numberOf(record, name)) : 0;
}

/// One toy run in a folder with its own objective.
struct Run {
  explicit Run(std::string dir, int64_t clips = 23) : training(clips), validation(7, "held out") {
    inputs.objective = &objective;
    inputs.training = &training;
    inputs.validation = &validation;
    inputs.runDir = std::move(dir);
    inputs.configYaml = "toy: true\n";
    inputs.fingerprints = {{"tokenizer", "t1"}};
    options.batchSize = 4;
    options.learningRate = 0.01;
    options.schedule.decayPerEpoch = 0.9;
    options.preflight = false;  // its own tests switch it on
    options.eventFiles = false;
    options.validateEvery = 5;
    options.sampleEvery = 0;
    options.checkpointEvery = 0;
    options.checkpointMinutes = 0;
  }
  /// From now on the objective goes wrong as planned.
  void plan(faults::Plan wanted) {
    faulty = std::make_unique<faults::FaultyObjective>(objective, std::move(wanted));
    inputs.objective = faulty.get();
  }
  Outcome train(bool resume = false) { return train::train(inputs, options, resume, control, events); }

  Gan objective;
  std::unique_ptr<faults::FaultyObjective> faulty;
  Source training, validation;
  TrainerInputs inputs;
  TrainerOptions options;
  JobControl control;
  Events events;
};

}  // namespace dimts::train::toy
