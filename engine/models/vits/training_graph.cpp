// One training step of VITS; see training_graph.h.
#include "engine/models/vits/training_graph.h"

#include <stdexcept>

#include "engine/models/vits/frozen.h"
#include "engine/nn/alignment.h"
#include "engine/nn/masks.h"

namespace dimts::models::vits {
namespace {

void checkBatch(const TrainingBatch& batch, const VitsConfig& config) {
  const at::Tensor tokens = batch.idLengths.to(at::kCPU, at::kLong), samples = batch.waveLengths.to(at::kCPU, at::kLong);
  for (int64_t i = 0; i < tokens.size(0); ++i) {
    const auto t = tokens[i].item<int64_t>(), s = samples[i].item<int64_t>();
    if (t >= 1 && t <= batch.ids.size(1) && s <= batch.wave.size(1) && config.canTrainOn(t, s)) continue;
    throw std::invalid_argument("VITS batch: row " + std::to_string(i) + " of " + std::to_string(t) + " tokens and " +
                                std::to_string(s) + " samples (" + std::to_string(config.framesOf(s)) +
                                " frames) cannot be trained on");
  }
}

/// KL(q || p) with one sample (VITS equation 3, original losses.py) [B, C, F], zero behind each length.
at::Tensor klTerms(const GeneratorGraph& g) {
  const at::Tensor logScale = g.expandedLogScale.to(at::kFloat);
  const at::Tensor distance = (g.priorLatent.to(at::kFloat) - g.expandedMean.to(at::kFloat)).square();
  const at::Tensor kl =
      logScale - g.posteriorLogScale.to(at::kFloat) - 0.5 + 0.5 * distance * at::exp(-2.0 * logScale);
  return kl * g.frameMask;
}

/// Summed over channels, per frame.
at::Tensor klLoss(const GeneratorGraph& g) { return klTerms(g).sum() / g.frameMask.sum(); }

at::Tensor featureLoss(const std::vector<DiscriminatorOutput>& real, const std::vector<DiscriminatorOutput>& fake) {
  at::Tensor sum;
  for (size_t i = 0; i < real.size(); ++i) {
    for (size_t j = 0; j < real[i].features.size(); ++j) {
      const at::Tensor distance =
          at::l1_loss(fake[i].features[j].to(at::kFloat), real[i].features[j].to(at::kFloat));
      sum = sum.defined() ? sum + distance : distance;
    }
  }
  return 2 * sum;
}

/// Sum over the discriminators of the mean squared distance of their scores from a target.
at::Tensor leastSquares(const std::vector<at::Tensor>& scores, double target) {
  at::Tensor sum;
  for (const at::Tensor& score : scores) {
    const at::Tensor loss = (score.to(at::kFloat) - target).square().mean();
    sum = sum.defined() ? sum + loss : loss;
  }
  return sum;
}

}  // namespace

at::Tensor totalOf(const std::vector<LossTerm>& terms) {
  at::Tensor sum;
  for (const LossTerm& term : terms) {
    const at::Tensor weighted = term.value * term.weight;
    sum = sum.defined() ? sum + weighted : weighted;
  }
  return sum;
}

TrainingGraph::TrainingGraph(VitsModel model, VitsDiscriminator discriminator, LossWeights weights)
    : model_(std::move(model)),
      discriminator_(std::move(discriminator)),
      weights_(weights),
      spectrogram_(model_->config().fftSize(), model_->config().hopLength()),
      mel_(model_->config().samplingRate, model_->config().fftSize(), model_->config().melBins,
           model_->config().melMinimumHz, model_->config().melMaximumHz) {}

GeneratorGraph TrainingGraph::forwardPrior(const TrainingBatch& batch, const nn::Rng& rng, const TrainingNoise& noise,
                                           at::Tensor& speakerVector) {
  const VitsConfig& config = model_->config();
  checkBatch(batch, config);
  GeneratorGraph g;
  const at::Tensor frameLengths = batch.waveLengths.div(config.hopLength(), "floor");
  {
    const at::NoGradGuard noGrad;
    const nn::FullPrecision fullPrecision(batch.wave.device().type());
    g.spectrogram = spectrogram_(batch.wave, batch.waveLengths);
  }
  g.textMask = nn::lengthMask(batch.idLengths, batch.ids.size(1), g.spectrogram);
  g.frameMask = nn::lengthMask(frameLengths, g.spectrogram.size(2), g.spectrogram);

  speakerVector = model_->speakerVectors(batch.speaker);
  const TextEncoderOutput text = model_->textEncoder(batch.ids, g.textMask, rng);
  g.hidden = text.hidden, g.priorMean = text.mean, g.priorLogScale = text.logScale;
  const PosteriorOutput posterior =
      model_->posteriorEncoder(g.spectrogram, g.frameMask, speakerVector, rng, noise.posterior);
  g.latent = posterior.latent, g.posteriorMean = posterior.mean, g.posteriorLogScale = posterior.logScale;
  g.priorLatent = model_->flow(g.latent, g.frameMask, speakerVector, rng);

  align(g, batch, frameLengths);
  return g;
}

at::Tensor TrainingGraph::textLosses(const TrainingBatch& batch, const nn::Rng& rng, const TrainingNoise& noise) {
  at::Tensor speakerVector;
  const GeneratorGraph g = forwardPrior(batch, rng, noise, speakerVector);
  return klTerms(g).sum({1, 2}) / g.frameMask.sum({1, 2});
}

at::Tensor TrainingGraph::alignment(const TrainingBatch& batch, const nn::Rng& rng, const TrainingNoise& noise) {
  at::Tensor speakerVector;
  return forwardPrior(batch, rng, noise, speakerVector).path;
}

GeneratorGraph TrainingGraph::forwardGenerator(const TrainingBatch& batch, const nn::Rng& rng,
                                               const TrainingNoise& noise) {
  at::Tensor speakerVector;
  GeneratorGraph g = forwardPrior(batch, rng, noise, speakerVector);
  predictDurations(g, speakerVector, rng, noise.duration);
  cutSegments(g, batch, batch.waveLengths.div(model_->config().hopLength(), "floor"), rng, noise.slice);
  g.fakeSegment =
      decode(nn::cutSegments(g.latent, g.segmentStart, model_->config().segmentFrames()), speakerVector);
  return g;
}

at::Tensor TrainingGraph::decode(const at::Tensor& latents, const at::Tensor& speakerVector) {
  std::vector<at::Tensor> inputs{latents};
  if (speakerVector.defined()) inputs.push_back(speakerVector);
  return decode_(inputs, model_->decoder->parameters(), [this](const std::vector<at::Tensor>& in) {
    return std::vector{model_->decoder(in[0], in.size() > 1 ? in[1] : at::Tensor())};
  })[0];
}

void TrainingGraph::setRecorder(const std::shared_ptr<nn::Recorder>& recorder) {
  for (nn::Replayed* part : {&decode_, &discriminate_, &listen_}) part->setRecorder(recorder);
}

int64_t TrainingGraph::recordings() const {
  return decode_.recordings() + discriminate_.recordings() + listen_.recordings();
}

void TrainingGraph::align(GeneratorGraph& g, const TrainingBatch& batch, const at::Tensor& frameLengths) const {
  const nn::FullPrecision fullPrecision(g.latent.device().type());
  const at::Tensor mean = g.priorMean.to(at::kFloat), logScale = g.priorLogScale.to(at::kFloat);
  {
    const at::NoGradGuard noGrad;
    const at::Tensor scores = nn::gaussianScores(g.priorLatent.to(at::kFloat), mean, logScale);
    nn::Alignment alignment = nn::searchAlignment(scores, batch.idLengths, frameLengths);
    g.path = alignment.path;
    g.durations = alignment.durations.unsqueeze(1);
  }
  // As matrix products the expansion also has a backward pass that gives the same bits every time.
  const at::Tensor tokensToFrames = g.path.transpose(1, 2);
  g.expandedMean = at::matmul(mean, tokensToFrames);
  g.expandedLogScale = at::matmul(logScale, tokensToFrames);
}

void TrainingGraph::predictDurations(GeneratorGraph& g, const at::Tensor& speakerVector, const nn::Rng& rng,
                                     const at::Tensor& noise) {
  const at::Tensor tokens = g.textMask.sum();
  if (model_->stochasticDurations) {
    g.durationLoss =
        model_->stochasticDurations->loss(g.hidden, g.textMask, speakerVector, g.durations, rng, noise).sum() / tokens;
    return;
  }
  const at::Tensor target = (g.durations + 1e-6).log() * g.textMask;
  const at::Tensor predicted = model_->plainDurations(g.hidden, g.textMask, speakerVector, rng);
  g.durationLoss = (predicted - target).square().sum() / tokens;
}

void TrainingGraph::cutSegments(GeneratorGraph& g, const TrainingBatch& batch, const at::Tensor& frameLengths,
                                const nn::Rng& rng, const at::Tensor& uniform) {
  const VitsConfig& config = model_->config();
  const at::NoGradGuard noGrad;
  const nn::FullPrecision fullPrecision(batch.wave.device().type());
  const at::Tensor lengths = frameLengths.to(batch.wave.device(), at::kLong, /*non_blocking=*/true);
  const at::Tensor drawn = uniform.defined() ? uniform : rng.uniform({batch.wave.size(0)}, g.frameMask.options());
  g.segmentStart = nn::randomStarts(lengths, config.segmentFrames(), drawn);
  g.realSegment =
      nn::cutSegments(batch.wave.unsqueeze(1), g.segmentStart * config.hopLength(), config.segmentSize);
  g.realMel = mel_(nn::cutSegments(g.spectrogram, g.segmentStart, config.segmentFrames()));
}

at::Tensor TrainingGraph::logMel(const at::Tensor& wave) {
  const nn::FullPrecision fullPrecision(wave.device().type());
  return mel_(spectrogram_(wave.to(at::kFloat)));
}

std::vector<DiscriminatorOutput> TrainingGraph::judge(const std::vector<size_t>& judges, const at::Tensor& wave) {
  if (judges.empty()) return discriminator_(wave);
  std::vector<DiscriminatorOutput> outputs;
  for (const size_t index : judges) outputs.push_back(discriminator_->judge(index, wave));
  return outputs;
}

std::vector<LossTerm> TrainingGraph::discriminatorLosses(const at::Tensor& real, const at::Tensor& fake,
                                                         const std::vector<size_t>& judges) {
  const auto losses = [this, judges](const std::vector<at::Tensor>& segments) {
    // Real and fake in one batch: every weight is read once.
    const auto outputs = judge(judges, at::cat({segments[0].to(segments[1].scalar_type()), segments[1]}));
    std::vector<at::Tensor> realScores, fakeScores;
    for (const DiscriminatorOutput& output : outputs) {
      const auto halves = output.score.chunk(2, 0);
      realScores.push_back(halves[0]);
      fakeScores.push_back(halves[1]);
    }
    return std::vector{leastSquares(realScores, 1.0), leastSquares(fakeScores, 0.0)};
  };
  const std::vector<at::Tensor> segments{real, fake.detach()};
  const auto values = judges.empty() ? discriminate_(segments, discriminator_->parameters(), losses) : losses(segments);
  return {{"discriminator_real", values[0], weights_.discriminator}, {"discriminator_fake", values[1], weights_.discriminator}};
}

std::vector<LossTerm> TrainingGraph::adversarialLosses(const at::Tensor& real, const at::Tensor& fake,
                                                       const std::vector<size_t>& judges) {
  const auto losses = [this, judges](const std::vector<at::Tensor>& segments) {
    std::vector<DiscriminatorOutput> ofReal;
    {
      const at::NoGradGuard noGrad;
      ofReal = judge(judges, segments[0].to(segments[1].scalar_type()));
    }
    const auto ofFake = judge(judges, segments[1]);
    std::vector<at::Tensor> scores;
    for (const DiscriminatorOutput& output : ofFake) scores.push_back(output.score);
    return std::vector{featureLoss(ofReal, ofFake), leastSquares(scores, 1.0)};
  };
  const std::vector<at::Tensor> segments{real, fake};
  const auto values = judges.empty() ? listen_(segments, discriminator_->parameters(), losses) : losses(segments);
  return {{"feature_matching", values[0], weights_.featureMatching}, {"adversarial", values[1], weights_.adversarial}};
}

std::vector<LossTerm> TrainingGraph::ownLosses(const GeneratorGraph& g) {
  const at::Tensor fakeMel = logMel(g.fakeSegment.squeeze(1));
  return {{"mel", at::l1_loss(fakeMel, g.realMel), weights_.mel},
          {"kl", klLoss(g), weights_.kl},
          {"duration", g.durationLoss, weights_.duration}};
}

std::vector<LossTerm> TrainingGraph::generatorLosses(const GeneratorGraph& g) {
  const Frozen frozen(*discriminator_);
  std::vector<LossTerm> terms = ownLosses(g);
  for (LossTerm& term : adversarialLosses(g.realSegment, g.fakeSegment)) terms.push_back(std::move(term));
  return terms;
}

}  // namespace dimts::models::vits
