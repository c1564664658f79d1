// Takes "2026-01-02T03:04:05Z info Text" apart; the counterpart of what a run writes.
#include "engine/service/run_log.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <utility>

#include "engine/core/files.h"

namespace fs = std::filesystem;

namespace dimts::service {
namespace {

constexpr uint64_t kMostBytes = 1 << 20;
constexpr std::array<std::pair<const char*, LogLevel>, 4> kLevels{{{"debug", LogLevel::Debug},
                                                                   {"info", LogLevel::Info},
                                                                   {"warning", LogLevel::Warning},
                                                                   {"error", LogLevel::Error}}};

/// False when the line does not begin with a time and a level.
bool takeApart(const std::string& line, LogLine& out) {
  const size_t first = line.find(' ');
  if (first == std::string::npos || first == 0 || line[first - 1] != 'Z') return false;
  const size_t second = line.find(' ', first + 1);
  const std::string word = line.substr(first + 1, second == std::string::npos ? second : second - first - 1);
  for (const auto& [name, level] : kLevels) {
    if (word != name) continue;
    const std::string text = second == std::string::npos ? "" : line.substr(second + 1);
    out = {level, line.substr(0, first) + " " + text};
    return true;
  }
  return false;
}

}  // namespace

Result<std::vector<LogLine>> readRunLog(const std::string& runDir) {
  const std::string path = runDir + "/log.txt";
  std::error_code code;
  const uint64_t bytes = fs::file_size(path, code);
  std::vector<LogLine> lines;
  if (code) return lines;
  std::ifstream in(path, std::ios::binary);
  if (!in) return core::fileError("file.read", path, "The log of the run cannot be read.");
  std::string line;
  if (bytes > kMostBytes) {
    in.seekg(static_cast<std::streamoff>(bytes - kMostBytes));
    std::getline(in, line);  // the rest of a line that begins before
  }
  while (std::getline(in, line)) {
    LogLine found;
    if (takeApart(line, found)) lines.push_back(std::move(found));
    else if (!lines.empty()) lines.back().text += "\n" + line;
  }
  return lines;
}

}  // namespace dimts::service
