// See llama_steps.h. Sums are made in a fixed order, so that the threads do not change what is said.
#include "engine/models/chatterbox/llama_steps.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "engine/core/parallel.h"

namespace dimts::models::chatterbox {
namespace {

constexpr int64_t kOutputsAtOnce = 64;

at::Tensor weightOf(const Dense& dense) { return nn::mergedWeight(dense->weight, dense->lowRank()); }

std::vector<float> room(int64_t count) { return std::vector<float>(static_cast<size_t>(count)); }

}  // namespace

bool LlamaSteps::suits(const Llama& model) {
  const at::Tensor& weight = model->norm->weight;
  return weight.is_cpu() && weight.scalar_type() == at::kFloat;
}

void LlamaSteps::Products::add(const at::Tensor& weight, StepWeights how) {
  nn::wide::Matrix matrix;
  matrix.out = weight.size(0);
  matrix.in = weight.size(1);
  if (how == StepWeights::Half) {
    kept.push_back(weight.detach().to(at::kBFloat16).contiguous());
    matrix.half = static_cast<const uint16_t*>(kept.back().const_data_ptr());
  } else {
    kept.push_back(weight.detach().contiguous());
    matrix.full = kept.back().const_data_ptr<float>();
  }
  matrices.push_back(matrix);
  outputs += matrix.out;
}

void LlamaSteps::Products::apply(const float* x, int64_t rows, float* y) const {
  core::parallelFor(0, outputs, kOutputsAtOnce, [&](int64_t begin, int64_t end) {
    int64_t before = 0;
    for (const nn::wide::Matrix& matrix : matrices) {
      const int64_t first = std::max<int64_t>(0, begin - before), last = std::min(matrix.out, end - before);
      if (first < last) nn::wide::products(matrix, x, rows, first, last, y + before, outputs);
      before += matrix.out;
    }
  });
}

LlamaSteps::LlamaSteps(const Llama& model, int64_t rows, StepWeights weights)
    : config_(model->config()), rows_(rows), lastNorm_(model->norm->weight.detach()),
      frequencies_(ropeFrequencies(config_.rope, config_.headSize())) {
  if (!suits(model)) throw std::invalid_argument("LlamaSteps: the weights must be float32 on the processor");
  for (const auto& item : *model->layers) {
    const auto* from = item->as<LlamaLayerImpl>();
    Layer layer;
    layer.inputNorm = from->inputNorm->weight.detach();
    layer.attentionNorm = from->attentionNorm->weight.detach();
    for (const Dense* one : {&from->attention->qProj, &from->attention->kProj, &from->attention->vProj})
      layer.queryKeyValue.add(weightOf(*one), weights);
    layer.output.add(weightOf(from->attention->oProj), weights);
    layer.gateUp.add(weightOf(from->mlp->gateProj), weights);
    layer.gateUp.add(weightOf(from->mlp->upProj), weights);
    layer.down.add(weightOf(from->mlp->downProj), weights);
    layers_.push_back(std::move(layer));
  }
  hidden_ = room(rows * config_.hidden);
  normed_ = hidden_, heard_ = hidden_;
  joined_ = room(rows * 3 * config_.hidden);
  wide_ = room(rows * 2 * config_.mlp);
  gated_ = room(rows * config_.mlp);
  cos_ = sin_ = room(config_.headSize() / 2);
}

void LlamaSteps::norm(const float* x, const at::Tensor& weight) {
  nn::wide::rmsNorm(x, weight.const_data_ptr<float>(), config_.normEpsilon, normed_.data(), nullptr, rows_, config_.hidden);
}

/// Queries, keys and values in joined_ → heard_; keys and values go into the cache.
void LlamaSteps::attend(KeyValueCache& cache, size_t layer) {
  const int64_t heads = config_.heads, size = config_.headSize(), place = cache.length, room = cache.capacity;
  float *keys = cache.keys[layer].data_ptr<float>(), *values = cache.values[layer].data_ptr<float>();
  core::parallelFor(0, rows_ * heads, 4, [&](int64_t begin, int64_t end) {
    for (int64_t one = begin; one < end; ++one) {
      float* query = joined_.data() + (one / heads) * 3 * config_.hidden + (one % heads) * size;
      const float *key = query + config_.hidden, *value = key + config_.hidden;
      float *ownKeys = keys + one * room * size, *ownValues = values + one * room * size;
      nn::wide::rotate(query, cos_.data(), sin_.data(), 1, query, 1, 1, size / 2);
      nn::wide::rotate(key, cos_.data(), sin_.data(), 1, ownKeys + place * size, 1, 1, size / 2);
      std::copy_n(value, size, ownValues + place * size);
      nn::wide::attendOne(query, ownKeys, ownValues, place + 1, size, scores_.data() + one * room, heard_.data() + one * size);
    }
  });
}

const float* LlamaSteps::step(const float* x, KeyValueCache& cache) {
  if (cache.length + 1 > cache.capacity) throw std::invalid_argument("LlamaSteps::step: the cache has no room");
  scores_.resize(static_cast<size_t>(rows_ * config_.heads * cache.capacity));
  for (int64_t i = 0; i < config_.headSize() / 2; ++i) {
    const float angle = static_cast<float>(cache.length) * frequencies_.const_data_ptr<float>()[i];
    cos_[static_cast<size_t>(i)] = std::cos(angle);
    sin_[static_cast<size_t>(i)] = std::sin(angle);
  }
  std::copy_n(x, hidden_.size(), hidden_.begin());
  const auto addTo = [&](const std::vector<float>& more) {
    for (size_t i = 0; i < hidden_.size(); ++i) hidden_[i] += more[i];
  };
  for (size_t i = 0; i < layers_.size(); ++i) {
    const Layer& layer = layers_[i];
    norm(hidden_.data(), layer.inputNorm);
    layer.queryKeyValue.apply(normed_.data(), rows_, joined_.data());
    attend(cache, i);
    layer.output.apply(heard_.data(), rows_, normed_.data());
    addTo(normed_);
    norm(hidden_.data(), layer.attentionNorm);
    layer.gateUp.apply(normed_.data(), rows_, wide_.data());
    for (int64_t row = 0; row < rows_; ++row) {
      const float* gate = wide_.data() + row * 2 * config_.mlp;
      nn::wide::siluTimes(gate, gate + config_.mlp, gated_.data() + row * config_.mlp, config_.mlp);
    }
    layer.down.apply(gated_.data(), rows_, normed_.data());
    addTo(normed_);
  }
  ++cache.length;
  norm(hidden_.data(), lastNorm_);
  return normed_.data();
}

}  // namespace dimts::models::chatterbox
