// The machine check: every line says what was found and, when something is missing, what to do.
#include "engine/service/machine.h"

#include <torch/version.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include "engine/core/files.h"
#include "engine/demo/films.h"
#include "engine/evaluate/recogniser.h"
#include "engine/hearing/model_files.h"
#include "engine/train/device.h"

namespace fs = std::filesystem;

namespace dimts::service {
namespace {

constexpr int64_t kGigabyte = int64_t{1} << 30;

int64_t availableMemory() {
  std::ifstream file("/proc/meminfo");
  for (std::string line; std::getline(file, line);)
    if (line.rfind("MemAvailable:", 0) == 0) return std::strtoll(line.c_str() + 13, nullptr, 10) * 1024;
  return 0;
}

bool onPath(const std::string& program) {
  std::istringstream folders(std::getenv("PATH") ? std::getenv("PATH") : "");
  for (std::string folder; std::getline(folders, folder, ':');)
    if (::access((folder + "/" + program).c_str(), X_OK) == 0) return true;
  return false;
}

DoctorLine line(std::string name, bool ok, std::string detail, const std::string& hint) {
  return {std::move(name), ok, std::move(detail), ok ? "" : hint};
}

/// Optional: there is another way without it, only not as good.
DoctorLine modelLine(const hearing::KnownModel& model, const std::string& without) {
  const auto found = hearing::findModel(model, "");
  if (!found.ok()) return line(model.name, false, toString(found.error()), found.error().hint);
  const bool there = found->has_value();
  return line(model.name, there, there ? **found + " (" + model.licence + ")" : "not there; " + without,
              hearing::howToGet(model));
}

std::string gigabytes(int64_t bytes) { return std::to_string(bytes / kGigabyte) + " GB"; }

}  // namespace

std::string processorName() {
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line);)
    if (line.rfind("model name", 0) == 0 && line.find(": ") != std::string::npos) return line.substr(line.find(": ") + 2);
  return "processor";
}

MachineInfo machineInfo() {
  MachineInfo info;
  info.version = DIMTS_VERSION;
  info.torchVersion = TORCH_VERSION;
  info.threads = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
  info.memoryBytes = sysconf(_SC_PHYS_PAGES) * sysconf(_SC_PAGE_SIZE);
  info.devices.push_back({"cpu", processorName(), info.memoryBytes, availableMemory()});
  for (const auto& device : train::findGpus(&info.noGpuReason)) info.devices.push_back(device);
  return info;
}

std::vector<DoctorLine> examineMachine() {
  const MachineInfo machine = machineInfo();
  std::vector<DoctorLine> lines;
  lines.push_back(line("libtorch", machine.torchVersion == "2.11.0", machine.torchVersion, "Run packaging/setup."));
  lines.push_back(line("processor", true, std::to_string(machine.threads) + " threads, " + machine.devices[0].name, ""));
  lines.push_back(line("memory", machine.memoryBytes > 4 * kGigabyte, gigabytes(machine.memoryBytes),
                       "At least 4 GB are needed to train the small voice."));
  const bool gpu = machine.devices.size() > 1;
  lines.push_back(line("graphics card", gpu, gpu ? machine.devices[1].name : machine.noGpuReason,
                       "Training works on the processor too, only slower."));
  const std::string here = fs::current_path().string();
  const int64_t free = core::freeBytes(here);
  lines.push_back(line("disk", free > 5 * kGigabyte, gigabytes(free) + " free in " + here, "Free at least 5 GB."));
  const auto prompts = demo::findPrompts({});
  lines.push_back(line("demo recordings", prompts.ok(),
                       prompts.ok() ? std::to_string(prompts->size()) + " recorded prompts" : prompts.error().detail,
                       prompts.ok() ? "" : prompts.error().hint));
  lines.push_back(line("espeak-ng", onPath("espeak-ng"), onPath("espeak-ng") ? "found" : "not found",
                       "Install the Debian package espeak-ng for the Amharic demo film."));
  lines.push_back(modelLine(hearing::voiceActivityModel(), "speech is told from other sound by its loudness"));
  lines.push_back(modelLine(hearing::speakerModel(), "speakers are told apart by pitch and timbre"));
  const Status recogniser = evaluate::Recogniser::look();
  lines.push_back(line("english recogniser", recogniser.ok(),
                       recogniser.ok() ? "pocketsphinx" : "not there; the evaluation has no word errors",
                       "Install the Debian packages libpocketsphinx3 and pocketsphinx-en-us for word errors of English voices."));
  return lines;
}

}  // namespace dimts::service
