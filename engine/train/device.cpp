// Loads the CUDA plug-in once and never unloads it; every failure becomes a sentence that says what is missing.
#include "engine/train/device.h"

#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "engine/cuda/cuda_plugin.h"
#include "engine/train/kept_memory.h"
#include "engine/train/settings.h"

namespace fs = std::filesystem;

namespace dimts::train {
namespace {

constexpr const char* kLibrary = "libdimts_cuda.so";
constexpr int kOldestCapability = 75;  // CUDA 13, which LibTorch is built with, has no code for older cards

struct Plugin {
  const DimtsCudaTable* table = nullptr;
  std::string reason;
};

bool hasDriver() {
  std::error_code code;
  return fs::exists("/proc/driver/nvidia/version", code) || fs::exists("/dev/nvidiactl", code) || fs::exists("/dev/dxg", code);
}

/// Where the plug-in may lie: beside the library or program that this code is in, in its lib folder, or where the
/// environment says.
std::vector<std::string> candidates() {
  std::vector<std::string> paths;
  if (const char* chosen = std::getenv("DIMTS_CUDA_PLUGIN")) return {chosen};
  Dl_info here{};
  if (::dladdr(reinterpret_cast<const void*>(&candidates), &here) != 0 && here.dli_fname) {
    std::error_code code;
    const fs::path folder = fs::absolute(here.dli_fname, code).parent_path();
    for (const fs::path& place : {folder, folder / "lib", folder.parent_path() / "lib"})
      if (fs::exists(place / kLibrary, code)) paths.push_back((place / kLibrary).string());
  }
  return paths;
}

Plugin load() {
  if (!hasDriver()) return {nullptr, explainLoadFailure("", false)};
  const std::vector<std::string> paths = candidates();
  if (paths.empty()) return {nullptr, "This build of the program has no CUDA part (libdimts_cuda.so)."};
  ::dlerror();
  void* library = ::dlopen(paths.front().c_str(), RTLD_NOW | RTLD_GLOBAL);
  if (!library) {
    const char* message = ::dlerror();
    return {nullptr, explainLoadFailure(message ? message : "", true)};
  }
  const auto getTable = reinterpret_cast<DimtsCudaTableFunction>(::dlsym(library, "dimtsCudaTable"));
  if (!getTable || getTable()->version != kDimtsCudaVersion)
    return {nullptr, "The CUDA part (" + paths.front() + ") belongs to another version of the program."};
  return {getTable(), ""};
}

const Plugin& plugin() {
  static const Plugin loaded = load();
  return loaded;
}

int indexOf(const std::string& id) { return id.rfind("cuda:", 0) == 0 ? std::atoi(id.c_str() + 5) : -1; }

Error notAvailable(const std::string& wanted, const std::string& reason) {
  return {"device.not_available", wanted, reason, "Choose the device \"auto\" or \"cpu\", or put the GPU in order.",
          ErrorKind::Resources};
}

/// Whether the processor multiplies matrices of bf16 itself (AMX, or AVX-512's dot products).
bool hasBfloat16Matrices() {
#ifdef __x86_64__
  return __builtin_cpu_supports("amx-bf16") != 0 || __builtin_cpu_supports("avx512bf16") != 0;
#else
  return false;
#endif
}

bool isCudaName(const std::string& name) {
  if (name == "cuda") return true;
  return name.rfind("cuda:", 0) == 0 && name.size() > 5 && name.size() < 9 &&
         name.find_first_not_of("0123456789", 5) == std::string::npos;
}

/// The figure of a line "name   123 kB" of a file of /proc, in bytes; 0: there is none.
int64_t kibibytesIn(const char* path, const std::string& name) {
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);)
    if (line.starts_with(name)) return std::strtoll(line.c_str() + name.size(), nullptr, 10) * 1024;
  return 0;
}

}  // namespace

const DimtsCudaTable* cudaTable() { return plugin().table; }

std::string explainLoadFailure(const std::string& message, bool driver) {
  if (!driver) return "No NVIDIA driver is running on this computer, so there is no GPU that could be used.";
  const size_t end = message.find(": cannot open shared object file");
  if (end != std::string::npos)
    return "A library that the GPU needs is not installed: " + message.substr(0, end) + ".";
  if (message.find("undefined symbol") != std::string::npos || message.find("version `") != std::string::npos)
    return "The CUDA libraries on this computer do not fit this LibTorch (" + message + ").";
  return "The CUDA part of the program could not be loaded (" + message + ").";
}

std::string explainNoGpu(const std::string& message) {
  const auto says = [&](const char* words) { return message.find(words) != std::string::npos; };
  if (says("driver version is insufficient"))
    return "The NVIDIA driver is too old for the CUDA libraries of this program: CUDA 13 needs driver 580 or newer. Install a newer driver.";
  if (says("no CUDA-capable device")) return "An NVIDIA driver is installed, but it finds no graphics card.";
  if (says("unsupported display driver") || says("driver/library version mismatch"))
    return "Parts of the NVIDIA driver are of different versions, as after an update: restart the computer. (" + message + ")";
  return "The GPU cannot be used: " + message + ".";
}

