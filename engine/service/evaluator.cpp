// Every clip is spoken with a seed of its own, its number, at every checkpoint.
#include "engine/service/evaluator.h"

#include <chrono>

#include "engine/core/files.h"
#include "engine/evaluate/ranking.h"
#include "engine/media/wav.h"
#include "engine/synth/speak_text.h"

namespace dimts::service {
namespace {

std::string clipFile(int64_t id) { return "clip-" + std::to_string(id) + ".wav"; }

bool isAboutCheckpoint(const Error& error) {
  return error.kind != ErrorKind::Stopped && error.code != "disk.full" && error.code != "file.write" &&
         error.code != "recogniser.failed";
}

}  // namespace

Evaluator::Evaluator(std::string soundDir, std::string soundName, Listeners listeners, JobControl& control, JobEvents& events)
    : soundDir_(std::move(soundDir)), soundName_(std::move(soundName)), listeners_(std::move(listeners)), control_(control), events_(events) {}

Status Evaluator::tell(const char* stage, const std::string& item) {
  if (control_.pauseRequested()) {
    events_.onPhase(JobPhase::Paused);
    control_.waitWhilePaused();
    events_.onPhase(JobPhase::Running);
  }
  if (control_.stopRequested()) return core::stoppedError();
  events_.onProgress({stage, item, done_++, total_, -1});
  return {};
}

Status Evaluator::listen(const AnalysedSound& sound, const std::string& text, std::string& understood,
                         evaluate::ErrorCount& words, evaluate::ErrorCount& characters) {
  if (!listeners_.recogniser) return {};
  DIMTS_TRY_ASSIGN(understood, listeners_.recogniser->understand(sound.samples));
  words = evaluate::wordErrors(text, understood);
  characters = evaluate::characterErrors(text, understood);
  return {};
}

Status Evaluator::measureRecordings(const dataset::ClipSet& set, const HeldOutClips& clips, int64_t checkpoints) {
  total_ = static_cast<int64_t>(clips.chosen.size()) * (checkpoints + 1);
  evaluation.heldOutClips = clips.heldOut;
  evaluation.leftOut = clips.leftOut;
  DIMTS_TRY(core::makeFolder(soundDir_ + "/recordings"));
  for (const size_t index : clips.chosen) {
    const ClipInfo& clip = set.clip(index);
    DIMTS_TRY(tell("evaluate.recordings", clip.text));
    Recording recording;
    recording.sound = analyse(set.samples(index), set.sampleRate());
    if (listeners_.speakers) recording.voice = listeners_.speakers->encode(recording.sound.samples, kScoreRate);
    evaluate::RecordedClip row;
    row.id = clip.id;
    row.text = clip.text;
    row.speaker = clip.speaker;
    row.seconds = recording.sound.seconds;
    row.file = soundName_ + "/recordings/" + clipFile(clip.id);
    DIMTS_TRY(media::writeWav(soundDir_ + "/recordings/" + clipFile(clip.id), set.samples(index), set.sampleRate()));
    DIMTS_TRY(listen(recording.sound, clip.text, row.understood, row.words, row.characters));
    recordings_.push_back(std::move(recording));
    evaluation.clips.push_back(std::move(row));
  }
  if (!listeners_.speakers) return {};
  std::vector<double> likenesses;
  for (size_t i = 0; i < recordings_.size(); ++i) likenesses.push_back(likenessTo(recordings_[i].voice, i));
  evaluation.recordingsLikeness = evaluate::meanOf(likenesses);
  return {};
}

double Evaluator::likenessTo(const dataset::VoiceVector& voice, size_t index) const {
  std::vector<double> likenesses;
  for (size_t i = 0; i < recordings_.size(); ++i)
    if (i != index && evaluation.clips[i].speaker == evaluation.clips[index].speaker)
      likenesses.push_back(dataset::likeness(voice, recordings_[i].voice));
  return evaluate::meanOf(likenesses);
}

Status Evaluator::speakClip(RunModel& model, size_t index, evaluate::SpokenClip& spoken) {
  const evaluate::RecordedClip& clip = evaluation.clips[index];
  train::SpeakOptions options;
  options.seed = static_cast<uint64_t>(clip.id);
  options.speaker = speakerNumber(model.config, clip.speaker);
  const auto begin = std::chrono::steady_clock::now();
  DIMTS_TRY_ASSIGN(const auto speech, synth::speakText(*model.model, *model.tokenizer, clip.text, options, &control_));
  const double computed = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  const auto pcm = media::toPcm16(speech.samples);
  const std::string folder = "/step-" + std::to_string(model.checkpoint.step) + "/";
  DIMTS_TRY(media::writeWav(soundDir_ + folder + clipFile(clip.id), pcm, speech.sampleRate));
  spoken.file = soundName_ + folder + clipFile(clip.id);
  const AnalysedSound sound = analyse(pcm, speech.sampleRate);
  score(recordings_[index].sound, sound, spoken);
  if (sound.seconds > 0) spoken.realTimeFactor = computed / sound.seconds;
  if (listeners_.speakers) spoken.likeness = likenessTo(listeners_.speakers->encode(sound.samples, kScoreRate), index);
  return listen(sound, clip.text, spoken.understood, spoken.words, spoken.characters);
}

Status Evaluator::measureCheckpoint(const std::string& projectDir, const std::string& run, const CheckpointInfo& checkpoint) {
  evaluate::EvaluatedCheckpoint row;
  row.step = checkpoint.step;
  row.best = checkpoint.best;
  row.validation = checkpoint.validation;
  const int64_t doneBefore = done_;
  DIMTS_TRY(core::makeFolder(soundDir_ + "/step-" + std::to_string(checkpoint.step)));
  auto model = openRunModel(projectDir, run, std::to_string(checkpoint.step));
  if (!model.ok()) row.problem = toString(model.error());
  for (size_t i = 0; model.ok() && i < evaluation.clips.size(); ++i) {
    DIMTS_TRY(tell("evaluate.speak", "step " + std::to_string(checkpoint.step) + ": " + evaluation.clips[i].text));
    evaluate::SpokenClip spoken;
    if (const Status status = speakClip(*model, i, spoken); !status.ok()) {
      if (!isAboutCheckpoint(status.error())) return status.error();
      row.problem = toString(status.error());
      row.clips.clear();
      break;
    }
    row.clips.push_back(std::move(spoken));
  }
  if (!row.problem.empty())
    events_.onLog({LogLevel::Warning, "Step " + std::to_string(checkpoint.step) + " cannot be evaluated: " + row.problem});
  done_ = doneBefore + static_cast<int64_t>(evaluation.clips.size());
  evaluation.checkpoints.push_back(std::move(row));
  return {};
}

}  // namespace dimts::service
