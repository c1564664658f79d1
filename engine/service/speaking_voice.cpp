// Opening what speaks; numbers from outside are checked here, once for all speak jobs.
#include "engine/service/speaking_voice.h"

#include <cmath>
#include <filesystem>

#include "engine/core/writable.h"
#include "engine/media/pitch.h"
#include "engine/service/project_context.h"
#include "engine/service/run_store.h"
#include "engine/synth/shipped_voices.h"
#include "engine/synth/speakers.h"
#include "engine/synth/voice.h"
#include "engine/synth/voice_archive.h"

namespace fs = std::filesystem;

namespace dimts::service {
namespace {

constexpr double kLongestPause = 10, kLeastSpeed = 0.25, kMostSpeed = 4, kMostNoise = 2;

Status inRange(const char* name, double value, double least, double most) {
  if (value >= least && value <= most) return {};
  const auto shown = [](double v) {
    std::string text = std::to_string(v);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
  };
  return Error{"speak.setting", name, "It is " + shown(value) + ".",
               "Choose a number from " + shown(least) + " to " + shown(most) + ".", ErrorKind::Usage};
}

/// Negative stands for "as the voice has it".
Status inRangeOrOwn(const char* name, double value, double most) { return value < 0 ? Status() : inRange(name, value, 0, most); }

}  // namespace

Result<SpeakingVoice> openSpeakingVoice(const SpeechSettings& settings) {
  std::error_code code;
  const std::string& target = settings.target;
  if (!fs::exists(target, code) && synth::shippedVoiceFolder(target).empty())
    return Error{"speak.no_target", target, "There is no project and no voice at this place.",
                 "Name a project folder, a voice folder, the .zip file of a voice, or a voice that comes with the program."};
  if (fs::exists(target + "/project.yaml", code)) {
    DIMTS_TRY_ASSIGN(const std::string run, findRun(target, settings.run));
    DIMTS_TRY_ASSIGN(RunModel opened, openRunModel(target, run, settings.checkpoint));
    const std::string name = fs::absolute(target).lexically_normal().filename().string();
    return SpeakingVoice{std::move(opened.model), opened.tokenizer, opened.config.speakers,
                         run + ", step " + std::to_string(opened.checkpoint.step), name, opened.config.baseRights.licence,
                         opened.config.language};
  }
  DIMTS_TRY_ASSIGN(const std::string folder, synth::voiceFolder(target));
  DIMTS_TRY_ASSIGN(synth::Voice voice, synth::openVoice(folder));
  const std::string& licence = voice.card.dataLicence.empty() ? voice.card.baseLicence : voice.card.dataLicence;
  return SpeakingVoice{std::move(voice.model), voice.tokenizer, voice.card.speakers, voice.card.name, voice.card.name, licence,
                       voice.card.language};
}

Result<synth::SpeechStyle> speechStyle(const SpeechSettings& settings, const std::vector<std::string>& speakers,
                                       bool takesReference) {
  DIMTS_TRY(inRange("speed", settings.speed, kLeastSpeed, kMostSpeed));
  DIMTS_TRY(inRange("pitch", settings.pitchSemitones, -media::PitchShifter::kMostSemitones, media::PitchShifter::kMostSemitones));
  DIMTS_TRY(inRangeOrOwn("noise scale", settings.noiseScale, kMostNoise));
  DIMTS_TRY(inRangeOrOwn("noise scale of durations", settings.noiseScaleDuration, kMostNoise));
  DIMTS_TRY(inRangeOrOwn("pause behind a comma", settings.commaPauseSeconds, kLongestPause));
  DIMTS_TRY(inRangeOrOwn("pause behind a clause", settings.clausePauseSeconds, kLongestPause));
  DIMTS_TRY(inRange("pause behind a sentence", settings.sentencePauseSeconds, 0, kLongestPause));
  DIMTS_TRY(inRange("pause behind a paragraph", settings.paragraphPauseSeconds, 0, kLongestPause));
  DIMTS_TRY(inRangeOrOwn("silence left at the end of a sentence", settings.mostQuietEndSeconds, kLongestPause));
  synth::SpeechStyle style;
  std::error_code code;
  if (fs::is_regular_file(settings.speaker, code)) {
    if (!takesReference)
      return Error{"speak.no_reference", settings.speaker, "Voices of this kind cannot speak like a sound file.",
                   "Name one of its speakers, or use a Chatterbox voice."};
    style.voice.reference = settings.speaker;
    style.voice.blend = {{0, 1.0}};
  } else {
    DIMTS_TRY_ASSIGN(style.voice.blend, synth::parseSpeakers(settings.speaker, speakers));
  }
  style.voice.speaker = style.voice.blend.front().first;
  style.voice.seed = settings.seed;
  style.voice.speed = settings.speed;
  style.voice.noiseScale = settings.noiseScale;
  style.voice.noiseScaleDuration = settings.noiseScaleDuration;
  style.pitchSemitones = settings.pitchSemitones;
  style.pauses = {settings.commaPauseSeconds, settings.clausePauseSeconds, settings.sentencePauseSeconds,
                  settings.paragraphPauseSeconds};
  style.mostQuietEnd = settings.mostQuietEndSeconds;
  return style;
}

Status checkPlace(const std::string& soundPath) {
  return core::checkWritable(fs::absolute(soundPath).lexically_normal().parent_path().string());
}

media::SoundTags soundTags(const SpeakingVoice& voice, const std::string& title) {
  return {title, voice.name, voice.licence, "Synthetic speech"};
}

std::string tellLeftOut(const std::vector<std::string>& characters, JobEvents& events) {
  std::string list;
  for (const std::string& character : characters) list += (list.empty() ? "" : " ") + character;
  if (!list.empty()) events.onLog({LogLevel::Warning, "Left out, because the voice does not know them: " + list});
  return list;
}

}  // namespace dimts::service
