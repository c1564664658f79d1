// The voice folder: what the user takes away. Weights, config, tokenizer, and a card that says where it comes from.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/synth/rights.h"
#include "engine/tokenizer/tokenizer.h"
#include "engine/train/family.h"

namespace dimts::synth {

/// What the card (voice.json) says. Texts may be empty when they are not known.
struct VoiceCard {
  std::string family, name, language;
  std::vector<std::string> speakers;
  int64_t step = 0;
  std::string run, data;     ///< run name; one line about the data (clips, minutes)
  std::string dataLicence;   ///< as the user states it
  std::string base, baseLicence;  ///< the voice that this one went on from, and all licences that it keeps to
  std::string created;       ///< UTC, ISO 8601
  double score = 0;          ///< validation score; NaN when none was taken
  /// "own", "given", "open_licence", "not_sure"; empty: nobody was asked. And who gave it, as the user states it.
  std::string permission = {}, permissionFrom = {};
  std::string basePermission = {}, basePermissionFrom = {};  ///< that holds for the voice that this one went on from
};

/// What holds for the voice in all: its own recordings and the voice that it went on from, the strictest of both.
VoiceRights rightsOf(const VoiceCard& card);

struct Voice {
  VoiceCard card;
  std::unique_ptr<train::Model> model;
  std::shared_ptr<const tokenizer::Tokenizer> tokenizer;
};

struct VoiceOptions {
  bool halfPrecision = false;  ///< weights as 16-bit floating point numbers; they are computed with as 32 bits again
};

/// Writes config.json, model.safetensors, the tokenizer files, voice.json (card and SHA-256 of each file), LICENCE.txt
/// and sample.wav (spoken with the model) into a new folder at one go. Errors: "voice.exists" when `dir` holds something
/// already, "voice.half_range" (a weight has no value in 16 bits), those of writing.
Status writeVoice(train::Model&, const tokenizer::Tokenizer&, const VoiceCard&, const std::string& sampleText,
                  const std::string& dir, const VoiceOptions& options = {});

/// Floating point tensors of a safetensors file as 16 bits, in place. Errors: "voice.half_range", those of the file.
Status halveWeights(const std::string& path);

/// The card of such a folder, whose hashes are checked; a family's published files and a plain Hugging Face VITS folder get
/// one with their name.
/// Errors: "voice.missing", "voice.corrupt".
Result<VoiceCard> readCard(const std::string& dir);

/// Opens such a folder and checks its hashes, or a plain Hugging Face VITS folder (without voice.json). Errors:
/// "voice.missing", "voice.corrupt", those of the family.
Result<Voice> openVoice(const std::string& dir);

}  // namespace dimts::synth
