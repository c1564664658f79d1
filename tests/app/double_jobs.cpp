// The double's jobs: they report as the real ones do, obey stop and pause at step boundaries, and take milliseconds.
#include <chrono>
#include <cmath>
#include <filesystem>
#include <thread>

#include "tests/app/double_engine.h"

namespace dimts::test {
namespace {

namespace fs = std::filesystem;

constexpr int kPieces = 20, kClipsPerFilm = 60, kRunSteps = 400;

void wait(int milliseconds) { std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds)); }

const std::vector<std::string>& sentences() {
  static const std::vector<std::string> list = {
      "good morning to everybody in the valley", "ሰላም ለሁላችሁ ይሁን", "where did the river go last night?",
      "መጽሐፉ በጠረጴዛው ላይ ነው", "مرحبا بكم في بيتنا", "she closed the door, and the rain began again"};
  return list;
}

double lossAt(int64_t step) { return 0.8 + 1.6 * std::exp(-static_cast<double>(step) / 150) + 0.08 * std::sin(static_cast<double>(step) * 1.7); }

std::vector<MetricPoint> pointsAt(int64_t step) {
  std::vector<MetricPoint> points = {{"train/mel", step, lossAt(step)},
                                     {"train/kl", step, 1.2 * lossAt(step + 40)},
                                     {"train/duration", step, 0.7 * lossAt(step)}};
  if (step == 15) points.push_back({"skipped/loss_outlier", step, 1});
  if (step % 10 == 0) points.push_back({"val/mel", step, lossAt(step) * 1.05});
  return points;
}

CheckpointInfo addCheckpoint(RunInfo& run, const std::string& reason) {
  for (auto& earlier : run.checkpoints) earlier.best = false;
  CheckpointInfo info{run.step, run.dir + "/checkpoints/" + std::to_string(run.step), true, reason, lossAt(run.step)};
  run.checkpoints.push_back(info);
  return info;
}

std::vector<SampleInfo> addSamples(RunInfo& run) {
  std::vector<SampleInfo> made;
  for (int i = 0; i < 3; ++i) {
    SampleInfo sample{run.step, i, sentences()[static_cast<size_t>(i)],
                      run.dir + "/samples/" + std::to_string(run.step) + "/" + std::to_string(i) + ".wav", 0.5};
    writeTone(sample.path, 300 + 100 * i);
    made.push_back(sample);
    run.samples.push_back(sample);
  }
  return made;
}

/// All recordings are learned from at once.
Outcome learn(DoubleEngine& engine, const FeedbackJob& job) {
  int64_t recordings = 0;
  engine.with(job.projectDir, [&](DoubleProject& project) {
    for (FeedbackEntry& entry : project.feedback) {
      if (entry.recording.empty()) continue;
      entry.learnedIn = "run-002";
      ++recordings;
    }
  });
  Record judged = Record().add("recordings", recordings).add("accepted", true);
  return {JobStatus::Finished, {}, Record().add("run", "run-002").add("feedback", std::move(judged))};
}

Outcome evaluate(const EvaluateJob& job, JobControl& control, JobEvents& events) {
  events.onPhase(JobPhase::Running);
  for (int64_t i = 0; i < job.clips; ++i) {
    if (control.stopRequested()) return {JobStatus::Stopped, {}, {}};
    events.onProgress({"evaluate.speak", sentences()[static_cast<size_t>(i) % sentences().size()], i, job.clips, -1});
    wait(1);
  }
  Record first = Record().add("place", 1).add("step", kRunSteps).add("reason", "Best by mel-cepstral distortion, 6.10 dB.");
  first.add("mel_cepstral_distortion_db", 6.1);
  Record summary;
  summary.add("run", "run-001").add("best_step", kRunSteps).add("ranking", RecordList{first});
  summary.add("page", job.projectDir + "/runs/run-001/evaluation.html");
  return {JobStatus::Finished, {}, summary};
}

}  // namespace