std::string explainTooOld(const std::string& name, int capability) {
  if (capability <= 0 || capability >= kOldestCapability) return "";
  const auto level = [](int value) { return std::to_string(value / 10) + "." + std::to_string(value % 10); };
  return "The graphics card " + name + " is too old for the CUDA libraries of this program: its compute capability is " +
         level(capability) + ", they need " + level(kOldestCapability) + " or newer (GeForce GTX 16, RTX 20, Tesla T4 and later).";
}

std::vector<DeviceInfo> findGpus(std::string* reason) {
  std::vector<DeviceInfo> gpus;
  const Plugin& cuda = plugin();
  char text[256] = "";
  const int count = cuda.table ? cuda.table->deviceCount(text, sizeof text) : 0;
  std::string tooOld;
  for (int i = 0; i < count; ++i) {
    DeviceInfo info;
    info.id = "cuda:" + std::to_string(i);
    cuda.table->deviceName(i, text, sizeof text);
    info.name = text;
    if (const std::string why = explainTooOld(info.name, cuda.table->capability(i)); !why.empty()) {
      tooOld = why;
      continue;
    }
    cuda.table->deviceMemory(i, &info.memoryBytes, &info.freeBytes);
    gpus.push_back(std::move(info));
  }
  if (reason) *reason = !gpus.empty() ? "" : !cuda.table ? cuda.reason : count > 0 ? tooOld : explainNoGpu(text);
  return gpus;
}

Result<DeviceChoice> chooseDevice(const std::string& wanted) {
  if (wanted == "cpu") return DeviceChoice{"cpu", "CPU", ""};
  if (wanted != "auto" && !isCudaName(wanted))
    return Error{"device.unknown", wanted, "There is no device of this name.", "Use auto, cpu, cuda or cuda:0.", ErrorKind::Usage};
  std::string reason;
  const std::vector<DeviceInfo> gpus = findGpus(&reason);
  if (gpus.empty()) {
    if (wanted == "auto") return DeviceChoice{"cpu", "CPU", reason};
    return notAvailable(wanted, reason);
  }
  const std::string id = wanted == "auto" || wanted == "cuda" ? gpus.front().id : wanted;
  const auto found = std::find_if(gpus.begin(), gpus.end(), [&](const DeviceInfo& gpu) { return gpu.id == id; });
  if (found == gpus.end()) return notAvailable(wanted, "There are only " + std::to_string(gpus.size()) + " GPUs.");
  return DeviceChoice{found->id, found->name, ""};
}

Result<std::string> choosePrecision(const std::string& wanted, const std::string& device) {
  const int index = indexOf(device);
  if (wanted == "auto") {
    if (index < 0) return std::string(hasBfloat16Matrices() ? "bf16" : "fp32");
    return std::string(plugin().table && plugin().table->capability(index) >= 80 ? "bf16" : "fp16");
  }
  DIMTS_TRY_ASSIGN(const Precision precision, precisionOf(wanted));
  if (precision == Precision::Float16 && index < 0)
    return Error{"train.precision", wanted, "The processor cannot compute usefully in fp16.",
                 "Choose auto, fp32 or bf16, or train on a graphics card.", ErrorKind::Usage};
  return wanted;
}

void emptyDeviceCache(const std::string& id) {
  if (indexOf(id) >= 0 && plugin().table) plugin().table->emptyCache();
  KeptMemory::giveBack();
#ifdef __GLIBC__
  ::malloc_trim(0);
#endif
}

int64_t memoryInUseBytes(const std::string& id) {
  if (const int device = indexOf(id); device >= 0 && plugin().table) return plugin().table->allocatedBytes(device);
  std::ifstream file("/proc/self/statm");
  int64_t total = 0, resident = 0;
  file >> total >> resident;
  return resident * ::sysconf(_SC_PAGESIZE);
}

/// Linux keeps the highest resident size of a process and forgets it when 5 is written here (proc(5), clear_refs).
bool watchPeakMemory(const std::string& id) {
  if (const int device = indexOf(id); device >= 0 && plugin().table) {
    plugin().table->forgetPeak(device);
    return true;
  }
  std::ofstream file("/proc/self/clear_refs");
  file << "5" << std::flush;
  return file.good();
}

int64_t peakMemoryBytes(const std::string& id) {
  if (const int device = indexOf(id); device >= 0 && plugin().table) return plugin().table->peakBytes(device);
  return kibibytesIn("/proc/self/status", "VmHWM:");
}

int64_t freeMemoryBytes(const std::string& id) {
  if (indexOf(id) < 0) return kibibytesIn("/proc/meminfo", "MemAvailable:");
  for (const DeviceInfo& gpu : findGpus())
    if (gpu.id == id) return gpu.freeBytes;
  return 0;
}

std::string megabytes(int64_t bytes) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f MB", static_cast<double>(bytes) / 1e6);
  return text;
}

}  // namespace dimts::train
