// The few elements that are drawn anew.
#include "widgets/common/studio_style.h"

#include <QPainter>
#include <QStyleOption>

#include <cmath>

#include "widgets/common/colors.h"
#include "widgets/common/theme.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize kComboPadding{10, 6};  // as high as a button beside it

QColor edge(const QStyleOption& option) {
  const ThemeColors& c = Theme::instance().colors();
  if (!(option.state & QStyle::State_Enabled)) return c.border;
  return option.state & QStyle::State_HasFocus ? c.accent : c.muted;
}

/// The rounded ground of a field or button with its outline.
void drawField(const QStyleOption& option, const QColor& ground, QPainter* painter) {
  const double width = option.state & QStyle::State_HasFocus ? 2 : 1, inset = width / 2;
  painter->setPen(QPen(edge(option), width));
  painter->setBrush(ground);
  painter->drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 6, 6);
}

/// `height` pixels downwards; upwards when it is negative.
void drawArrow(QPointF middle, double height, const QColor& color, QPainter* painter) {
  const QPointF tip = middle + QPointF(0, height / 2);
  const double half = std::abs(height);
  painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter->setBrush(Qt::NoBrush);
  painter->drawPolyline(QPolygonF{tip + QPointF(-half, -height), tip, tip + QPointF(half, -height)});
}

}  // namespace

StudioStyle::StudioStyle() : QProxyStyle(u"fusion"_s) {}

void StudioStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
  if (element != PE_IndicatorCheckBox) return QProxyStyle::drawPrimitive(element, option, painter, widget);
  const ThemeColors& c = Theme::instance().colors();
  const bool on = option->state & State_On, enabled = option->state & State_Enabled;
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
  painter->setPen(QPen(on && enabled ? c.accent : edge(*option), option->state & State_HasFocus ? 2 : 1));
  painter->setBrush(!on ? c.surface : enabled ? c.accent : c.border);
  painter->drawRoundedRect(box, 3, 3);
  if (on) {
    painter->setPen(QPen(enabled ? c.onAccent : c.muted, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const auto at = [&](double x, double y) { return QPointF(box.x() + x * box.width(), box.y() + y * box.height()); };
    painter->drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.73), at(0.79, 0.27)});
  }
  painter->restore();
}

void StudioStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const {
  if (control == CC_Slider) return drawSlider(option, painter, widget);
  const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
  if (control == CC_ComboBox && combo && !combo->editable) return drawComboBox(combo, painter);
  const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
  if (control == CC_SpinBox && spin) return drawSpinBox(spin, painter, widget);
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect StudioStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                  const QWidget* widget) const {
  const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
  if (control != CC_ComboBox || part != SC_ComboBoxEditField) return rect;
  const int indent = kComboPadding.width() / 2;
  return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -indent, 0) : rect.adjusted(indent, 0, 0, 0);
}

QSize StudioStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                    const QWidget* widget) const {
  QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
  if (type == CT_ComboBox) size += kComboPadding;
  if (type == CT_SpinBox) size.rheight() += kComboPadding.height();
  return size;
}

/// Like a button, with a small arrow at its end.
void StudioStyle::drawComboBox(const QStyleOptionComboBox* option, QPainter* painter) const {
  const ThemeColors& c = Theme::instance().colors();
  const bool enabled = option->state & State_Enabled;
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  drawField(*option, !enabled ? QColor(Qt::transparent) : option->state & State_MouseOver ? hoverGround(c) : c.surface, painter);
  const QRectF arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, nullptr);
  drawArrow(arrow.center(), 4, enabled ? c.text : c.muted, painter);
  painter->restore();
}

/// A field with two small arrows; the one that leads nowhere is pale, the one that is held down coloured.
void StudioStyle::drawSpinBox(const QStyleOptionSpinBox* option, QPainter* painter, const QWidget* widget) const {
  const ThemeColors& c = Theme::instance().colors();
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  drawField(*option, option->state & State_Enabled ? c.surface : QColor(Qt::transparent), painter);
  if (option->buttonSymbols != QAbstractSpinBox::NoButtons) {
    for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
      const bool up = part == SC_SpinBoxUp;
      const bool leads = option->stepEnabled & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
      const bool held = option->activeSubControls == part && option->state & State_Sunken;
      const QRectF rect = proxy()->subControlRect(CC_SpinBox, option, part, widget);
      drawArrow(rect.center(), up ? -3 : 3, held ? c.accent : leads ? c.text : mixed(c.muted, c.surface, 0.5), painter);
    }
  }
  painter->restore();
}

void StudioStyle::drawSlider(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const {
  const ThemeColors& c = Theme::instance().colors();
  const QRectF handle = subControlRect(CC_Slider, option, SC_SliderHandle, widget);
  const QRectF all = option->rect;
  const bool across = option->rect.width() >= option->rect.height();
  const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
  const bool fromEnd = across && slider && slider->upsideDown;  // so in a language from right to left
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const auto line = [&](QPointF a, QPointF b, const QColor& color, double width) {
    painter->setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(a, b);
  };
  const QPointF middle = handle.center();
  const QPointF low = across ? QPointF(all.left() + 3, middle.y()) : QPointF(middle.x(), all.bottom() - 3);
  const QPointF high = across ? QPointF(all.right() - 3, middle.y()) : QPointF(middle.x(), all.top() + 3);
  line(low, high, c.border, 4);
  if (option->state & State_Enabled) line(fromEnd ? high : low, middle, c.accent, 4);
  painter->setPen(QPen(edge(*option), option->state & State_HasFocus ? 3 : 1.5));
  painter->setBrush(c.surface);
  painter->drawEllipse(middle, 7, 7);
  painter->restore();
}

}  // namespace dimts::widgets
