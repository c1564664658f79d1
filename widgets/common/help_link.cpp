// One object for the whole program, as the theme is.
#include "widgets/common/help_link.h"

#include <QCoreApplication>
#include <QPointer>

namespace dimts::widgets {

HelpLink& HelpLink::instance() {
  static QPointer<HelpLink> link;
  if (!link) link = new HelpLink(QCoreApplication::instance());
  return *link;
}

HelpButton::HelpButton(const QString& objectName, QWidget* parent) : QPushButton(tr("Show help"), parent) {
  setObjectName(objectName);
  hide();
  connect(this, &QPushButton::clicked, this, [this] { Q_EMIT HelpLink::instance().requested(error_); });
}

void HelpButton::setError(const dimts::Error& error) {
  error_ = error;
  setVisible(!error.code.empty() && error.kind != dimts::ErrorKind::Stopped);
  setAccessibleDescription(QString::fromStdString(error.code));
}

}  // namespace dimts::widgets
