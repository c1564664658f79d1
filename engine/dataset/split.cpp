// Blocks are drawn by a hash of seed, source and block number: the order in which films are imported does not matter.
#include "engine/dataset/split.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

#include "engine/core/random.h"

namespace dimts::dataset {
namespace {

constexpr int64_t kLeastBlocks = 10;
constexpr int64_t kLeastClips = 5;

uint64_t numberOf(const std::string& contentHash) {
  uint64_t value = 0;
  for (size_t i = 0; i < std::min<size_t>(16, contentHash.size()); ++i)
    value = core::mix(value ^ static_cast<unsigned char>(contentHash[i]));
  return value;
}

/// Clips that lie in [from, to) with the guard on both sides.
void holdOut(std::vector<NewClip>& clips, double from, double to, int sampleRate, int64_t& left) {
  for (NewClip& clip : clips) {
    const double start = static_cast<double>(clip.firstSample) / sampleRate;
    const double end = start + static_cast<double>(clip.sampleCount) / sampleRate;
    if (clip.sampleCount <= 0 || start < from || end > to || left <= 0) continue;
    clip.split = Split::Validation;
    if (clip.reason.empty()) --left;
  }
}

}  // namespace

void assignSplit(std::vector<NewClip>& clips, double seconds, int sampleRate, const std::string& contentHash,
                 const SplitOptions& options) {
  for (NewClip& clip : clips) clip.split = Split::Train;
  const auto usable =
      std::count_if(clips.begin(), clips.end(), [](const NewClip& clip) { return clip.reason.empty(); });
  if (options.share <= 0 || usable < kLeastClips) return;
  const auto blocks = static_cast<int64_t>(seconds / options.blockSeconds);
  int64_t left = options.mostClips;
  if (blocks < kLeastBlocks) {
    int64_t tail = std::max<int64_t>(1, usable / 10), from = 0;
    for (auto clip = clips.rbegin(); clip != clips.rend() && tail > 0; ++clip) {
      if (!clip->reason.empty()) continue;
      --tail;
      from = clip->firstSample;
    }
    holdOut(clips, static_cast<double>(from) / sampleRate, seconds + 1, sampleRate, left);
    return;
  }
  std::vector<int64_t> order(static_cast<size_t>(blocks));
  std::iota(order.begin(), order.end(), 0);
  const uint64_t source = numberOf(contentHash);
  std::sort(order.begin(), order.end(), [&](int64_t a, int64_t b) {
    return core::derive(options.seed, {source, static_cast<uint64_t>(a)}) <
           core::derive(options.seed, {source, static_cast<uint64_t>(b)});
  });
  // A block without a usable clip is no validation block. Few clips judge badly: up to a tenth of the blocks for more.
  int64_t wanted = std::max<int64_t>(1, std::llround(options.share * static_cast<double>(blocks)));
  int64_t more = std::max<int64_t>(0, blocks / 10 - wanted);
  for (const int64_t block : order) {
    if (wanted <= 0 && options.mostClips - left < options.fewestClips && more-- > 0) wanted = 1;
    if (wanted <= 0) return;
    const int64_t before = left;
    const double from = static_cast<double>(block) * options.blockSeconds;
    holdOut(clips, from + options.guardSeconds, from + options.blockSeconds - options.guardSeconds, sampleRate, left);
    if (left < before) --wanted;
  }
}

}  // namespace dimts::dataset
