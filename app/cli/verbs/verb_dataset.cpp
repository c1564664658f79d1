// dimts dataset: looking after clips.
#include <cstdio>

#include "app/cli/verbs/dataset_verbs.h"
#include "app/cli/verbs/verbs.h"

namespace dimts::cli {
namespace {

struct DatasetWords {
  std::string dir, text, reason = "by_user";
  ClipFilter filter;
  int64_t offset = 0, limit = 50, id = 0;
  bool all = false;
  std::vector<int64_t> ids;
};
using Words = std::shared_ptr<DatasetWords>;

const char* splitName(Split split) {
  return split == Split::Train ? "train" : split == Split::Validation ? "validation" : "neither";
}

const char* stateName(ClipState state) {
  return state == ClipState::Kept ? "kept" : state == ClipState::Dropped ? "dropped" : "restored";
}

template <class Pairs>
RecordList counts(const Pairs& pairs, const char* key) {
  RecordList list;
  for (const auto& [name, count] : pairs) list.push_back(Record().add(key, name).add("clips", count));
  return list;
}

RecordList binRecords(const std::vector<HistogramBin>& bins) {
  RecordList list;
  for (const HistogramBin& bin : bins) list.push_back(Record().add("from", bin.from).add("clips", bin.clips));
  return list;
}

/// Characters of the clips that the project's tokenizer does not have; a project without one has no such list.
void addUncovered(Context& context, const std::string& dir, Record& summary) {
  const auto tokenizer = (*context.engine())->tokenizer(dir);
  if (!tokenizer.ok()) return;
  RecordList list;
  for (const auto& [character, count] : tokenizer->uncovered)
    list.push_back(Record().add("character", character).add("count", count));
  summary.add("outside_vocabulary", std::move(list));
}

int stats(Context& context, const DatasetWords& words) {
  return withDataset(context, words.dir, [&](Dataset& dataset) {
    const auto s = dataset.stats();
    if (!s.ok()) return context.fail(s.error());
    RecordList dropped, characters;
    for (const CountedReason& r : s->droppedByReason)
      dropped.push_back(Record().add("reason", r.reason).add("clips", r.count));
    for (const auto& [c, n] : s->characters) characters.push_back(Record().add("character", c).add("count", n));
    Record summary;
    summary.add("sources", s->sources).add("clips", s->clips).add("kept", s->kept).add("dropped", s->dropped);
    summary.add("kept_seconds", s->keptSeconds).add("train_clips", s->trainClips).add("train_seconds", s->trainSeconds);
    summary.add("validation_clips", s->validationClips).add("validation_seconds", s->validationSeconds);
    summary.add("neither_clips", s->neitherClips);
    summary.add("shortest_seconds", s->shortestSeconds)
        .add("median_seconds", s->medianSeconds)
        .add("longest_seconds", s->longestSeconds);
    summary.add("dropped_by_reason", std::move(dropped)).add("speakers", counts(s->speakers, "speaker"));
    summary.add("seconds_histogram", binRecords(s->lengthHistogram));
    summary.add("letters_per_second_histogram", binRecords(s->rateHistogram));
    summary.add("snr_histogram", binRecords(s->noiseHistogram));
    summary.add("characters", std::move(characters));
    addUncovered(context, words.dir, summary);
    summary.add("enough", s->verdict.level).add("enough_text", s->verdict.text);
    return context.finish(summary, "");
  });
}

int check(Context& context, const DatasetWords& words) {
  return withDataset(context, words.dir, [&](Dataset& dataset) {
    const auto problems = dataset.check();
    if (!problems.ok()) return context.fail(problems.error());
    RecordList list;
    for (const DatasetProblem& p : *problems)
      list.push_back(
          Record().add("code", p.code).add("source", p.sourceId).add("clip", p.clipId).add("detail", p.detail));
    Record summary;
    summary.add("problems", std::move(list));
    if (problems->empty()) return context.finish(summary, "No problems found.");
    const Error error{"dataset.problems", words.dir, std::to_string(problems->size()) + " problems were found.",
                      "Drop the clips that are named, or import their films again.", ErrorKind::BadInput};
    return context.finish({JobStatus::Failed, error, summary}, "");
  });
}

Record qualityRecord(const ClipQuality& q) {
  std::string marks;
  for (const std::string& mark : q.marks) marks += (marks.empty() ? "" : " ") + mark;
  Record record;
  record.add("letters_per_second", q.lettersPerSecond).add("snr_db", q.snrDb).add("wada_snr_db", q.wadaSnrDb);
  record.add("clipped_percent", q.clippedPercent).add("bandwidth_hz", q.bandwidthHz).add("dc_percent", q.dcPercent);
  record.add("loudness_lufs", q.loudnessLufs).add("longest_pause_seconds", q.longestPauseSeconds);
  record.add("tail_seconds", q.tailSeconds).add("badness", q.badness).add("duplicate_of", q.duplicateOf);
  return record.add("marks", marks);
}

}  // namespace

Record clipRecord(const ClipInfo& clip) {
  Record record;
  record.add("id", clip.id)
      .add("source", clip.sourceId)
      .add("start_seconds", clip.startSeconds)
      .add("seconds", clip.durationSeconds);
  record.add("state", stateName(clip.state)).add("reason", clip.reason).add("speaker", clip.speaker);
  record.add("split", splitName(clip.split)).add("edited", clip.edited);
  if (clip.quality.measured) record.add("quality", qualityRecord(clip.quality));
  return record.add("text", clip.text).add("raw_text", clip.rawText);
}

namespace {

int list(Context& context, const DatasetWords& words) {
  return withDataset(context, words.dir, [&](Dataset& dataset) {
    const auto total = dataset.countClips(words.filter);
    if (!total.ok()) return context.fail(total.error());
    const auto clips = dataset.clips(words.filter, words.offset, words.all ? -1 : words.limit);
    if (!clips.ok()) return context.fail(clips.error());
    RecordList records;
    std::string table;
    for (const ClipInfo& clip : *clips) {
      records.push_back(clipRecord(clip));
      char start[96];
      std::snprintf(start, sizeof start, "%6lld  %9s %6.2f s  ", static_cast<long long>(clip.id),
                    clockText(clip.startSeconds).c_str(), clip.durationSeconds);
      table += start + std::string(stateName(clip.state)) +
               (clip.state == ClipState::Dropped ? " (" + clip.reason + ")" : "") + "  " +
               (clip.text.empty() ? clip.rawText : clip.text) + "\n";
    }
    table += std::to_string(clips->size()) + " of " + std::to_string(*total) + " clips";
    return context.finish(Record().add("total", *total).add("clips", std::move(records)), table);
  });
}

int dropOrRestore(Context& context, const DatasetWords& words, bool drop) {
  return withDataset(context, words.dir, [&](Dataset& dataset) {
    const Status done = drop ? dataset.drop(words.ids, words.reason) : dataset.restore(words.ids);
    if (!done.ok()) return context.fail(done.error());
    const auto count = static_cast<int64_t>(words.ids.size());
    const std::string what = drop ? "dropped" : "restored";
    return context.finish(Record().add(what, count),
                          std::to_string(count) + " clips " + what + ". `dimts dataset DIR undo` takes it back.");
  });
}

int setText(Context& context, const DatasetWords& words) {
  return withDataset(context, words.dir, [&](Dataset& dataset) {
    const Status done = dataset.setText(words.id, words.text);
    if (!done.ok()) return context.fail(done.error());
    const auto clip = dataset.clip(words.id);
    if (!clip.ok()) return context.fail(clip.error());
    return context.finish(clipRecord(*clip), "Clip " + std::to_string(clip->id) + " now says: " + clip->text);
  });
}

int takeBack(Context& context, const DatasetWords& words, bool undo) {
  return withDataset(context, words.dir, [&](Dataset& dataset) {
    const auto what = undo ? dataset.undo() : dataset.redo();
    if (!what.ok()) return context.fail(what.error());
    const std::string verb = undo ? "Taken back: " : "Done again: ";
    return context.finish(
        Record().add(undo ? "undone" : "redone", *what),
        what->empty() ? std::string("There is nothing to ") + (undo ? "take back." : "do again.") : verb + *what);
  });
}

void addList(CLI::App* dataset, const Words& words, Context& context) {
  CLI::App* command = dataset->add_subcommand("list", "List clips");
  command->add_option("--text", words->filter.text, "Only clips whose text has these words");
  command->add_option("--reason", words->filter.reason, "Only clips dropped for this reason");
  command->add_option("--source", words->filter.sourceId, "Only clips of this source");
  auto* kept = command->add_flag("--kept", words->filter.keptOnly, "Only kept clips");
  command->add_flag("--dropped", words->filter.droppedOnly, "Only dropped clips")->excludes(kept);
  command->add_flag("--worst", words->filter.worstFirst, "Those first that have most against them");
  command->add_flag("--held-out", words->filter.heldOutFirst, "Those first that are held out");
  command->add_option("--offset", words->offset, "Leave out so many at the start")->check(CLI::NonNegativeNumber);
  command->add_option("--limit", words->limit, "At most so many")->capture_default_str()->check(CLI::NonNegativeNumber);
  command->add_flag("--all", words->all, "All of them");
  onNamed(command, context, "dataset list", [words](Context& c) { return list(c, *words); });
}

void addEdits(CLI::App* dataset, const Words& words, Context& context) {
  CLI::App* drop = dataset->add_subcommand("drop", "Leave clips out of training");
  drop->add_option("CLIP", words->ids, "Ids of clips")->required();
  drop->add_option("--reason", words->reason, "Why")->capture_default_str();
  onNamed(drop, context, "dataset drop", [words](Context& c) { return dropOrRestore(c, *words, true); });
  CLI::App* restore = dataset->add_subcommand("restore", "Take dropped clips in again");
  restore->add_option("CLIP", words->ids, "Ids of clips")->required();
  onNamed(restore, context, "dataset restore", [words](Context& c) { return dropOrRestore(c, *words, false); });
  CLI::App* edit = dataset->add_subcommand("edit", "Correct the text of a clip");
  edit->add_option("CLIP", words->id, "Id of the clip")->required();
  edit->add_option("TEXT", words->text, "What is said in it")->required();
  onNamed(edit, context, "dataset edit", [words](Context& c) { return setText(c, *words); });
  onNamed(dataset->add_subcommand("undo", "Take the last edit back"), context, "dataset undo",
          [words](Context& c) { return takeBack(c, *words, true); });
  onNamed(dataset->add_subcommand("redo", "Do the last edit that was taken back again"), context, "dataset redo",
          [words](Context& c) { return takeBack(c, *words, false); });
}

}  // namespace

void addDataset(CLI::App& app, Context& context) {
  auto words = std::make_shared<DatasetWords>();
  CLI::App* dataset = app.add_subcommand(
      "dataset", "Look after clips: dataset DIR stats, check, list, preview, sources, retime, span, cut, join, transcript, split, gate, speakers, merge, export, drop, restore, edit, undo, redo");
  addProjectFolder(dataset, words->dir);
  dataset->require_subcommand(1);
  onNamed(dataset->add_subcommand("stats", "Counts and lengths"), context, "dataset stats",
          [words](Context& c) { return stats(c, *words); });
  onNamed(dataset->add_subcommand("check", "Look for defects; ends with 3 when there are any"), context,
          "dataset check", [words](Context& c) { return check(c, *words); });
  addList(dataset, words, context);
  addDatasetPreview(dataset, words->dir, context);
  addDatasetSets(dataset, words->dir, context);
  addDatasetSpans(dataset, words->dir, context);
  addEdits(dataset, words, context);
}

}  // namespace dimts::cli
