// The tokens of each theme, and how they are put in force: style, palette, font and style sheet.
#include "widgets/common/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStyle>
#include <cmath>

#include "widgets/common/colors.h"
#include "widgets/common/script.h"
#include "widgets/common/studio_style.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kPaler = 0.3;  ///< share of white in the curves' colours on a dark ground

ThemeColors colorsOfPalette(const QPalette& palette) {
  ThemeColors c;
  c.ground = palette.color(QPalette::Window);
  c.surface = palette.color(QPalette::Base);
  c.text = palette.color(QPalette::WindowText);
  c.dark = c.ground.lightness() < 128;
  c.muted = mixed(c.text, c.ground, 0.3);
  c.accent = palette.color(QPalette::Highlight);
  c.onAccent = palette.color(QPalette::HighlightedText);
  c.warn = c.dark ? QColor(0xE5B454) : QColor(0x8A5A00);
  c.wrong = c.dark ? QColor(0xF2777A) : QColor(0xB3261E);
  c.border = mixed(c.text, c.ground, 0.8);
  return c;
}

double luminance(const QColor& color) {
  auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}  // namespace

Theme::Theme(QObject* parent) : QObject(parent), systemPalette_(QApplication::palette()) {
  if (QApplication::style()) systemStyle_ = QApplication::style()->name();
  colors_ = colorsOf(kind_, systemPalette_);
}

Theme& Theme::instance() {
  static QPointer<Theme> theme;
  if (!theme) theme = new Theme(qApp);
  return *theme;
}

void Theme::apply(QApplication& app, ThemeKind kind) {
  kind_ = kind;
  colors_ = colorsOf(kind, systemPalette_);
  app.setStyleSheet({});
  const bool own = kind != ThemeKind::System;
  if (own && !ownStyle_) app.setStyle(new StudioStyle);
  if (!own && ownStyle_) app.setStyle(systemStyle_);
  ownStyle_ = own;
  app.setPalette(kind == ThemeKind::System ? systemPalette_ : paletteOf(colors_));
  app.setFont(interfaceFont(kTextPixels));
  app.setStyleSheet(styleSheetOf(colors_));
  Q_EMIT changed();
}

int Theme::motionMilliseconds() const {
  const QStyle* style = QApplication::style();
  const int asked = style ? style->styleHint(QStyle::SH_Widget_Animation_Duration) : 0;
  return qBound(0, asked, 150);
}

ThemeColors Theme::colorsOf(ThemeKind kind, const QPalette& system) {
  switch (kind) {
    case ThemeKind::System: return colorsOfPalette(system);
    case ThemeKind::Automatic: {
      const bool dark = luminance(system.color(QPalette::Window)) < luminance(system.color(QPalette::WindowText));
      return colorsOf(dark ? ThemeKind::Dark : ThemeKind::Light, system);
    }
    case ThemeKind::Light:
      return {QColor(0xFAF8F4), QColor(0xFFFFFF), QColor(0x1F2328), QColor(0x5B6470), QColor(0x0F6B5C),
              QColor(0xFFFFFF), QColor(0x8A5A00), QColor(0xB3261E), QColor(0xE2DED6), false};
    case ThemeKind::Dark:
      return {QColor(0x16181B), QColor(0x1E2125), QColor(0xE8E6E1), QColor(0xA3A9B2), QColor(0x4FC3AE),
              QColor(0x10201D), QColor(0xE5B454), QColor(0xF2777A), QColor(0x32363C), true};
    case ThemeKind::HighContrast:
      return {QColor(Qt::black), QColor(Qt::black), QColor(0xFFFFFF), QColor(0xE6E6E6), QColor(0xFFD400),
              QColor(Qt::black), QColor(0xFFB000), QColor(0xFF8A8A), QColor(0xFFFFFF), true};
  }
  return {};
}

