// Layout and wording of the strip.
#include "widgets/common/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/common/build.h"
#include "widgets/common/error_text.h"
#include "widgets/common/help_link.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

Banner::Banner(QWidget* parent) : QFrame(parent) {
  setObjectName(u"banner"_s);
  pictureLabel_ = named(new QLabel, u"bannerPictureLabel"_s);
  messageLabel_ = plainLabel(u"bannerMessageLabel"_s);
  reasonLabel_ = plainLabel(u"bannerReasonLabel"_s);
  setTextRole(reasonLabel_, TextRole::Muted);
  button_ = named(new QPushButton, u"bannerPushButton"_s);
  closeButton_ = named(new QToolButton, u"bannerCloseToolButton"_s, tr("Dismiss this message"));
  closeButton_->setToolTip(tr("Dismiss"));
  closeButton_->setIcon(icon(Icon::Close, Ink::Muted));
  auto* texts = new QVBoxLayout;
  texts->setSpacing(2);
  texts->addWidget(messageLabel_);
  texts->addWidget(reasonLabel_);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(12, 8, 8, 8);
  layout->setSpacing(12);
  layout->addWidget(pictureLabel_, 0, Qt::AlignTop);
  layout->addLayout(texts, 1);
  layout->addWidget(button_, 0, Qt::AlignVCenter);
  layout->addWidget(new HelpButton(u"bannerHelpButton"_s), 0, Qt::AlignVCenter);
  layout->addWidget(closeButton_, 0, Qt::AlignTop);
  connect(button_, &QPushButton::clicked, this, &Banner::actionTriggered);
  connect(closeButton_, &QToolButton::clicked, this, &Banner::dismiss);
  connect(&Theme::instance(), &Theme::changed, this, &Banner::refresh);
  hide();
}

void Banner::showMessage(Kind kind, const QString& message, const QString& reason, const QString& wayOut,
                         const QString& buttonText) {
  kind_ = kind;
  findChild<HelpButton*>()->setError({});
  messageLabel_->setText(message);
  QStringList rest;
  for (const QString& part : {reason, wayOut})
    if (!part.isEmpty()) rest << part;
  reasonLabel_->setText(rest.join(u'\n'));
  reasonLabel_->setVisible(!rest.isEmpty());
  button_->setText(buttonText);
  button_->setVisible(!buttonText.isEmpty());
  setAccessibleName(message);
  setAccessibleDescription(reasonLabel_->text());
  refresh();
  show();
}

void Banner::showError(const dimts::Error& error, const QString& buttonText) {
  const ErrorText text = errorText(error);
  showMessage(error.kind == dimts::ErrorKind::Stopped ? Kind::Info : Kind::Wrong, text.what, text.where, text.now,
              buttonText);
  findChild<HelpButton*>()->setError(error);
}

void Banner::dismiss() {
  if (isHidden()) return;
  hide();
  Q_EMIT dismissed();
}

QString Banner::message() const { return messageLabel_->text(); }

void Banner::refresh() {
  static const char* const kKinds[] = {"info", "done", "warning", "wrong"};
  static const Icon kIcons[] = {Icon::Help, Icon::Done, Icon::Warning, Icon::Wrong};
  static const Ink kInks[] = {Ink::Muted, Ink::Accent, Ink::Warn, Ink::Wrong};
  const int index = static_cast<int>(kind_);
  setProperty("banner", QString::fromLatin1(kKinds[index]));
  pictureLabel_->setPixmap(iconPixmap(kIcons[index], 22, inkColor(kInks[index]), devicePixelRatioF()));
  restyle(this);
}

}  // namespace dimts::widgets
