// Tables with one row per token (embedding, output head, its bias) follow the vocabulary: base rows stay bit for bit,
// wherever they come to stand, and new rows begin as what spelled their tokens before. Means of base rows bound the change
// of a head's outputs (Hewitt 2021, "Initializing New Word Embeddings"); averaging shrinks rows, so input rows get their
// size back.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/api/result.h"

namespace dimts::nn {

/// A row of the new table. One source is copied bit for bit, several are averaged, none is drawn round the base's mean.
struct NewRow {
  /// Base rows; baseRows + i stands for rows[i] of the growth, which must come before.
  std::vector<int64_t> from;
};

struct VocabularyGrowth {
  int64_t baseRows = 0;
  std::vector<NewRow> rows;       ///< of the new table, behind the base's rows or, without them, all there are
  double noise = 0.1;             ///< rows without a source: noise of this share of the base's deviation sets them apart;
                                  ///< 1: drawn like the base's own
  uint64_t seed = 1;
  bool keepBase = true;           ///< false: the vocabulary has another order, every row names its source
  int64_t size() const { return (keepBase ? baseRows : 0) + static_cast<int64_t>(rows.size()); }
};

enum class TableRole {
  Input,  ///< [V, C], looked up by id; rows that are no copies get a norm of 0.8…1.2 of the base's median
  Head    ///< [V, C] or a bias [V], behind the last layer; means are taken as they are
};

/// The table of the new vocabulary, of its dtype and on its device. Error "vocabulary.size" with both numbers when it does
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
