// dimts config: the options of a project.
#include <cmath>
#include <cstdio>

#include "app/cli/verbs/verbs.h"

namespace dimts::cli {
namespace {

struct ConfigWords {
  std::string dir, key, value, use;
  bool origin = false, apply = false;
  std::vector<std::string> settings;
};
using Words = std::shared_ptr<ConfigWords>;

Result<std::vector<OptionState>> readOptions(Context& context, const std::string& dir) {
  DIMTS_TRY_ASSIGN(Engine * engine, context.engine());
  return engine->options(dir);
}

Record stateRecord(const OptionState& state) {
  Record record;
  record.add("key", state.spec.key).add("value", state.value).add("origin", toString(state.origin));
  record.add("default", state.spec.defaultValue).add("unit", state.spec.unit).add("help", state.spec.help);
  return record.add("expert", state.spec.expert).add("problem", state.problem);
}

int show(Context& context, const ConfigWords& words) {
  const auto states = readOptions(context, words.dir);
  if (!states.ok()) return context.fail(states.error());
  RecordList list;
  std::string text;
  for (const OptionState& state : *states) {
    list.push_back(stateRecord(state));
    text += state.spec.key + " = " + state.value + (state.spec.unit.empty() ? "" : " " + state.spec.unit);
    if (words.origin) text += std::string("  (") + toString(state.origin) + ")";
    if (!state.problem.empty()) text += "  ! " + state.problem;
    text += "\n";
  }
  return context.finish(Record().add("options", std::move(list)), text);
}

int get(Context& context, const ConfigWords& words) {
  const auto states = readOptions(context, words.dir);
  if (!states.ok()) return context.fail(states.error());
  for (const OptionState& state : *states)
    if (state.spec.key == words.key) return context.finish(stateRecord(state), state.value + "\n");
  // Asked to override a key that it does not know, the engine answers with the nearest name.
  const auto unknown = (*context.engine())->options(words.dir, {{words.key, ""}});
  return context.fail(
      unknown.ok() ? Error{"options.unknown_key", words.key, "There is no option of this name.", "", ErrorKind::Usage}
                   : unknown.error());
}

int change(Context& context, const ConfigWords& words, bool reset) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  const Status done =
      reset ? (*engine)->resetOption(words.dir, words.key) : (*engine)->setOption(words.dir, words.key, words.value);
  if (!done.ok()) return context.fail(done.error());
  return get(context, words);
}

int validate(Context& context, const ConfigWords& words) {
  const auto states = readOptions(context, words.dir);
  if (!states.ok()) return context.fail(states.error());
  RecordList problems;
  std::string text;
  for (const OptionState& state : *states)
    if (!state.problem.empty()) {
      problems.push_back(stateRecord(state));
      text += state.spec.key + ": " + state.problem + " (" + toString(state.origin) + ")\n";
    }
  const size_t count = problems.size();
  const Record summary = Record().add("problems", std::move(problems));
  if (count == 0) return context.finish(summary, "All options are valid.");
  const Error error{"options.bad_value", words.dir, std::to_string(count) + " options have values that will not do.",
                    "Set them with `dimts config DIR set KEY VALUE`.", ErrorKind::BadInput};
  return context.finish({JobStatus::Failed, error, summary}, text);
}

int presets(Context& context, const ConfigWords& words) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  if (!words.use.empty())
    if (const Status used = (*engine)->setPreset(words.dir, words.use); !used.ok()) return context.fail(used.error());
  const auto project = (*engine)->openProject(words.dir);
  if (!project.ok()) return context.fail(project.error());
  RecordList list;
  std::string text;
  for (const PresetInfo& preset : (*engine)->presets(project->family)) {
    Record values;
    for (const auto& [key, value] : preset.values) values.add(key, value);
    const bool current = preset.name == project->preset;
    list.push_back(Record()
                       .add("name", preset.name)
                       .add("help", preset.help)
                       .add("current", current)
                       .add("values", std::move(values)));
    text += (current ? "* " : "  ") + preset.name + ": " + preset.help + "\n";
    for (const auto& [key, value] : preset.values) text += "      " + key + " = " + value + "\n";
  }
  return context.finish(Record().add("presets", std::move(list)), text);
}

/// What suits the project's minutes of speech; with --apply it is set at once.
int suggest(Context& context, const ConfigWords& words) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  const auto advice = (*engine)->trainingAdvice(words.dir);
  if (!advice.ok()) return context.fail(advice.error());
  RecordList list;
  std::string text = std::to_string(std::lround(advice->minutes)) + " minutes of speech to train on" +
                     (advice->fromVoice ? ", going on from a voice. " : ", beginning anew. ") + advice->why + "\n";
  for (const ProposedSetting& one : advice->settings) {
    if (words.apply)
      if (const Status set = (*engine)->setOption(words.dir, one.key, one.proposed); !set.ok()) return context.fail(set.error());
    list.push_back(Record().add("key", one.key).add("now", one.now).add("proposed", one.proposed));
    text += "  " + one.key + " = " + one.proposed + (words.apply ? " (was " : " (now ") + one.now + ")\n";
  }
  if (list.empty()) text += "  The settings are as they should be.\n";
  else if (!words.apply) text += "Take it over with --apply.\n";
  Record summary;
  summary.add("minutes", advice->minutes).add("from_voice", advice->fromVoice).add("enough", advice->enough);
  summary.add("why", advice->why).add("applied", words.apply).add("settings", std::move(list));
  return context.finish(summary, text);
}

