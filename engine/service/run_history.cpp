// Cards from run.json, config.yaml, the lines with measurements of metrics.jsonl, evaluation.json and the files' sizes.
#include "engine/service/run_history.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>

#include "engine/core/files.h"
#include "engine/project/project.h"
#include "engine/service/clean_up.h"
#include "engine/service/listening_store.h"
#include "engine/service/run_config.h"
#include "engine/service/run_store.h"
#include "engine/train/run_record.h"

namespace fs = std::filesystem;
using nlohmann::json;

namespace dimts::service {
namespace {

constexpr size_t kCurvePoints = 240;

using Curves = std::map<std::string, std::vector<MetricPoint>>;

/// Only lines with measurements are parsed: of a million steps they are some thousand.
Curves readMeasurements(const std::string& dir) {
  Curves curves;
  std::ifstream file(dir + "/metrics.jsonl", std::ios::binary);
  for (std::string line; std::getline(file, line);) {
    if (line.find("\"val/") == std::string::npos) continue;
    const json values = json::parse(line, nullptr, false);
    if (!values.is_object() || !values.contains("step") || !values["step"].is_number_integer()) continue;
    for (const auto& [name, value] : values.items())
      if (name.rfind("val/", 0) == 0 && value.is_number() && std::isfinite(value.get<double>()))
        curves[name].push_back({name, values["step"].get<int64_t>(), value.get<double>()});
  }
  return curves;
}

/// The one that the studio judges by everywhere.
std::string mainCurve(const Curves& curves) {
  for (const char* name : {"val/mel", "val/score"})
    if (curves.count(name) > 0) return name;
  return curves.empty() ? std::string() : curves.begin()->first;
}

ScoreSummary summaryOf(const std::string& name, const std::vector<MetricPoint>& points) {
  const auto best = std::min_element(points.begin(), points.end(), [](const auto& a, const auto& b) { return a.value < b.value; });
  return {name, points.front().step, best->step, points.back().step, points.front().value, best->value, points.back().value};
}

void readScores(RunCard& card) {
  const Curves curves = readMeasurements(card.run.dir);
  card.scoreName = mainCurve(curves);
  if (card.scoreName.empty()) return;
  const auto& main = curves.at(card.scoreName);
  card.curve = thinned(main, kCurvePoints);
  card.scores.push_back(summaryOf(card.scoreName, main));
  for (const auto& [name, points] : curves)
    if (name != card.scoreName) card.scores.push_back(summaryOf(name, points));
}

/// An evaluation that cannot be read leaves the card without its figures; where they are looked at it is named.
EvaluationSummary readEvaluation(const std::string& dir) {
  EvaluationSummary summary;
  const auto measured = measuredIn(dir);
  if (!measured.ok() || measured->states.empty()) return summary;
  const MeasuredState& first = measured->states.front();
  summary.step = first.step;
  summary.distortionDb = first.distortionDb;
  summary.wordError = first.wordError;
  summary.page = measured->page;
  return summary;
}

Error whyNotResumable(const RunInfo& run, const Result<RunConfig>& config) {
  if (run.status == "running")
    return {"run.running", run.name, "This run is running.", "Stop it, or wait for its end."};
  if (!config.ok()) return config.error();
  std::error_code code;
  if (!fs::exists(run.dir + "/tokenizer", code))
    return {"run.damaged", run.dir + "/tokenizer", "The tokens of this run are missing.", "Start a new run."};
  if (run.checkpoints.empty())
    return {"run.nothing_saved", run.dir, "Nothing has been saved in this run.", "Start a new run."};
  return {};
}

struct RunRoom {
  int64_t bytes = 0, checkpointBytes = 0;
};

/// What changes when anything comes into a run's folder or leaves it: the times of its folders and of its record, which
/// every training writes at its end.
std::string stateOf(const std::string& dir) {
  std::string state;
  for (const char* name : {"", "/run.json", "/metrics.jsonl", "/checkpoints", "/samples", "/evaluation"}) {
    std::error_code code;
    const auto time = fs::last_write_time(dir + name, code);
    state += code ? "-" : std::to_string(time.time_since_epoch().count()) + "/";
  }
  return state;
}

/// Folders of finished trainings are measured once and again when they have changed; one that trains, each time.
RunRoom roomOf(const RunInfo& run) {
  static std::mutex mutex;
  static std::map<std::string, std::pair<std::string, RunRoom>> known;
  const std::string state = stateOf(run.dir);
  {
    const std::lock_guard lock(mutex);
    if (const auto found = known.find(run.dir); found != known.end() && found->second.first == state && run.status != "running")
      return found->second.second;
  }
  const RunRoom room{bytesBelow(run.dir), bytesBelow(run.dir + "/checkpoints")};
  const std::lock_guard lock(mutex);
  known[run.dir] = {state, room};
  return room;
}

/// Of everything in the project but these runs.
int64_t bytesBesideRuns(const std::string& projectDir, const std::vector<RunCard>& runs) {
  int64_t bytes = 0;
  std::error_code code;
  const fs::path runsFolder = runs.empty() ? fs::path() : fs::path(runs.front().run.dir).parent_path();
  const auto add = [&](const fs::directory_entry& entry) {
    std::error_code none;
    if (entry.is_symlink(none)) return;
    if (entry.is_directory(none)) bytes += bytesBelow(entry.path().string());
    else if (const auto size = entry.file_size(none); !none) bytes += static_cast<int64_t>(size);
  };
  for (const auto& entry : fs::directory_iterator(projectDir, code))
    if (runsFolder.empty() || !fs::equivalent(entry.path(), runsFolder, code)) add(entry);
  if (runsFolder.empty()) return bytes;
  for (const auto& entry : fs::directory_iterator(runsFolder, code))
    if (std::none_of(runs.begin(), runs.end(), [&](const RunCard& card) { return fs::path(card.run.dir).filename() == entry.path().filename(); })) add(entry);
  return bytes;
}

RunCard cardOf(RunInfo run) {
  RunCard card;
  card.run = std::move(run);
  const std::string& dir = card.run.dir;
  if (const auto record = train::readRun(dir); record.ok()) {
    card.detail = record->detail;
    card.startedAt = record->startedAt;
    card.finishedAt = record->finishedAt;
    card.device = record->device;
    card.precision = record->precision;
  }
  const auto yaml = core::readFile(dir + "/config.yaml");
  const Result<RunConfig> config = yaml.ok() ? runConfigFromYaml(*yaml, dir + "/config.yaml") : Result<RunConfig>(yaml.error());
  if (config.ok()) {
    card.family = config->family;
    card.language = config->language;
    card.base = config->base;
  }
  readScores(card);
  card.evaluation = readEvaluation(dir);
  const RunRoom room = roomOf(card.run);
  card.bytes = room.bytes;
  card.checkpointBytes = room.checkpointBytes;
  card.notResumable = whyNotResumable(card.run, config);
  return card;
}

}  // namespace

int64_t bytesBelow(const std::string& folder) {
  int64_t bytes = 0;
  std::error_code code, sizeCode;
  for (fs::recursive_directory_iterator it(folder, fs::directory_options::skip_permission_denied, code), end; !code && it != end;
       it.increment(code))
    if (it->is_regular_file(sizeCode) && !it->is_symlink(sizeCode))
      if (const auto size = it->file_size(sizeCode); !sizeCode) bytes += static_cast<int64_t>(size);
  return bytes;
}

std::vector<MetricPoint> thinned(const std::vector<MetricPoint>& points, size_t most) {
  if (points.size() <= most) return points;
  std::vector<MetricPoint> kept{points.front()};
  const size_t pieces = std::max<size_t>(1, most / 2);
  const auto lower = [](const MetricPoint& a, const MetricPoint& b) { return a.value < b.value; };
  for (size_t piece = 0; piece < pieces; ++piece) {
    const auto begin = points.begin() + static_cast<ptrdiff_t>(points.size() * piece / pieces);
    const auto end = points.begin() + static_cast<ptrdiff_t>(points.size() * (piece + 1) / pieces);
    if (begin == end) continue;
    auto [low, high] = std::minmax_element(begin, end, lower);
    if (high < low) std::swap(low, high);
    for (const auto& one : {low, high})
      if (one->step > kept.back().step) kept.push_back(*one);
  }
  if (points.back().step > kept.back().step) kept.push_back(points.back());
  return kept;
}

Result<History> readHistory(const std::string& projectDir) {
  DIMTS_TRY_ASSIGN(const auto project, project::Project::open(projectDir));
  DIMTS_TRY_ASSIGN(auto runs, listRuns(project.dir()));
  History history;
  for (RunInfo& run : runs) {
    history.runs.push_back(cardOf(std::move(run)));
    history.runBytes += history.runs.back().bytes;
  }
  history.aside = listAside(project.dir());
  for (const PutAside& one : history.aside) history.asideBytes += one.bytes;
  history.projectBytes = history.runBytes + bytesBesideRuns(project.dir(), history.runs);
  history.freeBytes = core::freeBytes(project.dir());
  return history;
}

Result<RunCard> readRunCard(const std::string& projectDir, const std::string& run) {
  DIMTS_TRY_ASSIGN(const auto project, project::Project::open(projectDir));
  DIMTS_TRY_ASSIGN(const std::string name, findRun(project.dir(), run));
  DIMTS_TRY_ASSIGN(auto runs, listRuns(project.dir()));
  for (RunInfo& one : runs)
    if (one.name == name) return cardOf(std::move(one));
  return Error{"run.missing", name, "This project has no run of this name.", "Look at the list of runs."};
}

}  // namespace dimts::service
