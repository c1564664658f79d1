// Pair counts are kept up to date merge by merge; a queue holds counts that may be outdated and are checked when taken.
#include "engine/tokenizer/bpe_trainer.h"

#include <algorithm>
#include <queue>

namespace dimts::tokenizer {
namespace {

uint64_t keyOf(int32_t left, int32_t right) {
  return (static_cast<uint64_t>(static_cast<uint32_t>(left)) << 32) | static_cast<uint32_t>(right);
}

struct KeyHash {
  size_t operator()(uint64_t key) const {
    key *= 0x9E3779B97F4A7C15ull;
    return static_cast<size_t>(key ^ (key >> 29));
  }
};

struct PairInfo {
  int64_t count = 0;
  std::vector<uint32_t> words;  ///< where it may stand; outdated entries are harmless
};

struct Candidate {
  int64_t count;
  uint64_t key;
  bool operator<(const Candidate& other) const {
    return count != other.count ? count < other.count : key > other.key;
  }
};

class Trainer {
 public:
  Trainer(std::vector<BpeWord>& words, const BpeTraining& training) : words_(words), training_(training) {
    changed_.assign(words.size(), false);
    for (size_t w = 0; w < words_.size(); ++w) {
      const BpeWord& word = words_[w];
      for (const int32_t symbol : word.symbols) totals_[symbol] += word.count;
      for (size_t i = 0; i + 1 < word.symbols.size(); ++i)
        add(word.symbols[i], word.symbols[i + 1], word.count, static_cast<uint32_t>(w));
    }
    for (const auto& [key, info] : pairs_)
      if (info.count > 0) queue_.push({info.count, key});
  }

  BpeTrained run(const JobControl* control, const std::function<void(int64_t, int64_t)>& progress) {
    int32_t nextId = training_.firstNewId;
    int64_t made = 0;
    while (made < training_.newTokens && !queue_.empty()) {
      if (control && control->stopRequested()) {
        trained_.stopped = true;
        break;
      }
      const Candidate top = queue_.top();
      queue_.pop();
      const int64_t count = pairs_[top.key].count;
      if (count != top.count) {
        if (count > 0) queue_.push({count, top.key});
        continue;
      }
      if (count < std::max<int64_t>(1, training_.leastCount)) break;
      const auto left = static_cast<int32_t>(top.key >> 32), right = static_cast<int32_t>(top.key & 0xFFFFFFFFu);
      if (training_.allowed && !training_.allowed(left, right)) continue;
      const std::optional<int32_t> known = training_.existing ? training_.existing(left, right) : std::nullopt;
      if (known && !training_.reuseExisting) continue;
      if (usesUp(left, right, count) || !fitsProbe(left, right)) {
        ++trained_.passedOver;
        continue;
      }
      const int32_t id = known ? *known : nextId++;
      made += !known;
      if (!known && training_.created) training_.created(left, right, id);
      trained_.merges.push_back({left, right, id, count});
      apply(left, right, id);
      if (progress && made % 64 == 0) progress(made, training_.newTokens);
    }
    return std::move(trained_);
  }

 private:
  void add(int32_t left, int32_t right, int64_t count, uint32_t word) {
    PairInfo& info = pairs_[keyOf(left, right)];
    info.count += count;
    if (info.words.empty() || info.words.back() != word) info.words.push_back(word);
  }

  bool usesUp(int32_t left, int32_t right, int64_t count) const {
    if (training_.leastUses <= 0) return false;
    const auto left_ = [&](int32_t symbol, int64_t taken) {
      if (symbol < training_.firstKeptId) return false;
      const auto found = totals_.find(symbol);
      return found != totals_.end() && found->second - taken < training_.leastUses;
    };
    return left == right ? left_(left, 2 * count) : left_(left, count) || left_(right, count);
  }

  /// True when the merge leaves the probe within its budget; then the budget is charged.
  bool fitsProbe(int32_t left, int32_t right) {
    std::vector<uint32_t> touched;
    int64_t cost = 0;
    for (const uint32_t w : pairs_[keyOf(left, right)].words) {
      const BpeWord& word = words_[w];
      if (word.probe == 0 || changed_[w] || (!touched.empty() && touched.back() == w)) continue;
      for (size_t i = 0; i + 1 < word.symbols.size(); ++i)
        if (word.symbols[i] == left && word.symbols[i + 1] == right) {
          cost += word.probe;
          touched.push_back(w);
          break;
        }
    }
    if (cost > 0 && trained_.probeChanged + cost > training_.probeBudget) return false;
    for (const uint32_t w : touched) changed_[w] = true;
    trained_.probeChanged += cost;
    return true;
  }

  void apply(int32_t left, int32_t right, int32_t id) {
    std::vector<uint32_t> where = std::move(pairs_[keyOf(left, right)].words);
    std::sort(where.begin(), where.end());
    where.erase(std::unique(where.begin(), where.end()), where.end());
    std::vector<uint64_t> fresh;
    for (const uint32_t w : where) applyTo(w, left, right, id, fresh);
    std::sort(fresh.begin(), fresh.end());
    fresh.erase(std::unique(fresh.begin(), fresh.end()), fresh.end());
    for (const uint64_t key : fresh)
      if (const int64_t count = pairs_[key].count; count > 0) queue_.push({count, key});
  }

  void applyTo(uint32_t w, int32_t left, int32_t right, int32_t id, std::vector<uint64_t>& fresh) {
    BpeWord& word = words_[w];
    std::vector<int32_t>& s = word.symbols;
    const auto less = [&](int32_t a, int32_t b) { pairs_[keyOf(a, b)].count -= word.count; };
    const auto more = [&](int32_t a, int32_t b) {
      add(a, b, word.count, w);
      fresh.push_back(keyOf(a, b));
    };
    for (size_t i = 0; i + 1 < s.size(); ++i) {
      if (s[i] != left || s[i + 1] != right) continue;
      if (i > 0) {
        less(s[i - 1], left);
        more(s[i - 1], id);
      }
      if (i + 2 < s.size()) {
        less(right, s[i + 2]);
        more(id, s[i + 2]);
      }
      s[i] = id;
      s.erase(s.begin() + static_cast<std::ptrdiff_t>(i) + 1);
      totals_[left] -= word.count;
      totals_[right] -= word.count;
      totals_[id] += word.count;
    }
  }

  std::vector<BpeWord>& words_;
  const BpeTraining& training_;
  std::unordered_map<uint64_t, PairInfo, KeyHash> pairs_;
  std::unordered_map<int32_t, int64_t> totals_;
  std::priority_queue<Candidate> queue_;
  std::vector<bool> changed_;
  BpeTrained trained_;
};

}  // namespace

BpeTrained trainBpe(std::vector<BpeWord>& words, const BpeTraining& training, const JobControl* control,
                    const std::function<void(int64_t, int64_t)>& progress) {
  return Trainer(words, training).run(control, progress);
}

}  // namespace dimts::tokenizer
