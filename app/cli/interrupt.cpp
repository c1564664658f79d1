// The handler only counts and writes a byte to a pipe; a thread reads the pipe and does the rest.
#include "app/cli/interrupt.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <stdexcept>

namespace dimts::cli {
namespace {

constexpr int kSignals[] = {SIGINT, SIGTERM, SIGHUP};
constexpr char kEnd = 'e';

std::atomic<int> writeEnd{-1};
std::atomic<int> count{0};
struct sigaction before[3];

void onSignal(int signal) {
  const int saved = errno;
  if (++count >= 3) {
    std::signal(signal, SIG_DFL);
    std::raise(signal);
  }
  const char byte = 's';
  [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
  errno = saved;
}

}  // namespace

Interrupt::Interrupt(JobControl& control, Console& console) : control_(control), console_(console) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe could be made for signals");
  readEnd_ = ends[0];
  writeEnd = ends[1];
  count = 0;
  watcher_ = std::thread([this] { watch(); });
  struct sigaction action {};
  action.sa_handler = onSignal;
  action.sa_flags = SA_RESTART;
  for (size_t i = 0; i < std::size(kSignals); ++i) ::sigaction(kSignals[i], &action, &before[i]);
}

Interrupt::~Interrupt() {
  for (size_t i = 0; i < std::size(kSignals); ++i) ::sigaction(kSignals[i], &before[i], nullptr);
  [[maybe_unused]] const ssize_t written = ::write(writeEnd, &kEnd, 1);
  watcher_.join();
  ::close(writeEnd.exchange(-1));
  ::close(readEnd_);
}

void Interrupt::watch() {
  int heard = 0;
  char byte = 0;
  for (;;) {
    const ssize_t n = ::read(readEnd_, &byte, 1);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0 || byte == kEnd) return;
    if (++heard == 1) {
      console_.message("Stopping: ends the step and saves first.");
      control_.requestStop();
    } else {
      console_.message("Still saving. Once more ends at once; what was done since the last save is then lost.");
    }
  }
}

}  // namespace dimts::cli
