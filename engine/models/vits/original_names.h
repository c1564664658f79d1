// The files of the original VITS program and of MMS (G_*.pth, D_*.pth, config.json) in Hugging Face's names.
// Names: jaywalnut310/vits models.py, modules.py, attentions.py; transformers convert_original_checkpoint.py.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "engine/models/vits/state.h"

namespace dimts::models::vits {

/// Whether these are a generator's tensors under the original names.
bool hasOriginalNames(const TensorMap& state);

/// The generator's tensors under Hugging Face's names; convolutions that are linear layers there lose their last
/// dimension. Names without counterpart stay as they are, so that loading names them.
TensorMap generatorFromOriginal(const TensorMap& state);

/// The discriminators' tensors ("discriminators.0.convs.0.weight_g") as "discriminator.discriminators…".
TensorMap discriminatorFromOriginal(const TensorMap& state);

/// Whether a config.json is the original's, with "model" and "data".
bool isOriginalConfig(const nlohmann::json& config);

/// Hugging Face's keys from the original's; `vocabularySize` is not in it and comes from the weights.
/// Missing or mistyped keys throw nlohmann::json::exception.
nlohmann::json configFromOriginal(const nlohmann::json& config, int64_t vocabularySize);

}  // namespace dimts::models::vits
