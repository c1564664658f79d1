// The window: top bar, rail of seven tabs, job bar. It starts before the engine is loaded and ends after the last job has.
#pragma once

#include <QMainWindow>

#include <array>

#include "app/studio/studio.h"
#include "app/studio/tabs/tab.h"

namespace dimts::widgets {
class Banner;
class JobBar;
class PageStack;
class Rail;
class StateView;
}  // namespace dimts::widgets

namespace dimts::studio {

class HelpPanel;
class TopBar;
class DatasetTab;
class ProjectTab;

class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  explicit MainWindow(Studio& studio, QWidget* parent = nullptr);
  ~MainWindow() override;

  void showStep(Step step);
  Step currentStep() const;
  Tab* tab(Step step) const { return tabs_[static_cast<size_t>(step)]; }
  /// A stop was asked because the window closes; it closes on the job's last event.
  bool isClosing() const { return closing_; }
  void openProject(const QString& folder);
  /// Shows what another window over the same studio shows: place, step, what was typed, the running job.
  void takeOver(MainWindow& before);
  /// A sentence in the strip on top.
  void tell(const QString& message);
  /// A page of the help; empty: that of the screen in front. Beside the tab where there is room, else in its place.
  void showHelp(const QString& page);

 Q_SIGNALS:
  /// A code of languages(), or empty: as the desktop. Who owns the window builds it anew.
  void languageChosen(const QString& code);

 protected:
  void closeEvent(QCloseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void build();
  void buildTabs();
  void connectStudio();
  void connectTopBar();
  void restoreGeometryOrDefault();
  void refreshRail();
  void onJobFinished(const Outcome& outcome);
  void onEngineFailed(const Error& error);
  void onOpened();
  void setTheme(int kind);
  void closeHelp();
  void arrangeHelp(bool show = false);
  void closeWhenIdle();

  Studio& studio_;
  TopBar* topBar_ = nullptr;
  widgets::Rail* rail_ = nullptr;
  widgets::JobBar* jobBar_ = nullptr;
  widgets::Banner* banner_ = nullptr;
  widgets::StateView* frame_ = nullptr;
  QWidget* page_ = nullptr;
  widgets::PageStack* stack_ = nullptr;
  HelpPanel* help_ = nullptr;
  std::array<Tab*, kStepCount> tabs_{};
  ProjectTab* projectTab_ = nullptr;
  DatasetTab* datasetTab_ = nullptr;
  bool closing_ = false;
};

}  // namespace dimts::studio
