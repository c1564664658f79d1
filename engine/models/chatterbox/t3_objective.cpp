// T3 as a training objective; see t3_objective.h.
#include "engine/models/chatterbox/t3_objective.h"

#include <utility>

#include "engine/core/random.h"
#include "engine/models/chatterbox/t3_low_rank.h"
#include "engine/nn/masks.h"

namespace dimts::models::chatterbox {
namespace {

constexpr const char* kUnused = "tfmr.embed_tokens.weight";
constexpr uint64_t kStreamDropped = 1, kStreamDropout = 2;

}  // namespace

T3Objective::T3Objective(T3 model, const T3LossOptions& options, RowLayout layout)
    : model_(std::move(model)), options_(options), layout_(layout), besideBase_(hasLowRank(model_)) {}

std::vector<train::Pass> T3Objective::passes() {
  train::Pass pass{"t3", {}};
  for (const auto& item : model_->named_parameters())
    if (item.key() != kUnused && (!besideBase_ || learnsBesideBase(item.key()))) pass.parameters.emplace_back(item.key(), item.value());
  return {pass};
}

T3Losses T3Objective::losses(const train::Batch& batch, const DroppedConditions& dropped, const nn::Rng& rng) {
  const Conditions voices{batch.at("speaker"), batch.at("prompt"), batch.at("prompt_lengths"), batch.at("emotion")};
  const T3Layout layout = layoutOf(model_->config(), {batch.at("text"), batch.at("text_lengths")},
                                   {batch.at("speech"), batch.at("speech_lengths")}, layout_);
  return t3Losses(model_, voices, layout.to(batch.at("text").device()), dropped, rng);
}

train::LossTerms T3Objective::terms(const T3Losses& losses) const {
  return {{{"speech", losses.speech, options_.speechWeight}, {"text", losses.text, options_.textWeight}}};
}

train::LossTerms T3Objective::loss(size_t /*pass*/, const train::Batch& batch, const train::StepContext& context) {
  const DroppedConditions dropped = drawDropped(batch.size(), options_, core::derive(context.seed, {kStreamDropped}));
  const auto rng = nn::Rng::seeded(core::derive(context.seed, {kStreamDropout}), batch.at("text").device());
  return terms(losses(batch, dropped, rng));
}

train::LossTerms T3Objective::validate(const train::Batch& batch, uint64_t /*seed*/) {
  const at::NoGradGuard noGrad;
  const nn::EvalMode evalMode(*model_);
  return terms(losses(batch, {}, {}));
}

std::optional<train::Batch> T3Objective::withSwappedTexts(const train::Batch& batch) {
  const std::vector<int64_t> other = train::otherTexts(batch.at("text"), batch.at("text_lengths"), batch.at("speech_lengths"));
  train::Batch swapped = batch;
  for (const int64_t row : other)
    if (row < 0) return std::nullopt;
  const at::Tensor rows = torch::tensor(other, at::kLong).to(batch.at("text").device());
  for (const char* name : {"text", "text_lengths"}) swapped.tensors[name] = batch.at(name).index_select(0, rows);
  return swapped;
}

torch::Tensor T3Objective::textLoss(const train::Batch& batch, uint64_t /*seed*/) {
  const at::NoGradGuard noGrad;
  const nn::EvalMode evalMode(*model_);
  return losses(batch, {}, {}).speechOfRow;
}

}  // namespace dimts::models::chatterbox
