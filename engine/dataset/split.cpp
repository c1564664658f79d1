// Draws are by a hash of seed, source and block number: the order in which films are imported does not matter.
#include "engine/dataset/split.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <string>

#include "engine/core/random.h"

namespace dimts::dataset {
namespace {

constexpr int64_t kLeastBlocks = 10;
constexpr int64_t kLeastClips = 5;
constexpr size_t kLeastSources = 5;
constexpr uint64_t kDraws = 16;
constexpr size_t kLengthBins = 6;

uint64_t numberOf(const std::string& contentHash) {
  uint64_t value = 0;
  for (size_t i = 0; i < std::min<size_t>(16, contentHash.size()); ++i)
    value = core::mix(value ^ static_cast<unsigned char>(contentHash[i]));
  return value;
}

/// Lengths of the usable clips, told apart by what their own quantiles are.
class LengthBins {
 public:
  explicit LengthBins(const std::vector<const SplitItem*>& items) {
    std::vector<double> lengths;
    for (const SplitItem* item : items)
      if (item->usable) lengths.push_back(item->end - item->start);
    std::sort(lengths.begin(), lengths.end());
    for (size_t b = 1; b < kLengthBins && !lengths.empty(); ++b) edges_.push_back(lengths[b * lengths.size() / kLengthBins]);
  }

  /// 0 when the held-out clips are spread over the bins as all of them are; 2 at most. Nothing held out: 2.
  double unlikeness(const std::vector<const SplitItem*>& items) const {
    std::array<double, kLengthBins> all{}, held{};
    double allCount = 0, heldCount = 0;
    for (const SplitItem* item : items) {
      if (!item->usable) continue;
      const size_t bin = static_cast<size_t>(
          std::upper_bound(edges_.begin(), edges_.end(), item->end - item->start) - edges_.begin());
      ++all[bin], ++allCount;
      if (item->split == Split::Validation) ++held[bin], ++heldCount;
    }
    if (heldCount == 0) return 2;
    double sum = 0;
    for (size_t b = 0; b < kLengthBins; ++b) sum += std::abs(all[b] / allCount - held[b] / heldCount);
    return sum;
  }

 private:
  std::vector<double> edges_;
};

std::vector<const SplitItem*> viewOf(const std::vector<SplitItem>& items) {
  std::vector<const SplitItem*> out;
  for (const SplitItem& item : items) out.push_back(&item);
  return out;
}

std::vector<const SplitItem*> viewOf(const std::vector<std::vector<SplitItem>>& sources) {
  std::vector<const SplitItem*> out;
  for (const auto& items : sources)
    for (const SplitItem& item : items) out.push_back(&item);
  return out;
}

/// Items whole in [from + guard, to - guard) are held out, the others in the block are neither. Returns the usable ones.
int64_t holdOut(std::vector<SplitItem>& items, double from, double to, double guard, int64_t most) {
  int64_t held = 0;
  for (SplitItem& item : items) {
    if (item.end <= from || item.start >= to) continue;
    const bool inside = item.start >= from + guard && item.end <= to - guard && held < most;
    item.split = inside ? Split::Validation : Split::Neither;
    held += inside && item.usable;
  }
  return held;
}

bool hasUsable(const std::vector<SplitItem>& items, double from, double to) {
  return std::any_of(items.begin(), items.end(), [&](const SplitItem& item) {
    return item.usable && item.start >= from && item.end <= to;
  });
}

void holdOutTail(std::vector<SplitItem>& items, int64_t usable) {
  int64_t tail = std::max<int64_t>(1, usable / 10);
  double from = 0;
  for (auto item = items.rbegin(); item != items.rend() && tail > 0; ++item)
    if (item->usable) --tail, from = item->start;
  for (SplitItem& item : items)
    if (item.start >= from) item.split = Split::Validation;
}

void drawBlocks(std::vector<SplitItem>& items, int64_t blocks, uint64_t source, uint64_t draw,
                const SplitOptions& options) {
  for (SplitItem& item : items) item.split = Split::Train;
  std::vector<int64_t> order(static_cast<size_t>(blocks));
  std::iota(order.begin(), order.end(), 0);
  const auto lot = [&](int64_t block) {
    return core::derive(options.seed, {source, static_cast<uint64_t>(block), draw});
  };
  std::sort(order.begin(), order.end(), [&](int64_t a, int64_t b) { return lot(a) < lot(b); });
  // A block without a usable clip is no validation block. Few clips judge badly: up to a tenth of the blocks for more.
  int64_t wanted = std::max<int64_t>(1, std::llround(options.share * static_cast<double>(blocks))), held = 0;
  int64_t more = std::max<int64_t>(0, blocks / 10 - wanted);
  for (const int64_t block : order) {
    if (wanted <= 0 && held < options.fewestClips && more-- > 0) wanted = 1;
    if (wanted <= 0 || held >= options.mostClips) return;
    const double from = static_cast<double>(block) * options.blockSeconds, to = from + options.blockSeconds;
    if (!hasUsable(items, from + options.guardSeconds, to - options.guardSeconds)) continue;
    held += holdOut(items, from, to, options.guardSeconds, options.mostClips - held);
    --wanted;
  }
}

void drawSources(std::vector<std::vector<SplitItem>>& sources, const std::vector<std::string>& hashes, uint64_t draw,
                 const SplitOptions& options) {
  double speech = 0;
  std::vector<double> each(sources.size(), 0.0);
  for (size_t s = 0; s < sources.size(); ++s)
    for (SplitItem& item : sources[s]) {
      item.split = Split::Train;
      if (item.usable) each[s] += item.end - item.start;
    }
  for (const double seconds : each) speech += seconds;
  std::vector<size_t> order(sources.size());
  std::iota(order.begin(), order.end(), size_t{0});
  const auto lot = [&](size_t s) { return core::derive(options.seed, {numberOf(hashes[s]), draw}); };
  std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return lot(a) < lot(b); });
  double left = options.share * speech;
  bool any = false;
  for (const size_t s : order) {
    // One that is over twice too long would leave too little to train on.
    if (each[s] <= 0 || (any && left <= 0) || (each[s] > 2 * left && each[s] > 0.2 * speech)) continue;
    for (SplitItem& item : sources[s]) item.split = Split::Validation;
    left -= each[s];
    any = true;
  }
}

}  // namespace

