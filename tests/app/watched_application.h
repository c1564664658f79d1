// An application that times every event of the window's thread and keeps those that take longer than a frame, with where
// the time went. Switched on by DIMTS_WATCHDOG (any value); without it, it is a plain application.
#pragma once

#include <QApplication>
#include <QStringList>

#include <atomic>
#include <thread>
#include <vector>

namespace dimts::test {

/// One event that held the thread up.
struct Block {
  double milliseconds = 0;   ///< computing and waiting; without waiting for a processor that other programs used
  QString event;             ///< "UpdateRequest to MainWindow mainWindow"
  QStringList where;         ///< the program's own functions seen at work, innermost first, with how often
  QString scene;
};

class WatchedApplication : public QApplication {
 public:
  static constexpr double kFrameMilliseconds = 16;

  WatchedApplication(int& argc, char** argv);
  /// Writes the report to stderr when there is something to report.
  ~WatchedApplication() override;

  bool notify(QObject* receiver, QEvent* event) override;

  bool isWatching() const { return watcher_.joinable(); }
  /// What the user does now; said with the blocks from here on.
  void setScene(const QString& scene) { scene_ = scene; }
  const std::vector<Block>& blocks() const { return blocks_; }
  /// One paragraph a block, the longest first; empty when there was none.
  QString report() const;

 private:

  QString scene_;
  std::vector<Block> blocks_;
  int depth_ = 0;
  int schedule_ = -1;                   ///< /proc/self/schedstat of the window's thread
  std::atomic<int64_t> began_{0};       ///< of the outermost event, in ns; 0: none
  std::atomic<bool> over_{false};
  std::thread watcher_;
};

}  // namespace dimts::test
