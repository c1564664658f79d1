// T3 as a training objective: one pass, two losses.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/models/chatterbox/t3_losses.h"
#include "engine/train/objective.h"

namespace dimts::models::chatterbox {

/// Batch tensors: "text" [B, T] and "speech" [B, S] long, framed by start and stop, "text_lengths" and "speech_lengths" [B]
/// long, "speaker" [B, speakerSize] float, "prompt" [B, P] and "prompt_lengths" [B] long, "emotion" [B] float.
class T3Objective : public train::Objective {
 public:
  T3Objective(T3 model, const T3LossOptions& options, RowLayout layout = RowLayout::Packed);

  /// "t3": every weight that the losses reach, so not the unused "tfmr.embed_tokens.weight"; in a network with small
  /// matrices (t3_low_rank.h) what learns beside its base.
  std::vector<train::Pass> passes() override;
  /// "speech", "text".
  train::LossTerms loss(size_t pass, const train::Batch&, const train::StepContext&) override;
  /// The same in evaluation mode with all conditions.
  train::LossTerms validate(const train::Batch&, uint64_t seed) override;
  std::string scoreTerm() const override { return "speech"; }
  std::optional<train::Batch> withSwappedTexts(const train::Batch&) override;
  /// The speech loss of every row.
  torch::Tensor textLoss(const train::Batch&, uint64_t seed) override;
  std::map<std::string, torch::Tensor> state() override { return model_->state(); }
  void setTraining(bool on) override { model_->train(on); }
  void to(torch::Device device) override { model_->to(device); }

  T3& model() { return model_; }
  bool isBesideBase() const { return besideBase_; }

 private:
  T3Losses losses(const train::Batch&, const DroppedConditions&, const nn::Rng&);
  train::LossTerms terms(const T3Losses&) const;
  T3 model_;
  T3LossOptions options_;
  RowLayout layout_;
  bool besideBase_;
};

}  // namespace dimts::models::chatterbox
