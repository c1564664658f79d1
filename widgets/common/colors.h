// Colours between those of a theme, for its style sheet and for what is drawn by hand.
#pragma once

#include "widgets/common/theme.h"

namespace dimts::widgets {

/// `share` of b in a, 0 to 1.
inline QColor mixed(const QColor& a, const QColor& b, double share) {
  return QColor::fromRgbF(static_cast<float>(a.redF() * (1 - share) + b.redF() * share),
                          static_cast<float>(a.greenF() * (1 - share) + b.greenF() * share),
                          static_cast<float>(a.blueF() * (1 - share) + b.blueF() * share));
}

/// The line around buttons and fields.
inline QColor fieldEdge(const ThemeColors& c) { return mixed(c.border, c.text, 0.2); }
/// The ground of a button under the pointer.
inline QColor hoverGround(const ThemeColors& c) { return mixed(c.surface, c.text, 0.06); }

}  // namespace dimts::widgets
