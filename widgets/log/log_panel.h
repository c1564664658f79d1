// The log: a capped list of lines with level filter, search and copy. Lines may come thick and fast.
#pragma once

#include <QTimer>
#include <QWidget>
#include <deque>

#include "engine/api/job.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace dimts::widgets {

class LogPanel : public QWidget {
  Q_OBJECT
 public:
  static constexpr int kMaxLines = 5000;
  explicit LogPanel(QWidget* parent = nullptr);

  /// Shown within 66 ms, in batches.
  void append(const dimts::LogLine& line);
  void clear();
  /// All lines that are kept, also those that the filter hides.
  std::vector<dimts::LogLine> lines() const;
  /// Lines below this level are hidden, not lost.
  void setMinimumLevel(dimts::LogLevel level);
  void setSearch(const QString& text);
  /// What is shown now, as plain text.
  QString shownText() const;
  void copyAll() const;
  int lineCount() const { return static_cast<int>(lines_.size()); }
  /// Shows waiting lines at once.
  void flush();

 private:
  struct Line {
    dimts::LogLevel level;
    QString text, shown;  ///< as the engine wrote it; in the reader's language
  };
  bool passes(const Line& line) const;
  void addToView(const Line& line);
  void refill();

  std::deque<Line> lines_;
  size_t waiting_ = 0;  ///< how many of lines_ (at the end) are not shown yet
  QTimer timer_;
  QComboBox* levelBox_;
  QLineEdit* searchEdit_;
  QPlainTextEdit* view_;
};

}  // namespace dimts::widgets
