// Which examples go together in which order: bucketed by length, shuffled, a pure function of (seed, epoch).
#pragma once

#include <cstdint>
#include <vector>

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
  /// `lengths[i]` is the length of example i in frames; batchSize ≥ 1.
  BucketSampler(std::vector<int64_t> lengths, int64_t batchSize, uint64_t seed);

  /// Every example exactly once. Examples of one batch have similar lengths; at most one batch is smaller.
  std::vector<IndexBatch> epoch(int64_t epoch) const;

  int64_t batchesPerEpoch() const;
  int64_t batchSize() const { return batchSize_; }

 private:
  std::vector<int64_t> bucketOf_;
  int64_t batchSize_;
  uint64_t seed_;
};

}  // namespace dimts::train
