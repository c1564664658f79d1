// Edits of where clips lie: edges, one into two, two into one. Each measures anew what it moves.
#include <algorithm>
#include <cmath>
#include <cstdio>

#include "engine/dataset/journal.h"
#include "engine/dataset/sqlite_dataset.h"
#include "engine/dataset/tables.h"
#include "engine/text/unicode.h"

namespace dimts::dataset {
namespace {

constexpr double kShortestSeconds = 0.1;

std::string clock(double seconds) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2f s", seconds);
  return text;
}

struct SourceSize {
  int64_t samples = 0;
  double rate = 1;
};

Result<SourceSize> sizeOf(const Database& database, int64_t sourceId) {
  SourceSize size;
  DIMTS_TRY(database.each("SELECT samples, sample_rate FROM sources WHERE id = ?", {sourceId}, [&](const Row& row) {
    size = {row.integer(0), static_cast<double>(std::max<int64_t>(1, row.integer(1)))};
  }));
  return size;
}

int64_t shared(int64_t firstA, int64_t endA, int64_t firstB, int64_t endB) {
  return std::max<int64_t>(0, std::min(endA, endB) - std::max(firstA, firstB));
}

/// The first kept neighbour of whose sound the clip would take more than it has now.
Status checkNeighbours(const Database& database, const ClipInfo& clip, int64_t first, int64_t end, double rate) {
  Status status;
  DIMTS_TRY(database.each(
      "SELECT id, text, first_sample, sample_count FROM clips WHERE source_id = ? AND id <> ? AND state <> 1 AND "
      "first_sample < ? AND first_sample + sample_count > ? ORDER BY first_sample",
      {clip.sourceId, clip.id, end, first}, [&](const Row& row) {
        const int64_t from = row.integer(2), to = from + row.integer(3);
        const bool more = shared(first, end, from, to) > shared(clip.firstSample, clip.firstSample + clip.sampleCount, from, to);
        if (!more || !status.ok()) return;
        const bool after = from > clip.firstSample;
        const double border = static_cast<double>(after ? from : to) / rate;
        status = Error{"dataset.span_overlaps", std::to_string(clip.id),
                       "From " + clock(static_cast<double>(from) / rate) + " to " + clock(static_cast<double>(to) / rate) +
                           " the sound belongs to clip " + std::to_string(row.integer(0)) + ", \"" + row.text(1) + "\".",
                       (after ? "End the clip at " : "Begin the clip at ") + clock(border) +
                           " at the " + (after ? "latest" : "earliest") + ", join the two, or drop the other one first."};
      }));
  return status;
}

/// Where a text parts nearest to a share of it, between two words; the bytes before and after the space.
std::pair<std::string, std::string> partedNearWord(const std::string& text, double share) {
  const auto letters = static_cast<double>(std::max<int64_t>(1, text::countLetters(text)));
  size_t best = std::string::npos;
  double nearest = 2;
  for (size_t at = text.find(' '); at != std::string::npos; at = text.find(' ', at + 1)) {
    const double here = static_cast<double>(text::countLetters(text.substr(0, at))) / letters;
    if (std::abs(here - share) >= nearest) continue;
    nearest = std::abs(here - share);
    best = at;
  }
  if (best == std::string::npos) return {text, ""};
  return {text.substr(0, best), text.substr(best + 1)};
}

std::string trimmed(const std::string& text) {
  const size_t from = text.find_first_not_of(' ');
  return from == std::string::npos ? "" : text.substr(from, text.find_last_not_of(' ') - from + 1);
}

std::pair<std::string, std::string> partedAtCharacter(const std::string& text, int64_t character) {
  std::pair<std::string, std::string> out;
  int64_t at = 0;
  for (const std::string& one : text::codePoints(text)) (at++ < character ? out.first : out.second) += one;
  return {trimmed(out.first), trimmed(out.second)};
}

Error badSplit(int64_t clipId, const std::string& detail, const std::string& hint) {
  return {"dataset.bad_split", std::to_string(clipId), detail, hint};
}

ClipChange changeOf(int64_t id, const ClipChange::Side& side) {
  ClipChange change{id, side, side};
  change.after.edited = true;
  change.after.measured = false;  // until recordMeasured()
  return change;
}

Error notNeighbours(const std::string& subject, const std::string& detail) {
  return {"dataset.not_neighbours", subject, detail, "Choose clips of one film that follow each other."};
}

}  // namespace

Status SqliteDataset::setSpan(int64_t clipId, double startSeconds, double lengthSeconds) {
  DIMTS_TRY_ASSIGN(const ClipInfo info, clip(clipId));
  DIMTS_TRY_ASSIGN(const SourceSize size, sizeOf(database_, info.sourceId));
  const auto sampleAt = [&](double seconds) {
    return std::isfinite(seconds) ? std::llround(std::clamp(seconds * size.rate, 0.0, static_cast<double>(size.samples))) : 0;
  };
  const int64_t first = sampleAt(startSeconds), end = sampleAt(startSeconds + lengthSeconds);
  if (static_cast<double>(end - first) < kShortestSeconds * size.rate)
    return Error{"dataset.span_too_short", std::to_string(clipId), "A clip is at least 0.1 s long.",
                 "Leave more of its sound, or drop the clip."};
  DIMTS_TRY(checkNeighbours(database_, info, first, end, size.rate));
  if (first == info.firstSample && end - first == info.sampleCount) return {};
  DIMTS_TRY_ASSIGN(const auto side, currentSide(database_, clipId));
  ClipChange change = changeOf(clipId, side);
  change.after.firstSample = first;
  change.after.sampleCount = end - first;
  // The cue's times keep their distance to the edges, so that moving the whole source later does the same to both.
  change.after.cueStartSeconds += static_cast<double>(first - info.firstSample) / size.rate;
  change.after.cueEndSeconds += static_cast<double>(end - info.firstSample - info.sampleCount) / size.rate;
  DIMTS_TRY_ASSIGN(const auto ids, recordMeasured(info.sourceId, "moved the edges of clip " + std::to_string(clipId), {change}));
  static_cast<void>(ids);
  return {};
}

