// Marks are figures and change at once; states change through the journal.
#include "engine/dataset/quality/regate.h"

#include <map>

#include "engine/dataset/journal.h"
#include "engine/dataset/tables.h"

namespace dimts::dataset {
namespace {

Status storeMarks(Database& database, const std::vector<ClipInfo>& clips) {
  DIMTS_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
  for (const ClipInfo& clip : clips) {
    DIMTS_TRY(writeQuality(database, clip.id, clip.quality));
  }
  return transaction.commit();
}

}  // namespace

Result<Record> holdGates(const std::string& projectDir, const GateOptions& gates, bool apply) {
  DIMTS_TRY_ASSIGN(Database database, openTables(projectDir));
  std::vector<ClipInfo> clips;
  DIMTS_TRY(database.each(std::string("SELECT ") + kClipColumns +
                              " FROM clips c JOIN sources s ON s.id = c.source_id WHERE c.measured = 1",
                          {}, [&](const Row& row) { clips.push_back(readClip(row)); }));
  std::vector<ClipChange> changes;
  std::map<std::string, int64_t> failing;
  int64_t dropped = 0, restored = 0;
  for (ClipInfo& clip : clips) {
    markClip(clip.quality, gates);
    const bool ours = clip.state == ClipState::Kept || (clip.state == ClipState::Dropped && isGateReason(clip.reason));
    if (!ours) continue;
    const std::string reason = failedGate(clip.quality, gates);
    if (!reason.empty()) ++failing[reason];
    const bool now = clip.state == ClipState::Dropped;
    if (reason == (now ? clip.reason : "")) continue;
    DIMTS_TRY_ASSIGN(const auto before, currentSide(database, clip.id));
    ClipChange change{clip.id, before, before};
    change.after.state = reason.empty() ? ClipState::Kept : ClipState::Dropped;
    change.after.reason = reason;
    changes.push_back(std::move(change));
    dropped += !now;
    restored += reason.empty();
  }
  if (apply) {
    DIMTS_TRY(storeMarks(database, clips));
    DIMTS_TRY(recordEdit(database,
                         "held the gates against all clips: " + std::to_string(dropped) + " dropped, " +
                             std::to_string(restored) + " back",
                         changes));
  }
  Record reasons;
  for (const auto& [reason, count] : failing) reasons.add(reason, count);
  Record out;
  out.add("measured", static_cast<int64_t>(clips.size())).add("failing", std::move(reasons));
  return out.add("dropped", dropped).add("restored", restored).add("applied", apply);
}

}  // namespace dimts::dataset
