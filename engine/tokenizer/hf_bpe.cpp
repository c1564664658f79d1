// Encoding as the `tokenizers` library does it: added tokens cut out, normaliser, words, characters, merges by rank.
#include "engine/tokenizer/hf_bpe.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstdio>

#include "engine/tokenizer/utf8.h"
#include "engine/tokenizer/word_cache.h"

namespace dimts::tokenizer {
namespace {

constexpr uint8_t kHasUnknown = 1;

bool isSpaceAt(std::string_view text, size_t at) { return classOf(codePointAt(text, at).value) == kSpaceClass; }

size_t previousStart(std::string_view text, size_t at) {
  size_t start = at - 1;
  while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80 && at - start < 4) --start;
  return start;
}

bool wordBefore(std::string_view text, size_t at) {
  return at > 0 && classOf(codePointAt(text, previousStart(text, at)).value) == kWordClass;
}

bool wordAt(std::string_view text, size_t at) {
  return at < text.size() && classOf(codePointAt(text, at).value) == kWordClass;
}

std::string strip(std::string_view text, bool left, bool right) {
  size_t first = 0, last = text.size();
  while (left && first < last && isSpaceAt(text, first)) first += codePointAt(text, first).bytes;
  while (right && last > first && isSpaceAt(text, previousStart(text, last))) last = previousStart(text, last);
  return std::string(text.substr(first, last - first));
}

std::string withoutAccents(std::string_view text) {
  std::string out;
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = codePointAt(text, at);
    if (u_charType(static_cast<UChar32>(c.value)) != U_NON_SPACING_MARK) out.append(text.substr(at, c.bytes));
    at += c.bytes;
  }
  return out;
}

std::string replaceAll(std::string_view text, const std::string& from, const std::string& to) {
  std::string out;
  size_t at = 0;
  for (size_t found = text.find(from); found != std::string_view::npos; found = text.find(from, at)) {
    out.append(text.substr(at, found - at)).append(to);
    at = found + from.size();
  }
  return out.append(text.substr(at));
}

std::string applyStep(const NormalizerStep& step, std::string_view text) {
  using Kind = NormalizerStep::Kind;
  switch (step.kind) {
    case Kind::Lowercase: return lowerEach(text);
    case Kind::Nfc: return toForm(text, TextForm::Nfc);
    case Kind::Nfd: return toForm(text, TextForm::Nfd);
    case Kind::Nfkc: return toForm(text, TextForm::Nfkc);
    case Kind::Nfkd: return toForm(text, TextForm::Nfkd);
    case Kind::Strip: return strip(text, step.left, step.right);
    case Kind::StripAccents: return withoutAccents(text);
    case Kind::Replace: return replaceAll(text, step.from, step.to);
    case Kind::Prepend: return text.empty() ? std::string() : step.to + std::string(text);
  }
  return std::string(text);
}

}  // namespace

Result<std::shared_ptr<const HfBpe>> HfBpe::make(HfBpeParts parts, const std::string& subject) {
  std::shared_ptr<HfBpe> model(new HfBpe());
  model->parts_ = std::move(parts);
  DIMTS_TRY(model->prepare(subject));
  return std::shared_ptr<const HfBpe>(std::move(model));
}

Status HfBpe::prepare(const std::string& subject) {
  roles_.assign(parts_.pieces.size(), TokenRole::Text);
  quickSymbols_.assign(detail::kClassedBelow, -1);
  byteIds_.assign(256, -1);
  for (size_t i = 0; i < parts_.pieces.size(); ++i) {
    const std::string& text = parts_.pieces[i];
    const auto id = static_cast<int32_t>(i);
    if (text.empty()) {
      roles_[i] = TokenRole::Hole;
      continue;
    }
    if (!idOf_.emplace(text, id).second)
      return damagedVocabulary(subject, "The token \"" + text + "\" stands there twice.");
    const CodePoint c = codePointAt(text, 0);
    if (c.valid && c.bytes == text.size()) {
      symbolOf_[c.value] = id;
      if (c.value < quickSymbols_.size()) quickSymbols_[c.value] = id;
    }
  }
  if (!parts_.unknown.empty()) {
    unknown_ = find(parts_.unknown);
    if (unknown_ < 0)
      return damagedVocabulary(subject, "The unknown token \"" + parts_.unknown + "\" is not in the vocabulary.");
    roles_[static_cast<size_t>(unknown_)] = TokenRole::Unknown;
  }
  for (int byte = 0; byte < 256 && parts_.byteFallback; ++byte) {
    char name[8];
    std::snprintf(name, sizeof name, "<0x%02X>", static_cast<unsigned>(byte));
    byteIds_[static_cast<size_t>(byte)] = static_cast<int32_t>(find(name));
    if (byteIds_[static_cast<size_t>(byte)] >= 0)
      roles_[static_cast<size_t>(byteIds_[static_cast<size_t>(byte)])] = TokenRole::Byte;
  }
  pairs_ = PairTable(parts_.merges.size());
  for (size_t rank = 0; rank < parts_.merges.size(); ++rank) {
    const auto [left, right] = parts_.merges[rank];
    const int64_t id = find(piece(left) + piece(right));
    if (id < 0)
      return damagedVocabulary(subject, "Two tokens merge into \"" + piece(left) + piece(right) + "\", which is not in the vocabulary.");
    pairs_.set(left, right, {static_cast<uint32_t>(rank), static_cast<int32_t>(id)});
  }
  number_ = nextVocabularyNumber();
  return prepareAdded(subject);
}

