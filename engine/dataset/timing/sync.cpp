// From coarse to fine: ratio and offset of the whole, then breaks, then drift, then tenths of a second.
#include "engine/dataset/timing/sync.h"

#include <algorithm>
#include <cmath>

#include "engine/dataset/timing/breaks.h"
#include "engine/dataset/timing/drift.h"

namespace dimts::dataset {
namespace {

constexpr size_t kLeastCues = 15, kLeastPieceCues = 20;
constexpr double kLeastSeconds = 60, kMostCovered = 0.95;
constexpr double kNearSeconds = 0.5;        // still the same place
constexpr double kMovedSeconds = 0.15;      // smaller offsets are left to snapping
constexpr double kSureShare = 0.6;          // of the cues, for a correction in pieces; clips of the others are left out
constexpr double kDriftSlope = 2e-4, kRatioTolerance = 3e-4, kDriftSigmas = 4;
constexpr size_t kLeastAgreeingBlocks = 6;
constexpr double kAgreeingSeconds = 0.05, kBlockAwaySeconds = 0.4, kBlockAwayZ = 4;
// Without a correction to make, less will do: that another film fits best just here has a chance of 1 in 240; of a
// short one, where few offsets are looked at, more is asked.
constexpr double kHereZ = 3.5, kHereQ = 1.15, kShortSeconds = 600, kShortHereZ = 4.2, kShortHereQ = 1.25;
constexpr double kJudgeSeconds = 240, kElsewhereZ = 4.5, kElsewhereQ = 1.25;

std::vector<TimedSpan> stretched(const std::vector<TimedSpan>& cues, double ratio, double offset = 0) {
  std::vector<TimedSpan> out;
  out.reserve(cues.size());
  for (const TimedSpan& cue : cues) out.push_back({cue.start * ratio + offset, cue.end * ratio + offset});
  return out;
}

class Syncer {
 public:
  Syncer(const std::vector<TimedSpan>& cues, const SpeechTrack& track, const SyncOptions& options)
      : cues_(cues), track_(track), options_(options),
        correlator_(track, std::min(options.rangeSeconds, std::max(1.0, track.seconds() / 2))) {}

  SyncResult run() {
    written_ = correlator_.scores(cues_);
    const OffsetPeak plain = findPeak(written_);
    SourceTiming& timing = result_.timing;
    timing.cues = static_cast<int64_t>(cues_.size());
    timing.writtenZ = plain.z;
    timing.writtenQ = plain.q;
    timing.foundOffsetSeconds = plain.offsetSeconds;
    ratio_ = bestRatio(plain);
    pieces_ = wholePiece(findPeak(correlator_.scores(stretched(cues_, ratio_))));
    followDrift();
    followBreaks();
    refine();
    judge(plain);
    return std::move(result_);
  }

 private:
  struct Piece {
    size_t first = 0, last = 0;
    double offset = 0, z = 0, q = 0;
    bool sure = true;
  };

  bool strong(double z, double q) const { return z >= options_.leastZ && q >= options_.leastQ; }

  std::vector<Piece> wholePiece(const OffsetPeak& peak) const {
    return {{0, cues_.size(), peak.offsetSeconds, peak.z, peak.q, strong(peak.z, peak.q)}};
  }

  double bestRatio(const OffsetPeak& plain) {
    double best = 1, bestZ = plain.z + options_.ratioLeadZ;
    for (const double ratio : frameRateRatios()) {
      if (ratio == 1) continue;
      const OffsetPeak peak = findPeak(correlator_.scores(stretched(cues_, ratio)));
      if (peak.z < bestZ || peak.q < plain.q + options_.ratioLeadQ) continue;
      best = ratio;
      bestZ = peak.z;
    }
    return best;
  }

  std::vector<TimedSpan> applied() const {
    std::vector<TimedSpan> out = stretched(cues_, ratio_);
    for (const Piece& piece : pieces_)
      for (size_t c = piece.first; c < piece.last; ++c) out[c].start += piece.offset, out[c].end += piece.offset;
    return out;
  }

  /// A ratio too near to 1 to show in the whole, found by its slope over the blocks.
  void followDrift() {
    if (!pieces_.front().sure) return;
    const auto blocks = blockLags(correlator_, applied());
    const auto line = blockDrift(blocks);
    if (!line || std::abs(line->slope) < kDriftSlope || std::abs(line->slope) < kDriftSigmas * line->slopeError) return;
    const double wished = ratio_ * (1 + line->slope);
    double chosen = 0;
    for (const double ratio : frameRateRatios())
      if (std::abs(ratio / wished - 1) <= kRatioTolerance) chosen = ratio;
    if (chosen == 0 && line->points >= kLeastAgreeingBlocks && line->residual <= kAgreeingSeconds) chosen = wished;
    if (chosen == 0 || chosen == ratio_) return;
    const OffsetPeak peak = findPeak(correlator_.scores(stretched(cues_, chosen)));
    if (peak.z <= pieces_.front().z) return;
    ratio_ = chosen;
    pieces_ = wholePiece(peak);
  }

