// Entry for libFuzzer: any bytes as a subtitle file, in every way they can be read.
#include <cstddef>
#include <cstdint>
#include <string>

#include "tests/subtitles/fuzz_seeds.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  dimts::test::readEveryWay(std::string(reinterpret_cast<const char*>(data), size));
  return 0;
}

/// libFuzzer's own changes know nothing of subtitles: now and then a seed of ours is changed instead.
extern "C" std::size_t LLVMFuzzerCustomMutator(uint8_t* data, std::size_t size, std::size_t maxSize, unsigned int seed);
extern "C" std::size_t LLVMFuzzerMutate(uint8_t* data, std::size_t size, std::size_t maxSize);

std::size_t LLVMFuzzerCustomMutator(uint8_t* data, std::size_t size, std::size_t maxSize, unsigned int seed) {
  if (seed % 16 != 0) return LLVMFuzzerMutate(data, size, maxSize);
  const auto& all = dimts::test::fuzzSeeds();
  std::string made = dimts::test::mutated(all[seed / 16 % all.size()], seed);
  if (made.size() > maxSize) made.resize(maxSize);
  made.copy(reinterpret_cast<char*>(data), made.size());
  return made.size();
}
