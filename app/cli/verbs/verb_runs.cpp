// dimts runs: what the runs of a project were, two of them side by side, and making room.
#include <cmath>
#include <cstdio>

#include "app/cli/verbs/verbs.h"

namespace dimts::cli {
namespace {

struct RunsWords {
  std::string dir, run, other, id;
  CleanUpWish wish;
  bool apply = false, all = false;
};
using Words = std::shared_ptr<RunsWords>;

std::string sizeText(int64_t bytes) {
  char text[32];
  if (bytes >= 1'000'000'000) std::snprintf(text, sizeof text, "%.1f GB", static_cast<double>(bytes) / 1e9);
  else if (bytes >= 1'000'000) std::snprintf(text, sizeof text, "%.1f MB", static_cast<double>(bytes) / 1e6);
  else std::snprintf(text, sizeof text, "%.1f kB", static_cast<double>(bytes) / 1e3);
  return text;
}

std::string numberText(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.4g", value);
  return text;
}

Record scoreRecord(const ScoreSummary& score) {
  Record record;
  record.add("name", score.name).add("first", score.first).add("best", score.best).add("best_step", score.bestStep);
  return record.add("last", score.last).add("last_step", score.lastStep);
}

Record cardRecord(const RunCard& card) {
  const RunInfo& run = card.run;
  Record record;
  record.add("run", run.name).add("status", run.status).add("reason", run.reason).add("detail", card.detail);
  record.add("started_at", card.startedAt).add("finished_at", card.finishedAt).add("step", run.step).add("seconds", run.seconds);
  record.add("device", card.device).add("precision", card.precision).add("base", card.base);
  RecordList scores, checkpoints;
  for (const ScoreSummary& score : card.scores) scores.push_back(scoreRecord(score));
  for (const CheckpointInfo& info : run.checkpoints)
    checkpoints.push_back(Record().add("step", info.step).add("best", info.best).add("validation", info.validation).add("path", info.path));
  record.add("scores", std::move(scores)).add("checkpoints", std::move(checkpoints));
  if (card.evaluation.step >= 0)
    record.add("evaluation", Record().add("step", card.evaluation.step)
                                 .add("mel_cepstral_distortion_db", card.evaluation.distortionDb)
                                 .add("word_error", card.evaluation.wordError));
  record.add("sample", run.samples.empty() ? std::string() : run.samples.back().path);
  record.add("bytes", card.bytes).add("checkpoint_bytes", card.checkpointBytes).add("resumable", card.resumable());
  return record.add("not_resumable", card.notResumable.code);
}

std::string cardText(const RunCard& card) {
  std::string text = card.run.name + "  " + card.run.status + " at step " + std::to_string(card.run.step) + ", " + clockText(card.run.seconds) +
                     " of training, " + sizeText(card.bytes);
  if (!card.startedAt.empty()) text += ", began " + card.startedAt;
  if (!card.scores.empty()) {
    const ScoreSummary& score = card.scores.front();
    text += "\n    " + score.name + " " + numberText(score.first) + " -> " + numberText(score.last) + ", best " + numberText(score.best) +
            " at step " + std::to_string(score.bestStep);
  }
  if (!card.detail.empty()) text += "\n    " + card.detail;
  if (!card.resumable()) text += "\n    Cannot be gone on with: " + card.notResumable.detail;
  return text + "\n";
}

RecordList itemRecords(const std::vector<CleanUpItem>& items) {
  RecordList list;
  for (const CleanUpItem& item : items)
    list.push_back(Record().add("kind", item.kind).add("run", item.run).add("step", item.step).add("path", item.path).add("bytes", item.bytes));
  return list;
}

int list(Context& context, const RunsWords& words) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  const auto history = (*engine)->history(words.dir);
  if (!history.ok()) return context.fail(history.error());
  RecordList runs, aside;
  std::string text;
  for (const RunCard& card : history->runs) {
    runs.push_back(cardRecord(card));
    text += cardText(card);
  }
  for (const PutAside& one : history->aside) {
    aside.push_back(Record().add("id", one.id).add("bytes", one.bytes).add("items", itemRecords(one.items)));
    text += "moved aside " + one.id + ": " + std::to_string(one.items.size()) + " things, " + sizeText(one.bytes) +
            " (runs DIR undo " + one.id + ", or runs DIR delete " + one.id + ")\n";
  }
  text += std::to_string(history->runs.size()) + " runs, " + sizeText(history->runBytes) + "; the project has " +
          sizeText(history->projectBytes) + ", " + sizeText(history->freeBytes) + " are free";
  Record summary;
  summary.add("runs", std::move(runs)).add("aside", std::move(aside)).add("run_bytes", history->runBytes);
  summary.add("aside_bytes", history->asideBytes).add("project_bytes", history->projectBytes).add("free_bytes", history->freeBytes);
  return context.finish(summary, text);
}

Record settingsRecord(const RunSettings& settings) {
  RecordList differences;
  for (const SettingDifference& one : settings.differences)
    differences.push_back(Record().add("key", one.spec.key).add("here", one.here).add("there", one.there));
  Record record;
  record.add("run", settings.run).add("against", settings.against.empty() ? "project" : settings.against);
  record.add("family", settings.family).add("language", settings.language).add("vocabulary_size", settings.vocabularySize);
  record.add("other_vocabulary", settings.otherVocabulary).add("other_speakers", settings.otherSpeakers);
  return record.add("other_network", settings.otherNetwork).add("differences", std::move(differences));
}

std::string differencesText(const RunSettings& settings) {
  const std::string there = settings.against.empty() ? "the project now" : settings.against;
  std::string text;
  for (const SettingDifference& one : settings.differences)
    text += "  " + one.spec.key + ": " + (one.here.empty() ? "-" : one.here) + " here, " + (one.there.empty() ? "-" : one.there) + " in " + there + "\n";
  if (settings.otherVocabulary) text += "  the vocabulary is another one\n";
  if (settings.otherSpeakers) text += "  the speakers are others\n";
  if (settings.otherNetwork) text += "  the network is another one\n";
  return text.empty() ? "  the same settings as in " + there + "\n" : text;
}

const RunCard* cardIn(const History& history, const std::string& run) {
  for (const RunCard& card : history.runs)
    if (card.run.name == run) return &card;
  return nullptr;
}

int show(Context& context, const RunsWords& words) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  const auto settings = (*engine)->runSettings(words.dir, words.run);
  if (!settings.ok()) return context.fail(settings.error());
  const auto history = (*engine)->history(words.dir);
  if (!history.ok()) return context.fail(history.error());
  const RunCard* card = cardIn(*history, settings->run);
  if (!card) return context.fail({"run.missing", settings->run, "This project has no run of this name.", "", ErrorKind::BadInput});
  Record options;
  std::string text = cardText(*card) + "settings that differ:\n" + differencesText(*settings);
  if (words.all) text += "all settings:\n";
  for (const OptionState& state : settings->options) {
    options.add(state.spec.key, state.value);
    if (words.all) text += "  " + state.spec.key + " = " + state.value + "\n";
  }
  Record summary = cardRecord(*card);
  summary.add("settings", settingsRecord(*settings)).add("options", std::move(options));
  return context.finish(summary, text);
}

int compare(Context& context, const RunsWords& words) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  const auto settings = (*engine)->runSettings(words.dir, words.run, words.other);
  if (!settings.ok()) return context.fail(settings.error());
  const auto history = (*engine)->history(words.dir);
  if (!history.ok()) return context.fail(history.error());
  const RunCard *first = cardIn(*history, settings->run), *second = cardIn(*history, settings->against);
  if (!first || !second) return context.fail({"run.missing", words.other, "A run has gone meanwhile.", "Look at the list of runs.", ErrorKind::BadInput});
  RecordList scores;
  std::string text = cardText(*first) + cardText(*second) + "scores (best):\n";
  for (const ScoreSummary& a : first->scores)
    for (const ScoreSummary& b : second->scores)
      if (a.name == b.name) {
        scores.push_back(Record().add("name", a.name).add("first_best", a.best).add("second_best", b.best));
        text += "  " + a.name + ": " + numberText(a.best) + " and " + numberText(b.best) + "\n";
      }
  text += "settings that differ:\n" + differencesText(*settings);
  Record summary;
  summary.add("first", cardRecord(*first)).add("second", cardRecord(*second)).add("scores", std::move(scores));
  return context.finish(summary.add("settings", settingsRecord(*settings)), text);
}

