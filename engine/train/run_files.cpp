// Appending to the run's text files, flushed every few seconds.
#include "engine/train/run_files.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <utility>

#include "engine/core/files.h"

namespace fs = std::filesystem;

namespace dimts::train {
namespace {

constexpr std::chrono::seconds kFlushEvery{5};

const char* nameOf(LogLevel level) {
  switch (level) {
    case LogLevel::Debug: return "debug";
    case LogLevel::Info: return "info";
    case LogLevel::Warning: return "warning";
    case LogLevel::Error: return "error";
  }
  return "";
}

}  // namespace

Status RunFiles::open(const std::string& runDir, int64_t step) {
  DIMTS_TRY(core::makeFolder(runDir));
  DIMTS_TRY(truncateMetrics(runDir, step > 0 ? step : -1));
  errno = 0;
  const std::string metrics = (fs::path(runDir) / "metrics.jsonl").string();
  metrics_.open(metrics, std::ios::binary | std::ios::app);
  log_.open((fs::path(runDir) / "log.txt").string(), std::ios::binary | std::ios::app);
  if (!metrics_ || !log_) return core::fileError("file.write", metrics, "The run's files cannot be written.");
  log_ << std::exchange(early_, {});
  lastFlush_ = std::chrono::steady_clock::now();
  return {};
}

void RunFiles::append(int64_t step, const std::vector<MetricPoint>& points) {
  nlohmann::ordered_json line;
  line["step"] = step;
  for (const MetricPoint& point : points) line[point.name] = point.value;
  metrics_ << line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
  if (std::chrono::steady_clock::now() - lastFlush_ >= kFlushEvery) flush();
}

void RunFiles::log(LogLevel level, const std::string& text) {
  const std::string line = utcNow() + " " + nameOf(level) + " " + text + "\n";
  if (!log_.is_open()) {
    early_ += line;
    return;
  }
  log_ << line;
  log_.flush();
  troubled_ = troubled_ || !log_;
}

void RunFiles::flush() {
  metrics_.flush();
  lastFlush_ = std::chrono::steady_clock::now();
  troubled_ = troubled_ || !metrics_;
}

bool RunFiles::takeTrouble() {
  if (!troubled_ || told_) return false;
  return told_ = true;
}

}  // namespace dimts::train
