// Encoding with SentencePiece models. Words are cached; where float rounding could decide between two best paths, the
// sentence is encoded as a whole in the reference's order of additions, so that ids stay equal.
#include "engine/tokenizer/sentencepiece_model.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include "engine/tokenizer/sentencepiece_normalizer.h"
#include "engine/tokenizer/utf8.h"
#include "engine/tokenizer/word_cache.h"

namespace dimts::tokenizer {
namespace {

constexpr float kUnknownPenalty = 10;
constexpr uint8_t kHasUnknown = 1, kNearTie = 2;
/// Paths closer than this may be ordered by rounding. A word's additions err by less as long as the sum stays below
/// 512, which it does in texts of at most kCachedBytes; longer ones are encoded as a whole.
constexpr float kTieMargin = 1e-3f;
constexpr size_t kCachedBytes = 1024;

std::string joined(const std::vector<std::string>& pieces) {
  std::string text;
  for (const std::string& piece : pieces) text += (text.empty() ? "" : " ") + piece;
  return text;
}

}  // namespace

Result<std::shared_ptr<const SentencePieceModel>> SentencePieceModel::make(SentencePieceParts parts,
                                                                           const std::string& subject) {
  std::shared_ptr<SentencePieceModel> model(new SentencePieceModel());
  model->parts_ = std::move(parts);
  DIMTS_TRY(model->prepare(subject));
  DIMTS_TRY(model->checkSamples(subject));
  return std::shared_ptr<const SentencePieceModel>(std::move(model));
}

Status SentencePieceModel::prepare(const std::string& subject) {
  if (const std::string problem = charsmapProblem(parts_.normalizer.charsmap); !problem.empty())
    return damagedVocabulary(subject, problem);
  std::vector<std::pair<std::string, int32_t>> texts, userDefined;
  byteIds_.assign(256, -1);
  lowest_ = std::numeric_limits<float>::max();
  wordsApart_ = parts_.normalizer.escapeSpaces;
  for (size_t i = 0; i < parts_.pieces.size(); ++i) {
    const SpPiece& piece = parts_.pieces[i];
    const auto id = static_cast<int32_t>(i);
    if (piece.text.empty()) return damagedVocabulary(subject, "Piece " + std::to_string(i) + " is empty.");
    if (!std::isfinite(piece.score)) return damagedVocabulary(subject, "The score of piece " + std::to_string(i) + " is no number.");
    if (!idOf_.emplace(piece.text, id).second)
      return damagedVocabulary(subject, "The piece \"" + piece.text + "\" stands there twice.");
    if (piece.type == SpType::Unused && !parts_.unigram)
      return unsupportedVocabulary(subject, "It is a BPE model with pieces marked as unused.");
    if (piece.type == SpType::Unknown) {
      if (unknown_ >= 0) return damagedVocabulary(subject, "There are two unknown pieces.");
      unknown_ = id;
    }
    if (piece.type == SpType::Byte && piece.text.size() == 6)
      byteIds_[static_cast<size_t>(std::strtoul(piece.text.substr(3, 2).c_str(), nullptr, 16)) & 0xFF] = id;
    const bool text = piece.type == SpType::Normal || piece.type == SpType::UserDefined;
    if (text) texts.emplace_back(piece.text, id);
    if (piece.type == SpType::UserDefined) userDefined.emplace_back(piece.text, id);
    if (text && piece.text.find(kSpaceMark, 1) != std::string::npos) wordsApart_ = false;
    if (piece.type == SpType::Normal) lowest_ = std::min(lowest_, piece.score);
  }
  if (unknown_ < 0) return damagedVocabulary(subject, "There is no unknown piece.");
  if (parts_.byteFallback && std::count(byteIds_.begin(), byteIds_.end(), -1) > 0)
    return damagedVocabulary(subject, "Byte pieces are promised, but not all are there.");
  if (lowest_ == std::numeric_limits<float>::max()) lowest_ = 0;
  pieces_ = PieceTrie(std::move(texts));
  hasUserDefined_ = !userDefined.empty();
  userDefined_ = PieceTrie(std::move(userDefined));
  number_ = nextVocabularyNumber();
  if (!parts_.unigram) prepareBpe();
  return {};
}

/// SentencePiece merges two neighbours when their joint text is a piece, the best score first. So every way to cut a
/// piece into two known symbols is a merge whose rank is the place of the piece among the scores.
void SentencePieceModel::prepareBpe() {
  std::set<float, std::greater<>> scores;
  std::set<std::string> characters;
  for (const SpPiece& piece : parts_.pieces) {
    if (piece.type != SpType::Normal && piece.type != SpType::UserDefined) continue;
    scores.insert(piece.score);
    for (size_t at = 0; at < piece.text.size();) {
      const uint32_t bytes = codePointAt(piece.text, at).bytes;
      characters.insert(piece.text.substr(at, bytes));
      at += bytes;
    }
  }
  std::unordered_map<std::string, int32_t> symbols;
  for (size_t i = 0; i < parts_.pieces.size(); ++i)
    if (const SpType type = parts_.pieces[i].type; type == SpType::Normal || type == SpType::UserDefined)
      symbols.emplace(parts_.pieces[i].text, static_cast<int32_t>(i));
  quickSymbols_.assign(detail::kClassedBelow, -1);
  auto nextSymbol = static_cast<int32_t>(parts_.pieces.size());
  for (const std::string& character : characters) {
    const int32_t symbol = symbols.emplace(character, nextSymbol).first->second;
    nextSymbol += symbol == nextSymbol;
    const CodePoint c = codePointAt(character, 0);
    if (!c.valid) continue;
    symbolOf_[c.value] = symbol;
    if (c.value < quickSymbols_.size()) quickSymbols_[c.value] = symbol;
  }
  std::vector<float> order(scores.begin(), scores.end());
  for (size_t i = 0; i < parts_.pieces.size(); ++i) {
    const SpPiece& piece = parts_.pieces[i];
    if (piece.type != SpType::Normal && piece.type != SpType::UserDefined) continue;
    const auto rank = static_cast<uint32_t>(std::lower_bound(order.begin(), order.end(), piece.score, std::greater<>()) - order.begin());
    for (size_t at = codePointAt(piece.text, 0).bytes; at < piece.text.size(); at += codePointAt(piece.text, at).bytes) {
      const auto left = symbols.find(piece.text.substr(0, at));
      const auto right = symbols.find(piece.text.substr(at));
      if (left != symbols.end() && right != symbols.end())
        pairs_.set(left->second, right->second, {rank, static_cast<int32_t>(i)});
    }
  }
}

TokenRole SentencePieceModel::role(int64_t id) const {
  switch (parts_.pieces.at(static_cast<size_t>(id)).type) {
    case SpType::Normal: return TokenRole::Text;
    case SpType::UserDefined: return TokenRole::Symbol;
    case SpType::Unknown: return TokenRole::Unknown;
    case SpType::Byte: return TokenRole::Byte;
    default: return TokenRole::Control;
  }
}

int64_t SentencePieceModel::find(std::string_view piece) const {
  const auto found = idOf_.find(std::string(piece));
  return found == idOf_.end() ? -1 : found->second;
}

void SentencePieceModel::encode(std::string_view text, std::vector<int32_t>& ids,
                                std::vector<std::string>* unknown) const {
  const std::string normalized = normalizeForPieces(text, parts_.normalizer, parts_.spaceIsSuffix, userDefined_);
  const size_t start = ids.size();
  encodeNormalized(normalized, ids, unknown);
  // Neighbouring unknown characters are one unknown piece.
  if (!parts_.byteFallback)
    ids.erase(std::unique(ids.begin() + static_cast<std::ptrdiff_t>(start), ids.end(),
                          [this](int32_t a, int32_t b) { return a == b && a == unknown_; }),
              ids.end());
}

void SentencePieceModel::encodeNormalized(std::string_view text, std::vector<int32_t>& ids,
                                          std::vector<std::string>* unknown) const {
  const auto whole = [&](std::string_view stretch, std::vector<int32_t>& out, std::vector<std::string>* left) {
    return parts_.unigram ? encodeUnigram(stretch, out, left) : encodeBpe(stretch, out, left);
  };
  if (!wordsApart_ || (parts_.unigram && text.size() > kCachedBytes)) {
    whole(text, ids, unknown);
    return;
  }
  WordCache& cache = cacheOf(number_);
  thread_local std::vector<int32_t> word;
  const size_t start = ids.size();
  const size_t unknownStart = unknown ? unknown->size() : 0;
  for (size_t at = 0; at < text.size();) {
    size_t end = text.find(kSpaceMark, at + 1);
    if (end == std::string_view::npos) end = text.size();
    const std::string_view part = text.substr(at, end - at);
    at = end;
    WordCache::Entry entry;
    if (!cache.find(part, entry)) {
      word.clear();
      const uint8_t flags = whole(part, word, nullptr);
      cache.add(part, word, flags);
      entry = {word.data(), static_cast<uint32_t>(word.size()), flags};
    }
    if (entry.flags & kNearTie) {
      ids.resize(start);
      if (unknown) unknown->resize(unknownStart);
      whole(text, ids, unknown);
      return;
    }
    if ((entry.flags & kHasUnknown) && unknown) {
      std::vector<int32_t> again;
      whole(part, again, unknown);
    }
    ids.insert(ids.end(), entry.ids, entry.ids + entry.count);
  }
}

uint8_t SentencePieceModel::encodeUnigram(std::string_view text, std::vector<int32_t>& ids,
                                          std::vector<std::string>* unknown) const {
  struct Node {
    float score = 0;
    int32_t from = -1, id = -1;
    bool tie = false;
  };
  thread_local std::vector<Node> nodes;
  nodes.assign(text.size() + 1, Node{});
  const float unknownScore = lowest_ - kUnknownPenalty;
  uint8_t flags = 0;
  for (size_t at = 0; at < text.size();) {
    const size_t first = std::min<size_t>(codePointAt(text, at).bytes, text.size() - at);
    const float here = nodes[at].score;
    const auto offer = [&](size_t end, float candidate, int32_t id) {
      Node& node = nodes[end];
      const bool close = node.from >= 0 && std::abs(candidate - node.score) < kTieMargin;
      if (node.from < 0 || candidate > node.score)
        node = {candidate, static_cast<int32_t>(at), id, close};
      else
        node.tie |= close;
    };
    bool single = false;
    pieces_.prefixes(text, at, [&](size_t bytes, int32_t id) {
      // Pieces defined by the user have the score 0 and so win over their parts.
      offer(at + bytes, parts_.pieces[static_cast<size_t>(id)].score + here, id);
      single |= bytes == first;
    });
    if (!single) offer(at + first, unknownScore + here, static_cast<int32_t>(unknown_));
    at += first;
  }
  thread_local std::vector<std::pair<size_t, size_t>> path;
  path.clear();
  for (size_t end = text.size(); end > 0; end = static_cast<size_t>(nodes[end].from))
    path.emplace_back(static_cast<size_t>(nodes[end].from), end);
  for (auto step = path.rbegin(); step != path.rend(); ++step) {
    const int32_t id = nodes[step->second].id;
    if (nodes[step->second].tie) flags |= kNearTie;
    if (id != unknown_) {
      ids.push_back(id);
      continue;
    }
    flags |= kHasUnknown;
    appendUnknown(text.substr(step->first, step->second - step->first), ids, unknown);
  }
  return flags;
}

uint8_t SentencePieceModel::encodeBpe(std::string_view text, std::vector<int32_t>& ids,
                                      std::vector<std::string>* unknown) const {
  thread_local std::vector<int32_t> symbols;
  uint8_t flags = 0;
  size_t textAt = 0;  // symbols are spelled out in order, so unknown ones can be found again
  const auto flush = [&] {
    pairs_.apply(symbols);
    for (const int32_t symbol : symbols) {
      // Ids above the pieces are characters that are only parts of pieces; -2-n stands for an unknown of n bytes.
      const bool known = symbol >= 0 && symbol < static_cast<int32_t>(parts_.pieces.size());
      const size_t bytes = known ? parts_.pieces[static_cast<size_t>(symbol)].text.size() : codePointAt(text, textAt).bytes;
      if (known) {
        ids.push_back(symbol);
      } else {
        flags |= kHasUnknown;
        appendUnknown(text.substr(textAt, bytes), ids, unknown);
      }
      textAt += bytes;
    }
    symbols.clear();
  };
  symbols.clear();
  for (size_t at = 0; at < text.size();) {
    if (hasUserDefined_) {
      if (const auto [bytes, id] = userDefined_.longest(text, at); bytes > 0) {
        flush();
        ids.push_back(id);
        at += bytes;
        textAt = at;
        continue;
      }
    }
    const CodePoint c = codePointAt(text, at);
    at += c.bytes;
    int32_t symbol = -1;
    if (c.valid && c.value < quickSymbols_.size()) {
      symbol = quickSymbols_[c.value];
    } else if (c.valid) {
      const auto found = symbolOf_.find(c.value);
      if (found != symbolOf_.end()) symbol = found->second;
    }
    if (symbol < 0) {  // nothing merges with a character outside all pieces
      flush();
      flags |= kHasUnknown;
      appendUnknown(text.substr(at - c.bytes, c.bytes), ids, unknown);
      textAt = at;
    } else {
      symbols.push_back(symbol);
    }
  }
  flush();
  return flags;
}

void SentencePieceModel::appendUnknown(std::string_view character, std::vector<int32_t>& ids,
                                       std::vector<std::string>* unknown) const {
  if (!parts_.byteFallback) {
    ids.push_back(static_cast<int32_t>(unknown_));
    if (unknown) unknown->emplace_back(character);
    return;
  }
  for (const char c : character) ids.push_back(byteIds_[static_cast<unsigned char>(c)]);
}

std::string SentencePieceModel::spelling(int64_t id) const {
  std::string text = piece(id);
  for (size_t at = text.find(kSpaceMark); at != std::string::npos; at = text.find(kSpaceMark, at + 1))
    text.replace(at, kSpaceMark.size(), " ");
  return text;
}

std::string SentencePieceModel::decode(const std::vector<int64_t>& ids) const {
  std::string text;
  for (const int64_t id : ids) {
    const TokenRole r = role(id);
    if (r == TokenRole::Text || r == TokenRole::Symbol) text += spelling(id);
    if (r == TokenRole::Byte) text += static_cast<char>(std::strtoul(piece(id).substr(3, 2).c_str(), nullptr, 16));
  }
  if (parts_.normalizer.dummyPrefix && !parts_.spaceIsSuffix && !text.empty() && text.front() == ' ') text.erase(0, 1);
  if (parts_.normalizer.dummyPrefix && parts_.spaceIsSuffix && !text.empty() && text.back() == ' ') text.pop_back();
  return text;
}

Status SentencePieceModel::checkSamples(const std::string& subject) const {
  for (const auto& [text, expected] : parts_.samples) {
    std::vector<int32_t> ids;
    std::vector<std::string> pieces;
    encode(text, ids, nullptr);
    for (const int32_t id : ids) pieces.push_back(id == unknown_ ? std::string() : piece(id));
    // The samples name pieces; an unknown piece is written as its characters there, so those samples prove nothing.
    if (std::find(ids.begin(), ids.end(), unknown_) != ids.end()) continue;
    if (joined(pieces) != expected)
      return Error{"tokenizer.self_test", subject, "A sample stored in the file is not cut as it says: " + text,
                   "Copy the file again from where it came.", ErrorKind::BadInput};
  }
  return {};
}

}  // namespace dimts::tokenizer
