// One run held against the project as it is now, or against another run: curves, settings, scores, samples; the curves of
// any more runs can be laid over theirs. Read-only; one can go on with the run from here.
#pragma once

#include <QWidget>

#include <map>
#include <vector>

#include "app/studio/jobs/engine_host.h"
#include "app/studio/studio.h"

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QSpinBox;

namespace dimts::widgets {
class LossChart;
}

namespace dimts::studio {

class RunDetails;

/// The points of a run, and the names that the chart has for its curves.
struct RunCurves {
  std::string run;
  std::vector<MetricPoint> points;
  std::map<std::string, std::string> names;
};

class RunPage : public QWidget {
  Q_OBJECT

 public:
  RunPage(Studio& studio, QWidget* parent);

  /// The runs there are; what is shown stays when it is still there. False when the run shown is gone.
  bool setRuns(const std::vector<RunCard>& runs);
  /// The first run, held against the second (none, or an empty name: the project as it is now), with the curves of the others.
  void show(const QStringList& runs);
  QStringList shownRuns() const;
  QString run() const;
  QString against() const;
  RunDetails* details() const { return details_; }

 Q_SIGNALS:
  void backRequested();
  /// So many steps beyond where it stands; 0: as its settings say.
  void resumeRequested(const QString& run, qint64 moreSteps);
  void playRequested(const QString& path, const QString& title);

 private:
  QWidget* buildHead();
  const RunCard* card(const QString& run) const;
  void refresh();
  void refreshMenu();
  void refreshResume(const RunCard& card);
  void readCurves(const QStringList& runs);
  void showCurves(const RunCard& card, const RunCurves& curves, bool alone);
  void showMarks(const RunInfo& run);
  void playSampleOf(qint64 step);
  void readSettings();

  Studio& studio_;
  std::vector<RunCard> runs_;
  QComboBox *runBox_ = nullptr, *againstBox_ = nullptr;
  QLabel *outcomeLabel_ = nullptr, *factsLabel_ = nullptr;
  QSpinBox* moreBox_ = nullptr;
  QPushButton *moreRunsButton_ = nullptr, *resumeButton_ = nullptr;
  QMenu* moreRunsMenu_ = nullptr;
  widgets::LossChart* chart_ = nullptr;
  RunDetails* details_ = nullptr;
  QStringList overlaid_;  ///< runs of which only the curves are shown
  QStringList shown_;     ///< what the curves are of
  LatestCall curveReads_, settingReads_;
};

}  // namespace dimts::studio
