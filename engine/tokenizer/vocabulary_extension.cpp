// Appending to each kind by its own rules: HF BPE needs merges, SentencePiece BPE falling scores, unigram likely ones.
#include "engine/tokenizer/vocabulary_extension.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_set>

#include "engine/tokenizer/character_vocabulary.h"
#include "engine/tokenizer/hf_bpe.h"
#include "engine/tokenizer/sentencepiece_model.h"
#include "engine/tokenizer/utf8.h"

namespace dimts::tokenizer {
namespace {

/// An HF vocabulary being added to.
class HfGrowth {
 public:
  explicit HfGrowth(const HfBpe& base) : parts_(base.parts()) {
    for (size_t i = 0; i < parts_.pieces.size(); ++i)
      if (!parts_.pieces[i].empty()) ids_.emplace(parts_.pieces[i], static_cast<int32_t>(i));
    for (const auto& [left, right] : parts_.merges) pairs_.emplace(left, right);
  }
  int32_t add(const std::string& piece) {
    const auto [place, fresh] = ids_.emplace(piece, static_cast<int32_t>(parts_.pieces.size()));
    if (fresh) parts_.pieces.push_back(piece);
    return place->second;
  }
  void addToken(AddedToken token) {
    for (const AddedToken& known : parts_.added)
      if (known.content == token.content) return;
    token.id = add(token.content);
    parts_.added.push_back(std::move(token));
  }
  /// A merge of tokens that are there.
  void addMerge(const std::string& left, const std::string& right) {
    const int32_t a = add(left), b = add(right);
    if (!pairs_.emplace(a, b).second) return;
    add(left + right);
    parts_.merges.emplace_back(a, b);
  }
  Result<VocabularyPtr> finish() {
    DIMTS_TRY_ASSIGN(auto model, HfBpe::make(std::move(parts_), "the new vocabulary"));
    return VocabularyPtr(std::move(model));
  }

 private:
  HfBpeParts parts_;
  std::unordered_map<std::string, int32_t> ids_;
  std::set<std::pair<int32_t, int32_t>> pairs_;
};

/// A SentencePiece model being added to.
class SpGrowth {
 public:
  explicit SpGrowth(const SentencePieceModel& base) : parts_(base.parts()), lowest_(base.lowestScore()) {
    parts_.samples.clear();  // they show how the base cut
    highest_ = lowest_;
    for (const SpPiece& piece : parts_.pieces) {
      texts_.insert(piece.text);
      if (piece.type == SpType::Normal) highest_ = std::max(highest_, piece.score);
    }
  }
  void add(const std::string& piece, float score, SpType type = SpType::Normal) {
    if (texts_.insert(piece).second) parts_.pieces.push_back({piece, score, type});
  }
  float next() { return lowest_ -= 1; }
  float byCount(int64_t count, int64_t all) const {
    return std::clamp(static_cast<float>(std::log(static_cast<double>(std::max<int64_t>(1, count)) / static_cast<double>(std::max<int64_t>(1, all)))),
                      lowest_, highest_);
  }
  float inRange(float score) const { return std::clamp(score, lowest_, highest_); }
  bool unigram() const { return parts_.unigram; }
  Result<VocabularyPtr> finish() {
    DIMTS_TRY_ASSIGN(auto model, SentencePieceModel::make(std::move(parts_), "the new vocabulary"));
    return VocabularyPtr(std::move(model));
  }

