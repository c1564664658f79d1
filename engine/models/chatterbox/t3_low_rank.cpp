// LoRA of T3; see t3_low_rank.h.
#include "engine/models/chatterbox/t3_low_rank.h"

#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <vector>

namespace dimts::models::chatterbox {

void addLowRank(T3& model, const LowRankOptions& options, uint64_t seed) {
  at::Generator generator = at::detail::createCPUGenerator(seed);
  for (const auto& item : *model->backbone->layers) {
    auto* layer = item->as<LlamaLayerImpl>();
    std::vector<Dense> beside;
    const LlamaAttention& attention = layer->attention;
    if (options.attention) beside.insert(beside.end(), {attention->qProj, attention->kProj, attention->vProj, attention->oProj});
    if (options.mlp) beside.insert(beside.end(), {layer->mlp->gateProj, layer->mlp->upProj, layer->mlp->downProj});
    for (Dense& dense : beside) dense->addLowRank(options.rank, options.alpha / static_cast<double>(options.rank), generator);
  }
  for (const auto& item : model->named_parameters()) item.value().set_requires_grad(learnsBesideBase(item.key()));
}

bool hasLowRank(const T3& model) {
  const auto names = model->named_parameters().keys();
  return std::any_of(names.begin(), names.end(), [](const std::string& name) { return name.ends_with(".lora_a"); });
}

bool learnsBesideBase(const std::string& name) {
  const auto tables = textTables();
  return name.ends_with(".lora_a") || name.ends_with(".lora_b") ||
         std::any_of(tables.begin(), tables.end(), [&](const nn::VocabularyTable& table) { return table.name == name; });
}

TensorMap mergedState(const T3& model) {
  TensorMap state;
  for (const auto& [name, tensor] : model->state())
    if (!name.ends_with(".lora_a") && !name.ends_with(".lora_b")) state.emplace(name, tensor);
  for (const auto& item : model->named_modules()) {
    const auto* dense = item.value()->as<DenseImpl>();
    if (dense && dense->lowRank().defined()) state[item.key() + ".weight"] = nn::mergedWeight(dense->weight, dense->lowRank());
  }
  return state;
}

}  // namespace dimts::models::chatterbox