QPalette Theme::paletteOf(const ThemeColors& c) {
  QPalette p;
  p.setColor(QPalette::Window, c.ground);
  p.setColor(QPalette::WindowText, c.text);
  p.setColor(QPalette::Base, c.surface);
  p.setColor(QPalette::AlternateBase, mixed(c.surface, c.ground, 0.6));
  p.setColor(QPalette::Text, c.text);
  p.setColor(QPalette::Button, c.surface);
  p.setColor(QPalette::ButtonText, c.text);
  p.setColor(QPalette::BrightText, c.wrong);
  p.setColor(QPalette::ToolTipBase, c.surface);
  p.setColor(QPalette::ToolTipText, c.text);
  p.setColor(QPalette::PlaceholderText, c.muted);
  p.setColor(QPalette::Highlight, c.accent);
  p.setColor(QPalette::HighlightedText, c.onAccent);
  p.setColor(QPalette::Link, c.accent);
  p.setColor(QPalette::LinkVisited, c.accent);
  p.setColor(QPalette::Light, mixed(c.surface, c.text, 0.05));
  p.setColor(QPalette::Midlight, mixed(c.surface, c.text, 0.1));
  p.setColor(QPalette::Mid, c.border);
  p.setColor(QPalette::Dark, mixed(c.ground, c.text, 0.3));
  p.setColor(QPalette::Shadow, mixed(c.ground, QColor(Qt::black), 0.6));
  for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
    p.setColor(QPalette::Disabled, role, mixed(c.muted, c.ground, 0.35));
  p.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
  return p;
}

