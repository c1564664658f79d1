// Order of a step as in the original train_ms.py: forward once, discriminator step, generator loss with the new
// discriminator. With several micro-batches the forward pass is repeated with the same seed instead of being kept.
#include "engine/models/vits/vits_objective.h"

#include <ATen/Parallel.h>

#include <algorithm>

#include "engine/core/random.h"
#include "engine/models/graph_recorder.h"
#include "engine/models/vits/frozen.h"

namespace dimts::models::vits {
namespace {

constexpr size_t kDiscriminatorPass = 0, kGeneratorPass = 1;

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

/// The terms with their values summed over the shares, of which some may have done nothing.
train::LossTerms summed(train::LossTerms terms, const std::vector<std::vector<at::Tensor>>& values) {
  for (size_t i = 0; i < terms.terms.size(); ++i) {
    at::Tensor sum;
    for (const auto& share : values)
      if (!share.empty()) sum = sum.defined() ? sum + share[i] : share[i];
    terms.terms[i].value = sum;
  }
  return terms;
}

}  // namespace

double AdversarialStart::share(int64_t at) const {
  const int64_t begin = std::max(step, discriminators);
  if (begin <= 0) return 1;
  if (at < begin) return 0;
  return at - begin >= ramp ? 1 : static_cast<double>(at - begin) / static_cast<double>(ramp);
}

VitsObjective::VitsObjective(VitsModel model, VitsDiscriminator discriminator, LossWeights weights)
    : graph_(std::move(model), std::move(discriminator), weights) {}

std::vector<at::Tensor> VitsObjective::learning(size_t pass) {
  std::vector<at::Tensor> parameters;
  const train::Pass all = passes()[pass];
  for (const auto& [name, parameter] : all.parameters)
    if (parameter.requires_grad()) parameters.push_back(parameter);
  return parameters;
}

std::vector<train::Pass> VitsObjective::passes() {
  train::Pass first{"discriminator", {}};
  for (const auto& item : discriminator()->named_parameters())
    first.parameters.emplace_back("discriminator." + item.key(), item.value());
  train::Pass second{"generator", {}};
  for (const auto& item : model()->named_parameters()) second.parameters.emplace_back(item.key(), item.value());
  return {first, second};
}

bool VitsObjective::rests(size_t pass, int64_t step) const {
  return pass == kDiscriminatorPass && step < adversarialStart_.discriminators;
}

torch::Device VitsObjective::device() { return model()->parameters().front().device(); }

GeneratorGraph VitsObjective::forward(const train::Batch& batch, uint64_t seed) {
  const TrainingBatch input = toInput(batch);
  const nn::Rng rng = nn::Rng::seeded(seed, device());
  return graph_.forwardGenerator(input, rng, drawNoise(input, rng));
}

/// Drawn for all rows at once and before any dropout, so that a row's noise does not depend on how the rows are shared. None
/// on a graphics card, where rows are not shared and the graph draws for itself.
TrainingNoise VitsObjective::drawNoise(const TrainingBatch& batch, const nn::Rng& rng) {
  if (!device().is_cpu()) return {};
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
      return toTerms(graph_.discriminatorLosses(graph.realSegment, graph.fakeSegment));
    }
    shared_ = forward(batch, context.seed);
    return toTerms(graph_.discriminatorLosses(shared_->realSegment, shared_->fakeSegment));
  }
  if (!keep || !shared_) shared_ = forward(batch, context.seed);
  const GeneratorGraph graph = std::move(*shared_);
  shared_.reset();
  const double share = adversarialStart_.share(context.step);
  if (share == 0) return toTerms(graph_.ownLosses(graph));
  return ramped(toTerms(graph_.generatorLosses(graph)), share);
}

/// Terms of the discriminators at a share of their weight.
train::LossTerms VitsObjective::ramped(train::LossTerms terms, double share) const {
  for (train::LossTerm& term : terms.terms)
    if (term.name == "feature_matching" || term.name == "adversarial") term.share = share;
  return terms;
}

std::vector<VitsObjective::Share> VitsObjective::cutShares(const train::Batch& batch, int64_t shares, uint64_t seed) {
  const TrainingBatch all = toInput(batch);
  const TrainingNoise noise = drawNoise(all, nn::Rng::seeded(seed));
  const int64_t rows = batch.size(), hop = model()->config().hopLength();
  const auto sum = [](const at::Tensor& counts) { return static_cast<double>(counts.sum().item<int64_t>()); };
  const double tokens = sum(all.idLengths), frames = sum(all.waveLengths.div(hop, "floor"));
  std::vector<Share> result;
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
    result.push_back(std::move(share));
  }
  return result;
}

