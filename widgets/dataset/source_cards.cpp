// The cards are made anew when the sources change: there are tens of films, not thousands.
#include "widgets/dataset/source_cards.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "widgets/common/build.h"
#include "widgets/common/direction.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/script.h"
#include "widgets/common/theme.h"
#include "widgets/dataset/source_list.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostReasons = 4;

/// A list of sound files; films with subtitles inside them are judged at import.
bool isList(const dimts::SourceInfo& source) { return source.timing.verdict.empty() && source.mediaPath == source.subtitlePath; }

enum class Mood { Good, Look, Waiting, Unknown };

Mood moodOf(const dimts::SourceInfo& source) {
  if (source.kept == 0) return source.subtitlePath.empty() ? Mood::Waiting : Mood::Look;
  const std::string& verdict = source.timing.verdict;
  if (verdict.empty() && !source.subtitlePath.empty() && !isList(source)) return Mood::Unknown;
  return verdict == "cannot_tell" || verdict == "off" || source.kept < source.dropped || source.mediaMissing ? Mood::Look : Mood::Good;
}

QString reasonsSentence(const SourceCards::Source& source) {
  QStringList parts{SourceCards::tr("%1 kept").arg(countText(source.info.kept))};
  int64_t rest = 0;
  for (size_t i = 0; i < source.reasons.size(); ++i) {
    if (i < kMostReasons)
      parts << u"%1 %2"_s.arg(countText(source.reasons[i].count), reasonText(source.reasons[i].reason));
    else
      rest += source.reasons[i].count;
  }
  if (rest > 0) parts << SourceCards::tr("%1 for other reasons").arg(countText(rest));
  return parts.join(u" · "_s);
}

}  // namespace