Result<int64_t> SqliteDataset::splitClip(int64_t clipId, double atSeconds, int64_t atCharacter) {
  DIMTS_TRY_ASSIGN(const ClipInfo info, clip(clipId));
  const double within = atSeconds - info.startSeconds;
  if (!(within >= kShortestSeconds && info.durationSeconds - within >= kShortestSeconds))
    return badSplit(clipId, "The place is not inside the clip, or less than 0.1 s from its edge.",
                    "Choose a place between " + clock(info.startSeconds + kShortestSeconds) + " and " +
                        clock(info.startSeconds + info.durationSeconds - kShortestSeconds) + ".");
  const ClipQuality& q = info.quality;
  const double lead = q.measured ? q.leadSeconds : 0, spoken = info.durationSeconds - lead - (q.measured ? q.tailSeconds : 0);
  const auto texts = atCharacter >= 0 ? partedAtCharacter(info.text, atCharacter)
                                      : partedNearWord(info.text, (within - lead) / std::max(0.1, spoken));
  const bool hasText = text::countLetters(info.text) > 0;
  if (hasText && (text::countLetters(texts.first) == 0 || text::countLetters(texts.second) == 0))
    return badSplit(clipId, "One of the two would be left without a text.",
                    "Say where in the text the second begins, or move the edge of the clip instead.");
  DIMTS_TRY_ASSIGN(const auto side, currentSide(database_, clipId));
  const double rate = static_cast<double>(info.sampleCount) / info.durationSeconds;
  const int64_t first = std::llround(within * rate);
  ClipChange left = changeOf(clipId, side), right = left;
  left.after.text = texts.first;
  left.after.sampleCount = first;
  left.after.cueEndSeconds = std::max(side.cueStartSeconds, atSeconds);
  right.copyOf = clipId;
  right.before.there = false;
  right.after.text = texts.second;
  right.after.firstSample = info.firstSample + first;
  right.after.sampleCount = info.sampleCount - first;
  right.after.cueStartSeconds = atSeconds;
  right.after.cueEndSeconds = std::max(atSeconds, side.cueEndSeconds);
  DIMTS_TRY_ASSIGN(const auto ids, recordMeasured(info.sourceId, "parted clip " + std::to_string(clipId) + " in two", {left, right}));
  return ids[1];
}

Result<int64_t> SqliteDataset::joinClips(const std::vector<int64_t>& clipIds) {
  std::vector<ClipInfo> parts;
  std::string subject;
  for (const int64_t id : clipIds) {
    DIMTS_TRY_ASSIGN(ClipInfo info, clip(id));
    subject += (subject.empty() ? "" : " ") + std::to_string(id);
    parts.push_back(std::move(info));
  }
  std::sort(parts.begin(), parts.end(), [](const ClipInfo& a, const ClipInfo& b) { return a.firstSample < b.firstSample; });
  const auto same = [](const ClipInfo& a, const ClipInfo& b) { return a.id == b.id; };
  parts.erase(std::unique(parts.begin(), parts.end(), same), parts.end());
  if (parts.size() < 2) return notNeighbours(subject, "Joining takes two clips or more.");
  const ClipInfo& first = parts.front();
  int64_t end = 0;
  for (const ClipInfo& part : parts) {
    if (part.sourceId != first.sourceId) return notNeighbours(subject, "The clips are of different films.");
    if (part.sampleCount <= 0) return notNeighbours(subject, "Clip " + std::to_string(part.id) + " has no sound.");
    end = std::max(end, part.firstSample + part.sampleCount);
  }
  DIMTS_TRY_ASSIGN(const int64_t between, database_.integer(
      "SELECT count(*) FROM clips WHERE source_id = ? AND state <> 1 AND first_sample >= ? AND first_sample + sample_count <= ?",
      {first.sourceId, first.firstSample, end}));
  const auto kept = std::count_if(parts.begin(), parts.end(), [](const ClipInfo& part) { return part.state != ClipState::Dropped; });
  if (between > kept) return notNeighbours(subject, "Another kept clip lies between them.");
  std::vector<ClipChange> changes;
  for (const ClipInfo& part : parts) {
    DIMTS_TRY_ASSIGN(const auto side, currentSide(database_, part.id));
    changes.push_back(changeOf(part.id, side));
    if (changes.size() == 1) continue;
    ClipChange::Side& whole = changes.front().after;
    if (!side.text.empty()) whole.text += (whole.text.empty() ? "" : " ") + side.text;
    whole.cueEndSeconds = std::max(whole.cueEndSeconds, side.cueEndSeconds);
    if (side.split != whole.split) whole.split = Split::Neither;
    if (whole.state == ClipState::Dropped && side.state != ClipState::Dropped) whole.state = side.state, whole.reason = side.reason;
    changes.back().after = side;
    changes.back().after.there = false;
  }
  changes.front().after.sampleCount = end - first.firstSample;
  DIMTS_TRY_ASSIGN(const auto ids, recordMeasured(first.sourceId, "joined " + std::to_string(parts.size()) + " clips", changes));
  static_cast<void>(ids);
  return first.id;
}

}  // namespace dimts::dataset
