// dimts text: how a text is made ready for training and speaking.
#include <sstream>

#include "app/cli/verbs/verbs.h"

namespace dimts::cli {
namespace {

struct TextWords {
  TextQuery query;
  std::string text, file;
  std::vector<std::string> settings;
  bool explain = false;
};

RecordList changesOf(const PreparedText& text) {
  RecordList list;
  for (const auto& change : text.changes)
    list.push_back(Record().add("rule", change.rule).add("before", change.before).add("after", change.after));
  return list;
}

Record recordOf(const PreparedText& text) {
  RecordList unsure, problems;
  for (const auto& [place, words] : text.unsure) unsure.push_back(Record().add("place", place).add("words", words));
  for (const std::string& problem : text.problems) problems.push_back(Record().add("problem", problem));
  Record record;
  record.add("raw", text.raw).add("display", text.display).add("spoken", text.spoken);
  record.add("changes", changesOf(text)).add("unsure", std::move(unsure)).add("problems", std::move(problems));
  return record;
}

std::string quoted(const std::string& text) { return "\"" + text + "\""; }

std::string explained(const PreparedText& text) {
  std::string out = "raw:     " + text.raw + "\ndisplay: " + text.display + "\nspoken:  " + text.spoken + "\n";
  for (const auto& change : text.changes)
    out += "  " + change.rule + ": " + quoted(change.before) + " → " + quoted(change.after) + "\n";
  for (const auto& [place, words] : text.unsure)
    out += "  to be checked by a speaker: " + quoted(words) + " (" + place + ")\n";
  for (const std::string& problem : text.problems) out += "  " + problem + "\n";
  return out;
}

/// One text from the words, or one a line from the file.
Status readTexts(TextWords& words) {
  if (words.file.empty()) {
    words.query.texts = {words.text};
    return {};
  }
  DIMTS_TRY_ASSIGN(const std::string bytes, readText(words.file));
  std::istringstream lines(bytes);
  for (std::string line; std::getline(lines, line);) words.query.texts.push_back(line);
  return {};
}

int normalize(Context& context, TextWords words) {
  if (const Status read = readTexts(words); !read.ok()) return context.fail(read.error());
  auto overrides = parseSettings(words.settings);
  if (!overrides.ok()) return context.fail(overrides.error());
  words.query.overrides = std::move(overrides).value();
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  const auto prepared = (*engine)->prepareTexts(words.query);
  if (!prepared.ok()) return context.fail(prepared.error());
  RecordList texts;
  std::string plain;
  for (const PreparedText& text : prepared->texts) {
    texts.push_back(recordOf(text));
    plain += words.explain ? explained(text) : text.spoken + "\n";
  }
  if (!plain.empty()) plain.pop_back();
  Record summary;
  summary.add("normalizer", prepared->normalizer)
      .add("fingerprint", prepared->fingerprint)
      .add("texts", std::move(texts));
  return context.finish(summary, plain);
}

int rules(Context& context, const TextWords& words) {
  auto overrides = parseSettings(words.settings);
  if (!overrides.ok()) return context.fail(overrides.error());
  TextQuery query = words.query;
  query.overrides = std::move(overrides).value();
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  const auto prepared = (*engine)->prepareTexts(query);
  if (!prepared.ok()) return context.fail(prepared.error());
  RecordList list;
  std::string plain = "Normaliser " + prepared->normalizer + "; switch with --set text.rules=\"NAME=off\"\n";
  for (const TextRule& rule : prepared->rules) {
    list.push_back(Record().add("name", rule.name).add("on", rule.on).add("help", rule.help));
    plain += (rule.on ? "  on   " : "  off  ") + rule.name + ": " + rule.help + "\n";
  }
  plain.pop_back();
  Record summary;
  summary.add("normalizer", prepared->normalizer)
      .add("fingerprint", prepared->fingerprint)
      .add("rules", std::move(list));
  return context.finish(summary, plain);
}

void addSource(CLI::App* command, const std::shared_ptr<TextWords>& words) {
  command->add_option("--language", words->query.language, "Tag of the language: am, ckb, kmr, kmr-Arab, kmr-Cyrl, en");
  command->add_option("--project", words->query.projectDir, "Take the settings and word tables of this project");
  addSettings(command, words->settings);
}

}  // namespace

void addText(CLI::App& app, Context& context) {
  auto words = std::make_shared<TextWords>();
  CLI::App* text = app.add_subcommand("text", "How text is made ready: text normalize TEXT, text rules");
  text->require_subcommand(1);
  CLI::App* normalizing = text->add_subcommand("normalize", "Show what is spoken for a text");
  CLI::Option_group* source = normalizing->add_option_group("text");
  source->add_option("TEXT", words->text, "The text");
  source->add_option("--file", words->file, "A UTF-8 text file, one text a line; - is standard input");
  source->require_option(1);
  addSource(normalizing, words);
  normalizing->add_flag("--explain", words->explain,
                        "Show the raw, displayed and spoken form, and what each rule changed");
  onNamed(normalizing, context, "text normalize", [words](Context& c) { return normalize(c, *words); });
  CLI::App* listing = text->add_subcommand("rules", "List the rules of a language and which are on");
  addSource(listing, words);
  onNamed(listing, context, "text rules", [words](Context& c) { return rules(c, *words); });
}

}  // namespace dimts::cli
