// Fonts and line heights by script: Ethiopic and Arabic letters need more room than Latin ones.
#pragma once

#include <QFont>
#include <QString>

class QTextDocument;

namespace dimts::widgets {

/// True when the text has Ethiopic or Arabic letters.
bool hasTallScript(const QString& text);
/// 1.6 for Ethiopic and Arabic script, else 1.4.
double lineHeightFor(const QString& text);
/// The system font, then Noto Sans Ethiopic and Noto Naskh Arabic as far as they are installed.
QFont interfaceFont(int pixelSize);
/// True when the font, or one that stands in for it, has this letter.
bool canShow(const QFont& font, char16_t letter);
/// Gives every paragraph of a document the line height of its text.
void applyLineHeight(QTextDocument& document);
/// Keeps a name or sentence of another direction from disturbing the sentence it is put into.
QString isolated(const QString& text);
/// The direction of the first strong letter, for text fields.
Qt::LayoutDirection directionOf(const QString& text);

}  // namespace dimts::widgets
