// Which device to train and speak on. CUDA is there only when the plug-in (engine/cuda) could be loaded; else there is a
// reason in plain words. No torch in this header.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/api/engine.h"
#include "engine/api/result.h"

struct DimtsCudaTable;

namespace dimts::train {

struct DeviceChoice {
  std::string id;      ///< "cpu" or "cuda:0"
  std::string name;    ///< of the GPU, or "CPU"
  std::string whyCpu;  ///< why it is the CPU although "auto" was asked for; else empty
};

/// Resolves "auto", "cpu", "cuda" or "cuda:<n>". Errors: "device.unknown" (no such name), "device.not_available" (that
/// GPU is not there; the detail says why). Loads the CUDA plug-in at the first call that is not "cpu". Programs that may
/// use a GPU call this or findGpus() before any other use of torch: torch asks for CUDA once and remembers the answer.
Result<DeviceChoice> chooseDevice(const std::string& wanted);

/// The number format for "auto": bf16 on GPUs that compute in it (capability 8 and newer) and on processors that multiply
/// matrices of it (AMX or AVX512-BF16: a VITS step takes half the time), fp16 on older GPUs, fp32 on other processors.
/// Anything else is what it says; fp16 on the CPU is refused ("train.precision"): it is slower there and less exact.
Result<std::string> choosePrecision(const std::string& wanted, const std::string& device);

/// GPUs that can be used; when empty, `reason` says why.
std::vector<DeviceInfo> findGpus(std::string* reason = nullptr);

/// Gives memory that is held in reserve back, to the GPU or to the system.
void emptyDeviceCache(const std::string& id);

/// Bytes in use: of this process's tensors on a GPU, of this process on the CPU.
int64_t memoryInUseBytes(const std::string& id);

/// Begins anew to watch for the highest memoryInUseBytes(). False: this system cannot, and peakMemoryBytes() says nothing.
bool watchPeakMemory(const std::string& id);
/// The highest since watchPeakMemory(): of this process's tensors on a GPU, of this process on the CPU.
int64_t peakMemoryBytes(const std::string& id);

/// Bytes that are free on "cpu" or "cuda:<n>"; 0 when nobody knows.
int64_t freeMemoryBytes(const std::string& id);

/// "123.4 MB".
std::string megabytes(int64_t bytes);

/// The functions of the CUDA plug-in; none where it could not be loaded.
const DimtsCudaTable* cudaTable();

/// Why a library could not be loaded, in plain words, from dlopen's message. For tests.
std::string explainLoadFailure(const std::string& message, bool hasDriver);
/// Why no GPU is found, in plain words, from the CUDA runtime's message. For tests.
std::string explainNoGpu(const std::string& message);
/// Why a GPU of this compute capability (major * 10 + minor) cannot be used; empty when it can. For tests.
std::string explainTooOld(const std::string& name, int capability);

}  // namespace dimts::train
