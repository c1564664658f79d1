// Ids of words seen before, per thread and vocabulary, so that encoders need no lock.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace dimts::tokenizer {

/// A hash table that forgets everything when it is full. Not shared between threads.
class WordCache {
 public:
  struct Entry {
    const int32_t* ids = nullptr;
    uint32_t count = 0;
    uint8_t flags = 0;  ///< of the encoder
  };

  WordCache() { clear(); }
  /// False when the word is not known.
  bool find(std::string_view word, Entry& entry) const;
  void add(std::string_view word, const std::vector<int32_t>& ids, uint8_t flags);

 private:
  struct Slot {
    uint64_t hash = 0;
    uint32_t keyAt = 0, keyBytes = 0, idsAt = 0, count = 0;
    uint8_t flags = 0, used = 0;
  };
  void clear();
  void grow();

  std::vector<Slot> slots_;
  std::vector<char> keys_;
  std::vector<int32_t> ids_;
  size_t used_ = 0;
};

/// A number no other vocabulary of this program has.
uint64_t nextVocabularyNumber();
/// This thread's cache of the vocabulary of that number; stays valid until this thread uses eight other ones.
WordCache& cacheOf(uint64_t vocabularyNumber);

}  // namespace dimts::tokenizer
