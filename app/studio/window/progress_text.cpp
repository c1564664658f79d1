// Stages of the jobs of this window; those it does not know are worded by the widgets' table.
#include "app/studio/window/progress_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

#include "app/studio/text.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/script.h"

namespace dimts::studio {
namespace {

struct Stage {
  const char* code;
  const char* text;
};

constexpr std::array kStages = {
    Stage{"train.prepare.settings", QT_TRANSLATE_NOOP("Progress", "Reading the settings")},
    Stage{"train.prepare.clips", QT_TRANSLATE_NOOP("Progress", "Loading the clips")},
    Stage{"train.prepare.examples", QT_TRANSLATE_NOOP("Progress", "Turning the clips into tokens and sound")},
    Stage{"train.prepare.model", QT_TRANSLATE_NOOP("Progress", "Building the network")},
    Stage{"train.prepare.folder", QT_TRANSLATE_NOOP("Progress", "Making the folder of the run")},
    Stage{"tokenizer.read", QT_TRANSLATE_NOOP("Progress", "Reading the texts")},
    Stage{"tokenizer.train", QT_TRANSLATE_NOOP("Progress", "Making the tokens")},
    Stage{"tokenizer.merge", QT_TRANSLATE_NOOP("Progress", "Learning the new tokens")},
    Stage{"tokenizer.check", QT_TRANSLATE_NOOP("Progress", "Checking every text")},
    Stage{"speakers.measure", QT_TRANSLATE_NOOP("Progress", "Listening to the voices of the clips")},
    Stage{"speak", QT_TRANSLATE_NOOP("Progress", "Speaking")},
};

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Progress)
};

QString stageWords(const std::string& stage) {
  for (const Stage& known : kStages)
    if (stage == known.code) return Words::tr(known.text);
  return widgets::stageText(stage);
}

bool begins(const std::string& stage, const char* with) { return stage.rfind(with, 0) == 0; }

/// Import reports thousandths of films, preparing its five parts, the demo seconds: those are for the bar only.
QString countOf(const Progress& progress) {
  using widgets::countText;
  if (progress.total <= 0 || begins(progress.stage, "train.prepare") || begins(progress.stage, "demo.")) return {};
  if (begins(progress.stage, "import.")) {
    const int64_t films = progress.total / 1000;
    return films < 2 ? QString()
                     : Words::tr("film %1 of %2").arg(countText(std::min(progress.done / 1000 + 1, films)), countText(films));
  }
  return Words::tr("%1 of %2").arg(countText(progress.done), countText(progress.total));
}

}  // namespace

QString progressLine(const Progress& progress) {
  QString line = stageWords(progress.stage);
  const QString item = toQt(progress.item).section(QLatin1Char('/'), -1);
  if (!item.isEmpty()) line = Words::tr("%1: %2").arg(line, widgets::isolated(item));
  if (const QString count = countOf(progress); !count.isEmpty()) line += QStringLiteral(" · ") + count;
  else if (progress.stage == "tokenizer.check" && progress.done > 0) line += QStringLiteral(" · ") + Words::tr("%1 texts").arg(widgets::countText(progress.done));
  else if (progress.stage == "train.step") line += QStringLiteral(" · ") + Words::tr("step %1").arg(widgets::countText(progress.done));
  return line;
}

double progressFraction(const Progress& progress) {
  return progress.total > 0 ? static_cast<double>(progress.done) / static_cast<double>(progress.total) : -1;
}

}  // namespace dimts::studio
