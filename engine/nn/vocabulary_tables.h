// Tables with one row per token (embedding, output head, its bias) grow together with the vocabulary: base rows stay bit
// for bit, new rows begin as what spelled their tokens before. Means of base rows bound the change of a head's outputs
// (Hewitt 2021, "Initializing New Word Embeddings"); averaging shrinks rows, so input rows get their size back.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/api/result.h"

namespace dimts::nn {

/// A row behind the base's.
struct NewRow {
  /// Rows that spelled the token before: base rows, or new rows before its own. None: the mean of all base rows.
  std::vector<int64_t> from;
};

struct VocabularyGrowth {
  int64_t baseRows = 0;
  std::vector<NewRow> rows;       ///< row baseRows + i is rows[i]
  double noise = 0.1;             ///< rows without a source: noise of this share of the base's deviation sets them apart
  uint64_t seed = 1;
  int64_t size() const { return baseRows + static_cast<int64_t>(rows.size()); }
};

enum class TableRole {
  Input,  ///< [V, C], looked up by id; norms of new rows are brought to 0.8…1.2 of the base's median
  Head    ///< [V, C] or a bias [V], behind the last layer; means are taken as they are
};

/// The table with new rows behind, of its dtype and on its device. Error "vocabulary.size" with both numbers when it does
/// not have baseRows rows; sources outside what is there before throw std::invalid_argument.
Result<torch::Tensor> growTable(const torch::Tensor& table, TableRole role, const VocabularyGrowth& growth);

struct VocabularyTable {
  std::string name;
  TableRole role = TableRole::Input;
};

/// Grows all tables of a network's weights at one go; tied tables stand there once. Nothing is changed unless all fit.
/// Errors: "vocabulary.size", "vocabulary.no_table" (a name that is not there).
Status growTables(std::map<std::string, torch::Tensor>& weights, const std::vector<VocabularyTable>& tables,
                  const VocabularyGrowth& growth);

/// Every table must have `rows` rows. Errors: as growTables.
Status checkTables(const std::map<std::string, torch::Tensor>& weights, const std::vector<VocabularyTable>& tables,
                   int64_t rows);

}  // namespace dimts::nn
