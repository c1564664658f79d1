// Reads Qt's tables of languages.
#include "app/studio/tabs/project/languages.h"

#include <QCoreApplication>

#include <algorithm>

#include "app/studio/settings/language.h"
#include "widgets/common/script.h"

namespace dimts::studio {

QString languageName(QLocale::Language language) {
  return QCoreApplication::translate("LanguageName", qPrintable(QLocale::languageToString(language)));
}

QList<VoiceLanguage> voiceLanguages() {
  QList<VoiceLanguage> list;
  for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
    const auto language = static_cast<QLocale::Language>(i);
    const QString code = QLocale::languageToCode(language);
    if (code.isEmpty()) continue;
    const QString name = languageName(language);
    const QLocale locale(language);
    const bool shown = locale.language() == language &&
                       (locale.script() == QLocale::LatinScript || locale.script() == QLocale::EthiopicScript ||
                        locale.script() == QLocale::ArabicScript);
    const QString own = shown ? locale.nativeLanguageName() : QString();
    list.append({code, own.isEmpty() || own.contains(name) ? name : QStringLiteral("%1 (%2)").arg(name, widgets::isolated(own))});
  }
  std::sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.text, b.text) < 0; });
  return list;
}

QString likelyVoiceLanguage() {
  const QString window = currentLanguage();
  return window == QLatin1String("kmr") ? QStringLiteral("ku") : window;
}

}  // namespace dimts::studio
