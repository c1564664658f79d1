// dimts dataset DIR sources, span, cut, join, retime, transcript: where clips lie in their films, and texts for those
// that have none.
#include <cmath>
#include <cstdio>
#include <fstream>

#include "app/cli/verbs/dataset_verbs.h"
#include "app/cli/verbs/verbs.h"

namespace dimts::cli {
namespace {

struct SpanWords {
  int64_t id = 0, character = -1;
  double start = 0, seconds = 0, at = 0;
  Retiming retiming;
  bool asItIs = false;
  std::vector<int64_t> ids;
  std::vector<std::string> points;
  std::string file;
};
using Words = std::shared_ptr<SpanWords>;

RecordList reasonsOf(const Dataset& dataset, int64_t sourceId) {
  RecordList list;
  const auto reasons = dataset.reasons(sourceId);
  if (!reasons.ok()) return list;
  for (const CountedReason& one : *reasons) list.push_back(Record().add("reason", one.reason).add("clips", one.count));
  return list;
}

int sources(Context& context, const std::string& dir) {
  return withDataset(context, dir, [&](Dataset& dataset) {
    const auto all = dataset.sources();
    if (!all.ok()) return context.fail(all.error());
    RecordList list;
    std::string table;
    for (const SourceInfo& source : *all) {
      Record record;
      record.add("id", source.id).add("media", source.mediaPath).add("subtitles", source.subtitlePath);
      record.add("seconds", source.durationSeconds).add("kept", source.kept).add("dropped", source.dropped);
      record.add("speaker", source.speaker).add("media_missing", source.mediaMissing);
      record.add("dropped_by_reason", reasonsOf(dataset, source.id));
      record.add("timing", source.timing.verdict).add("timing_text", source.timing.text);
      record.add("offset_seconds", source.timing.offsetSeconds).add("ratio", source.timing.ratio);
      list.push_back(std::move(record));
      table += std::to_string(source.id) + "  " + source.mediaPath + "  " + std::to_string(source.kept) + " kept, " +
               std::to_string(source.dropped) + " dropped. " + source.timing.text + "\n";
    }
    return context.finish(Record().add("sources", std::move(list)), table);
  });
}

int finishClip(Context& context, Dataset& dataset, int64_t id, const std::string& text) {
  const auto clip = dataset.clip(id);
  if (!clip.ok()) return context.fail(clip.error());
  char place[96];
  std::snprintf(place, sizeof place, " from %.2f s, %.2f s long.", clip->startSeconds, clip->durationSeconds);
  return context.finish(clipRecord(*clip), text + place);
}

int span(Context& context, const std::string& dir, const SpanWords& words) {
  return withDataset(context, dir, [&](Dataset& dataset) {
    const Status done = dataset.setSpan(words.id, words.start, words.seconds);
    if (!done.ok()) return context.fail(done.error());
    return finishClip(context, dataset, words.id, "Clip " + std::to_string(words.id) + " lies");
  });
}

int cut(Context& context, const std::string& dir, const SpanWords& words) {
  return withDataset(context, dir, [&](Dataset& dataset) {
    const auto second = dataset.splitClip(words.id, words.at, words.character);
    if (!second.ok()) return context.fail(second.error());
    const auto first = dataset.clip(words.id), other = dataset.clip(*second);
    if (!first.ok()) return context.fail(first.error());
    if (!other.ok()) return context.fail(other.error());
    return context.finish(Record().add("first", clipRecord(*first)).add("second", clipRecord(*other)),
                          "Clip " + std::to_string(first->id) + ": " + first->text + "\nClip " + std::to_string(other->id) +
                              ": " + other->text);
  });
}

int join(Context& context, const std::string& dir, const SpanWords& words) {
  return withDataset(context, dir, [&](Dataset& dataset) {
    const auto whole = dataset.joinClips(words.ids);
    if (!whole.ok()) return context.fail(whole.error());
    return finishClip(context, dataset, *whole, "Clip " + std::to_string(*whole) + " has them all:");
  });
}

/// "12.5=19.8": subtitled at 12.5 s, said at 19.8 s.
Result<std::vector<SyncPoint>> parsePoints(const std::vector<std::string>& words) {
  std::vector<SyncPoint> points;
  for (const std::string& word : words) {
    SyncPoint point;
    char rest = 0;
    if (std::sscanf(word.c_str(), "%lf=%lf%c", &point.nowSeconds, &point.saidSeconds, &rest) != 2)
      return Error{"usage", "--point", "\"" + word + "\" is not a point.", "Write --point SUBTITLED=SAID, both in seconds.",
                   ErrorKind::Usage};
    points.push_back(point);
  }
  return points;
}

int retime(Context& context, const std::string& dir, const SpanWords& words) {
  Retiming by = words.retiming;
  if (!words.points.empty()) {
    const auto points = parsePoints(words.points);
    if (!points.ok()) return context.fail(points.error());
    const auto found = retimingOf(*points);
    if (!found.ok()) return context.fail(found.error());
    by = *found;
  }
  return withDataset(context, dir, [&](Dataset& dataset) {
    const Status done = dataset.retime(words.id, by, !words.asItIs);
    if (!done.ok()) return context.fail(done.error());
    const auto all = dataset.sources();
    if (!all.ok()) return context.fail(all.error());
    Record record;
    record.add("offset_seconds", by.offsetSeconds).add("ratio", by.ratio);
    std::string text;
    for (const SourceInfo& source : *all) {
      if (source.id != words.id) continue;
      record.add("kept", source.kept).add("dropped", source.dropped).add("timing_text", source.timing.text);
      text = source.timing.text + " " + std::to_string(source.kept) + " clips kept, " + std::to_string(source.dropped) + " dropped.";
    }
    return context.finish(record, text);
  });
}

int transcript(Context& context, const std::string& dir, const SpanWords& words) {
  std::ifstream file(words.file);
  if (!file)
    return context.fail({"file.missing", words.file, "The transcript cannot be opened.", "Check the path.", ErrorKind::BadInput});
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    lines.push_back(line);
  }
  return withDataset(context, dir, [&](Dataset& dataset) {
    const auto given = dataset.setTexts(words.id, lines);
    if (!given.ok()) return context.fail(given.error());
    return context.finish(Record().add("texts", *given), std::to_string(*given) + " clips have a text now.");
  });
}

void addRetime(CLI::App* dataset, const std::string& dir, const Words& words, Context& context) {
  CLI::App* command = dataset->add_subcommand("retime", "Move all subtitles of a source");
  command->add_option("SOURCE", words->id, "Id of the source")->required();
  auto* points = command->add_option("--point", words->points, "SUBTITLED=SAID in seconds: one gives an offset, two a ratio too")
                     ->expected(1)
                     ->take_all();
  command->add_option("--offset", words->retiming.offsetSeconds, "So many seconds later")->excludes(points);
  command->add_option("--ratio", words->retiming.ratio, "Times are multiplied by this first")->excludes(points);
  command->add_flag("--as-it-is", words->asItIs, "Move the cuts as they are, without looking for pauses");
  onNamed(command, context, "dataset retime", [words, &dir](Context& c) { return retime(c, dir, *words); });
}

}  // namespace

