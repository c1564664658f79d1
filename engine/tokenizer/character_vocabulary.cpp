// Character tables in and out; duplicate names and ids are refused.
#include "engine/tokenizer/character_vocabulary.h"

#include <nlohmann/json.hpp>

#include "engine/tokenizer/hf_bpe.h"
#include "engine/tokenizer/json_text.h"
#include "engine/tokenizer/utf8.h"

namespace dimts::tokenizer {

CharacterVocabulary::CharacterVocabulary(std::vector<std::string> symbols) : symbols_(std::move(symbols)) {
  for (size_t id = 0; id < symbols_.size(); ++id) idOf_.emplace(symbols_[id], static_cast<int64_t>(id));
  unknown_ = find("<unk>");
}

TokenRole CharacterVocabulary::role(int64_t id) const {
  const std::string& symbol = piece(id);
  if (id == unknown_) return TokenRole::Unknown;
  return symbol == "<pad>" ? TokenRole::Control : TokenRole::Text;
}

int64_t CharacterVocabulary::find(std::string_view piece) const {
  const auto found = idOf_.find(std::string(piece));
  return found == idOf_.end() ? -1 : found->second;
}

void CharacterVocabulary::encode(std::string_view text, std::vector<int32_t>& ids,
                                 std::vector<std::string>* unknown) const {
  for (size_t at = 0; at < text.size();) {
    const uint32_t bytes = codePointAt(text, at).bytes;
    const std::string_view character = text.substr(at, bytes);
    at += bytes;
    if (const int64_t id = find(character); id >= 0)
      ids.push_back(static_cast<int32_t>(id));
    else if (unknown)
      unknown->emplace_back(character);
  }
}

std::string CharacterVocabulary::decode(const std::vector<int64_t>& ids) const {
  std::string out;
  for (const int64_t id : ids)
    if (role(id) == TokenRole::Text) out += piece(id);
  return out;
}

std::string CharacterVocabulary::serialized() const {
  nlohmann::ordered_json json = nlohmann::ordered_json::object();
  for (size_t id = 0; id < symbols_.size(); ++id) json[symbols_[id]] = id;
  return json.dump(2) + "\n";
}

std::string CharacterVocabulary::described() const {
  std::string text = "character";
  for (const std::string& symbol : symbols_) text += '\n' + symbol;
  return text;
}

namespace {

Result<VocabularyPtr> parseCharacterTable(const nlohmann::ordered_json& json, const std::string& subject) {
  if (static_cast<int64_t>(json.size()) > kMostTokens)
    return tooLargeVocabulary(subject, "It has " + std::to_string(json.size()) + " entries.");
  std::vector<std::string> symbols(json.size());
  std::vector<bool> seen(json.size(), false);
  for (const auto& [symbol, value] : json.items()) {
    if (!value.is_number_integer())
      return damagedVocabulary(subject, "\"" + symbol + "\" has no whole number as its id.");
    const int64_t id = value.is_number_unsigned() && value.get<uint64_t>() > uint64_t{1} << 62 ? -1 : value.get<int64_t>();
    if (id >= kMostTokens) return tooLargeVocabulary(subject, "\"" + symbol + "\" has the id " + value.dump() + ".");
    if (id < 0 || id >= static_cast<int64_t>(symbols.size()))
      return damagedVocabulary(subject, "The ids are not the numbers from 0 up: " + value.dump() + ".");
    if (seen[static_cast<size_t>(id)])
      return damagedVocabulary(subject, "The id " + std::to_string(id) + " stands there twice.");
    seen[static_cast<size_t>(id)] = true;
    symbols[static_cast<size_t>(id)] = symbol;
  }
  if (symbols.empty()) return damagedVocabulary(subject, "The vocabulary is empty.");
  return VocabularyPtr(std::make_shared<CharacterVocabulary>(std::move(symbols)));
}

}  // namespace

Result<VocabularyPtr> parseJsonVocabulary(const std::string& bytes, const std::string& subject) {
  DIMTS_TRY_ASSIGN(const auto json, parseUniqueJson(bytes, subject));
  if (!json.is_object()) return damagedVocabulary(subject, "This is not a JSON object.");
  if (json.contains("model") && json["model"].is_object()) {
    DIMTS_TRY_ASSIGN(auto model, HfBpe::parse(json, subject));
    return VocabularyPtr(std::move(model));
  }
  return parseCharacterTable(json, subject);
}

}  // namespace dimts::tokenizer
