// The speak job: a voice folder, or a checkpoint of a project's run, says a text into a WAV file.
#include <algorithm>
#include <filesystem>

#include "engine/media/wav.h"
#include "engine/service/jobs/jobs.h"
#include "engine/service/run_store.h"
#include "engine/synth/speak_text.h"
#include "engine/synth/voice.h"

namespace fs = std::filesystem;

namespace dimts::service {
namespace {

/// A voice or a run's checkpoint, whichever the target is.
struct Speaker {
  std::unique_ptr<train::Model> model;
  std::shared_ptr<const tokenizer::Tokenizer> tokenizer;
  std::vector<std::string> speakers;
  std::string origin;
};

Result<Speaker> openSpeaker(const SpeakJob& job) {
  std::error_code code;
  if (!fs::exists(job.target, code))
    return Error{"speak.no_target", job.target, "There is no project and no voice at this place.",
                 "Name a project folder or a voice folder."};
  if (fs::exists(job.target + "/project.yaml", code)) {
    DIMTS_TRY_ASSIGN(const std::string run, findRun(job.target, job.run));
    DIMTS_TRY_ASSIGN(RunModel opened, openRunModel(job.target, run, job.checkpoint));
    return Speaker{std::move(opened.model), opened.tokenizer, opened.config.speakers,
                   run + ", step " + std::to_string(opened.checkpoint.step)};
  }
  DIMTS_TRY_ASSIGN(synth::Voice voice, synth::openVoice(job.target));
  return Speaker{std::move(voice.model), voice.tokenizer, voice.card.speakers, voice.card.name};
}

Result<int64_t> speakerId(const Speaker& speaker, const std::string& name) {
  if (name.empty()) return int64_t{0};
  const auto found = std::find(speaker.speakers.begin(), speaker.speakers.end(), name);
  if (found != speaker.speakers.end()) return static_cast<int64_t>(found - speaker.speakers.begin());
  std::string known;
  for (const std::string& one : speaker.speakers) known += (known.empty() ? "" : ", ") + one;
  return Error{"speak.no_speaker", name, "This voice has no speaker of this name.", "It has: " + known + "."};
}

}  // namespace

Outcome runSpeak(const SpeakJob& job, JobControl& control, JobEvents& events) {
  events.onPhase(JobPhase::Preparing);
  DIMTS_TRY_JOB_ASSIGN(Speaker speaker, openSpeaker(job));
  train::SpeakOptions options;
  options.seed = job.seed;
  options.speed = job.speed;
  options.noiseScale = job.noiseScale;
  options.noiseScaleDuration = job.noiseScaleDuration;
  DIMTS_TRY_JOB_ASSIGN(options.speaker, speakerId(speaker, job.speaker));
  events.onPhase(JobPhase::Running);
  DIMTS_TRY_JOB_ASSIGN(const auto speech,
                       synth::speakText(*speaker.model, *speaker.tokenizer, job.text, options, &control, &events));
  DIMTS_TRY_JOB(media::writeWav(job.outPath, speech.samples, speech.sampleRate));
  std::string leftOut;
  for (const std::string& character : speech.leftOut) leftOut += (leftOut.empty() ? "" : " ") + character;
  if (!leftOut.empty())
    events.onLog({LogLevel::Warning, "Left out, because the voice does not know them: " + leftOut});
  Record summary;
  summary.add("path", job.outPath).add("voice", speaker.origin).add("sentences", speech.sentences);
  summary.add("seconds", static_cast<double>(speech.samples.size()) / speech.sampleRate);
  summary.add("sample_rate", speech.sampleRate).add("left_out", leftOut);
  return {JobStatus::Finished, {}, std::move(summary)};
}

}  // namespace dimts::service
