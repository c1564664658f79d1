// Rows by the merge that made the vocabulary, or by spelling; see row_origins.h.
#include "engine/tokenizer/row_origins.h"

#include <algorithm>

namespace dimts::tokenizer {
namespace {

using Rows = std::vector<int64_t>;

void append(Rows& rows, const Rows& more) { rows.insert(rows.end(), more.begin(), more.end()); }

/// What the table says of a token, as it is spelled or without the space before it; none when it says nothing.
Rows byTable(const Vocabulary& vocabulary, int64_t id, const LetterRows& letters) {
  if (letters.empty()) return {};
  std::string spelling = vocabulary.spelling(id);
  if (const auto found = letters.find(spelling); found != letters.end()) return found->second;
  if (spelling.size() < 2 || spelling.front() != ' ') return {};
  const auto found = letters.find(spelling.substr(1));
  return found == letters.end() ? Rows{} : found->second;
}

RowOrigins byMerge(const Tokenizer& tokenizer, const MergeOrigin& merge, const LetterRows& letters) {
  RowOrigins rows(static_cast<size_t>(tokenizer.size()));
  for (int64_t id = 0; id < std::min(merge.baseRows, tokenizer.size()); ++id) rows[static_cast<size_t>(id)] = {id};
  for (const MergeOrigin::Token& token : merge.tokens) {
    Rows& row = rows.at(static_cast<size_t>(token.id));
    if (tokenizer.vocabulary().role(token.id) == TokenRole::Text) row = byTable(tokenizer.vocabulary(), token.id, letters);
    if (!row.empty()) continue;
    // Pieces may stand on new letters, which come before them.
    for (const int64_t piece : token.basePieces) append(row, Rows(rows.at(static_cast<size_t>(piece))));
  }
  return rows;
}

Rows bySpelling(const Vocabulary& vocabulary, int64_t id, const Vocabulary& base, const LetterRows& letters) {
  const TokenRole role = vocabulary.role(id);
  if (role == TokenRole::Hole) return {};
  if (role == TokenRole::Unknown) return base.unknownId() < 0 ? Rows{} : Rows{base.unknownId()};
  if (const int64_t same = base.find(vocabulary.piece(id)); same >= 0) return {same};
  if (role != TokenRole::Text) return {};
  Rows from = byTable(vocabulary, id, letters);
  if (!from.empty()) return from;
  std::vector<int32_t> ids;
  std::vector<std::string> unknown;
  base.encode(vocabulary.spelling(id), ids, &unknown);
  for (const int32_t part : ids)
    if (base.role(part) == TokenRole::Text) from.push_back(part);
  for (const std::string& letter : unknown)
    if (const auto found = letters.find(letter); found != letters.end()) append(from, found->second);
  return from;
}

}  // namespace

Result<LetterRows> letterRows(const text::LetterTable& table, const Tokenizer& base) {
  LetterRows letters;
  for (const auto& [letter, entry] : table.letters)
    for (const std::string& like : entry.like) {
      Rows& rows = letters[letter];
      if (const int64_t whole = base.vocabulary().find(like); whole >= 0) {
        rows.push_back(whole);
        continue;
      }
      std::vector<int32_t> ids;
      std::vector<std::string> unknown;
      base.vocabulary().encode(like, ids, &unknown);
      std::erase_if(ids, [&](int32_t id) { return base.vocabulary().role(id) != TokenRole::Text; });
      if (!unknown.empty() || ids.empty())
        return text::badLetter("letters.unknown", table, entry.line,
                               "\"" + letter + "\" is to begin like \"" + like + "\", but the voice has no letter \"" +
                                   (unknown.empty() ? like : unknown.front()) + "\".");
      rows.insert(rows.end(), ids.begin(), ids.end());
    }
  return letters;
}

RowOrigins rowOrigins(const Tokenizer& tokenizer, const Tokenizer& base, const LetterRows& letters) {
  if (tokenizer.origin() && tokenizer.origin()->baseFingerprint == base.fingerprint())
    return byMerge(tokenizer, *tokenizer.origin(), letters);
  RowOrigins rows(static_cast<size_t>(tokenizer.size()));
  for (int64_t id = 0; id < tokenizer.size(); ++id)
    rows[static_cast<size_t>(id)] = bySpelling(tokenizer.vocabulary(), id, base.vocabulary(), letters);
  if (tokenizer.options().blanks && base.options().blanks) rows[Tokenizer::kBlankId] = {Tokenizer::kBlankId};
  return rows;
}

}  // namespace dimts::tokenizer
