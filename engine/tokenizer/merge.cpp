// New pieces are learned on what the base's own merges leave of the words; then the result is built, read as any other
// vocabulary, and held against its promises. What breaks one is banned and the rest learned again.
#include "engine/tokenizer/merge.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "engine/core/files.h"
#include "engine/tokenizer/bpe_trainer.h"
#include "engine/tokenizer/utf8.h"
#include "engine/tokenizer/vocabulary_extension.h"
#include "engine/tokenizer/vocabulary_report.h"
#include "engine/tokenizer/vocabulary_training.h"

namespace dimts::tokenizer {
namespace {

constexpr int kRounds = 20;

using Ids = std::vector<int32_t>;

class Merger {
 public:
  Merger(const Tokenizer& base, const MergeRequest& request, const JobControl* control, const MergeProgress& progress)
      : base_(base), request_(request), control_(control), progress_(progress) {}

  Result<MergedVocabulary> run(TextSource& texts, TextSource& probe) {
    if (request_.size > 0 && request_.size < base_.size())
      return Error{"tokenizer.bad_size", std::to_string(request_.size), "The base has " + std::to_string(base_.size()) +
                       " rows already.", "Choose a larger size; base tokens are never removed.", ErrorKind::Usage};
    collect(texts, probe);
    if (control_ && control_->stopRequested()) return core::stoppedError();
    if (words_.empty()) return noLetters();
    extension_.tag = base_.vocabulary().find(request_.tag) < 0 ? request_.tag : "";
    DIMTS_TRY_ASSIGN(lettered_, extendVocabulary(base_.vocabulary(), extension_));
    if (request_.size > lettered_->rows() && base_.vocabulary().kind() != VocabularyKind::Character) {
      DIMTS_TRY(learnUntilGood());
    } else {
      merged_ = lettered_;
    }
    return describe(texts);
  }

 private:
  bool perWord() const { return base_.vocabulary().kind() == VocabularyKind::HfBpe; }

  /// Words as the vocabulary's own cutting makes them: HF cuts marks off, SentencePiece only cuts at spaces.
  std::vector<CountedWord> wordsOf(TextSource& texts) const {
    MappedTexts ready(texts, [this](const std::string& text) { return base_.normalize(text); });
    return perWord() ? countWords(ready) : countSpacedWords(ready);
  }

  void collect(TextSource& texts, TextSource& probe) {
    words_ = wordsOf(texts);
    probe_ = wordsOf(probe);
    std::map<std::string, int64_t> missing;
    for (const CountedWord& word : words_) {
      Ids ids;
      std::vector<std::string> unknown;
      base_.vocabulary().encode(word.text, ids, &unknown);
      for (const std::string& character : unknown) missing[character] += word.count;
      extension_.tokens += static_cast<int64_t>(ids.size()) * word.count;
    }
    if (base_.vocabulary().kind() == VocabularyKind::Character) addMissingSpace(missing);
    extension_.letters.assign(missing.begin(), missing.end());
    for (const CountedWord& word : probe_) figures_.probeWords += word.count;
  }

  void addMissingSpace(std::map<std::string, int64_t>& missing) const {
    if (base_.vocabulary().find(" ") < 0) missing[" "] += 1;
  }

  Status learnUntilGood() {
    for (int round = 0; round < kRounds; ++round) {
      if (control_ && control_->stopRequested()) return core::stoppedError();
      const auto budget = static_cast<int64_t>(request_.largestProbeChange * static_cast<double>(figures_.probeWords));
      if (round > 0 && progress_) progress_(true, round, kRounds);
      learn(budget, round == 0);
      if (control_ && control_->stopRequested()) return core::stoppedError();
      DIMTS_TRY_ASSIGN(merged_, extendVocabulary(base_.vocabulary(), extension_));
      const size_t before = banned_.size();
      banUnused();
      if (probeChanges() > budget) banProbeBreakers();
      if (banned_.size() == before) return {};
    }
    // What is still unused after the last round is taken out for good; nothing is learned instead.
    for (int round = 0; round < kRounds; ++round) {
      banWhatIsMadeOfBanned();
      std::erase_if(extension_.pieces, [&](const NewPiece& p) { return banned_.count(p.left + p.right) > 0; });
      DIMTS_TRY_ASSIGN(merged_, extendVocabulary(base_.vocabulary(), extension_));
      const size_t before = banned_.size();
      banUnused();
      if (probeChanges() > static_cast<int64_t>(request_.largestProbeChange * static_cast<double>(figures_.probeWords)))
        banProbeBreakers();
      if (banned_.size() == before) break;
    }
    return {};
  }

