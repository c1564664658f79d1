// Prepares the batches of coming steps on worker threads and hands them over in order.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "engine/api/result.h"
#include "engine/train/batch.h"
#include "engine/train/sampler.h"

namespace dimts::train {

struct LoaderOptions {
  int64_t threads = 1;
  int64_t prefetch = 3;      ///< steps ready or in the making beyond the one being trained on
  int64_t accumulation = 1;  ///< batches of the sampler per step; the last step of an epoch may have fewer
  int64_t parts = 1;         ///< each batch is cut into at most so many micro-batches (after running out of memory)
  bool pinned = false;       ///< page-locked memory; only with a CUDA device
};

/// Everything one optimisation step is trained on.
struct StepBatches {
  std::vector<Batch> microBatches;
  std::vector<Error> leftOut;  ///< one "train.worker" for each clip that could not be prepared; the others go on
  int64_t epoch = 0;
  LoaderPosition next;  ///< where the following step begins
};

class Loader {
 public:
  /// `source` outlives the loader. Starts at once.
  Loader(const ExampleSource& source, const BucketSampler& sampler, const LoaderOptions&, LoaderPosition start);
  ~Loader();
  Loader(const Loader&) = delete;
  Loader& operator=(const Loader&) = delete;

  /// The next step in order; blocks until it is ready. `cancelled` is asked every 20 ms and ends the wait with
  /// "job.stopped". Error "train.worker": examples that are each in order could not be prepared together. After an error
  /// the same step is answered with the same error.
  Result<StepBatches> next(const std::function<bool()>& cancelled = {});

 private:
  struct Plan {
    int64_t epoch = 0;
    std::vector<IndexBatch> microBatches;
    LoaderPosition next;
  };

  Plan takePlan();  // with the lock held
  Result<StepBatches> prepare(const Plan&) const;
  void work(std::stop_token stop);

  const ExampleSource& source_;
  BucketSampler sampler_;
  LoaderOptions options_;

  std::mutex mutex_;
  std::condition_variable_any room_, ready_;
  LoaderPosition position_;
  std::vector<IndexBatch> epochBatches_;
  int64_t epochOfBatches_ = -1;
  int64_t planned_ = 0, delivered_ = 0;
  std::map<int64_t, Result<StepBatches>> done_;
  std::vector<std::jthread> workers_;  // last: joined before the rest is destroyed
};

/// Collates on the calling thread; examples that cannot be prepared are left out and named in `leftOut` ("train.worker").
/// The batch is empty when none is left. Error "train.worker" when each works alone but not together.
Result<Batch> collateWhatWorks(const ExampleSource&, const IndexBatch&, std::vector<Error>& leftOut);

}  // namespace dimts::train
