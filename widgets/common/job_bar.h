// The strip at the bottom of the window: the running job with progress, time left and stop; the last undo.
#pragma once

#include <QWidget>

#include "engine/api/job.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace dimts::widgets {

class JobBar : public QWidget {
  Q_OBJECT
 public:
  explicit JobBar(QWidget* parent = nullptr);

  /// Nothing runs; `message` is the outcome of the last job or empty.
  void setIdle(const QString& message = {});
  /// fraction < 0: not known. secondsLeft < 0: not known.
  void setRunning(const QString& text, double fraction, double secondsLeft);
  void setProgress(const dimts::Progress& progress);
  /// After stop was asked: the button is off until the job has ended.
  void setStopping(const QString& text = {});
  bool isRunning() const { return running_; }

  /// "dropped 12 clips"; empty hides it.
  void setLastUndo(const QString& what);

 Q_SIGNALS:
  void stopRequested();
  void undoRequested();

 private:
  bool running_ = false;
  QProgressBar* progressBar_;
  QLabel *textLabel_, *leftLabel_;
  QPushButton *stopButton_, *undoButton_;
};

}  // namespace dimts::widgets
