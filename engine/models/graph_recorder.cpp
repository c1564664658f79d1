// The other side of the plug-in's four functions for graphs: exceptions must not cross them.
#include "engine/models/graph_recorder.h"

#include <exception>
#include <stdexcept>
#include <string>

#include "engine/cuda/cuda_plugin.h"
#include "engine/train/device.h"

namespace dimts::models {
namespace {

constexpr int kReasonSize = 512;

[[noreturn]] void refuse(const char* reason) {
  throw std::runtime_error(std::string("A part of the step could not be recorded as a CUDA graph: ") + reason +
                           ". Set train.cuda_graphs to false.");
}

/// Work as the plug-in calls it; what it throws waits until the plug-in is left.
struct Carried {
  const std::function<void()>& work;
  std::exception_ptr thrown;
  static void run(void* self) {
    auto& carried = *static_cast<Carried*>(self);
    if (carried.thrown) return;
    try {
      carried.work();
    } catch (...) {
      carried.thrown = std::current_exception();
    }
  }
};

class CudaRecording : public nn::Recording {
 public:
  CudaRecording(const DimtsCudaTable& cuda, void* graph) : cuda_(cuda), graph_(graph) {}
  ~CudaRecording() override { cuda_.forgetGraph(graph_); }
  CudaRecording(const CudaRecording&) = delete;
  CudaRecording& operator=(const CudaRecording&) = delete;
  void replay() override {
    char reason[kReasonSize] = "";
    if (!cuda_.replayGraph(graph_, reason, kReasonSize)) refuse(reason);
  }
  void* graph() const { return graph_; }

 private:
  const DimtsCudaTable& cuda_;
  void* graph_;
};

class CudaRecorder : public nn::Recorder {
 public:
  explicit CudaRecorder(const DimtsCudaTable& cuda) : cuda_(cuda) {}
  void warmUp(const std::function<void()>& work) override {
    Carried carried{work, nullptr};
    char reason[kReasonSize] = "";
    const bool done = cuda_.runAside(&Carried::run, &carried, reason, kReasonSize);
    if (carried.thrown) std::rethrow_exception(carried.thrown);
    if (!done) refuse(reason);
  }
  std::unique_ptr<nn::Recording> record(const std::function<void()>& work, const nn::Recording* before) override {
    Carried carried{work, nullptr};
    char reason[kReasonSize] = "";
    void* const lender = before ? static_cast<const CudaRecording*>(before)->graph() : nullptr;
    void* const graph = cuda_.recordGraph(&Carried::run, &carried, lender, reason, kReasonSize);
    std::unique_ptr<nn::Recording> recording;
    if (graph) recording = std::make_unique<CudaRecording>(cuda_, graph);
    if (carried.thrown) std::rethrow_exception(carried.thrown);
    if (!recording) refuse(reason);
    return recording;
  }

 private:
  const DimtsCudaTable& cuda_;
};

}  // namespace

std::shared_ptr<nn::Recorder> makeGraphRecorder(torch::Device device) {
  if (!device.is_cuda() || !train::cudaTable()) return nullptr;
  return std::make_shared<CudaRecorder>(*train::cudaTable());
}

}  // namespace dimts::models
