// A part of a network whose shapes stay the same from step to step, launched as a whole: on a graphics card the processor
// spends more time on launching hundreds of small kernels than the card on computing them (CUDA graphs; the way they are
// brought together with autograd is that of torch.cuda.make_graphed_callables).
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace dimts::nn {

/// What was launched once and can be launched again on the same memory.
class Recording {
 public:
  virtual ~Recording() = default;
  /// On the current stream; waits for nothing.
  virtual void replay() = 0;
};

/// A device's way to record. Both functions let through what `work` throws.
class Recorder {
 public:
  virtual ~Recorder() = default;
  /// Runs `work` so that nothing is left in it that happens only the first time, apart from what is computed meanwhile.
  virtual void warmUp(const std::function<void()>& work) = 0;
  /// Runs `work` and keeps what it launches. `before` is replayed before this one each time, and its memory is used on.
  /// Throws std::runtime_error with the device's words where the work cannot be recorded.
  virtual std::unique_ptr<Recording> record(const std::function<void()>& work, const Recording* before) = 0;
};

/// One part. Not copyable; one call at a time, and the gradients of a call are asked for before the next one.
class Replayed {
 public:
  using Piece = std::function<std::vector<at::Tensor>(const std::vector<at::Tensor>&)>;
  Replayed();
  ~Replayed();

  /// None: what is called is just computed. What was recorded is forgotten, and its memory.
  void setRecorder(std::shared_ptr<Recorder> recorder);

  /// piece(inputs). `parameters` are all other tensors that it reads; gradients reach the inputs and parameters that
  /// require them, from every output. The piece draws no random numbers, waits for nothing, keeps nothing, and depends on nothing else but
  /// the modes (autocast), or it is recorded wrongly. It is recorded for the two most recent shapes, and again when
  /// parameters were moved in memory; computed as it is without a recorder or without a gradient to compute.
  std::vector<at::Tensor> operator()(const std::vector<at::Tensor>& inputs, const std::vector<at::Tensor>& parameters,
                                     const Piece& piece);

  int64_t recordings() const { return static_cast<int64_t>(kept_.size()); }

 private:
  struct Part;
  static constexpr size_t kMostShapes = 2;

  std::shared_ptr<Recorder> recorder_;
  std::vector<std::shared_ptr<Part>> kept_;  // the most recently used last
};

}  // namespace dimts::nn