  void learn(int64_t budget, bool first) {
    std::vector<std::string> names;  // by id: the base's, the letters', then what is learned
    std::unordered_map<std::string, int32_t> ids;
    for (int64_t id = 0; id < lettered_->rows(); ++id) {
      names.push_back(lettered_->piece(id));
      if (!names.back().empty()) ids.emplace(names.back(), static_cast<int32_t>(id));
    }
    std::vector<BpeWord> words;
    for (const CountedWord& word : words_) words.push_back({idsOf(*lettered_, word.text), word.count, 0});
    for (const CountedWord& word : probe_) words.push_back({idsOf(*lettered_, word.text), 0, word.count});
    BpeTraining training;
    training.firstNewId = static_cast<int32_t>(names.size());
    training.newTokens = request_.size - lettered_->rows();
    training.leastCount = std::max<int64_t>(2, request_.leastUses);
    training.leastUses = std::max<int64_t>(1, request_.leastUses);
    training.firstKeptId = static_cast<int32_t>(base_.size());
    training.probeBudget = budget;
    training.reuseExisting = false;
    training.existing = [&](int32_t a, int32_t b) -> std::optional<int32_t> {
      const auto found = ids.find(names[static_cast<size_t>(a)] + names[static_cast<size_t>(b)]);
      return found == ids.end() ? std::nullopt : std::optional(found->second);
    };
    training.created = [&](int32_t a, int32_t b, int32_t id) {
      names.push_back(names[static_cast<size_t>(a)] + names[static_cast<size_t>(b)]);
      ids.emplace(names.back(), id);
    };
    training.allowed = [&](int32_t a, int32_t b) {
      return mayMerge(a, names) && mayMerge(b, names) &&
             banned_.count(names[static_cast<size_t>(a)] + names[static_cast<size_t>(b)]) == 0;
    };
    const auto told = [this](int64_t done, int64_t total) { progress_(false, done, total); };
    const BpeTrained trained = trainBpe(words, training, control_,
                                        first && progress_ ? told : std::function<void(int64_t, int64_t)>{});
    figures_.passedOver = trained.passedOver;
    extension_.pieces.clear();
    for (const LearnedMerge& merge : trained.merges)
      extension_.pieces.push_back({names[static_cast<size_t>(merge.left)], names[static_cast<size_t>(merge.right)], merge.count});
  }

  bool mayMerge(int32_t id, const std::vector<std::string>& names) const {
    if (id < lettered_->rows() && lettered_->role(id) != TokenRole::Text) return false;
    const std::string& name = names[static_cast<size_t>(id)];
    const CodePoint first = codePointAt(name, 0);
    return !(request_.punctuationApart && first.bytes == name.size() && isPunctuation(first.value));
  }

  static Ids idsOf(const Vocabulary& vocabulary, const std::string& word) {
    Ids ids;
    vocabulary.encode(word, ids);
    return ids;
  }

  std::vector<int64_t> usesInTexts() const {
    std::vector<int64_t> uses(static_cast<size_t>(merged_->rows()), 0);
    for (const CountedWord& word : words_)
      for (const int32_t id : idsOf(*merged_, word.text)) uses[static_cast<size_t>(id)] += word.count;
    return uses;
  }

  /// Bans pieces that come out too rarely, unless a piece that does come out is made of them.
  void banUnused() {
    const std::vector<int64_t> uses = usesInTexts();
    std::set<std::string> needed;
    for (auto piece = extension_.pieces.rbegin(); piece != extension_.pieces.rend(); ++piece) {
      const std::string text = piece->left + piece->right;
      const int64_t id = merged_->find(text);
      const bool used = id >= 0 && uses[static_cast<size_t>(id)] >= std::max<int64_t>(1, request_.leastUses);
      if (!used && !needed.count(text)) banned_.insert(text);
      if (!used && needed.count(text)) bannedWith(text);
      if (used && base_.vocabulary().kind() != VocabularyKind::Unigram) needed.insert({piece->left, piece->right});
    }
    for (int64_t id = base_.size(); id < lettered_->rows(); ++id)
      if (lettered_->role(id) == TokenRole::Text && uses[static_cast<size_t>(id)] == 0) banRarestWith(lettered_->piece(id), uses);
  }

  /// A letter that only comes out inside longer pieces gets one of its places back.
  void banRarestWith(const std::string& letter, const std::vector<int64_t>& uses) {
    std::string rarest;
    int64_t least = 0;
    for (const NewPiece& piece : extension_.pieces) {
      const std::string text = piece.left + piece.right;
      const int64_t id = text.find(letter) == std::string::npos ? -1 : merged_->find(text);
      if (id < 0 || (!rarest.empty() && uses[static_cast<size_t>(id)] >= least)) continue;
      rarest = text;
      least = uses[static_cast<size_t>(id)];
    }
    if (!rarest.empty()) banned_.insert(rarest);
  }

  /// A stepping stone that never comes out itself: whatever is made of it goes, so that every row is of use.
  void bannedWith(const std::string& part) {
    for (const NewPiece& piece : extension_.pieces)
      if (piece.left == part || piece.right == part) banned_.insert(piece.left + piece.right);
  }

