// What kind of list a file is, by its name and its first lines; somebody can choose another.
#pragma once

#include <QString>
#include <QStringList>

namespace dimts::widgets {

/// The formats of an import ("ljspeech", "csv", …), the most usual first.
const QStringList& listFormatNames();
/// The same for people: "LJSpeech: name | text | text".
QString listFormatLabel(const QString& format);

/// `path`: a list, or a folder in which one has its usual name. Reads the first 64 KiB. Without a hint "csv".
QString guessListFormat(const QString& path);

/// For the file picker.
QString listFileFilter();

}  // namespace dimts::widgets
