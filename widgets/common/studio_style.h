// Fusion with the outlines of the theme: on dark grounds Fusion draws check boxes, fields and sliders black on black.
#pragma once

#include <QProxyStyle>
#include <QStyleOption>

namespace dimts::widgets {

class StudioStyle : public QProxyStyle {
  Q_OBJECT
 public:
  StudioStyle();
  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget) const override;
  QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const override;
  QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const override;

 private:
  void drawComboBox(const QStyleOptionComboBox* option, QPainter* painter) const;
  void drawSpinBox(const QStyleOptionSpinBox* option, QPainter* painter, const QWidget* widget) const;
  void drawSlider(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
};

}  // namespace dimts::widgets
