// Looks for a run to measure by, and scales what it measured.
#include "engine/service/training_estimate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <thread>

#include "engine/core/files.h"
#include "engine/core/hash.h"
#include "engine/dataset/store.h"
#include "engine/service/common_options.h"
#include "engine/service/grow_from.h"
#include "engine/service/machine.h"
#include "engine/service/measured_trainings.h"
#include "engine/service/run_store.h"
#include "engine/tokenizer/train_job.h"
#include "engine/train/device.h"
#include "engine/train/run_record.h"

namespace dimts::service {
namespace {

constexpr size_t kSpeeds = 100;      ///< the newest ones, of two seconds each or of one step
constexpr size_t kWarmUpSpeeds = 3;  ///< everything is done for the first time then
constexpr size_t kFewestSpeeds = 5;  ///< a shorter training was mostly something else: saving, speaking, a pause

/// The network that is asked about, and how it is to be trained.
struct Question {
  ProjectContext project;
  train::Blueprint blueprint;
  train::TrainerOptions trainer;
  train::SizeQuestion size;
};

/// A run of the same network, trained the same way.
struct Measured {
  std::string run;
  RunConfig config;
  train::RunRecord record;
  train::TrainerOptions trainer;
  train::TrainingSize size;
};

train::SizeQuestion sizeQuestionOf(const train::TrainerOptions& trainer, std::string device, std::string precision) {
  return {trainer.optimizer.kind, trainer.averageDecay > 0, trainer.freeze, std::move(device), std::move(precision)};
}

/// Settings that change how much a step computes or keeps, beside the number of clips.
bool changesWork(const std::string& key) {
  const bool matters = key.starts_with("model.") || key.starts_with("freeze.") || key == "train.gradient_checkpointing" ||
                       key == "train.cuda_graphs" || key == "audio.sample_rate" || key == "train.optimizer";
  return matters && key != "model.lora_base";
}

bool sameWork(const core::OptionValues& one, const core::OptionValues& other) {
  const auto value = [](const core::OptionValues& options, const std::string& key) {
    const auto found = options.find(key);
    return found == options.end() ? std::string() : found->second;
  };
  for (const auto& [key, mine] : one)
    if (changesWork(key) && mine != value(other, key)) return false;
  return true;
}

/// The work of a step as other projects on this machine would do it: the voice that one goes on from counts by its network,
/// not by its folder, and letters and speakers hardly count at all.
std::string kindOf(const std::string& family, const core::OptionValues& options, const std::string& architecture,
                   const std::string& device, const std::string& precision) {
  std::string name = processorName() + " x" + std::to_string(std::thread::hardware_concurrency());
  if (device != "cpu")
    if (const auto chosen = train::chooseDevice(device); chosen.ok()) name = chosen->name;
  std::string kind = family + "|" + name + "|" + precision;
  for (const auto& [key, value] : options)
    if (changesWork(key) && key != "model.base" && !key.starts_with("freeze.rows")) kind += "|" + key + "=" + value;
  return kind + (architecture.empty() ? "" : "|" + core::sha256(architecture));
}

Result<Question> ask(const std::string& projectDir, const std::map<std::string, std::string>& overrides, const DatasetStats& stats,
                     TrainingEstimate& estimate) {
  Question question;
  DIMTS_TRY_ASSIGN(question.project, openContext(projectDir, overrides));
  const core::OptionReader options(question.project.options);
  DIMTS_TRY_ASSIGN(question.trainer, trainerOptions(options));
  DIMTS_TRY_ASSIGN(const auto device, train::chooseDevice(question.trainer.device));
  estimate.device = device.id;
  estimate.deviceName = device.name;
  DIMTS_TRY_ASSIGN(estimate.precision, train::choosePrecision(question.trainer.precision, device.id));
  question.size = sizeQuestionOf(question.trainer, estimate.device, estimate.precision);
  DIMTS_TRY_ASSIGN(const auto base, openBase(options, *question.project.family, projectDir));
  if (base) question.blueprint.architecture = base->architecture;
  for (const auto& [speaker, clips] : stats.speakers) question.blueprint.speakers.push_back(speaker);
  if (question.project.info.hasTokenizer) {
    DIMTS_TRY_ASSIGN(const auto tokenizer, tokenizer::Tokenizer::load(tokenizer::tokenizerDir(projectDir)));
    question.blueprint.vocabularySize = tokenizer.size();
  } else {
    constexpr int64_t kSomeVocabulary = 256;  // its rows are the least of a network
    question.blueprint.vocabularySize = base ? base->tokenizer->size() : kSomeVocabulary;
  }
  return question;
}

/// None where the run's files cannot be read, it was of another family, or `wanted` says no to its record and settings.
template <class Wanted>
std::optional<Measured> readMeasured(const std::string& projectDir, const std::string& run, const ProjectContext& project, Wanted wanted) {
  const auto record = train::readRun(runDir(projectDir, run));
  const auto yaml = core::readFile(runDir(projectDir, run) + "/config.yaml");
  if (!record.ok() || !yaml.ok()) return std::nullopt;
  auto config = runConfigFromYaml(*yaml, run);
  if (!config.ok() || config->family != project.info.family) return std::nullopt;
  for (const OptionSpec& spec : schemaOf(*project.family)) config->options.emplace(spec.key, spec.defaultValue);
  if (!wanted(*record, config->options)) return std::nullopt;
  const auto trainer = trainerOptions(core::OptionReader(config->options));
  if (!trainer.ok()) return std::nullopt;
  const auto size = project.family->trainingSize(config->options, blueprintOf(*config),
                                                 sizeQuestionOf(*trainer, record->device, record->precision));
  if (!size.ok()) return std::nullopt;
  return Measured{run, *config, *record, *trainer, *size};
}

/// A run of the project that did what is asked about.
std::optional<Measured> readMeasured(const std::string& projectDir, const std::string& run, const Question& question) {
  return readMeasured(projectDir, run, question.project, [&](const train::RunRecord& record, const core::OptionValues& options) {
    return record.device == question.size.device && record.precision == question.size.precision && sameWork(question.project.options, options);
  });
}

/// 0: too little was measured while all of the network worked.
double medianSecondsOfStep(const std::string& runDir, int64_t fromStep) {
  std::vector<double> speeds;
  if (const auto points = train::readMetrics(runDir); points.ok())
    for (const MetricPoint& point : *points)
      if (point.name == "speed/steps_per_second" && point.step > fromStep && point.value > 0) speeds.push_back(point.value);
  if (speeds.size() < kWarmUpSpeeds + kFewestSpeeds) return 0;
  const size_t used = std::min(kSpeeds, speeds.size() - kWarmUpSpeeds);
  speeds.erase(speeds.begin(), speeds.end() - static_cast<std::ptrdiff_t>(used));
  const auto middle = speeds.begin() + static_cast<std::ptrdiff_t>(speeds.size() / 2);
  std::nth_element(speeds.begin(), middle, speeds.end());
  return 1 / *middle;
}

/// On the processor a saved state is copied there before it is written.
int64_t copiesOf(const train::TrainingSize& size, const std::string& device) { return device == "cpu" ? size.checkpoint : 0; }

/// What the program itself took, and what every clip of a batch did.
struct MeasuredMemory {
  int64_t program = 0;
  double ofClip = 0;
};

MeasuredMemory memoryOf(const Measured& run) {
  const int64_t fixed = run.size.network + copiesOf(run.size, run.record.device);
  // Before the first step everything of the network was there but the gradients.
  const int64_t gradients = run.size.parameters * int64_t{sizeof(float)};
  const int64_t program = std::max<int64_t>(0, run.record.memoryBefore - (run.size.network - gradients));
  const auto batch = static_cast<double>(std::max<int64_t>(0, run.record.memoryPeak - fixed - program));
  return {program, batch / static_cast<double>(std::max<int64_t>(1, run.trainer.batchSize))};
}

int64_t scaledMemory(const MeasuredMemory& memory, const Question& question, const train::TrainingSize& size) {
  return memory.program + size.network + copiesOf(size, question.size.device) +
         static_cast<int64_t>(memory.ofClip * static_cast<double>(question.trainer.batchSize));
}

double clipsOfStep(const train::TrainerOptions& trainer) {
  return static_cast<double>(std::max<int64_t>(1, trainer.batchSize) * std::max<int64_t>(1, trainer.accumulation));
}

void measureBy(const std::string& projectDir, const Question& question, const train::TrainingSize& size, TrainingEstimate& estimate) {
  auto names = runNames(projectDir);
  for (auto name = names.rbegin(); name != names.rend() && (estimate.memoryBytes == 0 || estimate.timeRun.empty()); ++name) {
    const auto run = readMeasured(projectDir, *name, question);
    if (!run) continue;
    if (estimate.memoryBytes == 0 && run->record.memoryBefore > 0 && run->record.memoryPeak > 0) {
      estimate.memoryBytes = scaledMemory(memoryOf(*run), question, size);
      estimate.memoryRun = run->run;
    }
    const double seconds = estimate.timeRun.empty() ? medianSecondsOfStep(runDir(projectDir, *name), run->size.wholeStepsFrom) : 0;
    if (seconds <= 0) continue;
    estimate.secondsPerStep = seconds * clipsOfStep(question.trainer) / clipsOfStep(run->trainer);
    estimate.timeRun = run->run;
  }
}

/// What no run of the project has told. The time grows with the sound in a step; a longer clip than was measured takes more
/// memory, up to in proportion, a shorter one is not counted as less.
void measureByOthers(const Question& question, const train::TrainingSize& size, const DatasetStats& stats, TrainingEstimate& estimate) {
  if (stats.trainClips == 0 || (estimate.memoryBytes > 0 && estimate.secondsPerStep > 0)) return;
  const auto known = measuredTraining(kindOf(question.project.info.family, question.project.options, question.blueprint.architecture,
                                             question.size.device, question.size.precision));
  if (!known) return;
  if (estimate.memoryBytes == 0 && known->bytesOfClip > 0) {
    const double longer = known->longestClipSeconds > 0 ? std::max(1.0, stats.longestSeconds / known->longestClipSeconds) : 1;
    estimate.memoryBytes = scaledMemory({train::memoryInUseBytes(question.size.device), known->bytesOfClip * longer}, question, size);
    estimate.memoryOfOthers = true;
  }
  if (estimate.secondsPerStep == 0 && known->stepSeconds > 0) {
    estimate.secondsPerStep = known->stepSeconds * clipsOfStep(question.trainer) * stats.trainSeconds / static_cast<double>(stats.trainClips);
    estimate.timeOfOthers = true;
  }
}

/// Whichever limit comes first.
void plan(const train::TrainerOptions& trainer, int64_t clips, TrainingEstimate& estimate) {
  const auto inStep = static_cast<int64_t>(clipsOfStep(trainer));
  estimate.stepsPerRound = clips > 0 ? (clips + inStep - 1) / inStep : 0;
  const double limit = trainer.maxMinutes * 60;
  int64_t steps = trainer.maxSteps;
  const int64_t inRounds = trainer.maxEpochs * estimate.stepsPerRound;
  if (inRounds > 0 && (steps == 0 || inRounds < steps)) steps = inRounds;
  if (estimate.secondsPerStep > 0 && limit > 0) {
    const auto inTime = static_cast<int64_t>(std::ceil(limit / estimate.secondsPerStep));
    if (steps == 0 || inTime < steps) steps = inTime;
  }
  estimate.steps = steps;
  estimate.seconds = estimate.secondsPerStep * static_cast<double>(steps);
  if (limit > 0 && (estimate.seconds == 0 || estimate.seconds > limit)) estimate.seconds = limit;
}

}  // namespace

Result<TrainingEstimate> trainingEstimate(const std::string& projectDir, const std::map<std::string, std::string>& overrides) {
  TrainingEstimate estimate;
  DatasetStats stats;
  DIMTS_TRY_ASSIGN(const auto project, project::Project::open(projectDir));
  if (describeProject(project).hasClips) {
    DIMTS_TRY_ASSIGN(const auto dataset, dataset::openDataset(projectDir));
    DIMTS_TRY_ASSIGN(stats, dataset->stats());
  }
  DIMTS_TRY_ASSIGN(const Question question, ask(projectDir, overrides, stats, estimate));
  DIMTS_TRY_ASSIGN(const train::TrainingSize size,
                   question.project.family->trainingSize(question.project.options, question.blueprint, question.size));
  estimate.parameters = size.parameters;
  estimate.networkBytes = size.network;
  estimate.checkpointBytes = size.checkpoint;
  estimate.checkpoints = train::checkpointsAtMost(question.trainer.keepCheckpoints);
  estimate.freeDiskBytes = core::freeBytes(projectDir);
  estimate.freeMemoryBytes = train::freeMemoryBytes(estimate.device);
  if (size.batch >= 0) estimate.memoryBytes = size.network + size.batch + copiesOf(size, estimate.device);
  measureBy(projectDir, question, size, estimate);
  measureByOthers(question, size, stats, estimate);
  plan(question.trainer, stats.trainClips, estimate);
  return estimate;
}

void rememberRun(const ProjectContext& project, const std::string& run, const DatasetStats& stats) {
  if (stats.trainClips == 0 || stats.trainSeconds <= 0) return;
  const auto measured = readMeasured(project.info.dir, run, project, [](const auto&, const auto&) { return true; });
  if (!measured) return;
  MeasuredTraining training;
  training.kind = kindOf(measured->config.family, measured->config.options, measured->config.architecture, measured->record.device,
                         measured->record.precision);
  const double soundOfStep = clipsOfStep(measured->trainer) * stats.trainSeconds / static_cast<double>(stats.trainClips);
  training.stepSeconds = medianSecondsOfStep(runDir(project.info.dir, run), measured->size.wholeStepsFrom) / soundOfStep;
  if (measured->record.memoryBefore > 0) training.bytesOfClip = memoryOf(*measured).ofClip;
  training.longestClipSeconds = stats.longestSeconds;
  rememberTraining(training);
}

}  // namespace dimts::service
