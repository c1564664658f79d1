// Counts over the dataset, and the search for defects in it.
#include <algorithm>
#include <filesystem>
#include <map>

#include "engine/dataset/resplit.h"
#include "engine/dataset/sqlite_dataset.h"
#include "engine/dataset/tables.h"
#include "engine/dataset/verdict.h"
#include "engine/text/unicode.h"

namespace dimts::dataset {
namespace {

void countDurations(const std::vector<ClipInfo>& kept, DatasetStats& stats) {
  std::vector<double> seconds;
  for (const ClipInfo& clip : kept) {
    seconds.push_back(clip.durationSeconds);
    stats.keptSeconds += clip.durationSeconds;
    if (clip.split == Split::Neither) {
      ++stats.neitherClips;
      continue;
    }
    const bool train = clip.split == Split::Train;
    (train ? stats.trainSeconds : stats.validationSeconds) += clip.durationSeconds;
    ++(train ? stats.trainClips : stats.validationClips);
  }
  if (seconds.empty()) return;
  std::sort(seconds.begin(), seconds.end());
  stats.shortestSeconds = seconds.front();
  stats.longestSeconds = seconds.back();
  const size_t middle = seconds.size() / 2;
  stats.medianSeconds = seconds.size() % 2 == 1 ? seconds[middle] : (seconds[middle - 1] + seconds[middle]) / 2;
}

template <class Map>
std::vector<std::pair<std::string, int64_t>> mostFrequentFirst(const Map& counts) {
  std::vector<std::pair<std::string, int64_t>> out(counts.begin(), counts.end());
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  return out;
}

/// Defects of one kept clip that need no sound.
void checkText(const ClipInfo& clip, std::vector<DatasetProblem>& out) {
  if (text::countLetters(clip.text) == 0)
    out.push_back({clip.sourceId, clip.id, "clip.no_text", "A kept clip has no text."});
  if (text::nfc(clip.text) != clip.text)
    out.push_back({clip.sourceId, clip.id, "clip.not_nfc", "The text is not in Unicode NFC."});
  if (clip.text.find("\xEF\xBF\xBD") != std::string::npos)
    out.push_back({clip.sourceId, clip.id, "clip.bad_characters", "The text has a broken letter."});
}

void checkSpans(const std::vector<ClipInfo>& clips, int64_t samples, std::vector<DatasetProblem>& out) {
  int64_t reached = 0;
  for (const ClipInfo& clip : clips) {
    if (clip.firstSample < 0 || clip.sampleCount <= 0 || clip.firstSample > samples - clip.sampleCount)
      out.push_back({clip.sourceId, clip.id, "clip.no_sound", "The clip lies outside its sound."});
    else if (clip.firstSample < reached)
      out.push_back({clip.sourceId, clip.id, "clip.overlap", "The clip overlaps the one before it."});
    reached = std::max(reached, clip.firstSample + clip.sampleCount);
  }
}

void checkSplits(const std::vector<ClipInfo>& kept, std::vector<DatasetProblem>& out) {
  const SharedBySplits shared = sharedBySplits(kept);
  for (const int64_t id : shared.sameText)
    out.push_back({0, id, "split.shared_text", "A clip that is held out says what another one trains."});
  for (const int64_t id : shared.overlapping)
    out.push_back({0, id, "split.shared_sound", "A clip that is held out shares sound with one that is trained on."});
}

}  // namespace

Result<DatasetStats> SqliteDataset::stats() const {
  DatasetStats stats;
  DIMTS_TRY_ASSIGN(stats.sources, database_.integer("SELECT count(*) FROM sources"));
  DIMTS_TRY_ASSIGN(stats.clips, database_.integer("SELECT count(*) FROM clips"));
  ClipFilter keptOnly;
  keptOnly.keptOnly = true;
  DIMTS_TRY_ASSIGN(const auto kept, clips(keptOnly, 0, -1));
  stats.kept = static_cast<int64_t>(kept.size());
  stats.dropped = stats.clips - stats.kept;
  countDurations(kept, stats);
  DIMTS_TRY(database_.each(
      "SELECT reason, count(*) FROM clips WHERE state = 1 GROUP BY reason ORDER BY count(*) DESC, reason", {},
      [&](const Row& row) {
        stats.droppedByReason.push_back({row.text(0), row.integer(1)});
      }));
  std::map<std::string, int64_t> speakers, characters;
  for (const ClipInfo& clip : kept) {
    ++speakers[clip.speaker];
    for (const std::string& character : text::codePoints(clip.text)) ++characters[character];
  }
  stats.speakers = mostFrequentFirst(speakers);
  stats.characters = mostFrequentFirst(characters);
  fillHistograms(kept, stats);
  stats.verdict = judgeAmount(stats);
  return stats;
}

Result<std::vector<DatasetProblem>> SqliteDataset::check() const {
  std::vector<DatasetProblem> out;
  std::vector<std::string> integrity;
  DIMTS_TRY(database_.each("PRAGMA quick_check", {}, [&](const Row& row) { integrity.push_back(row.text(0)); }));
  for (const std::string& line : integrity)
    if (line != "ok") out.push_back({0, 0, "dataset.damaged", line});
  DIMTS_TRY_ASSIGN(const auto all, sources());
  for (const SourceInfo& source : all) {
    if (source.mediaMissing)
      out.push_back({source.id, 0, "source.media_missing",
                     "The film is no longer at " + source.mediaPath + "; its clips still work."});
    if (source.kept == 0) out.push_back({source.id, 0, "source.no_clips", "No clip of this film is kept."});
    const auto audio = store(source.id);
    if (!audio.ok()) {
      out.push_back({source.id, 0, audio.error().code, audio.error().detail});
      continue;
    }
    ClipFilter filter;
    filter.sourceId = source.id;
    filter.keptOnly = true;
    DIMTS_TRY_ASSIGN(const auto kept, clips(filter, 0, -1));
    checkSpans(kept, audio->samples(), out);
    for (const ClipInfo& clip : kept) checkText(clip, out);
  }
  ClipFilter keptOnly;
  keptOnly.keptOnly = true;
  DIMTS_TRY_ASSIGN(const auto kept, clips(keptOnly, 0, -1));
  checkSplits(kept, out);
  return out;
}

}  // namespace dimts::dataset
