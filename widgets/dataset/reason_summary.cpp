// The headline in words and a row of chips.
#include "widgets/dataset/reason_summary.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/common/build.h"
#include "widgets/common/error_text.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/format.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

ReasonSummary::ReasonSummary(QWidget* parent) : QWidget(parent) {
  setObjectName(u"reasonSummary"_s);
  headline_ = plainLabel(u"reasonHeadlineLabel"_s);
  chips_ = named(new QWidget, u"reasonChipsWidget"_s, tr("Kept and dropped clips"));
  flow_ = new FlowLayout(chips_);
  group_ = new QButtonGroup(this);
  group_->setExclusive(true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(headline_);
  layout->addWidget(chips_);
  setStats({});
}

void ReasonSummary::setStats(const dimts::DatasetStats& stats) {
  const bool hadFocus = chips_->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
  while (QLayoutItem* item = flow_->takeAt(0)) {
    group_->removeButton(qobject_cast<QAbstractButton*>(item->widget()));
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  headline_->setText(stats.clips == 0 ? tr("No clips yet.")
                                      : tr("%1 clips kept, %2 of speech; %3 dropped, each with its reason.")
                                            .arg(countText(stats.kept), durationText(stats.keptSeconds), countText(stats.dropped)));
  chips_->setVisible(stats.clips > 0);
  addChip(Choice::All, {}, tr("All %1").arg(countText(stats.clips)), tr("Show all clips"));
  addChip(Choice::Kept, {}, tr("Kept %1").arg(countText(stats.kept)), tr("Show the clips that the voice learns from"));
  if (stats.dropped > 0)
    addChip(Choice::Dropped, {}, tr("Dropped %1").arg(countText(stats.dropped)), tr("Show the clips that were left out"));
  for (const auto& [reason, count] : stats.droppedByReason)
    addChip(Choice::Reason, QString::fromStdString(reason), u"%1 %2"_s.arg(reasonText(reason), countText(count)),
            tr("Show the clips dropped because: %1").arg(reasonText(reason)));
  QAbstractButton* checked = group_->checkedButton();
  if (!checked) {
    checked = group_->buttons().constFirst();
    checked->setChecked(true);
    choice_ = Choice::All;
    reason_.clear();
    Q_EMIT choiceChanged(choice_, reason_);
  }
  if (hadFocus) checked->setFocus();
}

void ReasonSummary::addChip(Choice choice, const QString& reason, const QString& text, const QString& hint) {
  static const char* const kNames[] = {"all", "kept", "dropped", "reason_"};
  auto* chip = new QPushButton(text, chips_);
  chip->setObjectName(QString::fromLatin1(kNames[static_cast<int>(choice)]) + reason + u"PushButton"_s);
  chip->setCheckable(true);
  chip->setProperty("chip", true);
  chip->setToolTip(hint);
  chip->setAccessibleName(text);
  chip->setAccessibleDescription(hint);
  chip->setChecked(choice == choice_ && reason == reason_);
  group_->addButton(chip);
  flow_->addWidget(chip);
  chip->show();
  connect(chip, &QPushButton::clicked, this, [this, choice, reason] {
    if (choice == choice_ && reason == reason_) return;
    choice_ = choice;
    reason_ = reason;
    Q_EMIT choiceChanged(choice, reason);
  });
}

}  // namespace dimts::widgets
