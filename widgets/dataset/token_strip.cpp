// Boxes in reading order; colours repeat, the unknown ones are framed and crossed.
#include "widgets/dataset/token_strip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include "widgets/common/script.h"
#include "widgets/common/theme.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kGap = 4, kPadding = 8, kNumberPixels = 11;

/// SentencePiece writes a space as U+2581, vocabularies like XTTS's as a token of its own.
QString spelled(const std::string& piece) {
  QString text = QString::fromStdString(piece);
  if (text == u"[SPACE]"_s) return u" "_s;
  return text.replace(QChar(0x2581), u' ');
}

/// The first (or last) character that has a form of its own: marks over and under letters have none.
QChar edgeOf(const QString& text, bool last) {
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text.at(last ? text.size() - 1 - i : i);
    if (c.joiningType() != QChar::Joining_Transparent) return c;
  }
  return {};
}

bool joins(QChar before, QChar after) {
  const auto left = before.joiningType(), right = after.joiningType();
  return (left == QChar::Joining_Dual || left == QChar::Joining_Causing) &&
         (right == QChar::Joining_Dual || right == QChar::Joining_Right || right == QChar::Joining_Causing);
}

}  // namespace

TokenStrip::TokenStrip(QWidget* parent) : QWidget(parent) {
  setObjectName(u"tokenStrip"_s);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
  clear();
}

void TokenStrip::setEncoded(const dimts::EncodedText& encoded) {
  encoded_ = encoded;
  rebuild();
}

void TokenStrip::clear() { setEncoded({}); }

void TokenStrip::setShowBlanks(bool on) {
  showBlanks_ = on;
  rebuild();
}

void TokenStrip::setCompact(bool on) {
  compact_ = on;
  rebuild();
}

QStringList TokenStrip::shownTexts() const {
  QStringList texts;
  for (const Box& box : boxes_) texts << box.text;
  return texts;
}

int TokenStrip::letterPixels() const { return compact_ ? kTextPixels : kTitlePixels; }

void TokenStrip::rebuild() {
  boxes_.clear();
  rightToLeft_ = QString::fromStdString(encoded_.normalized).isRightToLeft();
  for (size_t i = 0; i < encoded_.pieces.size(); ++i) {
    Box box;
    box.text = spelled(encoded_.pieces[i]);
    box.id = i < encoded_.ids.size() ? encoded_.ids[i] : -1;
    box.blank = box.text.isEmpty();
    if (!box.blank || showBlanks_) boxes_.push_back(box);
  }
  const int known = static_cast<int>(boxes_.size());
  QStringList unknown;
  for (const std::string& letter : encoded_.unknown) unknown << QString::fromStdString(letter);
  if (!placeUnknown(unknown))
    for (const QString& letter : unknown) boxes_.push_back({letter, {}, -1, true, false, {}});
  for (Box& box : boxes_) {
    box.shown = box.blank ? u"·"_s : QString(box.text).replace(u' ', QChar(0x2423));
    const QChar first = edgeOf(box.text, false);
    if (first.isNull() && !box.blank) box.shown.prepend(QChar(0x25CC));  // a mark alone stands on a dotted circle
  }
  joinLetters();
  describe(known, unknown);
  arrange(width(), boxes_);
  setMinimumHeight(heightForWidth(qMax(1, width())));
  updateGeometry();
  update();
}

void TokenStrip::describe(int known, const QStringList& unknown) {
  QString name = boxes_.empty() ? tr("No tokens") : tr("%Ln token(s)", nullptr, known);
  if (!unknown.isEmpty()) name += u". "_s + tr("Not in the vocabulary: %1").arg(unknown.join(u", "_s));
  setAccessibleName(name);
  QStringList cut;
  for (const Box& box : boxes_) cut << box.shown;
  setAccessibleDescription(QString::fromStdString(encoded_.normalized) + u'\n' + cut.join(u" | "_s));
}

bool TokenStrip::placeUnknown(const QStringList& unknown) {
  if (unknown.isEmpty()) return true;
  const QString text = QString::fromStdString(encoded_.normalized);
  std::vector<Box> placed;
  qsizetype at = 0, next = 0;
  const auto takeUnknown = [&] {
    if (next >= unknown.size() || !QStringView(text).mid(at).startsWith(unknown.at(next))) return false;
    placed.push_back({unknown.at(next), {}, -1, true, false, {}});
    at += unknown.at(next++).size();
    return true;
  };
  for (const Box& box : boxes_) {
    QString piece = box.text;
    const bool symbol = piece.startsWith(u'[') && piece.endsWith(u']');
    const auto fits = [&] { return QStringView(text).mid(at).startsWith(piece, Qt::CaseInsensitive); };
    while (!box.blank && !symbol && !fits()) {
      if (takeUnknown()) continue;
      if (piece.startsWith(u' ') && piece.size() > 1) piece.remove(0, 1);  // the space before the first word
      else if (at < text.size() && text.at(at) == u' ') ++at;
      else return false;
    }
    placed.push_back(box);
    if (!box.blank && !symbol) at += piece.size();
  }
  while (at < text.size())
    if (!takeUnknown()) ++at;
  if (next != unknown.size()) return false;
  boxes_ = std::move(placed);
  return true;
}

