// By torch's own CUDAGraph, whose allocator keeps the memory of a recording for it.
#include "engine/cuda/graph_capture.h"

#include <ATen/cuda/CUDAContext.h>
#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDAFunctions.h>
#include <c10/cuda/CUDAGuard.h>

#include <cstdio>
#include <exception>
#include <memory>

namespace dimts::cuda {
namespace {

using at::cuda::CUDAGraph;

void say(const std::exception& problem, char* reason, int size) {
  std::snprintf(reason, static_cast<size_t>(size), "%s", problem.what());
  cudaGetLastError();  // forgets the error, so that a later call does not meet it
}

}  // namespace

bool runAside(void (*body)(void*), void* context, char* reason, int size) {
  constexpr int kTimes = 3;
  try {
    c10::cuda::device_synchronize();
    {
      const c10::cuda::CUDAStreamGuard aside(c10::cuda::getStreamFromPool());
      for (int i = 0; i < kTimes; ++i) body(context);
    }
    c10::cuda::device_synchronize();
    return true;
  } catch (const std::exception& problem) {
    say(problem, reason, size);
    return false;
  }
}

void* recordGraph(void (*body)(void*), void* context, void* before, char* reason, int size) {
  try {
    auto graph = std::make_unique<CUDAGraph>();
    c10::cuda::device_synchronize();
    const c10::cuda::CUDAStreamGuard aside(c10::cuda::getStreamFromPool());
    // Other threads go on meanwhile: one pins the next batch, one copies a checkpoint.
    graph->capture_begin(before ? static_cast<CUDAGraph*>(before)->pool() : c10::MempoolId_t{0, 0}, cudaStreamCaptureModeThreadLocal);
    body(context);
    graph->capture_end();
    return graph.release();
  } catch (const std::exception& problem) {
    say(problem, reason, size);
    return nullptr;
  }
}

bool replayGraph(void* graph, char* reason, int size) {
  try {
    static_cast<CUDAGraph*>(graph)->replay();
    return true;
  } catch (const std::exception& problem) {
    say(problem, reason, size);
    return false;
  }
}

void forgetGraph(void* graph) {
  try {
    delete static_cast<CUDAGraph*>(graph);
  } catch (const std::exception&) {
    cudaGetLastError();  // the device is gone, and with it the graph
  }
}

}  // namespace dimts::cuda