  void banWhatIsMadeOfBanned() {
    if (base_.vocabulary().kind() == VocabularyKind::Unigram) return;
    for (const NewPiece& piece : extension_.pieces)  // parts stand before what is made of them
      if (banned_.count(piece.left) || banned_.count(piece.right)) banned_.insert(piece.left + piece.right);
  }

  int64_t probeChanges() {
    figures_.probeChanged = 0;
    for (const CountedWord& word : probe_)
      if (idsOf(*merged_, word.text) != idsOf(*lettered_, word.text)) figures_.probeChanged += word.count;
    return figures_.probeChanged;
  }

  void banProbeBreakers() {
    for (const CountedWord& word : probe_) {
      const Ids after = idsOf(*merged_, word.text);
      if (after == idsOf(*lettered_, word.text)) continue;
      for (const int32_t id : after)
        if (id >= lettered_->rows()) banned_.insert(merged_->piece(id));
    }
  }

  Result<MergedVocabulary> describe(TextSource& texts) {
    TokenizerOptions options = base_.options();
    if (!request_.tag.empty()) options.tag = request_.tag;
    if (!request_.language.empty()) options.language = request_.language;
    std::vector<std::string> samples;
    texts.rewind();
    for (std::string text; samples.size() < 200 && texts.next(text);) samples.push_back(text);
    DIMTS_TRY_ASSIGN(Tokenizer tokenizer, base_.withVocabulary(merged_, options, samples));
    MergedVocabulary out{std::move(tokenizer), {}, figures_};
    describeTokens(out);
    const VocabularyReport before = describeVocabulary(base_, texts), after = describeVocabulary(out.tokenizer, texts);
    out.figures.baseRows = base_.size();
    out.figures.rows = merged_->rows();
    out.figures.words = after.words;
    out.figures.tokensPerWordBefore = before.tokensPerWord();
    out.figures.tokensPerWordAfter = after.tokensPerWord();
    out.figures.unknownRateBefore = before.unknownRate();
    out.figures.unknownRateAfter = after.unknownRate();
    return out;
  }

  void describeTokens(MergedVocabulary& out) {
    std::vector<int64_t> uses(static_cast<size_t>(merged_->rows()), 0);
    std::vector<std::string> examples(uses.size());
    for (const CountedWord& word : words_)
      for (const int32_t id : idsOf(*merged_, word.text)) {
        uses[static_cast<size_t>(id)] += word.count;
        if (examples[static_cast<size_t>(id)].empty()) examples[static_cast<size_t>(id)] = word.text;
      }
    MergeOrigin origin{base_.fingerprint(), base_.size(), {}};
    const int64_t firstPiece = lettered_->rows();
    for (int64_t id = base_.size(); id < merged_->rows(); ++id) {
      MergedToken token{id, merged_->spelling(id), MergedToken::Origin::Piece, uses[static_cast<size_t>(id)], 0,
                        examples[static_cast<size_t>(id)], {}};
      if (id >= firstPiece) {
        token.basePieces = partsBefore(merged_->piece(id));
        token.saved = token.uses * std::max<int64_t>(0, static_cast<int64_t>(token.basePieces.size()) - 1);
        ++out.figures.pieces;
      } else if (merged_->role(id) == TokenRole::Text) {
        token.origin = MergedToken::Origin::Letter;
        ++out.figures.letters;
      } else {
        token.origin = MergedToken::Origin::Tag;
      }
      out.figures.deadTokens += token.origin != MergedToken::Origin::Tag && token.uses == 0;
      origin.tokens.push_back({id, token.basePieces});
      out.tokens.push_back(std::move(token));
    }
    out.tokenizer.setOrigin(std::move(origin));
  }

  /// A new piece as the base and the new letters spell it.
  std::vector<int64_t> partsBefore(const std::string& piece) const {
    std::vector<std::string> left{piece};
    std::unordered_map<std::string, const NewPiece*> made;
    for (const NewPiece& p : extension_.pieces) made.emplace(p.left + p.right, &p);
    std::vector<int64_t> parts;
    while (!left.empty()) {
      const std::string text = left.back();
      left.pop_back();
      const int64_t id = merged_->find(text);
      if (id >= 0 && id < lettered_->rows()) {
        parts.push_back(id);
      } else if (const auto found = made.find(text); found != made.end()) {
        left.push_back(found->second->right);
        left.push_back(found->second->left);
      }
    }
    return parts;
  }

  const Tokenizer& base_;
  const MergeRequest& request_;
  const JobControl* control_;
  const MergeProgress& progress_;
  std::vector<CountedWord> words_, probe_;
  VocabularyExtension extension_;
  VocabularyPtr lettered_, merged_;
  std::set<std::string> banned_;
  MergeFigures figures_;
};

}  // namespace

Result<MergedVocabulary> mergeVocabulary(const Tokenizer& base, TextSource& texts, TextSource& probe,
                                         const MergeRequest& request, const JobControl* control, const MergeProgress& progress) {
  return Merger(base, request, control, progress).run(texts, probe);
}

}  // namespace dimts::tokenizer
