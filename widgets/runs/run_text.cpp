// Sentences made of what a run's card holds; a figure that is not known is not mentioned.
#include "widgets/runs/run_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/script.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Runs)
};

QString failureText(const dimts::RunInfo& run, const QString& detail) {
  const QString known = hasErrorText(run.reason) ? errorText({run.reason, {}, {}, {}}).what : detail;
  return known.isEmpty() ? humanised(run.reason) : known;
}

}  // namespace

QString runOutcomeText(const dimts::RunInfo& run, const QString& detail) {
  const QString step = countText(run.step);
  if (run.status == "running") return Words::tr("Running; at step %1.").arg(step);
  if (run.status == "finished") return Words::tr("Finished at step %1.").arg(step);
  if (run.status == "stopped") return Words::tr("Stopped by you at step %1.").arg(step);
  if (run.status == "failed") return Words::tr("Failed at step %1: %2").arg(step, failureText(run, detail));
  return Words::tr("Interrupted at step %1. What was saved until then is kept.").arg(step);
}

QString runTimeText(const std::string& utc) {
  const QDateTime time = QDateTime::fromString(QString::fromStdString(utc), Qt::ISODate);
  return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString runFactsText(const dimts::RunCard& card) {
  QStringList facts;
  if (const QString time = runTimeText(card.startedAt); !time.isEmpty()) facts << isolated(time);
  facts << Words::tr("%1 of training").arg(durationText(card.run.seconds));
  facts << bytesText(card.bytes);
  if (!card.device.empty()) {
    const QString device = card.device == "cpu" ? Words::tr("processor") : isolated(QString::fromStdString(card.device));
    facts << (card.precision.empty() ? device : Words::tr("%1, %2", "device and precision").arg(device, isolated(QString::fromStdString(card.precision))));
  }
  if (!card.base.empty()) facts << Words::tr("went on from %1").arg(isolated(QString::fromStdString(card.base)));
  return facts.join(u" · "_s);
}

QString runScoreText(const dimts::RunCard& card) {
  if (card.scores.empty()) return Words::tr("Nothing was measured on sentences it has not heard.");
  const dimts::ScoreSummary& score = card.scores.front();
  return Words::tr("On sentences it has not heard, %1: from %2 to %3, best %4 at step %5.")
      .arg(scoreLabel(score.name), valueText(score.first), valueText(score.last), valueText(score.best), countText(score.bestStep));
}

QString scoreLabel(const std::string& name) {
  const QString short_ = QString::fromStdString(name).section(u'/', 1);
  if (short_ == "mel"_L1) return Words::tr("sound (mel)");
  if (short_ == "kl"_L1) return Words::tr("text to sound (kl)");
  if (short_ == "duration"_L1) return Words::tr("lengths (duration)");
  if (short_ == "text_matters"_L1) return Words::tr("how much the text matters");
  return humanised(short_.isEmpty() ? name : short_.toStdString());
}

QString cleanUpItemText(const dimts::CleanUpItem& item) {
  const QString run = isolated(QString::fromStdString(item.run));
  if (item.kind == "run") return Words::tr("%1 with everything in it").arg(run);
  if (item.kind == "left_over") return Words::tr("%1: left over from saving that was interrupted").arg(run);
  return Words::tr("%1: state saved at step %2").arg(run, countText(item.step));
}

int64_t moreStepsOf(const dimts::RunInfo& run) { return run.status == "finished" ? std::max<int64_t>(1, run.step) : 0; }

}  // namespace dimts::widgets
