// Texts that stand on both sides are taken from what is held out, unless nothing would be left there.
#include "engine/dataset/resplit.h"

#include <algorithm>
#include <set>

#include "engine/dataset/journal.h"
#include "engine/dataset/store.h"
#include "engine/dataset/tables.h"

namespace dimts::dataset {
namespace {

double medianOf(std::vector<double> values) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

Status partBySources(const std::vector<SourceInfo>& sources, std::vector<std::vector<SplitItem>>& items,
                     const SplitOptions& options, const std::string& projectDir) {
  std::vector<std::string> hashes;
  for (const SourceInfo& source : sources) hashes.push_back(source.contentHash);
  if (splitBySources(items, hashes, options)) return {};
  return Error{"split.few_sources", projectDir,
               "There are " + std::to_string(sources.size()) + " sources, too few to hold whole ones out.",
               "Import five or more, or part the clips by blocks.", ErrorKind::BadInput};
}

void takeSharedTexts(std::vector<ClipInfo>& clips) {
  std::set<std::string> trained;
  for (const ClipInfo& clip : clips)
    if (clip.state != ClipState::Dropped && clip.split == Split::Train) trained.insert(clip.text);
  int64_t held = 0, shared = 0;
  for (const ClipInfo& clip : clips) {
    if (clip.state == ClipState::Dropped || clip.split != Split::Validation) continue;
    ++held;
    shared += trained.count(clip.text) > 0;
  }
  if (held == shared) return;
  for (ClipInfo& clip : clips)
    if (clip.split == Split::Validation && trained.count(clip.text) > 0) clip.split = Split::Neither;
}

Record describe(const std::string& by, const std::vector<ClipInfo>& clips, int64_t changed) {
  std::vector<ClipInfo> kept;
  std::vector<double> lengths[3];
  double seconds[3] = {};
  for (const ClipInfo& clip : clips) {
    if (clip.state == ClipState::Dropped) continue;
    kept.push_back(clip);
    lengths[static_cast<size_t>(clip.split)].push_back(clip.durationSeconds);
    seconds[static_cast<size_t>(clip.split)] += clip.durationSeconds;
  }
  const SharedBySplits shared = sharedBySplits(kept);
  Record out;
  out.add("by", by).add("train_clips", static_cast<int64_t>(lengths[0].size())).add("train_seconds", seconds[0]);
  out.add("validation_clips", static_cast<int64_t>(lengths[1].size())).add("validation_seconds", seconds[1]);
  out.add("neither_clips", static_cast<int64_t>(lengths[2].size()));
  out.add("train_median_seconds", medianOf(lengths[0])).add("validation_median_seconds", medianOf(lengths[1]));
  out.add("shared_texts", static_cast<int64_t>(shared.sameText.size()));
  out.add("shared_sound", static_cast<int64_t>(shared.overlapping.size()));
  return out.add("nearest_seconds", shared.nearestSeconds).add("changed", changed);
}

}  // namespace

SharedBySplits sharedBySplits(const std::vector<ClipInfo>& kept) {
  SharedBySplits shared;
  std::set<std::string> trained;
  for (const ClipInfo& clip : kept)
    if (clip.split == Split::Train) trained.insert(clip.text);
  // By time, what lies nearest to a clip of the other side is the one that reached furthest so far.
  const ClipInfo* reached[2] = {};
  for (const ClipInfo& clip : kept) {
    if (clip.split == Split::Validation && trained.count(clip.text) > 0) shared.sameText.push_back(clip.id);
    if (clip.split == Split::Neither) continue;
    const bool held = clip.split == Split::Validation;
    const ClipInfo* other = reached[held ? 0 : 1];
    if (other && other->sourceId == clip.sourceId) {
      const double gap = clip.startSeconds - other->startSeconds - other->durationSeconds;
      if (shared.nearestSeconds < 0 || gap < shared.nearestSeconds) shared.nearestSeconds = std::max(0.0, gap);
      if (other->firstSample + other->sampleCount > clip.firstSample)
        shared.overlapping.push_back(held ? clip.id : other->id);
    }
    const ClipInfo*& own = reached[held ? 1 : 0];
    const bool further = !own || own->sourceId != clip.sourceId ||
                         clip.firstSample + clip.sampleCount > own->firstSample + own->sampleCount;
    if (further) own = &clip;
  }
  return shared;
}

Result<Record> splitAnew(const std::string& projectDir, const std::string& by, const SplitOptions& options) {
  if (by != "blocks" && by != "sources")
    return Error{"split.unknown", by, "Clips are parted by blocks or by sources.", "Choose one of the two.",
                 ErrorKind::Usage};
  DIMTS_TRY_ASSIGN(const auto dataset, openDataset(projectDir));
  DIMTS_TRY_ASSIGN(const auto sources, dataset->sources());
  std::vector<std::vector<SplitItem>> items;
  std::vector<ClipInfo> clips;
  for (const SourceInfo& source : sources) {
    ClipFilter filter;
    filter.sourceId = source.id;
    DIMTS_TRY_ASSIGN(const auto own, dataset->clips(filter, 0, -1));
    auto& list = items.emplace_back();
    for (const ClipInfo& clip : own) {
      const bool usable = clip.state != ClipState::Dropped && clip.sampleCount > 0;
      list.push_back({clip.startSeconds, clip.startSeconds + clip.durationSeconds, usable, Split::Train});
      clips.push_back(clip);
    }
    if (by == "blocks") splitByBlocks(list, source.durationSeconds, source.contentHash, options);
  }
  if (clips.empty())
    return Error{"dataset.no_clips", projectDir, "The dataset has no clip.", "Import a film with subtitles.",
                 ErrorKind::BadInput};
  if (by == "sources") DIMTS_TRY(partBySources(sources, items, options, projectDir));
  std::vector<Split> before;
  auto clip = clips.begin();
  for (const auto& list : items)
    for (const SplitItem& item : list) before.push_back(clip->split), clip++->split = item.split;
  takeSharedTexts(clips);
  DIMTS_TRY_ASSIGN(Database database, openTables(projectDir));
  std::vector<ClipChange> changes;
  for (size_t i = 0; i < clips.size(); ++i) {
    if (clips[i].split == before[i]) continue;
    DIMTS_TRY_ASSIGN(const auto side, currentSide(database, clips[i].id));
    ClipChange change{clips[i].id, side, side};
    change.after.split = clips[i].split;
    changes.push_back(std::move(change));
  }
  DIMTS_TRY(recordEdit(database, "parted the clips anew by " + by, changes));
  return describe(by, clips, static_cast<int64_t>(changes.size()));
}

}  // namespace dimts::dataset
