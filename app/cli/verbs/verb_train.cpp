// dimts train: trains a voice, or goes on with a run.
#include "app/cli/verbs/verbs.h"

namespace dimts::cli {
namespace {

struct TrainWords {
  TrainJob job;
  std::string resumedRun, device, precision, base;
  std::vector<std::string> settings;
};

int train(Context& context, const TrainWords& words, bool resume) {
  TrainJob job = words.job;
  auto settings = parseSettings(words.settings);
  if (!settings.ok()) return context.fail(settings.error());
  job.overrides = *settings;
  if (!words.device.empty()) job.overrides["train.device"] = words.device;
  if (!words.precision.empty()) job.overrides["train.precision"] = words.precision;
  if (!words.base.empty()) job.overrides["model.base"] = words.base;
  if (resume && !words.resumedRun.empty() && !job.run.empty() && job.run != words.resumedRun)
    return context.fail(
        {"usage", "--resume", "--run and --resume name different runs.", "Name the run once.", ErrorKind::Usage});
  job.resume = resume;
  if (!words.resumedRun.empty()) job.run = words.resumedRun;
  return context.runJob(job);
}

}  // namespace

void addTrain(CLI::App& app, Context& context) {
  auto words = std::make_shared<TrainWords>();
  CLI::App* command = app.add_subcommand("train", "Train a voice; Ctrl-C once stops and saves");
  addProjectFolder(command, words->job.projectDir);
  command->add_option("--run", words->job.run, "Name of the run; else the next free one");
  auto* resume = command->add_option("--resume", words->resumedRun, "Go on with this run, or with the newest one")
                     ->expected(0, 1)
                     ->type_name("[RUN]");
  command->add_option("--from", words->base, "Folder or .zip file of a voice to go on from, instead of beginning from nothing")
      ->excludes(resume);
  command->add_option("--steps", words->job.maxSteps, "Stop at this step")->check(aboveZero());
  command->add_option("--epochs", words->job.maxEpochs, "Stop after so many rounds through all clips")
      ->check(aboveZero());
  command->add_option("--more-steps", words->job.moreSteps, "With --resume: so many steps beyond where the run stands")
      ->check(aboveZero())
      ->needs(resume);
  command->add_option("--more-epochs", words->job.moreEpochs, "With --resume: so many rounds beyond where the run stands")
      ->check(aboveZero())
      ->needs(resume);
  command->add_option("--minutes", words->job.maxMinutes, "Stop after so many minutes")->check(aboveZero());
  command->add_option("--device", words->device, "auto, cpu, cuda or cuda:N");
  command->add_option("--precision", words->precision, "auto, fp32, bf16 or fp16");
  addSettings(command, words->settings);
  onNamed(command, context, "train", [words, resume](Context& c) { return train(c, *words, resume->count() > 0); });
}

}  // namespace dimts::cli
