// What the VITS tests share: the models of the golden files and small batches.
#pragma once

#include <torch/torch.h>

#include <string>

#include "engine/models/vits/training_graph.h"
#include "engine/train/batch.h"
#include "tests/support/golden.h"

namespace dimts::test {

/// The network of a golden file: its "config" metadata and, where given, its weights.
inline models::vits::VitsConfig goldenConfig(const Golden& golden) {
  auto config = models::vits::fromJson(golden.text("config"));
  if (!config.ok()) throw std::runtime_error(toString(config.error()));
  return config.value();
}

/// The generator of modules_<name>, in eval mode.
inline models::vits::VitsModel goldenModel(const std::string& name) {
  const Golden golden("vits/modules_" + name);
  models::vits::VitsModel model(goldenConfig(golden));
  if (const auto status = model->loadState(golden.under("weights/")); !status.ok()) {
    throw std::runtime_error(toString(status.error()));
  }
  model->eval();
  return model;
}

/// A batch of sines with a few ids; rows of unequal length that fit the tiny preset.
inline models::vits::TrainingBatch sineBatch(const models::vits::VitsConfig& config, int64_t rows, int64_t samples) {
  models::vits::TrainingBatch batch;
  const int64_t tokens = 9;
  batch.ids = (at::arange(rows * tokens).view({rows, tokens}) * 7) % config.vocabSize;
  batch.idLengths = at::full({rows}, tokens, at::kLong);
  batch.idLengths[rows - 1] = tokens - 3;
  batch.waveLengths = at::full({rows}, samples, at::kLong);
  batch.waveLengths[rows - 1] = samples - samples / 4 - 3;
  const at::Tensor t = at::arange(samples).to(at::kFloat).unsqueeze(0);
  const at::Tensor pitch = 0.05 * (1 + at::arange(rows)).unsqueeze(1);
  batch.wave = 0.5 * at::sin(t * pitch) * (at::arange(samples).unsqueeze(0) < batch.waveLengths.unsqueeze(1));
  if (config.multiSpeaker()) batch.speaker = at::arange(rows) % config.numSpeakers;
  return batch;
}

/// The same as the trainer hands it over; the clips are numbered from 1.
inline train::Batch microBatchOf(const models::vits::TrainingBatch& rows) {
  train::Batch batch;
  batch.tensors = {{"ids", rows.ids}, {"id_lengths", rows.idLengths}, {"wave", rows.wave}, {"wave_lengths", rows.waveLengths}};
  for (int64_t id = 1; id <= rows.ids.size(0); ++id) batch.clipIds.push_back(id);
  return batch;
}

}  // namespace dimts::test
