// One line for what a job is doing: the stage in words, the film, run or sentence, and how many of how many.
#pragma once

#include <QString>

#include "engine/api/job.h"

namespace dimts::studio {

QString progressLine(const Progress& progress);

/// 0 … 1, or -1 when it is not known.
double progressFraction(const Progress& progress);

}  // namespace dimts::studio
