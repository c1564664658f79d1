// The plan is worked out anew before anything moves, so that what was shown is what is taken. list.json is written before
// the first folder moves and goes last: whatever is killed in between can be brought back.
#include "engine/service/clean_up.h"

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "engine/checkpoint/checkpoint.h"
#include "engine/core/files.h"
#include "engine/project/project.h"
#include "engine/service/run_history.h"
#include "engine/service/run_store.h"
#include "engine/train/run_record.h"

namespace fs = std::filesystem;
using nlohmann::json;

namespace dimts::service {
namespace {

/// Beside the runs, so that a rename stays on their disk wherever the folder of the runs leads.
std::string asideDir(const std::string& projectDir) { return projectDir + "/runs/.aside"; }
std::string listPath(const std::string& folder) { return folder + "/list.json"; }

/// "2026-11-22T10:00:00Z" as "20261122-100000", with a number behind it when that is taken.
std::string freeId(const std::string& projectDir, const std::string& time) {
  std::string id;
  for (const char c : time)
    if (c >= '0' && c <= '9') id += c;
    else if (c == 'T') id += '-';
  std::error_code code;
  if (!fs::exists(asideDir(projectDir) + "/" + id, code)) return id;
  for (int turn = 2;; ++turn)
    if (const std::string next = id + "-" + std::to_string(turn); !fs::exists(asideDir(projectDir) + "/" + next, code)) return next;
}

/// What a killed writer left: nobody goes on writing to it, since the run is not running.
bool isLeftOver(const std::string& name) { return name.rfind(".step-", 0) == 0 && name.find(".tmp-") != std::string::npos; }

void planCheckpoints(const RunInfo& run, const CleanUpWish& wish, CleanUpPlan& plan) {
  if (wish.checkpoints)
    for (size_t i = 0; i + 1 < run.checkpoints.size(); ++i) {
      const CheckpointInfo& info = run.checkpoints[i];
      if (!info.best) plan.items.push_back({"checkpoint", run.name, info.step, info.path, bytesBelow(info.path)});
    }
  if (!wish.leftOvers) return;
  std::error_code code;
  for (const auto& entry : fs::directory_iterator(run.dir + "/checkpoints", code))
    if (isLeftOver(entry.path().filename().string()))
      plan.items.push_back({"left_over", run.name, -1, entry.path().string(), bytesBelow(entry.path().string())});
}

bool holds(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

Status checkNames(const std::vector<std::string>& names, const std::vector<RunInfo>& runs) {
  for (const std::string& name : names)
    if (std::none_of(runs.begin(), runs.end(), [&](const RunInfo& run) { return run.name == name; }))
      return Error{"run.missing", name, "This project has no run of this name.", "Look at the list of runs."};
  return {};
}

json toJson(const PutAside& aside, const std::string& projectDir) {
  json items = json::array();
  for (const CleanUpItem& item : aside.items)
    items.push_back({{"kind", item.kind}, {"run", item.run}, {"step", item.step}, {"bytes", item.bytes},
                     {"path", fs::path(item.path).lexically_relative(projectDir).generic_string()}});
  return {{"time", aside.time}, {"items", std::move(items)}};
}

/// A path inside the project that leads to a run, and nothing else: the list is a file that anybody can change.
bool leadsToRun(const fs::path& path) {
  return path.is_relative() && path.begin() != path.end() && *path.begin() == "runs" && path.lexically_normal() == path &&
         std::distance(path.begin(), path.end()) >= 2;
}

Result<PutAside> readAside(const std::string& projectDir, const std::string& id) {
  const Error missing{"cleanup.no_such_id", id, "Nothing was moved aside under this name.", "Look at the list of what was moved aside."};
  if (!project::isFolderName(id)) return missing;
  const auto text = core::readFile(listPath(asideDir(projectDir) + "/" + id));
  const json list = text.ok() ? json::parse(*text, nullptr, false) : json();
  if (!list.is_object() || !list.contains("items") || !list["items"].is_array()) return missing;
  PutAside aside;
  aside.id = id;
  aside.time = list.value("time", "");
  for (const json& entry : list["items"]) {
    if (!entry.is_object()) continue;
    const fs::path path(entry.value("path", ""));
    if (!leadsToRun(path)) continue;
    std::error_code code;
    if (!fs::exists(fs::path(asideDir(projectDir)) / id / path, code)) continue;
    aside.items.push_back({entry.value("kind", ""), entry.value("run", ""), entry.value("step", int64_t{-1}),
                           (fs::path(projectDir) / path).string(), entry.value("bytes", int64_t{0})});
    aside.bytes += aside.items.back().bytes;
  }
  return aside;
}

/// Where an item lies aside.
fs::path placeAside(const std::string& projectDir, const std::string& id, const CleanUpItem& item) {
  return fs::path(asideDir(projectDir)) / id / fs::path(item.path).lexically_relative(projectDir);
}

Status move(const fs::path& from, const fs::path& to) {
  DIMTS_TRY(core::makeFolder(to.parent_path().string()));
  std::error_code code;
  fs::rename(from, to, code);
  if (code) return core::fileError("file.write", from.string(), "It could not be moved.");
  return {};
}

/// A run whose name was given again gets a new one: "run-003-back".
fs::path freePlace(const CleanUpItem& item) {
  std::error_code code;
  if (!fs::exists(item.path, code)) return item.path;
  for (int turn = 1;; ++turn) {
    const std::string path = item.path + "-back" + (turn == 1 ? "" : std::to_string(turn));
    if (!fs::exists(path, code)) return path;
  }
}

void moveBack(const std::string& projectDir, const PutAside& aside) {
  for (const CleanUpItem& item : aside.items) (void)move(placeAside(projectDir, aside.id, item), item.path);
}

}  // namespace

Result<CleanUpPlan> planCleanUp(const CleanUpWish& wish) {
  DIMTS_TRY_ASSIGN(const auto project, project::Project::open(wish.projectDir));
  DIMTS_TRY_ASSIGN(const auto runs, listRuns(project.dir()));
  DIMTS_TRY(checkNames(wish.runs, runs));
  DIMTS_TRY(checkNames(wish.wholeRuns, runs));
  CleanUpPlan plan;
  for (const RunInfo& run : runs) {
    const bool whole = holds(wish.wholeRuns, run.name);
    if (!whole && !wish.runs.empty() && !holds(wish.runs, run.name)) continue;
    if (run.status == "running") {
      plan.untouched.emplace_back(run.name, Error{"run.running", run.name, "This run is running.", "Stop it, or wait for its end."});
      continue;
    }
    if (whole) plan.items.push_back({"run", run.name, -1, run.dir, bytesBelow(run.dir)});
    else planCheckpoints(run, wish, plan);
  }
  for (const CleanUpItem& item : plan.items) plan.bytes += item.bytes;
  return plan;
}

Result<PutAside> cleanUp(const std::string& projectDir, const std::vector<CleanUpItem>& items) {
  if (items.empty()) return Error{"cleanup.nothing", projectDir, "There is nothing to take away.", "Look at the list of runs."};
  DIMTS_TRY_ASSIGN(const auto project, project::Project::open(projectDir));
  CleanUpWish wish;
  wish.projectDir = project.dir();
  for (const CleanUpItem& item : items)
    if (item.kind == "run") wish.wholeRuns.push_back(item.run);
  DIMTS_TRY_ASSIGN(const CleanUpPlan now, planCleanUp(wish));
  PutAside aside;
  aside.time = train::utcNow();
  aside.id = freeId(project.dir(), aside.time);
  for (const CleanUpItem& item : items) {
    const auto same = std::find_if(now.items.begin(), now.items.end(), [&](const CleanUpItem& one) {
      return one.kind == item.kind && one.run == item.run && one.step == item.step && fs::path(one.path).filename() == fs::path(item.path).filename();
    });
    if (same == now.items.end())
      return Error{"cleanup.changed", item.run, "The runs have changed since this list was made.", "Look at the list again."};
    aside.items.push_back(*same);
    aside.bytes += same->bytes;
  }
  const std::string folder = asideDir(project.dir()) + "/" + aside.id;
  DIMTS_TRY(core::makeFolder(folder));
  DIMTS_TRY(core::writeFileAtomically(listPath(folder), toJson(aside, project.dir()).dump(1) + "\n"));
  for (size_t i = 0; i < aside.items.size(); ++i) {
    const Status moved = move(aside.items[i].path, placeAside(project.dir(), aside.id, aside.items[i]));
    if (moved.ok()) continue;
    aside.items.resize(i);
    moveBack(project.dir(), aside);
    std::error_code code;
    fs::remove_all(folder, code);
    return moved.error();
  }
  return aside;
}

std::vector<PutAside> listAside(const std::string& projectDir) {
  std::vector<PutAside> all;
  std::error_code code;
  for (const auto& entry : fs::directory_iterator(asideDir(projectDir), code))
    if (auto aside = readAside(projectDir, entry.path().filename().string()); aside.ok() && !aside->items.empty())
      all.push_back(std::move(*aside));
  std::sort(all.begin(), all.end(), [](const PutAside& a, const PutAside& b) { return a.id > b.id; });
  return all;
}

Status bringBack(const std::string& projectDir, const std::string& id) {
  DIMTS_TRY_ASSIGN(const auto project, project::Project::open(projectDir));
  DIMTS_TRY_ASSIGN(const PutAside aside, readAside(project.dir(), id));
  std::error_code code;
  for (const CleanUpItem& item : aside.items) {
    const bool whole = item.kind == "run";
    const bool runIsThere = whole || fs::exists(runDir(project.dir(), item.run) + "/config.yaml", code);
    if (!runIsThere || (!whole && fs::exists(item.path, code)))
      return Error{"cleanup.in_the_way", item.run, "The run that this belongs to is not there, or has saved this step anew.",
                   "Bring the run back first."};
  }
  for (const CleanUpItem& item : aside.items)
    DIMTS_TRY(move(placeAside(project.dir(), id, item), item.kind == "run" ? freePlace(item) : fs::path(item.path)));
  fs::remove_all(fs::path(asideDir(project.dir())) / id, code);
  fs::remove(asideDir(project.dir()), code);  // when it is empty
  return {};
}

Status deleteForGood(const std::string& projectDir, const std::string& id) {
  DIMTS_TRY_ASSIGN(const auto project, project::Project::open(projectDir));
  DIMTS_TRY(readAside(project.dir(), id));
  std::error_code code;
  fs::remove_all(fs::path(asideDir(project.dir())) / id, code);
  if (code) return core::fileError("file.write", asideDir(project.dir()) + "/" + id, "It could not be deleted.");
  fs::remove(asideDir(project.dir()), code);
  return {};
}

}  // namespace dimts::service
