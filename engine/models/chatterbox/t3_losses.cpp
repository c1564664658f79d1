// What T3 learns from; see t3_losses.h.
#include "engine/models/chatterbox/t3_losses.h"

#include "engine/core/random.h"
#include "engine/nn/row_grid.h"

namespace dimts::models::chatterbox {
namespace {

constexpr uint64_t kStreamText = 1, kStreamVoice = 2;

at::Tensor drawRows(int64_t rows, double share, uint64_t seed) {
  if (share <= 0) return {};
  core::Random random(seed);
  const at::Tensor out = at::zeros({rows}, at::kBool);
  for (int64_t row = 0; row < rows; ++row) out.data_ptr<bool>()[row] = random.uniform() < share;
  return out;
}

/// The places with a target, and more that count for nothing where the processor is quicker for them.
at::Tensor placesOf(const T3Layout::Part& part) {
  const int64_t count = part.from.size(0), more = nn::gridRows(count, part.from.device()) - count;
  return more == 0 ? part.from : at::constant_pad_nd(part.from, {0, more});
}

/// Cross-entropy of every target [m], in float32. `hidden`: what stands at placesOf(part).
at::Tensor crossEntropies(const at::Tensor& hidden, Dense& head, const T3Layout::Part& part) {
  const at::Tensor logits = head(hidden).narrow(0, 0, part.targets.size(0));
  return at::cross_entropy_loss(logits.to(at::kFloat), part.targets, {}, at::Reduction::None);
}

struct Means {
  at::Tensor all, ofRow;
};

/// `kept` bool [B] or undefined. Without a target the mean is 0.
Means meansOf(const at::Tensor& values, const T3Layout::Part& part, int64_t rows, const at::Tensor& kept) {
  const at::Tensor none = at::zeros({rows}, values.options().requires_grad(false));
  at::Tensor counted = values, counts = none.index_add(0, part.targetRows, at::ones_like(part.targets, none.options()));
  if (kept.defined()) {
    const at::Tensor share = kept.to(values.scalar_type());
    counted = values * share.index_select(0, part.targetRows);
    counts = counts * share;
  }
  const at::Tensor sums = none.index_add(0, part.targetRows, counted);
  return {counted.sum() / counts.sum().clamp_min(1), sums / counts.clamp_min(1)};
}

}  // namespace

DroppedConditions drawDropped(int64_t rows, const T3LossOptions& options, uint64_t seed) {
  return {drawRows(rows, options.textDropout, core::derive(seed, {kStreamText})),
          drawRows(rows, options.voiceDropout, core::derive(seed, {kStreamVoice}))};
}

Conditions withoutDropped(const Conditions& voices, const at::Tensor& dropped) {
  if (!dropped.defined()) return voices;
  const int64_t rows = dropped.size(0);
  const at::Tensor gone = dropped.to(voices.speaker.device());
  Conditions out = voices;
  out.speaker = voices.speaker.expand({rows, -1}).masked_fill(gone.unsqueeze(1), 0);
  out.prompt = voices.prompt.expand({rows, -1}).masked_fill(gone.unsqueeze(1), 0);
  const at::Tensor lengths = voices.promptLengths.defined()
                                 ? voices.promptLengths
                                 : at::full({1}, voices.prompt.size(1), voices.prompt.options());
  out.promptLengths = lengths.expand({rows}).masked_fill(gone, 1);
  out.emotion = voices.emotion.expand({rows});
  return out;
}

T3Losses t3Losses(T3& model, const Conditions& voices, const T3Layout& layout, const DroppedConditions& dropped,
                  const nn::Rng& rng) {
  const at::Tensor withoutText = dropped.text.defined() ? dropped.text.to(layout.order.device()) : dropped.text;
  const at::Tensor kept = withoutText.defined() ? withoutText.logical_not() : withoutText;
  const at::Tensor texts = placesOf(layout.text), codes = placesOf(layout.speech);
  const at::Tensor hidden = model->forward(withoutDropped(voices, dropped.voice), layout, rng, withoutText, at::cat({texts, codes}));
  const at::Tensor ofTexts = hidden.narrow(0, 0, texts.size(0)), ofCodes = hidden.narrow(0, texts.size(0), codes.size(0));
  const auto text = meansOf(crossEntropies(ofTexts, model->textHead, layout.text), layout.text, layout.rows(), kept);
  const auto speech = meansOf(crossEntropies(ofCodes, model->speechHead, layout.speech), layout.speech, layout.rows(), {});
  return {text.all, speech.all, text.ofRow, speech.ofRow};
}

}  // namespace dimts::models::chatterbox
