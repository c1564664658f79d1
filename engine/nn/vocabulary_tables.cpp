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

torch::Tensor meanOf(const torch::Tensor& rows, const std::vector<int64_t>& from, int64_t below) {
  for (const int64_t id : from)
    if (id < 0 || id >= below)
      throw std::invalid_argument("growTable: row " + std::to_string(id) + " is no source for row " + std::to_string(below));
  return rows.index_select(0, torch::tensor(from, torch::kLong)).mean(0);
}

}  // namespace

Result<torch::Tensor> growTable(const torch::Tensor& table, TableRole role, const VocabularyGrowth& growth) {
  const torch::NoGradGuard noGradients;
  if (table.dim() < 1 || table.size(0) != growth.baseRows) return wrongSize("", table.dim() < 1 ? 0 : table.size(0), growth.baseRows);
  if (growth.baseRows == 0) return wrongSize("", 0, growth.size());
  const torch::Tensor base = asRows(table);
  torch::Tensor rows = torch::cat({base, torch::zeros({static_cast<int64_t>(growth.rows.size()), base.size(1)})});
  const torch::Tensor norms = base.norm(2, 1);
  const double median = norms.median().item<double>();
  const torch::Tensor middle = base.mean(0), deviation = growth.baseRows > 1 ? base.std(0) : torch::zeros_like(middle);
  auto random = at::detail::createCPUGenerator(growth.seed);
  for (size_t i = 0; i < growth.rows.size(); ++i) {
    const int64_t id = growth.baseRows + static_cast<int64_t>(i);
    const std::vector<int64_t>& from = growth.rows[i].from;
    torch::Tensor row = from.empty() ? middle + growth.noise * deviation * torch::randn({base.size(1)}, random) : meanOf(rows, from, id);
    if (role == TableRole::Input && table.dim() > 1 && median > 0) {
      const double norm = row.norm().item<double>();
      const double wanted = from.empty() ? median : rows.index_select(0, torch::tensor(from, torch::kLong)).norm(2, 1).mean().item<double>();
      if (norm > 0) row = row * (std::clamp(wanted, 0.8 * median, 1.2 * median) / norm);
    }
    rows[id].copy_(row);
  }
  std::vector<int64_t> shape = table.sizes().vec();
  shape[0] = growth.size();
  torch::Tensor grown = torch::empty(shape, table.options().requires_grad(false));
  grown.copy_(rows.reshape(shape));
  grown.narrow(0, 0, growth.baseRows).copy_(table.detach());
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
