// libdimts_cuda.so: the only part linked with CUDA and libtorch_cuda. No exception leaves a function of the table.
#include "engine/cuda/cuda_plugin.h"

#include <c10/cuda/CUDACachingAllocator.h>
#include <cuda_runtime_api.h>

#include <cstdio>
#include <exception>

#include "engine/cuda/graph_capture.h"

namespace {

int deviceCount(char* reason, int size) {
  int count = 0;
  const cudaError_t status = cudaGetDeviceCount(&count);
  if (status == cudaSuccess && count > 0) return count;
  std::snprintf(reason, static_cast<size_t>(size), "%s", status == cudaSuccess ? "no GPU found" : cudaGetErrorString(status));
  cudaGetLastError();  // forgets the error, so that a later call does not meet it
  return 0;
}

void deviceName(int device, char* name, int size) {
  cudaDeviceProp properties{};
  const bool known = cudaGetDeviceProperties(&properties, device) == cudaSuccess;
  std::snprintf(name, static_cast<size_t>(size), "%s", known ? properties.name : "GPU");
}

void deviceMemory(int device, int64_t* totalBytes, int64_t* freeBytes) {
  size_t available = 0, total = 0;
  int before = 0;
  cudaGetDevice(&before);
  if (cudaSetDevice(device) != cudaSuccess || cudaMemGetInfo(&available, &total) != cudaSuccess) cudaGetLastError();
  cudaSetDevice(before);
  *totalBytes = static_cast<int64_t>(total);
  *freeBytes = static_cast<int64_t>(available);
}

int capability(int device) {
  int major = 0, minor = 0;
  cudaDeviceGetAttribute(&major, cudaDevAttrComputeCapabilityMajor, device);
  cudaDeviceGetAttribute(&minor, cudaDevAttrComputeCapabilityMinor, device);
  return major * 10 + minor;
}

int64_t allocatedBytes(int device) {
  try {
    const auto stats = c10::cuda::CUDACachingAllocator::getDeviceStats(static_cast<c10::DeviceIndex>(device));
    return stats.allocated_bytes[0].current;
  } catch (const std::exception&) {
    return 0;  // the allocator is not set up before the first tensor
  }
}

int64_t peakBytes(int device) {
  try {
    return c10::cuda::CUDACachingAllocator::getDeviceStats(static_cast<c10::DeviceIndex>(device)).allocated_bytes[0].peak;
  } catch (const std::exception&) {
    return 0;
  }
}

void forgetPeak(int device) {
  try {
    c10::cuda::CUDACachingAllocator::resetPeakStats(static_cast<c10::DeviceIndex>(device));
  } catch (const std::exception&) {
    cudaGetLastError();  // there was no tensor yet
  }
}

int64_t outOfMemoryCount(int device) {
  try {
    return c10::cuda::CUDACachingAllocator::getDeviceStats(static_cast<c10::DeviceIndex>(device)).num_ooms;
  } catch (const std::exception&) {
    return 0;
  }
}

void emptyCache() {
  try {
    c10::cuda::CUDACachingAllocator::emptyCache();
  } catch (const std::exception&) {
    cudaGetLastError();  // nothing was reserved
  }
}

const DimtsCudaTable kTable{kDimtsCudaVersion, deviceCount,    deviceName,       deviceMemory,
                            capability,        allocatedBytes, peakBytes,        forgetPeak,
                            outOfMemoryCount,  emptyCache,     dimts::cuda::runAside, dimts::cuda::recordGraph,
                            dimts::cuda::replayGraph, dimts::cuda::forgetGraph};

}  // namespace

extern "C" __attribute__((visibility("default"))) const DimtsCudaTable* dimtsCudaTable() { return &kTable; }
