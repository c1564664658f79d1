// What is minimised: passes in order, each with its parameters, and the named losses of one micro-batch.
// An Objective knows nothing of optimisers, files, logging or devices; the Trainer knows nothing of models.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/train/batch.h"

namespace dimts::train {

struct LossTerm {
  std::string name;     ///< "mel", "kl", "duration", "feature", "adversarial", "discriminator"
  torch::Tensor value;  ///< scalar, raw (not weighted)
  double weight = 1;    ///< may be changed while a run goes on
  double share = 1;     ///< of the weight, while the objective brings the term in by and by
};

/// The total is exactly the sum of the terms, each by its weight and share.
struct LossTerms {
  std::vector<LossTerm> terms;
  torch::Tensor total() const;
};

/// One optimiser's share of a step. VITS has two, in the order discriminator, generator.
struct Pass {
  std::string name;
  std::vector<std::pair<std::string, torch::Tensor>> parameters;  ///< names are checkpoint keys
};

/// Where in the run a loss is asked for. All randomness of that call is a function of `seed`.
struct StepContext {
  int64_t step = 0;
  int64_t microBatch = 0;
  int64_t microBatches = 1;
  uint64_t seed = 0;  ///< the same for every pass of one micro-batch
};

class Objective {
 public:
  virtual ~Objective() = default;

  /// In the order in which they are stepped. Parameters stay the same tensors for the objective's life.
  virtual std::vector<Pass> passes() = 0;
  /// A pass that is left out at a step of the run: nothing is computed for it, its weights stay. Its loss can be asked for
  /// all the same, as the trial before a run does.
  virtual bool rests(size_t /*pass*/, int64_t /*step*/) const { return false; }

  /// Losses of one pass on one micro-batch. For each step the trainer calls, pass by pass, every micro-batch, then
  /// steps that pass's optimiser. Gradients must reach only parameters of this pass. With one micro-batch an objective
  /// may keep a later pass's graph from an earlier pass (same step, same seed); `endStep` says it is over.
  virtual LossTerms loss(size_t pass, const Batch&, const StepContext&) = 0;
  virtual void endStep() {}

  /// Raw means on held-out examples without gradient, and `score`: lower is better (VITS: mel). `seed` fixes all noise.
  virtual LossTerms validate(const Batch&, uint64_t seed) = 0;
  /// The name of the validation term that ranks checkpoints.
  virtual std::string scoreTerm() const = 0;

  /// Does the text matter? The same clips, each with the text of another clip of the batch that reads otherwise, made
  /// valid where it must be (a text too long for the sound is cut). None: no row has such a partner.
  virtual std::optional<Batch> withSwappedTexts(const Batch&) { return std::nullopt; }
  /// Of every clip [B] a loss that a wrong text must raise, without gradient; `seed` fixes all noise. Not every loss
  /// does: undefined where the family has none.
  virtual torch::Tensor textLoss(const Batch&, uint64_t /*seed*/) { return {}; }

  /// Everything that must be saved to go on, by checkpoint key: parameters and buffers of all networks. These are the
  /// live tensors, not copies: the trainer resumes by writing into them.
  virtual std::map<std::string, torch::Tensor> state() = 0;

  virtual void setTraining(bool on) = 0;
  virtual void to(torch::Device) = 0;
};

}  // namespace dimts::train