std::string sizeText(int64_t bytes) {
  char text[32];
  std::snprintf(text, sizeof text, bytes >= 1'000'000'000 ? "%.2f GB" : "%.0f MB", static_cast<double>(bytes) / (bytes >= 1'000'000'000 ? 1e9 : 1e6));
  return text;
}

std::string timeText(double seconds) {
  char text[32];
  if (seconds < 60) std::snprintf(text, sizeof text, "%.2g s", seconds);
  else std::snprintf(text, sizeof text, "%.0f h %02d min", std::floor(seconds / 3600), static_cast<int>(seconds / 60) % 60);
  return text;
}

std::string lines(const TrainingEstimate& e) {
  std::string text = "On " + e.deviceName + " (" + e.device + ") in " + e.precision + ", " + std::to_string(e.parameters) + " parameters.\n";
  text += "Memory: " + (e.memoryBytes > 0 ? "about " + sizeText(e.memoryBytes) : sizeText(e.networkBytes) + " for the network, its optimiser and its "
                                                "gradients; what a batch takes is not known before the first steps");
  if (e.memoryOfOthers) text += ", by what trainings of other projects took on this machine";
  if (!e.memoryRun.empty()) text += ", by what " + e.memoryRun + " took";
  if (e.freeMemoryBytes > 0) text += "; " + sizeText(e.freeMemoryBytes) + " are free";
  text += ".\nSaved states: " + sizeText(e.checkpointBytes) + " each, at most " + std::to_string(e.checkpoints) + " of them " +
          sizeText(e.checkpointBytes * e.checkpoints);
  if (e.freeDiskBytes >= 0) text += "; " + sizeText(e.freeDiskBytes) + " are free on the disk";
  text += ".\nTime: ";
  if (e.secondsPerStep <= 0) text += "not known before the first steps";
  else text += timeText(e.secondsPerStep) + " a step, by what " + (e.timeOfOthers ? "trainings of other projects took on this machine" : e.timeRun + " took");
  if (e.stepsPerRound > 0) text += "; a round has " + std::to_string(e.stepsPerRound) + " steps";
  if (e.steps > 0) text += "; " + std::to_string(e.steps) + " steps are planned";
  if (e.seconds > 0) text += ", " + timeText(e.seconds) + " in all";
  return text + ".\n";
}

/// What a training would take, without beginning it.
int estimate(Context& context, const ConfigWords& words) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  const auto settings = parseSettings(words.settings);
  if (!settings.ok()) return context.fail(settings.error());
  const auto known = (*engine)->trainingEstimate(words.dir, *settings);
  if (!known.ok()) return context.fail(known.error());
  Record record;
  record.add("device", known->device).add("device_name", known->deviceName).add("precision", known->precision);
  record.add("parameters", known->parameters).add("network_bytes", known->networkBytes).add("memory_bytes", known->memoryBytes);
  record.add("memory_run", known->memoryRun).add("memory_of_others", known->memoryOfOthers).add("free_memory_bytes", known->freeMemoryBytes);
  record.add("checkpoint_bytes", known->checkpointBytes).add("checkpoints", known->checkpoints);
  record.add("free_disk_bytes", known->freeDiskBytes).add("time_run", known->timeRun).add("time_of_others", known->timeOfOthers);
  record.add("seconds_per_step", known->secondsPerStep).add("steps_per_round", known->stepsPerRound);
  record.add("steps", known->steps).add("seconds", known->seconds);
  return context.finish(record, lines(*known));
}

}  // namespace

void addConfig(CLI::App& app, Context& context) {
  auto words = std::make_shared<ConfigWords>();
  CLI::App* config =
      app.add_subcommand("config", "Options: config DIR show, get K, set K V, reset K, validate, presets, suggest, estimate");
  addProjectFolder(config, words->dir);
  config->require_subcommand(1);
  CLI::App* showAll = config->add_subcommand("show", "All options in force");
  showAll->add_flag("--origin", words->origin, "Say where each value comes from");
  onNamed(showAll, context, "config show", [words](Context& c) { return show(c, *words); });
  CLI::App* getOne = config->add_subcommand("get", "The value of one option");
  getOne->add_option("KEY", words->key)->required();
  onNamed(getOne, context, "config get", [words](Context& c) { return get(c, *words); });
  CLI::App* setOne = config->add_subcommand("set", "Set an option in this project");
  setOne->add_option("KEY", words->key)->required();
  setOne->add_option("VALUE", words->value)->required();
  onNamed(setOne, context, "config set", [words](Context& c) { return change(c, *words, false); });
  CLI::App* resetOne = config->add_subcommand("reset", "Forget what this project sets");
  resetOne->add_option("KEY", words->key)->required();
  onNamed(resetOne, context, "config reset", [words](Context& c) { return change(c, *words, true); });
  onNamed(config->add_subcommand("validate", "Check all values; ends with 3 when one will not do"), context,
          "config validate", [words](Context& c) { return validate(c, *words); });
  CLI::App* presetList = config->add_subcommand("presets", "List the presets");
  presetList->add_option("--use", words->use, "Choose this one for the project");
  onNamed(presetList, context, "config presets", [words](Context& c) { return presets(c, *words); });
  CLI::App* suggestion = config->add_subcommand("suggest", "Settings that suit the project's minutes of speech");
  suggestion->add_flag("--apply", words->apply, "Set them in this project");
  onNamed(suggestion, context, "config suggest", [words](Context& c) { return suggest(c, *words); });
  CLI::App* estimation = config->add_subcommand("estimate", "Memory, disk and time that a training would take");
  addSettings(estimation, words->settings);
  onNamed(estimation, context, "config estimate", [words](Context& c) { return estimate(c, *words); });
}

}  // namespace dimts::cli
