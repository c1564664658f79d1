// The headline in words and a row of chips.
#include "widgets/dataset/reason_summary.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

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
  headline_->setText(stats.clips == 0 ? tr("No clips yet.")
                                      : tr("%1 clips kept, %2 of speech; %3 dropped, each with its reason.")
                                            .arg(countText(stats.kept), durationText(stats.keptSeconds), countText(stats.dropped)));
  std::vector<Chip> chips{{Choice::All, {}, tr("All %1").arg(countText(stats.clips)), tr("Show all clips")},
                          {Choice::Kept, {}, tr("Kept %1").arg(countText(stats.kept)), tr("Show the clips that the voice learns from")}};
  if (stats.dropped > 0)
    chips.push_back({Choice::Dropped, {}, tr("Dropped %1").arg(countText(stats.dropped)), tr("Show the clips that were left out")});
  for (const auto& [reason, count] : stats.droppedByReason)
    chips.push_back({Choice::Reason, QString::fromStdString(reason), u"%1 %2"_s.arg(reasonText(reason), countText(count)),
                     tr("Show the clips dropped because: %1").arg(reasonText(reason))});
  showChips(chips);
  chips_->setVisible(stats.clips > 0);
}

/// Buttons that stay only get their new figures: this is called after every edit.
void ReasonSummary::showChips(const std::vector<Chip>& chips) {
  const auto same = [](const Chip& a, const Chip& b) { return a.choice == b.choice && a.reason == b.reason; };
  if (std::equal(chips.begin(), chips.end(), shown_.begin(), shown_.end(), same)) {
    for (size_t i = 0; i < chips.size(); ++i)
      if (chips[i].text != shown_[i].text) nameChip(flow_->itemAt(static_cast<int>(i))->widget(), chips[i]);
    shown_ = chips;
    return;
  }
  const bool hadFocus = chips_->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
  chips_->hide();  // so that the window is laid out once, and not for each button
  while (QLayoutItem* item = flow_->takeAt(0)) {
    group_->removeButton(qobject_cast<QAbstractButton*>(item->widget()));
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  shown_ = chips;
  for (const Chip& chip : chips) addChip(chip);
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

void ReasonSummary::nameChip(QWidget* button, const Chip& chip) {
  static_cast<QPushButton*>(button)->setText(chip.text);
  button->setToolTip(chip.hint);
  button->setAccessibleName(chip.text);
  button->setAccessibleDescription(chip.hint);
}

void ReasonSummary::addChip(const Chip& chip) {
  static const char* const kNames[] = {"all", "kept", "dropped", "reason_"};
  auto* button = new QPushButton(chips_);
  button->setObjectName(QString::fromLatin1(kNames[static_cast<int>(chip.choice)]) + chip.reason + u"PushButton"_s);
  button->setCheckable(true);
  button->setProperty("chip", true);
  nameChip(button, chip);
  button->setChecked(chip.choice == choice_ && chip.reason == reason_);
  group_->addButton(button);
  flow_->addWidget(button);
  button->show();
  connect(button, &QPushButton::clicked, this, [this, choice = chip.choice, reason = chip.reason] {
    if (choice == choice_ && reason == reason_) return;
    choice_ = choice;
    reason_ = reason;
    Q_EMIT choiceChanged(choice, reason);
  });
}

}  // namespace dimts::widgets
