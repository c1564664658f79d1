// dimts dataset DIR preview: what the subtitles of a file or film would become.
#include <cstdio>

#include "app/cli/verbs/verbs.h"

namespace dimts::cli {
namespace {

struct PreviewWords {
  SubtitlePreviewRequest request;
  std::vector<std::string> settings;
  int64_t limit = 50;
  bool all = false, onlyChanged = false;
};

Record cueRecord(const CuePreview& cue) {
  RecordList changes;
  for (const std::string& rule : cue.changes) changes.push_back(Record().add("rule", rule));
  Record record;
  record.add("line", cue.line).add("start_seconds", cue.startSeconds).add("end_seconds", cue.endSeconds);
  record.add("class", cue.cueClass).add("reason", cue.dropReason).add("speaker", cue.speaker);
  return record.add("before", cue.before).add("after", cue.after).add("changes", std::move(changes));
}

RecordList streamRecords(const std::vector<SubtitleStreamInfo>& streams) {
  RecordList list;
  for (const SubtitleStreamInfo& s : streams) {
    Record record;
    record.add("stream", s.index).add("codec", s.codec).add("language", s.language).add("title", s.title);
    record.add("default", s.isDefault).add("forced", s.isForced).add("hearing_impaired", s.isForHearingImpaired);
    list.push_back(record.add("readable", s.isText).add("reason", s.reason));
  }
  return list;
}

Record summaryOf(const SubtitlePreview& preview, const std::vector<CuePreview>& shown) {
  RecordList encodings, warnings, classes, cues;
  for (const EncodingCandidate& e : preview.encodings)
    encodings.push_back(Record().add("encoding", e.encoding).add("confidence", e.confidence).add("sample", e.sample));
  for (const std::string& text : preview.warnings) warnings.push_back(Record().add("text", text));
  for (const auto& [name, count] : preview.classes) classes.push_back(Record().add("class", name).add("cues", count));
  for (const CuePreview& cue : shown) cues.push_back(cueRecord(cue));
  Record record;
  record.add("format", preview.format).add("encoding", preview.encoding);
  record.add("encoding_guessed", preview.encodingGuessed).add("encoding_confidence", preview.encodingConfidence);
  record.add("encodings", std::move(encodings)).add("streams", streamRecords(preview.streams));
  record.add("stream", preview.stream).add("warnings", std::move(warnings)).add("classes", std::move(classes));
  return record.add("total", static_cast<int64_t>(preview.cues.size())).add("cues", std::move(cues));
}

std::string oneLine(std::string text) {
  for (char& c : text)
    if (c == '\n') c = '|';
  return text;
}

std::string tableOf(const SubtitlePreview& preview, const std::vector<CuePreview>& shown) {
  std::string out;
  for (const SubtitleStreamInfo& s : preview.streams)
    out += "stream " + std::to_string(s.index) + "  " + s.codec + "  " + s.language + "  " + s.title +
           (s.isText ? (s.index == preview.stream ? "  <- read" : "") : "  cannot be read: " + s.reason) + "\n";
  if (preview.encodings.size() > 1) {
    for (const EncodingCandidate& e : preview.encodings) {
      char start[64];
      std::snprintf(start, sizeof start, "%-14s %3.0f %%  ", e.encoding.c_str(), e.confidence * 100);
      out += start + oneLine(e.sample.substr(0, e.sample.find('\n'))) + "\n";
    }
    out += "Another encoding is chosen with --set subtitles.encoding=NAME.\n";
  }
  for (const std::string& text : preview.warnings) out += text + "\n";
  for (const CuePreview& cue : shown) {
    out += clockText(cue.startSeconds) + "  " + (cue.dropReason.empty() ? cue.cueClass : "dropped: " + cue.dropReason);
    out += "\n    " + oneLine(cue.before) + "\n";
    if (cue.after != cue.before) out += " -> " + (cue.after.empty() ? "(nothing)" : cue.after) + "\n";
  }
  out += std::to_string(shown.size()) + " of " + std::to_string(preview.cues.size()) + " cues";
  for (const auto& [name, count] : preview.classes)
    if (count > 0) out += ", " + name + " " + std::to_string(count);
  return out;
}

int preview(Context& context, const PreviewWords& words) {
  auto settings = parseSettings(words.settings);
  if (!settings.ok()) return context.fail(settings.error());
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  SubtitlePreviewRequest request = words.request;
  request.overrides = std::move(*settings);
  const auto made = (*engine)->previewSubtitles(request);
  if (!made.ok()) return context.fail(made.error());
  std::vector<CuePreview> shown;
  for (const CuePreview& cue : made->cues) {
    const bool touched = !cue.changes.empty() || !cue.dropReason.empty();
    if (words.onlyChanged && !touched) continue;
    if (!words.all && static_cast<int64_t>(shown.size()) >= words.limit) break;
    shown.push_back(cue);
  }
  return context.finish(summaryOf(*made, shown), tableOf(*made, shown));
}

}  // namespace

void addDatasetPreview(CLI::App* dataset, const std::string& dir, Context& context) {
  auto words = std::make_shared<PreviewWords>();
  CLI::App* command = dataset->add_subcommand("preview", "Show what subtitles would become, before they are imported");
  command->add_option("SUBTITLES", words->request.path, "A subtitle file, or a film with subtitles inside")->required();
  command->add_option("--film", words->request.film, "The film they belong to, for times that count frames");
  command->add_option("--stream", words->request.stream, "Number of a stream inside the film")
      ->check(CLI::NonNegativeNumber);
  command->add_flag("--changed", words->onlyChanged, "Only cues that a rule changes or leaves out");
  command->add_option("--limit", words->limit, "At most so many cues")
      ->capture_default_str()
      ->check(CLI::NonNegativeNumber);
  command->add_flag("--all", words->all, "All cues");
  addSettings(command, words->settings);
  onNamed(command, context, "dataset preview", [words, &dir](Context& c) {
    words->request.projectDir = dir;
    return preview(c, *words);
  });
}

}  // namespace dimts::cli
