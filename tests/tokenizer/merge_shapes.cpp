// Shapes by what is known of the published files; contents are ours.
#include "tests/tokenizer/merge_shapes.h"

#include <zlib.h>

#include <array>
#include <sstream>
#include <stdexcept>

#include "engine/tokenizer/hf_bpe.h"
#include "engine/tokenizer/vocabulary_training.h"
#include "tests/tokenizer/reference_lines.h"

namespace dimts::test {
namespace {

using tokenizer::HfBpe;
using tokenizer::HfBpeParts;

/// An HF vocabulary of `size` tokens learned from lower-case lines of the languages.
HfBpeParts learned(const std::vector<std::string>& languages, int64_t size, bool chatterbox) {
  std::vector<std::string> texts;
  for (const std::string& language : languages)
    for (std::string& line : languageLines(language, 50000, 1500)) texts.push_back(std::move(line));
  tokenizer::ListedTexts source(texts);
  tokenizer::VocabularyPlan plan{tokenizer::VocabularyKind::HfBpe, size, {}, true, 2};
  plan.rules.chatterbox = chatterbox;
  auto trained = tokenizer::trainVocabulary(plan, source);
  if (!trained.ok()) throw std::runtime_error(toString(trained.error()));
  return dynamic_cast<const HfBpe&>(*trained->vocabulary).parts();
}

/// The same tokens at other ids; `place` says where each one goes.
HfBpeParts moved(const HfBpeParts& from, const std::vector<int32_t>& place, size_t rows) {
  HfBpeParts to = from;
  to.pieces.assign(rows, "");
  to.added.clear();
  to.unknown = "[UNK]";
  to.frame = tokenizer::plainHfFrame();
  for (size_t i = 0; i < from.pieces.size(); ++i)
    if (place[i] >= 0) to.pieces[static_cast<size_t>(place[i])] = from.pieces[i];
  for (auto& [left, right] : to.merges) {
    left = place[static_cast<size_t>(left)];
    right = place[static_cast<size_t>(right)];
  }
  return to;
}

void addSpecial(HfBpeParts& parts, int32_t id, const std::string& text) {
  parts.pieces[static_cast<size_t>(id)] = text;
  parts.added.push_back({id, text, false, false, false, false, true});
}

tokenizer::Tokenizer wrapped(HfBpeParts parts, tokenizer::TokenizerOptions options) {
  auto model = HfBpe::make(std::move(parts), "shape");
  if (!model.ok()) throw std::runtime_error(toString(model.error()));
  return std::move(tokenizer::Tokenizer::wrap(std::move(model).value(), options, {"good morning"})).value();
}

}  // namespace

std::vector<std::string> languageLines(const std::string& language, int64_t first, int64_t count) {
  static const ReferenceLines reference;
  std::vector<std::string> out;
  for (size_t l = 0; l < reference.languages().size(); ++l)
    for (int64_t i = first; reference.languages()[l] == language && i < first + count; ++i)
      out.push_back(reference.line(l, i, true));
  return out;
}

tokenizer::Tokenizer chatterboxShaped() {
  const HfBpeParts own = learned({"en"}, 300, true);
  std::vector<int32_t> place(own.pieces.size(), -1);
  int32_t next = 3;
  for (size_t i = 3; i < own.pieces.size(); ++i) place[i] = next += next + 1 == 255 ? 2 : 1;
  HfBpeParts parts = moved(own, place, 2454);
  addSpecial(parts, 0, "[STOP]");
  addSpecial(parts, 1, "[UNK]");
  addSpecial(parts, 2, "[SPACE]");
  addSpecial(parts, 255, "[START]");
  addSpecial(parts, 708, "[en]");
  addSpecial(parts, 716, "[ru]");
  parts.pieces[3] = "@";
  for (size_t id = 0; id < parts.pieces.size(); ++id)
    if (parts.pieces[id].empty()) parts.pieces[id] = "cj_" + std::to_string(id);  // no merge leads there
  return wrapped(std::move(parts), {.lowerCase = true, .language = "en", .blanks = false, .tag = "[en]", .chatterbox = true});
}

tokenizer::Tokenizer xttsShaped() {
  const HfBpeParts own = learned({"en", "tr", "ru"}, 2000, false);
  std::vector<int32_t> place(own.pieces.size(), -1);
  for (size_t i = 3; i < own.pieces.size(); ++i)
    place[i] = static_cast<int32_t>(i) + (i >= 259 ? 3 : 0) + (i >= 1500 ? 2 : 0);
  const size_t rows = own.pieces.size() + 6;
  HfBpeParts parts = moved(own, place, rows);
  addSpecial(parts, 0, "[STOP]");
  addSpecial(parts, 1, "[UNK]");
  addSpecial(parts, 2, "[SPACE]");
  addSpecial(parts, 259, "[en]");
  addSpecial(parts, 260, "[ru]");
  addSpecial(parts, 261, "[START]");
  addSpecial(parts, static_cast<int32_t>(rows) - 1, "[tr]");
  parts.merges.push_back(parts.merges[10]);
  parts.merges.push_back(parts.merges[500]);
  return wrapped(std::move(parts), {.lowerCase = true, .language = "en", .blanks = false, .tag = "[en]"});
}

std::vector<std::string> recordedPrompts(const std::string& language) {
  const std::string path = "/usr/share/doc/asterisk-core-sounds-" + language + "/core-sounds-" + language + ".txt.gz";
  std::vector<std::string> out;
  gzFile file = gzopen(path.c_str(), "rb");
  if (!file) return out;
  std::string text;
  std::array<char, 65536> buffer;
  for (int got = 0; (got = gzread(file, buffer.data(), buffer.size())) > 0;) text.append(buffer.data(), static_cast<size_t>(got));
  gzclose(file);
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    const size_t colon = line.find(": ");
    if (line.empty() || line[0] == ';' || colon == std::string::npos) continue;
    std::string words = line.substr(colon + 2);
    if (!words.empty() && words.back() == '\r') words.pop_back();
    if (words.find_first_of("[(") == std::string::npos && !words.empty()) out.push_back(words);
  }
  return out;
}

}  // namespace dimts::test