  /// Pieces with offsets of their own, where one offset does not explain the whole film.
  void followBreaks() {
    // Where one offset is beyond doubt its ratio is too; where none is, breaks may hide the ratio.
    const bool known = pieces_.front().sure;
    double best = 0;
    std::vector<Piece> found;
    double foundAt = 1;
    for (const double ratio : known ? std::vector<double>{ratio_} : frameRateRatios()) {
      const std::vector<TimedSpan> cues = stretched(cues_, ratio);
      const std::vector<OffsetRun> runs = findRuns(correlator_, cues);
      if (runs.size() < 2) continue;
      std::vector<Piece> pieces = weigh(runs, cues);
      double evidence = 0;
      for (const Piece& piece : pieces) evidence += piece.sure ? piece.z * piece.z : 0;
      evidence = std::sqrt(evidence) - (ratio == 1 ? 0 : options_.ratioLeadZ);
      if (evidence <= best) continue;
      best = evidence;
      found = std::move(pieces);
      foundAt = ratio;
    }
    if (found.empty()) return;
    ratio_ = foundAt;
    pieces_ = std::move(found);
  }

  /// Each run by its own cues; neighbours that agree become one, unsure ones lie where a sure neighbour lies.
  std::vector<Piece> weigh(const std::vector<OffsetRun>& runs, const std::vector<TimedSpan>& cues) {
    std::vector<Piece> pieces;
    for (const OffsetRun& run : runs) {
      Piece piece{run.firstCue, run.lastCue, run.offsetSeconds, 0, 0, false};
      const std::vector<TimedSpan> own(cues.begin() + static_cast<ptrdiff_t>(run.firstCue),
                                       cues.begin() + static_cast<ptrdiff_t>(run.lastCue));
      const OffsetPeak peak = findPeak(correlator_.scores(own));
      piece.z = peak.z;
      piece.q = peak.q;
      if (own.size() >= kLeastPieceCues && std::abs(peak.offsetSeconds - run.offsetSeconds) <= kNearSeconds &&
          strong(peak.z, peak.q)) {
        piece.sure = true;
        piece.offset = peak.offsetSeconds;
      }
      pieces.push_back(piece);
    }
    return joined(pieces);
  }

  /// Neighbours with one offset are one piece, also around a few cues that found nothing better; unsure ones lie where
  /// a neighbour lies.
  static std::vector<Piece> joined(const std::vector<Piece>& pieces) {
    std::vector<Piece> out;
    const auto agree = [](const Piece& a, const Piece& b) { return std::abs(a.offset - b.offset) < kBlockAwaySeconds; };
    for (auto piece = pieces.begin(); piece != pieces.end(); ++piece) {
      const auto next = std::find_if(piece, pieces.end(), [](const Piece& other) { return other.sure; });
      const auto before = std::find_if(out.rbegin(), out.rend(), [](const Piece& other) { return other.sure; });
      const bool between = before == out.rbegin() && before != out.rend() && next != pieces.end();
      if (between && agree(*before, *next)) {
        out.back().last = piece->last;
        continue;
      }
      Piece placed = *piece;
      if (!placed.sure) placed.offset = before != out.rend() ? before->offset : next != pieces.end() ? next->offset : 0;
      out.push_back(placed);
    }
    return out;
  }

  /// Tenths of a second: the beginnings of speech against the starts of the cues.
  void refine() {
    for (Piece& piece : pieces_) {
      if (!piece.sure) continue;
      const std::vector<TimedSpan> all = applied();
      const std::vector<TimedSpan> own(all.begin() + static_cast<ptrdiff_t>(piece.first),
                                       all.begin() + static_cast<ptrdiff_t>(piece.last));
      if (const auto line = onsetDrift(track_, own)) piece.offset += line->at;
    }
  }

  void judge(const OffsetPeak& plain) {
    SourceTiming& timing = result_.timing;
    const double span = cues_.back().end - cues_.front().start;
    const std::vector<TimedSpan> moved = applied();
    const OffsetPeak after = findPeak(correlator_.scores(moved));
    size_t sure = 0;
    double furthest = 0;
    for (const Piece& piece : pieces_) {
      if (!piece.sure) continue;
      sure += piece.last - piece.first;
      furthest = std::max(furthest, std::abs(piece.offset));
    }
    const bool certain = strong(after.z, after.q) && std::abs(after.offsetSeconds) <= kNearSeconds &&
                         static_cast<double>(sure) >= kSureShare * static_cast<double>(cues_.size());
    const bool inPlace = ratio_ == 1 && furthest < kMovedSeconds;
    const bool isShort = span < kShortSeconds;
    const bool here = std::abs(plain.offsetSeconds) <= kNearSeconds && plain.z >= (isShort ? kShortHereZ : kHereZ) &&
                      plain.q >= (isShort ? kShortHereQ : kHereQ);
    if (certain && !inPlace && span >= options_.leastCueSeconds) {
      timing.z = after.z;
      timing.q = after.q;
      return correct(moved);
    }
    timing.z = scoreHere(written_, kNearSeconds);
    timing.q = plain.q;
    if ((certain && ratio_ == 1 && furthest <= kNearSeconds) || here)
      result_.verdict = SyncVerdict::Fits;
    else if (certain || (plain.z >= kElsewhereZ && plain.q >= kElsewhereQ))
      result_.verdict = SyncVerdict::Elsewhere;
    else if (span >= kJudgeSeconds && timing.z < kHereZ)
      result_.verdict = SyncVerdict::Wrong;
    if (result_.verdict == SyncVerdict::Elsewhere && certain) {
      timing.foundOffsetSeconds = pieces_.front().offset;
      if (ratio_ != 1) timing.ratio = ratio_;
    }
    if (result_.verdict == SyncVerdict::Fits && certain) markBlocks(cues_, {{0, cues_.size(), 0, after.z, after.q, true}});
  }

