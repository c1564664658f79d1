// Worker threads with numbered work: any worker may prepare any step, the consumer takes them in order.
#include "engine/train/loader.h"

#include <algorithm>
#include <chrono>
#include <exception>

#include "engine/core/files.h"
#include "engine/train/one_core.h"

namespace dimts::train {
namespace {

std::string messageOf(const std::exception& problem) {
  if (const auto* torchError = dynamic_cast<const c10::Error*>(&problem)) return torchError->what_without_backtrace();
  return problem.what();
}

std::string namesOf(const ExampleSource& source, const IndexBatch& indices) {
  std::string names = indices.size() == 1 ? "clip " : "clips ";
  for (size_t i = 0; i < indices.size(); ++i) names += (i ? ", " : "") + std::to_string(source.clipId(indices[i]));
  return names;
}

Error workerError(const std::string& subject, const std::string& detail) {
  return {"train.worker", subject, "The audio or text could not be prepared for training: " + detail,
          "Look at this clip in the dataset, mend or drop it, and go on with the run.", ErrorKind::BadInput};
}

Batch pinnedCopy(const Batch& batch) {
  Batch copy;
  copy.clipIds = batch.clipIds;
  for (const auto& [name, tensor] : batch.tensors) copy.tensors[name] = tensor.pin_memory();
  return copy;
}

std::vector<IndexBatch> cut(const IndexBatch& batch, int64_t parts) {
  const auto rows = static_cast<int64_t>(batch.size());
  const int64_t size = std::max<int64_t>(1, (rows + parts - 1) / parts);
  std::vector<IndexBatch> pieces;
  for (int64_t first = 0; first < rows; first += size)
    pieces.emplace_back(batch.begin() + first, batch.begin() + std::min(rows, first + size));
  return pieces;
}

}  // namespace

Result<Batch> collateWhatWorks(const ExampleSource& source, const IndexBatch& indices, std::vector<Error>& leftOut) {
  std::string detail;
  try {
    return source.collate(indices);
  } catch (const std::exception& problem) {
    detail = messageOf(problem);
  }
  IndexBatch good;
  for (const int64_t index : indices) {
    try {
      source.collate({index});
      good.push_back(index);
    } catch (const std::exception& problem) {
      leftOut.push_back(workerError(namesOf(source, {index}), messageOf(problem)));
    }
  }
  if (good.size() == indices.size()) return workerError(namesOf(source, indices), detail);
  return good.empty() ? Batch{} : source.collate(good);
}

Loader::Loader(const ExampleSource& source, const BucketSampler& sampler, const LoaderOptions& options, LoaderPosition start)
    : source_(source), sampler_(sampler), options_(options), position_(start) {
  if (source.size() < 1) throw std::invalid_argument("Loader: the source has no examples");
  options_.accumulation = std::max<int64_t>(1, options.accumulation);
  options_.parts = std::max<int64_t>(1, options.parts);
  options_.prefetch = std::max<int64_t>(1, options.prefetch);
  for (int64_t i = 0; i < std::max<int64_t>(1, options.threads); ++i)
    workers_.push_back(threadOnOneCore([this](const std::stop_token& stop) { work(stop); }));
}

Loader::~Loader() {
  for (std::jthread& worker : workers_) worker.request_stop();
}

Loader::Plan Loader::takePlan() {
  const int64_t perEpoch = sampler_.batchesPerEpoch();
  if (position_.batch >= perEpoch) position_ = {position_.epoch + 1, 0};
  if (epochOfBatches_ != position_.epoch) {
    epochBatches_ = sampler_.epoch(position_.epoch);
    epochOfBatches_ = position_.epoch;
  }
  Plan plan;
  plan.epoch = position_.epoch;
  const int64_t end = std::min(perEpoch, position_.batch + options_.accumulation);
  for (int64_t batch = position_.batch; batch < end; ++batch)
    for (IndexBatch& piece : cut(epochBatches_[static_cast<size_t>(batch)], options_.parts))
      plan.microBatches.push_back(std::move(piece));
  position_ = end < perEpoch ? LoaderPosition{position_.epoch, end} : LoaderPosition{position_.epoch + 1, 0};
  plan.next = position_;
  return plan;
}

Result<StepBatches> Loader::prepare(const Plan& plan) const {
  StepBatches step;
  step.epoch = plan.epoch;
  step.next = plan.next;
  for (const IndexBatch& indices : plan.microBatches) {
    DIMTS_TRY_ASSIGN(Batch batch, collateWhatWorks(source_, indices, step.leftOut));
    if (batch.size() == 0) continue;
    step.microBatches.push_back(options_.pinned ? pinnedCopy(batch) : std::move(batch));
  }
  return step;
}

void Loader::work(std::stop_token stop) {
  const torch::NoGradGuard noGradients;
  while (true) {
    std::unique_lock lock(mutex_);
    if (!room_.wait(lock, stop, [this] { return planned_ < delivered_ + options_.prefetch; })) return;
    if (stop.stop_requested()) return;
    const int64_t number = planned_++;
    const Plan plan = takePlan();
    lock.unlock();
    Result<StepBatches> step = workerError("", "unknown problem");
    try {
      step = prepare(plan);
    } catch (const std::exception& problem) {
      step = workerError("", messageOf(problem));
    }
    lock.lock();
    done_.emplace(number, std::move(step));
    ready_.notify_all();
  }
}

Result<StepBatches> Loader::next(const std::function<bool()>& cancelled) {
  std::unique_lock lock(mutex_);
  const auto isReady = [this] { return done_.count(delivered_) > 0; };
  while (!ready_.wait_for(lock, std::chrono::milliseconds(20), isReady))
    if (cancelled && cancelled()) return core::stoppedError();
  const auto found = done_.find(delivered_);
  if (!found->second.ok()) return found->second.error();
  Result<StepBatches> step = std::move(found->second);
  done_.erase(found);
  ++delivered_;
  lock.unlock();
  room_.notify_all();
  return step;
}

}  // namespace dimts::train
