// dimts tokenizer: the vocabulary of a project.
#include <cstdio>

#include "app/cli/verbs/verbs.h"

namespace dimts::cli {
namespace {

struct TokenizerWords {
  std::string dir, text;
  std::string kind, size, coverage;  // of train
  std::vector<std::string> settings, textFiles, others;
  std::string base, probeFile, textFile, tag, outDir;
  int64_t mostTexts = 0;
  int64_t rows = 0;
  double probePercent = 0.5;
  bool apply = false;
};

int train(Context& context, const TokenizerWords& words) {
  auto settings = parseSettings(words.settings);
  if (!settings.ok()) return context.fail(settings.error());
  if (!words.kind.empty()) (*settings)["tokenizer.kind"] = words.kind;
  if (!words.size.empty()) (*settings)["tokenizer.size"] = words.size;
  if (!words.coverage.empty()) (*settings)["tokenizer.coverage"] = words.coverage;
  return context.runJob(TokenizerTrainJob{words.dir, *settings, words.textFiles, words.outDir, words.mostTexts});
}

TokenizerMergeJob mergeJob(const TokenizerWords& words) {
  TokenizerMergeJob job{words.dir, words.base};
  job.textFiles = words.textFiles;
  job.probeFile = words.probeFile;
  job.size = words.rows;
  job.tag = words.tag;
  job.largestProbePercent = words.probePercent;
  job.apply = words.apply;
  return job;
}

TokenizerReduceJob reduceJob(const TokenizerWords& words) {
  TokenizerReduceJob job{words.dir, words.base};
  job.textFiles = words.textFiles;
  job.apply = words.apply;
  return job;
}

RecordList countsOf(const std::vector<std::pair<std::string, int64_t>>& counts) {
  RecordList list;
  for (const auto& [character, count] : counts) list.push_back(Record().add("character", character).add("count", count));
  return list;
}

std::string reportText(const TokenizerReport& report) {
  char line[512];
  std::snprintf(line, sizeof line,
                "%s tokenizer of %lld tokens (%lld never used), %.2f tokens a word, %.3f %% of the characters unknown\n"
                "%lld texts, %lld words, %lld characters, %lld tokens, the longest text %lld\n",
                report.kind.c_str(), static_cast<long long>(report.entries), static_cast<long long>(report.unusedPieces),
                report.tokensPerWord, 100 * report.unknownRate, static_cast<long long>(report.texts),
                static_cast<long long>(report.words), static_cast<long long>(report.characters),
                static_cast<long long>(report.tokens), static_cast<long long>(report.longestIds));
  std::string text = line;
  text += "Tokens by their number of letters:";
  for (size_t i = 1; i < report.lengthHistogram.size(); ++i)
    text += " " + std::to_string(i) + ":" + std::to_string(report.lengthHistogram[i]);
  text += "\nLongest:";
  for (const std::string& piece : report.longestPieces) text += " \"" + piece + "\"";
  for (const auto& [raw, cut] : report.examples) text += "\n  " + cut;
  for (const auto& [character, count] : report.unknown) text += "\nunknown: " + character + "\t" + std::to_string(count);
  return text;
}

int report(Context& context, const TokenizerWords& words) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  const auto found = (*engine)->tokenizerReport({words.dir, words.base, words.textFile});
  if (!found.ok()) return context.fail(found.error());
  RecordList lengths, longest, examples;
  for (size_t i = 1; i < found->lengthHistogram.size(); ++i)
    lengths.push_back(Record().add("letters", static_cast<int64_t>(i)).add("tokens", found->lengthHistogram[i]));
  for (const std::string& piece : found->longestPieces) longest.push_back(Record().add("token", piece));
  for (const auto& [raw, cut] : found->examples) examples.push_back(Record().add("text", raw).add("tokens", cut));
  Record summary;
  summary.add("kind", found->kind).add("fingerprint", found->fingerprint).add("rows", found->rows);
  summary.add("entries", found->entries).add("base_rows", found->baseRows).add("texts", found->texts);
  summary.add("words", found->words).add("characters", found->characters).add("tokens", found->tokens);
  summary.add("unknown_characters", found->unknownCharacters).add("unknown_rate", found->unknownRate);
  summary.add("tokens_per_word", found->tokensPerWord).add("unused", found->unusedPieces);
  summary.add("longest_ids", found->longestIds).add("unknown", countsOf(found->unknown));
  summary.add("lengths", std::move(lengths)).add("longest", std::move(longest)).add("examples", std::move(examples));
  return context.finish(summary, reportText(*found));
}

int inspect(Context& context, const TokenizerWords& words) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  const auto info = (*engine)->tokenizer(words.dir);
  if (!info.ok()) return context.fail(info.error());
  RecordList entries;
  std::string pieces;
  for (const VocabularyEntry& e : info->entries) {
    entries.push_back(Record().add("id", e.id).add("piece", e.piece).add("count", e.count));
    pieces += "  " + std::to_string(e.id) + "\t" + (e.piece == " " ? "(space)" : e.piece) + "\t" +
              std::to_string(e.count) + "\n";
  }
  std::string text = info->kind + " tokenizer of " + std::to_string(info->entries.size()) + " pieces, fingerprint " +
                     info->fingerprint + "\n" + pieces;
  text += info->uncovered.empty() ? "Every character of the kept clips is covered."
                                  : "Characters of the kept clips that are not covered:\n";
  for (const auto& [character, count] : info->uncovered) text += "  " + character + "\t" + std::to_string(count) + "\n";
  Record summary;
  summary.add("kind", info->kind)
      .add("fingerprint", info->fingerprint)
      .add("size", static_cast<int64_t>(info->entries.size()));
  summary.add("entries", std::move(entries)).add("uncovered", countsOf(info->uncovered));
  return context.finish(summary, text);
}

