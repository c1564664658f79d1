// See causal_loops.h. Keys and values are laid out once for all blocks of rows as the products read them.
#include "engine/nn/causal_loops.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/nn/wide_blocks.h"
#include "engine/nn/wide_products.h"

namespace dimts::nn::wide {
namespace {

constexpr int64_t kRowsAtOnce = 48;  // of the scores; a multiple of the rows that a product takes at once

constexpr int64_t inWholes(int64_t count, int64_t whole) { return (count + whole - 1) / whole * whole; }

/// Rows one behind the other.
void gather(const HeadShape& head, const float* from, float* to) {
  for (int64_t row = 0; row < head.rows; ++row) std::copy_n(from + row * head.step, head.size, to + row * head.size);
}

void scatter(const HeadShape& head, const float* from, float* to) {
  for (int64_t row = 0; row < head.rows; ++row) std::copy_n(from + row * head.size, head.size, to + row * head.step);
}

/// The transposed matrix [size, rows] in panels of 64 columns, zeros behind the last row.
void transpose(const HeadShape& head, const float* from, float* to) {
  for (int64_t first = 0; first < head.rows; first += kPanel, to += head.size * kPanel) {
    const int64_t count = std::min(kPanel, head.rows - first);
    if (count < kPanel) std::fill_n(to, head.size * kPanel, 0.0f);
    for (int64_t row = 0; row < count; ++row)
      for (int64_t i = 0; i < head.size; ++i) to[i * kPanel + row] = from[(first + row) * head.step + i];
  }
}

/// A block of rows: row `i` of it sees the first `first + i + 1` columns.
struct Block {
  int64_t first, count, columns;  ///< `columns`: what the last row sees, in whole vectors
  int64_t seenBy(int64_t row) const { return first + row + 1; }
  int64_t seen() const { return first + count; }
};

Block blockAt(const HeadShape& head, int64_t first) {
  const int64_t count = std::min(kRowsAtOnce, head.rows - first);
  return {first, count, inWholes(first + count, kLanes)};
}

/// Scores become e^(scale · score - the row's most), 0 where nothing is seen; `shares` gets 1 / the row's sum.
DIMTS_FOR_EACH_PROCESSOR
void exponentials(const Block& block, float scale, float* scores, int64_t step, float* shares, float* logSums) {
  for (int64_t row = 0; row < block.count; ++row, scores += step) {
    const int64_t seen = block.seenBy(row);
    std::fill(scores + seen, scores + block.columns, -INFINITY);
    Wide mosts = load(scores);
    for (int64_t at = kLanes; at < seen; at += kLanes) {
      const Wide values = load(scores + at);
      mosts = values > mosts ? values : mosts;
    }
    float most = mosts[0];
    for (int64_t i = 1; i < kLanes; ++i) most = std::max(most, mosts[i]);
    most *= scale;
    Wide sums{};
    for (int64_t at = 0; at < seen; at += kLanes) {
      const Wide values = expOf(load(scores + at) * scale - most);
      store(scores + at, values);
      sums += values;
    }
    std::fill(scores + seen, scores + block.columns, 0.0f);
    const float sum = sumOf(sums);
    shares[row] = 1.0f / sum;
    logSums[row] = most + std::log(sum);
  }
}

DIMTS_FOR_EACH_PROCESSOR
void scaleRows(const HeadShape& head, int64_t rows, const float* factors, float* y) {
  for (int64_t row = 0; row < rows; ++row, y += head.step)
    for (int64_t i = 0; i < head.size; i += kLanes) store(y + i, load(y + i) * factors[row]);
}

/// Scores q·k become weights, and the weights' gradients those of the scores: scale · weight · (gradient - Σ grad · out).
DIMTS_FOR_EACH_PROCESSOR
void weightsAndGradients(const HeadShape& head, const Block& block, float scale, const float* logSums, const float* out,
                         const float* grad, float* scores, float* gradients, int64_t step) {
  for (int64_t row = 0; row < block.count; ++row, out += head.step, grad += head.size, scores += step, gradients += step) {
    Wide products{};
    for (int64_t i = 0; i < head.size; i += kLanes) products += load(out + i) * load(grad + i);
    const float mean = sumOf(products), logSum = logSums[row];
    const int64_t seen = block.seenBy(row);
    for (int64_t at = 0; at < seen; at += kLanes) {
      const Wide weights = expOf(load(scores + at) * scale - logSum);
      store(scores + at, weights);
      store(gradients + at, weights * (load(gradients + at) - mean) * scale);
    }
    std::fill(scores + seen, scores + block.columns, 0.0f);
    std::fill(gradients + seen, gradients + block.columns, 0.0f);
  }
}

float scaleOf(const HeadShape& head) { return 1.0f / std::sqrt(static_cast<float>(head.size)); }

/// Hands out parts of the room.
struct Room {
  float* next;
  float* take(int64_t count) { return std::exchange(next, next + count); }
};

}  // namespace

int64_t causalRoom(const HeadShape& head) {
  const int64_t columns = inWholes(head.rows, kPanel);
  return 5 * head.rows * head.size + 2 * columns * head.size + 2 * kRowsAtOnce * columns;
}

void causalAttention(const HeadShape& head, const float* q, const float* k, const float* v, float* out, float* logSums, float* room) {
  const int64_t columns = inWholes(head.rows, kPanel);
  Room left{room};
  float *keys = left.take(columns * head.size), *values = left.take(head.rows * head.size), *scores = left.take(kRowsAtOnce * columns);
  transpose(head, k, keys);
  gather(head, v, values);
  float shares[kRowsAtOnce];
  for (int64_t first = 0; first < head.rows; first += kRowsAtOnce) {
    const Block block = blockAt(head, first);
    float* to = out + first * head.step;
    product({q + first * head.step, head.step, 1}, block.count, head.size, {keys, kPanel, kPanel * head.size}, block.columns, false, scores, columns);
    exponentials(block, scaleOf(head), scores, columns, shares, logSums + first);
    product({scores, columns, 1}, block.count, block.seen(), {values, head.size, kPanel}, head.size, false, to, head.step);
    scaleRows(head, block.count, shares, to);
  }
}

void causalAttentionBackward(const HeadShape& head, const float* q, const float* k, const float* v, const float* out,
                             const float* logSums, const float* grad, float* gradQ, float* gradK, float* gradV, float* room) {
  const int64_t columns = inWholes(head.rows, kPanel), numbers = head.rows * head.size;
  Room left{room};
  float *queries = left.take(numbers), *keys = left.take(numbers), *grads = left.take(numbers);
  float *keysAcross = left.take(columns * head.size), *valuesAcross = left.take(columns * head.size);
  float *gradKeys = left.take(numbers), *gradValues = left.take(numbers);
  float *scores = left.take(kRowsAtOnce * columns), *gradients = left.take(kRowsAtOnce * columns);
  gather(head, q, queries);
  gather(head, k, keys);
  gather(head, grad, grads);
  transpose(head, k, keysAcross);
  transpose(head, v, valuesAcross);
  std::fill_n(gradKeys, numbers, 0.0f);
  std::fill_n(gradValues, numbers, 0.0f);
  const int64_t size = head.size, across = kPanel * size;
  for (int64_t first = 0; first < head.rows; first += kRowsAtOnce) {
    const Block block = blockAt(head, first);
    const float *itsQueries = queries + first * size, *itsGrads = grads + first * size;
    product({itsQueries, size, 1}, block.count, size, {keysAcross, kPanel, across}, block.columns, false, scores, columns);
    product({itsGrads, size, 1}, block.count, size, {valuesAcross, kPanel, across}, block.columns, false, gradients, columns);
    weightsAndGradients(head, block, scaleOf(head), logSums + first, out + first * head.step, itsGrads, scores, gradients, columns);
    product({gradients, columns, 1}, block.count, block.seen(), {keys, size, kPanel}, size, false, gradQ + first * head.step, head.step);
    product({gradients, 1, columns}, block.seen(), block.count, {itsQueries, size, kPanel}, size, true, gradKeys, size);
    product({scores, 1, columns}, block.seen(), block.count, {itsGrads, size, kPanel}, size, true, gradValues, size);
  }
  scatter(head, gradKeys, gradK);
  scatter(head, gradValues, gradV);
}

}  // namespace dimts::nn::wide
