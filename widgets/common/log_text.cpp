// Each line is compared with the sentences below, whose %1, %2 … stand for anything.
#include "widgets/common/log_text.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QRegularExpression>

#include <vector>

#include "widgets/common/script.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

// The longer of two that fit comes first.
#define LINE(text) QT_TRANSLATE_NOOP("LogText", text)
const char* const kLines[] = {
    LINE("Begins on %1 with %2 clips."),
    LINE("Goes on at step %1 on %2 with %3 clips."),
    LINE("In force: %1."),
    LINE("Before the run, ok: %1 (%2)"),
    LINE("Before the run, ok: %1"),
    LINE("Before the run, FAILED: %1 (%2)"),
    LINE("Before the run, FAILED: %1"),
    LINE("A saved state takes %1, up to %2 of them %3; free on the disk: %4."),
    LINE("Measured each time: %1 of the %2 clips kept aside."),
    LINE("The longest clips, %1 at once, fit; they took %2 more than the step before."),
    LINE("Memory ran out. Each batch of %1 clips is now worked on in %2 parts; a step still sees as many clips, it takes longer."),
    LINE("Too many bad steps: the learning rate is lowered to %1."),
    LINE("Still too many bad steps: it goes on in fp32."),
    LINE("Still too many bad steps: it goes back from step %1 to the saved step %2."),
    LINE("The voice has not become better in %1 measurements: it ends here."),
    LINE("Changed at step %1: %2 from %3 to %4."),
    LINE("Saved step %1 (%2)."),
    LINE("Paused at step %1."),
    LINE("Goes on."),
    LINE("Stopped by you at step %1; all is saved."),
    LINE("Finished at step %1 (%2)."),
    LINE("Clip %1 is left out: %2."),
    LINE("Signs without a token: %1."),
    LINE("%1 minutes of speech to train on. %2 Proposed: %3."),
    LINE("%1 minutes of speech to train on. %2"),
    LINE("%1 hours of speech to train on. %2 Proposed: %3."),
    LINE("%1 hours of speech to train on. %2"),
    LINE("No samples were spoken: %1"),
    LINE("The checkpoint could not be saved: %1"),
    LINE("Entry %1 of the queue begins; %2 wait after it."),
    LINE("Speech is found by the silero model."),
};
#undef LINE

// What may stand in the place of %1, %2 …
#define PART(text) QT_TRANSLATE_NOOP("LogPart", text)
[[maybe_unused]] const char* const kParts[] = {
    PART("requested"), PART("interval"), PART("pause"), PART("stop"), PART("final"), PART("error"),
    PART("steps"), PART("epochs"), PART("minutes"), PART("early_stop"), PART("cpu"),
    PART("losses are finite"), PART("losses are not zero"), PART("a gradient reaches every part"), PART("every parameter learns"),
    PART("the loss falls"), PART("the text reaches the voice"), PART("saved state reads back the same"),
};
#undef PART

struct Known {
  const char* text;
  QRegularExpression shape;
};

std::vector<Known> knownLines() {
  std::vector<Known> known;
  static const QRegularExpression place(u"%\\d"_s);
  for (const char* line : kLines) {
    const QStringList pieces = QString::fromUtf8(line).split(place);
    QStringList escaped;
    for (const QString& piece : pieces) escaped << QRegularExpression::escape(piece);
    known.push_back({line, QRegularExpression(u"^(\\S+Z )?"_s + escaped.join(u"(.+?)"_s) + u"$"_s, QRegularExpression::DotMatchesEverythingOption)});
  }
  return known;
}

QString partText(const QString& part) {
  const QByteArray key = part.toUtf8();
  const QString words = QCoreApplication::translate("LogPart", key.constData());
  return words != part ? words : QCoreApplication::translate("EngineText", key.constData());
}

/// English within a line from right to left keeps its own order.
QString isolatedPart(const QString& part) { return QGuiApplication::isRightToLeft() ? isolated(part) : part; }

}  // namespace

QString logText(const QString& line) {
  static const std::vector<Known> known = knownLines();
  for (const Known& one : known) {
    const QRegularExpressionMatch match = one.shape.match(line);
    if (!match.hasMatch()) continue;
    const QString translated = QCoreApplication::translate("LogText", one.text);
    if (translated == QString::fromUtf8(one.text)) return line;
    QString text;
    for (qsizetype i = 0; i < translated.size(); ++i) {
      const bool place = translated[i] == u'%' && i + 1 < translated.size() && translated[i + 1].isDigit();
      if (!place) text += translated[i];
      else text += isolatedPart(partText(match.captured(1 + translated[++i].digitValue())));
    }
    return match.captured(1) + (text.isRightToLeft() ? isolated(text) : text);  // the log stands from left to right
  }
  return line;
}

}  // namespace dimts::widgets
