// Picks the curve, finds its best point, and puts both into words.
#include "app/studio/tabs/training/verdict.h"

#include <QCoreApplication>

#include <cmath>

#include "app/studio/window/outcome_text.h"
#include "widgets/common/format.h"

namespace dimts::studio {
namespace {

constexpr int kEarlyMeasurements = 3;
constexpr double kWorse = 1.01;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Verdict)
};

std::string curveOf(const std::vector<MetricPoint>& points) {
  std::string found;
  for (const MetricPoint& point : points) {
    if (point.name == "val/mel") return point.name;
    if (point.name == "val/score" || (found.empty() && point.name.rfind("val/", 0) == 0)) found = point.name;
  }
  return found;
}

/// By the code of a finding (HealthFinding in engine/train/health.h). Empty: the verdict above says it.
QString troubleText(const QString& code, int64_t bestStep) {
  if (code == QLatin1String("memorising"))
    return Words::tr("It learns its clips by heart. Stop, and take the voice of step %1: more clips help more than more steps.").arg(widgets::countText(bestStep));
  if (code == QLatin1String("diverging"))
    return Words::tr("The training goes the wrong way. Go back to an earlier saved state, with a lower learning rate.");
  if (code == QLatin1String("text_ignored"))
    return Words::tr("The sound becomes better, but what is said does not follow the text. Check that the texts fit the clips, and that the tokens cover their letters.");
  if (code == QLatin1String("silence"))
    return Words::tr("The voice is silent. Check that the clips are not, and go back to an earlier saved state.");
  if (code == QLatin1String("discriminator_too_strong"))
    return Words::tr("The judge inside the training has become too strong for the voice. Lower the learning rate, from an earlier saved state.");
  if (code == QLatin1String("waiting_for_data"))
    return Words::tr("The training waits for clips much of the time. Put the project on a faster disk.");
  if (code == QLatin1String("many_skipped"))
    return Words::tr("Many steps are left out because their numbers are wrong. Listen to the clips that the log names; lower the learning rate.");
  if (code == QLatin1String("became_slow"))
    return Words::tr("It has become much slower than it was. Another program may use the machine, or the training no longer fits in its memory: learn from fewer clips at once.");
  return {};
}

}  // namespace

QStringList troubleOf(const Record& facts) {
  QStringList list;
  const int64_t batch = integerOf(facts, "batch_size"), atOnce = integerOf(facts, "micro_batch");
  if (batch > 0 && atOnce > 0 && atOnce < batch)
    list << Words::tr("Memory ran out: of the %1 clips of a step, %2 are worked on at once. It takes longer, and learns the same.")
                .arg(widgets::countText(batch), widgets::countText(atOnce));
  if (const RecordList* findings = listOf(facts, "health"))
    for (const Record& finding : *findings)
      if (const QString text = troubleText(textOf(finding, "code"), integerOf(finding, "best_step")); !text.isEmpty()) list << text;
  return list;
}

Verdict verdictOf(const std::vector<MetricPoint>& points) {
  Verdict verdict;
  verdict.curve = curveOf(points);
  int sinceBest = 0;
  for (const MetricPoint& point : points) {
    if (verdict.curve.empty() || point.name != verdict.curve || !std::isfinite(point.value)) continue;
    if (verdict.measured++ == 0) {
      verdict.first = verdict.best = point.value;
      verdict.firstStep = verdict.bestStep = point.step;
    }
    ++sinceBest;
    if (point.value <= verdict.best) {
      verdict.best = point.value;
      verdict.bestStep = point.step;
      sinceBest = 0;
    }
    verdict.last = point.value;
    verdict.lastStep = point.step;
  }
  if (verdict.measured == 0) return verdict;
  if (verdict.measured < kEarlyMeasurements) verdict.kind = VerdictKind::TooEarly;
  else if (sinceBest >= kEarlyMeasurements && verdict.last > verdict.best * kWorse) verdict.kind = VerdictKind::NoLongerBetter;
  else verdict.kind = verdict.last < verdict.first ? VerdictKind::Better : VerdictKind::TooEarly;
  return verdict;
}

VerdictText textOf(const Verdict& verdict) {
  using widgets::countText;
  using widgets::valueText;
  if (verdict.kind == VerdictKind::NothingYet)
    return {Words::tr("Nothing has been measured yet."), Words::tr("From time to time the voice is tried on sentences it has not heard.")};
  const QString evidence = Words::tr("Distance on sentences it has not heard (%1): %2 at step %3, now %4, best %5 at step %6.")
                               .arg(QString::fromStdString(verdict.curve), valueText(verdict.first),
                                    countText(verdict.firstStep), valueText(verdict.last), valueText(verdict.best),
                                    countText(verdict.bestStep));
  switch (verdict.kind) {
    case VerdictKind::Better:
      if (verdict.bestStep < verdict.lastStep)
        return {Words::tr("Best at step %1 so far. A little up and down is usual: let it go on.").arg(countText(verdict.bestStep)), evidence};
      return {Words::tr("The voice still gets better."), evidence};
    case VerdictKind::NoLongerBetter:
      return {Words::tr("No better since step %1. That state is kept as the best one.").arg(countText(verdict.bestStep)), evidence};
    default: return {Words::tr("It is too early to say."), evidence};
  }
}

}  // namespace dimts::studio
