// Paints the SVG icons in the theme's colours at the size and resolution that is asked for.
#include "widgets/common/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "widgets/common/theme.h"

static void loadIconResource() { Q_INIT_RESOURCE(widgets); }

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

const char* const kNames[] = {
    "project", "dataset", "tokenizer", "settings", "training", "listen", "play",     "pause",     "stop",
    "save",    "speak",   "undo",      "theme",    "help",     "warning", "wrong",   "done",      "next",
    "not_yet", "add",     "open",      "film",     "subtitles", "search", "drop",    "keep",      "edit",
    "copy",    "reset",   "chart",     "device",   "language", "close",  "no_audio", "history"};
constexpr int kCount = static_cast<int>(std::size(kNames));
static_assert(kCount == static_cast<int>(Icon::History) + 1);

const QByteArray& svgOf(Icon which) {
  static QHash<int, QByteArray> cache;
  const int index = static_cast<int>(which);
  auto it = cache.constFind(index);
  if (it != cache.constEnd()) return *it;
  loadIconResource();
  QFile file(u":/dimts/icons/%1.svg"_s.arg(QLatin1String(kNames[index])));
  return *cache.insert(index, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

class ThemedIconEngine : public QIconEngine {
 public:
  ThemedIconEngine(Icon which, Ink ink) : which_(which), ink_(ink) {}
  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    return scaledPixmap(size, mode, state, 1.0);
  }
  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
    const int pixels = static_cast<int>(qMin(size.width(), size.height()) / scale);
    return iconPixmap(which_, qMax(1, pixels), color(mode), scale);
  }
  QIconEngine* clone() const override { return new ThemedIconEngine(which_, ink_); }
  bool isNull() override { return false; }

 private:
  QColor color(QIcon::Mode mode) const {
    if (mode == QIcon::Selected) return inkColor(Ink::OnAccent);
    QColor ink = inkColor(mode == QIcon::Disabled ? Ink::Muted : ink_);
    if (mode == QIcon::Disabled) ink.setAlphaF(0.6F);
    return ink;
  }
  Icon which_;
  Ink ink_;
};

}  // namespace

QList<Icon> allIcons() {
  QList<Icon> icons;
  for (int i = 0; i < kCount; ++i) icons << static_cast<Icon>(i);
  return icons;
}

QColor inkColor(Ink ink) {
  const ThemeColors& c = Theme::instance().colors();
  switch (ink) {
    case Ink::Text: return c.text;
    case Ink::Muted: return c.muted;
    case Ink::Accent: return c.accent;
    case Ink::OnAccent: return c.onAccent;
    case Ink::Warn: return c.warn;
    case Ink::Wrong: return c.wrong;
  }
  return c.text;
}

QIcon icon(Icon which, Ink ink) { return QIcon(new ThemedIconEngine(which, ink)); }

QPixmap iconPixmap(Icon which, int pixels, const QColor& ink, qreal ratio) {
  const QString key = u"dimts/%1/%2/%3/%4"_s.arg(static_cast<int>(which)).arg(pixels).arg(ink.name(QColor::HexArgb)).arg(ratio);
  QPixmap pixmap;
  if (QPixmapCache::find(key, &pixmap)) return pixmap;
  QByteArray svg = svgOf(which);
  svg.replace("#000000", ink.name().toLatin1());
  QSvgRenderer renderer(svg);
  pixmap = QPixmap(QSize(pixels, pixels) * ratio);
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setOpacity(ink.alphaF());
  renderer.render(&painter, QRectF(0, 0, pixels, pixels));
  painter.end();
  QPixmapCache::insert(key, pixmap);
  return pixmap;
}

}  // namespace dimts::widgets
