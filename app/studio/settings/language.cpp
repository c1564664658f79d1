// One translator object at a time. Qt itself brings no translation into these languages, so its few words that the
// window shows (Close, Cancel, Copy …) are in the same files.
#include "app/studio/settings/language.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPointer>
#include <QTranslator>

#include "widgets/common/script.h"

static void loadTranslationResource() { Q_INIT_RESOURCE(translations); }

namespace dimts::studio {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Language)
};

QString& codeInForce() {
  static QString code;
  return code;
}

QPointer<QTranslator>& translatorInForce() {
  static QPointer<QTranslator> translator;
  return translator;
}

/// Kurdish without a script is Kurmanji in Latin letters, except where it is written in Arabic ones.
QString codeOf(const QString& wish) {
  const QStringList parts = wish.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('@'), 0, 0)
                                .replace(QLatin1Char('-'), QLatin1Char('_')).split(QLatin1Char('_'));
  const QString& code = parts.front();
  if (code == QLatin1String("ku")) {
    const bool arabic = parts.contains(QLatin1String("Arab")) || parts.contains(QLatin1String("IQ")) || parts.contains(QLatin1String("IR"));
    return arabic && !parts.contains(QLatin1String("Latn")) ? QStringLiteral("ckb") : QStringLiteral("kmr");
  }
  if (code == QLatin1String("C") || code == QLatin1String("POSIX")) return QStringLiteral("en");
  return languageOf(code) ? code : QString();
}

QLocale localeFor(const Language& language, bool asDesktop) {
  const QLocale system = QLocale::system();
  if (language.code != QLatin1String("en")) return language.locale;
  return asDesktop || system.language() == QLocale::English ? system : language.locale;
}

}  // namespace

const QList<Language>& languages() {
  static const QList<Language> list{
      {QStringLiteral("en"), QStringLiteral("English"), QLocale(QLocale::English, QLocale::UnitedKingdom), u'e', true},
      {QStringLiteral("am"), QStringLiteral("አማርኛ"), QLocale(QLocale::Amharic, QLocale::Ethiopia), u'አ', false},
      {QStringLiteral("ckb"), QStringLiteral("کوردیی ناوەندی (سۆرانی)"), QLocale(QLocale::CentralKurdish, QLocale::Iraq), u'ێ', false},
      {QStringLiteral("kmr"), QStringLiteral("Kurdî (kurmancî)"), QLocale(QLocale::Kurdish, QLocale::Turkey), u'ê', false}};
  return list;
}

const Language* languageOf(const QString& code) {
  for (const Language& language : languages())
    if (language.code == code) return &language;
  return nullptr;
}

QString languageFor(const QStringList& wishes) {
  for (const QString& wish : wishes)
    if (const QString code = codeOf(wish); !code.isEmpty()) return code;
  return QStringLiteral("en");
}

QStringList desktopWishes() {
  QString locale;
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (locale.isEmpty()) locale = qEnvironmentVariable(name);
  QStringList wishes;
  if (locale.section(QLatin1Char('.'), 0, 0) != QLatin1String("C"))
    wishes = qEnvironmentVariable("LANGUAGE").split(QLatin1Char(':'), Qt::SkipEmptyParts);
  if (!locale.isEmpty()) wishes << locale;
  return wishes + QLocale::system().uiLanguages();
}

QString currentLanguage() { return codeInForce().isEmpty() ? QStringLiteral("en") : codeInForce(); }

QString applyLanguage(QApplication& app, const QString& wanted, const QStringList& desktop) {
  const bool asDesktop = !languageOf(wanted);
  const Language& language = *languageOf(asDesktop ? languageFor(desktop) : wanted);
  if (!widgets::canShow(app.font(), language.letter)) {
    if (codeInForce().isEmpty()) applyLanguage(app, QStringLiteral("en"), desktop);
    return Words::tr("No font on this computer has the letters of %1. Install the package fonts-noto-core and start again.")
        .arg(language.locale.language() == QLocale::Amharic ? Words::tr("Amharic") : Words::tr("Kurdish"));
  }
  loadTranslationResource();
  if (translatorInForce()) {
    QCoreApplication::removeTranslator(translatorInForce());
    delete translatorInForce();
  }
  translatorInForce() = new QTranslator(&app);
  if (translatorInForce()->load(QStringLiteral(":/dimts/translations/dimts_%1.qm").arg(language.code)))
    QCoreApplication::installTranslator(translatorInForce());
  codeInForce() = language.code;
  QLocale::setDefault(localeFor(language, asDesktop));
  QGuiApplication::setLayoutDirection(language.locale.textDirection());
  return {};
}

QString translationNote() {
  const Language* language = languageOf(currentLanguage());
  return language && !language->checked ? Words::tr("Translated by machine, not checked yet by a speaker; corrections are welcome.")
                                        : QString();
}

}  // namespace dimts::studio
