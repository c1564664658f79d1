// The text rules round a vocabulary: normalising, tags, space tokens, blanks; reading and writing are in
// tokenizer_files.cpp.
#include "engine/tokenizer/tokenizer.h"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

#include "engine/core/hash.h"
#include "engine/text/normalizer.h"
#include "engine/text/sentences.h"
#include "engine/text/unicode.h"
#include "engine/tokenizer/character_vocabulary.h"
#include "engine/tokenizer/chatterbox_text.h"
#include "engine/tokenizer/hf_bpe.h"
#include "engine/tokenizer/utf8.h"

namespace dimts::tokenizer {
namespace {

constexpr const char* kPad = "<pad>";
constexpr const char* kUnknown = "<unk>";
constexpr size_t kSelfTests = 8;

/// Up to kSelfTests different texts spread over all, the longest among them.
std::vector<std::string> chooseSamples(const std::vector<std::string>& texts) {
  std::set<std::string> chosen;
  const auto longest =
      std::max_element(texts.begin(), texts.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
  if (longest != texts.end()) chosen.insert(*longest);
  const size_t step = std::max<size_t>(1, texts.size() / kSelfTests);
  for (size_t i = 0; i < texts.size() && chosen.size() < kSelfTests; i += step) chosen.insert(texts[i]);
  return {chosen.begin(), chosen.end()};
}

std::vector<std::pair<std::string, int64_t>> mostFrequentFirst(const std::map<std::string, int64_t>& counts) {
  std::vector<std::pair<std::string, int64_t>> out(counts.begin(), counts.end());
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  return out;
}

}  // namespace

Result<Tokenizer> Tokenizer::train(const std::vector<std::string>& texts, const TokenizerOptions& options) {
  Tokenizer tokenizer;
  tokenizer.options_ = options;
  std::set<std::string> characters;  // UTF-8 order is code point order
  for (const std::string& text : texts)
    for (std::string& character : text::codePoints(tokenizer.normalize(text))) characters.insert(std::move(character));
  const bool letters = std::any_of(characters.begin(), characters.end(),
                                   [](const auto& character) { return text::countLetters(character) > 0; });
  if (!letters)
    return Error{"tokenizer.no_text", "", "There is no letter in the texts.",
                 "Import a film whose subtitles have text, or restore dropped clips.", ErrorKind::BadInput};
  std::vector<std::string> symbols{kPad, kUnknown};
  symbols.insert(symbols.end(), characters.begin(), characters.end());
  return wrap(std::make_shared<CharacterVocabulary>(std::move(symbols)), options, texts);
}

Result<Tokenizer> Tokenizer::wrap(VocabularyPtr vocabulary, const TokenizerOptions& options,
                                  const std::vector<std::string>& samples) {
  return Tokenizer().withVocabulary(std::move(vocabulary), options, samples);
}

Result<Tokenizer> Tokenizer::withVocabulary(VocabularyPtr vocabulary, const TokenizerOptions& options,
                                            const std::vector<std::string>& samples) const {
  Tokenizer tokenizer;
  tokenizer.vocabulary_ = std::move(vocabulary);
  tokenizer.options_ = options;
  tokenizer.foreign_ = foreign_;
  DIMTS_TRY(tokenizer.checkOptions(""));
  tokenizer.finish();
  for (const std::string& sample : chooseSamples(samples))
    tokenizer.selfTest_.emplace_back(sample, tokenizer.encode(sample).ids);
  return tokenizer;
}

Result<Tokenizer> Tokenizer::withRules(const TokenizerOptions& rules) const {
  TokenizerOptions options = options_;
  options.text = rules.text;
  options.language = rules.language;
  // The released model puts the language before every text.
  const std::string tag = "[" + rules.language.substr(0, rules.language.find('-')) + "]";
  if (options.chatterbox && options.tag.empty() && vocabulary_->find(tag) >= 0) options.tag = tag;
  return withVocabulary(vocabulary_, options, {});
}

Status Tokenizer::checkOptions(const std::string& subject) const {
  if (!isCharacter() && options_.blanks && vocabulary_->role(kBlankId) != TokenRole::Control)
    return unsupportedVocabulary(subject, "Blanks are wanted between its tokens, but its first token is no padding.");
  if (!options_.tag.empty() && vocabulary_->find(options_.tag) < 0)
    return unsupportedVocabulary(subject, "The language tag \"" + options_.tag + "\" is not one of its tokens.");
  return {};
}

void Tokenizer::finish() {
  symbols_.clear();
  for (int64_t id = 0; id < vocabulary_->rows(); ++id) symbols_.push_back(vocabulary_->piece(id));
  spaceTokens_ = vocabulary_->kind() == VocabularyKind::HfBpe && vocabulary_->find(HfBpe::kSpaceToken) >= 0;
  const std::string rules = std::string(options_.lowerCase ? "\nlower" : "\nas-is") + (foreign_ ? "\nforeign" : "\nown") +
                            (options_.text ? "\ntext " + options_.text->fingerprint() : "");
  if (isCharacter()) {
    std::string described = "character" + rules;
    for (const std::string& symbol : symbols_) described += '\n' + symbol;
    fingerprint_ = core::sha256(described);
  } else {
    fingerprint_ = core::sha256(vocabulary_->described() + rules + (options_.blanks ? "\nblanks\n" : "\nplain\n") +
                                options_.tag + (options_.chatterbox ? "\nchatterbox" : "\nnfc"));
  }
}

std::string Tokenizer::normalize(std::string_view text) const {
  std::string out = options_.text ? options_.text->spoken(text)
                                  : text::normalize(text, {.lowerCase = options_.lowerCase, .unifyPunctuation = !foreign_});
  return options_.chatterbox ? chatterboxSpoken(out, options_.tag) : out;
}

std::vector<std::string> Tokenizer::sentences(std::string_view text) const {
  return options_.text ? options_.text->sentences(text) : text::splitSentences(text);
}

std::vector<text::SpokenPiece> Tokenizer::pieces(std::string_view text, const text::SplitOptions& options) const {
  return options_.text ? options_.text->pieces(text, options) : text::splitForSpeech(text, options);
}

std::string Tokenizer::prepare(std::string_view normalized) const {
  // SentencePiece marks the beginnings of words: the tag is a word of its own, so that the first word is cut as any other.
  const bool apart = !options_.tag.empty() && !isCharacter() && vocabulary_->kind() != VocabularyKind::HfBpe;
  if (!spaceTokens_) return options_.tag + (apart ? " " : "") + std::string(normalized);
  std::string out = options_.tag;
  out.reserve(normalized.size() + normalized.size() / 2 + 8);
  for (const char c : normalized) {
    if (c == ' ')
      out += HfBpe::kSpaceToken;
    else
      out += c;
  }
  return out;
}

std::vector<int64_t> Tokenizer::encodeCharacters(const std::string& text, std::vector<std::string>& unknown) const {
  std::vector<int64_t> known;
  // The Romanian voice writes t with a cedilla where Unicode has a comma below; the reference changes it in the same place.
  const bool romanian = foreign_ && options_.language == "ron";
  const auto find = [&](const std::string& character) { return vocabulary_->find(romanian && character == "ț" ? "ţ" : character); };
  for (const std::string& character : text::codePoints(text)) {
    int64_t id = find(character);
    if (id >= 0) {
      known.push_back(id);
      continue;
    }
    // A capital that was never seen is said like its small letter (a few have two characters for it).
    const size_t before = known.size();
    for (const std::string& small : text::codePoints(text::lowerCase(character)))
      if (id = find(small); id >= 0) known.push_back(id);
    if (known.size() == before) unknown.push_back(character);
  }
  // Characters left out at an end must not leave their space behind.
  const int64_t space = vocabulary_->find(" ");
  while (!known.empty() && known.back() == space) known.pop_back();
  known.erase(known.begin(), std::find_if(known.begin(), known.end(), [&](int64_t id) { return id != space; }));
  return known;
}

std::vector<int64_t> Tokenizer::encodePieces(const std::string& text, std::vector<std::string>& unknown) const {
  thread_local std::vector<int32_t> raw;
  raw.clear();
  const bool direct = !spaceTokens_ && options_.tag.empty();
  vocabulary_->encode(direct ? text : prepare(text), raw, &unknown);
  std::vector<int64_t> known;
  known.reserve(raw.size());
  const int64_t unknownId = vocabulary_->unknownId();
  for (const int32_t id : raw)
    if (id != unknownId) known.push_back(id);
  return known;
}

Encoding Tokenizer::encode(std::string_view text) const {
  Encoding out;
  out.normalized = normalize(text);
  std::vector<int64_t> known = isCharacter() ? encodeCharacters(out.normalized, out.unknown)
                                             : encodePieces(out.normalized, out.unknown);
  if (!options_.blanks) {
    for (const int64_t id : known) out.pieces.push_back(symbols_[static_cast<size_t>(id)]);
    out.ids = std::move(known);
    return out;
  }
  out.ids.assign(2 * known.size() + 1, kBlankId);
  out.pieces.assign(2 * known.size() + 1, "");
  for (size_t i = 0; i < known.size(); ++i) {
    out.ids[2 * i + 1] = known[i];
    out.pieces[2 * i + 1] = symbols_[static_cast<size_t>(known[i])];
  }
  return out;
}

/// SentencePiece spells its symbols out; the tag is no text.
std::string Tokenizer::withoutTag(std::string text) const {
  if (options_.tag.empty() || vocabulary_->role(vocabulary_->find(options_.tag)) != TokenRole::Symbol ||
      text.rfind(options_.tag, 0) != 0)
    return text;
  const size_t bytes = options_.tag.size();
  return text.substr(bytes + (text.size() > bytes && text[bytes] == ' '));
}

std::string Tokenizer::decode(const std::vector<int64_t>& ids) const {
  bool spaced = options_.blanks && ids.size() % 2 == 1;
  for (size_t i = 0; i < ids.size(); ++i) {
    if (ids[i] < 0 || ids[i] >= size())
      throw std::out_of_range("Tokenizer::decode: id " + std::to_string(ids[i]) + " of " + std::to_string(size()));
    if (i % 2 == 0 && ids[i] != kBlankId) spaced = false;
  }
  std::vector<int64_t> said;
  for (size_t i = spaced ? 1 : 0; i < ids.size(); i += spaced ? 2 : 1)
    if (spaced || !options_.blanks || ids[i] != kBlankId) said.push_back(ids[i]);
  return withoutTag(vocabulary_->decode(said));
}

Status Tokenizer::checkSelfTest(const std::string& dir) const {
  for (const auto& [text, ids] : selfTest_)
    if (encode(text).ids != ids)
      return Error{"tokenizer.self_test", dir, "A stored sample is no longer encoded as it was: " + text,
                   "Train the tokenizer again; voices trained with the old one need the old files.",
                   ErrorKind::BadInput};
  return {};
}

std::vector<std::pair<std::string, int64_t>> countCharacters(const Tokenizer& tokenizer,
                                                             const std::vector<std::string>& texts) {
  std::map<std::string, int64_t> counts;
  for (const std::string& text : texts)
    for (const std::string& character : text::codePoints(tokenizer.normalize(text))) ++counts[character];
  return mostFrequentFirst(counts);
}

std::vector<std::pair<std::string, int64_t>> uncoveredCharacters(const Tokenizer& tokenizer,
                                                                 const std::vector<std::string>& texts) {
  std::map<std::string, int64_t> counts;
  for (const std::string& text : texts)
    for (const std::string& character : tokenizer.encode(text).unknown) ++counts[character];
  return mostFrequentFirst(counts);
}

}  // namespace dimts::tokenizer