void DoubleEngine::addClips(DoubleProject& project, const std::string& media) {
  SourceInfo source;
  source.id = static_cast<int64_t>(project.sources.size()) + 1;
  source.mediaPath = media;
  source.durationSeconds = kClipsPerFilm * 5;
  source.sampleRate = 16000;
  source.cues = kClipsPerFilm;
  for (int i = 0; i < kClipsPerFilm; ++i) {
    ClipInfo clip;
    clip.id = static_cast<int64_t>(project.clips.size()) + 1;
    clip.sourceId = source.id;
    clip.startSeconds = i * 5 + 0.7;
    clip.durationSeconds = 1 + (i * 7 % 30) / 10.0;
    clip.cueStartSeconds = clip.startSeconds;
    clip.cueEndSeconds = clip.startSeconds + clip.durationSeconds;
    clip.sampleCount = static_cast<int64_t>(clip.durationSeconds * 16000);
    clip.rawText = clip.text = sentences()[static_cast<size_t>(i) % sentences().size()];
    clip.split = i % 12 == 5 ? Split::Validation : Split::Train;
    if (i % 15 == 3) {
      clip.state = ClipState::Dropped;
      clip.reason = i % 2 ? "too_short" : "no_text";
    }
    (clip.state == ClipState::Dropped ? source.dropped : source.kept)++;
    project.clips.push_back(clip);
  }
  project.sources.push_back(source);
}

void DoubleEngine::fill(const std::string& dir, bool withTokenizer, bool withRun) {
  NewProject wanted;
  wanted.dir = dir;
  if (!make(wanted).ok()) return;
  RunInfo run;
  run.name = "run-001";
  run.dir = dir + "/runs/run-001";
  run.status = "interrupted";
  with(dir, [&](DoubleProject& project) {
    addClips(project, "/films/A quiet valley.mkv");
    addClips(project, "/films/ሸለቆው.mkv");
    if (withTokenizer) useTokens(project, countTokens(project, "character"));
    if (!withRun) return;
    for (run.step = 1; run.step <= kRunSteps; ++run.step) {
      for (const MetricPoint& point : pointsAt(run.step)) project.metrics[run.name].push_back(point);
      if (run.step % 100 == 0) addSamples(run), addCheckpoint(run, "interval");
    }
    run.step = kRunSteps;
    run.seconds = 754;
    project.logs[run.name] = {{LogLevel::Info, "The training begins."}, {LogLevel::Warning, "One clip was left out."}};
    project.runs = {run};
  });
}

Outcome DoubleEngine::run(const JobParams& params, JobControl& control, JobEvents& events) {
  if (const auto* job = std::get_if<ImportJob>(&params)) return import(*job, control, events);
  if (const auto* job = std::get_if<SpeakersJob>(&params)) return speakers(*job);
  if (const auto* job = std::get_if<TokenizerTrainJob>(&params)) return makeTokens(*job, control, events);
  if (const auto* job = std::get_if<TokenizerMergeJob>(&params)) return mergeTokens(*job, control, events);
  if (const auto* job = std::get_if<TokenizerReduceJob>(&params)) return reduceTokens(*job);
  if (const auto* job = std::get_if<TokenizerJoinJob>(&params)) return joinTokens(*job);
  if (const auto* job = std::get_if<TrainJob>(&params)) return train(*job, control, events);
  if (const auto* job = std::get_if<QueueJob>(&params)) return workQueue(*job, control, events);
  if (const auto* job = std::get_if<FeedbackJob>(&params)) return learn(*this, *job);
  if (const auto* job = std::get_if<SpeakJob>(&params)) return speak(*job, events);
  if (const auto* job = std::get_if<SpeakBatchJob>(&params)) return speakBatch(*job, control, events);
  if (const auto* job = std::get_if<ExportJob>(&params)) return exportVoice(*job);
  if (const auto* job = std::get_if<EvaluateJob>(&params)) return evaluate(*job, control, events);
  if (const auto* job = std::get_if<DemoJob>(&params)) return demo(*job, control, events);
  return {JobStatus::Failed, {"double.job", "", "The double does not know this job.", ""}, {}};
}

Outcome DoubleEngine::import(const ImportJob& job, JobControl& control, JobEvents& events) {
  events.onPhase(JobPhase::Running);
  for (const MediaPair& item : job.items)
    for (int i = 0; i < kPieces; ++i) {
      if (control.stopRequested()) return {JobStatus::Stopped, {}, {}};
      events.onProgress({"import.decode", fs::path(item.media).filename().string(), i, kPieces, (kPieces - i) * 0.1});
      wait(importMilliseconds);
    }
  if (importFails)
    return {JobStatus::Failed, {"media.no_audio", job.items.front().media, "No audio stream.", "Choose another file."}, {}};
  Record summary;
  with(job.projectDir, [&](DoubleProject& project) {
    for (const MediaPair& item : job.items) addClips(project, item.media);
    if (!job.from.empty()) addClips(project, job.list);
    summary.add("imported", static_cast<int64_t>(job.items.size() + !job.from.empty())).add("kept", 56).add("dropped", 4);
  });
  return {JobStatus::Finished, {}, summary};
}

