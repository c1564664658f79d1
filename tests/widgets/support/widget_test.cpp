// The message handler and the checks that all widget tests share.
#include "tests/widgets/support/widget_test.h"

#include <QAccessible>
#include <QImage>
#include <QSet>

namespace dimts::test {

namespace {

QStringList collected;
QtMessageHandler qtTestHandler = nullptr;

void collect(QtMsgType type, const QMessageLogContext& context, const QString& text) {
  if (type == QtWarningMsg || type == QtCriticalMsg) collected << text;
  if (qtTestHandler) qtTestHandler(type, context, text);
}

}  // namespace

void WidgetTest::init() {
  collected.clear();
  allowed_ = {QStringLiteral("does not support propagateSizeHints")};  // the offscreen platform says so of every window
  qtTestHandler = qInstallMessageHandler(collect);
}

QStringList WidgetTest::warnings() const {
  QStringList left;
  for (const QString& warning : std::as_const(collected)) {
    bool expected = false;
    for (const QString& part : allowed_) expected |= warning.contains(part);
    if (!expected) left << warning;
  }
  return left;
}

void WidgetTest::cleanup() {
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  QCoreApplication::processEvents();
  qInstallMessageHandler(qtTestHandler);
  const QStringList left = warnings();
  QVERIFY2(left.isEmpty(), qPrintable(QStringLiteral("Qt warned: ") + left.join(QStringLiteral(" | "))));
}

QString nameProblems(QWidget& root) {
  QStringList problems;
  QList<QWidget*> all = root.findChildren<QWidget*>();
  all.prepend(&root);
  for (QWidget* widget : std::as_const(all)) {
    if (widget->focusPolicy() == Qt::NoFocus || widget->inherits("QLabel") || widget->objectName().startsWith(QStringLiteral("qt_"))) continue;
    bool inner = false;  // parts of Qt's own compound widgets
    for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
      inner |= parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox") || parent->inherits("QAbstractItemView");
    if (inner) continue;
    QString kind = QString::fromLatin1(widget->metaObject()->className()).section(u':', -1);
    if (kind.startsWith(u'Q')) kind = kind.mid(1);
    if (!widget->objectName().endsWith(kind, Qt::CaseInsensitive))
      problems << QStringLiteral("%1 is named \"%2\"").arg(kind, widget->objectName());
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
    if (widget->isHidden()) continue;  // says nothing yet
    if (!spoken || spoken->text(QAccessible::Name).isEmpty())
      problems << QStringLiteral("%1 \"%2\" has no accessible name").arg(kind, widget->objectName());
  }
  return problems.join(QStringLiteral(" | "));
}

int colorCount(QWidget& widget) {
  const QImage image = widget.grab().toImage();
  QSet<QRgb> colors;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x) colors.insert(image.pixel(x, y));
  return static_cast<int>(colors.size());
}

}  // namespace dimts::test
