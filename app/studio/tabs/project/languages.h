// The languages a voice can speak, for a list to choose from.
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace dimts::studio {

struct VoiceLanguage {
  QString code;  ///< "am"
  QString text;  ///< by the reader's name for it and, in scripts that the studio brings fonts for, by its own
};

/// In the reader's words.
QString languageName(QLocale::Language language);
/// Every language that the system's tables know, in alphabetical order.
QList<VoiceLanguage> voiceLanguages();
/// The code of the window's own language, for which somebody most likely makes a voice.
QString likelyVoiceLanguage();

}  // namespace dimts::studio
