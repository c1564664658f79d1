// An allocator before torch's own; see kept_memory.h.
#include "engine/train/kept_memory.h"

#include <c10/core/CPUAllocator.h>
#include <sys/mman.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <mutex>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dimts::train {
namespace {

/// Mapped, not from malloc, which keeps much of what is freed among smaller pieces.
struct Block {
  void* address = nullptr;
  size_t size = 0;
};

/// Blocks on their way back to the system, where this ends: after the lock.
struct Discarded {
  ~Discarded() {
    for (const Block& block : blocks) ::munmap(block.address, block.size);
  }
  std::vector<Block> blocks;
};

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
    Discarded old;
    std::unique_lock lock(mutex_);
    if (users_ > 0)
      if (const Block block = take(rounded(bytes), old); block.address) {
        live_ += block.size;
        most_ = std::max(most_, live_);
        out_.emplace(block.address, block.size);
        return {block.address, block.address, &release, c10::DeviceType::CPU};
      }
    lock.unlock();
    return torchs_.allocate(bytes);  // also when there is no memory: its error is known everywhere
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
    Discarded old;
    const std::lock_guard lock(mutex_);
    if (--users_ == 0) discardAll(old);
  }
  void giveBack() {
    Discarded old;
    const std::lock_guard lock(mutex_);
    discardAll(old);
  }
  size_t keptBytes() const {
    const std::lock_guard lock(mutex_);
    return keptBytes_;
  }

 private:
  Keeper() : torchs_(*c10::GetDefaultCPUAllocator()) {}

  /// None when the system has no more.
  Block take(size_t size, Discarded& old) {
    if (const Block kept = takeKept(size); kept.address) return kept;
    makeRoomFor(size, old);
    const auto mapped = [size] { return ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0); };
    void* address = mapped();
    if (address == MAP_FAILED && !kept_.empty()) {
      { Discarded idle; discardAll(idle); }
      address = mapped();
    }
    return address == MAP_FAILED ? Block() : Block{address, size};
  }
  /// The smallest that is large enough and not more than half too large: what the backward pass asks for has other sizes than
  /// what the forward pass leaves.
  Block takeKept(size_t size) {
    auto best = kept_.end();
    for (auto it = kept_.begin(); it != kept_.end(); ++it)
      if (it->size >= size && it->size <= size + size / 2 && (best == kept_.end() || it->size <= best->size)) best = it;
    if (best == kept_.end()) return {};
    const Block block = *best;
    kept_.erase(best);
    keptBytes_ -= block.size;
    return block;
  }
  void makeRoomFor(size_t size, Discarded& old) {
    const size_t limit = std::max(most_, live_ + size) / 20 * 21;
    auto end = kept_.begin();
    for (; end != kept_.end() && live_ + keptBytes_ + size > limit; ++end) keptBytes_ -= end->size;
    old.blocks.insert(old.blocks.end(), kept_.begin(), end);
    kept_.erase(kept_.begin(), end);
  }
  void discardAll(Discarded& old) {
    old.blocks.insert(old.blocks.end(), kept_.begin(), kept_.end());
    kept_.clear();
    keptBytes_ = 0;
  }
  static void release(void* address) { instance().takeBack(address); }
  void takeBack(void* address) {
    Discarded unused;
    std::unique_lock lock(mutex_);
    const auto found = out_.find(address);
    if (found == out_.end()) {
      lock.unlock();
      torchs_.raw_deleter()(address);
      return;
    }
    const Block block{address, found->second};
    out_.erase(found);
    live_ -= block.size;
    if (users_ == 0) {
      unused.blocks.push_back(block);
    } else {
      keptBytes_ += block.size;
      kept_.push_back(block);
    }
  }

  c10::Allocator& torchs_;
  mutable std::mutex mutex_;
  int users_ = 0;
  std::unordered_map<void*, size_t> out_;  // in use: address and size
  std::vector<Block> kept_;                // the one unused for longest first
  size_t live_ = 0, keptBytes_ = 0;
  size_t most_ = 0;                       // in use at once since the first user came
};

}  // namespace

KeptMemory::KeptMemory() { Keeper::instance().addUser(); }
KeptMemory::~KeptMemory() { Keeper::instance().removeUser(); }
int64_t KeptMemory::keptBytes() { return static_cast<int64_t>(Keeper::instance().keptBytes()); }
void KeptMemory::giveBack() { Keeper::instance().giveBack(); }

}  // namespace dimts::train
