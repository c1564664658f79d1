// One line: marks at the left, the right text in the middle, what can be learned at the end.
#include "widgets/listen/feedback_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "widgets/common/build.h"
#include "widgets/common/icons.h"
#include "widgets/common/script.h"
#include "widgets/common/theme.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

FeedbackBar::FeedbackBar(QWidget* parent) : QFrame(parent) {
  named(this, u"feedbackBarFrame"_s, tr("What you think of this sentence"));
  goodButton_ = named(new QPushButton(icon(Icon::Keep), tr("Good")), u"feedbackGoodPushButton"_s, tr("The sentence is spoken well"));
  badButton_ = named(new QPushButton(icon(Icon::Drop), tr("Bad")), u"feedbackBadPushButton"_s, tr("The sentence is spoken badly"));
  for (QPushButton* button : {goodButton_, badButton_}) button->setCheckable(true);
  correctEdit_ = named(new QLineEdit, u"feedbackCorrectLineEdit"_s, tr("What should have been said"));
  correctEdit_->setToolTip(tr("Change it when the text itself is wrong; Enter keeps it."));
  recordButton_ = named(new QPushButton(tr("Say it right…")), u"feedbackRecordPushButton"_s);
  recordButton_->setToolTip(tr("Record the sentence: the voice can learn from it."));
  countLabel_ = plainLabel(u"feedbackCountLabel"_s);
  countLabel_->setWordWrap(false);
  setTextRole(countLabel_, TextRole::Small);
  learnButton_ = named(new QPushButton(tr("Learn from it")), u"feedbackLearnPushButton"_s);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  row->addWidget(goodButton_);
  row->addWidget(badButton_);
  row->addWidget(correctEdit_, 1);
  row->addWidget(recordButton_);
  row->addWidget(countLabel_);
  row->addWidget(learnButton_);
  connect(goodButton_, &QPushButton::clicked, this, [this] { rate(dimts::Rating::Good); });
  connect(badButton_, &QPushButton::clicked, this, [this] { rate(dimts::Rating::Bad); });
  connect(correctEdit_, &QLineEdit::editingFinished, this, &FeedbackBar::correct);
  connect(recordButton_, &QPushButton::clicked, this, [this] { Q_EMIT recordRequested(entry_); });
  connect(learnButton_, &QPushButton::clicked, this, &FeedbackBar::learnRequested);
  refresh();
}

void FeedbackBar::setEntry(const dimts::FeedbackEntry& entry) {
  entry_ = entry;
  const QString text = QString::fromStdString(entry.rightText());
  if (correctEdit_->text() != text && !correctEdit_->hasFocus()) {
    correctEdit_->setText(text);
    correctEdit_->setCursorPosition(0);
  }
  correctEdit_->setLayoutDirection(directionOf(text));
  refresh();
}

void FeedbackBar::clear() {
  entry_ = {};
  correctEdit_->clear();
  refresh();
}

void FeedbackBar::setCounts(int recorded, int notLearned) {
  recorded_ = recorded;
  notLearned_ = notLearned;
  refresh();
}

void FeedbackBar::setBusy(const QString& why) {
  busy_ = why;
  refresh();
}

/// The same mark once more takes it back.
void FeedbackBar::rate(dimts::Rating rating) {
  entry_.rating = entry_.rating == rating ? dimts::Rating::None : rating;
  refresh();
  Q_EMIT changed(entry_);
}

void FeedbackBar::correct() {
  const std::string text = correctEdit_->text().trimmed().toStdString();
  if (entry_.text.empty() || text == entry_.rightText()) return;
  entry_.corrected = text == entry_.text ? std::string() : text;
  Q_EMIT changed(entry_);
}

void FeedbackBar::refresh() {
  const bool heard = !entry_.text.empty();
  setVisible(heard || notLearned_ > 0);
  for (QWidget* part : {static_cast<QWidget*>(goodButton_), static_cast<QWidget*>(badButton_), static_cast<QWidget*>(correctEdit_),
                        static_cast<QWidget*>(recordButton_)})
    part->setEnabled(heard);
  goodButton_->setChecked(entry_.rating == dimts::Rating::Good);
  badButton_->setChecked(entry_.rating == dimts::Rating::Bad);
  recordButton_->setText(entry_.recording.empty() ? tr("Say it right…") : tr("Say it once more…"));
  countLabel_->setText(recorded_ == 0 ? QString() : tr("%Ln recorded", nullptr, recorded_));
  countLabel_->setVisible(recorded_ > 0);
  learnButton_->setVisible(recorded_ > 0);
  learnButton_->setEnabled(notLearned_ > 0 && busy_.isEmpty());
  learnButton_->setToolTip(!busy_.isEmpty()     ? busy_
                           : notLearned_ == 0 ? tr("The voice has learned from all of them.")
                                              : tr("Goes on from this voice with your recordings and old clips. It counts only when kept-aside clips do not get worse."));
}

}  // namespace dimts::widgets
