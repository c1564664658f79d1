// Which examples go together in which order: bucketed by length, shuffled, a pure function of (seed, epoch).
#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/random.h"

namespace dimts::train {

/// The next batch to be trained on. With the seed this is the whole state of the sampler.
struct LoaderPosition {
  int64_t epoch = 0;
  int64_t batch = 0;  ///< within the epoch

  bool operator==(const LoaderPosition&) const = default;
};

using IndexBatch = std::vector<int64_t>;

class BucketSampler {
 public:
  /// `lengths[i]` is the length of example i in frames; batchSize ≥ 1. `weights[i]` ≥ 0: how often it comes in an epoch;
  /// none given: once.
  BucketSampler(std::vector<int64_t> lengths, int64_t batchSize, uint64_t seed, const std::vector<double>& weights = {});

  /// Every example as often as its weight says: a weight of 2.5 is twice in one epoch and thrice in another, by systematic
  /// resampling (Carpenter, Clifford and Fearnhead 1999), so that all epochs have the same length. Examples of one batch
  /// have similar lengths; at most one batch is smaller. The second batch of epoch 0 is that of the longest examples: what
  /// takes most memory is met in the first minute.
  std::vector<IndexBatch> epoch(int64_t epoch) const;

  int64_t batchesPerEpoch() const;
  int64_t batchSize() const { return batchSize_; }

 private:
  std::vector<int64_t> comingsIn(core::Random& random) const;
  void longestFirst(std::vector<int64_t>& order) const;

  std::vector<int64_t> lengths_;
  std::vector<int64_t> bucketOf_;
  std::vector<double> reach_;  ///< sums of the weights up to each example, the last one whole; empty: each comes once
  int64_t perEpoch_;
  int64_t batchSize_;
  uint64_t seed_;
};

}  // namespace dimts::train
