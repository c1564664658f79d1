// One door to the trainers: characters, SentencePiece in its helper process, Hugging Face style BPE of our own.
#include "engine/tokenizer/vocabulary_training.h"

#include <algorithm>
#include <optional>
#include <set>

#include "engine/core/files.h"
#include "engine/text/normalizer.h"
#include "engine/text/unicode.h"
#include "engine/tokenizer/bpe_trainer.h"
#include "engine/tokenizer/character_vocabulary.h"
#include "engine/tokenizer/chatterbox_text.h"
#include "engine/tokenizer/hf_bpe.h"
#include "engine/tokenizer/sentencepiece_model.h"
#include "engine/tokenizer/sentencepiece_process.h"
#include "engine/tokenizer/utf8.h"

namespace dimts::tokenizer {
namespace {

using Letters = std::map<std::string, int64_t>;

bool isMark(const std::string& character) { return isPunctuation(codePointAt(character, 0).value); }

VocabularyPtr characters(const Letters& letters) {
  std::vector<std::string> symbols{"<pad>", "<unk>"};
  for (const auto& [letter, count] : letters) symbols.push_back(letter);
  return std::make_shared<CharacterVocabulary>(std::move(symbols));
}

Result<TrainedVocabulary> trainPieces(const VocabularyPlan& plan, const Letters& letters, TextSource& texts,
                                      const JobControl* control, const std::function<void(int64_t, int64_t)>& progress) {
  SentencePieceRun run{plan.kind == VocabularyKind::Unigram, plan.size, {}, ""};
  if (!plan.rules.tag.empty()) run.symbols.push_back(plan.rules.tag);
  for (const auto& [letter, count] : letters) {
    if (letter == " " || letter == kSpaceMark) continue;
    if (plan.punctuationAsSymbols && isMark(letter))
      run.symbols.push_back(letter);
    else
      run.requiredCharacters += letter;
  }
  TrainedVocabulary out;
  out.askedSize = plan.size;
  // Its alphabet, symbols, <pad>, <unk> and the space mark must fit.
  const auto least = static_cast<int64_t>(letters.size() + run.symbols.size()) + 4;
  if (run.size < least) {
    run.size = least;
    out.notes.push_back("The texts have " + std::to_string(letters.size()) + " different characters, so the vocabulary has " +
                        std::to_string(least) + " pieces instead of " + std::to_string(plan.size) + ".");
  }
  out.triedSize = run.size;
  DIMTS_TRY_ASSIGN(const std::string model, trainSentencePiece(run, texts, control, progress));
  DIMTS_TRY_ASSIGN(out.vocabulary, parseVocabulary(model, "the trained model"));
  if (out.vocabulary->rows() < run.size)
    out.notes.push_back("The texts give only " + std::to_string(out.vocabulary->rows()) + " pieces; " +
                        std::to_string(run.size) + " were asked for.");
  return out;
}

/// <pad>, <unk>, [SPACE] and the tag as added tokens, then every letter.
HfBpeParts startOfHfBpe(const VocabularyPlan& plan, const Letters& letters) {
  HfBpeParts parts;
  parts.frame = plainHfFrame();
  parts.frame.replace(parts.frame.find("[UNK]"), 5, "<unk>");
  parts.pieces = {"<pad>", "<unk>", std::string(HfBpe::kSpaceToken)};
  parts.unknown = "<unk>";
  if (!plan.rules.tag.empty()) parts.pieces.push_back(plan.rules.tag);
  for (size_t i = 0; i < parts.pieces.size(); ++i)
    parts.added.push_back({static_cast<int32_t>(i), parts.pieces[i], false, false, false, false, true});
  for (const auto& [letter, count] : letters)
    if (classOf(codePointAt(letter, 0).value) != kSpaceClass) parts.pieces.push_back(letter);
  return parts;
}

Result<TrainedVocabulary> trainHfBpe(const VocabularyPlan& plan, const Letters& letters, TextSource& texts,
                                     const JobControl* control, const std::function<void(int64_t, int64_t)>& progress) {
  HfBpeParts parts = startOfHfBpe(plan, letters);
  std::unordered_map<std::string, int32_t> ids;
  for (size_t i = 0; i < parts.pieces.size(); ++i) ids.emplace(parts.pieces[i], static_cast<int32_t>(i));
  std::vector<BpeWord> words;
  for (const CountedWord& word : countWords(texts)) {
    BpeWord& out = words.emplace_back();
    out.count = word.count;
    for (const std::string& character : text::codePoints(word.text)) out.symbols.push_back(ids.at(character));
  }
  TrainedVocabulary out;
  out.askedSize = plan.size;
  out.triedSize = std::max<int64_t>(plan.size, static_cast<int64_t>(parts.pieces.size()));
  if (out.triedSize > plan.size)
    out.notes.push_back("The alphabet alone needs " + std::to_string(out.triedSize) + " tokens.");
  const auto joint = [&](int32_t a, int32_t b) { return parts.pieces[static_cast<size_t>(a)] + parts.pieces[static_cast<size_t>(b)]; };
  BpeTraining training;
  training.newTokens = out.triedSize - static_cast<int64_t>(parts.pieces.size());
  training.leastCount = plan.leastCount;
  training.firstNewId = static_cast<int32_t>(parts.pieces.size());
  training.existing = [&](int32_t a, int32_t b) -> std::optional<int32_t> {
    const auto found = ids.find(joint(a, b));
    return found == ids.end() ? std::nullopt : std::optional(found->second);
  };
  training.created = [&](int32_t a, int32_t b, int32_t id) {
    ids.emplace(joint(a, b), id);
    parts.pieces.push_back(joint(a, b));
  };
  if (plan.punctuationAsSymbols)
    training.allowed = [&](int32_t a, int32_t b) {
      return !isMark(parts.pieces[static_cast<size_t>(a)]) && !isMark(parts.pieces[static_cast<size_t>(b)]);
    };
  const BpeTrained trained = trainBpe(words, training, control, progress);
  if (trained.stopped) return core::stoppedError();
  for (const LearnedMerge& merge : trained.merges) parts.merges.emplace_back(merge.left, merge.right);
  if (static_cast<int64_t>(parts.pieces.size()) < out.triedSize)
    out.notes.push_back("The texts give only " + std::to_string(parts.pieces.size()) + " tokens; " +
                        std::to_string(out.triedSize) + " were asked for.");
  DIMTS_TRY_ASSIGN(out.vocabulary, HfBpe::make(std::move(parts), "the trained vocabulary"));
  return out;
}

Result<TrainedVocabulary> trainKind(const VocabularyPlan& plan, const Letters& letters, TextSource& ready,
                                    const JobControl* control, const std::function<void(int64_t, int64_t)>& progress) {
  if (plan.kind == VocabularyKind::HfBpe) return trainHfBpe(plan, letters, ready, control, progress);
  if (plan.kind != VocabularyKind::Character) return trainPieces(plan, letters, ready, control, progress);
  TrainedVocabulary out;
  out.vocabulary = characters(letters);
  out.askedSize = out.triedSize = out.vocabulary->rows();
  return out;
}

/// Takes the letters beyond the coverage out of the counts and returns them.
std::set<std::string> leaveRarest(Letters& letters, const VocabularyPlan& plan) {
  std::set<std::string> left;
  if (plan.coverage >= 1) return left;
  const std::string wanted = applyRules(plan.rules, plan.alphabet);
  std::vector<std::pair<int64_t, std::string>> rarestFirst;
  int64_t all = 0;
  for (const auto& [letter, count] : letters) {
    all += count;
    if (letter != " " && wanted.find(letter) == std::string::npos) rarestFirst.emplace_back(count, letter);
  }
  std::sort(rarestFirst.begin(), rarestFirst.end());
  auto mayGo = static_cast<double>(all) * (1 - plan.coverage);
  for (const auto& [count, letter] : rarestFirst) {
    mayGo -= static_cast<double>(count);
    if (mayGo < 0) break;
    left.insert(letter);
    letters.erase(letter);
  }
  return left;
}

std::string without(const std::set<std::string>& left, std::string text) {
  if (left.empty()) return text;
  std::string out;
  for (const std::string& character : text::codePoints(text)) out += left.count(character) ? " " : character;
  return out;
}

}  // namespace

std::string applyRules(const TokenizerOptions& rules, const std::string& text) {
  std::string out = rules.text ? rules.text->spoken(text) : text::normalize(text, {.lowerCase = rules.lowerCase});
  return rules.chatterbox ? chatterboxSpoken(out, rules.tag) : out;
}

Error noLetters() {
  return {"tokenizer.no_text", "", "There is no letter in the texts.",
          "Import a film whose subtitles have text, or restore dropped clips.", ErrorKind::BadInput};
}

Result<VocabularyKind> vocabularyKind(const std::string& name) {
  for (const VocabularyKind kind :
       {VocabularyKind::Character, VocabularyKind::Unigram, VocabularyKind::Bpe, VocabularyKind::HfBpe})
    if (name == toString(kind)) return kind;
  return Error{"tokenizer.unknown_kind", name, "There is no vocabulary kind of this name.",
               "Choose character, unigram, bpe or hf-bpe.", ErrorKind::Usage};
}

namespace {

/// Words in order of first sight, each held once.
class WordCounter {
 public:
  void add(std::string word) { ++seen_.try_emplace(std::move(word), Seen{seen_.size(), 0}).first->second.count; }
  std::vector<CountedWord> take() {
    std::vector<CountedWord> words(seen_.size());
    while (!seen_.empty()) {
      auto node = seen_.extract(seen_.begin());
      words[node.mapped().place] = {std::move(node.key()), node.mapped().count};
    }
    return words;
  }

