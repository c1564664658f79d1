// The speak job: a voice folder, or a checkpoint of a project's run, says a text, part by part, into a sound file.
#include <chrono>
#include <memory>
#include <optional>

#include "engine/service/jobs/jobs.h"
#include "engine/service/speaking_voice.h"
#include "engine/text/normalizer.h"
#include "engine/text/unicode.h"

namespace dimts::service {
namespace {

using Clock = std::chrono::steady_clock;
constexpr size_t kTitleCharacters = 60;

double secondsSince(Clock::time_point begin) { return std::chrono::duration<double>(Clock::now() - begin).count(); }

std::string titleOf(const SpeakJob& job) {
  if (!job.title.empty()) return job.title;
  std::u32string text = text::toUtf32(text::normalize(job.text.substr(0, 8 * kTitleCharacters)));
  if (text.size() <= kTitleCharacters) return text::toUtf8(text);
  text.resize(kTitleCharacters - 1);
  return text::toUtf8(text) + "…";
}

/// Each part goes into the file and to whoever listens.
class Parts {
 public:
  Parts(std::optional<media::SoundWriter>& file, int sampleRate, JobEvents& events)
      : file_(file), sampleRate_(sampleRate), events_(events) {}

  Status take(const synth::SpeechPart& part) {
    if (firstSeconds_ < 0 && !part.samples.empty()) firstSeconds_ = secondsSince(begin_);
    if (file_) DIMTS_TRY(file_->write(part.samples));
    auto samples = std::make_shared<const std::vector<float>>(part.samples.begin(), part.samples.end());
    const double start = static_cast<double>(samples_) / sampleRate_;
    samples_ += static_cast<int64_t>(samples->size());
    events_.onSpoken({part.sentence, part.sentences, part.text, start, sampleRate_, std::move(samples), part.ends});
    return {};
  }

  double firstSeconds() const { return firstSeconds_; }
  double seconds() const { return secondsSince(begin_); }

 private:
  std::optional<media::SoundWriter>& file_;
  int sampleRate_;
  JobEvents& events_;
  Clock::time_point begin_ = Clock::now();
  double firstSeconds_ = -1;
  int64_t samples_ = 0;
};

}  // namespace

Outcome runSpeak(const SpeakJob& job, JobControl& control, JobEvents& events) {
  events.onPhase(JobPhase::Preparing);
  if (!job.outPath.empty()) {
    DIMTS_TRY_JOB(media::soundFormatOf(job.outPath));
    DIMTS_TRY_JOB(checkPlace(job.outPath));
  }
  const auto begin = Clock::now();
  DIMTS_TRY_JOB_ASSIGN(SpeakingVoice voice, openSpeakingVoice(job));
  DIMTS_TRY_JOB_ASSIGN(const synth::SpeechStyle style, speechStyle(job, voice.speakers, voice.model->takesReference()));
  std::optional<media::SoundWriter> file;
  if (!job.outPath.empty()) {
    DIMTS_TRY_JOB_ASSIGN(file, media::SoundWriter::create(job.outPath, voice.model->sampleRate(), soundTags(voice, titleOf(job))));
  }
  const double loadSeconds = secondsSince(begin);
  events.onPhase(JobPhase::Running);
  Parts parts(file, voice.model->sampleRate(), events);
  DIMTS_TRY_JOB_ASSIGN(const synth::SpeechReport report,
                       synth::streamText(*voice.model, *voice.tokenizer, job.text, style,
                                         [&](const synth::SpeechPart& part) { return parts.take(part); }, &control, &events));
  const double spentSeconds = parts.seconds();
  if (file) DIMTS_TRY_JOB(file->finish());
  const std::string leftOut = tellLeftOut(report.leftOut, events);
  const double seconds = static_cast<double>(report.samples) / report.sampleRate;
  Record summary;
  summary.add("path", job.outPath).add("voice", voice.origin).add("sentences", report.sentences).add("seconds", seconds);
  summary.add("sample_rate", report.sampleRate);
  if (file) summary.add("file_rate", file->fileRate());
  summary.add("load_seconds", loadSeconds).add("first_sound_seconds", parts.firstSeconds());
  if (seconds > 0) summary.add("real_time_factor", spentSeconds / seconds);
  summary.add("left_out", leftOut);
  return {JobStatus::Finished, {}, std::move(summary)};
}

}  // namespace dimts::service
