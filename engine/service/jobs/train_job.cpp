// The training job: clips and tokenizer to examples, options to a network, the trainer's loop, and the proof at the end
// that what was saved can be read again and speaks.
#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "engine/core/files.h"
#include "engine/core/random.h"
#include "engine/dataset/clip_set.h"
#include "engine/media/wav.h"
#include "engine/project/project.h"
#include "engine/service/common_options.h"
#include "engine/service/grow_from.h"
#include "engine/service/jobs/jobs.h"
#include "engine/service/project_context.h"
#include "engine/service/run_store.h"
#include "engine/service/sample_pictures.h"
#include "engine/service/text_gate.h"
#include "engine/service/text_options.h"
#include "engine/service/training_advice.h"
#include "engine/service/training_estimate.h"
#include "engine/service/voice_check.h"
#include "engine/synth/speak_text.h"
#include "engine/tokenizer/train_job.h"
#include "engine/train/device.h"
#include "engine/train/trainer.h"
#include "engine/train/weighted_examples.h"

namespace fs = std::filesystem;

namespace dimts::service {
namespace {

constexpr uint64_t kStreamWeights = 1;
constexpr size_t kDefaultSentences = 3;

/// Everything one run needs, built in the order of its members.
struct Preparation {
  ProjectContext project;
  std::string runName, runDir;
  bool resumed = false;
  RunConfig config;
  std::optional<BaseVoice> base;  ///< what a new run goes on from
  std::optional<RunModel> from;   ///< the run whose weights a new one begins with
  std::shared_ptr<const tokenizer::Tokenizer> tokenizer;
  std::shared_ptr<const dataset::ClipSet> trainClips, validationClips;
  std::unique_ptr<train::ExampleSource> training, validation;
  std::unique_ptr<train::Model> model;
  train::TrainerOptions options;
  std::vector<std::string> sentences;
  std::map<int64_t, double> clipWeights;
  std::optional<train::Picture> alignment;  ///< of the newest samples
  Record facts;
};

void announce(JobEvents& events, const std::string& stage, int64_t done) {
  events.onProgress({stage, "", done, 5, -1});
}

Status chooseRun(const TrainJob& job, Preparation& p) {
  if (job.resume) {
    DIMTS_TRY_ASSIGN(p.runName, findRun(job.projectDir, job.run));
    p.resumed = true;
  } else {
    DIMTS_TRY_ASSIGN(const auto project, project::Project::open(job.projectDir));
    if (!job.run.empty() && !project::isFolderName(job.run))
      return Error{"run.bad_name", job.run, "This cannot be the name of a run.", "Use letters, digits and dashes.",
                   ErrorKind::Usage};
    p.runName = job.run.empty() ? project.nextRunName() : job.run;
    std::error_code code;
    if (fs::exists(runDir(job.projectDir, p.runName), code))
      return Error{"run.exists", p.runName, "There is already a run of this name.",
                   "Choose another name, or go on with it (--resume " + p.runName + ")."};
  }
  p.runDir = runDir(job.projectDir, p.runName);
  return {};
}

/// The network stays as it was in the other run; how it is trained is what is set now.
void takeNetworkOf(const RunModel& from, RunConfig& config) {
  RunConfig taken = from.config;
  for (auto& [key, value] : taken.options)
    if (key.rfind("model.", 0) != 0 && key.rfind("audio.", 0) != 0 && key.rfind("text.", 0) != 0)
      if (const auto now = config.options.find(key); now != config.options.end()) value = now->second;
  config = std::move(taken);
}

/// A resumed run keeps its own settings and tokenizer; what is given for this call (budgets, device) goes over them.
Status loadSettings(const TrainJob& job, Preparation& p) {
  DIMTS_TRY_ASSIGN(p.project, openContext(job.projectDir, job.overrides));
  p.config.family = p.project.info.family;
  p.config.language = p.project.info.language;
  p.config.options = p.project.options;
  std::string tokenizerFolder = tokenizer::tokenizerDir(job.projectDir);
  if (p.resumed) {
    DIMTS_TRY_ASSIGN(const std::string yaml, core::readFile(p.runDir + "/config.yaml"));
    DIMTS_TRY_ASSIGN(p.config, runConfigFromYaml(yaml, p.runDir + "/config.yaml"));
    // A run of an older version of the program does not know newer options: they are as they were before there were any.
    for (const OptionSpec& spec : schemaOf(*p.project.family)) p.config.options.emplace(spec.key, spec.defaultValue);
    for (const auto& [key, value] : job.overrides) p.config.options[key] = value;
    tokenizerFolder = p.runDir + "/tokenizer";
  }
  if (!p.resumed && !job.fromRun.empty()) {
    DIMTS_TRY_ASSIGN(p.from, openRunModel(job.projectDir, job.fromRun, job.fromCheckpoint));
    takeNetworkOf(*p.from, p.config);
    tokenizerFolder = runDir(job.projectDir, job.fromRun) + "/tokenizer";
  }
  DIMTS_TRY_ASSIGN(auto tokenizer, tokenizer::Tokenizer::load(tokenizerFolder));
  p.tokenizer = std::make_shared<const tokenizer::Tokenizer>(std::move(tokenizer));
  if (!p.resumed && !p.from) {
    DIMTS_TRY(checkTextStage(*p.tokenizer, p.project));
    p.config.vocabularySize = p.tokenizer->size();
    p.config.tokenizerFingerprint = p.tokenizer->fingerprint();
    DIMTS_TRY_ASSIGN(p.base, openBase(core::OptionReader(p.config.options), *p.project.family, job.projectDir));
    if (p.base) {
      p.config.architecture = p.base->architecture;
      p.config.base = p.base->name;
      p.config.baseRights = p.base->rights;
    }
  }
  return {};
}

/// Says at the beginning what suits so much speech, where it is not what is set.
void tellAdvice(const TrainJob& job, const Preparation& p, JobEvents& events) {
  if (p.resumed || p.from) return;
  const auto advice = trainingAdvice(job.projectDir, job.overrides);
  if (!advice.ok() || (advice->enough && advice->settings.empty())) return;
  events.onLog({advice->enough ? LogLevel::Info : LogLevel::Warning, toString(*advice)});
}

std::string weightsPath(const Preparation& p) { return p.runDir + "/clip_weights.json"; }

/// A resumed run keeps its own, which lie in its folder.
Status loadClipWeights(const TrainJob& job, Preparation& p) {
  p.clipWeights = job.clipWeights;
  std::error_code code;
  if (!p.resumed || !fs::exists(weightsPath(p), code)) return {};
  DIMTS_TRY_ASSIGN(const std::string text, core::readFile(weightsPath(p)));
  const auto json = nlohmann::json::parse(text, nullptr, false);
  const bool whole = json.is_array() && std::all_of(json.begin(), json.end(), [](const auto& pair) {
    return pair.is_array() && pair.size() == 2 && pair[0].is_number_integer() && pair[1].is_number();
  });
  if (!whole)
    return Error{"run.damaged", weightsPath(p), "The weights of the run's clips cannot be read.", "Start a new run.", ErrorKind::BadInput};
  p.clipWeights.clear();
  for (const auto& pair : json) p.clipWeights[pair[0].get<int64_t>()] = pair[1].get<double>();
  return {};
}

Status loadClips(const TrainJob& job, Preparation& p) {
  DIMTS_TRY(loadClipWeights(job, p));
  DIMTS_TRY_ASSIGN(auto trainClips, dataset::loadClips(job.projectDir, Split::Train));
  DIMTS_TRY_ASSIGN(auto validationClips, dataset::loadClips(job.projectDir, Split::Validation));
  if (!p.resumed && !p.from) {
    p.config.speakers = trainClips.speakers();
    for (const std::string& speaker : validationClips.speakers())
      if (std::find(p.config.speakers.begin(), p.config.speakers.end(), speaker) == p.config.speakers.end())
        p.config.speakers.push_back(speaker);
  }
  p.trainClips = std::make_shared<const dataset::ClipSet>(std::move(trainClips));
  p.validationClips = std::make_shared<const dataset::ClipSet>(std::move(validationClips));
  return {};
}

/// A resumed run has passed the gate with the same texts; what it leaves out is said again.
Status checkTexts(Preparation& p, JobEvents& events) {
  const LetterCheck check = checkLetters(*p.tokenizer, {p.trainClips.get(), p.validationClips.get()});
  p.facts.add("texts", toRecord(check));
  if (!p.resumed)
    DIMTS_TRY(allowLetters(check, mostUnknownPercent(core::OptionReader(p.config.options)), p.project.info.dir));
  if (const std::string leftOut = describeLeftOut(check); !leftOut.empty()) events.onLog({LogLevel::Warning, leftOut});
  return {};
}

Status makeExamples(Preparation& p, JobControl& control, JobEvents& events) {
  std::vector<std::pair<int64_t, std::string>> leftOut;
  const auto& family = *p.project.family;
  const train::Blueprint blueprint = blueprintOf(p.config);
  DIMTS_TRY(family.prepareTraining(p.config.options, blueprint, {{p.trainClips.get(), p.validationClips.get()}, *p.tokenizer}, control,
                                   events));
  DIMTS_TRY_ASSIGN(p.training, family.examples(p.config.options, blueprint, p.trainClips, p.tokenizer, &leftOut));
  DIMTS_TRY_ASSIGN(p.validation, family.examples(p.config.options, blueprint, p.validationClips, p.tokenizer, &leftOut));
  if (!p.clipWeights.empty()) p.training = std::make_unique<train::WeightedExamples>(std::move(p.training), p.clipWeights);
  RecordList list;
  for (const auto& [clip, reason] : leftOut) {
    list.push_back(Record().add("clip", clip).add("reason", reason));
    events.onLog({LogLevel::Warning, "Clip " + std::to_string(clip) + " is left out: " + reason + "."});
  }
  p.facts.add("clips", p.training->size()).add("validation_clips", p.validation->size());
  p.facts.add("clips_left_out", std::move(list));
  if (p.training->size() == 0)
    return Error{"train.no_examples", p.project.info.dir, "No clip is left to learn from.",
                 "Import films, or take dropped clips back (dimts dataset DIR list --dropped)."};
  return {};
}

Status makeModel(const TrainJob& job, Preparation& p, JobEvents& events) {
  const core::OptionReader reader(p.config.options);
  DIMTS_TRY_ASSIGN(p.options, trainerOptions(reader));
  if (job.maxSteps > 0) p.options.maxSteps = job.maxSteps;
  if (job.maxEpochs > 0) p.options.maxEpochs = job.maxEpochs;
  if (job.maxMinutes > 0) p.options.maxMinutes = job.maxMinutes;
  p.options.moreSteps = job.moreSteps;
  p.options.moreEpochs = job.moreEpochs;
  DIMTS_TRY_ASSIGN(const auto device, train::chooseDevice(p.options.device));
  p.options.device = device.id;
  DIMTS_TRY_ASSIGN(p.options.precision, train::choosePrecision(p.options.precision, device.id));
  p.facts.add("device", device.id).add("device_reason", device.whyCpu).add("precision", p.options.precision);
  DIMTS_TRY_ASSIGN(p.model, p.project.family->create(p.config.options, blueprintOf(p.config),
                                                     core::derive(p.options.seed, {kStreamWeights})));
  p.options.measureBefore = p.from || p.base;  // random weights have nothing to compare with
  if (p.from) {
    DIMTS_TRY(p.model->loadState(p.from->model->objective().state()));
    p.facts.add("from", Record().add("run", job.fromRun).add("step", p.from->checkpoint.step));
    p.from.reset();
  }
  if (p.base) {
    DIMTS_TRY_ASSIGN(Record grown, growFrom(*p.base, *p.tokenizer, *p.model, p.config.options, events));
    p.facts.add("base", std::move(grown));
  }
  if (p.options.freeze.rows.empty()) p.options.freeze.rows = p.model->keptRows();
  if (!p.resumed && job.fromRun.empty()) DIMTS_TRY(keepOf(*p.training, *p.model));
  DIMTS_TRY(checkSizes(*p.tokenizer, p.config.vocabularySize, *p.model));
  p.facts.add("parameters", p.model->parameterCount()).add("batch_size", p.options.batchSize);
  p.sentences = sampleSentences(reader);
  const auto& clips = p.validationClips->empty() ? p.trainClips->clips() : p.validationClips->clips();
  for (size_t i = 0; p.sentences.size() < kDefaultSentences && i < clips.size(); ++i) p.sentences.push_back(clips[i].text);
  return {};
}

/// The run's folder holds its own settings and tokenizer, so that later changes to the project cannot break it.
Status makeRunFolder(Preparation& p) {
  if (p.resumed) return {};
  DIMTS_TRY(core::makeFolder(p.runDir));
  DIMTS_TRY(p.tokenizer->save(p.runDir + "/tokenizer"));
  if (!p.clipWeights.empty())
    DIMTS_TRY(core::writeFileAtomically(weightsPath(p), nlohmann::json(std::vector<std::pair<int64_t, double>>(p.clipWeights.begin(), p.clipWeights.end())).dump() + "\n"));
  return core::writeFileAtomically(p.runDir + "/config.yaml", toYaml(p.config));
}

Result<std::vector<SampleInfo>> speakSamples(Preparation& p, int64_t step, const std::string& folder, JobEvents& events) {
  DIMTS_TRY(core::makeFolder(folder));
  std::vector<SampleInfo> samples;
  for (size_t i = 0; i < p.sentences.size(); ++i) {
    train::SpeakOptions options;
    options.seed = i;
    const auto speech = synth::speakText(*p.model, *p.tokenizer, p.sentences[i], options);
    if (!speech.ok()) {
      events.onLog({LogLevel::Warning, "Sentence " + std::to_string(i + 1) + " could not be spoken at step " +
                                           std::to_string(step) + ": " + toString(speech.error())});
      continue;
    }
    SampleInfo sample{step, static_cast<int>(i), p.sentences[i], folder + "/" + std::to_string(i) + ".wav", 0};
    DIMTS_TRY(media::writeWav(sample.path, speech->samples, speech->sampleRate));
    sample.durationSeconds = static_cast<double>(speech->samples.size()) / speech->sampleRate;
    samples.push_back(std::move(sample));
  }
  DIMTS_TRY(writeSampleList(folder, samples));
  p.alignment = alignmentPicture(*p.model, p.validation->size() > 0 ? *p.validation : *p.training);
  if (p.alignment) DIMTS_TRY(core::writeFileAtomically(folder + "/" + kAlignmentFile, p.alignment->png));
  return samples;
}

/// Reads the last checkpoint back from disk into a new network and speaks with it.
Status proveSaved(const Preparation& p, JobEvents& events, Record& summary) {
  events.onProgress({"train.verify", p.runName, 0, 0, -1});
  DIMTS_TRY_ASSIGN(RunModel saved, openRunModel(p.project.info.dir, p.runName, "last"));
  const auto speech = synth::speakText(*saved.model, *saved.tokenizer, p.sentences.front(), train::SpeakOptions{});
  summary.add("read_back", true).add("spoken", speech.ok());
  if (!speech.ok() && speech.error().code != "synth.too_long") return speech.error();
  if (!speech.ok())
    events.onLog({LogLevel::Warning, "The voice does not know durations yet: " + toString(speech.error())});
  return {};
}

Status prepare(const TrainJob& job, Preparation& p, JobControl& control, JobEvents& events) {
  announce(events, "train.prepare.settings", 0);
  DIMTS_TRY(chooseRun(job, p));
  DIMTS_TRY(loadSettings(job, p));
  tellAdvice(job, p, events);
  announce(events, "train.prepare.clips", 1);
  DIMTS_TRY(loadClips(job, p));
  DIMTS_TRY(checkTexts(p, events));
  announce(events, "train.prepare.examples", 2);
  DIMTS_TRY(makeExamples(p, control, events));
  announce(events, "train.prepare.model", 3);
  DIMTS_TRY(makeModel(job, p, events));
  announce(events, "train.prepare.folder", 4);
  return makeRunFolder(p);
}

DatasetStats lengthsOf(const dataset::ClipSet& clips) {
  DatasetStats stats;
  stats.trainClips = static_cast<int64_t>(clips.size());
  stats.trainSeconds = clips.seconds();
  for (const ClipInfo& clip : clips.clips()) stats.longestSeconds = std::max(stats.longestSeconds, clip.durationSeconds);
  return stats;
}

}  // namespace

Outcome runTraining(const TrainJob& job, JobControl& control, JobEvents& events) {
  events.onPhase(JobPhase::Preparing);
  Preparation p;
  DIMTS_TRY_JOB(prepare(job, p, control, events));
  p.facts.add("run", p.runName);
  events.onFacts(p.facts);

  train::TrainerInputs inputs;
  inputs.objective = &p.model->objective();
  inputs.training = p.training.get();
  inputs.validation = p.validation.get();
  inputs.runDir = p.runDir;
  inputs.configYaml = toYaml(p.config);
  inputs.fingerprints = {{"tokenizer", p.tokenizer->fingerprint()}, {"data", p.training->fingerprint()}};
  inputs.speak = [&](int64_t step, const std::string& folder) { return speakSamples(p, step, folder, events); };
  inputs.pictures = [&](const std::vector<SampleInfo>& samples) {
    auto pictures = melPictures(samples);
    if (p.alignment) pictures.push_back(*p.alignment);
    return pictures;
  };
  inputs.moreChecks = [&](const std::string& folder) {
    return checkVoice({*p.project.family, *p.model, *p.tokenizer, p.config.vocabularySize, p.sentences.front(), folder});
  };
  Outcome outcome = train::train(inputs, p.options, p.resumed, control, events);
  if (outcome.status != JobStatus::Failed) rememberRun(p.project, p.runName, lengthsOf(*p.trainClips));

  Record summary;
  summary.add("run_dir", p.runDir);
  for (auto& field : p.facts.fields) summary.fields.push_back(field);
  for (auto& field : outcome.summary.fields)
    if (!summary.find(field.first)) summary.fields.push_back(field);
  outcome.summary = std::move(summary);
  if (outcome.status == JobStatus::Failed) return outcome;
  if (const Status proof = proveSaved(p, events, outcome.summary); !proof.ok()) return failed(proof.error(), outcome.summary);
  return outcome;
}

}  // namespace dimts::service
