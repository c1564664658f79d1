// Rows by the merge that made the vocabulary, or by spelling; see row_origins.h.
#include "engine/tokenizer/row_origins.h"

#include <algorithm>

namespace dimts::tokenizer {
namespace {

RowOrigins byMerge(const Tokenizer& tokenizer, const MergeOrigin& merge) {
  RowOrigins rows(static_cast<size_t>(tokenizer.size()));
  for (int64_t id = 0; id < std::min(merge.baseRows, tokenizer.size()); ++id) rows[static_cast<size_t>(id)] = {id};
  for (const MergeOrigin::Token& token : merge.tokens) {
    std::vector<int64_t>& row = rows.at(static_cast<size_t>(token.id));
    for (const int64_t piece : token.basePieces) {
      // Pieces may stand on new letters, which come before them.
      const std::vector<int64_t>& from = rows.at(static_cast<size_t>(piece));
      row.insert(row.end(), from.begin(), from.end());
    }
  }
  return rows;
}

std::vector<int64_t> bySpelling(const Vocabulary& vocabulary, int64_t id, const Vocabulary& base) {
  const TokenRole role = vocabulary.role(id);
  if (role == TokenRole::Hole || role == TokenRole::Unknown) return {};
  if (const int64_t same = base.find(vocabulary.piece(id)); same >= 0) return {same};
  if (role != TokenRole::Text) return {};
  std::vector<int32_t> ids;
  base.encode(vocabulary.spelling(id), ids);
  std::vector<int64_t> from;
  for (const int32_t part : ids)
    if (base.role(part) == TokenRole::Text) from.push_back(part);
  return from;
}

}  // namespace

RowOrigins rowOrigins(const Tokenizer& tokenizer, const Tokenizer& base) {
  if (tokenizer.origin() && tokenizer.origin()->baseFingerprint == base.fingerprint())
    return byMerge(tokenizer, *tokenizer.origin());
  RowOrigins rows(static_cast<size_t>(tokenizer.size()));
  for (int64_t id = 0; id < tokenizer.size(); ++id)
    rows[static_cast<size_t>(id)] = bySpelling(tokenizer.vocabulary(), id, base.vocabulary());
  if (tokenizer.options().blanks && base.options().blanks) rows[Tokenizer::kBlankId] = {Tokenizer::kBlankId};
  return rows;
}

}  // namespace dimts::tokenizer
