// Texts of another direction in a mirrored window: where they stand and how their own marks are ordered.
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace dimts::widgets {

/// In a window from right to left: keeps a whole text (a clip, a sentence of the engine) in its own direction, so that
/// its full stop stays at its end. Elsewhere the text stays as it is.
QString ofItsOwnDirection(const QString& text);

/// A label aligns a text by the text's own direction: in a mirrored window, numbers and names of another script would
/// stand at the wrong edge. Labels that are centred or aligned on purpose stay so.
void alignToLayout(QLabel* label);
void alignLabelsToLayout(QWidget* parent);

}  // namespace dimts::widgets
