// The table of shared options. Defaults of the optimiser follow the VITS authors' configs/ljs_base.json.
#include "engine/service/common_options.h"

#include <charconv>
#include <sstream>

#include "engine/media/noise_reduction.h"
#include "engine/service/option_specs.h"
#include "engine/service/subtitle_options.h"
#include "engine/service/timing_options.h"

namespace dimts::service {
namespace {

Result<train::OptimizerOptions> optimizerOptions(const core::OptionReader& options) {
  train::OptimizerOptions o;
  DIMTS_TRY_ASSIGN(o.kind, train::optimizerKind(options.text("train.optimizer")));
  o.beta1 = options.real("train.beta1");
  o.beta2 = options.real("train.beta2");
  o.epsilon = options.real("train.epsilon");
  o.weightDecay = options.real("train.weight_decay");
  o.momentum = options.real("train.momentum");
  return o;
}

Result<train::ScheduleOptions> scheduleOptions(const core::OptionReader& options) {
  train::ScheduleOptions o;
  DIMTS_TRY_ASSIGN(o.kind, train::scheduleKind(options.text("train.schedule")));
  o.warmupSteps = options.integer("train.warmup_steps");
  o.steps = options.integer("train.schedule_steps");
  o.finalFactor = options.real("train.final_rate");
  o.restartSteps = options.integer("train.restart_steps");
  o.restartGrowth = options.real("train.restart_growth");
  o.milestoneFactor = options.real("train.milestone_factor");
  o.decayPerEpoch = options.real("train.learning_rate_decay");
  for (const std::string& part : train::listOf(options.text("train.milestones"))) {
    int64_t step = -1;
    const auto [end, code] = std::from_chars(part.data(), part.data() + part.size(), step);
    if (code != std::errc() || end != part.data() + part.size() || step < 0)
      return Error{"train.bad_setting", "train.milestones", "\"" + part + "\" is not a number of steps.",
                   "Write steps separated by commas, for example 50000, 100000.", ErrorKind::Usage};
    o.milestones.push_back(step);
  }
  return o;
}

train::ScalerOptions scalerOptions(const core::OptionReader& options) {
  return {options.flag("train.scaler"),         options.real("train.scaler_initial"),
          options.real("train.scaler_growth"),  options.real("train.scaler_backoff"),
          options.real("train.scaler_ceiling"), options.integer("train.scaler_interval")};
}

train::GuardOptions guardOptions(const core::OptionReader& options) {
  train::GuardOptions o;
  o.outlierZ = options.real("guard.outlier_z");
  o.badInRow = options.integer("guard.bad_in_row");
  o.badShare = options.real("guard.bad_share");
  o.lowerFactor = options.real("guard.lower_factor");
  o.calmSteps = options.integer("guard.calm_steps");
  o.errorLimit = options.integer("guard.error_limit");
  o.nameBadOperation = options.flag("guard.name_operation");
  return o;
}

}  // namespace

OptionSchema commonSchema() {
  return {
      choiceOption("voice.permission", "not_sure", {"not_sure", "own", "given", "open_licence"},
                   "Whose voice it is and whether it may be used. The answer is written into the card of every voice that "
                   "is taken away."),
      textOption("voice.permission_from", "",
                 "Who gave the permission, and for what. It is written into the card of every voice that is taken away."),
      textOption("voice.licence", "",
                 "Licence of the recordings, for example CC BY 4.0. It is written into the card of every voice that is "
                 "taken away."),
      integerOption("audio.sample_rate", "16000", 8000, 48000, "Hz",
                    "How finely sound is stored and spoken. Fixed once the first film is imported.", true),
      realOption("import.min_seconds", "0.6", 0.1, 10, "s", "Clips shorter than this are left out."),
      realOption("import.max_seconds", "15", 1, 60, "s", "Clips longer than this are left out."),
      realOption("import.padding_seconds", "0.15", 0, 1, "s",
                 "How much sound before and after the speech belongs to its clip; never more than half of the pause."),
      realOption("import.noise_reduction", "0", 0, media::NoiseReducer::kMostDecibels, "dB",
                 "How much steady noise (hiss, hum, fans) is lowered while a film is imported; 0: not at all. Films that are "
                 "there already stay as they are."),
      realOption("import.slice_pause_seconds", "0.5", 0.1, 10, "s",
                 "Sound without text is cut where nobody speaks for so long."),
      realOption("import.slice_max_seconds", "0", 0, 60, "s",
                 "Sound without text: longer stretches are parted at their longest pause; 0: as long as clips may be."),
      realOption("import.slice_inner_pause_seconds", "0.1", 0.06, 5, "s",
                 "Sound without text: long stretches are not parted at shorter pauses than this.", true),
      realOption("import.slice_join_seconds", "1", 0, 10, "s",
                 "Sound without text: a stretch that is too short goes to one nearer than this.", true),
      realOption("import.max_letters_per_second", "30", 5, 100, "letters/s",
                 "Clips with more text than anybody can speak in their time are left out.", true),
      realOption("split.validation_percent", "5", 0, 50, "%",
                 "How much of the speech is kept aside to measure the voice.", true),
      flagOption("text.lower_case", "true", "Train on lower-case letters only; right for most alphabets."),
      integerOption("train.batch_size", "16", 1, 512, "clips", "Clips learned from at once. Fewer need less memory."),
      integerOption("train.accumulation", "1", 1, 256, "", "Micro-batches added up before each step.", true),
      realOption("train.learning_rate", "2e-4", 1e-8, 1, "", "How large each learning step is."),
      choiceOption("train.schedule", "exponential", train::scheduleNames(),
                   "How the learning rate changes during the run; each can begin with a warm-up.", true),
      integerOption("train.warmup_steps", "0", 0, 1e7, "steps",
                    "The learning rate rises to its value over so many steps.", true),
      integerOption("train.schedule_steps", "0", 0, 1e9, "steps",
                    "Length of the linear, cosine and onecycle schedules; 0: that of the run.", true),
      realOption("train.final_rate", "0.01", 0, 1, "",
                 "What is left of the learning rate at the end of the linear, cosine, restarts and onecycle schedules.",
                 true),
      realOption("train.learning_rate_decay", "0.999875", 0.5, 1, "per epoch",
                 "Exponential schedule: factor on the learning rate after each epoch.", true),
      integerOption("train.restart_steps", "10000", 1, 1e9, "steps", "Restarts schedule: length of the first cycle.",
                    true),
      realOption("train.restart_growth", "2", 1, 100, "", "Restarts schedule: each cycle is longer by this factor.",
                 true),
      textOption("train.milestones", "",
                 "Multistep schedule: the steps at which the learning rate drops, separated by commas.", true),
      realOption("train.milestone_factor", "0.1", 1e-6, 1, "",
                 "Multistep schedule: factor on the learning rate at each milestone.", true),
      choiceOption("train.optimizer", "adamw", {"adamw", "adam", "sgd"},
                   "The rule by which the weights follow their gradients.", true),
      realOption("train.momentum", "0.9", 0, 0.9999, "", "SGD: how much of the last steps goes on in the next one.",
                 true),
      realOption("train.beta1", "0.8", 0, 0.9999, "", "AdamW: decay of the gradient mean.", true),
      realOption("train.beta2", "0.99", 0, 0.99999, "", "AdamW: decay of the squared gradient.", true),
      realOption("train.epsilon", "1e-9", 1e-12, 1e-2, "", "AdamW: smallest denominator.", true),
      realOption("train.weight_decay", "0.01", 0, 1, "", "Decay of the weights at each step.", true),
      realOption("train.clip_norm", "0", 0, 1e6, "",
                 "Gradients longer than this are shortened to it; 0 only measures them. With adaptive clipping: the "
                 "ratio to the weights.",
                 true),
      choiceOption("train.clip", "global", {"global", "group", "adaptive"},
                   "Shorten all gradients together, each part of the network for itself, or each row by the size of "
                   "its weights.",
                   true),
      realOption("train.average_decay", "0", 0, 0.99999, "",
                 "Keep a running average of the weights and speak with it, for example 0.999; 0: none.", true),
      integerOption("train.max_steps", "0", 0, 1e9, "steps", "Stop after this many steps; 0: no limit."),
      integerOption("train.max_epochs", "0", 0, 1e6, "epochs",
                    "Stop after this many rounds through all clips; 0: no limit."),
      realOption("train.max_minutes", "0", 0, 1e6, "min", "Stop after this much time; 0: train until you press Stop."),
      integerOption("train.seed", "1234", 0, 2147483647, "", "The same seed and data give the same voice on the CPU.",
                    true),
      choiceOption("train.device", "auto", {"auto", "cpu", "cuda", "cuda:0", "cuda:1", "cuda:2", "cuda:3"},
                   "Where to compute: auto takes the graphics card when there is one."),
      choiceOption(
          "train.precision", "auto", {"auto", "fp32", "bf16", "fp16"},
          "Number format of the computation: auto takes bf16 where the processor or the graphics card is quick at it, else "
          "fp16 on graphics cards and fp32 on processors.",
          true),
      flagOption("train.scaler", "true", "fp16: make the loss larger so that small gradients are not lost.", true),
      realOption("train.scaler_initial", "1024", 1e-4, 16777216, "",
                 "fp16: the first loss scale; 1024 is stable, 65536 is torch's.", true),
      realOption("train.scaler_growth", "2", 1.0001, 16, "",
                 "fp16: factor on the loss scale after a long time without overflow.", true),
      realOption("train.scaler_backoff", "0.5", 0.01, 0.99, "", "fp16: factor on the loss scale after an overflow.",
                 true),
      integerOption("train.scaler_interval", "2000", 1, 1e7, "steps",
                    "fp16: steps without overflow before the loss scale grows.", true),
      realOption("train.scaler_ceiling", "65536", 1, 16777216, "", "fp16: the loss scale never grows beyond this.",
                 true),
      flagOption("train.preflight", "true",
                 "Try everything on one clip and on the longest batch before the first step.", true),
      realOption("train.unknown_letters", "0", 0, 100, "%",
                 "Training is refused when more than this share of the letters in the texts has no token; up to it they "
                 "are left out.",
                 true),
      flagOption("train.profile", "true", "Measure where the time of the run goes.", true),
      flagOption("train.event_files", "true", "Also write the curves and samples as TensorBoard event files.", true),
      realOption("guard.outlier_z", "10", 0, 1000, "",
                 "A step whose loss or gradient is so many standard deviations out of the usual is skipped; 0: never.",
                 true),
      integerOption("guard.bad_in_row", "5", 1, 1000, "steps",
                    "After so many bad steps in a row more is done than skipping them.", true),
      realOption("guard.bad_share", "0.2", 0, 1, "", "So it is when more than this share of the last 50 steps was bad.",
                 true),
      realOption("guard.lower_factor", "0.5", 0.01, 1, "",
                 "What is left of the learning rate when it has to be lowered.", true),
      integerOption("guard.calm_steps", "500", 1, 1e7, "steps",
                    "After so many good steps earlier trouble is forgotten.", true),
      integerOption("guard.error_limit", "500", 0, 1e9, "",
                    "The run ends after so many errors of any kind; 0: no limit.", true),
      flagOption("guard.name_operation", "false",
                 "Look for the first operation that is not finite; slow, to find a defect.", true),
      integerOption("stop.patience", "0", 0, 1e6, "",
                    "The run ends when so many measurements in a row brought nothing better; 0: it goes on.", true),
      realOption("stop.delta", "0", 0, 1e6, "", "A measurement counts as better when it is lower by more than this.",
                 true),
      textOption("freeze.parts", "",
                 "Parts of the network that stay as they are: beginnings of names, separated by commas.", true),
      textOption("freeze.layers", "",
                 "First layers that stay as they are: name:number, for example text_encoder.encoder.layers:2.", true),
      textOption("freeze.rows", "",
                 "First rows of a table that stay as they are: name:number, for a vocabulary that was extended.", true),
      integerOption("train.loader_threads", "1", 1, 16, "", "Threads that prepare clips while the model learns.", true),
      integerOption("train.validate_every", "100", 0, 1e6, "steps",
                    "How often the voice is measured on sentences it has not heard."),
      integerOption("train.validation_clips", "64", 0, 1e6, "clips",
                    "How many of the clips kept aside are measured each time, spread over all of them; 0: all.", true),
      integerOption("sample.every", "200", 0, 1e6, "steps",
                    "How often the test sentences are spoken; 0: only when asked."),
      textOption("model.base", "",
                 "Folder or .zip file of a voice to go on from instead of beginning from nothing; its size is taken, not "
                 "model.architecture."),
      textOption("sample.sentences", "", "The test sentences, one per line; empty: three clips that were kept aside."),
      integerOption("save.every", "500", 0, 1e7, "steps", "How often everything is saved."),
      realOption("save.minutes", "10", 0, 1e5, "min", "Also save when this much time has passed since the last time."),
      integerOption("save.keep", "3", 1, 1000, "", "How many saved states are kept beside the best one."),
  };
}

Result<train::TrainerOptions> trainerOptions(const core::OptionReader& options) {
  train::TrainerOptions o;
  o.seed = static_cast<uint64_t>(options.integer("train.seed"));
  o.batchSize = options.integer("train.batch_size");
  o.accumulation = options.integer("train.accumulation");
  o.learningRate = options.real("train.learning_rate");
  o.averageDecay = options.real("train.average_decay");
  o.maxSteps = options.integer("train.max_steps");
  o.maxEpochs = options.integer("train.max_epochs");
  o.maxMinutes = options.real("train.max_minutes");
  o.loaderThreads = static_cast<int>(options.integer("train.loader_threads"));
  o.validateEvery = options.integer("train.validate_every");
  o.validationClips = options.integer("train.validation_clips");
  o.sampleEvery = options.integer("sample.every");
  o.checkpointEvery = options.integer("save.every");
  o.checkpointMinutes = options.real("save.minutes");
  o.keepCheckpoints = options.integer("save.keep");
  o.device = options.text("train.device");
  o.precision = options.text("train.precision");
  o.preflight = options.flag("train.preflight");
  o.profile = options.flag("train.profile");
  o.eventFiles = options.flag("train.event_files");
  DIMTS_TRY_ASSIGN(o.optimizer, optimizerOptions(options));
  DIMTS_TRY_ASSIGN(o.schedule, scheduleOptions(options));
  DIMTS_TRY_ASSIGN(o.clip.kind, train::clipKind(options.text("train.clip")));
  o.clip.maximum = options.real("train.clip_norm");
  o.scaler = scalerOptions(options);
  o.guard = guardOptions(options);
  o.earlyStop = {options.integer("stop.patience"), options.real("stop.delta")};
  o.freeze = {options.text("freeze.parts"), options.text("freeze.layers"), options.text("freeze.rows")};
  return o;
}

dataset::ImportOptions importOptions(const core::OptionReader& options) {
  dataset::ImportOptions import;
  import.sampleRate = static_cast<int>(options.integer("audio.sample_rate"));
  import.shortestSeconds = options.real("import.min_seconds");
  import.longestSeconds = options.real("import.max_seconds");
  import.noiseReduction = options.real("import.noise_reduction");
  import.paddingSeconds = options.real("import.padding_seconds");
  import.slicePauseSeconds = options.real("import.slice_pause_seconds");
  import.sliceLongestSeconds = options.real("import.slice_max_seconds");
  import.sliceInnerPauseSeconds = options.real("import.slice_inner_pause_seconds");
  import.sliceJoinSeconds = options.real("import.slice_join_seconds");
  import.fastestLettersPerSecond = options.real("import.max_letters_per_second");
  import.validationShare = options.real("split.validation_percent") / 100;
  import.splitSeed = static_cast<uint64_t>(options.integer("train.seed"));
  import.subtitles = subtitleOptions(options);
  import.timing = timingOptions(options);
  import.gates = gateOptions(options);
  return import;
}

VoiceRights voiceRights(const core::OptionReader& options) {
  return {options.text("voice.permission"), options.text("voice.permission_from"), options.text("voice.licence")};
}

tokenizer::TokenizerOptions tokenizerOptions(const core::OptionReader& options, const std::string& language) {
  return {options.flag("text.lower_case"), language};
}

std::vector<std::string> sampleSentences(const core::OptionReader& options) {
  std::vector<std::string> sentences;
  std::istringstream lines(options.text("sample.sentences"));
  for (std::string line; std::getline(lines, line);)
    if (line.find_first_not_of(" \t\r") != std::string::npos) sentences.push_back(line);
  return sentences;
}

}  // namespace dimts::service
