// Settings, scores and samples of one run, or of two beside each other, as tables that nothing can be changed in.
#pragma once

#include <QWidget>

#include <optional>

#include "engine/api/history.h"

class QCheckBox;
class QLabel;
class QTableWidget;

namespace dimts::widgets {
class PageStack;
class SegmentedControl;
}

namespace dimts::studio {

class RunDetails : public QWidget {
  Q_OBJECT

 public:
  explicit RunDetails(QWidget* parent = nullptr);

  /// `second` empty: the run alone.
  void setRuns(const RunCard& first, const std::optional<RunCard>& second);
  void setSettings(const RunSettings& settings);
  void setProblem(const QString& problem);
  int view() const;
  void showView(int view);

 Q_SIGNALS:
  void playRequested(const QString& path, const QString& title);

 private:
  QWidget* buildSettings();
  void fillSettings();
  void fillScores();
  void fillSamples();
  void play(int row, int column);
  QString otherName() const;

  widgets::SegmentedControl* views_ = nullptr;
  widgets::PageStack* stack_ = nullptr;
  QCheckBox* onlyBox_ = nullptr;
  QLabel *sameLabel_ = nullptr, *noSamplesLabel_ = nullptr;
  QTableWidget *settingsTable_ = nullptr, *scoresTable_ = nullptr, *samplesTable_ = nullptr;
  RunCard first_;
  std::optional<RunCard> second_;
  std::optional<RunSettings> settings_;
};

}  // namespace dimts::studio
