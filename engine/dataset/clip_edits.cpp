// Edits of texts and states: what is typed, dropped and taken back.
#include "engine/dataset/journal.h"
#include "engine/dataset/sqlite_dataset.h"
#include "engine/text/normalizer.h"
#include "engine/text/unicode.h"

namespace dimts::dataset {
namespace {

std::string countOf(size_t clips) { return std::to_string(clips) + (clips == 1 ? " clip" : " clips"); }

std::string cleaned(const std::string& text) {
  return text::normalize(text, {.lowerCase = false, .unifyPunctuation = false});
}

/// A clip that only lacked its text is kept once it has one.
void keepIfOnlyTextWasMissing(ClipChange& change) {
  const ClipChange::Side& before = change.before;
  if (before.state != ClipState::Dropped || before.reason != "no_text" || before.sampleCount <= 0) return;
  change.after.state = ClipState::Kept;
  change.after.reason = "";
}

}  // namespace

Status SqliteDataset::setText(int64_t clipId, const std::string& text) {
  const std::string clean = cleaned(text);
  if (text::countLetters(clean) == 0)
    return Error{"dataset.no_text", std::to_string(clipId), "The text has no letters.",
                 "Type what is said in the clip, or drop the clip."};
  DIMTS_TRY_ASSIGN(const auto before, currentSide(database_, clipId));
  if (before.text == clean) return {};
  ClipChange change{clipId, before, before};
  change.after.text = clean;
  change.after.edited = true;
  keepIfOnlyTextWasMissing(change);
  return recordEdit(database_, "changed the text of clip " + std::to_string(clipId), {change});
}

Status SqliteDataset::drop(const std::vector<int64_t>& clipIds, const std::string& reason) {
  std::vector<ClipChange> changes;
  for (const int64_t id : clipIds) {
    DIMTS_TRY_ASSIGN(const auto before, currentSide(database_, id));
    if (before.state == ClipState::Dropped) continue;
    ClipChange change{id, before, before};
    change.after.state = ClipState::Dropped;
    change.after.reason = reason.empty() ? "by_user" : reason;
    changes.push_back(std::move(change));
  }
  return recordEdit(database_, "dropped " + countOf(changes.size()), changes);
}

Status SqliteDataset::restore(const std::vector<int64_t>& clipIds) {
  std::vector<ClipChange> changes;
  for (const int64_t id : clipIds) {
    DIMTS_TRY_ASSIGN(const auto before, currentSide(database_, id));
    if (before.state != ClipState::Dropped) continue;
    DIMTS_TRY_ASSIGN(const ClipInfo info, clip(id));
    if (info.sampleCount <= 0)
      return Error{"dataset.no_sound", std::to_string(id), "The clip has no sound (" + before.reason + ").",
                   "Correct the times in the subtitle file and import the film into a new project."};
    if (text::countLetters(before.text) == 0)
      return Error{"dataset.no_text", std::to_string(id), "The clip has no text (" + before.reason + ").",
                   "Type what is said in the clip first."};
    ClipChange change{id, before, before};
    change.after.state = ClipState::Restored;
    changes.push_back(std::move(change));
  }
  return recordEdit(database_, "restored " + countOf(changes.size()), changes);
}

Result<int64_t> SqliteDataset::setTexts(int64_t sourceId, const std::vector<std::string>& texts) {
  ClipFilter filter;
  filter.sourceId = sourceId;
  filter.reason = "no_text";
  DIMTS_TRY_ASSIGN(const auto waiting, clips(filter, 0, -1));
  if (waiting.empty() || waiting.size() != texts.size())
    return Error{"dataset.transcript", std::to_string(sourceId),
                 "The transcript has " + std::to_string(texts.size()) + " lines, the source " +
                     std::to_string(waiting.size()) + " clips without a text.",
                 "Write one line for each clip, in their order; an empty line for one that has nothing to say."};
  std::vector<ClipChange> changes;
  for (size_t i = 0; i < texts.size(); ++i) {
    const std::string clean = cleaned(texts[i]);
    if (text::countLetters(clean) == 0) continue;
    DIMTS_TRY_ASSIGN(const auto before, currentSide(database_, waiting[i].id));
    ClipChange change{waiting[i].id, before, before};
    change.after.text = clean;
    change.after.edited = true;
    keepIfOnlyTextWasMissing(change);
    changes.push_back(std::move(change));
  }
  DIMTS_TRY(recordEdit(database_, "gave texts to " + countOf(changes.size()), changes));
  return static_cast<int64_t>(changes.size());
}

}  // namespace dimts::dataset