void addDatasetSpans(CLI::App* dataset, const std::string& dir, Context& context) {
  const auto words = std::make_shared<SpanWords>();
  onNamed(dataset->add_subcommand("sources", "List the films with what became of their subtitles"), context, "dataset sources",
          [&dir](Context& c) { return sources(c, dir); });
  CLI::App* edges = dataset->add_subcommand("span", "Move the edges of a clip");
  edges->add_option("CLIP", words->id, "Id of the clip")->required();
  edges->add_option("--start", words->start, "Where it begins, in seconds of the film")->required();
  edges->add_option("--seconds", words->seconds, "How long it is")->required()->check(aboveZero());
  onNamed(edges, context, "dataset span", [words, &dir](Context& c) { return span(c, dir, *words); });
  CLI::App* cutting = dataset->add_subcommand("cut", "Make two clips of one");
  cutting->add_option("CLIP", words->id, "Id of the clip")->required();
  cutting->add_option("--at", words->at, "Where the second begins, in seconds of the film")->required();
  cutting->add_option("--character", words->character, "With which character of the text, from 0; else between the nearest words");
  onNamed(cutting, context, "dataset cut", [words, &dir](Context& c) { return cut(c, dir, *words); });
  CLI::App* joining = dataset->add_subcommand("join", "Make one clip of neighbours");
  joining->add_option("CLIP", words->ids, "Ids of clips that follow each other")->required();
  onNamed(joining, context, "dataset join", [words, &dir](Context& c) { return join(c, dir, *words); });
  addRetime(dataset, dir, words, context);
  CLI::App* texts = dataset->add_subcommand("transcript", "Texts for the clips of a source that have none, one on each line");
  texts->add_option("SOURCE", words->id, "Id of the source")->required();
  texts->add_option("FILE", words->file, "The lines, in the order of the clips")->required();
  onNamed(texts, context, "dataset transcript", [words, &dir](Context& c) { return transcript(c, dir, *words); });
}

}  // namespace dimts::cli
