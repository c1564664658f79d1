// The batch job: every line or cue becomes a sound file, or all cues one track in time with the subtitles. A line that
// cannot be spoken is named and the others go on.
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <optional>

#include "engine/core/files.h"
#include "engine/core/random.h"
#include "engine/core/writable.h"
#include "engine/service/jobs/jobs.h"
#include "engine/service/speaking_voice.h"
#include "engine/service/speech_lines.h"

namespace fs = std::filesystem;

namespace dimts::service {
namespace {

constexpr double kGapSeconds = 0.05;       ///< silence wanted before the next cue
constexpr double kNoticedSeconds = 0.05;   ///< less is not reported
constexpr size_t kLongestCue = 4000;       ///< bytes of a text
constexpr int64_t kMostWarnings = 50;
constexpr double kMostSpeedUp = 2, kFastest = 4;

/// What concerns the disk or the user ends the batch; all else concerns the line.
bool endsBatch(const Error& error) {
  return error.kind == ErrorKind::Stopped || error.kind == ErrorKind::Resources || error.kind == ErrorKind::Internal ||
         error.code == "file.write" || error.code == "disk.full";
}

class Batch {
 public:
  Batch(const SpeakBatchJob& job, SpeakingVoice& voice, synth::SpeechStyle style, std::vector<SpeechLine> lines,
        JobControl& control, JobEvents& events)
      : job_(job), voice_(voice), style_(std::move(style)), levels_(voice.model->sampleRate()), control_(control),
        events_(events), lines_(std::move(lines)) {
    style_.levels = &levels_;
  }

  Status speakFiles() {
    const int digits = std::max(4, static_cast<int>(std::to_string(lines_.size()).size()));
    for (size_t i = 0; i < lines_.size(); ++i) {
      std::string number = std::to_string(lines_[i].number);
      number.insert(0, static_cast<size_t>(std::max(0, digits - static_cast<int>(number.size()))), '0');
      DIMTS_TRY(forLine(i, [&](SpeechLine& line) { return speakFile(line, number + "." + job_.format); }));
    }
    return {};
  }

  Status speakTrack() {
    std::vector<SpeechLine*> spoken;
    for (SpeechLine& line : lines_)
      if (line.problem.empty()) spoken.push_back(&line);
    for (size_t i = 0; i < spoken.size(); ++i) nextStart_[spoken[i]->number] = i + 1 < spoken.size() ? spoken[i + 1]->startSeconds : INFINITY;
    DIMTS_TRY_ASSIGN(media::SoundWriter track, media::SoundWriter::create(job_.outPath, rate(), soundTags(voice_, titleOfFile())));
    for (size_t i = 0; i < lines_.size(); ++i)
      DIMTS_TRY(forLine(i, [&](SpeechLine& line) { return speakCue(line, track); }));
    if (spoken_ == 0) return firstProblem_;
    return track.finish();
  }

  Status outcome() const { return spoken_ == 0 ? Status(firstProblem_) : Status(); }
  const std::vector<SpeechLine>& lines() const { return lines_; }

  Record summary() const {
    Record record;
    double seconds = 0;
    int64_t late = 0;
    RecordList problems, overlaps;
    for (const SpeechLine& one : lines_) {
      seconds += one.seconds;
      late += one.lateSeconds > kNoticedSeconds;
      if (!one.problem.empty()) problems.push_back(Record().add("line", one.line).add("code", one.problemCode).add("text", one.text).add("problem", one.problem));
      if (one.overrunSeconds > kNoticedSeconds)
        overlaps.push_back(Record().add("cue", one.number).add("line", one.line).add("seconds", one.overrunSeconds));
    }
    record.add("path", job_.outPath).add("voice", voice_.origin).add("lines", static_cast<int64_t>(lines_.size()));
    record.add("spoken", spoken_).add("failed", static_cast<int64_t>(lines_.size()) - spoken_).add("seconds", seconds);
    record.add("sample_rate", rate());
    if (job_.layout == "track") record.add("late", late).add("overlaps", std::move(overlaps));
    record.add("problems", std::move(problems));
    return record;
  }

 private:
  int rate() const { return voice_.model->sampleRate(); }
  std::string titleOfFile() const { return fs::path(job_.file).stem().string(); }

