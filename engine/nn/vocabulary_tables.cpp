// Row by row in float32, so that half-precision tables lose nothing on the way; base rows are copied, never computed.
#include "engine/nn/vocabulary_tables.h"

#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <stdexcept>

namespace dimts::nn {
namespace {

Error wrongSize(const std::string& name, int64_t found, int64_t wanted) {
  return {"vocabulary.size", name,
          "The table has " + std::to_string(found) + " rows, the vocabulary " + std::to_string(wanted) + " tokens.",
          "Choose the tokenizer that belongs to this voice."};
}

/// Rows of a bias are single numbers; they are worked on as [V, 1].
torch::Tensor asRows(const torch::Tensor& table) {
  return table.detach().to(torch::kCPU, torch::kFloat32).reshape({table.size(0), -1});
}

/// The base in float32, its figures, and the new rows that are done.
class Grower {
 public:
  Grower(const torch::Tensor& table, TableRole role, const VocabularyGrowth& growth)
      : growth_(growth), base_(asRows(table)), resize_(role == TableRole::Input && table.dim() > 1),
        made_(torch::zeros({static_cast<int64_t>(growth.rows.size()), base_.size(1)})),
        random_(at::detail::createCPUGenerator(growth.seed)) {
    median_ = base_.norm(2, 1).median().item<double>();
    mean_ = base_.mean(0);
    spread_ = base_.size(0) > 1 ? base_.std(0) : torch::zeros_like(mean_);
  }

  torch::Tensor run() {
    for (size_t i = 0; i < growth_.rows.size(); ++i) made_[static_cast<int64_t>(i)].copy_(make(i));
    return made_;
  }

 private:
  torch::Tensor sources(const std::vector<int64_t>& from, size_t before) const {
    std::vector<torch::Tensor> rows;
    for (const int64_t id : from) {
      if (id < 0 || id >= growth_.baseRows + static_cast<int64_t>(before))
        throw std::invalid_argument("growTable: row " + std::to_string(id) + " is no source for new row " + std::to_string(before));
      rows.push_back(id < growth_.baseRows ? base_[id] : made_[id - growth_.baseRows]);
    }
    return torch::stack(rows);
  }

  torch::Tensor make(size_t i) {
    const std::vector<int64_t>& from = growth_.rows[i].from;
    if (from.empty()) {
      const torch::Tensor drawn = mean_ + growth_.noise * spread_ * torch::randn({base_.size(1)}, random_);
      return resized(drawn, drawn.norm().item<double>());
    }
    const torch::Tensor rows = sources(from, i);
    return from.size() == 1 ? rows[0] : resized(rows.mean(0), rows.norm(2, 1).mean().item<double>());
  }

  torch::Tensor resized(const torch::Tensor& row, double wanted) const {
    const double norm = row.norm().item<double>();
    if (!resize_ || !(norm > 0) || !(median_ > 0)) return row;
    return row * (std::clamp(wanted, 0.8 * median_, 1.2 * median_) / norm);
  }

  const VocabularyGrowth& growth_;
  torch::Tensor base_;
  bool resize_;
  torch::Tensor made_, mean_, spread_;
  double median_ = 0;
  at::Generator random_;
};

}  // namespace

Result<torch::Tensor> growTable(const torch::Tensor& table, TableRole role, const VocabularyGrowth& growth) {
  const torch::NoGradGuard noGradients;
  if (table.dim() < 1 || table.size(0) != growth.baseRows) return wrongSize("", table.dim() < 1 ? 0 : table.size(0), growth.baseRows);
  if (growth.baseRows == 0) return wrongSize("", 0, growth.size());
  const torch::Tensor made = Grower(table, role, growth).run();
  std::vector<int64_t> shape = table.sizes().vec();
  const int64_t kept = growth.keepBase ? growth.baseRows : 0;
  shape[0] = growth.size();
  torch::Tensor grown = torch::empty(shape, table.options().requires_grad(false));
  shape[0] -= kept;
  grown.narrow(0, kept, shape[0]).copy_(made.reshape(shape));
  // Copies never go through float32: every bit of every precision stays.
  if (kept > 0) grown.narrow(0, 0, kept).copy_(table.detach());
  for (size_t i = 0; i < growth.rows.size(); ++i)
    if (const auto& from = growth.rows[i].from; from.size() == 1 && from[0] < growth.baseRows)
      grown[kept + static_cast<int64_t>(i)].copy_(table.detach()[from[0]]);
  return grown;
}

Status checkTables(const std::map<std::string, torch::Tensor>& weights, const std::vector<VocabularyTable>& tables, int64_t rows) {
  for (const VocabularyTable& table : tables) {
    const auto found = weights.find(table.name);
    if (found == weights.end())
      return Error{"vocabulary.no_table", table.name, "The weights have no table of this name.", "Choose the voice's own files."};
    const int64_t size = found->second.dim() < 1 ? 0 : found->second.size(0);
    if (size != rows) return wrongSize(table.name, size, rows);
  }
  return {};
}

Status growTables(std::map<std::string, torch::Tensor>& weights, const std::vector<VocabularyTable>& tables,
                  const VocabularyGrowth& growth) {
  DIMTS_TRY(checkTables(weights, tables, growth.baseRows));
  std::map<std::string, torch::Tensor> grown;
  for (const VocabularyTable& table : tables) {
    DIMTS_TRY_ASSIGN(grown[table.name], growTable(weights.at(table.name), table.role, growth));
  }
  for (auto& [name, table] : grown) weights[name] = std::move(table);
  return {};
}

}  // namespace dimts::nn
