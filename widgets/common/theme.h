// The look of the studio: colour tokens for light, dark, high contrast and the system's own palette,
// turned into one palette and one style sheet for the whole application.
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QObject>
#include <QPalette>
#include <QString>

class QApplication;
class QLabel;
class QPushButton;
class QWidget;

namespace dimts::widgets {

/// Automatic: Light or Dark, as the desktop is. System: the desktop's own palette and style.
enum class ThemeKind { Automatic, Light, Dark, HighContrast, System };

struct ThemeColors {
  QColor ground, surface, text, muted, accent, onAccent, warn, wrong, border;
  bool dark = false;
};

/// Shapes that tell curves apart without colour.
enum class CurveMarker { Circle, Square, Triangle, Diamond, Cross, Plus };

struct CurveStyle {
  QColor color;
  QList<qreal> dashes;  ///< empty: solid
  CurveMarker marker = CurveMarker::Circle;
};

constexpr int kTextPixels = 14, kSmallPixels = 12, kTitlePixels = 18, kLargeTitlePixels = 24, kClipPixels = 22;
constexpr int kGridPixels = 8, kRadiusPixels = 6;

/// The theme in force. Lives as long as the application object; widgets that paint themselves listen to changed().
class Theme : public QObject {
  Q_OBJECT
 public:
  static Theme& instance();

  /// Sets style, palette, font and style sheet of the whole application.
  void apply(QApplication& app, ThemeKind kind);

  ThemeKind kind() const { return kind_; }
  const ThemeColors& colors() const { return colors_; }
  /// Length of a movement: at most 150, and 0 when the system asks for none.
  int motionMilliseconds() const;

  static ThemeColors colorsOf(ThemeKind kind, const QPalette& system = {});
  static QPalette paletteOf(const ThemeColors& colors);
  static QString styleSheetOf(const ThemeColors& colors);
  /// Six colours that colour-blind readers can tell apart, each with its own dash and marker; repeats after 36.
  static CurveStyle curveStyle(int index);
  /// WCAG contrast ratio of two opaque colours, 1 to 21.
  static double contrast(const QColor& a, const QColor& b);

  static QString keyOf(ThemeKind kind);                ///< "system", "light", "dark", "high-contrast": for the settings file
  static ThemeKind kindOf(const QString& key);         ///< unknown keys give Automatic
  static QString nameOf(ThemeKind kind);               ///< translated, for menus
  static QList<ThemeKind> kinds() { return {ThemeKind::Automatic, ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast, ThemeKind::System}; }

 Q_SIGNALS:
  void changed();

 private:
  explicit Theme(QObject* parent);
  ThemeKind kind_ = ThemeKind::Automatic;
  ThemeColors colors_;
  QPalette systemPalette_;
  QString systemStyle_;
  bool ownStyle_ = false;
};

/// What a label is for; the style sheet gives size and colour.
enum class TextRole { Body, Small, Muted, Title, LargeTitle, Warn, Wrong, Done };
void setTextRole(QLabel* label, TextRole role);
/// The one button of a screen that stands out.
void makePrimary(QPushButton* button, bool primary = true);
/// A framed paper-like surface on the ground.
void makeCard(QWidget* widget);
/// Reads dynamic properties into the style sheet again.
void restyle(QWidget* widget);

}  // namespace dimts::widgets
