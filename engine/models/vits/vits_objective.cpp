// Order of a step as in the original train_ms.py: forward once, discriminator step, generator loss with the new
// discriminator. With several micro-batches the forward pass is repeated with the same seed instead of being kept.
#include "engine/models/vits/vits_objective.h"

#include <algorithm>

namespace dimts::models::vits {
namespace {

constexpr size_t kDiscriminatorPass = 0;

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

TrainingBatch VitsObjective::inputOf(const train::Batch& batch) {
  TrainingBatch input{batch.at("ids"), batch.at("id_lengths"), batch.at("wave"), batch.at("wave_lengths"), {}};
  if (batch.tensors.count("speaker")) input.speaker = batch.at("speaker");
  return input;
}

GeneratorGraph VitsObjective::forward(const train::Batch& batch, uint64_t seed) {
  return graph_.forwardGenerator(inputOf(batch), nn::Rng::seeded(seed, device()));
}

train::LossTerms VitsObjective::loss(size_t pass, const train::Batch& batch, const train::StepContext& context) {
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

void VitsObjective::endStep() { shared_.reset(); }

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
  return graph_.textLosses(inputOf(batch), nn::Rng::seeded(seed, device()));
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
  shared_.reset();
  model()->to(device);
  discriminator()->to(device);
}

}  // namespace dimts::models::vits
