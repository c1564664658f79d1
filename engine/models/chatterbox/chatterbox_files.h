// A folder with the files of a Chatterbox voice: as they were published, or as a voice of ours. Which is which, what is
// missing, and where they come from.
#pragma once

#include <string>
#include <vector>

#include "engine/api/record.h"
#include "engine/models/chatterbox/chatterbox_config.h"
#include "engine/models/module_state.h"

namespace dimts::models::chatterbox {

struct ChatterboxFiles {
  std::string dir;
  std::string t3;         ///< t3.safetensors of ours; t3_mtl*.safetensors as published
  std::string generator;  ///< s3gen.safetensors, s3gen.pt
  std::string encoder;    ///< ve.safetensors, ve.pt
  std::string voices;     ///< voices.safetensors of ours, conds.pt as published; empty: there is none
};

/// The folder has at least one file of a Chatterbox voice.
bool looksLikeChatterbox(const std::string& dir);

/// Error "chatterbox.files" names every file that is missing, and the English T3 where it is the only one.
Result<ChatterboxFiles> findChatterboxFiles(const std::string& dir);

/// config.json of the folder; without one the released sizes, with the vocabulary that lies there.
/// Errors: "chatterbox.config", those of the tokenizer.
Result<ChatterboxConfig> readChatterboxConfig(const std::string& dir);

/// Tensors of a .safetensors or .pt file.
Result<TensorMap> readChatterboxWeights(const std::string& path);

/// {file, bytes, sha256, release}: of each file what it is, "unknown" for files that were changed. Errors: those of reading.
Result<RecordList> describeChatterboxFiles(const ChatterboxFiles& files);

/// Changes with the bytes of the files that features of clips are made with (S3Gen, voice encoder).
Result<std::string> hearingFingerprint(const ChatterboxFiles& files);

inline constexpr const char* kChatterboxLicence = "MIT";

}  // namespace dimts::models::chatterbox
