// One sentence for the end of a job: what came out, with its figures, or what went wrong.
#pragma once

#include <QString>

#include "engine/api/job.h"
#include "engine/api/jobs.h"

namespace dimts::studio {

/// Zero and empty when the summary has no such field.
int64_t integerOf(const Record& record, const std::string& key);
/// NaN when there is none.
double realOf(const Record& record, const std::string& key);
QString textOf(const Record& record, const std::string& key);
bool flagOf(const Record& record, const std::string& key);
/// Null when there is none or it is not a list.
const RecordList* listOf(const Record& record, const std::string& key);

/// "Stopped by you at step 1,240. Everything is saved; go on at any time."
QString outcomeText(const JobParams& params, const Outcome& outcome);

}  // namespace dimts::studio
