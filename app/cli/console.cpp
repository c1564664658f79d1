// Bars, lines and results.
#include "app/cli/console.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

namespace dimts::cli {
namespace {

using namespace std::chrono_literals;

void writeLine(FILE* to, const std::string& text) {
  std::fwrite(text.data(), 1, text.size(), to);
  if (text.empty() || text.back() != '\n') std::fputc('\n', to);
  std::fflush(to);
}

int terminalColumns() {
  winsize size{};
  return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 20 ? size.ws_col : 80;
}

/// The first `columns` characters (UTF-8 code points), so that a line never wraps.
std::string cut(const std::string& text, int columns) {
  int seen = 0;
  for (size_t i = 0; i < text.size(); ++i)
    if ((text[i] & 0xC0) != 0x80 && ++seen > columns) return text.substr(0, i);
  return text;
}

std::string howFar(const Progress& p) {
  if (p.total <= 0) return p.done > 0 ? std::to_string(p.done) : "";
  if (p.stage.starts_with("import.")) return std::to_string(p.done * 100 / p.total) + " %";  // counts parts of films
  return std::to_string(p.done) + "/" + std::to_string(p.total);
}

/// What is wrong on one line, what to do on the next.
std::string errorText(const Error& error) {
  const bool named = error.subject.empty() || error.detail.rfind(error.subject, 0) == 0;
  std::string text = "dimts: " + (named ? "" : error.subject + ": ") + error.detail;
  if (!error.hint.empty()) text += "\n       " + error.hint;
  return text;
}

Record errorRecord(const Error& error) {
  return Record()
      .add("code", error.code)
      .add("subject", error.subject)
      .add("detail", error.detail)
      .add("hint", error.hint);
}

}  // namespace

Console::Console() : terminal_(::isatty(STDERR_FILENO) == 1) {}

void Console::clearBar() {
  if (barShown_) std::fputs("\r\033[K", stderr);
  barShown_ = false;
}

void Console::message(const std::string& text) {
  const std::lock_guard lock(mutex_);
  clearBar();
  writeLine(stderr, text);
}

void Console::progress(const Progress& p) {
  const std::lock_guard lock(mutex_);
  const auto now = Clock::now();
  const bool newStage = p.stage != lastStage_, end = p.total > 0 && p.done >= p.total;
  const auto pause = json_ || terminal_ ? 100ms : 5000ms;
  if (!newStage && !end && now - lastShown_ < pause) return;
  if (newStage) stageStarted_ = now;
  lastStage_ = p.stage;
  lastShown_ = now;
  if (json_) {
    Record line;
    line.add("type", "progress").add("event", "progress").add("stage", p.stage).add("item", p.item);
    line.add("done", p.done).add("total", p.total);
    if (p.secondsLeft >= 0) line.add("seconds_left", p.secondsLeft);
    writeLine(stdout, toJson(line));
  } else if (terminal_) {
    showBar(p);
  } else {
    showLine(p);
  }
}

void Console::showBar(const Progress& p) {
  constexpr int kBarWidth = 24;
  std::string line = stageText(p.stage) + " ";
  if (p.total > 0) {
    const double part = std::clamp(static_cast<double>(p.done) / static_cast<double>(p.total), 0.0, 1.0);
    const int full = static_cast<int>(part * kBarWidth);
    line += "[" + std::string(static_cast<size_t>(full), '#') +
            std::string(static_cast<size_t>(kBarWidth - full), '.') + "] ";
    line += std::to_string(static_cast<int>(part * 100)) + "% ";
  }
  line += howFar(p);
  double left = p.secondsLeft;
  const double spent = std::chrono::duration<double>(Clock::now() - stageStarted_).count();
  if (left < 0 && p.total > 0 && p.done > 0 && spent > 2)
    left = spent / static_cast<double>(p.done) * static_cast<double>(p.total - p.done);
  if (left >= 0) line += ", " + clockText(left) + " left";
  if (!p.item.empty()) line += "  " + p.item;
  std::fputs("\r\033[K", stderr);
  std::fputs(cut(line, terminalColumns() - 1).c_str(), stderr);
  std::fflush(stderr);
  barShown_ = true;
}

void Console::showLine(const Progress& p) {
  std::string line = stageText(p.stage);
  if (const std::string far = howFar(p); !far.empty()) line += " " + far;
  if (p.secondsLeft >= 0) line += ", " + clockText(p.secondsLeft) + " left";
  if (!p.item.empty()) line += "  " + p.item;
  writeLine(stderr, line);
}

void Console::event(const std::string& name, const Record& record) {
  if (!json_) return;
  const std::lock_guard lock(mutex_);
  Record line;
  line.add("type", "progress").add("event", name);
  line.fields.insert(line.fields.end(), record.fields.begin(), record.fields.end());
  writeLine(stdout, toJson(line));
}

void Console::result(const std::string& verb, const Outcome& outcome, const std::string& text) {
  const std::lock_guard lock(mutex_);
  clearBar();
  const bool failed = outcome.status == JobStatus::Failed;
  if (failed) writeLine(stderr, errorText(outcome.error));
  if (json_) {
    Record line;
    line.add("type", "result")
        .add("verb", verb)
        .add("status", toString(outcome.status))
        .add("exit_code", exitCode(outcome));
    if (failed) line.add("error", errorRecord(outcome.error));
    writeLine(stdout, toJson(line.add("summary", outcome.summary)));
    return;
  }
  if (outcome.status == JobStatus::Stopped) writeLine(stderr, "Stopped by you.");
  const std::string shown = text.empty() ? toText(outcome.summary) : text;
  if (!shown.empty()) writeLine(outputReserved_ ? stderr : stdout, shown);
}

std::string clockText(double seconds) {
  const auto whole = static_cast<long long>(std::llround(std::clamp(seconds, 0.0, 1e9)));
  char text[48];
  if (whole >= 3600)
    std::snprintf(text, sizeof text, "%lld:%02lld:%02lld", whole / 3600, whole / 60 % 60, whole % 60);
  else
    std::snprintf(text, sizeof text, "%lld:%02lld", whole / 60, whole % 60);
  return text;
}

std::string stageText(const std::string& code) {
  static const std::map<std::string, std::string> kWords{{"demo.film", "Making the demo film"},
                                                         {"import.hash", "Looking at the film"},
                                                         {"import.read", "Reading subtitles"},
                                                         {"import.decode", "Decoding sound"},
                                                         {"import.cut", "Cutting clips"},
                                                         {"import.save", "Saving clips"},
                                                         {"tokenizer.read", "Reading texts"},
                                                         {"tokenizer.train", "Making the tokens"},
                                                         {"tokenizer.merge", "Learning the new tokens"},
                                                         {"tokenizer.check", "Checking the tokenizer"},
                                                         {"train.prepare.settings", "Preparing: settings"},
                                                         {"train.prepare.clips", "Preparing: clips"},
                                                         {"train.prepare.examples", "Preparing: examples"},
                                                         {"train.prepare.model", "Preparing: network"},
                                                         {"train.prepare.folder", "Preparing: folder of the run"},
                                                         {"train.validate", "Measuring on clips it has not heard"},
                                                         {"train.step", "Training, step"},
                                                         {"train.verify", "Reading the saved voice back"},
                                                         {"selftest.step", "Trial training, step"},
                                                         {"evaluate.recordings", "Measuring the recordings"},
                                                         {"evaluate.speak", "Speaking and measuring"},
                                                         {"speak.sentence", "Speaking sentence"},
                                                         {"speak.line", "Speaking line"}};
  const auto found = kWords.find(code);
  return found == kWords.end() ? code : found->second;
}

}  // namespace dimts::cli
