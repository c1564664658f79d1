// JSON in and out for run.json and metrics.jsonl.
#include "engine/train/run_record.h"

#include <unistd.h>

#include <cmath>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "engine/core/files.h"

namespace fs = std::filesystem;
using nlohmann::json;

namespace dimts::train {
namespace {

std::string inside(const std::string& dir, const char* name) { return (fs::path(dir) / name).string(); }

RunRecord fromJson(const json& text) {
  RunRecord run;
  run.status = text.at("status").get<std::string>();
  run.reason = text.value("reason", "");
  run.detail = text.value("detail", "");
  run.step = text.at("step").get<int64_t>();
  run.epoch = text.value("epoch", int64_t{0});
  run.seconds = text.at("seconds").get<double>();
  run.device = text.value("device", "");
  run.precision = text.value("precision", "");
  run.startedAt = text.value("started_at", "");
  run.finishedAt = text.value("finished_at", "");
  run.processId = text.value("process", int64_t{0});
  run.processStart = text.value("process_start", int64_t{0});
  run.memoryBefore = text.value("memory_before", int64_t{0});
  run.memoryPeak = text.value("memory_peak", int64_t{0});
  if (text.contains("best_score") && text["best_score"].is_number()) run.bestScore = text["best_score"].get<double>();
  return run;
}

bool isAlive(const RunRecord& run) {
  const int64_t start = processStartTime(run.processId);
  return start != 0 && (run.processStart == 0 || run.processStart == start);
}

/// The step of a whole line; negative when the line is not whole.
int64_t stepOfLine(const json& line) {
  if (!line.is_object() || !line.contains("step") || !line["step"].is_number_integer()) return -1;
  return line["step"].get<int64_t>();
}

}  // namespace

std::string utcNow() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  ::gmtime_r(&now, &parts);
  char text[32];
  std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
  return text;
}

int64_t processStartTime(int64_t processId) {
  if (processId <= 0) return 0;
  std::ifstream file("/proc/" + std::to_string(processId) + "/stat");
  std::string line;
  if (!std::getline(file, line)) return 0;
  // The name in brackets may hold anything; field 22 is the 20th after it. A zombie no longer works.
  std::istringstream fields(line.substr(std::min(line.size(), line.rfind(')') + 1)));
  std::string field;
  for (int number = 3; number <= 22 && fields >> field; ++number)
    if (number == 3 && (field == "Z" || field == "X")) return 0;
  return std::strtoll(field.c_str(), nullptr, 10);
}

Result<RunRecord> readRun(const std::string& runDir) {
  const std::string path = inside(runDir, "run.json");
  const auto bytes = core::readFile(path, 1 << 20);
  if (!bytes.ok())
    return Error{"run.missing", runDir, "There is no run here.", "Choose another run or start a new one.", ErrorKind::BadInput};
  const json text = json::parse(*bytes, nullptr, false);
  try {
    RunRecord run = fromJson(text);
    if (run.status == "running" && !isAlive(run)) run.status = "interrupted";
    return run;
  } catch (const json::exception& problem) {
    return Error{"run.corrupt", path, std::string("The run's record cannot be read: ") + problem.what() + ".",
                 "The checkpoints of the run are not touched by this: resume it or start a new one.", ErrorKind::BadInput};
  }
}

Status writeRun(const std::string& runDir, const RunRecord& run) {
  const json text = {{"status", run.status},
                     {"reason", run.reason},
                     {"detail", run.detail},
                     {"step", run.step},
                     {"epoch", run.epoch},
                     {"seconds", run.seconds},
                     {"device", run.device},
                     {"precision", run.precision},
                     {"started_at", run.startedAt},
                     {"finished_at", run.finishedAt},
                     {"process", run.processId},
                     {"process_start", run.processStart},
                     {"memory_before", run.memoryBefore},
                     {"memory_peak", run.memoryPeak},
                     {"best_score", std::isfinite(run.bestScore) ? json(run.bestScore) : json()}};
  return core::writeFileAtomically(inside(runDir, "run.json"),
                                   text.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

Result<std::vector<MetricPoint>> readMetrics(const std::string& runDir) {
  std::vector<MetricPoint> points;
  const std::string path = inside(runDir, "metrics.jsonl");
  std::error_code code;
  if (!fs::exists(path, code)) return points;
  std::ifstream file(path, std::ios::binary);
  if (!file) return core::fileError("file.read", path, "The curves of the run cannot be read.");
  for (std::string line; std::getline(file, line);) {
    const json values = json::parse(line, nullptr, false);
    const int64_t step = stepOfLine(values);
    if (step < 0) continue;
    for (const auto& [name, value] : values.items())
      if (name != "step" && value.is_number()) points.push_back({name, step, value.get<double>()});
  }
  return points;
}

Status truncateMetrics(const std::string& runDir, int64_t step) {
  const std::string path = inside(runDir, "metrics.jsonl");
  std::error_code code;
  if (!fs::exists(path, code)) return {};
  std::ifstream file(path, std::ios::binary);
  if (!file) return core::fileError("file.read", path, "The curves of the run cannot be read.");
  std::string kept;
  for (std::string line; std::getline(file, line);) {
    const int64_t lineStep = stepOfLine(json::parse(line, nullptr, false));
    if (lineStep >= 0 && lineStep <= step) kept += line + "\n";
  }
  return core::writeFileAtomically(path, kept);
}

}  // namespace dimts::train
