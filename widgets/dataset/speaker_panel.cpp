// Rows are made anew with every result: there are a few voices, not hundreds.
#include "widgets/dataset/speaker_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "widgets/common/build.h"
#include "widgets/common/direction.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/script.h"
#include "widgets/common/theme.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

SpeakerPanel::SpeakerPanel(QWidget* parent) : QFrame(parent) {
  named(this, u"speakerPanelFrame"_s, tr("Who speaks"));
  makeCard(this);
  auto* title = plainLabel(u"speakerTitleLabel"_s, tr("Who speaks"));
  setTextRole(title, TextRole::Title);
  explainLabel_ = plainLabel(u"speakerExplainLabel"_s);
  measureLabel_ = plainLabel(u"speakerMeasureLabel"_s);
  setTextRole(measureLabel_, TextRole::Small);
  sortButton_ = named(new QPushButton, u"sortSpeakersPushButton"_s);
  connect(sortButton_, &QPushButton::clicked, this, &SpeakerPanel::sortRequested);
  auto* inner = named(new QWidget, u"speakerRowsWidget"_s);
  rows_ = new QVBoxLayout(inner);
  rows_->setContentsMargins(0, 0, 8, 0);
  rows_->setSpacing(16);
  auto* scroll = named(new QScrollArea, u"speakerScrollArea"_s, tr("Voices"));
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(inner);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 14, 20, 16);
  column->setSpacing(10);
  column->addWidget(title);
  column->addWidget(explainLabel_);
  column->addWidget(sortButton_, 0, Qt::AlignLeading);
  column->addWidget(measureLabel_);
  column->addWidget(scroll, 1);
  setMinimumWidth(300);
  showNothing();
}

void SpeakerPanel::clearRows() {
  groups_.clear();
  played_.clear();
  while (QLayoutItem* item = rows_->takeAt(0)) {
    if (item->widget()) {
      item->widget()->hide();
      item->widget()->deleteLater();
    }
    delete item;
  }
}

void SpeakerPanel::showNothing() {
  clearRows();
  explainLabel_->setText(tr("The clips can be sorted by voice. You hear an example of each, give it a name, and keep one speaker or all."));
  measureLabel_->hide();
  sortButton_->setText(tr("Find the voices"));
  alignLabelsToLayout(this);
}

void SpeakerPanel::showWorking() {
  explainLabel_->setText(tr("The clips are being listened to. You can go on with other things."));
}

void SpeakerPanel::showGroups(const std::vector<VoiceGroup>& groups, bool withModel) {
  clearRows();
  groups_ = groups;
  played_.assign(groups.size(), 0);
  explainLabel_->setText(groups.size() == 1 ? tr("All clips sound like one voice.")
                                            : tr("%Ln voices were found. Listen before you trust them.", nullptr, static_cast<int>(groups.size())));
  measureLabel_->setText(withModel
                             ? tr("Voices are told apart by the speaker model (GE2E).")
                             : tr("The speaker model (GE2E) is not there: voices are told apart by pitch and timbre, which knows a man from a woman "
                                  "but may take one speaker in two rooms for two."));
  measureLabel_->show();
  sortButton_->setText(tr("Look again"));
  for (const VoiceGroup& group : groups_) rows_->addWidget(row(group));
  rows_->addStretch(1);
  alignLabelsToLayout(this);
  refreshEnabled();
}

QWidget* SpeakerPanel::row(const VoiceGroup& group) {
  const QString voice = tr("Voice %1").arg(countText(group.number));
  const QString shown = group.name.isEmpty() ? voice : group.name;
  auto* box = named(new QWidget, u"voice%1Widget"_s.arg(group.number));
  auto* facts = plainLabel(u"voiceFactsLabel"_s, tr("%1 · %2 of %3 clips kept · %4")
                                                     .arg(voice, countText(group.kept), countText(group.clips), durationText(group.minutes * 60)));
  setTextRole(facts, TextRole::Small);
  auto* name = named(new QLineEdit(group.name), u"voice%1NameLineEdit"_s.arg(group.number), tr("Name of voice %1").arg(countText(group.number)));
  name->setPlaceholderText(tr("Name"));
  auto* play = named(new QPushButton(tr("Listen")), u"voice%1PlayPushButton"_s.arg(group.number), tr("Listen to an example of %1").arg(shown));
  play->setIcon(icon(Icon::Play));
  play->setToolTip(tr("Another example each time"));
  play->setEnabled(!group.examples.empty());
  auto* keep = named(new QPushButton(tr("Keep only this voice")), u"voice%1KeepPushButton"_s.arg(group.number), tr("Keep only the clips of %1").arg(shown));
  keep->setToolTip(tr("The clips of all others are left out; undo takes it back."));
  keep->setVisible(groups_.size() > 1);
  const size_t place = static_cast<size_t>(&group - groups_.data());
  connect(name, &QLineEdit::editingFinished, this, [this, name, number = group.number, before = group.name] {
    const QString now = name->text().trimmed();
    if (name->isModified() && now != before) Q_EMIT nameRequested(number, now);
    name->setModified(false);
  });
  connect(play, &QPushButton::clicked, this, [this, place] {
    const auto& examples = groups_[place].examples;
    Q_EMIT playRequested(examples[played_[place]++ % examples.size()]);
  });
  connect(keep, &QPushButton::clicked, this, [this, name, voice, number = group.number] {
    const QString now = name->text().trimmed();
    Q_EMIT keepRequested(number, now.isEmpty() ? voice : now);
  });
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(play);
  buttons->addWidget(keep);
  buttons->addStretch(1);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  column->addWidget(facts);
  column->addWidget(name);
  column->addLayout(buttons);
  return box;
}

void SpeakerPanel::setBusy(const QString& reason) {
  busy_ = reason;
  refreshEnabled();
}

void SpeakerPanel::refreshEnabled() {
  sortButton_->setEnabled(busy_.isEmpty());
  sortButton_->setToolTip(busy_);
  for (const VoiceGroup& group : groups_)
    for (const QString& name : {u"voice%1NameLineEdit"_s, u"voice%1KeepPushButton"_s})
      if (auto* widget = findChild<QWidget*>(name.arg(group.number))) widget->setEnabled(busy_.isEmpty());
}

}  // namespace dimts::widgets
