// tokenizer.json as values and back. What this program cannot repeat exactly is refused with its name.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_set>

#include "engine/tokenizer/hf_bpe.h"

namespace dimts::tokenizer {
namespace {

using Json = nlohmann::ordered_json;

std::string textOf(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool flagOf(const Json& json, const char* key, bool otherwise = false) {
  const auto found = json.find(key);
  return found != json.end() && found->is_boolean() ? found->get<bool>() : otherwise;
}

bool isAbsent(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found == json.end() || found->is_null() || (found->is_string() && found->get_ref<const std::string&>().empty()) ||
         (found->is_number() && found->get<double>() == 0);
}

/// An id as it may stand in a vocabulary; -1 for anything else.
int64_t idOf(const Json& value) {
  if (!value.is_number_integer()) return -1;
  if (value.is_number_unsigned() && value.get<uint64_t>() > uint64_t{1} << 40) return int64_t{1} << 40;
  return std::max<int64_t>(-1, value.get<int64_t>());
}

Status readPieces(const Json& vocab, const std::string& subject, HfBpeParts& parts) {
  if (!vocab.is_object() || vocab.empty()) return damagedVocabulary(subject, "There is no vocabulary in it.");
  int64_t highest = -1;
  for (const auto& [piece, value] : vocab.items()) {
    const int64_t id = idOf(value);
    if (id < 0) return damagedVocabulary(subject, "The id of \"" + piece + "\" is no whole number from 0 up.");
    if (id >= kMostTokens)
      return tooLargeVocabulary(subject, "\"" + piece + "\" has the id " + value.dump() + "; at most " +
                                             std::to_string(kMostTokens) + " rows are possible.");
    highest = std::max(highest, id);
  }
  parts.pieces.assign(static_cast<size_t>(highest + 1), "");
  for (const auto& [piece, value] : vocab.items()) {
    std::string& place = parts.pieces[static_cast<size_t>(idOf(value))];
    if (piece.empty()) return damagedVocabulary(subject, "A token of the vocabulary is empty.");
    if (!place.empty())
      return damagedVocabulary(subject, "The id " + value.dump() + " belongs to \"" + place + "\" and \"" + piece + "\".");
    place = piece;
  }
  return {};
}

Status readMerges(const Json& merges, const std::string& subject, HfBpeParts& parts) {
  if (!merges.is_array()) return damagedVocabulary(subject, "The list of merges is missing.");
  std::unordered_map<std::string, int32_t> ids;
  for (size_t i = 0; i < parts.pieces.size(); ++i) ids.emplace(parts.pieces[i], static_cast<int32_t>(i));
  for (const Json& merge : merges) {
    std::string left, right;
    if (merge.is_string()) {
      const std::string& text = merge.get_ref<const std::string&>();
      const size_t space = text.find(' ');
      if (space == std::string::npos || text.find(' ', space + 1) != std::string::npos)
        return damagedVocabulary(subject, "This merge does not name two tokens: \"" + text + "\".");
      left = text.substr(0, space);
      right = text.substr(space + 1);
    } else if (merge.is_array() && merge.size() == 2 && merge[0].is_string() && merge[1].is_string()) {
      left = merge[0].get<std::string>();
      right = merge[1].get<std::string>();
      parts.mergesAsPairs = true;
    } else {
      return damagedVocabulary(subject, "A merge is neither a text nor a pair.");
    }
    const auto a = ids.find(left), b = ids.find(right);
    if (left.empty() || right.empty() || a == ids.end() || b == ids.end())
      return damagedVocabulary(subject, "A merge names a token that is not in the vocabulary: \"" + left + "\" \"" + right + "\".");
    parts.merges.emplace_back(a->second, b->second);
  }
  return {};
}

/// The id that `tokenizers` gives to an added token that the model's vocabulary lacks.
int64_t idForNewToken(const HfBpeParts& parts, int64_t entries) {
  int64_t highest = -1;
  for (const AddedToken& token : parts.added) highest = std::max<int64_t>(highest, token.id);
  return highest >= entries ? highest + 1 : entries;
}

Status readAdded(const Json& list, int64_t entries, const std::string& subject, HfBpeParts& parts) {
  if (list.is_null()) return {};
  if (!list.is_array()) return damagedVocabulary(subject, "The added tokens are no list.");
  std::unordered_map<std::string, int64_t> ids;
  for (size_t i = 0; i < parts.pieces.size(); ++i)
    if (!parts.pieces[i].empty()) ids.emplace(parts.pieces[i], static_cast<int64_t>(i));
  std::unordered_set<std::string> seen;
  for (const Json& item : list) {
    if (!item.is_object() || !item.contains("id")) return damagedVocabulary(subject, "An added token has no id.");
    AddedToken token{0, textOf(item, "content"), flagOf(item, "single_word"), flagOf(item, "lstrip"),
                     flagOf(item, "rstrip"), flagOf(item, "normalized", true), flagOf(item, "special")};
    const int64_t id = idOf(item["id"]);
    if (token.content.empty() || id < 0) return damagedVocabulary(subject, "An added token has no text or no id.");
    if (!seen.insert(token.content).second)
      return damagedVocabulary(subject, "The token \"" + token.content + "\" was added twice.");
    const auto known = ids.find(token.content);
    const int64_t expected = known != ids.end() ? known->second : idForNewToken(parts, entries);
    if (id != expected)
      return damagedVocabulary(subject, "The added token \"" + token.content + "\" has the id " + std::to_string(id) +
                                            "; readers of this format give it " + std::to_string(expected) + ".");
    if (id >= kMostTokens) return tooLargeVocabulary(subject, "An added token has the id " + std::to_string(id) + ".");
    if (id >= static_cast<int64_t>(parts.pieces.size())) parts.pieces.resize(static_cast<size_t>(id) + 1);
    std::string& place = parts.pieces[static_cast<size_t>(id)];
    if (!place.empty() && place != token.content)
      return damagedVocabulary(subject, "The id " + std::to_string(id) + " belongs to \"" + place + "\" and \"" + token.content + "\".");
    place = token.content;
    token.id = static_cast<int32_t>(id);
    parts.added.push_back(std::move(token));
  }
  return {};
}

Status readNormalizer(const Json& json, const std::string& subject, std::vector<NormalizerStep>& steps, int depth = 0) {
  using Kind = NormalizerStep::Kind;
  if (json.is_null()) return {};
  const std::string type = json.is_object() ? textOf(json, "type") : std::string();
  if (type == "Sequence" && json.contains("normalizers") && json["normalizers"].is_array() && depth < 8) {
    for (const Json& step : json["normalizers"]) DIMTS_TRY(readNormalizer(step, subject, steps, depth + 1));
    return {};
  }
  static const std::pair<const char*, Kind> kPlain[] = {{"Lowercase", Kind::Lowercase}, {"NFC", Kind::Nfc},
                                                        {"NFD", Kind::Nfd},             {"NFKC", Kind::Nfkc},
                                                        {"NFKD", Kind::Nfkd},           {"StripAccents", Kind::StripAccents}};
  for (const auto& [name, kind] : kPlain)
    if (type == name) {
      steps.push_back({kind, "", "", true, true});
      return {};
    }
  if (type == "Strip") {
    steps.push_back({Kind::Strip, "", "", flagOf(json, "strip_left", true), flagOf(json, "strip_right", true)});
    return {};
  }
  if (type == "Prepend") {
    steps.push_back({Kind::Prepend, "", textOf(json, "prepend"), true, true});
    return {};
  }
  if (type == "Replace" && json.contains("pattern") && json["pattern"].is_object()) {
    const std::string from = textOf(json["pattern"], "String");
    if (!from.empty()) {
      steps.push_back({Kind::Replace, from, textOf(json, "content"), true, true});
      return {};
    }
  }
  return unsupportedVocabulary(subject, "Its normaliser \"" + type + "\" is not known here.");
}

Status readPreTokenizer(const Json& json, const std::string& subject, PreTokenizer& kind, int depth = 0) {
  if (json.is_null()) return {};
  const std::string type = json.is_object() ? textOf(json, "type") : std::string();
  if (type == "Whitespace") {
    kind = PreTokenizer::Whitespace;
    return {};
  }
  if (type == "WhitespaceSplit") {  // adds nothing behind Whitespace
    if (kind == PreTokenizer::None) kind = PreTokenizer::WhitespaceSplit;
    return {};
  }
  if (type == "Sequence" && json.contains("pretokenizers") && json["pretokenizers"].is_array() && depth < 8) {
    for (const Json& step : json["pretokenizers"]) DIMTS_TRY(readPreTokenizer(step, subject, kind, depth + 1));
    return {};
  }
  return unsupportedVocabulary(subject, "Its pre-tokenizer \"" + type + "\" is not known here.");
}

}  // namespace

Result<std::shared_ptr<const HfBpe>> HfBpe::parse(const Json& json, const std::string& subject) {
  const Json& model = json.at("model");
  const std::string type = textOf(model, "type");
  if (!type.empty() && type != "BPE")
    return unsupportedVocabulary(subject, "Its model is \"" + type + "\"; only BPE is known here.");
  for (const char* key : {"dropout", "continuing_subword_prefix", "end_of_word_suffix"})
    if (!isAbsent(model, key))
      return unsupportedVocabulary(subject, std::string("Its BPE model uses \"") + key + "\".");
  HfBpeParts parts;
  const Json nothing;
  const auto part = [&](const Json& from, const char* key) -> const Json& {
    const auto found = from.find(key);
    return found == from.end() ? nothing : *found;
  };
  DIMTS_TRY(readPieces(part(model, "vocab"), subject, parts));
  const auto entries = static_cast<int64_t>(part(model, "vocab").size());
  DIMTS_TRY(readMerges(part(model, "merges"), subject, parts));
  DIMTS_TRY(readAdded(part(json, "added_tokens"), entries, subject, parts));
  DIMTS_TRY(readNormalizer(part(json, "normalizer"), subject, parts.normalizer));
  parts.preTokenizer = PreTokenizer::None;
  DIMTS_TRY(readPreTokenizer(part(json, "pre_tokenizer"), subject, parts.preTokenizer));
  parts.unknown = textOf(model, "unk_token");
  parts.fuseUnknown = flagOf(model, "fuse_unk");
  parts.byteFallback = flagOf(model, "byte_fallback");
  parts.wholeWordsFirst = flagOf(model, "ignore_merges");
  Json frame = json;
  frame["model"]["vocab"] = Json::object();
  frame["model"]["merges"] = Json::array();
  frame["added_tokens"] = Json::array();
  parts.frame = frame.dump();
  return make(std::move(parts), subject);
}

std::string HfBpe::serialized() const {
  Json json = Json::parse(parts_.frame.empty() ? plainHfFrame() : parts_.frame);
  // Names are unique already, so pairs go straight to the end (operator[] would search the whole object).
  Json vocab = Json::object();
  auto& entries = vocab.get_ref<Json::object_t&>();
  for (size_t id = 0; id < parts_.pieces.size(); ++id)
    if (!parts_.pieces[id].empty()) entries.push_back({parts_.pieces[id], Json(id)});
  const bool spaces = std::any_of(parts_.pieces.begin(), parts_.pieces.end(),
                                  [](const std::string& piece) { return piece.find(' ') != std::string::npos; });
  Json merges = Json::array();
  for (const auto& [left, right] : parts_.merges) {
    if (parts_.mergesAsPairs || spaces)
      merges.push_back(Json::array({piece(left), piece(right)}));
    else
      merges.push_back(piece(left) + " " + piece(right));
  }
  Json added = Json::array();
  for (const AddedToken& token : parts_.added)
    added.push_back({{"id", token.id},
                     {"content", token.content},
                     {"single_word", token.singleWord},
                     {"lstrip", token.leftStrip},
                     {"rstrip", token.rightStrip},
                     {"normalized", token.normalized},
                     {"special", token.special}});
  json["added_tokens"] = std::move(added);
  json["model"]["vocab"] = std::move(vocab);
  json["model"]["merges"] = std::move(merges);
  return json.dump(1) + "\n";
}

std::string HfBpe::described() const {
  std::string text = "hf-bpe\n" + parts_.unknown + '\n' + std::to_string(static_cast<int>(parts_.preTokenizer));
  for (const bool flag : {parts_.fuseUnknown, parts_.byteFallback, parts_.wholeWordsFirst}) text += flag ? '1' : '0';
  for (const NormalizerStep& step : parts_.normalizer)
    text += '\n' + std::to_string(static_cast<int>(step.kind)) + step.from + '\t' + step.to + (step.left ? '1' : '0') +
            (step.right ? '1' : '0');
  for (const std::string& piece : parts_.pieces) text += '\n' + piece;
  for (const auto& [left, right] : parts_.merges) text += '\n' + std::to_string(left) + ' ' + std::to_string(right);
  for (const AddedToken& token : parts_.added) {
    text += '\n' + std::to_string(token.id);
    for (const bool flag : {token.singleWord, token.leftStrip, token.rightStrip, token.normalized, token.special})
      text += flag ? '1' : '0';
  }
  return text;
}

std::string plainHfFrame() {
  const Json model{{"type", "BPE"},
                   {"dropout", nullptr},
                   {"unk_token", "[UNK]"},
                   {"continuing_subword_prefix", nullptr},
                   {"end_of_word_suffix", nullptr},
                   {"fuse_unk", false},
                   {"vocab", Json::object()},
                   {"merges", Json::array()}};
  return Json{{"version", "1.0"},
              {"truncation", nullptr},
              {"padding", nullptr},
              {"added_tokens", Json::array()},
              {"normalizer", nullptr},
              {"pre_tokenizer", {{"type", "Whitespace"}}},
              {"post_processor", nullptr},
              {"decoder", nullptr},
              {"model", model}}
      .dump();
}

}  // namespace dimts::tokenizer