  template <class Work>
  Status forLine(size_t index, Work work) {
    SpeechLine& line = lines_[index];
    if (control_.stopRequested()) return core::stoppedError();
    if (line.problem.empty()) {
      style_.voice.seed = core::derive(job_.seed, {static_cast<uint64_t>(line.number)});
      if (const Status status = work(line); !status.ok()) {
        Error error = status.error();
        if (endsBatch(error)) return error;
        line.problem = toString(error);
        line.problemCode = error.code;
        line.file.clear();
        error.subject = "line " + std::to_string(line.line) + (error.subject.empty() ? "" : ": " + error.subject);
        if (firstProblem_.code.empty()) firstProblem_ = error;
        warn("Line " + std::to_string(line.line) + " was not spoken: " + line.problem);
      } else {
        ++spoken_;
      }
    }
    events_.onProgress({"speak.line", line.text, static_cast<int64_t>(index + 1), static_cast<int64_t>(lines_.size()), -1});
    return {};
  }

  void warn(const std::string& text) {
    if (++warnings_ <= kMostWarnings) events_.onLog({LogLevel::Warning, text});
    if (warnings_ == kMostWarnings + 1) events_.onLog({LogLevel::Warning, "There are more; they are in the list of lines."});
  }

  void remember(SpeechLine& line, const std::vector<std::string>& leftOut) {
    line.leftOut.clear();
    for (const std::string& character : leftOut) line.leftOut += (line.leftOut.empty() ? "" : " ") + character;
    if (!leftOut.empty()) warn("Line " + std::to_string(line.line) + ": left out, because the voice does not know them: " + line.leftOut);
  }

  /// So that whoever watches can listen while it goes on.
  void tellSound(const SpeechLine& line) {
    events_.onSample({0, static_cast<int>(line.number), line.text, job_.outPath + "/" + line.file, line.seconds});
  }

  Status speakFile(SpeechLine& line, const std::string& name) {
    DIMTS_TRY_ASSIGN(media::SoundWriter file, media::SoundWriter::create(job_.outPath + "/" + name, rate(), soundTags(voice_, line.text.substr(0, 200))));
    DIMTS_TRY_ASSIGN(const synth::SpeechReport report,
                     synth::streamText(*voice_.model, *voice_.tokenizer, line.text, style_,
                                       [&](const synth::SpeechPart& part) { return file.write(part.samples); }, &control_));
    DIMTS_TRY(file.finish());
    line.file = name;
    line.seconds = static_cast<double>(report.samples) / rate();
    line.speed = style_.voice.speed;
    remember(line, report.leftOut);
    tellSound(line);
    return {};
  }

  Result<synth::Speech> speakAt(const SpeechLine& line, double speed) {
    synth::SpeechStyle style = style_;
    style.voice.speed = std::min(kFastest, job_.speed * speed);
    return synth::speakText(*voice_.model, *voice_.tokenizer, line.text, style, &control_);
  }

  Status speakCue(SpeechLine& line, media::SoundWriter& track) {
    if (line.text.size() > kLongestCue)
      return Error{"speak.long_cue", "", "The text of this cue is longer than any cue should be.", "Part it into several cues."};
    const double at = static_cast<double>(track.samplesWritten()) / rate();
    const double begin = std::max(at, line.startSeconds), next = nextStart_[line.number];
    const double room = std::max(0.0, next - kGapSeconds - begin);
    DIMTS_TRY_ASSIGN(synth::Speech speech, speakAt(line, 1));
    const auto secondsOf = [&] { return static_cast<double>(speech.samples.size()) / rate(); };
    double speed = 1;
    // Sounds last whole frames: the first try comes out a little longer than asked for.
    for (int attempt = 0; attempt < 2 && secondsOf() > room && speed < job_.mostSpeedUp; ++attempt) {
      speed = std::min(job_.mostSpeedUp, room > 0 ? 1.02 * speed * secondsOf() / room : job_.mostSpeedUp);
      DIMTS_TRY_ASSIGN(speech, speakAt(line, speed));
    }
    DIMTS_TRY(track.writeSilence(std::llround(begin * rate()) - track.samplesWritten()));
    DIMTS_TRY(track.write(speech.samples));
    line.spokenAtSeconds = begin;
    line.seconds = secondsOf();
    line.speed = std::min(kFastest, job_.speed * speed);
    line.lateSeconds = begin - line.startSeconds;
    line.overrunSeconds = std::max(0.0, begin + line.seconds - next);
    if (line.overrunSeconds > kNoticedSeconds)
      warn("Cue " + std::to_string(line.number) + " (line " + std::to_string(line.line) + ") is too long for its time: it runs " +
           std::to_string(std::lround(line.overrunSeconds * 1000)) + " ms into the next, which begins that much later.");
    remember(line, speech.leftOut);
    return {};
  }

