// The queue for the night: what waits and in which order, what came of the others, and the form that adds one.
#pragma once

#include <QWidget>

#include "app/studio/studio.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace dimts::widgets {
class Banner;
}

namespace dimts::studio {

class QueueForm;

class QueuePage : public QWidget {
  Q_OBJECT

 public:
  QueuePage(Studio& studio, QWidget* parent);

  /// Reads the queue again.
  void reload();
  void clear();
  int waiting() const;
  const std::vector<QueueEntry>& entries() const { return entries_; }
  /// "2 finished, 1 failed; the best is run-004 with 0.83." Empty: nothing was done yet.
  QString summary() const;

 Q_SIGNALS:
  void changed();
  void playRequested(const QString& path);

 private:
  QWidget* buildList();
  QWidget* buildButtons(QWidget* parent);
  void connectButtons();
  void show(const std::vector<QueueEntry>& entries);
  void refreshButtons();
  void add(const QueueEntry& entry);
  void move(int by);
  void takeOut();
  void undo();
  void again();
  void clearDone();
  const QueueEntry* selected() const;
  template <class Work>
  void change(Work work, int64_t select);

  Studio& studio_;
  widgets::Banner* banner_ = nullptr;
  QTableWidget* table_ = nullptr;
  QLabel *sentenceLabel_ = nullptr, *summaryLabel_ = nullptr;
  QPushButton *startButton_ = nullptr, *upButton_ = nullptr, *downButton_ = nullptr, *outButton_ = nullptr,
              *againButton_ = nullptr, *listenButton_ = nullptr, *clearButton_ = nullptr;
  QueueForm* form_ = nullptr;
  std::vector<QueueEntry> entries_;
  std::vector<std::pair<QueueEntry, int64_t>> takenOut_;  ///< what undo puts back, and its place
  int64_t select_ = 0;
  LatestCall reads_;
};

}  // namespace dimts::studio
