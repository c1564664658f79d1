// Everything that is printed: results on standard output, messages on standard error, a progress bar on a terminal,
// JSON lines when asked for. May be used by several threads.
#pragma once

#include <chrono>
#include <mutex>
#include <string>

#include "engine/api/job.h"
#include "engine/api/record.h"

namespace dimts::cli {

class Console {
 public:
  Console();
  void setJson(bool json) { json_ = json; }
  bool json() const { return json_; }
  /// Standard output belongs to something else: the result goes to standard error.
  void reserveOutput() { outputReserved_ = true; }

  /// A line on standard error, above the progress bar.
  void message(const std::string& text);
  /// Shows how far a job is: a bar on a terminal, else now and then a line. Not more than ten times a second.
  void progress(const Progress&);
  /// A JSON line of the type "progress"; nothing without --json.
  void event(const std::string& name, const Record&);
  /// The last output of the program.
  void result(const std::string& verb, const Outcome&, const std::string& text);

 private:
  using Clock = std::chrono::steady_clock;
  void clearBar();
  void showBar(const Progress&);
  void showLine(const Progress&);

  std::mutex mutex_;
  bool json_ = false, outputReserved_ = false, terminal_ = false, barShown_ = false;
  Clock::time_point lastShown_{}, stageStarted_{};
  std::string lastStage_;
};

/// One line of compact JSON. Numbers that are not finite become null; bytes that are not UTF-8 are replaced.
std::string toJson(const Record&);

/// Indented "name: value" lines for people.
std::string toText(const Record&, int indent = 0);

/// "1:02:03" or "4:05".
std::string clockText(double seconds);

/// What a stage code means, in plain words; the code itself when it is not known.
std::string stageText(const std::string& code);

}  // namespace dimts::cli