int encode(Context& context, const TokenizerWords& words) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  const auto encoded = (*engine)->encode(words.dir, words.text, words.base);
  if (!encoded.ok()) return context.fail(encoded.error());
  RecordList tokens;
  std::string ids, unknown;
  for (size_t i = 0; i < encoded->ids.size(); ++i) {
    tokens.push_back(
        Record().add("id", encoded->ids[i]).add("piece", i < encoded->pieces.size() ? encoded->pieces[i] : ""));
    ids += (i ? " " : "") + std::to_string(encoded->ids[i]);
  }
  RecordList unknownList;
  for (const std::string& u : encoded->unknown) {
    unknownList.push_back(Record().add("character", u));
    unknown += " " + u;
  }
  Record summary;
  summary.add("normalized", encoded->normalized)
      .add("tokens", std::move(tokens))
      .add("unknown", std::move(unknownList));
  return context.finish(summary, encoded->normalized + "\n" + ids +
                                     (unknown.empty() ? "" : "\nLeft out, not in the vocabulary:" + unknown));
}

int letters(Context& context, const TokenizerWords& words) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  const auto found = (*engine)->newLetters({words.dir, words.base, words.apply});
  if (!found.ok()) return context.fail(found.error());
  RecordList list;
  std::string text;
  int64_t open = 0;
  for (const NewLetter& letter : *found) {
    std::string like;
    for (const std::string& one : letter.like) like += (like.empty() ? "" : " + ") + one;
    const char* by = letter.source == "table" ? "letters.yaml" : letter.source == "plain" ? "without its marks" : "in Latin letters";
    text += letter.letter + "\t" + (like.empty() ? "(drawn like the voice's own letters)" : like + "\t" + by) + "\n";
    open += like.empty();
    list.push_back(Record().add("letter", letter.letter).add("like", like).add("source", letter.source));
  }
  Record summary;
  summary.add("letters", static_cast<int64_t>(found->size())).add("without", open).add("written", words.apply).add("list", std::move(list));
  return context.finish(summary, found->empty() ? "The voice has every letter of this vocabulary." : text);
}

