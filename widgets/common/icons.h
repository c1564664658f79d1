// The studio's own icons, drawn as SVG with one ink and painted in the colours of the theme in force.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace dimts::widgets {

enum class Icon {
  Project, Dataset, Tokenizer, Settings, Training, Listen,
  Play, Pause, Stop, Save, Speak, Undo, Theme, Help, Warning, Wrong, Done, Next, NotYet,
  Add, Open, Film, Subtitles, Search, Drop, Keep, Edit, Copy, Reset, Chart, Device, Language, Close, NoAudio, History
};

/// All icons, for tests and the icon sheet.
QList<Icon> allIcons();
enum class Ink { Text, Muted, Accent, OnAccent, Warn, Wrong };
/// Follows the theme, also when it changes. Disabled is muted; Ink::OnAccent is for primary buttons.
QIcon icon(Icon which, Ink ink = Ink::Text);
QColor inkColor(Ink ink);
/// An icon in a fixed ink.
QPixmap iconPixmap(Icon which, int pixels, const QColor& ink, qreal devicePixelRatio = 1.0);

}  // namespace dimts::widgets