  const SpeakBatchJob& job_;
  SpeakingVoice& voice_;
  synth::SpeechStyle style_;
  synth::LevelKeeper levels_;
  JobControl& control_;
  JobEvents& events_;
  std::vector<SpeechLine> lines_;
  std::map<int64_t, double> nextStart_;  ///< by number of the cue
  int64_t spoken_ = 0, warnings_ = 0;
  Error firstProblem_;
};

Status checkJob(const SpeakBatchJob& job) {
  const auto usage = [](std::string subject, std::string detail, std::string hint) {
    return Error{"speak.setting", std::move(subject), std::move(detail), std::move(hint), ErrorKind::Usage};
  };
  if (job.layout != "lines" && job.layout != "cues" && job.layout != "track")
    return usage("layout", "It is \"" + job.layout + "\".", "Choose lines, cues or track.");
  if (!(job.mostSpeedUp >= 1 && job.mostSpeedUp <= kMostSpeedUp))
    return usage("most speed-up", "It is " + std::to_string(job.mostSpeedUp) + ".", "Choose a number from 1 to 2.");
  if (job.layout == "track") {
    DIMTS_TRY(media::soundFormatOf(job.outPath));
    return checkPlace(job.outPath);
  }
  DIMTS_TRY(media::soundFormatOf("x." + job.format));
  std::error_code code;
  if (fs::exists(job.outPath, code) && !(fs::is_directory(job.outPath, code) && fs::is_empty(job.outPath, code)))
    return Error{"speak.exists", job.outPath, "There is already something at this place.", "Choose a new, empty folder."};
  return core::checkWritable(job.outPath);
}

}  // namespace

Outcome runSpeakBatch(const SpeakBatchJob& job, JobControl& control, JobEvents& events) {
  events.onPhase(JobPhase::Preparing);
  DIMTS_TRY_JOB(checkJob(job));
  const bool cues = job.layout != "lines";
  std::optional<std::vector<SpeechLine>> lines;
  if (!cues) {
    DIMTS_TRY_JOB_ASSIGN(lines, readTextLines(job.file));
  }
  DIMTS_TRY_JOB_ASSIGN(SpeakingVoice voice, openSpeakingVoice(job));
  if (cues) {
    DIMTS_TRY_JOB_ASSIGN(lines, readCueLines(job.file, voice.language));
  }
  DIMTS_TRY_JOB_ASSIGN(synth::SpeechStyle style, speechStyle(job, voice.speakers, voice.model->takesReference()));
  if (job.layout != "track") DIMTS_TRY_JOB(core::makeFolder(job.outPath));
  events.onPhase(JobPhase::Running);
  Batch batch(job, voice, std::move(style), std::move(*lines), control, events);
  Status status = job.layout == "track" ? batch.speakTrack() : batch.speakFiles();
  if (status.ok()) status = batch.outcome();
  const std::string manifest = job.layout == "track" ? job.outPath + ".csv" : job.outPath + "/manifest.csv";
  // The list is worth having also when the batch ended early.
  const Status listed = job.layout == "track" && !status.ok() ? Status() : writeManifest(manifest, batch.lines(), cues);
  Record summary = batch.summary();
  summary.add("manifest", manifest);
  if (!status.ok()) return failed(status.error(), std::move(summary));
  if (!listed.ok()) return failed(listed.error(), std::move(summary));
  return {JobStatus::Finished, {}, std::move(summary)};
}

}  // namespace dimts::service