void addChanges(CLI::App* tokenizer, Context& context, const std::shared_ptr<TokenizerWords>& words) {
  const auto texts = [&](CLI::App* verb) {
    verb->add_option("--texts", words->textFiles, "More texts to learn from: UTF-8, one per line")->type_name("FILE");
  };
  const auto base = [&](CLI::App* verb) {
    verb->add_option("--base", words->base, "Vocabulary file or folder; else the project's own")->type_name("PATH");
  };
  const auto apply = [&](CLI::App* verb) { verb->add_flag("--apply", words->apply, "Write it; without this, only look"); };

  CLI::App* merge = tokenizer->add_subcommand("merge", "A base vocabulary learns the clips' texts; its numbers stay");
  base(merge);
  texts(merge);
  apply(merge);
  merge->add_option("--size", words->rows, "Tokens afterwards; 0: only missing letters");
  merge->add_option("--tag", words->tag, "Language token to add, for example [am]");
  merge->add_option("--probe", words->probeFile, "Texts of the base's languages, to be cut as before")->type_name("FILE");
  merge->add_option("--probe-percent", words->probePercent, "Of their words that may be cut differently")
      ->check(CLI::Range(0.0, 100.0));
  onNamed(merge, context, "tokenizer merge", [words](Context& c) { return c.runJob(mergeJob(*words)); });

  CLI::App* join = tokenizer->add_subcommand("join", "Add the tokens of other vocabularies of the same kind");
  base(join);
  join->add_option("OTHER", words->others, "Vocabulary files or folders")->required();
  onNamed(join, context, "tokenizer join",
          [words](Context& c) { return c.runJob(TokenizerJoinJob{words->dir, words->base, words->others}); });

  CLI::App* begin = tokenizer->add_subcommand("letters", "What letters that a voice lacks begin like when it goes on");
  begin->add_option("--from", words->base, "Folder of the voice; else the setting model.base")->type_name("VOICE");
  begin->add_flag("--apply", words->apply, "Put the proposals into the project's letters.yaml, to be mended there");
  onNamed(begin, context, "tokenizer letters", [words](Context& c) { return letters(c, *words); });

  CLI::App* reduce = tokenizer->add_subcommand("reduce", "Take out what the texts never need; numbers change");
  base(reduce);
  texts(reduce);
  apply(reduce);
  onNamed(reduce, context, "tokenizer reduce", [words](Context& c) { return c.runJob(reduceJob(*words)); });
}

}  // namespace

void addTokenizer(CLI::App& app, Context& context) {
  auto words = std::make_shared<TokenizerWords>();
  CLI::App* tokenizer = app.add_subcommand(
      "tokenizer", "The vocabulary: tokenizer DIR train, inspect, encode TEXT, report, coverage, merge, join, reduce, letters");
  addProjectFolder(tokenizer, words->dir);
  tokenizer->require_subcommand(1);
  CLI::App* make = tokenizer->add_subcommand("train", "Make it from the kept clips");
  make->add_option("--kind", words->kind, "character, unigram, bpe or hf-bpe");
  make->add_option("--size", words->size, "Tokens, 100 to 10000; not for characters");
  make->add_option("--coverage", words->coverage, "Percent of all characters that get a token");
  make->add_option("--texts", words->textFiles, "More texts to learn from: UTF-8, one per line")->type_name("FILE");
  make->add_option("--out", words->outDir, "Write it here, to be looked at; the project's own stays")->type_name("FOLDER");
  make->add_option("--most-texts", words->mostTexts, "Learn from so many texts only, for a quick look")->check(CLI::PositiveNumber);
  addSettings(make, words->settings);
  onNamed(make, context, "tokenizer train", [words](Context& c) { return train(c, *words); });
  onNamed(tokenizer->add_subcommand("inspect", "Show it, and the characters it does not cover"), context,
          "tokenizer inspect", [words](Context& c) { return inspect(c, *words); });
  CLI::App* encodeText = tokenizer->add_subcommand("encode", "Show how a text is cut into pieces");
  encodeText->add_option("TEXT", words->text, "The text")->required();
  encodeText->add_option("--vocabulary", words->base, "File or folder; else the project's own")->type_name("PATH");
  onNamed(encodeText, context, "tokenizer encode", [words](Context& c) { return encode(c, *words); });
  onNamed(tokenizer->add_subcommand("report", "What it does to the clips, in figures"), context, "tokenizer report",
          [words](Context& c) { return report(c, *words); });
  CLI::App* coverage = tokenizer->add_subcommand("coverage", "Hold any vocabulary against any texts");
  coverage->add_option("--vocabulary", words->base, "File or folder; else the project's own")->type_name("PATH");
  coverage->add_option("--texts", words->textFile, "UTF-8, one text per line; else the kept clips")->type_name("FILE");
  onNamed(coverage, context, "tokenizer coverage", [words](Context& c) { return report(c, *words); });
  addChanges(tokenizer, context, words);
}

}  // namespace dimts::cli
