// A list in the order of writing, the newest last.
#include "engine/service/measured_trainings.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "engine/core/data_folder.h"
#include "engine/core/files.h"

namespace dimts::service {
namespace {

constexpr size_t kMostKinds = 200;

std::string path() {
  const std::string folder = core::dataFolder();
  return folder.empty() ? std::string() : folder + "/trainings.json";
}

std::vector<MeasuredTraining> readAll() {
  std::vector<MeasuredTraining> all;
  const auto text = core::readFile(path());
  if (!text.ok()) return all;
  const auto json = nlohmann::json::parse(*text, nullptr, false);
  if (!json.is_array()) return all;
  for (const auto& entry : json) {
    if (!entry.is_object() || !entry.contains("kind") || !entry["kind"].is_string()) continue;
    const auto number = [&](const char* key) {
      const auto found = entry.find(key);
      return found != entry.end() && found->is_number() ? std::max(0.0, found->get<double>()) : 0.0;
    };
    all.push_back({entry["kind"].get<std::string>(), number("step_seconds"), number("bytes_of_clip"), number("longest_clip_seconds")});
  }
  return all;
}

}  // namespace

std::optional<MeasuredTraining> measuredTraining(const std::string& kind) {
  for (const MeasuredTraining& one : readAll())
    if (one.kind == kind) return one;
  return std::nullopt;
}

void rememberTraining(const MeasuredTraining& measured) {
  if (path().empty() || (measured.stepSeconds <= 0 && measured.bytesOfClip <= 0)) return;
  std::vector<MeasuredTraining> all = readAll();
  MeasuredTraining now = measured;
  const auto before = std::find_if(all.begin(), all.end(), [&](const MeasuredTraining& one) { return one.kind == now.kind; });
  if (before != all.end()) {
    if (now.stepSeconds <= 0) now.stepSeconds = before->stepSeconds;
    if (now.bytesOfClip <= 0) now.bytesOfClip = before->bytesOfClip, now.longestClipSeconds = before->longestClipSeconds;
    all.erase(before);
  }
  all.push_back(now);
  if (all.size() > kMostKinds) all.erase(all.begin());
  auto json = nlohmann::json::array();
  for (const MeasuredTraining& one : all)
    json.push_back({{"kind", one.kind}, {"step_seconds", one.stepSeconds}, {"bytes_of_clip", one.bytesOfClip}, {"longest_clip_seconds", one.longestClipSeconds}});
  if (core::makeFolder(core::dataFolder()).ok()) (void)core::writeFileAtomically(path(), json.dump(1) + "\n");
}

}  // namespace dimts::service