  void correct(const std::vector<TimedSpan>& moved) {
    result_.verdict = SyncVerdict::Corrected;
    SourceTiming& timing = result_.timing;
    timing.ratio = ratio_;
    timing.offsetSeconds = pieces_.front().offset;
    timing.foundOffsetSeconds = timing.offsetSeconds;
    markBlocks(moved, pieces_);
  }

  /// Pieces for the record, with the blocks cut out that fit better elsewhere.
  void markBlocks(const std::vector<TimedSpan>& moved, const std::vector<Piece>& pieces) {
    std::vector<bool> away(cues_.size(), false);
    for (const Piece& piece : pieces)  // just where a break lies is not sure to the cue
      for (size_t c = piece.first; piece.first > 1 && c < std::min(cues_.size(), piece.first + 2); ++c)
        away[c] = away[c - 2] = true;
    for (const BlockLag& block : blockLags(correlator_, moved)) {
      if (std::abs(block.lagSeconds) <= kBlockAwaySeconds || block.z < kBlockAwayZ) continue;
      for (size_t c = 0; c < moved.size(); ++c)
        if (moved[c].start >= block.fromSeconds && moved[c].end <= block.toSeconds) away[c] = true;
    }
    for (const Piece& piece : pieces)
      for (size_t c = piece.first; c < piece.last; ++c) {
        const bool sure = piece.sure && !away[c];
        auto& out = result_.timing.pieces;
        if (c == piece.first || out.back().sure != sure)
          out.push_back({cues_[c].start, cues_[c].end, piece.offset, piece.z, piece.q, 0, sure});
        out.back().toSeconds = cues_[c].end;
        ++out.back().cues;
      }
  }

  const std::vector<TimedSpan>& cues_;
  const SpeechTrack& track_;
  const SyncOptions& options_;
  Correlator correlator_;
  OffsetScores written_;
  double ratio_ = 1;
  std::vector<Piece> pieces_;
  SyncResult result_;
};

bool measurable(const std::vector<TimedSpan>& cues, const SpeechTrack& track) {
  if (cues.size() < kLeastCues || track.seconds() < kLeastSeconds) return false;
  double covered = 0;
  for (const TimedSpan& cue : cues) covered += cue.end - cue.start;
  return covered <= kMostCovered * (cues.back().end - cues.front().start);
}

const char* nameOf(SyncVerdict verdict) {
  switch (verdict) {
    case SyncVerdict::Fits: return "fits";
    case SyncVerdict::Corrected: return "corrected";
    case SyncVerdict::CannotTell: return "cannot_tell";
    case SyncVerdict::Elsewhere: return "elsewhere";
    case SyncVerdict::Wrong: return "wrong";
  }
  return "";
}

}  // namespace

const std::vector<double>& frameRateRatios() {
  constexpr double kNtsc = 24000.0 / 1001;
  static const std::vector<double> ratios = {1,          24 / kNtsc, 25.0 / 24, 25 / kNtsc,
                                             kNtsc / 24, 24.0 / 25,  kNtsc / 25};
  return ratios;
}

SyncResult findSync(const std::vector<TimedSpan>& cues, const SpeechTrack& track, const SyncOptions& options) {
  SyncResult result;
  if (measurable(cues, track)) result = Syncer(cues, track, options).run();
  result.timing.cues = static_cast<int64_t>(cues.size());
  result.timing.verdict = nameOf(result.verdict);
  return result;
}

double laidOn(const SourceTiming& timing, double seconds) {
  double offset = timing.offsetSeconds;
  for (const TimingPiece& piece : timing.pieces)
    if (piece.fromSeconds <= seconds) offset = piece.offsetSeconds;
  return seconds * timing.ratio + offset;
}

bool isSure(const SourceTiming& timing, double seconds) {
  bool sure = timing.pieces.empty() || timing.pieces.front().sure;
  for (const TimingPiece& piece : timing.pieces)
    if (piece.fromSeconds <= seconds) sure = piece.sure;
  return sure;
}

bool isSureInFilm(const SourceTiming& timing, double seconds) {
  constexpr double kRounding = 1e-6;
  bool sure = timing.pieces.empty() || timing.pieces.front().sure;
  for (const TimingPiece& piece : timing.pieces)
    if (piece.fromSeconds * timing.ratio + piece.offsetSeconds <= seconds + kRounding) sure = piece.sure;
  return sure;
}

}  // namespace dimts::dataset
