// The legend of a chart: one check box a curve with its line, marker and value, in lines under the plot; the step that
// the values belong to. Curves put aside are shown on demand.
#pragma once

#include <QHash>
#include <QIcon>
#include <QWidget>

#include "widgets/common/theme.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace dimts::widgets {

class ChartLegend : public QWidget {
  Q_OBJECT
 public:
  explicit ChartLegend(QWidget* parent = nullptr);
  void addCurve(const QString& name, const QString& label, const CurveStyle& style, bool validation);
  /// In the colours of another theme.
  void setStyle(const QString& name, const CurveStyle& style);
  /// Gives curves that are new or were put aside their places: once for many of them.
  void arrange();
  /// Stands behind the curves.
  void addControl(QWidget* control);
  void clear();
  void setLabel(const QString& name, const QString& label);
  void setChecked(const QString& name, bool on);
  /// The curve is listed only after "More curves".
  void putAside(const QString& name);
  /// Empty: nothing to show.
  void setValue(const QString& name, const QString& value, const QString& hint = {});
  void setStep(const QString& text);
  /// What the crosses in the plot stand for; empty: there are none.
  void setMarks(const QString& text, const QString& hint = {});

 Q_SIGNALS:
  void toggled(const QString& name, bool on);

 protected:
  void showEvent(QShowEvent*) override;

 private:
  struct Entry {
    QWidget* widget = nullptr;
    QCheckBox* box = nullptr;
    QLabel* value = nullptr;
    CurveStyle style;
    bool validation = false, aside = false;
  };
  QIcon swatch(const CurveStyle& style, bool validation) const;
  void refreshSwatches();
  void refreshAside();
  QLabel *stepLabel_, *marksLabel_;
  QPushButton* moreButton_;
  QList<QWidget*> controls_;
  bool stale_ = false;
  QHash<QString, Entry> entries_;
};

/// Draws one marker centred on a point, in the painter's pen; also used by the chart's own points.
void paintMarker(QPainter& painter, CurveMarker marker, const QPointF& center, double size);

}  // namespace dimts::widgets
