// What a training with these settings would take, in a line of figures that move with the settings.
#pragma once

#include <QFrame>

#include "engine/api/advice.h"

class QLabel;

namespace dimts::studio {

class FactTiles;

class EstimateStrip : public QFrame {
  Q_OBJECT

 public:
  explicit EstimateStrip(QWidget* parent = nullptr);
  void show(const TrainingEstimate& estimate);
  /// Why nothing can be said.
  void showProblem(const QString& problem);
  /// All figures and what they rest on, as a screen reader says them.
  QString summary() const { return accessibleDescription(); }

 private:
  FactTiles* tiles_;
  QLabel *basisLabel_, *warningLabel_;
};

}  // namespace dimts::studio
