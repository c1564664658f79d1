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
constexpr int kGap = 4, kPadding = 8;
}

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

void TokenStrip::rebuild() {
  boxes_.clear();
  rightToLeft_ = QString::fromStdString(encoded_.normalized).isRightToLeft();
  for (size_t i = 0; i < encoded_.pieces.size(); ++i) {
    Box box;
    box.text = QString::fromStdString(encoded_.pieces[i]);
    box.id = i < encoded_.ids.size() ? encoded_.ids[i] : -1;
    box.blank = box.text.isEmpty();
    if (box.blank && !showBlanks_) continue;
    if (box.blank) box.text = u"·"_s;
    if (box.text == u" "_s) box.text = u"␣"_s;
    boxes_.push_back(box);
  }
  const int known = static_cast<int>(boxes_.size());
  QStringList unknown;
  for (const std::string& letter : encoded_.unknown) {
    Box box;
    box.text = QString::fromStdString(letter);
    box.id = -1;
    box.unknown = true;
    unknown << box.text;
    boxes_.push_back(box);
  }
  QString name = boxes_.empty() ? tr("No tokens") : tr("%n token(s)", nullptr, known);
  if (!unknown.isEmpty()) name += u". "_s + tr("Not in the vocabulary: %1").arg(unknown.join(u", "_s));
  setAccessibleName(name);
  setAccessibleDescription(QString::fromStdString(encoded_.normalized));
  arrange(width(), boxes_);
  updateGeometry();
  update();
}

int TokenStrip::arrange(int width, std::vector<Box>& boxes) const {
  const QFontMetrics letters(interfaceFont(kTitlePixels)), numbers(interfaceFont(11));
  const int height = letters.height() + numbers.height() + 10;
  int x = 0, y = 0;
  bool before = false;
  for (Box& box : boxes) {
    const int w = qMax(letters.horizontalAdvance(box.text), numbers.horizontalAdvance(QString::number(box.id))) + 2 * kPadding;
    if (x > 0 && (x + w > width || (box.unknown && !before))) {
      x = 0;
      y += height + kGap;
    }
    before = box.unknown;
    const QRect rect(x, y, w, height);
    box.rect = rightToLeft_ ? QRect(width - x - w, y, w, height) : rect;
    x += w + kGap;
  }
  return boxes.empty() ? height : y + height;
}

int TokenStrip::heightForWidth(int width) const {
  std::vector<Box> boxes = boxes_;
  return arrange(width, boxes);
}

QSize TokenStrip::sizeHint() const { return {480, heightForWidth(qMax(480, width()))}; }

void TokenStrip::paintEvent(QPaintEvent*) {
  const ThemeColors& c = Theme::instance().colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (boxes_.empty()) {
    painter.setPen(c.muted);
    painter.drawText(rect(), Qt::AlignCenter, tr("Type a sentence to see it in tokens."));
    return;
  }
  const QFont letters = interfaceFont(kTitlePixels), numbers = interfaceFont(11);
  for (const Box& box : boxes_) {
    QColor ground = box.unknown ? c.wrong : box.blank ? c.muted : Theme::curveStyle(static_cast<int>(box.id % 6)).color;
    QColor fill = ground;
    fill.setAlphaF(box.blank ? 0.08F : 0.22F);
    painter.setPen(QPen(ground, box.unknown ? 2 : 1, box.unknown ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(box.rect).adjusted(1, 1, -1, -1), 4, 4);
    const QRect inner = box.rect.adjusted(0, 4, 0, -4);
    painter.setPen(c.text);
    painter.setFont(letters);
    painter.drawText(inner, Qt::AlignTop | Qt::AlignHCenter, box.text);
    painter.setPen(box.unknown ? c.wrong : c.muted);
    painter.setFont(numbers);
    painter.drawText(inner, Qt::AlignBottom | Qt::AlignHCenter, box.unknown ? u"✕"_s : QString::number(box.id));
  }
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
