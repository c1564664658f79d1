// The table of shared options. Defaults of the optimiser follow the VITS authors' configs/ljs_base.json.
#include "engine/service/common_options.h"

#include <sstream>

#include "engine/service/subtitle_options.h"

namespace dimts::service {
namespace {

OptionSpec integer(std::string key, std::string value, double low, double high, std::string unit, std::string help,
                   bool expert = false) {
  const std::string group = key.substr(0, key.find('.'));
  return {std::move(key), OptionType::Int, std::move(value), low, high, std::move(unit), std::move(help), group, expert, {}};
}

OptionSpec real(std::string key, std::string value, double low, double high, std::string unit, std::string help,
                bool expert = false) {
  OptionSpec spec = integer(std::move(key), std::move(value), low, high, std::move(unit), std::move(help), expert);
  spec.type = OptionType::Real;
  return spec;
}

OptionSpec choice(std::string key, std::string value, std::vector<std::string> choices, std::string help,
                  bool expert = false) {
  OptionSpec spec = integer(std::move(key), std::move(value), 0, 0, "", std::move(help), expert);
  spec.type = OptionType::Choice;
  spec.choices = std::move(choices);
  return spec;
}

OptionSpec flag(std::string key, std::string value, std::string help, bool expert = false) {
  OptionSpec spec = integer(std::move(key), std::move(value), 0, 0, "", std::move(help), expert);
  spec.type = OptionType::Bool;
  return spec;
}

OptionSpec text(std::string key, std::string value, std::string help) {
  OptionSpec spec = integer(std::move(key), std::move(value), 0, 0, "", std::move(help));
  spec.type = OptionType::Text;
  return spec;
}

}  // namespace

OptionSchema commonSchema() {
  return {
      integer("audio.sample_rate", "16000", 8000, 48000, "Hz",
              "How finely sound is stored and spoken. Fixed once the first film is imported.", true),
      real("import.min_seconds", "0.6", 0.1, 10, "s", "Clips shorter than this are left out."),
      real("import.max_seconds", "15", 1, 60, "s", "Clips longer than this are left out."),
      real("import.padding_seconds", "0.04", 0, 1, "s",
           "How much sound before and after a subtitle belongs to its clip; never more than half of the gap."),
      real("import.max_letters_per_second", "30", 5, 100, "letters/s",
           "Clips with more text than anybody can speak in their time are left out.", true),
      real("split.validation_percent", "5", 0, 50, "%", "How much of the speech is kept aside to measure the voice.", true),
      flag("text.lower_case", "true", "Train on lower-case letters only; right for most alphabets."),
      integer("train.batch_size", "16", 1, 512, "clips", "Clips learned from at once. Fewer need less memory."),
      integer("train.accumulation", "1", 1, 256, "", "Micro-batches added up before each step.", true),
      real("train.learning_rate", "2e-4", 1e-8, 1, "", "How large each learning step is."),
      real("train.learning_rate_decay", "0.999875", 0.5, 1, "per epoch", "Factor on the learning rate after each epoch.", true),
      real("train.beta1", "0.8", 0, 0.9999, "", "AdamW: decay of the gradient mean.", true),
      real("train.beta2", "0.99", 0, 0.99999, "", "AdamW: decay of the squared gradient.", true),
      real("train.epsilon", "1e-9", 1e-12, 1e-2, "", "AdamW: smallest denominator.", true),
      real("train.weight_decay", "0.01", 0, 1, "", "AdamW: decay of the weights.", true),
      real("train.clip_norm", "0", 0, 1e6, "", "Gradients longer than this are shortened to it; 0 only measures them.", true),
      integer("train.max_steps", "0", 0, 1e9, "steps", "Stop after this many steps; 0: no limit."),
      integer("train.max_epochs", "0", 0, 1e6, "epochs", "Stop after this many rounds through all clips; 0: no limit."),
      real("train.max_minutes", "0", 0, 1e6, "min", "Stop after this much time; 0: train until you press Stop."),
      integer("train.seed", "1234", 0, 2147483647, "", "The same seed and data give the same voice on the CPU.", true),
      choice("train.device", "auto", {"auto", "cpu", "cuda", "cuda:0", "cuda:1", "cuda:2", "cuda:3"},
             "Where to compute: auto takes the graphics card when there is one."),
      choice("train.precision", "auto", {"auto", "fp32"}, "Number format of the computation.", true),
      integer("train.loader_threads", "1", 1, 16, "", "Threads that prepare clips while the model learns.", true),
      integer("train.validate_every", "100", 0, 1e6, "steps", "How often the voice is measured on sentences it has not heard."),
      integer("sample.every", "200", 0, 1e6, "steps", "How often the test sentences are spoken; 0: only when asked."),
      text("sample.sentences", "", "The test sentences, one per line; empty: three clips that were kept aside."),
      integer("save.every", "500", 0, 1e7, "steps", "How often everything is saved."),
      real("save.minutes", "10", 0, 1e5, "min", "Also save when this much time has passed since the last time."),
      integer("save.keep", "3", 1, 1000, "", "How many saved states are kept beside the best one."),
  };
}

train::TrainerOptions trainerOptions(const core::OptionReader& options) {
  train::TrainerOptions o;
  o.seed = static_cast<uint64_t>(options.integer("train.seed"));
  o.batchSize = options.integer("train.batch_size");
  o.accumulation = options.integer("train.accumulation");
  o.learningRate = options.real("train.learning_rate");
  o.learningRateDecay = options.real("train.learning_rate_decay");
  o.beta1 = options.real("train.beta1");
  o.beta2 = options.real("train.beta2");
  o.epsilon = options.real("train.epsilon");
  o.weightDecay = options.real("train.weight_decay");
  o.clipNorm = options.real("train.clip_norm");
  o.maxSteps = options.integer("train.max_steps");
  o.maxEpochs = options.integer("train.max_epochs");
  o.maxMinutes = options.real("train.max_minutes");
  o.loaderThreads = static_cast<int>(options.integer("train.loader_threads"));
  o.validateEvery = options.integer("train.validate_every");
  o.sampleEvery = options.integer("sample.every");
  o.checkpointEvery = options.integer("save.every");
  o.checkpointMinutes = options.real("save.minutes");
  o.keepCheckpoints = options.integer("save.keep");
  o.device = options.text("train.device");
  o.precision = options.text("train.precision");
  return o;
}

dataset::ImportOptions importOptions(const core::OptionReader& options) {
  dataset::ImportOptions import;
  import.sampleRate = static_cast<int>(options.integer("audio.sample_rate"));
  import.shortestSeconds = options.real("import.min_seconds");
  import.longestSeconds = options.real("import.max_seconds");
  import.paddingSeconds = options.real("import.padding_seconds");
  import.fastestLettersPerSecond = options.real("import.max_letters_per_second");
  import.validationShare = options.real("split.validation_percent") / 100;
  import.splitSeed = static_cast<uint64_t>(options.integer("train.seed"));
  import.subtitles = subtitleOptions(options);
  return import;
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
