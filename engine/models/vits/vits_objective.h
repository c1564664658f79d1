// VITS as a training objective: the discriminator's pass, then the generator's, on one shared forward pass.
#pragma once

#include <optional>

#include "engine/models/vits/training_graph.h"
#include "engine/train/objective.h"

namespace dimts::models::vits {

/// Batch tensors: "ids" [B, T] long, "id_lengths" [B] long, "wave" [B, S] float, "wave_lengths" [B] long, and "speaker"
/// [B] long with several speakers.
class VitsObjective : public train::Objective {
 public:
  VitsObjective(VitsModel model, VitsDiscriminator discriminator, LossWeights weights);

  /// "discriminator", then "generator".
  std::vector<train::Pass> passes() override;
  train::LossTerms loss(size_t pass, const train::Batch&, const train::StepContext&) override;
  void endStep() override;
  /// "mel", "kl", "duration" in evaluation mode.
  train::LossTerms validate(const train::Batch&, uint64_t seed) override;
  std::string scoreTerm() const override { return "mel"; }
  std::map<std::string, torch::Tensor> state() override;
  void setTraining(bool on) override;
  void to(torch::Device device) override;

  VitsModel& model() { return graph_.model(); }
  VitsDiscriminator& discriminator() { return graph_.discriminator(); }

 private:
  GeneratorGraph forward(const train::Batch& batch, uint64_t seed);
  torch::Device device();

  TrainingGraph graph_;
  std::optional<GeneratorGraph> shared_;  ///< the forward pass that the generator's pass takes over
};

}  // namespace dimts::models::vits