/// Every third clip is another voice.
Outcome DoubleEngine::speakers(const SpeakersJob& job) {
  RecordList groups;
  int64_t named = 0, dropped = 0;
  with(job.projectDir, [&](DoubleProject& project) {
    for (const int64_t number : {1, 2}) {
      int64_t clips = 0, kept = 0;
      std::string examples;
      const auto name = job.names.find(std::to_string(number));
      for (ClipInfo& clip : project.clips) {
        if ((clip.id % 3 == 0) != (number == 2)) continue;
        ++clips;
        if (name != job.names.end()) clip.speaker = name->second, ++named;
        if (!job.keep.empty() && clip.speaker != job.keep && clip.state != ClipState::Dropped)
          clip.state = ClipState::Dropped, clip.reason = "other_speaker", ++dropped;
        kept += clip.state != ClipState::Dropped;
        if (clips <= 3) examples += (examples.empty() ? "" : ", ") + std::to_string(clip.id);
      }
      const std::string called = project.clips.empty() ? "" : project.clips[number == 2 ? 2 : 0].speaker;
      groups.push_back(Record().add("group", number).add("name", called).add("clips", clips).add("kept", kept).add("minutes", 2.0).add("examples", examples));
    }
  });
  Record summary;
  summary.add("encoder", "pitch_and_timbre").add("groups", std::move(groups));
  return {JobStatus::Finished, {}, summary.add("named", named).add("dropped", dropped)};
}

RunInfo DoubleEngine::beginRun(const TrainJob& job) {
  RunInfo run;
  with(job.projectDir, [&](DoubleProject& project) {
    if (job.resume)
      for (const RunInfo& one : project.runs)
        if (one.name == job.run) run = one;
    if (run.name.empty()) {
      run.name = "run-00" + std::to_string(project.runs.size() + 1);
      run.dir = job.projectDir + "/runs/" + run.name;
    }
  });
  run.status = "running";
  storeRun(job.projectDir, run);
  return run;
}

void DoubleEngine::storeRun(const std::string& dir, const RunInfo& run) {
  with(dir, [&](DoubleProject& project) {
    for (RunInfo& one : project.runs)
      if (one.name == run.name) {
        one = run;
        return;
      }
    project.runs.insert(project.runs.begin(), run);
  });
}

Outcome DoubleEngine::train(const TrainJob& job, JobControl& control, JobEvents& events) {
  events.onPhase(JobPhase::Preparing);
  for (const char* stage : {"train.prepare.settings", "train.prepare.clips", "train.prepare.model"}) {
    events.onProgress({stage, "", 0, 0, -1});
    wait(prepareMilliseconds);
  }
  RunInfo run = beginRun(job);
  if (job.resume && atEnd_.contains(run.name) && job.moreSteps == 0)
    return {JobStatus::Failed, {"train.at_end", run.name, "The run has reached its end already.", "Continue it for more steps."}, {}};
  const int64_t end = job.moreSteps > 0 ? run.step + job.moreSteps : job.maxSteps;
  Record facts;
  facts.add("run", run.name).add("device", "cpu").add("device_reason", "No NVIDIA driver was found.").add("precision", "fp32");
  if (!finding.empty()) facts.add("health", RecordList{Record().add("code", finding)});
  events.onFacts(facts);
  events.onPhase(JobPhase::Running);
  Outcome outcome{JobStatus::Finished, {}, {}};
  while (end == 0 || run.step < end) {
    if (control.stopRequested()) {
      outcome.status = JobStatus::Stopped;
      break;
    }
    if (control.pauseRequested()) {
      events.onPhase(JobPhase::Pausing);
      events.onCheckpoint(addCheckpoint(run, "pause"));
      events.onPhase(JobPhase::Paused);
      control.waitWhilePaused();
      if (!control.stopRequested()) events.onPhase(JobPhase::Running);
      continue;
    }
    ++run.step;
    const auto points = pointsAt(run.step);
    for (int i = 0; i < pointsPerStep; ++i) events.onMetrics(points);
    with(job.projectDir, [&](DoubleProject& project) {
      auto& all = project.metrics[run.name];
      all.insert(all.end(), points.begin(), points.end());
    });
    events.onProgress({"train.step", run.name, run.step, end, -1});
    if (control.takeSaveRequest()) events.onCheckpoint(addCheckpoint(run, "requested"));
    if (control.takeSpeakRequest() || run.step % 50 == 0)
      for (const SampleInfo& sample : addSamples(run)) events.onSample(sample);
    if (trainFails && run.step >= 5) {
      outcome.status = JobStatus::Failed;
      outcome.error = {"train.not_finite", "step 5", "The loss is not finite.", "Lower the learning rate.", ErrorKind::TrainingFailed};
      break;
    }
    wait(stepMilliseconds);
  }
  events.onPhase(JobPhase::Saving);
  if (outcome.status != JobStatus::Failed) events.onCheckpoint(addCheckpoint(run, "stop"));
  run.status = toString(outcome.status);
  if (outcome.status == JobStatus::Finished) atEnd_.insert(run.name);
  storeRun(job.projectDir, run);
  outcome.summary.add("run", run.name).add("steps", run.step).add("read_back", outcome.status != JobStatus::Failed);
  return outcome;
}

