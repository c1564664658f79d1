// Learns BPE merges from counted words, from nothing or on from what other merges made of them.
// Order as in Hugging Face's BpeTrainer: the most frequent pair, of equals the one with the lower ids.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "engine/api/job.h"

namespace dimts::tokenizer {

struct BpeWord {
  std::vector<int32_t> symbols;
  int64_t count = 0;  ///< in the texts that are learned from
  int64_t probe = 0;  ///< in the texts that must stay as they are
};

struct LearnedMerge {
  int32_t left = 0, right = 0, id = 0;
  int64_t count = 0;  ///< of the pair when it was merged
};

struct BpeTraining {
  int64_t newTokens = 0;       ///< at most so many
  int64_t leastCount = 2;      ///< rarer pairs are not merged
  int32_t firstNewId = 0;
  /// The id of what two tokens become if that is a token already.
  std::function<std::optional<int32_t>(int32_t, int32_t)> existing;
  /// Told of every new token.
  std::function<void(int32_t left, int32_t right, int32_t id)> created;
  bool reuseExisting = true;   ///< false: pairs that make an existing token are passed over
  std::function<bool(int32_t, int32_t)> allowed;  ///< empty: all pairs
  /// Tokens from firstKeptId on of which fewer would be left than this are never used up by a longer one; 0: do not look.
  int64_t leastUses = 0;
  int32_t firstKeptId = 0;
  /// At most so many occurrences of probe words may be cut differently.
  int64_t probeBudget = 0;
};

struct BpeTrained {
  std::vector<LearnedMerge> merges;
  int64_t probeChanged = 0;
  int64_t passedOver = 0;  ///< pairs left alone because of the probe or of tokens that would be used up
  bool stopped = false;
};

/// `words` are changed to what the merges make of them. `control` may be null; progress(done, total) may be empty.
BpeTrained trainBpe(std::vector<BpeWord>& words, const BpeTraining& training, const JobControl* control = nullptr,
                    const std::function<void(int64_t, int64_t)>& progress = {});

}  // namespace dimts::tokenizer
