// Checkpoint folders: a hidden folder is filled, flushed and renamed, so that a listed checkpoint is always whole.
#include "engine/checkpoint/checkpoint.h"

#include <signal.h>
#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <filesystem>

#include "engine/checkpoint/manifest.h"
#include "engine/core/files.h"
#include "engine/core/temporary_folder.h"
#include "engine/formats/safetensors.h"

namespace fs = std::filesystem;

namespace dimts::checkpoint {
namespace {

constexpr const char* kWeights = "weights.safetensors";
constexpr const char* kOptimizer = "optimizer.safetensors";
constexpr const char* kAverage = "average.safetensors";
constexpr const char* kTrainer = "trainer.json";
constexpr const char* kConfig = "config.yaml";
constexpr const char* kTemporary = ".tmp-";

std::string inside(const std::string& dir, const std::string& name) { return (fs::path(dir) / name).string(); }

Status refuseNonFinite(const TensorMap& tensors, const std::string& what) {
  for (const auto& [name, tensor] : tensors)
    if (tensor.is_floating_point() && tensor.numel() > 0 && !torch::isfinite(tensor).all().item<bool>())
      return Error{"checkpoint.not_finite", name, "The " + what + " holds values that are not finite; it is not saved.",
                   "Go on from the last good checkpoint with a lower learning rate.", ErrorKind::TrainingFailed};
  return {};
}

Status fill(const std::string& dir, const Checkpoint& checkpoint, const CheckpointEntry& entry) {
  DIMTS_TRY(core::makeFolder(dir));
  DIMTS_TRY(formats::writeSafetensors(inside(dir, kWeights), checkpoint.weights));
  DIMTS_TRY(formats::writeSafetensors(inside(dir, kOptimizer), checkpoint.optimizer));
  DIMTS_TRY(core::writeFileAtomically(inside(dir, kTrainer), checkpoint.trainerState));
  DIMTS_TRY(core::writeFileAtomically(inside(dir, kConfig), checkpoint.configYaml));
  std::vector<std::string> names{kWeights, kOptimizer, kTrainer, kConfig};
  if (!checkpoint.average.empty()) {
    DIMTS_TRY(formats::writeSafetensors(inside(dir, kAverage), checkpoint.average));
    names.emplace_back(kAverage);
  }
  return writeManifest(dir, {checkpoint.step, entry.score, entry.reason, {}}, names);
}

void removeWhole(const fs::path& path) {
  // Renamed first, so that a kill in the middle does not leave a listed folder without its files.
  const fs::path hidden = path.parent_path() / ("." + path.filename().string() + kTemporary + std::to_string(::getpid()));
  std::error_code ignored;
  fs::rename(path, hidden, ignored);
  if (!ignored) fs::remove_all(hidden, ignored);
}

bool isLeftOver(const std::string& name) {
  const size_t at = name.rfind(kTemporary);
  if (name.rfind(".step-", 0) != 0 || at == std::string::npos) return false;
  const pid_t pid = static_cast<pid_t>(std::strtol(name.c_str() + at + 5, nullptr, 10));
  return pid <= 0 || pid == ::getpid() || (::kill(pid, 0) != 0 && errno == ESRCH);
}

bool filesAreThere(const std::string& dir, const Manifest& manifest) {
  return std::all_of(manifest.files.begin(), manifest.files.end(), [&](const auto& file) {
    std::error_code code;
    return static_cast<int64_t>(fs::file_size(fs::path(dir) / file.first, code)) == file.second.bytes && !code;
  });
}

Result<TensorMap> readTensors(const std::string& dir, const Manifest& manifest, const std::string& name) {
  DIMTS_TRY(verifyFile(dir, manifest, name));
  auto tensors = formats::readSafetensors(inside(dir, name));
  if (!tensors.ok()) return corrupt(inside(dir, name), tensors.error().detail);
  return tensors;
}

Result<std::string> readText(const std::string& dir, const Manifest& manifest, const std::string& name) {
  DIMTS_TRY(verifyFile(dir, manifest, name));
  return core::readFile(inside(dir, name));
}

Result<Checkpoint> readParts(const std::string& path, bool weightsOnly) {
  DIMTS_TRY_ASSIGN(const Manifest manifest, readManifest(path));
  Checkpoint checkpoint;
  checkpoint.step = manifest.step;
  DIMTS_TRY_ASSIGN(checkpoint.weights, readTensors(path, manifest, kWeights));
  if (manifest.files.count(kAverage) > 0) {
    DIMTS_TRY_ASSIGN(checkpoint.average, readTensors(path, manifest, kAverage));
  }
  DIMTS_TRY_ASSIGN(checkpoint.configYaml, readText(path, manifest, kConfig));
  if (weightsOnly) {
    for (const auto& [name, tensor] : checkpoint.average) checkpoint.weights[name] = tensor;
    return checkpoint;
  }
  DIMTS_TRY_ASSIGN(checkpoint.optimizer, readTensors(path, manifest, kOptimizer));
  DIMTS_TRY_ASSIGN(checkpoint.trainerState, readText(path, manifest, kTrainer));
  return checkpoint;
}

/// The newest of equally good ones; without any score the newest of all.
void markBest(std::vector<CheckpointEntry>& entries) {
  CheckpointEntry* best = nullptr;
  for (CheckpointEntry& entry : entries) {
    const bool scored = std::isfinite(entry.score);
    if (!best || (scored && (!std::isfinite(best->score) || entry.score <= best->score)) ||
        (!scored && !std::isfinite(best->score)))
      best = &entry;
  }
  if (best) best->best = true;
}

}  // namespace

Status write(const std::string& folder, const Checkpoint& checkpoint, const CheckpointEntry& entry) {
  DIMTS_TRY(refuseNonFinite(checkpoint.weights, "weight"));
  DIMTS_TRY(refuseNonFinite(checkpoint.optimizer, "optimiser state"));
  DIMTS_TRY(refuseNonFinite(checkpoint.average, "average of the weights"));
  DIMTS_TRY(core::makeFolder(folder));
  const std::string name = folderName(checkpoint.step), target = inside(folder, name);
  const core::TemporaryFolder temporary(inside(folder, "." + name + kTemporary + std::to_string(::getpid())));
  DIMTS_TRY(fill(temporary.path(), checkpoint, entry));
  return temporary.keepAs(target);
}

Result<Checkpoint> read(const std::string& path) { return readParts(path, false); }

Result<Checkpoint> readWeights(const std::string& path) { return readParts(path, true); }

Status verify(const std::string& path) {
  DIMTS_TRY_ASSIGN(const Manifest manifest, readManifest(path));
  for (const char* name : {kWeights, kOptimizer, kTrainer, kConfig})
    if (manifest.files.count(name) == 0) return corrupt(inside(path, name), "The manifest does not name this file.");
  for (const auto& [name, file] : manifest.files) DIMTS_TRY(verifyFile(path, manifest, name));
  return {};
}

Result<Checkpoint> readNewest(const std::string& folder, std::vector<Error>* passedOver) {
  const std::vector<CheckpointEntry> entries = list(folder);
  for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
    auto checkpoint = read(entry->path);
    if (checkpoint.ok()) return checkpoint;
    if (passedOver) passedOver->push_back(checkpoint.error());
  }
  if (!entries.empty()) return corrupt(folder, "None of the checkpoints is whole.");
  return Error{"checkpoint.missing", folder, "There is no checkpoint.", "Start the training anew.", ErrorKind::BadInput};
}

