// Character ids as VITS expects them: blank, symbol, blank, …; reading and writing are in tokenizer_files.cpp.
#include "engine/tokenizer/tokenizer.h"

#include <algorithm>
#include <set>
#include <stdexcept>

#include "engine/core/hash.h"
#include "engine/text/normalizer.h"
#include "engine/text/unicode.h"

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
  tokenizer.symbols_ = {kPad, kUnknown};
  tokenizer.symbols_.insert(tokenizer.symbols_.end(), characters.begin(), characters.end());
  tokenizer.finish();
  for (const std::string& sample : chooseSamples(texts))
    tokenizer.selfTest_.emplace_back(sample, tokenizer.encode(sample).ids);
  return tokenizer;
}

void Tokenizer::finish() {
  idOf_.clear();
  std::string described = kind_ + (options_.lowerCase ? "\nlower" : "\nas-is") + (foreign_ ? "\nforeign" : "\nown");
  for (size_t id = 0; id < symbols_.size(); ++id) {
    idOf_.emplace(symbols_[id], static_cast<int64_t>(id));
    described += '\n' + symbols_[id];
  }
  fingerprint_ = core::sha256(described);
}

std::string Tokenizer::normalize(std::string_view text) const {
  return text::normalize(text, {.lowerCase = options_.lowerCase, .unifyPunctuation = !foreign_});
}

Encoding Tokenizer::encode(std::string_view text) const {
  Encoding out;
  out.normalized = normalize(text);
  std::vector<std::pair<int64_t, std::string>> known;
  for (const std::string& character : text::codePoints(out.normalized)) {
    auto found = idOf_.find(character);
    // A capital that was never seen is said like its small letter.
    if (found == idOf_.end()) found = idOf_.find(text::lowerCase(character));
    if (found == idOf_.end())
      out.unknown.push_back(character);
    else
      known.emplace_back(found->second, found->first);
  }
  // Characters left out at an end must not leave their space behind.
  while (!known.empty() && known.back().second == " ") known.pop_back();
  const auto first = std::find_if(known.begin(), known.end(), [](const auto& symbol) { return symbol.second != " "; });
  known.erase(known.begin(), first);
  out.ids.assign(2 * known.size() + 1, kBlankId);
  out.pieces.assign(2 * known.size() + 1, "");
  for (size_t i = 0; i < known.size(); ++i) {
    out.ids[2 * i + 1] = known[i].first;
    out.pieces[2 * i + 1] = known[i].second;
  }
  return out;
}

std::string Tokenizer::decode(const std::vector<int64_t>& ids) const {
  bool spaced = ids.size() % 2 == 1;
  for (size_t i = 0; i < ids.size(); ++i) {
    if (ids[i] < 0 || ids[i] >= size())
      throw std::out_of_range("Tokenizer::decode: id " + std::to_string(ids[i]) + " of " + std::to_string(size()));
    if (i % 2 == 0 && ids[i] != kBlankId) spaced = false;
  }
  std::string out;
  for (size_t i = spaced ? 1 : 0; i < ids.size(); i += spaced ? 2 : 1) {
    const std::string& symbol = symbols_[static_cast<size_t>(ids[i])];
    const bool said = symbol != kPad && symbol != kUnknown && (spaced || ids[i] != kBlankId);
    if (said) out += symbol;
  }
  return out;
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
