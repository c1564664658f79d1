// A folder with the files of a Chatterbox release by exactly their names, with small networks of arbitrary weights and a
// vocabulary of the released layout. What it hears and says is not speech.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>

#include "engine/core/files.h"
#include "engine/formats/safetensors.h"
#include "engine/models/chatterbox/chatterbox_config.h"
#include "engine/models/chatterbox/t3_model.h"
#include "tests/support/formula_weights.h"

namespace dimts::test {

inline models::chatterbox::ChatterboxConfig smallChatterbox() {
  models::chatterbox::ChatterboxConfig config;
  config.t3.llama.hidden = 32;
  config.t3.llama.mlp = 48;
  config.t3.llama.layers = 2;
  config.t3.llama.heads = 2;
  config.t3.maxTextTokens = 600;
  config.t3.maxSpeechTokens = 600;
  config.t3.speakerSize = 16;
  config.t3.promptQueries = 5;
  config.generator.tokenizer = {128, 128, 2, 2};
  config.generator.speaker.growth = 4;
  config.generator.speaker.narrow = 2;
  config.generator.speaker.channels = 16;
  config.generator.speaker.size = 8;
  config.generator.flow.encoder = {64, 64, 4, 1, 1};
  config.generator.flow.decoder = {80, 32, 1, 1, 2, 16};
  config.generator.flow.speakerSize = 8;
  config.generator.vocoder.channels = 32;
  config.generator.vocoder.pitchChannels = 16;
  config.encoder = {40, 32, 16};
  config.flowSteps = 2;
  return config;
}

inline void mustBeOk(const Status& status) {
  if (!status.ok()) throw std::runtime_error(toString(status.error()));
}

/// config.json tells the small sizes; a published folder has none.
inline void writeChatterboxFolder(const std::string& dir) {
  namespace cb = models::chatterbox;
  const torch::NoGradGuard noGrad;
  const cb::ChatterboxConfig config = smallChatterbox();
  mustBeOk(core::makeFolder(dir));
  mustBeOk(core::writeFileAtomically(dir + "/config.json", cb::toJson(config)));
  cb::T3 t3(config.t3);
  cb::initialise(t3, 5);
  mustBeOk(formats::writeSafetensors(dir + "/t3_mtl23ls_v2.safetensors", t3->state()));
  const cb::SpeechGenerator generator(config.generator);
  formats::TensorMap weights;
  for (const auto& [name, tensor] : generator->state())
    weights[name] = tensor.is_floating_point() && name != "tokenizer._mel_filters" ? formulaTensor(name, tensor.sizes())
                                                                                    : tensor.clone();
  mustBeOk(formats::writeSafetensors(dir + "/s3gen.safetensors", weights));
  const cb::VoiceEncoder encoder(config.encoder);
  weights.clear();
  for (const auto& item : encoder->named_parameters()) weights[item.key()] = formulaTensor(item.key(), item.value().sizes());
  mustBeOk(formats::writeSafetensors(dir + "/ve.safetensors", weights));
  const std::string golden = std::string(DIMTS_GOLDEN_DIR) + "/chatterbox/";
  std::filesystem::copy_file(golden + "conds.pt", dir + "/conds.pt");
  std::filesystem::copy_file(golden + "tokenizer_shape.json", dir + "/grapheme_mtl_merged_expanded_v1.json");
}

}  // namespace dimts::test