void TokenStrip::joinLetters() {
  Box* before = nullptr;
  for (Box& box : boxes_) {
    if (box.blank) continue;
    if (before && joins(edgeOf(before->text, true), edgeOf(box.text, false))) {
      before->shown += QChar(0x200D);
      box.shown.prepend(QChar(0x200D));
    }
    before = &box;
  }
}

int TokenStrip::arrange(int width, std::vector<Box>& boxes) const {
  const QFontMetrics letters(interfaceFont(letterPixels())), numbers(interfaceFont(kNumberPixels));
  const int padding = compact_ ? kPadding / 2 : kPadding;
  const int height = letters.height() + (compact_ ? 6 : numbers.height() + 10);
  int x = 0, y = 0;
  for (Box& box : boxes) {
    const int number = compact_ ? 0 : numbers.horizontalAdvance(QString::number(box.id));
    const int w = qMax(letters.horizontalAdvance(box.shown), number) + 2 * padding;
    if (x > 0 && x + w > width) {
      x = 0;
      y += height + kGap;
    }
    const QRect rect(x, y, w, height);
    box.rect = rightToLeft_ ? QRect(width - x - w, y, w, height) : rect;
    x += w + (compact_ ? kGap / 2 : kGap);
  }
  return boxes.empty() ? height : y + height;
}

int TokenStrip::heightForWidth(int width) const {
  std::vector<Box> boxes = boxes_;
  return arrange(width, boxes);
}

QSize TokenStrip::sizeHint() const { return {480, heightForWidth(qMax(480, width()))}; }

void TokenStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (boxes_.empty()) {
    painter.setPen(Theme::instance().colors().muted);
    painter.drawText(rect(), Qt::AlignCenter, tr("Type a sentence to see it in tokens."));
  }
  for (const Box& box : boxes_) paintBox(painter, box);
}

void TokenStrip::paintBox(QPainter& painter, const Box& box) const {
  const ThemeColors& c = Theme::instance().colors();
  const QColor ground = box.unknown ? c.wrong : box.blank ? c.muted : Theme::curveStyle(static_cast<int>(box.id % 6)).color;
  QColor fill = ground;
  fill.setAlphaF(box.blank ? 0.08F : 0.22F);
  const bool plain = Theme::instance().kind() == ThemeKind::HighContrast && !box.unknown;  // the edge must be seen before its colour
  painter.setPen(QPen(plain ? c.text : ground, box.unknown ? 2 : 1, box.unknown ? Qt::DashLine : Qt::SolidLine));
  painter.setBrush(fill);
  painter.drawRoundedRect(QRectF(box.rect).adjusted(1, 1, -1, -1), 4, 4);
  const QRect inner = box.rect.adjusted(0, compact_ ? 0 : 4, 0, compact_ ? 0 : -4);
  painter.setPen(c.text);
  painter.setFont(interfaceFont(letterPixels()));
  painter.drawText(inner, (compact_ ? Qt::AlignVCenter : Qt::AlignTop) | Qt::AlignHCenter, box.shown);
  if (compact_) return;
  painter.setPen(box.unknown ? c.wrong : c.muted);
  painter.setFont(interfaceFont(kNumberPixels));
  painter.drawText(inner, Qt::AlignBottom | Qt::AlignHCenter, box.unknown ? u"✕"_s : QString::number(box.id));
}

void TokenStrip::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange(width(), boxes_);
  setMinimumHeight(heightForWidth(width()));
}

bool TokenStrip::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  for (const Box& box : boxes_) {
    if (!box.rect.contains(help->pos())) continue;
    QToolTip::showText(help->globalPos(), box.unknown ? tr("“%1” is not in the vocabulary and is left out").arg(box.text)
                                          : box.blank ? tr("blank, token %1").arg(box.id)
                                                      : tr("“%1”, token %2").arg(box.text).arg(box.id), this);
    return true;
  }
  QToolTip::hideText();
  return true;
}

}  // namespace dimts::widgets
