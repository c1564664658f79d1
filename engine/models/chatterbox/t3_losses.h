// What T3 learns from: the next text token and the next speech token of every place, by cross-entropy. Resemble publishes
// no training code; this is what those who fine-tune it have in common, without the errors of some (speech of the first
// seconds left out, stop never learned, padding heard).
#pragma once

#include <torch/torch.h>

#include <cstdint>

#include "engine/models/chatterbox/t3_model.h"

namespace dimts::models::chatterbox {

struct T3LossOptions {
  double textWeight = 1, speechWeight = 1;
  /// Share of the rows that are trained without their text, which guidance needs in speaking; their text is not learned.
  double textDropout = 0;
  /// Share of the rows that are trained without their voice: no speaker, a prompt of one token.
  double voiceDropout = 0;
};

/// Rows that go without a condition, bool [B] on the CPU; undefined: none does.
struct DroppedConditions {
  at::Tensor text, voice;
};

/// A function of the seed.
DroppedConditions drawDropped(int64_t rows, const T3LossOptions& options, uint64_t seed);

/// The same voices without those that are dropped: speaker 0, prompt the code 0 alone, emotion as it is. Where one
/// voice stands for all rows it is repeated first.
Conditions withoutDropped(const Conditions& voices, const at::Tensor& dropped);

struct T3Losses {
  at::Tensor text, speech;        ///< scalars: means over the targets; 0 where there is no target
  at::Tensor textOfRow, speechOfRow;  ///< [B] the same of each row
};

/// Targets of text are those of rows with text. Gradients flow to everything the rows use.
T3Losses t3Losses(T3& model, const Conditions& voices, const T3Layout& layout, const DroppedConditions& dropped = {},
                  const nn::Rng& rng = {});

}  // namespace dimts::models::chatterbox
