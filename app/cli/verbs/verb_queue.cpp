// dimts queue: trainings one after another, with a budget each.
#include <cmath>
#include <cstdio>

#include "app/cli/verbs/verbs.h"

namespace dimts::cli {
namespace {

struct QueueWords {
  std::string dir;
  QueueEntry entry;
  int64_t id = 0, place = 1;
  std::vector<std::string> settings;
};
using Words = std::shared_ptr<QueueWords>;

Record entryRecord(const QueueEntry& e, int64_t place) {
  Record overrides, error;
  for (const auto& [key, value] : e.overrides) overrides.add(key, value);
  Record record;
  record.add("id", e.id).add("place", place).add("status", e.status).add("resume", e.resume).add("run", e.run);
  record.add("max_steps", e.maxSteps).add("max_minutes", e.maxMinutes).add("overrides", std::move(overrides));
  record.add("started_at", e.startedAt).add("finished_at", e.finishedAt).add("step", e.step).add("seconds", e.seconds);
  record.add("best_score", e.bestScore).add("sample", e.sample);
  if (!e.error.code.empty()) error.add("code", e.error.code).add("detail", e.error.detail).add("hint", e.error.hint);
  return record.add("error", std::move(error));
}

std::string entryText(const QueueEntry& e, int64_t place) {
  std::string text = std::to_string(place) + ". [" + std::to_string(e.id) + "] " + (e.resume ? "go on with " + e.run : e.run.empty() ? "a new run" : e.run);
  if (e.maxSteps > 0) text += ", " + std::to_string(e.maxSteps) + (e.resume ? " steps more" : " steps");
  if (e.maxMinutes > 0) {
    char minutes[32];
    std::snprintf(minutes, sizeof minutes, ", %g minutes", e.maxMinutes);
    text += minutes;
  }
  for (const auto& [key, value] : e.overrides) text += ", " + key + "=" + value;
  text += ": " + e.status;
  if (e.status != "waiting" && e.step > 0) text += " at step " + std::to_string(e.step);
  if (std::isfinite(e.bestScore)) {
    char score[32];
    std::snprintf(score, sizeof score, ", best score %.4g", e.bestScore);
    text += score;
  }
  if (!e.error.code.empty()) text += "\n    " + e.error.detail;
  return text + (e.sample.empty() ? "\n" : "\n    " + e.sample + "\n");
}

int list(Context& context, const QueueWords& words) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  const auto entries = (*engine)->queue(words.dir);
  if (!entries.ok()) return context.fail(entries.error());
  RecordList records;
  std::string text;
  int64_t place = 0, waiting = 0;
  for (const QueueEntry& entry : *entries) {
    records.push_back(entryRecord(entry, ++place));
    text += entryText(entry, place);
    waiting += entry.waits();
  }
  return context.finish(Record().add("entries", std::move(records)).add("waiting", waiting), text + std::to_string(waiting) + " waiting");
}

int store(Context& context, const QueueEntry& entry, const std::string& dir) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  const auto stored = (*engine)->setQueueEntry(dir, entry);
  if (!stored.ok()) return context.fail(stored.error());
  return context.finish(entryRecord(*stored, 0), "Waits as number " + std::to_string(stored->id) + ".");
}

int add(Context& context, const QueueWords& words) {
  auto settings = parseSettings(words.settings);
  if (!settings.ok()) return context.fail(settings.error());
  QueueEntry entry = words.entry;
  entry.overrides = std::move(*settings);
  entry.resume = !entry.run.empty();
  return store(context, entry, words.dir);
}

/// One that is done waits again with the same budget and settings.
int again(Context& context, const QueueWords& words) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  const auto entries = (*engine)->queue(words.dir);
  if (!entries.ok()) return context.fail(entries.error());
  for (QueueEntry entry : *entries)
    if (entry.id == words.id) {
      entry.status = "waiting";
      return store(context, entry, words.dir);
    }
  return context.fail({"queue.no_such_entry", std::to_string(words.id), "The queue has no entry of this number.", "Look at the queue.", ErrorKind::BadInput});
}

int change(Context& context, const QueueWords& words, bool remove) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  const Status done = remove ? (*engine)->removeQueueEntry(words.dir, words.id) : (*engine)->moveQueueEntry(words.dir, words.id, words.place - 1);
  if (!done.ok()) return context.fail(done.error());
  return context.finish(Record().add("id", words.id), remove ? "Taken out of the queue." : "Moved.");
}

void addAdding(CLI::App* queue, const Words& words, Context& context) {
  CLI::App* command = queue->add_subcommand("add", "Put a training at the end of the queue");
  command->add_option("--resume", words->entry.run, "Go on with this run; else a new one");
  command->add_option("--steps", words->entry.maxSteps, "It ends at this step; with --resume after so many more")->check(aboveZero());
  command->add_option("--minutes", words->entry.maxMinutes, "It ends after so many minutes")->check(aboveZero());
  addSettings(command, words->settings);
  onNamed(command, context, "queue add", [words](Context& c) { return add(c, *words); });
}

}  // namespace

void addQueue(CLI::App& app, Context& context) {
  auto words = std::make_shared<QueueWords>();
  CLI::App* queue = app.add_subcommand("queue", "Trainings for the night: queue DIR add, list, remove, move, again, run");
  addProjectFolder(queue, words->dir);
  queue->require_subcommand(1);
  addAdding(queue, words, context);
  onNamed(queue->add_subcommand("list", "What waits, and what came of the others"), context, "queue list",
          [words](Context& c) { return list(c, *words); });
  const auto withId = [&](const char* name, const char* help) {
    CLI::App* command = queue->add_subcommand(name, help);
    command->add_option("ID", words->id, "Its number")->required();
    return command;
  };
  onNamed(withId("remove", "Take one out"), context, "queue remove", [words](Context& c) { return change(c, *words, true); });
  CLI::App* moving = withId("move", "Give one another turn");
  moving->add_option("PLACE", words->place, "1 is the first")->required()->check(CLI::PositiveNumber);
  onNamed(moving, context, "queue move", [words](Context& c) { return change(c, *words, false); });
  onNamed(withId("again", "One that is done waits again"), context, "queue again", [words](Context& c) { return again(c, *words); });
  onNamed(queue->add_subcommand("run", "Train what waits, one after another; Ctrl-C once stops and saves"), context, "queue run",
          [words](Context& c) { return c.runJob(QueueJob{words->dir}); });
}

}  // namespace dimts::cli