int clean(Context& context, const RunsWords& words) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  CleanUpWish wish = words.wish;
  wish.projectDir = words.dir;
  const auto plan = (*engine)->planCleanUp(wish);
  if (!plan.ok()) return context.fail(plan.error());
  Record summary;
  summary.add("items", itemRecords(plan->items)).add("bytes", plan->bytes);
  std::string text;
  for (const CleanUpItem& item : plan->items) text += "  " + sizeText(item.bytes) + "  " + item.path + "\n";
  for (const auto& [run, why] : plan->untouched) text += "  " + run + " stays: " + why.detail + "\n";
  text += std::to_string(plan->items.size()) + " things, " + sizeText(plan->bytes);
  if (plan->items.empty()) return context.finish(summary, text + "Nothing is to be taken away.");
  if (!words.apply) return context.finish(summary, text + " would be moved aside; --apply does it.");
  const auto aside = (*engine)->cleanUp(words.dir, plan->items);
  if (!aside.ok()) return context.fail(aside.error());
  return context.finish(summary.add("id", aside->id), text + " moved aside as " + aside->id + ". `runs DIR undo " + aside->id +
                                                          "` brings them back, `runs DIR delete " + aside->id + "` frees the room.");
}

int change(Context& context, const RunsWords& words, bool back) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  const Status done = back ? (*engine)->bringBack(words.dir, words.id) : (*engine)->deleteForGood(words.dir, words.id);
  if (!done.ok()) return context.fail(done.error());
  return context.finish(Record().add("id", words.id), back ? "Everything is back." : "Deleted.");
}

