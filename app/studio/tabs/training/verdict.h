// What the curves say in one sentence with its evidence. Pure arithmetic on the points; no score is made up.
#pragma once

#include <QString>

#include <vector>

#include "engine/api/job.h"

namespace dimts::studio {

enum class VerdictKind { NothingYet, TooEarly, Better, NoLongerBetter };

/// The held-out score of a run: first, best and last value and where they were.
struct Verdict {
  VerdictKind kind = VerdictKind::NothingYet;
  std::string curve;        ///< "val/mel"
  int64_t firstStep = 0, bestStep = 0, lastStep = 0;
  double first = 0, best = 0, last = 0;
  int measured = 0;
};

/// From the validation curve that matters most: "val/mel", else "val/score", else the first "val/" there is.
/// NoLongerBetter: the best value lies at least three measurements back and the last one is more than 1 % worse.
Verdict verdictOf(const std::vector<MetricPoint>& points);

/// The sentence, and below it the evidence.
struct VerdictText {
  QString sentence, evidence;
};
VerdictText textOf(const Verdict& verdict);

/// What the engine finds wrong with a run, worst first, each with what to do about it; what the verdict says itself is left
/// out. From the facts of a running training or the summary of one that has ended.
QStringList troubleOf(const Record& facts);

}  // namespace dimts::studio
