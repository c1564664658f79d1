// Quantile buckets by length; each epoch shuffles the examples within their bucket and then the batches.
#include "engine/train/sampler.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

#include "engine/train/streams.h"

namespace dimts::train {

BucketSampler::BucketSampler(std::vector<int64_t> lengths, int64_t batchSize, uint64_t seed, const std::vector<double>& weights)
    : bucketOf_(lengths.size()), perEpoch_(static_cast<int64_t>(lengths.size())), batchSize_(batchSize), seed_(seed) {
  lengths_ = std::move(lengths);
  if (batchSize < 1) throw std::invalid_argument("BucketSampler: batch size must be at least 1, got " + std::to_string(batchSize));
  const auto count = static_cast<int64_t>(lengths_.size());
  // At least four batches per bucket, so that batches differ from epoch to epoch; at most 16 buckets.
  const int64_t buckets = std::clamp<int64_t>(count / (4 * batchSize), 1, 16);
  std::vector<size_t> order(lengths_.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return lengths_[a] < lengths_[b]; });
  for (size_t rank = 0; rank < order.size(); ++rank)
    bucketOf_[order[rank]] = static_cast<int64_t>(rank) * buckets / count;
  if (weights.empty()) return;
  if (weights.size() != lengths_.size()) throw std::invalid_argument("BucketSampler: there must be as many weights as examples");
  double sum = 0;
  for (const double weight : weights) {
    if (!(weight >= 0) || !std::isfinite(weight)) throw std::invalid_argument("BucketSampler: a weight is negative or not a number");
    reach_.push_back(sum += weight);
  }
  perEpoch_ = std::max<int64_t>(1, std::llround(sum));
  if (sum <= 0) throw std::invalid_argument("BucketSampler: all weights are 0");
  for (double& reach : reach_) reach *= static_cast<double>(perEpoch_) / sum;
  reach_.back() = static_cast<double>(perEpoch_);
}

/// Example i comes as often as whole numbers, all moved by one draw, lie between the sums before and with its weight.
std::vector<int64_t> BucketSampler::comingsIn(core::Random& random) const {
  std::vector<int64_t> order;
  if (reach_.empty()) {
    order.resize(bucketOf_.size());
    std::iota(order.begin(), order.end(), int64_t{0});
    return order;
  }
  const double moved = random.uniform();
  auto from = static_cast<int64_t>(std::floor(moved));
  for (size_t i = 0; i < reach_.size(); ++i) {
    const auto to = static_cast<int64_t>(std::floor(reach_[i] + moved));
    order.insert(order.end(), static_cast<size_t>(to - from), static_cast<int64_t>(i));
    from = to;
  }
  return order;
}

/// The batchSize longest of `order` to its front, the others as they are.
void BucketSampler::longestFirst(std::vector<int64_t>& order) const {
  const auto count = std::min(order.size(), static_cast<size_t>(batchSize_));
  std::vector<size_t> places(order.size());
  std::iota(places.begin(), places.end(), size_t{0});
  const auto lengthAt = [&](size_t place) { return lengths_[static_cast<size_t>(order[place])]; };
  std::partial_sort(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(count), places.end(), [&](size_t a, size_t b) {
    return lengthAt(a) != lengthAt(b) ? lengthAt(a) > lengthAt(b) : a < b;
  });
  std::sort(places.begin() + static_cast<std::ptrdiff_t>(count), places.end());
  std::vector<int64_t> moved;
  for (const size_t place : places) moved.push_back(order[place]);
  order = std::move(moved);
}

std::vector<IndexBatch> BucketSampler::epoch(int64_t epoch) const {
  core::Random random(core::derive(seed_, {kStreamSampler, static_cast<uint64_t>(epoch)}));
  std::vector<int64_t> order = comingsIn(random);
  random.shuffle(order);
  std::stable_sort(order.begin(), order.end(), [&](int64_t a, int64_t b) {
    return bucketOf_[static_cast<size_t>(a)] < bucketOf_[static_cast<size_t>(b)];
  });
  if (epoch == 0) longestFirst(order);
  std::vector<IndexBatch> batches;
  for (size_t first = 0; first < order.size(); first += static_cast<size_t>(batchSize_)) {
    const size_t last = std::min(order.size(), first + static_cast<size_t>(batchSize_));
    batches.emplace_back(order.begin() + static_cast<std::ptrdiff_t>(first), order.begin() + static_cast<std::ptrdiff_t>(last));
  }
  if (epoch != 0 || batches.size() < 2) {
    random.shuffle(batches);
    return batches;
  }
  IndexBatch longest = std::move(batches.front());
  batches.erase(batches.begin());
  random.shuffle(batches);
  batches.insert(batches.begin() + 1, std::move(longest));
  return batches;
}

int64_t BucketSampler::batchesPerEpoch() const {
  return (perEpoch_ + batchSize_ - 1) / batchSize_;
}

}  // namespace dimts::train
