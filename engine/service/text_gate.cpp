// Every text is encoded once; counts by character, clips by their first mention.
#include "engine/service/text_gate.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>

#include "engine/nn/vocabulary_tables.h"
#include "engine/tokenizer/utf8.h"

namespace dimts::service {
namespace {

constexpr size_t kNamedLetters = 12, kNamedClips = 8, kClipsInText = 3;

bool isSpoken(char32_t c) { return tokenizer::classOf(c) != tokenizer::kSpaceClass && !tokenizer::isPunctuation(c); }

int64_t countSpoken(const std::string& text) {
  int64_t count = 0;
  for (size_t at = 0; at < text.size();) {
    const tokenizer::CodePoint c = tokenizer::codePointAt(text, at);
    count += isSpoken(c.value);
    at += c.bytes;
  }
  return count;
}

using Counts = std::map<std::string, UnknownCharacter>;

std::vector<UnknownCharacter> mostFrequentFirst(Counts counts) {
  std::vector<UnknownCharacter> list;
  for (auto& [character, entry] : counts) list.push_back(std::move(entry));
  std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
  return list;
}

void addClip(const tokenizer::Tokenizer& tokenizer, const ClipInfo& clip, LetterCheck& check, Counts& letters, Counts& signs) {
  const tokenizer::Encoding encoding = tokenizer.encode(clip.text);
  ++check.clips;
  check.letters += countSpoken(encoding.normalized);
  std::set<std::string> seen;
  bool lost = false;
  for (const std::string& character : encoding.unknown) {
    const bool spoken = isSpoken(tokenizer::codePointAt(character, 0).value);
    UnknownCharacter& entry = (spoken ? letters : signs)[character];
    entry.character = character;
    ++entry.count;
    check.unknownLetters += spoken;
    lost = lost || spoken;
    if (!seen.insert(character).second) continue;
    ++entry.clipCount;
    if (entry.clips.size() < kNamedClips) entry.clips.push_back(clip.id);
  }
  check.clipsWithUnknown += lost;
}

std::string percentText(double percent) {
  char text[32];
  std::snprintf(text, sizeof text, "%.3g %%", percent);
  return text;
}

/// "አ (120 times, clips 3, 17, 18 …)"
std::string describe(const UnknownCharacter& one) {
  std::string text = one.character + " (" + (one.count == 1 ? "once" : std::to_string(one.count) + " times") +
                     (one.clipCount == 1 ? ", clip " : ", clips ");
  for (size_t i = 0; i < std::min(kClipsInText, one.clips.size()); ++i) text += (i ? ", " : "") + std::to_string(one.clips[i]);
  return text + (one.clipCount > static_cast<int64_t>(kClipsInText) ? " …)" : ")");
}

std::string describe(const std::vector<UnknownCharacter>& list) {
  std::string text;
  for (size_t i = 0; i < std::min(kNamedLetters, list.size()); ++i) text += (i ? "; " : "") + describe(list[i]);
  if (list.size() > kNamedLetters) text += "; and " + std::to_string(list.size() - kNamedLetters) + " more";
  return text;
}

std::string count(size_t number, const char* one, const char* many) {
  return std::to_string(number) + (number == 1 ? one : many);
}

}  // namespace

double mostUnknownPercent(const core::OptionReader& options) { return options.real("train.unknown_letters"); }

LetterCheck checkLetters(const tokenizer::Tokenizer& tokenizer, const std::vector<const dataset::ClipSet*>& sets) {
  LetterCheck check;
  Counts letters, signs;
  for (const dataset::ClipSet* set : sets)
    for (const ClipInfo& clip : set->clips()) addClip(tokenizer, clip, check, letters, signs);
  check.unknown = mostFrequentFirst(std::move(letters));
  check.signs = mostFrequentFirst(std::move(signs));
  return check;
}

Status allowLetters(const LetterCheck& check, double mostPercent, const std::string& projectDir) {
  if (check.unknownPercent() <= mostPercent) return {};
  return Error{"train.unknown_letters", projectDir,
               count(check.unknown.size(), " letter of the texts has", " letters of the texts have") +
                   " no token and would not be learned: " + describe(check.unknown) + ". Together " +
                   percentText(check.unknownPercent()) + " of all letters, in " + std::to_string(check.clipsWithUnknown) +
                   " of " + std::to_string(check.clips) + " clips; " + percentText(mostPercent) + " are allowed.",
               "Train the tokenizer again or let it learn these letters (dimts tokenizer DIR train, or merge --apply), mend or "
               "drop the clips, or raise train.unknown_letters to train without them."};
}

std::string describeLeftOut(const LetterCheck& check) {
  std::string text;
  if (!check.unknown.empty())
    text = count(check.unknown.size(), " letter has", " letters have") + " no token and " +
           (check.unknown.size() == 1 ? "is" : "are") + " left out of the texts (" + percentText(check.unknownPercent()) +
           " of all letters, in " + std::to_string(check.clipsWithUnknown) + " of " + std::to_string(check.clips) +
           " clips): " + describe(check.unknown) + ".";
  if (!check.signs.empty()) text += (text.empty() ? "" : " ") + std::string("Signs without a token: ") + describe(check.signs) + ".";
  return text;
}

Record toRecord(const LetterCheck& check) {
  RecordList list;
  for (const UnknownCharacter& one : check.unknown) {
    RecordList clips;
    for (const int64_t clip : one.clips) clips.push_back(Record().add("clip", clip));
    list.push_back(Record().add("letter", one.character).add("count", one.count).add("clip_count", one.clipCount).add("clips", std::move(clips)));
  }
  return Record()
      .add("letters", check.letters)
      .add("unknown_letters", check.unknownLetters)
      .add("unknown_percent", check.unknownPercent())
      .add("clips_with_unknown", check.clipsWithUnknown)
      .add("unknown", std::move(list));
}

Status checkSizes(const tokenizer::Tokenizer& tokenizer, int64_t vocabularySize, train::Model& model) {
  if (tokenizer.size() != vocabularySize)
    return Error{"vocabulary.size", "tokenizer",
                 "The vocabulary has " + std::to_string(tokenizer.size()) + " tokens, the network was made for " +
                     std::to_string(vocabularySize) + ".",
                 "Put back the tokenizer that belongs to this run, or start a new run."};
  std::vector<nn::VocabularyTable> tables;
  for (const std::string& name : model.vocabularyTables()) tables.push_back({name, nn::TableRole::Input});
  return nn::checkTables(model.objective().state(), tables, tokenizer.size());
}

}  // namespace dimts::service
