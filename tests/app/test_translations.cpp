// The translation files: every word of the sources is in them, none is empty or loses a placeholder, and what no
// speaker has checked is marked as made by machine.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

#include "app/studio/settings/language.h"
#include "tests/support/temp_dir.h"

using namespace dimts;

namespace {

struct Message {
  QString source, comment, state, note;  ///< state: "unfinished", "vanished" …; note: for translators
  QStringList forms;                     ///< one, or the plural forms
  bool plural = false;
};

/// By context, source and comment.
using Messages = std::map<QString, Message>;

Message readMessage(QXmlStreamReader& xml) {
  Message message;
  message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
  while (xml.readNextStartElement()) {
    if (xml.name() == QLatin1String("source")) message.source = xml.readElementText();
    else if (xml.name() == QLatin1String("comment")) message.comment = xml.readElementText();
    else if (xml.name() == QLatin1String("translatorcomment")) message.note = xml.readElementText();
    else if (xml.name() == QLatin1String("translation")) {
      message.state = xml.attributes().value(QLatin1String("type")).toString();
      if (!message.plural) message.forms << xml.readElementText();
      else while (xml.readNextStartElement()) message.forms << xml.readElementText();
    } else xml.skipCurrentElement();
  }
  return message;
}

Messages readFile(const QString& path) {
  QFile file(path);
  Messages messages;
  if (!file.open(QIODevice::ReadOnly)) return messages;
  QXmlStreamReader xml(&file);
  QString context;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    if (xml.name() == QLatin1String("name")) context = xml.readElementText();
    else if (xml.name() == QLatin1String("message")) {
      const Message message = readMessage(xml);
      messages[context + QLatin1Char('|') + message.source + QLatin1Char('|') + message.comment] = message;
    }
  }
  return messages;
}

QStringList placeholders(const QString& text) {
  static const QRegularExpression pattern(QStringLiteral("%L?(\\d+|n)"));
  QStringList found;
  for (auto it = pattern.globalMatch(text); it.hasNext();) found << it.next().captured(1);
  found.sort();
  return found;
}

QChar::Script scriptOf(const QString& code) {
  return code == QLatin1String("am") ? QChar::Script_Ethiopic : code == QLatin1String("ckb") ? QChar::Script_Arabic : QChar::Script_Latin;
}

bool hasLetterOf(const QString& text, QChar::Script script) {
  return std::any_of(text.begin(), text.end(), [script](QChar c) { return c.isLetter() && c.script() == script; });
}

/// What is wrong with one translation; empty when nothing is.
QString problemOf(const QString& code, const Message& message) {
  if (!message.state.isEmpty()) return QStringLiteral("is ") + message.state;
  if (message.forms.isEmpty()) return QStringLiteral("has no translation");
  for (const QString& form : message.forms) {
    if (form.trimmed().isEmpty()) return QStringLiteral("is empty");
    if (placeholders(form) != placeholders(message.source)) return QStringLiteral("has other placeholders: ") + form;
    if (form.count(QLatin1Char('&')) > 1 && !message.source.contains(QLatin1String("&&"))) return QStringLiteral("has two keys: ") + form;
    if (form.count(QLatin1Char('\n')) != message.source.count(QLatin1Char('\n'))) return QStringLiteral("has other lines: ") + form;
    if (form.startsWith(QLatin1Char(' ')) != message.source.startsWith(QLatin1Char(' ')) ||
        form.endsWith(QLatin1Char(' ')) != message.source.endsWith(QLatin1Char(' ')))
      return QStringLiteral("begins or ends with other spaces: ") + form;
    if (form.endsWith(QChar(0x2026)) != message.source.endsWith(QChar(0x2026))) return QStringLiteral("loses its …: ") + form;
    if (form != message.source && hasLetterOf(message.source, QChar::Script_Latin) && hasLetterOf(QString(form).remove(QRegularExpression(QStringLiteral("%L?[\\dn]"))), QChar::Script_Latin) &&
        !hasLetterOf(form, scriptOf(code)))
      return QStringLiteral("is not in its script: ") + form;
  }
  return {};
}

}  // namespace

class TestTranslations : public QObject {
  Q_OBJECT

 private:
  const QString folder_ = QStringLiteral(DIMTS_SOURCE_DIR "/resources/translations");
  QString file(const QString& code) const { return QStringLiteral("%1/dimts_%2.ts").arg(folder_, code); }
  static void addLanguages() {
    QTest::addColumn<QString>("code");
    for (const char* code : {"am", "ckb", "kmr", "en"}) QTest::newRow(code) << QString::fromLatin1(code);
  }

 private Q_SLOTS:
  void everythingIsTranslated_data() { addLanguages(); }
  void everythingIsTranslated() {
    QFETCH(QString, code);
    const Messages messages = readFile(file(code));
    QVERIFY(messages.size() > (code == QLatin1String("en") ? 5u : 800u));
    QStringList problems;
    int same = 0;
    for (const auto& [key, message] : messages) {
      if (const QString problem = problemOf(code, message); !problem.isEmpty())
        problems << QStringLiteral("“%1” %2").arg(message.source, problem);
      if (message.forms.value(0) == message.source && placeholders(message.source).isEmpty()) ++same;
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    QVERIFY2(same < 30, "many words are the same as in English");
  }

  void theFilesHaveEveryWordOfTheSources() {
    const test::TempDir copy;
    const QString target = QString::fromStdString(copy.path());
    for (const char* code : {"am", "ckb", "kmr", "en"})
      QVERIFY(QFile::copy(file(QString::fromLatin1(code)), QStringLiteral("%1/dimts_%2.ts").arg(target, QString::fromLatin1(code))));
    QProcess update;
    update.start(QStringLiteral(DIMTS_CMAKE),
                 {QStringLiteral("-DLUPDATE=" DIMTS_LUPDATE), QStringLiteral("-DPYTHON=" DIMTS_PYTHON),
                  QStringLiteral("-DROOT=" DIMTS_SOURCE_DIR), QStringLiteral("-DTARGET=") + target, QStringLiteral("-P"),
                  QStringLiteral(DIMTS_SOURCE_DIR "/cmake/UpdateTranslations.cmake")});
    QVERIFY(update.waitForFinished(120000));
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
    QStringList missing;
    for (const char* code : {"am", "ckb", "kmr", "en"}) {
      const Messages now = readFile(QStringLiteral("%1/dimts_%2.ts").arg(target, QString::fromLatin1(code)));
      const Messages kept = readFile(file(QString::fromLatin1(code)));
      for (const auto& [key, message] : now)
        if (!kept.count(key) || !message.state.isEmpty()) missing << QStringLiteral("%1: %2").arg(QString::fromLatin1(code), key);
      for (const auto& [key, message] : kept)
        if (!now.count(key)) missing << QStringLiteral("%1, no longer in the sources: %2").arg(QString::fromLatin1(code), key);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("Build update-translations and translate:\n") + missing.join(QLatin1Char('\n'))));
  }

  void machineTranslationsAreMarked() {
    for (const studio::Language& language : studio::languages()) {
      if (language.code == QLatin1String("en")) continue;
      const Messages messages = readFile(file(language.code));
      const auto unchecked = std::count_if(messages.begin(), messages.end(), [](const auto& one) {
        return one.second.note.startsWith(QLatin1String("machine-made"));
      });
      QCOMPARE(unchecked == 0, language.checked);
    }
  }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