void addCleaning(CLI::App* runs, const Words& words, Context& context) {
  CLI::App* command = runs->add_subcommand("clean", "What could be taken away: saved states that are neither best nor last");
  command->add_option("--run", words->wish.runs, "Of this run only; as often as wanted");
  command->add_option("--whole", words->wish.wholeRuns, "This run with everything in it; as often as wanted");
  command->add_flag("--apply", words->apply, "Move it aside, where undo and delete find it");
  onNamed(command, context, "runs clean", [words](Context& c) {
    RunsWords wanted = *words;  // named whole runs alone: nothing else is taken
    if (wanted.wish.runs.empty() && !wanted.wish.wholeRuns.empty()) wanted.wish.checkpoints = wanted.wish.leftOvers = false;
    return clean(c, wanted);
  });
  CLI::App* back = runs->add_subcommand("undo", "Bring back what a clean-up moved aside");
  back->add_option("ID", words->id, "As clean and list name it")->required();
  onNamed(back, context, "runs undo", [words](Context& c) { return change(c, *words, true); });
  CLI::App* gone = runs->add_subcommand("delete", "Delete for good what a clean-up moved aside");
  gone->add_option("ID", words->id, "As clean and list name it")->required();
  onNamed(gone, context, "runs delete", [words](Context& c) { return change(c, *words, false); });
}

}  // namespace

void addRuns(CLI::App& app, Context& context) {
  auto words = std::make_shared<RunsWords>();
  CLI::App* runs = app.add_subcommand("runs", "History: runs DIR list, show RUN, compare A B, clean, undo ID, delete ID");
  addProjectFolder(runs, words->dir);
  runs->require_subcommand(1);
  onNamed(runs->add_subcommand("list", "All runs: outcome, scores, room on the disk"), context, "runs list",
          [words](Context& c) { return list(c, *words); });
  CLI::App* one = runs->add_subcommand("show", "One run with its own settings, and what is set differently now");
  one->add_option("RUN", words->run, "Its name; else the newest");
  one->add_flag("--all", words->all, "All settings, not only those that differ");
  onNamed(one, context, "runs show", [words](Context& c) { return show(c, *words); });
  CLI::App* two = runs->add_subcommand("compare", "Two runs side by side");
  two->add_option("FIRST", words->run)->required();
  two->add_option("SECOND", words->other)->required();
  onNamed(two, context, "runs compare", [words](Context& c) { return compare(c, *words); });
  addCleaning(runs, words, context);
}

}  // namespace dimts::cli