Status HfBpe::prepareAdded(const std::string& subject) {
  std::vector<std::pair<std::string, int32_t>> plain, normalized;
  for (size_t i = 0; i < parts_.added.size(); ++i) {
    const AddedToken& token = parts_.added[i];
    if (token.content.empty()) return damagedVocabulary(subject, "An added token is empty.");
    if (token.id < 0 || token.id >= rows() || piece(token.id) != token.content)
      return damagedVocabulary(subject, "The added token \"" + token.content + "\" and the vocabulary differ about its id.");
    TokenRole& role = roles_[static_cast<size_t>(token.id)];
    if (role == TokenRole::Text)
      role = token.special && token.content != kSpaceToken ? TokenRole::Control : TokenRole::Symbol;
    if (token.normalized)
      normalized.emplace_back(applyNormalizer(token.content), static_cast<int32_t>(i));
    else
      plain.emplace_back(token.content, static_cast<int32_t>(i));
  }
  hasPlain_ = !plain.empty();
  hasNormalized_ = !normalized.empty();
  plainTokens_ = PieceTrie(std::move(plain));
  normalizedTokens_ = PieceTrie(std::move(normalized));
  return {};
}

int64_t HfBpe::find(std::string_view piece) const {
  const auto found = idOf_.find(std::string(piece));
  return found == idOf_.end() ? -1 : found->second;
}

std::string HfBpe::applyNormalizer(std::string_view text) const {
  std::string out(text);
  for (const NormalizerStep& step : parts_.normalizer) out = applyStep(step, out);
  return out;
}

/// Calls rest(stretch) for what lies between added tokens and appends their ids.
template <class Rest>
void HfBpe::cut(std::string_view text, const PieceTrie& tokens, std::vector<int32_t>& ids, Rest&& rest) const {
  size_t done = 0;
  for (size_t at = 0; at < text.size();) {
    const auto [bytes, index] = tokens.longest(text, at);
    if (bytes == 0) {
      ++at;
      continue;
    }
    const AddedToken& token = parts_.added[static_cast<size_t>(index)];
    size_t from = at, to = at + bytes;
    at = to;
    if (token.singleWord && (wordBefore(text, from) || wordAt(text, to))) continue;
    if (token.leftStrip)
      while (from > done && isSpaceAt(text, previousStart(text, from))) from = previousStart(text, from);
    if (token.rightStrip)
      while (to < text.size() && isSpaceAt(text, to)) to += codePointAt(text, to).bytes;
    if (from < done) continue;
    if (from > done) rest(text.substr(done, from - done));
    ids.push_back(token.id);
    done = to;
    at = std::max(at, to);
  }
  if (done < text.size()) rest(text.substr(done));
}

void HfBpe::encode(std::string_view text, std::vector<int32_t>& ids, std::vector<std::string>* unknown) const {
  const auto rest = [&](std::string_view stretch) { encodeSegment(stretch, ids, unknown); };
  if (hasPlain_)
    cut(text, plainTokens_, ids, rest);
  else if (!text.empty())
    rest(text);
}

void HfBpe::encodeSegment(std::string_view text, std::vector<int32_t>& ids, std::vector<std::string>* unknown) const {
  const std::string normalized = parts_.normalizer.empty() ? std::string() : applyNormalizer(text);
  if (!parts_.normalizer.empty()) text = normalized;
  const auto rest = [&](std::string_view stretch) { encodeWords(stretch, ids, unknown); };
  if (hasNormalized_)
    cut(text, normalizedTokens_, ids, rest);
  else
    rest(text);
}

