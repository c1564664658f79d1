// The cards are made anew when something of the runs changes, with the keyboard where it was: there are tens of runs.
#include "widgets/runs/run_cards.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/charts/sparkline.h"
#include "widgets/common/build.h"
#include "widgets/common/direction.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/script.h"
#include "widgets/common/theme.h"
#include "widgets/runs/run_text.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const dimts::RunCard& card) { return QString::fromStdString(card.run.name); }

/// All that a card shows.
QString signatureOf(const std::vector<dimts::RunCard>& runs) {
  QString text;
  for (const dimts::RunCard& card : runs)
    text += u"%1|%2|%3|%4|%5|%6|%7;"_s.arg(nameOf(card), QString::fromStdString(card.run.status))
                .arg(card.run.step).arg(card.bytes).arg(card.curve.size()).arg(card.run.samples.size()).arg(card.evaluation.step);
  return text;
}

struct Mark {
  Icon icon;
  Ink ink;
};

Mark markOf(const dimts::RunInfo& run) {
  if (run.status == "finished") return {Icon::Done, Ink::Accent};
  if (run.status == "running") return {Icon::Training, Ink::Accent};
  if (run.status == "failed") return {Icon::Wrong, Ink::Wrong};
  return run.status == "stopped" ? Mark{Icon::Stop, Ink::Muted} : Mark{Icon::Warning, Ink::Warn};
}

}  // namespace

RunCards::RunCards(QWidget* parent) : QScrollArea(parent) {
  setObjectName(u"runCards"_s);
  setAccessibleName(tr("Training runs, newest first"));
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  auto* inner = named(new QWidget, u"runCardsWidget"_s);
  column_ = new QVBoxLayout(inner);
  column_->setContentsMargins(1, 1, 1, 1);
  column_->setSpacing(12);
  setWidget(inner);
}

void RunCards::setRuns(const std::vector<dimts::RunCard>& runs, const QString& busy) {
  const QString signature = signatureOf(runs) + busy;
  if (signature == signature_) return;
  signature_ = signature;
  runs_ = runs;
  busy_ = busy;
  const QStringList before = ticked_;
  ticked_.erase(std::remove_if(ticked_.begin(), ticked_.end(), [this](const QString& run) {
    return std::none_of(runs_.begin(), runs_.end(), [&](const auto& card) { return nameOf(card) == run; });
  }), ticked_.end());
  rebuild();
  if (ticked_ != before) Q_EMIT tickedChanged();
}

void RunCards::rebuild() {
  QWidget* focused = widget()->focusWidget();
  const bool hadFocus = focused && focused->hasFocus();
  const QString run = focused && focused->parentWidget() ? focused->property("run").toString() : QString();
  const QString role = focused ? focused->objectName() : QString();
  while (QLayoutItem* item = column_->takeAt(0)) {
    if (item->widget()) {
      item->widget()->hide();
      item->widget()->deleteLater();
      item->widget()->setObjectName({});
    }
    delete item;
  }
  for (const dimts::RunCard& one : runs_) column_->addWidget(card(one));
  column_->addStretch(1);
  if (!hadFocus) return;
  for (int i = 0; i < column_->count(); ++i)
    if (QWidget* made = column_->itemAt(i)->widget())
      for (QWidget* child : made->findChildren<QWidget*>(role))
        if (child->property("run").toString() == run) child->setFocus(Qt::OtherFocusReason);
}

void RunCards::setTicked(const QStringList& runs) {
  ticked_ = runs;
  rebuild();
  Q_EMIT tickedChanged();
}

void RunCards::tick(const QString& run, bool on) {
  ticked_.removeAll(run);
  if (on) ticked_ << run;
  Q_EMIT tickedChanged();
}

QWidget* RunCards::head(const dimts::RunCard& card, QWidget* parent) {
  auto* box = new QWidget(parent);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  auto* title = plainLabel(u"runTitleLabel"_s, isolated(nameOf(card)));
  setTextRole(title, TextRole::Title);
  auto* outcome = plainLabel(u"runOutcomeLabel"_s, runOutcomeText(card.run, QString::fromStdString(card.detail)));
  const Mark mark = markOf(card.run);
  auto* picture = new QLabel;
  picture->setPixmap(icon(mark.icon, mark.ink).pixmap(QSize(20, 20), devicePixelRatioF()));
  auto* line = new QHBoxLayout;
  line->setSpacing(8);
  line->addWidget(picture, 0, Qt::AlignTop);
  line->addWidget(outcome, 1);
  auto* facts = plainLabel(u"runFactsLabel"_s, runFactsText(card));
  setTextRole(facts, TextRole::Small);
  auto* score = plainLabel(u"runScoreLabel"_s, runScoreText(card));
  setTextRole(score, TextRole::Small);
  column->addWidget(title);
  column->addLayout(line);
  column->addWidget(facts);
  column->addWidget(score);
  return box;
}

