// Open addressing over hashes with the words and ids in two growing arrays.
#include "engine/tokenizer/word_cache.h"

#include <array>
#include <atomic>
#include <cstring>
#include <functional>
#include <memory>

namespace dimts::tokenizer {
namespace {

constexpr size_t kMostWords = 1 << 17;
constexpr size_t kLongestWord = 256;  // longer ones are rarely seen twice

}  // namespace

void WordCache::clear() {
  slots_.assign(1 << 12, Slot{});
  keys_.clear();
  ids_.clear();
  used_ = 0;
}

bool WordCache::find(std::string_view word, Entry& entry) const {
  const uint64_t hash = std::hash<std::string_view>{}(word);
  const size_t mask = slots_.size() - 1;
  for (size_t at = hash & mask; slots_[at].used; at = (at + 1) & mask) {
    const Slot& slot = slots_[at];
    if (slot.hash == hash && slot.keyBytes == word.size() &&
        std::memcmp(keys_.data() + slot.keyAt, word.data(), word.size()) == 0) {
      entry = {ids_.data() + slot.idsAt, slot.count, slot.flags};
      return true;
    }
  }
  return false;
}

void WordCache::add(std::string_view word, const std::vector<int32_t>& ids, uint8_t flags) {
  if (word.empty() || word.size() > kLongestWord) return;
  if (used_ >= kMostWords) clear();
  if ((used_ + 1) * 2 > slots_.size()) grow();
  const uint64_t hash = std::hash<std::string_view>{}(word);
  const size_t mask = slots_.size() - 1;
  size_t at = hash & mask;
  while (slots_[at].used) at = (at + 1) & mask;
  slots_[at] = {hash,
                static_cast<uint32_t>(keys_.size()),
                static_cast<uint32_t>(word.size()),
                static_cast<uint32_t>(ids_.size()),
                static_cast<uint32_t>(ids.size()),
                flags,
                1};
  keys_.insert(keys_.end(), word.begin(), word.end());
  ids_.insert(ids_.end(), ids.begin(), ids.end());
  ++used_;
}

void WordCache::grow() {
  std::vector<Slot> old(slots_.size() * 4);
  old.swap(slots_);
  const size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (!slot.used) continue;
    size_t at = slot.hash & mask;
    while (slots_[at].used) at = (at + 1) & mask;
    slots_[at] = slot;
  }
}

uint64_t nextVocabularyNumber() {
  static std::atomic<uint64_t> next{1};
  return next++;
}

WordCache& cacheOf(uint64_t vocabularyNumber) {
  struct Held {
    uint64_t number = 0;
    std::unique_ptr<WordCache> cache;
  };
  thread_local std::array<Held, 8> held;
  thread_local size_t last = 0, oldest = 0;
  if (held[last].number == vocabularyNumber) return *held[last].cache;
  for (size_t i = 0; i < held.size(); ++i)
    if (held[i].number == vocabularyNumber) return *held[last = i].cache;
  last = oldest;
  oldest = (oldest + 1) % held.size();
  held[last] = {vocabularyNumber, std::make_unique<WordCache>()};
  return *held[last].cache;
}

}  // namespace dimts::tokenizer
