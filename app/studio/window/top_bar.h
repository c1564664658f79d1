// The top bar: project menu, state, device and memory (always), theme, help, language.
#pragma once

#include <QWidget>

#include "app/studio/studio.h"

class QLabel;
class QMenu;
class QToolButton;

namespace dimts::studio {

class TopBar : public QWidget {
  Q_OBJECT

 public:
  explicit TopBar(Studio& studio, QWidget* parent = nullptr);

  /// Shown in place of "Ready", for example "Saving…"; empty goes back to what the studio says.
  void setStateText(const QString& text);

 Q_SIGNALS:
  void newProjectRequested();
  void openProjectRequested();
  void recentRequested(const QString& folder);
  void closeProjectRequested();
  void showFolderRequested();
  void themeChosen(int kind);
  /// A code of languages(), or empty: as the desktop.
  void languageChosen(const QString& code);
  /// A page of the help; empty: that of the screen in front.
  void helpRequested(const QString& page);
  void machineCheckRequested();
  void aboutRequested();

 private:
  void buildMenus();
  QMenu* buildLanguageMenu();
  void fillProjectMenu();
  void refresh();
  void refreshDevice();
  QString stateText() const;

  Studio& studio_;
  QToolButton *projectButton_, *themeButton_, *helpButton_, *languageButton_;
  QLabel *stateDot_, *stateLabel_, *deviceLabel_;
  QMenu* projectMenu_;
  QString stateOverride_;
  bool engineFailed_ = false;
};

}  // namespace dimts::studio