VitsObjective::Made VitsObjective::makeInShares(const train::Batch& batch, uint64_t seed, bool withLosses) {
  const std::vector<Share> shares = cutShares(batch, static_cast<int64_t>(crew_->size()), seed);
  const std::vector<at::Tensor> parameters = learning(kGeneratorPass);
  std::vector<at::Tensor> real(shares.size());
  std::vector<train::LossTerms> terms(shares.size());
  const auto results = train::inShares(crew_, parameters, parameters, [&](size_t index) {
    const Share& share = shares[index];
    const GeneratorGraph graph = graph_.forwardGenerator(share.batch, nn::Rng::seeded(share.dropoutSeed), share.noise);
    real[index] = graph.realSegment;
    if (withLosses) terms[index] = toTerms(graph_.ownLosses(graph));
    std::vector<at::Tensor> values;
    for (const train::LossTerm& term : terms[index].terms)
      values.push_back(term.value * (term.name == "kl" ? share.ofFrames : term.name == "duration" ? share.ofTokens : share.ofRows));
    values.push_back(graph.fakeSegment);
    return values;
  });
  std::vector<at::Tensor> fake;
  for (const auto& values : results) fake.push_back(values.back());
  return {at::cat(real), at::cat(fake), summed(std::move(terms[0]), results)};
}

/// Where there are several threads to a discriminator, each takes some of the rows.
train::LossTerms VitsObjective::judgeInShares(size_t pass, const Made& made) {
  const bool learns = pass == kDiscriminatorPass;
  std::optional<Frozen> frozen;  // here, not by each thread
  if (!learns) frozen.emplace(*discriminator());
  const at::Tensor fake = made.fake.detach();
  if (!learns) fake.requires_grad_();
  const std::vector<at::Tensor> sources = learns ? learning(pass) : std::vector{made.fake};
  const size_t threads = crew_->size(), judges = discriminator()->count(), rows = static_cast<size_t>(fake.size(0));
  const size_t parts = std::clamp<size_t>(threads / judges, 1, rows);
  std::vector<train::LossTerms> terms(threads);
  const auto results = train::inShares(crew_, sources, learns ? sources : std::vector{fake}, [&](size_t thread) {
    std::vector<at::Tensor> values;
    for (size_t task = thread; task < judges * parts; task += threads) {
      const size_t part = task / judges, first = rows * part / parts, count = rows * (part + 1) / parts - first;
      const auto cut = [&](const at::Tensor& segments) {
        return segments.narrow(0, static_cast<int64_t>(first), static_cast<int64_t>(count));
      };
      const std::vector<size_t> judge{task % judges};
      terms[thread] = toTerms(learns ? graph_.discriminatorLosses(cut(made.real), cut(fake), judge)
                                     : graph_.adversarialLosses(cut(made.real), cut(fake), judge));
      values.resize(terms[thread].terms.size());
      for (size_t i = 0; i < values.size(); ++i) {
        const at::Tensor value = terms[thread].terms[i].value * (static_cast<double>(count) / static_cast<double>(rows));
        values[i] = values[i].defined() ? values[i] + value : value;
      }
    }
    return values;
  });
  return summed(std::move(terms[0]), results);
}

train::LossTerms VitsObjective::lossByShares(size_t pass, const train::Batch& batch, int64_t count,
                                             const train::StepContext& context) {
  const auto threads = static_cast<size_t>(count);
  if (!crew_ || crew_->size() != threads) crew_ = std::make_shared<train::Crew>(threads);
  const bool keep = context.microBatches == 1;
  if (pass == kDiscriminatorPass) {
    const torch::AutoGradMode gradient(torch::GradMode::is_enabled() && keep);
    made_ = makeInShares(batch, context.seed, /*withLosses=*/keep);
  } else if (!keep || !made_) {
    made_ = makeInShares(batch, context.seed, /*withLosses=*/true);
  }
  if (pass == kDiscriminatorPass && keep) return judgeInShares(pass, *made_);
  const Made made = std::move(*made_);
  made_.reset();
  const double share = adversarialStart_.share(context.step);
  if (pass == kGeneratorPass && share == 0) return made.ownLosses;
  train::LossTerms judged = judgeInShares(pass, made);
  if (pass == kDiscriminatorPass) return judged;
  train::LossTerms terms = made.ownLosses;
  for (train::LossTerm& term : judged.terms) terms.terms.push_back(std::move(term));
  return ramped(std::move(terms), share);
}

void VitsObjective::endStep() {
  shared_.reset();
  made_.reset();
}

train::LossTerms VitsObjective::validate(const train::Batch& batch, uint64_t seed) {
  torch::NoGradGuard noGradient;
  const GeneratorGraph graph = forward(batch, seed);
  return toTerms(graph_.ownLosses(graph));
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
  return graph_.textLosses(input, rng, drawNoise(input, rng));
}

torch::Tensor VitsObjective::alignment(const train::Batch& batch) {
  torch::NoGradGuard noGradient;
  const TrainingBatch input = toInput(batch.to(device()));
  const nn::Rng rng = nn::Rng::seeded(0, device());
  const at::Tensor path = graph_.alignment(input, rng, drawNoise(input, rng));
  const int64_t frames = batch.at("wave_lengths")[0].item<int64_t>() / model()->config().hopLength();
  return path[0].narrow(0, 0, frames).narrow(1, 0, batch.at("id_lengths")[0].item<int64_t>()).to(at::kCPU, at::kFloat).contiguous();
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
  graph_.setRecorder(nullptr);  // what was recorded reads the weights where they were
  model()->to(device);
  discriminator()->to(device);
  if (usesGraphs_) graph_.setRecorder(models::makeGraphRecorder(device));
}

}  // namespace dimts::models::vits
