// Picks the curve, finds its best point, and puts both into words.
#include "app/studio/tabs/training/verdict.h"

#include <QCoreApplication>

#include <cmath>

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

}  // namespace

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
