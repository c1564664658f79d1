// The languages of the window: which there are, which one is wanted, and how one is put in force.
// Translations made by machine are said to be so until a speaker has checked them (resources/translations/glossary.md).
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

class QApplication;

namespace dimts::studio {

struct Language {
  QString code;     ///< "en", "am", "ckb", "kmr"
  QString ownName;  ///< as its speakers write it
  QLocale locale;   ///< for numbers and dates
  char16_t letter;  ///< a letter that its script needs
  bool checked;     ///< a speaker has looked through the translation
};

const QList<Language>& languages();
/// Null for a code that there is no translation for.
const Language* languageOf(const QString& code);

/// The code for a list of wishes such as "ckb_IQ.UTF-8" or "ku-Latn-TR", best first; "en" when none can be met.
QString languageFor(const QStringList& wishes);
/// What the desktop asks for: LANGUAGE, LC_ALL, LC_MESSAGES, LANG, then the system's own list.
QStringList desktopWishes();

/// The code in force; "en" before applyLanguage().
QString currentLanguage();

/// Puts a language in force: translation, direction, numbers and dates. `wanted` empty: as the desktop.
/// Widgets that exist already keep their words. Returns why it could not be done, in the language so far: there is no
/// font for its letters; then nothing has changed, or English is in force when nothing was before.
QString applyLanguage(QApplication& app, const QString& wanted, const QStringList& desktop = desktopWishes());

/// "Translated by machine; corrections are welcome." in the language in force; empty when there is nothing to say.
QString translationNote();

}  // namespace dimts::studio