QString Theme::styleSheetOf(const ThemeColors& c) {
  QString sheet = uR"(
QToolTip { color: @text; background: @surface; border: 1px solid @border; padding: 4px; }
QPushButton { color: @text; background: @surface; border: 1px solid @edge; border-radius: 6px; padding: 6px 14px; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed { background: @pressed; }
QPushButton:checked { background: @pressed; border-color: @accent; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 13px; }
QPushButton:disabled { color: @faint; border-color: @border; background: transparent; }
QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; width: 22px; }
QPushButton[primary="true"] { color: @onAccent; background: @accent; border-color: @accent; }
QPushButton[primary="true"]:hover { background: @accentHover; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { color: @faint; background: @border; border-color: @border; }
QPushButton[chip="true"] { border-radius: 13px; padding: 3px 10px; font-size: 13px; }
QPushButton[chip="true"]:focus { padding: 2px 9px; }
QToolButton { color: @text; background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:focus { border-color: @accent; }
QToolButton:checked { background: @pressed; }
QToolButton[popupMode="1"] { padding-right: 18px; }
QToolButton::menu-button { border: none; background: transparent; width: 16px; }
QRadioButton { border: 1px solid transparent; border-radius: 6px; padding: 2px; spacing: 8px; }
QRadioButton:focus { border-color: @accent; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 8px; background: @surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; }
QRadioButton::indicator:disabled { border-color: @border; }
QLineEdit, QTextEdit, QPlainTextEdit { background: @surface; color: @text; border: 1px solid @edge; border-radius: 6px;
  padding: 4px 6px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 3px 5px; }
QLineEdit:disabled, QTextEdit:disabled { color: @faint; }
QAbstractItemView { background: @surface; border: 1px solid @border; border-radius: 6px; }
QTableView { gridline-color: @border; }
QHeaderView::section { background: @ground; color: @muted; border: none; border-bottom: 1px solid @border; padding: 6px; }
QProgressBar { background: @border; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QScrollArea { border: none; background: transparent; }
QScrollArea > #qt_scrollarea_viewport, QScrollArea > #qt_scrollarea_viewport > QWidget { background: transparent; }
QWidget[card="true"] { background: @surface; border: 1px solid @border; border-radius: 6px; }
QFrame[banner="info"] { background: @surface; border: 1px solid @edge; border-radius: 6px; }
QFrame[banner="done"] { background: @surface; border: 1px solid @accent; border-radius: 6px; }
QFrame[banner="warning"] { background: @surface; border: 1px solid @warn; border-radius: 6px; }
QFrame[banner="wrong"] { background: @surface; border: 1px solid @wrong; border-radius: 6px; }
QLabel { background: transparent; }
QLabel[textRole="small"] { font-size: 12px; color: @muted; }
QLabel[textRole="muted"] { color: @muted; }
QLabel[textRole="title"] { font-size: 18px; font-weight: 600; }
QLabel[textRole="largeTitle"] { font-size: 24px; font-weight: 600; }
QLabel[textRole="warn"] { color: @warn; }
QLabel[textRole="wrong"] { color: @wrong; }
QLabel[textRole="done"] { color: @accent; }
)"_s;
  const QList<std::pair<QString, QColor>> tokens = {
      {u"@accentHover"_s, mixed(c.accent, c.text, 0.15)}, {u"@onAccent"_s, c.onAccent}, {u"@accent"_s, c.accent},
      {u"@surface"_s, c.surface}, {u"@ground"_s, c.ground}, {u"@text"_s, c.text}, {u"@muted"_s, c.muted},
      {u"@warn"_s, c.warn}, {u"@wrong"_s, c.wrong}, {u"@border"_s, c.border}, {u"@edge"_s, fieldEdge(c)},
      {u"@hover"_s, hoverGround(c)}, {u"@pressed"_s, mixed(c.surface, c.accent, 0.18)},
      {u"@faint"_s, mixed(c.muted, c.ground, 0.35)}};
  for (const auto& [token, color] : tokens) sheet.replace(token, color.name());
  return sheet;
}

CurveStyle Theme::curveStyle(int index) {
  static const QRgb kColors[] = {0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9};
  static const QList<qreal> kDashes[] = {{}, {6, 3}, {2, 2}, {9, 3, 2, 3}, {12, 4}, {5, 2, 1, 2, 1, 2}};
  index = qAbs(index);
  const int shape = (index + index / 6) % 6;
  QColor color(kColors[index % 6]);
  if (instance().colors().dark) color = mixed(color, Qt::white, kPaler);  // thin lines must be seen on a dark ground
  return {color, kDashes[shape], static_cast<CurveMarker>(shape)};
}

double Theme::contrast(const QColor& a, const QColor& b) {
  const double la = luminance(a), lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QString Theme::keyOf(ThemeKind kind) {
  switch (kind) {
    case ThemeKind::Automatic: return u"automatic"_s;
    case ThemeKind::System: return u"system"_s;
    case ThemeKind::Light: return u"light"_s;
    case ThemeKind::Dark: return u"dark"_s;
    case ThemeKind::HighContrast: return u"high-contrast"_s;
  }
  return {};
}

ThemeKind Theme::kindOf(const QString& key) {
  for (ThemeKind kind : kinds())
    if (keyOf(kind) == key) return kind;
  return ThemeKind::Automatic;
}

QString Theme::nameOf(ThemeKind kind) {
  switch (kind) {
    case ThemeKind::Automatic: return tr("Light or dark, as the system");
    case ThemeKind::System: return tr("The system's own colours");
    case ThemeKind::Light: return tr("Light");
    case ThemeKind::Dark: return tr("Dark");
    case ThemeKind::HighContrast: return tr("High contrast");
  }
  return {};
}

void restyle(QWidget* widget) {
  widget->style()->unpolish(widget);
  widget->style()->polish(widget);
  widget->update();
}

void setTextRole(QLabel* label, TextRole role) {
  static const char* const kNames[] = {"", "small", "muted", "title", "largeTitle", "warn", "wrong", "done"};
  label->setProperty("textRole", QString::fromLatin1(kNames[static_cast<int>(role)]));
  restyle(label);
}

void makePrimary(QPushButton* button, bool primary) {
  button->setProperty("primary", primary);
  restyle(button);
}

void makeCard(QWidget* widget) {
  widget->setAttribute(Qt::WA_StyledBackground);
  widget->setProperty("card", true);
  restyle(widget);
}

}  // namespace dimts::widgets
