// The table of C functions that libdimts_cuda.so exports as "dimtsCudaTable". Loading it registers CUDA with torch.
#pragma once

#include <cstdint>

extern "C" {

struct DimtsCudaTable {
  int version;  ///< kDimtsCudaVersion of the plug-in
  /// Number of usable GPUs. When 0, `reason` (of `size` bytes) gets the driver's message.
  int (*deviceCount)(char* reason, int size);
  /// Writes the GPU's name.
  void (*deviceName)(int device, char* name, int size);
  void (*deviceMemory)(int device, int64_t* totalBytes, int64_t* freeBytes);
  /// Major * 10 + minor, for example 90.
  int (*capability)(int device);
  /// Bytes of tensors that are alive.
  int64_t (*allocatedBytes)(int device);
  /// The most of them since the last forgetPeak().
  int64_t (*peakBytes)(int device);
  void (*forgetPeak)(int device);
  /// Allocations that failed since the start.
  int64_t (*outOfMemoryCount)(int device);
  void (*emptyCache)();
  /// CUDA graphs (graph_capture.h). `body` throws nothing. False or null: `reason` has the driver's words.
  bool (*runAside)(void (*body)(void*), void* context, char* reason, int size);
  void* (*recordGraph)(void (*body)(void*), void* context, void* before, char* reason, int size);
  bool (*replayGraph)(void* graph, char* reason, int size);
  void (*forgetGraph)(void* graph);
};

constexpr int kDimtsCudaVersion = 3;

using DimtsCudaTableFunction = const DimtsCudaTable* (*)();
}
