// Files changed at random through every parser: none may crash, hang for a second or take 64 MB. DIMTS_FUZZ_FILES says
// how many of each format (10000 for the full run).
#include <gtest/gtest.h>
#include <malloc.h>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <new>

#include "tests/subtitles/fuzz_seeds.h"

namespace {

std::atomic<int64_t> liveBytes{0}, peakBytes{0};

void* counted(std::size_t size) noexcept {
  void* memory = std::malloc(size == 0 ? 1 : size);
  if (!memory) return nullptr;
  const int64_t now = liveBytes += static_cast<int64_t>(::malloc_usable_size(memory));
  int64_t peak = peakBytes;
  while (now > peak && !peakBytes.compare_exchange_weak(peak, now)) {
  }
  return memory;
}

void* countedOrThrow(std::size_t size) {
  if (void* memory = counted(size)) return memory;
  throw std::bad_alloc();
}

void release(void* memory) noexcept {
  if (memory) liveBytes -= static_cast<int64_t>(::malloc_usable_size(memory));
  std::free(memory);
}

}  // namespace

// The whole test program counts what it asks for with new; nothing else changes.
void* operator new(std::size_t size) { return countedOrThrow(size); }
void* operator new[](std::size_t size) { return countedOrThrow(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return counted(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return counted(size); }
void operator delete(void* memory) noexcept { release(memory); }
void operator delete[](void* memory) noexcept { release(memory); }
void operator delete(void* memory, std::size_t) noexcept { release(memory); }
void operator delete[](void* memory, std::size_t) noexcept { release(memory); }

namespace dimts::test {
namespace {

using Clock = std::chrono::steady_clock;

uint64_t filesPerFormat() {
  const char* wish = std::getenv("DIMTS_FUZZ_FILES");
  return wish ? std::strtoull(wish, nullptr, 10) : 500;
}

struct Worst {
  double seconds = 0;
  int64_t bytes = 0;
};

/// Reads the file and notes what it took.
void measure(const std::string& bytes, Worst& worst) {
  const int64_t before = liveBytes;
  peakBytes = before;
  const auto begun = Clock::now();
  readEveryWay(bytes);
  worst.seconds = std::max(worst.seconds, std::chrono::duration<double>(Clock::now() - begun).count());
  worst.bytes = std::max(worst.bytes, peakBytes - before);
}

class SubtitleFuzz : public testing::TestWithParam<size_t> {};

TEST_P(SubtitleFuzz, NoFileCrashesHangsOrFillsTheMemory) {
  const FuzzSeeds& seeds = fuzzSeeds()[GetParam()];
  Worst worst;
  for (uint64_t number = 0; number < filesPerFormat(); ++number) {
    const std::string bytes = mutated(seeds, number);
    ASSERT_NO_THROW(measure(bytes, worst)) << seeds.format << " number " << number;
    ASSERT_LT(worst.seconds, 1.0) << seeds.format << " number " << number;
    ASSERT_LT(worst.bytes, int64_t{64} << 20) << seeds.format << " number " << number;
  }
  RecordProperty("worst_milliseconds", static_cast<int>(worst.seconds * 1000));
  RecordProperty("worst_kilobytes", static_cast<int>(worst.bytes >> 10));
}

INSTANTIATE_TEST_SUITE_P(Formats, SubtitleFuzz, testing::Range<size_t>(0, 6),
                         [](const testing::TestParamInfo<size_t>& info) { return fuzzSeeds()[info.param].format; });

/// 64 kB of one thing: a quadratic scan would take seconds.
TEST(SubtitleFuzz, LongRunsOfOnePieceAreQuick) {
  const std::string head = "1\n00:00:01,000 --> 00:00:02,000\n";
  const std::vector<std::string> starts{head, "WEBVTT\n\n00:01.000 --> 00:02.000\n", "[Events]\n", "{1}{1}25\n{25}{50}",
                                        "<tt><body><p begin='1s' end='2s'>"};
  const std::vector<std::string> pieces{"{\\",
                                        "{y:",
                                        "<",
                                        "<v ",
                                        "&",
                                        "&#",
                                        "[",
                                        "(",
                                        "- ",
                                        "\n",
                                        "<a ",
                                        "<a '",
                                        "<![CDATA[",
                                        "<!-- ",
                                        "<p>",
                                        "</p>",
                                        "<br/>",
                                        "{1}{2}a\n",
                                        "NOTE\n\n",
                                        "1\n",
                                        "♪",
                                        ": ",
                                        "Dialogue: 0,0:00:01.00,0:00:02.50,D,,0,0,0,,x\n"};
  for (const std::string& start : starts) {
    for (const std::string& piece : pieces) {
      std::string bytes = start;
      while (bytes.size() < size_t{1} << 16) bytes += piece;
      const auto begun = Clock::now();
      ASSERT_NO_THROW(readEveryWay(bytes)) << start << piece;
      const double seconds = std::chrono::duration<double>(Clock::now() - begun).count();
      EXPECT_LT(seconds, 1) << "start " << start << " piece " << piece;
    }
  }
}

}  // namespace
}  // namespace dimts::test