std::vector<CheckpointEntry> list(const std::string& folder) {
  std::vector<CheckpointEntry> entries;
  std::error_code code;
  for (fs::directory_iterator it(folder, code), end; !code && it != end; it.increment(code)) {
    const std::string path = it->path().string();
    const int64_t step = stepOfFolderName(it->path().filename().string());
    if (step < 0) continue;
    const auto manifest = readManifest(path);
    if (manifest.ok() && manifest->step == step && filesAreThere(path, *manifest))
      entries.push_back({step, path, false, manifest->score, manifest->reason});
  }
  std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.step < b.step; });
  markBest(entries);
  return entries;
}

void retain(const std::string& folder, int64_t keep) {
  const std::vector<CheckpointEntry> entries = list(folder);
  const auto newest = static_cast<size_t>(std::max<int64_t>(1, keep));
  for (size_t i = 0; i + newest < entries.size(); ++i)
    if (!entries[i].best) removeWhole(entries[i].path);
  std::error_code code;
  std::vector<fs::path> leftOvers;
  for (fs::directory_iterator it(folder, code), end; !code && it != end; it.increment(code))
    if (isLeftOver(it->path().filename().string())) leftOvers.push_back(it->path());
  for (const fs::path& path : leftOvers) fs::remove_all(path, code);
}

}  // namespace dimts::checkpoint