void splitByBlocks(std::vector<SplitItem>& items, double seconds, const std::string& contentHash,
                   const SplitOptions& options) {
  for (SplitItem& item : items) item.split = Split::Train;
  const auto usable = std::count_if(items.begin(), items.end(), [](const SplitItem& item) { return item.usable; });
  if (options.share <= 0 || usable < kLeastClips) return;
  const auto blocks = static_cast<int64_t>(seconds / options.blockSeconds);
  if (blocks < kLeastBlocks) return holdOutTail(items, usable);
  const LengthBins bins(viewOf(items));
  std::vector<SplitItem> best;
  double likest = 3;
  for (uint64_t draw = 0; draw < kDraws; ++draw) {
    drawBlocks(items, blocks, numberOf(contentHash), draw, options);
    const double unlike = bins.unlikeness(viewOf(items));
    if (unlike < likest) likest = unlike, best = items;
  }
  items = std::move(best);
}

bool splitBySources(std::vector<std::vector<SplitItem>>& sources, const std::vector<std::string>& hashes,
                    const SplitOptions& options) {
  if (sources.size() < kLeastSources) return false;
  const LengthBins bins(viewOf(sources));
  std::vector<std::vector<SplitItem>> best;
  double likest = 3;
  for (uint64_t draw = 0; draw < kDraws; ++draw) {
    drawSources(sources, hashes, draw, options);
    const double unlike = bins.unlikeness(viewOf(sources));
    if (unlike < likest) likest = unlike, best = sources;
  }
  sources = std::move(best);
  return true;
}

void assignSplit(std::vector<NewClip>& clips, double seconds, int sampleRate, const std::string& contentHash,
                 const SplitOptions& options) {
  std::vector<SplitItem> items;
  for (const NewClip& clip : clips) {
    const double start = static_cast<double>(clip.firstSample) / sampleRate;
    const double length = static_cast<double>(clip.sampleCount) / sampleRate;
    items.push_back({start, start + length, clip.reason.empty() && clip.sampleCount > 0, Split::Train});
  }
  splitByBlocks(items, seconds, contentHash, options);
  for (size_t i = 0; i < clips.size(); ++i) clips[i].split = items[i].split;
}

}  // namespace dimts::dataset
