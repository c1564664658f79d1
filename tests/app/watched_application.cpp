// A second thread interrupts an event that computes for long and notes its call stack. The time is the processor time of the
// window's thread, so that a busy machine is not taken for a slow window.
#include "tests/app/watched_application.h"

#include <cxxabi.h>
#include <execinfo.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <QMap>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>

namespace dimts::test {
namespace {

using Clock = std::chrono::steady_clock;

constexpr const char* kWatched = "DIMTS_WATCHDOG";
constexpr const char* kAgain = "again";  // in the second run of tests that held the window up

constexpr int kSignal = SIGUSR2;
constexpr int kDeep = 64, kStacks = 24;
constexpr size_t kFunctions = 6;
constexpr auto kLook = std::chrono::milliseconds(2);
constexpr int64_t kBetweenLooks = 5'000'000;  // ns of processor time

struct Stack {
  std::array<void*, kDeep> frames;
  int depth = 0;
};

std::array<Stack, kStacks> stacks;      // written by the signal's handler only
std::atomic<int> stackCount{0};

void noteStack(int) {
  const int slot = stackCount.load();
  if (slot >= kStacks) return;
  stacks[static_cast<size_t>(slot)].depth = ::backtrace(stacks[static_cast<size_t>(slot)].frames.data(), kDeep);
  stackCount = slot + 1;
}

int64_t nowNanoseconds() { return Clock::now().time_since_epoch().count(); }

int64_t processorNanoseconds(clockid_t clock) {
  timespec time = {};
  return ::clock_gettime(clock, &time) == 0 ? int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec : 0;
}

/// ns that this thread has been ready and waiting for a processor.
int64_t waitedNanoseconds(int schedule) {
  char text[96] = {};
  if (schedule < 0 || ::pread(schedule, text, sizeof text - 1, 0) <= 0) return 0;
  char* rest = nullptr;
  (void)std::strtoll(text, &rest, 10);
  return std::strtoll(rest, nullptr, 10);
}

/// "dimts::studio::ProjectTab::refresh" of what backtrace_symbols says; empty for functions of libraries.
QString functionOf(const char* symbol) {
  const QString line = QString::fromLocal8Bit(symbol);
  const QString mangled = line.section(QLatin1Char('('), 1).section(QLatin1Char('+'), 0, 0);
  if (!mangled.startsWith(QLatin1String("_Z"))) return {};
  int status = 0;
  const std::unique_ptr<char, decltype(&std::free)> plain(abi::__cxa_demangle(mangled.toLocal8Bit().constData(), nullptr, nullptr, &status), &std::free);
  return status == 0 ? QString::fromLocal8Bit(plain.get()).section(QLatin1Char('('), 0, 0) : QString();
}

QStringList functionsSeen() {
  QMap<QString, int> seen;
  QStringList order;
  const int count = std::min(stackCount.load(), kStacks);
  for (int s = 0; s < count; ++s) {
    const Stack& stack = stacks[static_cast<size_t>(s)];
    const std::unique_ptr<char*, decltype(&std::free)> symbols(::backtrace_symbols(stack.frames.data(), stack.depth), &std::free);
    QString inner;
    for (int i = 2; i < stack.depth; ++i) {  // the handler and the signal's frame first
      const QString name = functionOf(symbols.get()[i]);
      if (name.isEmpty() || name.contains(QLatin1String("WatchedApplication"))) continue;
      const bool own = name.startsWith(QLatin1String("dimts::"));
      if (!own && !inner.isEmpty()) continue;
      if (!own) {
        inner = name;
        continue;
      }
      const QString text = inner.isEmpty() || inner == name ? name : name + QStringLiteral(" → ") + inner;
      inner = name;
      if (!seen.contains(text)) order << text;
      ++seen[text];
    }
    if (!inner.isEmpty() && !inner.startsWith(QLatin1String("dimts::")) && ++seen[inner] == 1) order << inner;
  }
  std::stable_sort(order.begin(), order.end(), [&](const QString& a, const QString& b) { return seen[a] > seen[b]; });
  QStringList lines;
  for (const QString& one : order.mid(0, static_cast<qsizetype>(kFunctions)))
    lines << QStringLiteral("%1 of %2: %3").arg(seen[one]).arg(count).arg(one);
  return lines;
}

}  // namespace

WatchedApplication::WatchedApplication(int& argc, char** argv) : QApplication(argc, argv) {
  if (!qEnvironmentVariableIsSet(kWatched)) return;
  void* frame = nullptr;
  (void)::backtrace(&frame, 1);  // loads what it needs now, and not in the signal's handler
  schedule_ = ::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
  struct sigaction action = {};
  action.sa_handler = &noteStack;
  action.sa_flags = SA_RESTART;
  ::sigaction(kSignal, &action, nullptr);
  const pthread_t window = ::pthread_self();
  if (::pthread_getcpuclockid(window, &processor_) != 0) return;
  watcher_ = std::thread([this, window] {
    int64_t known = 0, looked = 0;
    while (!over_) {
      std::this_thread::sleep_for(kLook);
      const int64_t began = began_;
      if (began == 0) continue;
      const int64_t now = processorNanoseconds(processor_);
      if (now - (began == known ? looked : began) < kBetweenLooks) continue;
      known = began;
      looked = now;
      ::pthread_kill(window, kSignal);
    }
  });
}

WatchedApplication::~WatchedApplication() {
  over_ = true;
  if (watcher_.joinable()) watcher_.join();
  if (schedule_ >= 0) ::close(schedule_);
  if (!blocks_.empty()) std::fprintf(stderr, "%s", qUtf8Printable(report()));
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event) {
  if (!isWatching() || QThread::currentThread() != thread() || depth_ > 0) return QApplication::notify(receiver, event);
  const auto* kinds = &QEvent::staticMetaObject;
  const char* kind = kinds->enumerator(kinds->indexOfEnumerator("Type")).valueToKey(event->type());
  const QString name = QStringLiteral("%1 to %2 %3").arg(QLatin1String(kind ? kind : "event"), QLatin1String(receiver->metaObject()->className()), receiver->objectName());
  const int64_t waited = waitedNanoseconds(schedule_), began = nowNanoseconds(), computed = processorNanoseconds(processor_);
  stackCount = 0;
  ++depth_;
  began_ = computed;
  const bool taken = QApplication::notify(receiver, event);
  began_ = 0;
  --depth_;
  constexpr double kNanoseconds = 1e6;  // in a ms
  const Block block{static_cast<double>(processorNanoseconds(processor_) - computed) / kNanoseconds, static_cast<double>(nowNanoseconds() - began) / kNanoseconds,
                    static_cast<double>(waitedNanoseconds(schedule_) - waited) / kNanoseconds, name, {}, scene_};
  if (block.milliseconds > kFrameMilliseconds || block.slept() > kFrameMilliseconds) blocks_.push_back(block), blocks_.back().where = functionsSeen();
  return taken;
}

bool WatchedApplication::heldUp(double milliseconds) const {
  return std::any_of(blocks_.begin(), blocks_.end(), [&](const Block& block) {
    const QString where = block.where.join(QLatin1Char('\n'));
    const bool excused = std::any_of(excused_.begin(), excused_.end(), [&](const QString& function) { return where.contains(function); });
    return block.milliseconds > milliseconds && !excused;
  });
}

int WatchedApplication::judged(char** argv) const {
  if (!heldUp(kTestMilliseconds)) return 0;
  if (qgetenv(kWatched) == kAgain) return 1;
  std::fprintf(stderr, "%sThe tests run once more, to tell whether it was the machine.\n", qUtf8Printable(report()));
  std::fflush(nullptr);
  qputenv(kWatched, kAgain);
  ::execv("/proc/self/exe", argv);
  return 1;
}

QString WatchedApplication::report() const {
  std::vector<Block> worst = blocks_;
  std::stable_sort(worst.begin(), worst.end(), [](const Block& a, const Block& b) { return a.milliseconds > b.milliseconds; });
  QString text;
  for (const Block& block : worst)
    text += QStringLiteral("block %1 ms of the processor, %2 by the clock, %3 asleep [%4] %5\n    %6\n")
                .arg(block.milliseconds, 0, 'f', 1).arg(block.byTheClock, 0, 'f', 1).arg(block.slept(), 0, 'f', 1)
                .arg(block.scene, block.event, block.where.join(QStringLiteral("\n    ")));
  return text.isEmpty() ? text : QStringLiteral("%1 events held the window up for longer than %2 ms\n").arg(blocks_.size()).arg(kFrameMilliseconds) + text;
}

}  // namespace dimts::test
