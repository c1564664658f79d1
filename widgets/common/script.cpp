// Script detection, font families and paragraph line heights.
#include "widgets/common/script.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <utility>

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

bool hasTallScript(const QString& text) {
  for (QChar c : text) {
    const auto script = c.script();
    if (script == QChar::Script_Ethiopic || script == QChar::Script_Arabic) return true;
  }
  return false;
}

double lineHeightFor(const QString& text) { return hasTallScript(text) ? 1.6 : 1.4; }

namespace {

/// Looked up once for each font of the desktop: fontconfig takes a millisecond for it.
QFont withFamilies(QFont font) {
  // The name that is really used first: an alias such as "Sans Serif" may give digits and letters different fonts.
  QStringList families{QFontInfo(font).family()};
  for (const QString& family : {u"Noto Sans Ethiopic"_s, u"Noto Naskh Arabic"_s})
    if (QFontDatabase::hasFamily(family) && !families.contains(family)) families << family;
  font.setFamilies(families);
  return font;
}

}  // namespace

QFont interfaceFont(int pixelSize) {
  static QFont desktop, known;
  static bool looked = false;
  const QFont now = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
  if (!std::exchange(looked, true) || now != desktop) known = withFamilies(desktop = now);
  QFont font = known;
  font.setPixelSize(pixelSize);
  return font;
}

bool canShow(const QFont& font, char16_t letter) { return QFontMetrics(font).inFont(QChar(letter)); }

void applyLineHeight(QTextDocument& document) {
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    const int percent = static_cast<int>(lineHeightFor(block.text()) * 100 / 1.2);
    QTextBlockFormat format = block.blockFormat();
    if (format.lineHeightType() == QTextBlockFormat::ProportionalHeight && static_cast<int>(format.lineHeight()) == percent)
      continue;
    format.setLineHeight(percent, QTextBlockFormat::ProportionalHeight);
    QTextCursor(block).setBlockFormat(format);
  }
}

QString isolated(const QString& text) { return QChar(0x2068) + text + QChar(0x2069); }

Qt::LayoutDirection directionOf(const QString& text) {
  return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

}  // namespace dimts::widgets
