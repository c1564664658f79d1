// dimts tokenizer: the vocabulary of a project.
#include "app/cli/verbs/verbs.h"

namespace dimts::cli {
namespace {

struct TokenizerWords {
  std::string dir, text;
};

int inspect(Context& context, const TokenizerWords& words) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  const auto info = (*engine)->tokenizer(words.dir);
  if (!info.ok()) return context.fail(info.error());
  RecordList entries, uncovered;
  std::string pieces;
  for (const VocabularyEntry& e : info->entries) {
    entries.push_back(Record().add("id", e.id).add("piece", e.piece).add("count", e.count));
    pieces += "  " + std::to_string(e.id) + "\t" + (e.piece == " " ? "(space)" : e.piece) + "\t" +
              std::to_string(e.count) + "\n";
  }
  for (const auto& [character, count] : info->uncovered)
    uncovered.push_back(Record().add("character", character).add("count", count));
  std::string text = info->kind + " tokenizer of " + std::to_string(info->entries.size()) + " pieces, fingerprint " +
                     info->fingerprint + "\n" + pieces;
  text += info->uncovered.empty() ? "Every character of the kept clips is covered."
                                  : "Characters of the kept clips that are not covered:\n";
  for (const auto& [character, count] : info->uncovered) text += "  " + character + "\t" + std::to_string(count) + "\n";
  Record summary;
  summary.add("kind", info->kind)
      .add("fingerprint", info->fingerprint)
      .add("size", static_cast<int64_t>(info->entries.size()));
  summary.add("entries", std::move(entries)).add("uncovered", std::move(uncovered));
  return context.finish(summary, text);
}

int encode(Context& context, const TokenizerWords& words) {
  auto engine = context.engine();
  if (!engine.ok()) return context.fail(engine.error());
  const auto encoded = (*engine)->encode(words.dir, words.text);
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

}  // namespace

void addTokenizer(CLI::App& app, Context& context) {
  auto words = std::make_shared<TokenizerWords>();
  CLI::App* tokenizer = app.add_subcommand("tokenizer", "The vocabulary: tokenizer DIR train, inspect, encode TEXT");
  addProjectFolder(tokenizer, words->dir);
  tokenizer->require_subcommand(1);
  onNamed(tokenizer->add_subcommand("train", "Make it from the kept clips"), context, "tokenizer train",
          [words](Context& c) { return c.runJob(TokenizerTrainJob{words->dir}); });
  onNamed(tokenizer->add_subcommand("inspect", "Show it, and the characters it does not cover"), context,
          "tokenizer inspect", [words](Context& c) { return inspect(c, *words); });
  CLI::App* encodeText = tokenizer->add_subcommand("encode", "Show how a text is cut into pieces");
  encodeText->add_option("TEXT", words->text, "The text")->required();
  onNamed(encodeText, context, "tokenizer encode", [words](Context& c) { return encode(c, *words); });
}

}  // namespace dimts::cli
