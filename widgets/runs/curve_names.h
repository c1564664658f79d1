// What the curves of a run are called, and which of them are shown to everybody.
#pragma once

#include <QString>

namespace dimts::widgets {

/// Curves that say little to a beginner, or are no losses and have a scale of their own: "train/gradient_norm/generator".
bool isForExperts(const QString& curve);

/// What the legend says; empty: the curve's name says it itself.
QString curveLabel(const QString& curve);

}  // namespace dimts::widgets
