// Appending to the run's files, flushed every few seconds.
#include "engine/train/run_files.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <utility>

#include "engine/core/files.h"

namespace fs = std::filesystem;

namespace dimts::train {
namespace {

constexpr std::chrono::seconds kFlushEvery{5};
constexpr std::streamoff kLargestLog = 2 << 20;
constexpr int kOldLogs = 3;

const char* nameOf(LogLevel level) {
  switch (level) {
    case LogLevel::Debug: return "debug";
    case LogLevel::Info: return "info";
    case LogLevel::Warning: return "warning";
    case LogLevel::Error: return "error";
  }
  return "";
}

/// metrics.csv is made again from metrics.jsonl, which was cut off at the right step.
Status rewriteCsv(const std::string& runDir) {
  DIMTS_TRY_ASSIGN(const auto points, readMetrics(runDir));
  std::string text = "step,name,value\n";
  for (const MetricPoint& point : points)
    text += std::to_string(point.step) + "," + point.name + "," + nlohmann::json(point.value).dump() + "\n";
  return core::writeFileAtomically((fs::path(runDir) / "metrics.csv").string(), text);
}

}  // namespace

Status RunFiles::open(const std::string& runDir, int64_t step, bool events) {
  runDir_ = runDir;
  DIMTS_TRY(core::makeFolder(runDir));
  for (std::ofstream* file : {&metrics_, &csv_, &log_})
    if (file->is_open()) file->close();
  DIMTS_TRY(truncateMetrics(runDir, step > 0 ? step : -1));
  DIMTS_TRY(rewriteCsv(runDir));
  errno = 0;
  const std::string metrics = (fs::path(runDir) / "metrics.jsonl").string();
  metrics_.open(metrics, std::ios::binary | std::ios::app);
  csv_.open((fs::path(runDir) / "metrics.csv").string(), std::ios::binary | std::ios::app);
  log_.open((fs::path(runDir) / "log.txt").string(), std::ios::binary | std::ios::app);
  if (!metrics_ || !csv_ || !log_) return core::fileError("file.write", metrics, "The run's files cannot be written.");
  if (events) DIMTS_TRY(events_.open((fs::path(runDir) / "events").string()));
  log_ << std::exchange(early_, {});
  lastFlush_ = std::chrono::steady_clock::now();
  return {};
}

void RunFiles::append(int64_t step, const std::vector<MetricPoint>& points) {
  nlohmann::ordered_json line;
  line["step"] = step;
  for (const MetricPoint& point : points) {
    line[point.name] = point.value;
    csv_ << step << ',' << point.name << ',' << nlohmann::json(point.value).dump() << '\n';
  }
  metrics_ << line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
  if (events_.isOpen()) events_.scalars(step, points);
  if (std::chrono::steady_clock::now() - lastFlush_ >= kFlushEvery) flush();
}

void RunFiles::sample(const SampleInfo& sample) {
  if (!events_.isOpen()) return;
  const std::string name = "sample/" + std::to_string(sample.index);
  events_.text(sample.step, name, sample.text);
  const auto wav = core::readFile(sample.path, int64_t{64} << 20);
  constexpr size_t kRateOffset = 24, kBytesPerFrame = 2;
  if (!wav.ok() || wav->size() < 44) return;
  uint32_t rate = 0;
  for (size_t i = 0; i < 4; ++i) rate |= static_cast<uint32_t>(static_cast<unsigned char>((*wav)[kRateOffset + i])) << (8 * i);
  events_.audio(sample.step, name, rate, static_cast<int64_t>((wav->size() - 44) / kBytesPerFrame), *wav);
}

void RunFiles::image(int64_t step, const std::string& name, int64_t width, int64_t height, const std::string& png) {
  if (events_.isOpen()) events_.image(step, name, width, height, png);
}

void RunFiles::turnLogOver() {
  log_.close();
  const auto path = [this](int number) {
    return fs::path(runDir_) / (number == 0 ? "log.txt" : "log." + std::to_string(number) + ".txt");
  };
  std::error_code code;
  for (int number = kOldLogs; number > 0; --number) fs::rename(path(number - 1), path(number), code);
  log_.open(path(0), std::ios::binary | std::ios::app);
}

void RunFiles::log(LogLevel level, const std::string& text) {
  const std::string line = utcNow() + " " + nameOf(level) + " " + text + "\n";
  if (!log_.is_open()) {
    early_ += line;
    return;
  }
  log_ << line;
  log_.flush();
  if (log_.tellp() > kLargestLog) turnLogOver();
  troubled_ = troubled_ || !log_;
}

void RunFiles::flush() {
  metrics_.flush();
  csv_.flush();
  if (events_.isOpen()) events_.flush();
  lastFlush_ = std::chrono::steady_clock::now();
  troubled_ = troubled_ || !metrics_ || !csv_ || (events_.isOpen() && !events_.good());
}

bool RunFiles::takeTrouble() {
  if (!troubled_ || told_) return false;
  return told_ = true;
}

}  // namespace dimts::train
