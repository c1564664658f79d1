// dimts dataset DIR split, export, merge, gate, speakers: the jobs on clips that are there.
#include "app/cli/verbs/verbs.h"

namespace dimts::cli {
namespace {

struct SetWords {
  SplitJob split;
  ExportClipsJob exported;
  MergeJob merge;
  GateJob gate;
  SpeakersJob voices;
  std::vector<std::string> speakers, names;
  bool preview = false;
};
using Words = std::shared_ptr<SetWords>;

void addSplit(CLI::App* dataset, const std::string& dir, const Words& words, Context& context) {
  CLI::App* command = dataset->add_subcommand("split", "Part the clips anew into those to train on and those held out");
  command->add_option("--by", words->split.by, "blocks of a minute, or whole sources")
      ->capture_default_str()
      ->check(CLI::IsMember({"blocks", "sources"}));
  command->add_option("--percent", words->split.percent, "How much is held out")->check(CLI::Range(0.0, 50.0));
  command->add_option("--seed", words->split.seed, "Another number draws other clips")->check(CLI::NonNegativeNumber);
  onNamed(command, context, "dataset split", [words, &dir](Context& c) {
    words->split.projectDir = dir;
    return c.runJob(words->split);
  });
}

void addExport(CLI::App* dataset, const std::string& dir, const Words& words, Context& context) {
  CLI::App* command = dataset->add_subcommand("export", "Write the kept clips as sound files with a list");
  command->add_option("FORMAT", words->exported.format, "ljspeech, csv, commonvoice, audiofolder, nemo, piper or vits")
      ->required();
  command->add_option("OUT", words->exported.outDir, "A new folder")->required();
  onNamed(command, context, "dataset export", [words, &dir](Context& c) {
    words->exported.projectDir = dir;
    return c.runJob(words->exported);
  });
}

void addMerge(CLI::App* dataset, const std::string& dir, const Words& words, Context& context) {
  CLI::App* command = dataset->add_subcommand("merge", "Take in the films and clips of other projects");
  command->add_option("OTHER", words->merge.others, "Project folders")->required();
  command->add_option("--speaker", words->speakers, "NAME_THERE=NAME_HERE; as often as wanted")->expected(1)->take_all();
  command->add_flag("--preview", words->preview, "Only say what would happen");
  onNamed(command, context, "dataset merge", [words, &dir](Context& c) {
    words->merge.projectDir = dir;
    words->merge.apply = !words->preview;
    auto names = parseSettings(words->speakers);
    if (!names.ok()) return c.fail(names.error());
    words->merge.speakers = std::move(names).value();
    return c.runJob(words->merge);
  });
}

void addSpeakers(CLI::App* dataset, const std::string& dir, const Words& words, Context& context) {
  CLI::App* command = dataset->add_subcommand("speakers", "Sort the clips by voice, name the groups, keep one speaker");
  command->add_option("--name", words->names, "GROUP=NAME; as often as wanted")->expected(1)->take_all();
  command->add_option("--keep", words->voices.keep, "Leave out the clips of all others");
  command->add_flag("--again", words->voices.again, "Measure all clips anew");
  onNamed(command, context, "dataset speakers", [words, &dir](Context& c) {
    words->voices.projectDir = dir;
    auto names = parseSettings(words->names);
    if (!names.ok()) return c.fail(names.error());
    words->voices.names = std::move(names).value();
    return c.runJob(words->voices);
  });
}

}  // namespace

void addDatasetSets(CLI::App* dataset, const std::string& dir, Context& context) {
  const auto words = std::make_shared<SetWords>();
  addSplit(dataset, dir, words, context);
  addExport(dataset, dir, words, context);
  addMerge(dataset, dir, words, context);
  addSpeakers(dataset, dir, words, context);
  CLI::App* gate = dataset->add_subcommand("gate", "Hold the limits of quality (options quality.*) against all clips again");
  gate->add_flag("--preview", words->preview, "Only count");
  onNamed(gate, context, "dataset gate", [words, &dir](Context& c) {
    words->gate.projectDir = dir;
    words->gate.apply = !words->preview;
    return c.runJob(words->gate);
  });
}

}  // namespace dimts::cli
