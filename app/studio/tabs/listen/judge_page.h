// Which saved state is best: by measures on held-out clips, and by ear without knowing which is which.
#pragma once

#include <QWidget>

#include "app/studio/tabs/tab.h"

class QLabel;
class QPushButton;

namespace dimts::widgets {
class Banner;
class BlindTest;
class MeasuredTable;
class PlayerController;
}  // namespace dimts::widgets

namespace dimts::studio {

class JudgePage : public QWidget {
  Q_OBJECT

 public:
  /// Plays with the tab's player, so that one sound ends another.
  JudgePage(Studio& studio, widgets::PlayerController* player, QWidget* parent);
  /// Reads what there is of the run, and all sounds and answers of the project. With several speakers, one may be chosen
  /// to measure by.
  void show(const RunInfo& run);
  /// Ends a test that is going on; its answers are kept.
  void leave();

 Q_SIGNALS:
  void closed();

 private:
  QWidget* buildMeasures();
  QWidget* buildEar();
  void reload();
  void measure();
  void keep(const ListeningAnswer& answer);
  void refreshButtons();
  void onFinished(const Outcome& outcome);

  Studio& studio_;
  widgets::PlayerController* player_;
  std::string run_;
  MeasuredRun measured_;
  widgets::Banner* banner_ = nullptr;
  QLabel *runLabel_ = nullptr, *measuredLabel_ = nullptr;
  widgets::MeasuredTable* table_ = nullptr;
  QComboBox* speakerBox_ = nullptr;  ///< whose held-out clips; the first entry means everybody's
  QPushButton *measureButton_ = nullptr, *reportButton_ = nullptr;
  widgets::BlindTest* test_ = nullptr;
  LatestCall measuredReads_, soundReads_, resultReads_;
};

}  // namespace dimts::studio
