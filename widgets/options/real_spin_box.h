// A spin box for real numbers of any size: reads and shows 2e-4 as well as 0.8, steps by a tenth of the magnitude.
#pragma once

#include <QAbstractSpinBox>

namespace dimts::widgets {

class RealSpinBox : public QAbstractSpinBox {
  Q_OBJECT
 public:
  explicit RealSpinBox(QWidget* parent = nullptr);
  void setRange(double minimum, double maximum);
  double value() const { return value_; }
  /// Does not emit edited().
  void setValue(double value);
  /// Shortest text that reads back as the same number: "0.8" or "2e-4".
  static QString toText(double value);
  /// False when the text is not a number. Takes "2e-4", "0.8", "1 000" and the locale's decimal sign.
  static bool fromText(const QString& text, double& value);

  void stepBy(int steps) override;
  QValidator::State validate(QString& text, int& pos) const override;

 Q_SIGNALS:
  void edited(double value);

 protected:
  StepEnabled stepEnabled() const override;

 private:
  void commit();
  double value_ = 0, minimum_ = 0, maximum_ = 0;
  bool bounded_ = false;
};

}  // namespace dimts::widgets
