// An allocator before torch's own, which makes the blocks; see kept_memory.h.
#include "engine/train/kept_memory.h"

#include <c10/core/CPUAllocator.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <mutex>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dimts::train {
namespace {

struct Block {
  c10::DataPtr memory;
  size_t size = 0;
};
using Blocks = std::vector<Block>;  // given back where it ends, which must be outside of the lock

/// Steps of an eighth of a power of two: lengths that differ by little meet in one size. Pages behind the tensor's end
/// are never touched and cost nothing.
size_t rounded(size_t bytes) {
  const size_t grain = std::bit_floor(bytes) / 8;
  return (bytes + grain - 1) / grain * grain;
}

class Keeper final : public c10::Allocator {
 public:
  /// Never destroyed: tensors of static lifetime are freed after everything else.
  static Keeper& instance() {
    static Keeper& keeper = *new Keeper;
    return keeper;
  }

  c10::DataPtr allocate(size_t bytes) override {
    if (bytes < static_cast<size_t>(KeptMemory::kSmallest)) return torchs_.allocate(bytes);
    const size_t size = rounded(bytes);
    Blocks old;
    std::unique_lock lock(mutex_);
    if (users_ == 0) {
      lock.unlock();
      return torchs_.allocate(bytes);
    }
    Block block = takeKept(size);
    if (!block.memory) {
      makeRoomFor(size, old);
      lock.unlock();
      old.clear();
      block = fresh(size);
      lock.lock();
    }
    live_ += block.size;
    most_ = std::max(most_, live_);
    void* const address = block.memory.get();
    out_.emplace(address, std::move(block));
    return {address, address, &release, c10::DeviceType::CPU};
  }
  c10::DeleterFnPtr raw_deleter() const override { return &release; }  // oneDNN asks for it, for blocks of every size
  void copy_data(void* to, const void* from, size_t bytes) const override { std::memcpy(to, from, bytes); }

  void addUser() {
    static std::once_flag once;
    std::call_once(once, [this] { c10::SetCPUAllocator(this, 1); });
    const std::lock_guard lock(mutex_);
    if (users_++ == 0) most_ = live_;
  }
  void removeUser() {
    Blocks old;
    const std::lock_guard lock(mutex_);
    if (--users_ == 0) takeAll(old);
  }
  void giveBack() {
    Blocks old;
    const std::lock_guard lock(mutex_);
    takeAll(old);
  }
  size_t keptBytes() const {
    const std::lock_guard lock(mutex_);
    return keptBytes_;
  }

 private:
  Keeper() : torchs_(*c10::GetDefaultCPUAllocator()) {}

  /// The smallest that is large enough and not more than a quarter too large.
  Block takeKept(size_t size) {
    auto best = kept_.end();
    for (auto it = kept_.begin(); it != kept_.end(); ++it)
      if (it->size >= size && it->size <= size + size / 4 && (best == kept_.end() || it->size <= best->size)) best = it;
    if (best == kept_.end()) return {};
    Block block = std::move(*best);
    kept_.erase(best);
    keptBytes_ -= block.size;
    return block;
  }
  void makeRoomFor(size_t size, Blocks& old) {
    const size_t limit = std::max(most_, live_ + size) / 20 * 21;
    auto end = kept_.begin();
    for (; end != kept_.end() && live_ + keptBytes_ + size > limit; ++end) keptBytes_ -= end->size;
    old.insert(old.end(), std::make_move_iterator(kept_.begin()), std::make_move_iterator(end));
    kept_.erase(kept_.begin(), end);
  }
  void takeAll(Blocks& old) {
    old.swap(kept_);
    keptBytes_ = 0;
  }
  Block fresh(size_t size) {
    try {
      return {torchs_.allocate(size), size};
    } catch (const std::exception&) {
      giveBack();  // what lies idle may be what is missing
      return {torchs_.allocate(size), size};
    }
  }
  static void release(void* address) { instance().takeBack(address); }
  void takeBack(void* address) {
    Block unused;
    std::unique_lock lock(mutex_);
    auto block = out_.extract(address);
    if (block.empty()) {
      lock.unlock();
      torchs_.raw_deleter()(address);
      return;
    }
    live_ -= block.mapped().size;
    if (users_ == 0) {
      unused = std::move(block.mapped());
      return;
    }
    keptBytes_ += block.mapped().size;
    kept_.push_back(std::move(block.mapped()));
  }

  c10::Allocator& torchs_;
  mutable std::mutex mutex_;
  int users_ = 0;
  std::unordered_map<void*, Block> out_;  // in use, by address
  Blocks kept_;                           // the one unused for longest first
  size_t live_ = 0, keptBytes_ = 0;
  size_t most_ = 0;                       // in use at once since the first user came
};

}  // namespace

KeptMemory::KeptMemory() { Keeper::instance().addUser(); }
KeptMemory::~KeptMemory() { Keeper::instance().removeUser(); }
int64_t KeptMemory::keptBytes() { return static_cast<int64_t>(Keeper::instance().keptBytes()); }
void KeptMemory::giveBack() { Keeper::instance().giveBack(); }

}  // namespace dimts::train
