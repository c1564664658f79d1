// Started with posix_spawn; one loop feeds the texts, reads model and log, and looks at the control ten times a second.
#include "engine/tokenizer/sentencepiece_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <regex>

#include "engine/core/files.h"
#include "engine/tokenizer/sentencepiece_input.h"

extern char** environ;

namespace dimts::tokenizer {
namespace {

namespace fs = std::filesystem;

/// A comma-separated list as SentencePiece reads it: entries with commas or quotes are quoted.
std::string csv(const std::vector<std::string>& entries) {
  std::string out;
  for (const std::string& entry : entries) {
    if (!out.empty()) out += ',';
    if (entry.find_first_of(",\"") == std::string::npos) {
      out += entry;
      continue;
    }
    out += '"';
    for (const char c : entry) out += c == '"' ? std::string("\"\"") : std::string(1, c);
    out += '"';
  }
  return out;
}

std::vector<std::string> settings(const SentencePieceRun& run) {
  std::vector<std::string> s{std::string("model_type=") + (run.unigram ? "unigram" : "bpe"),
                             "vocab_size=" + std::to_string(run.size),
                             "character_coverage=1.0",
                             "normalization_rule_name=identity",
                             "byte_fallback=false",
                             "hard_vocab_limit=false",
                             "pad_id=0",
                             "unk_id=1",
                             "bos_id=-1",
                             "eos_id=-1",
                             "max_sentence_length=1048576",
                             "input_sentence_size=0",
                             "input_format=tsv",
                             "num_threads=2"};  // sums depend on the number, so it is fixed
  if (!run.symbols.empty()) s.push_back("user_defined_symbols=" + csv(run.symbols));
  if (!run.requiredCharacters.empty()) s.push_back("required_chars=" + run.requiredCharacters);
  return s;
}

/// The child with its three ends; killed and waited for when it goes out of scope.
class Child {
 public:
  ~Child() {
    for (const int fd : {input, output, log})
      if (fd >= 0) ::close(fd);
    if (pid > 0) {
      ::kill(pid, SIGKILL);
      ::waitpid(pid, nullptr, 0);
    }
  }
  bool start(const std::string& program, const std::vector<std::string>& arguments) {
    int in[2], out[2], err[2];
    // A socket, so that writing to a child that died is an error and no signal.
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, in) != 0) return false;
    if (::pipe2(out, O_CLOEXEC) != 0) return ::close(in[0]), ::close(in[1]), false;
    if (::pipe2(err, O_CLOEXEC) != 0) return ::close(in[0]), ::close(in[1]), ::close(out[0]), ::close(out[1]), false;
    input = in[0];
    output = out[0];
    log = err[0];
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in[1], 0);
    posix_spawn_file_actions_adddup2(&actions, out[1], 1);
    posix_spawn_file_actions_adddup2(&actions, err[1], 2);
    std::vector<char*> argv{const_cast<char*>(program.c_str())};
    for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    const int failed = ::posix_spawn(&pid, program.c_str(), &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    for (const int fd : {in[1], out[1], err[1]}) ::close(fd);
    if (failed) pid = -1;
    ::fcntl(input, F_SETFL, O_NONBLOCK);
    return failed == 0;
  }
  /// The exit status; the child is over then.
  int wait() {
    int status = 0;
    ::waitpid(pid, &status, 0);
    pid = -1;
    return status;
  }

  pid_t pid = -1;
  int input = -1, output = -1, log = -1;
};

/// Turns log lines into progress.
class LogReader {
 public:
  LogReader(const SentencePieceRun& run, const std::function<void(int64_t, int64_t)>& progress)
      : run_(run), progress_(progress) {}

  void add(std::string_view bytes) {
    pending_ += bytes;
    for (size_t end = pending_.find('\n'); end != std::string::npos; end = pending_.find('\n')) {
      line(pending_.substr(0, end));
      pending_.erase(0, end + 1);
    }
  }
  /// The last lines: what went wrong stands there.
  const std::string& tail() const { return tail_; }

 private:
  void line(const std::string& text) {
    tail_ += text + '\n';
    if (tail_.size() > 8192) tail_.erase(0, tail_.size() - 4096);
    const size_t at = text.find(run_.unigram ? " size=" : "size=");
    const bool step = text.find("Added:") != std::string::npos || text.find("EM sub_iter=") != std::string::npos;
    if (!progress_ || !step || at == std::string::npos) return;
    const double size = std::strtod(text.c_str() + text.find('=', at) + 1, nullptr);
    if (!run_.unigram) {
      progress_(std::min(static_cast<int64_t>(size), run_.size), run_.size);
    } else if (size > 0) {  // the pieces shrink from a large seed to the wanted number
      if (seed_ == 0) seed_ = size;
      const double whole = std::log(std::max(1.01, seed_ / static_cast<double>(run_.size)));
      progress_(static_cast<int64_t>(static_cast<double>(run_.size) * std::min(1.0, std::log(seed_ / size) / whole)), run_.size);
    }
  }