void HfBpe::encodeWords(std::string_view text, std::vector<int32_t>& ids, std::vector<std::string>* unknown) const {
  if (parts_.preTokenizer == PreTokenizer::None) {
    if (!text.empty()) encodeCached(text, ids, unknown);
    return;
  }
  const bool split = parts_.preTokenizer == PreTokenizer::WhitespaceSplit;
  for (size_t at = 0; at < text.size();) {
    const CodePoint first = codePointAt(text, at);
    const CharacterClass kind = classOf(first.value);
    size_t end = at + first.bytes;
    if (kind != kSpaceClass) {
      while (end < text.size()) {
        const CodePoint c = codePointAt(text, end);
        const CharacterClass here = classOf(c.value);
        if (split ? here == kSpaceClass : here != kind) break;
        end += c.bytes;
      }
      encodeCached(text.substr(at, end - at), ids, unknown);
    }
    at = end;
  }
}

void HfBpe::encodeCached(std::string_view word, std::vector<int32_t>& ids, std::vector<std::string>* unknown) const {
  WordCache& cache = cacheOf(number_);
  WordCache::Entry entry;
  thread_local std::vector<int32_t> fresh;
  if (!cache.find(word, entry)) {
    fresh.clear();
    std::vector<std::string> lost;
    encodeWord(word, fresh, &lost);
    entry = {fresh.data(), static_cast<uint32_t>(fresh.size()), lost.empty() ? uint8_t{0} : kHasUnknown};
    cache.add(word, fresh, entry.flags);
    if (unknown) unknown->insert(unknown->end(), lost.begin(), lost.end());
  } else if ((entry.flags & kHasUnknown) && unknown) {
    std::vector<int32_t> again;
    spellWord(word, again, unknown);
  }
  ids.insert(ids.end(), entry.ids, entry.ids + entry.count);
}

void HfBpe::encodeWord(std::string_view word, std::vector<int32_t>& ids, std::vector<std::string>* unknown) const {
  if (parts_.wholeWordsFirst)
    if (const int64_t whole = find(word); whole >= 0) {
      ids.push_back(static_cast<int32_t>(whole));
      return;
    }
  std::vector<int32_t> symbols;
  spellWord(word, symbols, unknown);
  pairs_.apply(symbols);
  ids.insert(ids.end(), symbols.begin(), symbols.end());
}

/// The word's characters as ids; true when all are known.
bool HfBpe::spellWord(std::string_view word, std::vector<int32_t>& ids, std::vector<std::string>* unknown) const {
  bool known = true, lastUnknown = false;
  for (size_t at = 0; at < word.size();) {
    const CodePoint c = codePointAt(word, at);
    const std::string_view character = word.substr(at, c.bytes);
    at += c.bytes;
    int32_t id = -1;
    if (c.valid && c.value < quickSymbols_.size()) {
      id = quickSymbols_[c.value];
    } else if (c.valid) {
      const auto found = symbolOf_.find(c.value);
      if (found != symbolOf_.end()) id = found->second;
    }
    if (id >= 0) {
      ids.push_back(id);
      lastUnknown = false;
      continue;
    }
    const bool bytes = parts_.byteFallback && std::all_of(character.begin(), character.end(), [this](char b) {
                         return byteIds_[static_cast<unsigned char>(b)] >= 0;
                       });
    if (bytes) {
      for (const char b : character) ids.push_back(byteIds_[static_cast<unsigned char>(b)]);
      lastUnknown = false;
      continue;
    }
    known = false;
    if (unknown) unknown->emplace_back(character);
    if (unknown_ >= 0 && !(lastUnknown && parts_.fuseUnknown)) ids.push_back(static_cast<int32_t>(unknown_));
    lastUnknown = true;
  }
  return known;
}

std::string HfBpe::spelling(int64_t id) const { return piece(id) == kSpaceToken ? " " : piece(id); }

std::string HfBpe::decode(const std::vector<int64_t>& ids) const {
  std::string text;
  for (const int64_t id : ids) {
    const TokenRole r = role(id);
    if (r == TokenRole::Text || r == TokenRole::Symbol) text += spelling(id);
    if (r == TokenRole::Byte) text += static_cast<char>(std::strtoul(piece(id).substr(3, 2).c_str(), nullptr, 16));
  }
  return text;
}

}  // namespace dimts::tokenizer
