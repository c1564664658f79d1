// One training step of VITS as graphs and named losses, free of optimisers, files and devices.
// Order (original train_ms.py): forwardGenerator once → discriminatorLosses, backward, step → generatorLosses, backward.
#pragma once

#include <torch/torch.h>

#include <memory>
#include <string>
#include <vector>

#include "engine/models/vits/discriminator.h"
#include "engine/models/vits/vits_model.h"
#include "engine/nn/replayed.h"
#include "engine/nn/rng.h"
#include "engine/signal/spectrogram.h"

namespace dimts::models::vits {

/// All tensors on the model's device; the lengths may stay on the CPU, which saves a wait for the device.
struct TrainingBatch {
  at::Tensor ids;          ///< [B, T] long, padded with any valid id
  at::Tensor idLengths;    ///< [B] long
  at::Tensor wave;         ///< [B, S] float in [-1, 1], zero behind each length
  at::Tensor waveLengths;  ///< [B] long, samples
  at::Tensor speaker;      ///< [B] long; undefined for one speaker
};

/// Noise to use instead of drawing it; undefined tensors are drawn from the Rng.
struct TrainingNoise {
  at::Tensor posterior;  ///< N(0, 1) [B, C, F]
  at::Tensor duration;   ///< N(0, 1) [B, 2, T], stochastic predictor only
  at::Tensor slice;      ///< U[0, 1) [B], where each segment starts
};

/// What the generator made of a batch. C latent channels, F frames, T tokens, N segment samples, M mels, n segment
/// frames.
struct GeneratorGraph {
  at::Tensor textMask, frameMask;            ///< [B, 1, T], [B, 1, F] float
  at::Tensor spectrogram;                    ///< [B, bins, F] linear magnitude
  at::Tensor hidden;                         ///< [B, H, T] text encoder output
  at::Tensor priorMean, priorLogScale;       ///< [B, C, T]
  at::Tensor posteriorMean, posteriorLogScale, latent;  ///< [B, C, F]
  at::Tensor priorLatent;                    ///< [B, C, F] the flow's image of latent
  at::Tensor path;                           ///< [B, F, T] 0/1 float, the alignment
  at::Tensor durations;                      ///< [B, 1, T] frames per token
  at::Tensor expandedMean, expandedLogScale; ///< [B, C, F]
  at::Tensor durationLoss;                   ///< scalar, already divided by the number of tokens
  at::Tensor segmentStart;                   ///< [B] long, frames
  at::Tensor realSegment, fakeSegment;       ///< [B, 1, N]
  at::Tensor realMel;                        ///< [B, M, n] log-mel of the utterance at the segment
};

/// A loss as a raw scalar and its weight; the total is exactly the weighted sum.
struct LossTerm {
  std::string name;
  at::Tensor value;
  double weight = 1.0;
};
at::Tensor totalOf(const std::vector<LossTerm>& terms);

struct LossWeights {
  double mel = 45.0;
  double kl = 1.0;
  double duration = 1.0;
  double featureMatching = 1.0;  ///< on top of the factor 2 inside the feature loss
  double adversarial = 1.0;
  double discriminator = 1.0;
};

class TrainingGraph {
 public:
  TrainingGraph(VitsModel model, VitsDiscriminator discriminator, LossWeights weights = {});

  /// Runs the generator. In training mode dropout draws from `rng` too; in eval mode with all noise given `rng` may be
  /// empty. Throws std::invalid_argument naming the row when an utterance cannot be trained on (VitsConfig::canTrainOn).
  /// An utterance shorter than a segment is followed by silence.
  GeneratorGraph forwardGenerator(const TrainingBatch& batch, const nn::Rng& rng, const TrainingNoise& noise = {});

  /// The kl of each row [B], without the decoder: what tells whether a text fits its sound.
  at::Tensor textLosses(const TrainingBatch& batch, const nn::Rng& rng, const TrainingNoise& noise = {});

  /// Which token each frame belongs to: GeneratorGraph::path, without the decoder.
  at::Tensor alignment(const TrainingBatch& batch, const nn::Rng& rng, const TrainingNoise& noise = {});

  /// "discriminator_real", "discriminator_fake": least squares on the real and the detached fake segment [B, 1, N], as
  /// the discriminators `judges` (all of them where none is named) see them.
  std::vector<LossTerm> discriminatorLosses(const at::Tensor& real, const at::Tensor& fake,
                                            const std::vector<size_t>& judges = {});

  /// "feature_matching", "adversarial" of a fake segment beside the real one [B, 1, N]. The discriminators take no part in
  /// the graph only if the caller holds them Frozen.
  std::vector<LossTerm> adversarialLosses(const at::Tensor& real, const at::Tensor& fake,
                                          const std::vector<size_t>& judges = {});

  /// "mel", "kl", "duration": what the generator knows without the discriminators.
  std::vector<LossTerm> ownLosses(const GeneratorGraph& graph);

  /// ownLosses and then adversarialLosses. Leaves no gradient in the discriminator.
  std::vector<LossTerm> generatorLosses(const GeneratorGraph& graph);

  /// Log-mel [B, M, n] of a wave [B, N] as the mel loss sees it.
  at::Tensor logMel(const at::Tensor& wave);

  /// With a recorder the decoder and the discriminators, which see segments of one length, are launched as a whole.
  void setRecorder(const std::shared_ptr<nn::Recorder>& recorder);
  int64_t recordings() const;

  VitsModel& model() { return model_; }
  VitsDiscriminator& discriminator() { return discriminator_; }
  const LossWeights& weights() const { return weights_; }

 private:
  /// Everything up to the alignment. `speakerVector` is set on the way.
  GeneratorGraph forwardPrior(const TrainingBatch& batch, const nn::Rng& rng, const TrainingNoise& noise,
                              at::Tensor& speakerVector);
  void align(GeneratorGraph& graph, const TrainingBatch& batch, const at::Tensor& frameLengths) const;
  void predictDurations(GeneratorGraph& graph, const at::Tensor& speakerVector, const nn::Rng& rng,
                        const at::Tensor& noise);
  void cutSegments(GeneratorGraph& graph, const TrainingBatch& batch, const at::Tensor& frameLengths,
                   const nn::Rng& rng, const at::Tensor& uniform);
  at::Tensor decode(const at::Tensor& latents, const at::Tensor& speakerVector);
  std::vector<DiscriminatorOutput> judge(const std::vector<size_t>& judges, const at::Tensor& wave);

  VitsModel model_;
  VitsDiscriminator discriminator_;
  LossWeights weights_;
  signal::Spectrogram spectrogram_;
  signal::MelScale mel_;
  nn::Replayed decode_, discriminate_, listen_;
};

}  // namespace dimts::models::vits
