// 40,000 mutated safetensors files: the reader must answer every one with tensors or an error, never crash or hang.
#include <gtest/gtest.h>
#include <torch/torch.h>

#include <cstring>

#include "engine/core/random.h"
#include "engine/formats/safetensors.h"
#include "tests/support/temp_dir.h"

namespace dimts::formats {
namespace {

const std::vector<std::string> kPieces = {"{",     "}",          "[",      "]",       "\"",    ":",         ",",
                                          "0",     "-1",         "1e999",  "4294967296", "null", "true",      "F32",
                                          "BOOL",  "I64",        "\\u0000", "\xff",   "shape", "data_offsets", "dtype",
                                          "18446744073709551615", "9223372036854775807", "__metadata__"};

std::string mutate(std::string bytes, core::Random& random) {
  const uint64_t times = 1 + random.below(4);
  for (uint64_t i = 0; i < times; ++i) {
    // Most offences go where the checks are: into the length and the JSON header.
    const uint64_t span = random.below(8) == 0 ? bytes.size() : std::min<uint64_t>(bytes.size(), 1160);
    const uint64_t at = span == 0 ? 0 : random.below(span);
    switch (random.below(6)) {
      case 0: if (!bytes.empty()) bytes[at] = static_cast<char>(random.next()); break;
      case 1: if (!bytes.empty()) bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.below(8))); break;
      case 2: bytes.erase(at, 1 + random.below(16)); break;
      case 3: bytes.insert(at, kPieces[random.below(kPieces.size())]); break;
      case 4: bytes.resize(random.below(bytes.size() + 1)); break;
      default: bytes.insert(at, bytes.substr(at, random.below(64)));
    }
  }
  // Half of the time the length is put right again, so that the JSON reader is reached.
  if (bytes.size() >= 8 && random.below(2) == 0) {
    const size_t brace = bytes.rfind('}');
    const uint64_t length = brace == std::string::npos || brace < 8 ? 0 : std::min((brace - 7 + 7) / 8 * 8, bytes.size() - 8);
    std::memcpy(bytes.data(), &length, 8);
  }
  return bytes;
}

TEST(SafetensorsFuzz, MutatedFilesAreAnsweredAndNeverCrash) {
  const std::string reference = test::readAll(DIMTS_GOLDEN_DIR "/safetensors/reference.safetensors");
  const std::string small = toSafetensors({{"a", torch::ones({2, 2})}, {"b", torch::zeros(3, torch::kLong)}});
  core::Random random(20240717);
  int64_t read = 0, refused = 0;
  for (int i = 0; i < 40000; ++i) {
    const std::string bytes = mutate(i % 2 ? reference : small, random);
    const auto result = parseSafetensors(bytes, "fuzz");
    if (!result.ok()) {
      ++refused;
      EXPECT_TRUE(result.error().code == "safetensors.header" || result.error().code == "safetensors.tensor");
      continue;
    }
    ++read;
    for (const auto& [name, tensor] : *result) EXPECT_LE(tensor.nbytes(), bytes.size()) << name;
  }
  EXPECT_GT(read, 100);       // harmless mutations are still read…
  EXPECT_GT(refused, 20000);  // …and most are not harmless
}

}  // namespace
}  // namespace dimts::formats