 private:
  SentencePieceParts parts_;
  std::unordered_set<std::string> texts_;
  float lowest_ = 0, highest_ = 0;
};

Result<VocabularyPtr> extendHf(const HfBpe& base, const VocabularyExtension& extension) {
  HfGrowth growth(base);
  for (const auto& [letter, count] : extension.letters) growth.add(letter);
  if (!extension.tag.empty()) growth.addToken({0, extension.tag, false, false, false, false, true});
  for (const NewPiece& piece : extension.pieces) growth.addMerge(piece.left, piece.right);
  return growth.finish();
}

Result<VocabularyPtr> extendSentencePiece(const SentencePieceModel& base, const VocabularyExtension& extension) {
  SpGrowth growth(base);
  for (const auto& [letter, count] : extension.letters)
    growth.add(letter, growth.unigram() ? growth.byCount(count, extension.tokens) : growth.next());
  if (!extension.tag.empty()) growth.add(extension.tag, 0, SpType::UserDefined);
  for (const NewPiece& piece : extension.pieces)
    growth.add(piece.left + piece.right, growth.unigram() ? growth.byCount(piece.count, extension.tokens) : growth.next());
  return growth.finish();
}

Result<ReducedVocabulary> reduceHf(const HfBpe& model, std::vector<bool> keep) {
  const HfBpeParts& old = model.parts();
  const auto result = [&](const std::pair<int32_t, int32_t>& merge) {
    return static_cast<size_t>(model.find(model.piece(merge.first) + model.piece(merge.second)));
  };
  for (bool grown = true; grown;) {
    grown = false;
    for (const auto& merge : old.merges) {
      const auto left = static_cast<size_t>(merge.first), right = static_cast<size_t>(merge.second);
      if (!keep[result(merge)] || (keep[left] && keep[right])) continue;
      keep[left] = keep[right] = grown = true;
    }
  }
  ReducedVocabulary out;
  HfBpeParts parts = old;
  parts.pieces.clear();
  std::vector<int32_t> newId(old.pieces.size(), -1);
  for (size_t id = 0; id < old.pieces.size(); ++id) {
    if (!keep[id]) continue;
    newId[id] = static_cast<int32_t>(parts.pieces.size());
    parts.pieces.push_back(old.pieces[id]);
    out.oldIds.push_back(static_cast<int64_t>(id));
  }
  std::erase_if(parts.merges, [&](const auto& merge) {
    return !keep[static_cast<size_t>(merge.first)] || !keep[static_cast<size_t>(merge.second)] || !keep[result(merge)];
  });
  for (auto& [left, right] : parts.merges) {
    left = newId[static_cast<size_t>(left)];
    right = newId[static_cast<size_t>(right)];
  }
  for (AddedToken& token : parts.added) token.id = newId[static_cast<size_t>(token.id)];
  DIMTS_TRY_ASSIGN(out.vocabulary, HfBpe::make(std::move(parts), "the reduced vocabulary"));
  return out;
}

Result<ReducedVocabulary> reduceSentencePiece(const SentencePieceModel& model, std::vector<bool> keep) {
  const auto& old = model.parts();
  for (bool grown = !old.unigram; grown;) {
    grown = false;
    for (size_t id = 0; id < old.pieces.size(); ++id) {
      const std::string& text = old.pieces[id].text;
      if (!keep[id] || old.pieces[id].type != SpType::Normal) continue;
      for (size_t at = codePointAt(text, 0).bytes; at < text.size(); at += codePointAt(text, at).bytes) {
        const int64_t left = model.find(text.substr(0, at)), right = model.find(text.substr(at));
        if (left < 0 || right < 0) continue;
        for (const int64_t part : {left, right})
          if (!keep[static_cast<size_t>(part)]) keep[static_cast<size_t>(part)] = grown = true;
      }
    }
  }
  ReducedVocabulary out;
  SentencePieceParts parts = old;
  parts.pieces.clear();
  parts.samples.clear();
  for (size_t id = 0; id < old.pieces.size(); ++id)
    if (keep[id]) {
      parts.pieces.push_back(old.pieces[id]);
      out.oldIds.push_back(static_cast<int64_t>(id));
    }
  DIMTS_TRY_ASSIGN(out.vocabulary, SentencePieceModel::make(std::move(parts), "the reduced vocabulary"));
  return out;
}

}  // namespace

Result<VocabularyPtr> extendVocabulary(const Vocabulary& base, const VocabularyExtension& extension) {
  if (const auto* hf = dynamic_cast<const HfBpe*>(&base)) return extendHf(*hf, extension);
  if (const auto* sp = dynamic_cast<const SentencePieceModel*>(&base)) return extendSentencePiece(*sp, extension);
  std::vector<std::string> symbols = dynamic_cast<const CharacterVocabulary&>(base).symbols();
  for (const auto& [letter, count] : extension.letters)
    if (base.find(letter) < 0) symbols.push_back(letter);
  if (!extension.tag.empty())
    return unsupportedVocabulary("", "A character vocabulary has no place for the language tag \"" + extension.tag + "\".");
  return VocabularyPtr(std::make_shared<CharacterVocabulary>(std::move(symbols)));
}

Result<ReducedVocabulary> reduceVocabulary(const Vocabulary& vocabulary, const std::vector<int64_t>& uses) {
  std::vector<bool> keep(static_cast<size_t>(vocabulary.rows()), false);
  for (int64_t id = 0; id < vocabulary.rows(); ++id) {
    const TokenRole role = vocabulary.role(id);
    const bool single = role == TokenRole::Text && countCodePoints(vocabulary.piece(id)) == 1;
    const bool used = static_cast<size_t>(id) < uses.size() && uses[static_cast<size_t>(id)] > 0;
    keep[static_cast<size_t>(id)] = role != TokenRole::Hole && (role != TokenRole::Text || single || used);
  }
  if (const auto* hf = dynamic_cast<const HfBpe*>(&vocabulary)) return reduceHf(*hf, std::move(keep));
  if (const auto* sp = dynamic_cast<const SentencePieceModel*>(&vocabulary)) return reduceSentencePiece(*sp, std::move(keep));
  ReducedVocabulary out;
  std::vector<std::string> symbols;
  for (int64_t id = 0; id < vocabulary.rows(); ++id) {
    const bool used = static_cast<size_t>(id) < uses.size() && uses[static_cast<size_t>(id)] > 0;
    if (id != 0 && vocabulary.role(id) == TokenRole::Text && !used) continue;
    symbols.push_back(vocabulary.piece(id));
    out.oldIds.push_back(id);
  }
  out.vocabulary = std::make_shared<CharacterVocabulary>(std::move(symbols));
  return out;
}

Result<VocabularyPtr> joinVocabularies(const Vocabulary& base, const std::vector<VocabularyPtr>& others) {
  for (const VocabularyPtr& other : others)
    if (other->kind() != base.kind())
      return Error{"tokenizer.kinds_differ", "", std::string("A vocabulary of the kind \"") + toString(other->kind()) +
                       "\" cannot be joined to one of the kind \"" + toString(base.kind()) + "\".",
                   "Merge by texts instead: the pieces are then learned in the base's own kind.", ErrorKind::BadInput};
  if (const auto* hf = dynamic_cast<const HfBpe*>(&base)) {
    HfGrowth growth(*hf);
    for (const VocabularyPtr& other : others) {
      const auto& model = dynamic_cast<const HfBpe&>(*other);
      for (const AddedToken& token : model.parts().added) growth.addToken(token);
      for (int64_t id = 0; id < model.rows(); ++id)
        if (model.role(id) == TokenRole::Text && countCodePoints(model.piece(id)) == 1) growth.add(model.piece(id));
      for (const auto& [left, right] : model.parts().merges) growth.addMerge(model.piece(left), model.piece(right));
    }
    return growth.finish();
  }
  if (const auto* sp = dynamic_cast<const SentencePieceModel*>(&base)) {
    SpGrowth growth(*sp);
    for (const VocabularyPtr& other : others)
      for (const SpPiece& piece : dynamic_cast<const SentencePieceModel&>(*other).parts().pieces) {
        if (piece.type == SpType::UserDefined) growth.add(piece.text, 0, SpType::UserDefined);
        if (piece.type == SpType::Normal) growth.add(piece.text, growth.unigram() ? growth.inRange(piece.score) : growth.next());
      }
    return growth.finish();
  }
  VocabularyExtension extension;
  std::set<std::string> seen;
  for (const VocabularyPtr& other : others)
    for (int64_t id = 0; id < other->rows(); ++id)
      if (other->role(id) == TokenRole::Text && seen.insert(other->piece(id)).second)
        extension.letters.emplace_back(other->piece(id), 0);
  return extendVocabulary(base, extension);
}

}  // namespace dimts::tokenizer
