// Runs in plain words: how one ended, when it was, what it scored.
#pragma once

#include <QString>

#include "engine/api/history.h"

namespace dimts::widgets {

/// "Stopped by you at step 1,240." A failure says why.
QString runOutcomeText(const dimts::RunInfo& run, const QString& detail = {});
/// How many steps a run that has reached its end goes on for: as far again. 0: its settings say how far.
int64_t moreStepsOf(const dimts::RunInfo& run);
/// "22 Nov 2026 10:10", in the reader's own time; empty when it is not known.
QString runTimeText(const std::string& utc);
/// When, how long, how large, on what: "22 Nov 2026 10:10 · 5 min 3 s of training · 55 MB · processor, fp32".
QString runFactsText(const dimts::RunCard& card);
/// The curve of sentences that it has not heard, in a sentence; says so when nothing was measured.
QString runScoreText(const dimts::RunCard& card);
/// "mel", "duration" … of "val/mel".
QString scoreLabel(const std::string& name);
/// "run-001: state saved at step 1,200".
QString cleanUpItemText(const dimts::CleanUpItem& item);

}  // namespace dimts::widgets
