// A strict reader on yaml-cpp: every defect names its line.
#include "engine/text/letter_table.h"

#include <yaml-cpp/yaml.h>

#include <filesystem>

#include "engine/core/files.h"
#include "engine/text/unicode.h"

namespace dimts::text {
namespace {

constexpr int64_t kLargestBytes = 1 << 20;
constexpr size_t kLongestLetter = 100;

int64_t lineOf(const YAML::Mark& mark) { return mark.is_null() ? 0 : mark.line + 1; }

Error bad(const LetterTable& table, const YAML::Mark& mark, const std::string& what) {
  return badLetter("letters.bad_table", table, lineOf(mark), what);
}

/// One letter or text, in NFC.
Result<std::string> letterOf(const YAML::Node& node, const LetterTable& table) {
  if (!node.IsScalar()) return bad(table, node.Mark(), "Write \"letter: letter\" or \"letter: [letter, letter]\".");
  std::string letter = node.Scalar();
  if (letter.empty()) return bad(table, node.Mark(), "A letter is missing.");
  if (letter.size() > kLongestLetter) return bad(table, node.Mark(), "This is too long for a letter.");
  return nfc(letter);
}

Result<LetterTable::Entry> entryOf(const YAML::Node& key, const YAML::Node& value, const LetterTable& table) {
  LetterTable::Entry entry;
  entry.line = lineOf(key.Mark());
  if (value.IsNull()) return bad(table, key.Mark(), "The letter that \"" + key.Scalar() + "\" begins like is missing.");
  if (!value.IsSequence()) {
    DIMTS_TRY_ASSIGN(std::string like, letterOf(value, table));
    entry.like.push_back(std::move(like));
    return entry;
  }
  for (const YAML::Node& item : value) {
    DIMTS_TRY_ASSIGN(std::string like, letterOf(item, table));
    entry.like.push_back(std::move(like));
  }
  if (entry.like.empty()) return bad(table, key.Mark(), "The list behind \"" + key.Scalar() + "\" is empty.");
  return entry;
}

}  // namespace

Error badLetter(const std::string& code, const LetterTable& table, int64_t line, const std::string& what) {
  return {code, table.subject, (line > 0 ? "Line " + std::to_string(line) + ": " : std::string()) + what,
          "Mend that line in a text editor, or take the file away.", ErrorKind::BadInput};
}

Result<LetterTable> parseLetterTable(std::string_view yaml, const std::string& subject) {
  LetterTable table;
  table.subject = subject;
  if (!isValidUtf8(yaml)) return badLetter("letters.bad_table", table, 0, "The file is not UTF-8.");
  YAML::Node root;
  try {
    root = YAML::Load(std::string(yaml));
  } catch (const YAML::Exception& e) {
    return bad(table, e.mark, "This cannot be read: " + e.msg + ".");
  }
  if (root.IsNull()) return table;
  if (!root.IsMap()) return bad(table, root.Mark(), "Write one \"letter: letter\" a line.");
  for (const auto& pair : root) {
    DIMTS_TRY_ASSIGN(const std::string letter, letterOf(pair.first, table));
    DIMTS_TRY_ASSIGN(LetterTable::Entry entry, entryOf(pair.first, pair.second, table));
    if (!table.letters.emplace(letter, std::move(entry)).second)
      return bad(table, pair.first.Mark(), "\"" + letter + "\" is there twice.");
  }
  return table;
}

Result<LetterTable> readLetterTable(const std::string& projectDir) {
  const std::string path = (std::filesystem::path(projectDir) / LetterTable::kFileName).string();
  std::error_code code;
  if (!std::filesystem::exists(path, code)) return LetterTable{path, {}};
  DIMTS_TRY_ASSIGN(const std::string yaml, core::readFile(path, kLargestBytes));
  return parseLetterTable(yaml, path);
}

std::string toYaml(const LetterTable& table) {
  YAML::Emitter out;
  out << YAML::BeginMap;
  for (const auto& [letter, entry] : table.letters) {
    out << YAML::Key << YAML::DoubleQuoted << letter << YAML::Value;
    if (entry.like.size() == 1) {
      out << YAML::DoubleQuoted << entry.like.front();
      continue;
    }
    out << YAML::Flow << YAML::BeginSeq;
    for (const std::string& like : entry.like) out << YAML::DoubleQuoted << like;
    out << YAML::EndSeq;
  }
  out << YAML::EndMap;
  return "# What a letter that the voice does not have begins like: one letter of the voice, a text, or a list of them.\n" +
         (table.letters.empty() ? std::string() : std::string(out.c_str()) + "\n");
}

}  // namespace dimts::text