  const SentencePieceRun& run_;
  const std::function<void(int64_t, int64_t)>& progress_;
  std::string pending_, tail_;
  double seed_ = 0;
};

/// What the trainer's own words mean for the user.
Error explain(const std::string& log) {
  std::smatch found;
  static const std::regex required(R"(required_chars\. ?(\d+) vs (\d+))");
  static const std::regex high(R"(too high \((\d+)\)\. Please set it to a value <= (\d+))");
  if (std::regex_search(log, found, required))
    return {"tokenizer.size_too_small", "", "The texts have more different characters than the vocabulary may have pieces: at least " +
                std::to_string(std::stoll(found[2]) + 1) + " are needed.",
            "Choose a larger vocabulary.", ErrorKind::BadInput};
  if (std::regex_search(log, found, high))
    return {"tokenizer.size_too_large", "", "The texts give no more than " + found[2].str() + " pieces.",
            "Choose a smaller vocabulary or add texts.", ErrorKind::BadInput};
  if (log.find("sentences_.empty()") != std::string::npos)
    return {"tokenizer.no_text", "", "There is no text to learn from.", "Import a film whose subtitles have text.",
            ErrorKind::BadInput};
  const size_t line = log.find_last_of('\n', log.size() < 2 ? 0 : log.size() - 2);
  return {"tokenizer.training_failed", "", "The trainer stopped: " + log.substr(line == std::string::npos ? 0 : line + 1),
          "Try another size, or another kind of vocabulary.", ErrorKind::Internal};
}

}  // namespace

std::string sentencePieceTrainerPath() {
  std::error_code ignored;
  if (const char* named = std::getenv("DIMTS_VOCABULARY_TRAINER"); named && *named) return named;
  const fs::path here = fs::read_symlink("/proc/self/exe", ignored).parent_path();
  for (const fs::path& folder : {here, here / "../bin", here / "../libexec/dimts"})
    if (fs::exists(folder / "dimts-vocabulary-trainer", ignored))
      return (folder / "dimts-vocabulary-trainer").lexically_normal().string();
  return {};
}

Result<std::string> trainSentencePiece(const SentencePieceRun& run, TextSource& texts, const JobControl* control,
                                       const std::function<void(int64_t, int64_t)>& progress) {
  const std::string program = sentencePieceTrainerPath();
  Child child;
  if (program.empty() || !child.start(program, settings(run)))
    return Error{"tokenizer.no_trainer", program, "The helper program dimts-vocabulary-trainer cannot be started.",
                 "Install the program again; its helper must lie beside it.", ErrorKind::Resources};
  std::optional<CountedLines> lines(std::in_place, texts, run.unigram);
  LogReader log(run, progress);
  std::string model, feed;
  bool feeding = true;
  char buffer[65536];
  while (child.output >= 0 || child.log >= 0) {
    if (control && control->stopRequested()) return core::stoppedError();
    for (std::string text; feeding && feed.size() < sizeof buffer;) {
      feeding = lines->next(text);
      if (feeding) feed.append(text).push_back('\n');
      else lines.reset();
    }
    if (feed.empty() && !feeding && child.input >= 0) {
      ::close(child.input);
      child.input = -1;
    }
    pollfd waits[3] = {{child.input, POLLOUT, 0}, {child.output, POLLIN, 0}, {child.log, POLLIN, 0}};
    ::poll(waits, 3, 100);
    if (child.input >= 0 && waits[0].revents) {
      const ssize_t sent = ::send(child.input, feed.data(), feed.size(), MSG_NOSIGNAL);
      if (sent > 0) feed.erase(0, static_cast<size_t>(sent));
      if (sent < 0 && errno != EAGAIN && errno != EINTR) {  // it died; its log says why
        ::close(child.input);
        child.input = -1;
        feeding = false;
        feed.clear();
      }
    }
    const auto drain = [&](int& fd, short events, auto&& take) {
      if (fd < 0 || !events) return;
      const ssize_t got = ::read(fd, buffer, sizeof buffer);
      if (got > 0) take(std::string_view(buffer, static_cast<size_t>(got)));
      if (got == 0 || (got < 0 && errno != EINTR)) {
        ::close(fd);
        fd = -1;
      }
    };
    drain(child.output, waits[1].revents, [&](std::string_view bytes) { model += bytes; });
    drain(child.log, waits[2].revents, [&](std::string_view bytes) { log.add(bytes); });
  }
  const int status = child.wait();
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0 || model.empty()) return explain(log.tail());
  return model;
}

}  // namespace dimts::tokenizer
