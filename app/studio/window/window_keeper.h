// Owns the main window and builds it anew when the language changes; the studio with its project and jobs lives on.
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QApplication;

namespace dimts::studio {

class MainWindow;
class Studio;

class WindowKeeper : public QObject {
  Q_OBJECT

 public:
  /// `language`: a code for this start only; empty: as remembered. `mirrored`: from right to left in every language.
  WindowKeeper(QApplication& app, Studio& studio, const QString& language = {}, bool mirrored = false);
  ~WindowKeeper() override;

  MainWindow& window() { return *window_; }
  /// Remembers the choice (empty: as the desktop) and shows the window again in that language, where it was.
  void setLanguage(const QString& wanted);

 Q_SIGNALS:
  void windowChanged();

 private:
  void make();
  /// Empty when the language is in force.
  QString apply(const QString& wanted);

  QApplication& app_;
  Studio& studio_;
  bool mirrored_;
  std::unique_ptr<MainWindow> window_;
};

}  // namespace dimts::studio
