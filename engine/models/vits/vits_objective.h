// VITS as a training objective: the discriminator's pass, then the generator's, on one shared forward pass.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "engine/models/vits/training_graph.h"
#include "engine/train/objective.h"
#include "engine/train/shares.h"

namespace dimts::models::vits {

/// When the discriminators begin to learn, and when the generator begins to listen to them. A voice that can speak already
/// would be wrecked by the gradients of random ones: they learn alone before `step`, then their weight in the generator's
/// loss grows from zero to full over `ramp` steps. Before `discriminators` nothing is computed for them at all, which is
/// half of a step's work: the alignment and the spectra are learned without them (as Yamamoto et al. 2020 start Parallel
/// WaveGAN), they are needed for what sounds natural.
struct AdversarialStart {
  int64_t step = -1;  ///< 0 or below: from the first step of the discriminators, at full weight where that is step 0
  int64_t ramp = 0;
  int64_t discriminators = 0;
  /// 0…1, the share of the weights "feature_matching" and "adversarial" at a step (the first is 0).
  double share(int64_t at) const;
};

/// Batch tensors: "ids" [B, T] long, "id_lengths" [B] long, "wave" [B, S] float, "wave_lengths" [B] long, and "speaker"
/// [B] long with several speakers.
class VitsObjective : public train::Objective {
 public:
  VitsObjective(VitsModel model, VitsDiscriminator discriminator, LossWeights weights);

  /// "discriminator", then "generator".
  std::vector<train::Pass> passes() override;
  /// The discriminators', before AdversarialStart::discriminators.
  bool rests(size_t pass, int64_t step) const override;
  /// On the CPU each thread (at::get_num_threads()) computes its share alone: some of the rows in the generator, some of
  /// the discriminators with all the rows, so that no discriminator's weights are prepared twice. A batch of one row, or on
  /// a GPU, is computed as a whole. The noise of a row is the same either way, only dropout differs.
  train::LossTerms loss(size_t pass, const train::Batch&, const train::StepContext&) override;
  void endStep() override;
  /// "mel", "kl", "duration" in evaluation mode.
  train::LossTerms validate(const train::Batch&, uint64_t seed) override;
  std::string scoreTerm() const override { return "mel"; }
  /// Texts of more tokens than the sound has frames are cut.
  std::optional<train::Batch> withSwappedTexts(const train::Batch&) override;
  /// The kl: the mel comes of the sound alone in training, only the prior sees the text.
  torch::Tensor textLoss(const train::Batch&, uint64_t seed) override;
  /// Of the batch's first clip; see train::Model::alignment().
  torch::Tensor alignment(const train::Batch&);
  std::map<std::string, torch::Tensor> state() override;
  void setTraining(bool on) override;
  void to(torch::Device device) override;

  const AdversarialStart& adversarialStart() const { return adversarialStart_; }
  void setAdversarialStart(const AdversarialStart& start) { adversarialStart_ = start; }

  /// On a graphics card the parts of fixed shapes are launched as CUDA graphs (nn/replayed.h); elsewhere nothing changes.
  /// From the next to() on.
  void useGraphs(bool on) { usesGraphs_ = on; }
  /// Who records instead; none: nobody.
  void setRecorder(const std::shared_ptr<nn::Recorder>& recorder) { graph_.setRecorder(recorder); }
  int64_t recordings() const { return graph_.recordings(); }

  /// For comparison and measurement: every batch as a whole.
  void shareRows(bool on) { sharesRows_ = on; }

  VitsModel& model() { return graph_.model(); }
  VitsDiscriminator& discriminator() { return graph_.discriminator(); }

 private:
  /// Some rows of a micro-batch.
  struct Share {
    TrainingBatch batch;
    TrainingNoise noise;
    uint64_t dropoutSeed = 0;
    double ofRows = 1, ofFrames = 1, ofTokens = 1;  ///< parts of the micro-batch's
  };
  /// What the generator came to when its rows were shared.
  struct Made {
    at::Tensor real, fake;       ///< [B, 1, N] segments
    train::LossTerms ownLosses;  ///< TrainingGraph::ownLosses; none where they were not wished
  };

  GeneratorGraph forward(const train::Batch& batch, uint64_t seed);
  TrainingNoise drawNoise(const TrainingBatch& batch, const nn::Rng& rng);
  train::LossTerms lossAsAWhole(size_t pass, const train::Batch&, const train::StepContext&);
  train::LossTerms lossByShares(size_t pass, const train::Batch&, int64_t shares, const train::StepContext&);
  std::vector<at::Tensor> learning(size_t pass);
  std::vector<Share> cutShares(const train::Batch& batch, int64_t shares, uint64_t seed);
  Made makeInShares(const train::Batch& batch, uint64_t seed, bool withLosses);
  train::LossTerms judgeInShares(size_t pass, const Made& made);
  train::LossTerms ramped(train::LossTerms terms, double share) const;
  torch::Device device();

  TrainingGraph graph_;
  AdversarialStart adversarialStart_;
  std::optional<GeneratorGraph> shared_;  ///< the forward pass that the generator's pass takes over
  std::optional<Made> made_;              ///< the same, when rows are shared
  std::shared_ptr<train::Crew> crew_;
  bool sharesRows_ = true;
  bool usesGraphs_ = false;
};

}  // namespace dimts::models::vits
