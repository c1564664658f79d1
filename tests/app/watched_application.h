// An application that times every event of the window's thread and keeps those that compute for longer than a frame, with
// where the time went. Switched on by DIMTS_WATCHDOG (any value); without it, it is a plain application.
#pragma once

#include <QApplication>
#include <QStringList>

#include <atomic>
#include <thread>
#include <vector>

namespace dimts::test {

/// One event that held the thread up. What counts is the processor time of the window's own thread: the rest of the time
/// by the clock is another program's, or a wait.
struct Block {
  double milliseconds = 0;         ///< processor time of the window's thread
  double byTheClock = 0;           ///< ms from the event's beginning to its end
  double waitedForProcessor = 0;   ///< ms ready to compute while others did, as the kernel counts them
  QString event;                   ///< "UpdateRequest to MainWindow mainWindow"
  QStringList where;               ///< the program's own functions seen at work, innermost first, with how often
  QString scene;

  /// ms that the thread slept, for a lock, a disk or another thread, or that the machine below took from it.
  double slept() const { return byTheClock - milliseconds - waitedForProcessor; }
};

class WatchedApplication : public QApplication {
 public:
  static constexpr double kFrameMilliseconds = 16;
  /// What no event may compute for where a person looks on, in the tour: three frames, because the same work is counted as
  /// two or three times as much processor time beside busy programs on cores that are shared.
  static constexpr double kTourMilliseconds = 48;
  /// The same for tests, which run on any machine and at any moment: up to a tenth of a second an answer seems immediate.
  static constexpr double kTestMilliseconds = 100;

  WatchedApplication(int& argc, char** argv);
  /// Writes the report to stderr when there is something to report.
  ~WatchedApplication() override;

  bool notify(QObject* receiver, QEvent* event) override;

  bool isWatching() const { return watcher_.joinable(); }
  /// What the user does now; said with the blocks from here on.
  void setScene(const QString& scene) { scene_ = scene; }
  const std::vector<Block>& blocks() const { return blocks_; }
  /// Events in which this function was seen at work are reported, but not judged.
  void excuse(const QString& function) { excused_ << function; }
  /// Whether an event that nothing excuses computed for longer than so many ms.
  bool heldUp(double milliseconds) const;
  /// The exit status of a program whose tests passed: 1 when they held the window up for longer than kTestMilliseconds, in
  /// this run and in a second one, which takes this one's place: the program's own fault shows again, a slow moment of the
  /// machine does not.
  int judged(char** argv) const;
  /// One paragraph a block, the longest first; empty when there was none.
  QString report() const;

 private:
  QString scene_;
  QStringList excused_;
  std::vector<Block> blocks_;
  int depth_ = 0;
  int schedule_ = -1;                   ///< /proc/thread-self/schedstat of the window's thread
  clockid_t processor_ = 0;             ///< processor time of the window's thread
  std::atomic<int64_t> began_{0};       ///< processor time of the thread when the outermost event began, in ns; 0: none
  std::atomic<bool> over_{false};
  std::thread watcher_;
};

}  // namespace dimts::test
