// Order of a step as in the original train_ms.py: forward once, discriminator step, generator loss with the new
// discriminator. With several micro-batches the forward pass is repeated with the same seed instead of being kept.
#include "engine/models/vits/vits_objective.h"

#include <ATen/Parallel.h>

#include <algorithm>

#include "engine/core/random.h"
#include "engine/models/vits/frozen.h"

namespace dimts::models::vits {
namespace {

constexpr size_t kDiscriminatorPass = 0;

TrainingBatch toInput(const train::Batch& batch) {
  TrainingBatch input{batch.at("ids"), batch.at("id_lengths"), batch.at("wave"), batch.at("wave_lengths"), {}};
  if (batch.tensors.count("speaker")) input.speaker = batch.at("speaker");
  return input;
}

at::Tensor rowsOf(const at::Tensor& tensor, int64_t first, int64_t count) {
  return tensor.defined() ? tensor.narrow(0, first, count) : tensor;
}

train::LossTerms toTerms(const std::vector<LossTerm>& terms) {
  train::LossTerms result;
  for (const LossTerm& term : terms) result.terms.push_back({term.name, term.value, term.weight});
  return result;
}

}  // namespace

double AdversarialStart::share(int64_t at) const {
  if (step <= 0) return 1;
  if (at < step) return 0;
  return at - step >= ramp ? 1 : static_cast<double>(at - step) / static_cast<double>(ramp);
}

VitsObjective::VitsObjective(VitsModel model, VitsDiscriminator discriminator, LossWeights weights)
    : graph_(std::move(model), std::move(discriminator), weights) {}

std::vector<train::Pass> VitsObjective::passes() {
  train::Pass first{"discriminator", {}};
  for (const auto& item : discriminator()->named_parameters())
    first.parameters.emplace_back("discriminator." + item.key(), item.value());
  train::Pass second{"generator", {}};
  for (const auto& item : model()->named_parameters()) second.parameters.emplace_back(item.key(), item.value());
  return {first, second};
}

torch::Device VitsObjective::device() { return model()->parameters().front().device(); }

GeneratorGraph VitsObjective::forward(const train::Batch& batch, uint64_t seed) {
  const TrainingBatch input = toInput(batch);
  const nn::Rng rng = nn::Rng::seeded(seed, device());
  return graph_.forwardGenerator(input, rng, device().is_cpu() ? drawNoise(input, rng) : TrainingNoise{});
}

/// Drawn for all rows at once and before any dropout, so that a row's noise does not depend on how the rows are shared.
TrainingNoise VitsObjective::drawNoise(const TrainingBatch& batch, const nn::Rng& rng) {
  const VitsConfig& config = model()->config();
  const auto options = batch.wave.options();
  const int64_t rows = batch.wave.size(0), frames = batch.wave.size(1) / config.hopLength();
  TrainingNoise noise;
  noise.posterior = rng.normal({rows, config.flowSize, frames}, options);
  if (model()->stochasticDurations) noise.duration = rng.normal({rows, 2, batch.ids.size(1)}, options);
  noise.slice = rng.uniform({rows}, options);
  return noise;
}

train::LossTerms VitsObjective::loss(size_t pass, const train::Batch& batch, const train::StepContext& context) {
  const int64_t shares = sharesRows_ && device().is_cpu() ? std::min<int64_t>(at::get_num_threads(), batch.size()) : 1;
  return shares > 1 ? lossByShares(pass, batch, shares, context) : lossAsAWhole(pass, batch, context);
}

train::LossTerms VitsObjective::lossAsAWhole(size_t pass, const train::Batch& batch, const train::StepContext& context) {
  const bool keep = context.microBatches == 1;
  if (pass == kDiscriminatorPass) {
    if (!keep) {
      torch::NoGradGuard noGradient;
      GeneratorGraph graph = forward(batch, context.seed);
      torch::AutoGradMode gradient(true);
      return toTerms(graph_.discriminatorLosses(graph));
    }
    shared_ = forward(batch, context.seed);
    return toTerms(graph_.discriminatorLosses(*shared_));
  }
  if (!keep || !shared_) return generatorTerms(forward(batch, context.seed), context.step);
  train::LossTerms terms = generatorTerms(*shared_, context.step);
  shared_.reset();
  return terms;
}

train::LossTerms VitsObjective::generatorTerms(const GeneratorGraph& graph, int64_t step) {
  train::LossTerms terms = toTerms(graph_.generatorLosses(graph));
  const double share = adversarialStart_.share(step);
  for (train::LossTerm& term : terms.terms)
    if (term.name == "feature_matching" || term.name == "adversarial") term.weight *= share;
  return terms;
}

void VitsObjective::cutShares(const train::Batch& batch, int64_t shares, uint64_t seed) {
  const TrainingBatch all = toInput(batch);
  const TrainingNoise noise = drawNoise(all, nn::Rng::seeded(seed));
  const int64_t rows = batch.size(), hop = model()->config().hopLength();
  const auto sum = [](const at::Tensor& counts) { return static_cast<double>(counts.sum().item<int64_t>()); };
  const double tokens = sum(all.idLengths), frames = sum(all.waveLengths.div(hop, "floor"));
  shares_.clear();
  for (int64_t index = 0; index < shares; ++index) {
    const int64_t first = rows * index / shares, count = rows * (index + 1) / shares - first;
    const auto cut = [&](const at::Tensor& tensor) { return rowsOf(tensor, first, count); };
    Share share;
    share.batch = {cut(all.ids), cut(all.idLengths), cut(all.wave), cut(all.waveLengths), cut(all.speaker)};
    share.noise = {cut(noise.posterior), cut(noise.duration), cut(noise.slice)};
    share.dropoutSeed = core::derive(seed, {static_cast<uint64_t>(first)});
    share.ofRows = static_cast<double>(count) / static_cast<double>(rows);
    share.ofTokens = sum(share.batch.idLengths) / tokens;
    share.ofFrames = sum(share.batch.waveLengths.div(hop, "floor")) / frames;
    shares_.push_back(std::move(share));
  }
}

train::LossTerms VitsObjective::lossByShares(size_t pass, const train::Batch& batch, int64_t count,
                                             const train::StepContext& context) {
  const bool keep = context.microBatches == 1;
  if (pass == kDiscriminatorPass || !keep || shares_.empty()) cutShares(batch, count, context.seed);
  const auto threads = static_cast<size_t>(count);
  if (!crew_ || crew_->size() != threads) crew_ = std::make_shared<train::Crew>(threads);
  std::vector<torch::Tensor> parameters;
  const train::Pass learning = passes()[pass];
  for (const auto& [name, parameter] : learning.parameters)
    if (parameter.requires_grad()) parameters.push_back(parameter);
  std::optional<Frozen> frozen;  // here, not by each thread
  if (pass != kDiscriminatorPass) frozen.emplace(*discriminator());
  train::LossTerms terms = train::lossInShares(crew_, parameters, [&](size_t share) {
    return lossOfShare(pass, shares_[share], context);
  });
  if (pass != kDiscriminatorPass || !keep) shares_.clear();
  return terms;
}

train::LossTerms VitsObjective::lossOfShare(size_t pass, Share& share, const train::StepContext& context) {
  const bool keepGraph = context.microBatches == 1;
  if (!share.graph) {
    const torch::AutoGradMode gradient(torch::GradMode::is_enabled() && (keepGraph || pass != kDiscriminatorPass));
    share.graph = graph_.forwardGenerator(share.batch, nn::Rng::seeded(share.dropoutSeed), share.noise);
  }
  const bool first = pass == kDiscriminatorPass;
  train::LossTerms terms = first ? toTerms(graph_.discriminatorLosses(*share.graph)) : generatorTerms(*share.graph, context.step);
  if (!first || !keepGraph) share.graph.reset();
  for (train::LossTerm& term : terms.terms)
    term.value = term.value * (term.name == "kl" ? share.ofFrames : term.name == "duration" ? share.ofTokens : share.ofRows);
  return terms;
}

void VitsObjective::endStep() {
  shared_.reset();
  shares_.clear();
}

train::LossTerms VitsObjective::validate(const train::Batch& batch, uint64_t seed) {
  torch::NoGradGuard noGradient;
  const GeneratorGraph graph = forward(batch, seed);
  train::LossTerms result;
  for (const LossTerm& term : graph_.generatorLosses(graph))
    if (term.name == "mel" || term.name == "kl" || term.name == "duration")
      result.terms.push_back({term.name, term.value, term.weight});
  return result;
}

std::optional<train::Batch> VitsObjective::withSwappedTexts(const train::Batch& batch) {
  const torch::Tensor& waveLengths = batch.at("wave_lengths");
  const auto other = train::otherTexts(batch.at("ids"), batch.at("id_lengths"), waveLengths);
  if (std::find(other.begin(), other.end(), -1) != other.end()) return std::nullopt;
  train::Batch swapped = batch;
  const auto rows = torch::tensor(other, torch::kLong).to(batch.at("ids").device());
  const auto frames = waveLengths.div(model()->config().hopLength(), "floor");
  swapped.tensors["ids"] = batch.at("ids").index_select(0, rows);
  swapped.tensors["id_lengths"] = torch::minimum(batch.at("id_lengths").index_select(0, rows), frames);
  return swapped;
}

torch::Tensor VitsObjective::textLoss(const train::Batch& batch, uint64_t seed) {
  torch::NoGradGuard noGradient;
  const TrainingBatch input = toInput(batch);
  const nn::Rng rng = nn::Rng::seeded(seed, device());
  return graph_.textLosses(input, rng, device().is_cpu() ? drawNoise(input, rng) : TrainingNoise{});
}

std::map<std::string, torch::Tensor> VitsObjective::state() {
  std::map<std::string, torch::Tensor> state;
  for (const train::Pass& pass : passes()) state.insert(pass.parameters.begin(), pass.parameters.end());
  return state;
}

void VitsObjective::setTraining(bool on) {
  model()->train(on);
  discriminator()->train(on);
}

void VitsObjective::to(torch::Device device) {
  endStep();
  model()->to(device);
  discriminator()->to(device);
}

}  // namespace dimts::models::vits