Outcome DoubleEngine::speak(const SpeakJob& job, JobEvents& events) {
  wait(prepareMilliseconds);
  if (job.text.find("fail") != std::string::npos)
    return {JobStatus::Failed, {"voice.corrupt", job.target, "The voice cannot be read.", "Install the program again."}, {}};
  if (!job.outPath.empty()) {
    writeTone(job.outPath, 440);
    return {JobStatus::Finished, {}, Record().add("path", job.outPath)};
  }
  for (const bool last : {false, true})
    events.onSpoken({0, 1, job.text, last ? 0.1 : 0, 8000, std::make_shared<const std::vector<float>>(800, 0.1F), last});
  return {JobStatus::Finished, {}, Record().add("path", job.outPath)};
}

Outcome DoubleEngine::speakBatch(const SpeakBatchJob& job, JobControl& control, JobEvents& events) {
  constexpr int kLines = 5, kUnspoken = 3;
  if (job.outPath.find("forbidden") != std::string::npos)
    return {JobStatus::Failed, {"folder.not_writable", fs::path(job.outPath).parent_path().string(), "Nothing can be written.", "Choose another."}, {}};
  events.onPhase(JobPhase::Running);
  Record summary;
  int64_t spoken = 0;
  for (int i = 1; i <= kLines; ++i) {
    if (control.stopRequested()) return {JobStatus::Stopped, {}, summary.add("spoken", spoken)};
    wait(prepareMilliseconds);
    const std::string path = job.outPath + "/000" + std::to_string(i) + "." + job.format;
    if (i != kUnspoken) {
      ++spoken;
      if (job.layout != "track") writeTone(path, 440), events.onSample({0, i, "line " + std::to_string(i), path, 0.5});
    }
    events.onProgress({"speak.line", "line " + std::to_string(i), i, kLines, -1});
  }
  if (job.layout == "track") writeTone(job.outPath, 440);
  RecordList problems{Record().add("line", kUnspoken).add("code", "lyric").add("text", "la la").add("problem", "Sung, not spoken.")};
  summary.add("path", job.outPath).add("spoken", spoken).add("failed", 1).add("problems", std::move(problems));
  return {JobStatus::Finished, {}, summary};
}

Outcome DoubleEngine::exportVoice(const ExportJob& job) {
  wait(prepareMilliseconds);
  fs::create_directories(job.outDir);
  return {JobStatus::Finished, {}, Record().add("voice", job.outDir)};
}

Outcome DoubleEngine::demo(const DemoJob& job, JobControl& control, JobEvents& events) {
  NewProject wanted;
  wanted.dir = job.projectDir;
  if (const auto made = make(wanted); !made.ok()) return {JobStatus::Failed, made.error(), {}};
  return import({job.projectDir, {{"/films/demo.mkv", ""}}, ""}, control, events);
}

}  // namespace dimts::test