QWidget* RunCards::buttons(const dimts::RunCard& card, QWidget* parent) {
  auto* box = new QWidget(parent);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  const QString run = nameOf(card);
  const auto button = [&](const QString& objectName, Icon picture, const QString& text) {
    auto* made = named(new QPushButton(icon(picture), text), objectName, tr("%1: %2", "run and what to do").arg(run, text));
    made->setProperty("run", run);
    row->addWidget(made);
    return made;
  };
  auto* play = button(u"runPlayPushButton"_s, Icon::Play, tr("Listen"));
  play->setEnabled(!card.run.samples.empty());
  play->setToolTip(card.run.samples.empty() ? tr("No test sentence was spoken in this run.") : tr("A test sentence as it was spoken last"));
  if (!card.run.samples.empty()) {
    const dimts::SampleInfo& last = card.run.samples.back();
    const auto sample = *std::find_if(card.run.samples.begin(), card.run.samples.end(), [&](const auto& one) { return one.step == last.step; });
    connect(play, &QPushButton::clicked, this, [this, sample, run] {
      Q_EMIT playRequested(QString::fromStdString(sample.path),
                           tr("%1, step %2: %3").arg(isolated(run), countText(sample.step), isolated(QString::fromStdString(sample.text))));
    });
  }
  auto* open = button(u"runOpenPushButton"_s, Icon::Open, tr("Look closer"));
  open->setToolTip(tr("Its curves, settings, scores and samples; nothing can be changed there"));
  connect(open, &QPushButton::clicked, this, [this, run] { Q_EMIT openRequested(run); });
  auto* resume = button(u"runResumePushButton"_s, Icon::Training, tr("Go on"));
  const QString reason = card.resumable() ? busy_ : errorText(card.notResumable).all();
  resume->setEnabled(reason.isEmpty());
  resume->setToolTip(reason.isEmpty() ? tr("Goes on with the training from where it stands") : reason);
  if (!card.resumable()) resume->setAccessibleDescription(reason);
  connect(resume, &QPushButton::clicked, this, [this, run] { Q_EMIT resumeRequested(run); });
  auto* compare = named(new QCheckBox(tr("Compare")), u"runCompareCheckBox"_s, tr("%1: %2", "run and what to do").arg(run, tr("Compare")));
  compare->setProperty("run", run);
  compare->setChecked(ticked_.contains(run));
  connect(compare, &QCheckBox::toggled, this, [this, run](bool on) { tick(run, on); });
  row->addWidget(compare);
  row->addStretch(1);
  if (!card.resumable() && card.run.status != "running") {
    auto* why = plainLabel(u"runWhyNotLabel"_s, errorText(card.notResumable).what);
    setTextRole(why, TextRole::Small);
    row->addWidget(why, 8);
  }
  return box;
}

QWidget* RunCards::card(const dimts::RunCard& one) {
  auto* frame = named(new QFrame(widget()), u"runCard_%1Frame"_s.arg(nameOf(one)), tr("Run %1").arg(nameOf(one)));
  makeCard(frame);
  auto* spark = named(new Sparkline, u"runSparkline"_s);
  spark->setFixedSize(220, 72);
  spark->setCurve(one.curve, tr("Course of %1").arg(nameOf(one)), runScoreText(one));
  spark->setVisible(!one.curve.empty());
  auto* top = new QHBoxLayout;
  top->setSpacing(24);
  top->addWidget(head(one, frame), 1);
  top->addWidget(spark, 0, Qt::AlignTop);
  auto* column = new QVBoxLayout(frame);
  column->setContentsMargins(20, 14, 20, 14);
  column->setSpacing(8);
  column->addLayout(top);
  column->addWidget(buttons(one, frame));
  alignLabelsToLayout(frame);
  return frame;
}

}  // namespace dimts::widgets
