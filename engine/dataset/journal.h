// Edits of clips and the journal that undo and redo read; both are in the database, so they survive a restart.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/api/dataset.h"
#include "engine/dataset/sqlite.h"

namespace dimts::dataset {

/// What an edit can change of a clip, before and after.
struct ClipChange {
  struct Side {
    std::string text;
    ClipState state = ClipState::Kept;
    std::string reason;
    bool edited = false;
    Split split = Split::Train;
    int64_t firstSample = 0, sampleCount = 0;
    double cueStartSeconds = 0, cueEndSeconds = 0;
    std::string speaker;  ///< its own; empty: that of its source
    bool measured = false;
    std::optional<ClipQuality> quality;  ///< nothing: the figures stay as they are
    bool there = true;  ///< false: the clip does not exist on this side (gone_clips.h)
  };
  int64_t clipId = 0;
  Side before, after;
  int64_t copyOf = 0;  ///< not 0: a new clip, made as a copy of this one; its id is given when it is recorded
};

/// What an edit can change of a source.
struct SourceChange {
  int64_t sourceId = 0;
  std::string timingBefore, timingAfter;  ///< toJson() of SourceTiming
};

/// The side that is in the database now. Error: "dataset.no_clip".
Result<ClipChange::Side> currentSide(const Database& database, int64_t clipId);

/// Makes the changes and writes them down; what was undone before can no longer be redone. No changes: nothing happens.
Status recordEdit(Database& database, const std::string& label, const std::vector<ClipChange>& changes,
                  const std::vector<SourceChange>& sources = {});
/// The same with new clips (ClipChange::copyOf): returns the ids of all changes, in their order.
Result<std::vector<int64_t>> recordEditIds(Database& database, const std::string& label, std::vector<ClipChange> changes,
                                           const std::vector<SourceChange>& sources);

/// The label of what was undone or redone; empty when there is nothing.
Result<std::string> undoEdit(Database& database);
Result<std::string> redoEdit(Database& database);

}  // namespace dimts::dataset
