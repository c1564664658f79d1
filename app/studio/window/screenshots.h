// Walks through the tabs of the real window and saves a picture of each: for the README and for looking at changes.
#pragma once

#include <QObject>
#include <QString>

namespace dimts::studio {

class MainWindow;
class Studio;

class Screenshots : public QObject {
  Q_OBJECT

 public:
  Screenshots(MainWindow& window, Studio& studio);

  /// Waits until the engine is there and no project is being opened and no job runs, then takes one picture of each
  /// tab and of the views of the dataset ("1-project.png", …) and closes the window.
  void begin(const QString& folder);

 private:
  void waitUntilIdle();
  void takeNext();

  MainWindow& window_;
  Studio& studio_;
  QString folder_;
  size_t next_ = 0;
  bool engineFailed_ = false;
};

}  // namespace dimts::studio
