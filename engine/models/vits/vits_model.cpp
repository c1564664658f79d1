// The VITS generator and its inference; see vits_model.h.
#include "engine/models/vits/vits_model.h"

#include <algorithm>
#include <stdexcept>

#include "engine/models/vits/initialise.h"
#include "engine/nn/masks.h"

namespace dimts::models::vits {
namespace {

Error tooLong(int64_t frames, int64_t limit) {
  return Error{"synth.too_long", "durations",
               "the voice asks for " + std::to_string(frames) + " frames, the limit is " + std::to_string(limit),
               "Train longer, or speak a shorter text."};
}

Error notFinite() {
  return Error{"synth.not_finite", "durations", "the voice's durations are not finite numbers",
               "Its weights are broken: choose an earlier checkpoint.", ErrorKind::TrainingFailed};
}

/// Frame f belongs to the token whose cumulated durations first exceed f: [B, T] → [B, F, T] 0/1.
at::Tensor pathOf(const at::Tensor& durations, const at::Tensor& frameMask) {
  const at::Tensor end = durations.cumsum(1), begin = end - durations;
  const at::Tensor frame = at::arange(frameMask.size(2), durations.options()).view({1, -1, 1});
  return ((frame >= begin.unsqueeze(1)) & (frame < end.unsqueeze(1))).to(durations.scalar_type()) *
         frameMask.transpose(1, 2);
}

constexpr int64_t kTokenStep = 32, kFrameStep = 64, kWindowStep = 32, kLongWindow = 160;

int64_t stepped(int64_t length, int64_t step) { return (length + step - 1) / step * step; }

/// Zeros behind the last dimension up to `length`.
at::Tensor padded(const at::Tensor& x, int64_t length) {
  const int64_t missing = length - x.size(-1);
  return missing > 0 ? at::constant_pad_nd(x, {0, missing}) : x;
}

}  // namespace

VitsModelImpl::VitsModelImpl(const VitsConfig& config, uint64_t seed) : config_(config) {
  textEncoder = register_module("text_encoder", TextEncoder(config));
  flow = register_module("flow", ResidualCouplingBlock(config));
  decoder = register_module("decoder", HifiGan(config));
  if (config.useStochasticDurationPrediction) {
    stochasticDurations = register_module("duration_predictor", StochasticDurationPredictor(config));
  } else {
    plainDurations = register_module("duration_predictor", DeterministicDurationPredictor(config));
  }
  if (config.multiSpeaker()) {
    embedSpeaker =
        register_module("embed_speaker", torch::nn::Embedding(config.numSpeakers, config.speakerEmbeddingSize));
  }
  posteriorEncoder = register_module("posterior_encoder", PosteriorEncoder(config));
  initialise(*this, seed);
}

void VitsModelImpl::setRecompute(bool on) {
  decoder->recompute = posteriorEncoder->wavenet->recompute = on;
  for (const auto& layer : *flow->flows) layer->as<ResidualCouplingLayerImpl>()->wavenet->recompute = on;
}

at::Tensor VitsModelImpl::speakerVectors(const at::Tensor& speaker) {
  if (!config_.multiSpeaker()) return {};
  if (!speaker.defined()) throw std::invalid_argument("VitsModel: a voice of several speakers needs speaker numbers");
  return embedSpeaker(speaker).unsqueeze(-1);
}

at::Tensor VitsModelImpl::predictLogDurations(const at::Tensor& hidden, const at::Tensor& mask,
                                              const at::Tensor& speakerVector, const InferOptions& options,
                                              const nn::Rng& rng, const at::Tensor& noise, int64_t tokens) {
  if (!stochasticDurations) return plainDurations(hidden, mask, speakerVector, rng);
  const at::Tensor drawn = noise.defined() ? noise : rng.normal({hidden.size(0), 2, tokens}, mask.options());
  return stochasticDurations->sample(hidden, mask, speakerVector, padded(drawn, mask.size(2)) * options.noiseScaleDuration);
}

at::Tensor VitsModelImpl::blendedVector(const std::vector<std::pair<int64_t, double>>& blend) {
  if (!config_.multiSpeaker()) return {};
  const at::NoGradGuard noGrad;
  at::Tensor sum;
  double weights = 0;
  for (const auto& [speaker, weight] : blend) {
    if (speaker < 0 || speaker >= config_.numSpeakers || !(weight >= 0))
      throw std::invalid_argument("VitsModel: speaker " + std::to_string(speaker) + ", weight " + std::to_string(weight));
    const at::Tensor part = embedSpeaker->weight[speaker] * weight;
    sum = sum.defined() ? sum + part : part;
    weights += weight;
  }
  if (!(weights > 0)) throw std::invalid_argument("VitsModel: no speaker has any weight");
  return (sum / weights).view({1, -1, 1});
}

Result<InferOutput> VitsModelImpl::infer(const at::Tensor& ids, const at::Tensor& lengths, const at::Tensor& speaker,
                                         const InferOptions& options, const nn::Rng& rng, const InferNoise& noise) {
  const at::NoGradGuard noGrad;
  const nn::EvalMode evalMode(*this);
  const at::Tensor speakerVector = speakerVectors(speaker);
  DIMTS_TRY_ASSIGN(InferOutput out, inferLatents(ids, lengths, speakerVector, options, rng, noise));
  out.wave = decoder(out.latents, speakerVector).squeeze(1);
  return out;
}

/// Lengths are made up to whole steps with what the masks leave out: the processor's convolutions are prepared anew, in
/// time and memory, for every length that they have not seen.
Result<InferOutput> VitsModelImpl::inferLatents(const at::Tensor& givenIds, const at::Tensor& lengths,
                                                const at::Tensor& speakerVector, const InferOptions& options,
                                                const nn::Rng& rng, const InferNoise& noise) {
  const at::NoGradGuard noGrad;
  const nn::EvalMode evalMode(*this);
  const int64_t tokens = givenIds.size(1);
  const at::Tensor ids = padded(givenIds, stepped(tokens, kTokenStep));
  const at::Tensor mask = nn::lengthMask(lengths, ids.size(1), textEncoder->project->weight);
  const TextEncoderOutput text = textEncoder(ids, mask, nn::Rng());

  InferOutput out;
  const at::Tensor logDurations = predictLogDurations(text.hidden, mask, speakerVector, options, rng, noise.duration, tokens);
  const at::Tensor durations = at::ceil(logDurations.exp() * mask * (1.0 / options.speakingRate)).squeeze(1);
  out.logDurations = logDurations.narrow(2, 0, tokens);
  out.durations = durations.narrow(1, 0, tokens);
  const at::Tensor total = durations.sum(1).clamp_min(1);
  const double longest = total.max().item<double>();
  if (!(longest < 1e9)) return notFinite();
  const auto frames = static_cast<int64_t>(longest);
  if (options.maxFrames > 0 && frames > options.maxFrames) return tooLong(frames, options.maxFrames);

  const at::Tensor frameCounts = total.to(at::kLong);
  const at::Tensor frameMask = nn::lengthMask(frameCounts, stepped(frames, kFrameStep), mask);
  const at::Tensor path = pathOf(durations, frameMask).transpose(1, 2);
  const at::Tensor mean = at::matmul(text.mean, path), logScale = at::matmul(text.logScale, path);
  const at::Tensor drawn =
      noise.prior.defined() ? noise.prior : rng.normal({mean.size(0), mean.size(1), frames}, mean.options());
  const at::Tensor prior = mean + padded(drawn, mean.size(2)) * logScale.exp() * options.noiseScale;
  out.latents = (flow->inverse(prior, frameMask, speakerVector) * frameMask).narrow(2, 0, frames);
  out.lengths = frameCounts * config_.hopLength();
  return out;
}

at::Tensor VitsModelImpl::decodeSpan(const at::Tensor& latents, const at::Tensor& speakerVector, int64_t first,
                                     int64_t count) {
  const at::NoGradGuard noGrad;
  const nn::EvalMode evalMode(*this);
  const int64_t halo = decoder->haloFrames(), hop = config_.hopLength();
  const int64_t from = std::max<int64_t>(0, first - halo), length = std::min(latents.size(2), first + count + halo) - from;
  const at::Tensor window = padded(latents.narrow(2, from, length), stepped(length, length < kLongWindow ? kWindowStep / 2 : kWindowStep));
  const at::Tensor wave = speaking_ && window.is_cpu() ? speaking_->forward(window, speakerVector, length) : decoder(window, speakerVector, length);
  return wave.narrow(2, (first - from) * hop, count * hop);
}

void VitsModelImpl::prepareToSpeak() { speaking_ = SpeakingDecoder::make(*decoder); }

TensorMap VitsModelImpl::stateForExport() const {
  return collectState(*this, "", [](const std::string& name) { return name.starts_with("decoder."); });
}

TensorMap VitsModelImpl::trainingState() const {
  return collectState(*this, "", [](const std::string&) { return false; });
}

Status VitsModelImpl::loadState(const TensorMap& state) {
  speaking_.reset();
  return applyState(*this, state, "", "discriminator.");
}

}  // namespace dimts::models::vits