 private:
  struct Seen {
    size_t place = 0;
    int64_t count = 0;
  };
  std::unordered_map<std::string, Seen> seen_;
};

}  // namespace

std::vector<CountedWord> countSpacedWords(TextSource& texts) {
  WordCounter words;
  texts.rewind();
  for (std::string line; texts.next(line);)
    for (size_t at = 0; at < line.size();) {
      const size_t begin = line.find_first_not_of(" \t", at);
      if (begin == std::string::npos) break;
      at = std::min(line.find_first_of(" \t", begin), line.size());
      words.add(line.substr(begin, at - begin));
    }
  return words.take();
}

std::vector<CountedWord> countWords(TextSource& texts) {
  WordCounter words;
  texts.rewind();
  for (std::string line; texts.next(line);)
    for (size_t at = 0; at < line.size();) {
      const CodePoint first = codePointAt(line, at);
      const CharacterClass kind = classOf(first.value);
      size_t end = at + first.bytes;
      while (end < line.size() && classOf(codePointAt(line, end).value) == kind) end += codePointAt(line, end).bytes;
      if (kind != kSpaceClass) words.add(line.substr(at, end - at));
      at = end;
    }
  return words.take();
}

Result<TrainedVocabulary> trainVocabulary(const VocabularyPlan& plan, TextSource& texts, const JobControl* control,
                                          const std::function<void(int64_t, int64_t)>& progress) {
  if (plan.kind != VocabularyKind::Character && (plan.size < kSmallestTrained || plan.size > kLargestTrained))
    return Error{"tokenizer.bad_size", std::to_string(plan.size), "This is no size for a vocabulary.",
                 "Choose between " + std::to_string(kSmallestTrained) + " and " + std::to_string(kLargestTrained) + " pieces.",
                 ErrorKind::Usage};
  WatchedTexts watched(texts, control);
  std::set<std::string> left;  // letters that are not covered: a space stands for them
  MappedTexts ready(watched, [&](const std::string& text) { return without(left, applyRules(plan.rules, text)); });
  Letters letters = countLetters(ready);
  if (control && control->stopRequested()) return core::stoppedError();
  for (const std::string& letter : text::codePoints(applyRules(plan.rules, plan.alphabet))) letters[letter] += 0;
  left = leaveRarest(letters, plan);
  const bool anyLetter = std::any_of(letters.begin(), letters.end(),
                                     [](const auto& letter) { return text::countLetters(letter.first) > 0; });
  if (!anyLetter) return noLetters();
  DIMTS_TRY_ASSIGN(TrainedVocabulary out, trainKind(plan, letters, ready, control, progress));
  if (control && control->stopRequested()) return core::stoppedError();
  if (!left.empty()) out.notes.push_back(std::to_string(left.size()) + " rare characters have no token, as the coverage asks.");
  return out;
}

}  // namespace dimts::tokenizer
