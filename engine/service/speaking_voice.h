// The voice that a speak job uses, whether it is a voice folder or a checkpoint of a run, and how it is to speak.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/api/jobs.h"
#include "engine/media/sound_writer.h"
#include "engine/synth/speak_text.h"
#include "engine/tokenizer/tokenizer.h"
#include "engine/train/family.h"

namespace dimts::service {

struct SpeakingVoice {
  std::unique_ptr<train::Model> model;
  std::shared_ptr<const tokenizer::Tokenizer> tokenizer;
  std::vector<std::string> speakers;
  std::string origin;         ///< for people: name, or run and step
  std::string name, licence;  ///< for tags; the licence may be empty
  std::string language;
};

/// Errors: "speak.no_target", those of openRunModel and synth::openVoice.
Result<SpeakingVoice> openSpeakingVoice(const SpeechSettings&);

/// Checks every number. The speaker may be a sound file for voices that can speak like one. Errors: "speak.setting" (kind
/// Usage), "speak.no_reference", those of synth::parseSpeakers.
Result<synth::SpeechStyle> speechStyle(const SpeechSettings&, const std::vector<std::string>& speakers, bool takesReference);

/// Before a voice is opened: whether the sound file can be made where it is to lie. Error: "folder.not_writable".
Status checkPlace(const std::string& soundPath);

media::SoundTags soundTags(const SpeakingVoice&, const std::string& title);

/// "a b c", and a warning about them when there are any.
std::string tellLeftOut(const std::vector<std::string>& characters, JobEvents&);

}  // namespace dimts::service