ShareBar::ShareBar(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ShareBar::setShares(int64_t kept, const std::vector<dimts::CountedReason>& dropped) {
  kept_ = kept;
  dropped_ = dropped;
  update();
}

void ShareBar::paintEvent(QPaintEvent*) {
  double all = static_cast<double>(kept_);
  for (const auto& one : dropped_) all += static_cast<double>(one.count);
  if (all <= 0) return;
  const ThemeColors& c = Theme::instance().colors();
  QPainter painter(this);
  double at = 0;
  const auto part = [&](int64_t count, const QColor& color) {
    if (count <= 0) return;
    const double wide = width() * static_cast<double>(count) / all;
    const double x = layoutDirection() == Qt::RightToLeft ? width() - at - wide : at;
    painter.fillRect(QRectF(x, 0, std::max(1.0, wide - 1), height()), color);
    at += wide;
  };
  part(kept_, c.accent);
  for (size_t i = 0; i < dropped_.size(); ++i) {
    QColor shade = c.muted;
    shade.setAlphaF(i % 2 ? 0.45F : 0.75F);
    part(dropped_[i].count, shade);
  }
}

SourceCards::SourceCards(QWidget* parent) : QScrollArea(parent) {
  setObjectName(u"sourceCards"_s);
  setAccessibleName(tr("Films"));
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* inner = named(new QWidget, u"sourceCardsWidget"_s);
  column_ = new QVBoxLayout(inner);
  column_->setContentsMargins(1, 1, 1, 1);
  column_->setSpacing(12);
  setWidget(inner);
}

void SourceCards::setSources(const std::vector<Source>& sources) {
  while (QLayoutItem* item = column_->takeAt(0)) {
    if (item->widget()) {
      item->widget()->hide();
      item->widget()->deleteLater();
    }
    delete item;
  }
  count_ = static_cast<int>(sources.size());
  for (const Source& source : sources) column_->addWidget(card(source));
  column_->addStretch(1);
}

QString SourceCards::timingSentence(const dimts::SourceInfo& source) {
  const dimts::SourceTiming& timing = source.timing;
  const QString by = durationText(std::abs(timing.offsetSeconds));
  const bool stretched = std::abs(timing.ratio - 1) > 1e-6;
  QString text;
  if (source.subtitlePath.empty())
    text = tr("There are no subtitles: the sound was cut at its pauses, and the clips wait for somebody to type what is said.");
  else if (isList(source))
    text = tr("A list of sound files: each clip is cut as its file is.");
  else if (timing.verdict == "fits")
    text = tr("The subtitles are in time with the speech.");
  else if (timing.verdict == "corrected")
    text = timing.offsetSeconds < 0 ? tr("The subtitles came %1 too late; that is corrected.").arg(by)
                                    : tr("The subtitles came %1 too early; that is corrected.").arg(by);
  else if (timing.verdict == "by_user")
    text = timing.offsetSeconds < 0 ? tr("You moved the subtitles to %1 earlier.").arg(by) : tr("You moved the subtitles to %1 later.").arg(by);
  else if (timing.verdict == "cannot_tell")
    text = tr("There is too little to tell whether the subtitles are in time: listen to a few clips.");
  else if (timing.verdict == "off")
    text = tr("The subtitles were taken as they are written, without a look at the sound.");
  else
    text = tr("Nothing is known of how well the subtitles fit.");
  if (stretched) text += u' ' + tr("They were stretched as well.");
  if (timing.pieces.size() > 1) text += u' ' + tr("Parts of the film have times of their own.");
  if (source.mediaMissing) text += u' ' + tr("The film itself is no longer where it was; its clips still work.");
  return text;
}

QWidget* SourceCards::card(const Source& source) {
  const dimts::SourceInfo& info = source.info;
  const QString name = SourceList::nameOf(info);
  auto* frame = named(new QFrame(widget()), u"sourceCard%1Frame"_s.arg(info.id), tr("Film %1").arg(name));
  makeCard(frame);
  auto* title = plainLabel(u"sourceTitleLabel"_s, isolated(name));
  setTextRole(title, TextRole::Title);
  title->setToolTip(QString::fromStdString(info.mediaPath));
  auto* facts = plainLabel(u"sourceFactsLabel"_s, info.speaker.empty()
                                                      ? durationText(info.durationSeconds)
                                                      : durationText(info.durationSeconds) + u" · "_s + isolated(QString::fromStdString(info.speaker)));
  setTextRole(facts, TextRole::Small);
  const Mood mood = moodOf(info);
  auto* mark = new QLabel;
  static constexpr Icon kIcons[] = {Icon::Done, Icon::Warning, Icon::Edit, Icon::NotYet};
  static constexpr Ink kInks[] = {Ink::Accent, Ink::Warn, Ink::Muted, Ink::Muted};
  const auto kind = static_cast<size_t>(mood);
  mark->setPixmap(icon(kIcons[kind], kInks[kind]).pixmap(QSize(20, 20), devicePixelRatioF()));
  auto* verdict = plainLabel(u"sourceTimingLabel"_s, timingSentence(info));
  auto* bar = new ShareBar;
  bar->setShares(info.kept, source.reasons);
  auto* counts = plainLabel(u"sourceCountsLabel"_s, reasonsSentence(source));
  setTextRole(counts, TextRole::Small);
  auto* buttons = new QHBoxLayout;
  const auto button = [&](const QString& objectName, const QString& text, const QString& hint, auto signal) {
    auto* made = named(new QPushButton(text), objectName, u"%1: %2"_s.arg(name, text));
    made->setToolTip(hint);
    connect(made, &QPushButton::clicked, this, [this, signal, id = info.id] { Q_EMIT(this->*signal)(id); });
    buttons->addWidget(made);
  };
  button(u"sourceClipsPushButton"_s, info.kept == 0 && info.subtitlePath.empty() ? tr("Type the texts") : tr("Show the clips"),
         tr("Its clips in the table"), &SourceCards::clipsRequested);
  button(u"sourceTimingPushButton"_s, tr("Look at the timing"), tr("Its sound with the clips on it"), &SourceCards::timingRequested);
  if (!info.subtitlePath.empty() && !isList(info))
    button(u"sourceMovePushButton"_s, tr("Move the subtitles…"), tr("All of them earlier or later, or stretched"), &SourceCards::moveRequested);
  if (std::any_of(source.reasons.begin(), source.reasons.end(), [](const auto& one) { return one.reason == "no_text"; }) && info.subtitlePath.empty())
    button(u"sourceTranscriptPushButton"_s, tr("Take in a transcript…"), tr("A text file with one line for each clip, in their order"),
           &SourceCards::transcriptRequested);
  buttons->addStretch(1);
  auto* line = new QHBoxLayout;
  line->addWidget(mark, 0, Qt::AlignTop);
  line->addWidget(verdict, 1);
  auto* head = new QHBoxLayout;
  head->addWidget(title, 1);
  head->addWidget(facts, 0, Qt::AlignVCenter);
  facts->setWordWrap(false);
  auto* column = new QVBoxLayout(frame);
  column->setContentsMargins(20, 14, 20, 16);
  column->setSpacing(8);
  column->addLayout(head);
  column->addLayout(line);
  column->addWidget(bar);
  column->addWidget(counts);
  column->addLayout(buttons);
  alignLabelsToLayout(frame);
  return frame;
}

}  // namespace dimts::widgets
