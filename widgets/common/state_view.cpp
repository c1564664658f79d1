// One page serves all states; it is filled anew when the state changes.
#include "widgets/common/state_view.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/common/build.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/help_link.h"
#include "widgets/common/page_stack.h"
#include "widgets/common/theme.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

StateView::StateView(QWidget* content, QWidget* parent) : PageStack(parent), content_(content) {
  setObjectName(u"stateView"_s);
  addWidget(content);
  buildPage();
  connect(&Theme::instance(), &Theme::changed, this, &StateView::refreshPicture);
}

void StateView::buildPage() {
  page_ = named(new QWidget, u"statePageWidget"_s);
  pictureLabel_ = named(new QLabel, u"statePictureLabel"_s);
  titleLabel_ = plainLabel(u"stateTitleLabel"_s);
  whereLabel_ = plainLabel(u"stateWhereLabel"_s);
  detailLabel_ = plainLabel(u"stateDetailLabel"_s);
  leftLabel_ = plainLabel(u"stateTimeLeftLabel"_s);
  progressBar_ = named(new QProgressBar, u"stateProgressBar"_s, tr("Progress"));
  button_ = named(new QPushButton, u"statePushButton"_s);
  setTextRole(titleLabel_, TextRole::Title);
  setTextRole(whereLabel_, TextRole::Small);
  setTextRole(detailLabel_, TextRole::Muted);
  setTextRole(leftLabel_, TextRole::Small);
  progressBar_->setTextVisible(false);
  progressBar_->setFixedWidth(360);
  auto* column = named(new QWidget, u"stateColumnWidget"_s);
  column->setMaximumWidth(560);
  auto* outer = new QHBoxLayout(page_);
  outer->addStretch(1);
  outer->addWidget(column, 100);
  outer->addStretch(1);
  auto* layout = new QVBoxLayout(column);
  layout->setContentsMargins(16, 24, 16, 24);
  layout->setSpacing(12);
  layout->addStretch(2);
  for (QLabel* label : {pictureLabel_, titleLabel_, whereLabel_, detailLabel_}) {
    label->setAlignment(Qt::AlignCenter);
    layout->addWidget(label);
  }
  layout->addWidget(progressBar_, 0, Qt::AlignHCenter);
  leftLabel_->setAlignment(Qt::AlignCenter);
  layout->addWidget(leftLabel_);
  layout->addWidget(button_, 0, Qt::AlignHCenter);
  layout->addWidget(new HelpButton(u"stateHelpButton"_s), 0, Qt::AlignHCenter);
  further_ = new QVBoxLayout;
  layout->addLayout(further_);
  layout->addStretch(3);
  addWidget(page_);
  connect(button_, &QPushButton::clicked, this, [this] {
    if (state_ == State::Working) {
      button_->setEnabled(false);
      Q_EMIT stopRequested();
    } else {
      Q_EMIT actionRequested(state_);
    }
  });
}

void StateView::setFurther(QWidget* further) {
  further->setVisible(state_ == State::Empty);
  further_->addWidget(further, 0, Qt::AlignHCenter);
}

void StateView::showContent() {
  state_ = State::Content;
  setCurrentWidget(content_);
}

void StateView::showPage(State state, Icon picture, const QString& title, const QString& detail,
                         const QString& buttonText) {
  state_ = state;
  picture_ = picture;
  titleLabel_->setText(title);
  detailLabel_->setText(detail);
  detailLabel_->setVisible(!detail.isEmpty());
  whereLabel_->hide();
  page_->findChild<HelpButton*>()->setError({});
  const bool working = state == State::Working;
  progressBar_->setVisible(working);
  leftLabel_->setVisible(working);
  button_->setText(buttonText);
  button_->setAccessibleName(buttonText);
  button_->setVisible(!buttonText.isEmpty());
  button_->setEnabled(true);
  makePrimary(button_, !working);
  for (int i = 0; i < further_->count(); ++i) further_->itemAt(i)->widget()->setVisible(state == State::Empty);
  setTextRole(titleLabel_, TextRole::Title);
  page_->setAccessibleName(title);
  page_->setAccessibleDescription(detail);
  refreshPicture();
  setCurrentWidget(page_);
}

void StateView::refreshPicture() {
  Ink ink = Ink::Accent;
  if (state_ == State::Failed) ink = Ink::Wrong;
  if (state_ == State::NotYet || state_ == State::Working) ink = Ink::Muted;
  pictureLabel_->setPixmap(iconPixmap(picture_, 56, inkColor(ink), devicePixelRatioF()));
}

void StateView::showEmpty(Icon picture, const QString& title, const QString& explanation, const QString& buttonText) {
  showPage(State::Empty, picture, title, explanation, buttonText);
}

void StateView::showWorking(const QString& title, const QString& detail, double fraction, double secondsLeft) {
  if (state_ != State::Working) showPage(State::Working, Icon::Next, title, detail, tr("Stop"));
  titleLabel_->setText(title);
  detailLabel_->setText(detail);
  detailLabel_->setVisible(!detail.isEmpty());
  if (fraction < 0) {
    progressBar_->setRange(0, 0);
  } else {
    progressBar_->setRange(0, 1000);
    progressBar_->setValue(static_cast<int>(qBound(0.0, fraction, 1.0) * 1000));
  }
  leftLabel_->setText(timeLeftText(secondsLeft));
}

void StateView::showDone(const QString& title, const QString& detail, const QString& buttonText) {
  showPage(State::Done, Icon::Done, title, detail, buttonText);
}

void StateView::showFailed(const dimts::Error& error, const QString& buttonText) {
  const ErrorText text = errorText(error);
  showPage(State::Failed, Icon::Warning, text.what, text.now, buttonText);
  whereLabel_->setText(text.where);
  whereLabel_->setVisible(!text.where.isEmpty());
  page_->setAccessibleDescription(text.all());
  page_->findChild<HelpButton*>()->setError(error);
}

void StateView::showNotYet(const QString& reason, const QString& buttonText) {
  showPage(State::NotYet, Icon::NotYet, tr("Not yet"), reason, buttonText);
}

}  // namespace dimts::widgets
