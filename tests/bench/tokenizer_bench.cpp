// How fast texts become ids on one core, and how a million lines are trained. Writes the lines to the file named first,
// so that tokenizer_reference.py measures the reference libraries on the same ones.
#include <sys/resource.h>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "engine/core/random.h"
#include "engine/tokenizer/text_source.h"
#include "engine/tokenizer/utf8.h"
#include "engine/tokenizer/vocabulary_training.h"
#include "tests/tokenizer/reference_lines.h"

namespace {

using namespace dimts;

double secondsSince(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Of this process, or of the largest helper that has ended.
double peakMegabytes(int whose = RUSAGE_SELF) {
  rusage usage{};
  getrusage(whose, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// Best of three passes over all lines; the word caches are cold in the first.
void encoding(const char* name, const std::vector<std::string>& lines, int64_t characters) {
  const auto vocabulary = tokenizer::readVocabulary(test::goldenPath(name));
  if (!vocabulary.ok()) return;
  std::vector<int32_t> ids;
  double best = 1e9, first = 0;
  size_t tokens = 0;
  for (int pass = 0; pass < 3; ++pass) {
    const auto start = std::chrono::steady_clock::now();
    tokens = 0;
    for (const std::string& line : lines) {
      ids.clear();
      (*vocabulary)->encode(line, ids);
      tokens += ids.size();
    }
    const double taken = secondsSince(start);
    if (pass == 0) first = taken;
    best = std::min(best, taken);
  }
  std::printf("%-20s %7.2f million characters/s (first pass %.2f), %zu tokens\n", name,
              static_cast<double>(characters) / best / 1e6, static_cast<double>(characters) / first / 1e6, tokens);
}

/// Words as often as in a language: the r-th most frequent of a million 1/r times as often as the first, short ones
/// before long ones. A million lines have about 700,000 different words, as a language of many endings has.
std::string naturalLine(uint64_t number) {
  constexpr double kWords = 1e6;
  constexpr uint64_t kSeed = 5;
  constexpr int kLetters = 60;
  core::Random random(core::derive(kSeed, {number}));
  std::string line;
  const uint64_t words = 4 + random.below(8);
  for (uint64_t w = 0; w < words; ++w) {
    const auto rank = static_cast<uint64_t>(std::exp(random.uniform() * std::log(kWords)));
    core::Random letters(core::derive(kSeed + 1, {rank}));
    if (w > 0) line += ' ';
    const uint64_t length = 2 + static_cast<uint64_t>(std::log10(static_cast<double>(rank)));
    for (uint64_t i = 0; i < length; ++i) tokenizer::appendUtf8(line, static_cast<char32_t>(0x1200 + 4 * letters.below(kLetters)));
  }
  return line;
}

void training(tokenizer::VocabularyKind kind, const std::string& path) {
  auto texts = tokenizer::FileTexts::open(path);
  if (!texts.ok()) return;
  const auto start = std::chrono::steady_clock::now();
  const auto trained = tokenizer::trainVocabulary({kind, 3000, {}, true, 2}, *texts);
  std::printf("trained %-10s %6.1f s, %lld tokens, peak of this process %.0f MB, of the helper %.0f MB\n", tokenizer::toString(kind),
              secondsSince(start), trained.ok() ? static_cast<long long>(trained->vocabulary->rows()) : -1LL, peakMegabytes(),
              peakMegabytes(RUSAGE_CHILDREN));
  std::fflush(stdout);
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) {
    std::fprintf(stderr, "usage: bench_tokenizer LINES-FILE [lines to train with, default 1000000; 0: none]\n");
    return 2;
  }
  const std::string path = arguments[1];
  const int64_t trained = count > 2 ? std::atoll(arguments[2]) : 1000000;
  const test::ReferenceLines reference;
  std::vector<std::string> lines;
  int64_t characters = 0;
  for (size_t l = 0; l < reference.languages().size(); ++l)
    for (std::string& line : reference.lines(l, 20000, true)) lines.push_back(std::move(line));
  std::ofstream out(path);
  for (const std::string& line : lines) {
    characters += tokenizer::countCodePoints(line);
    out << line << '\n';
  }
  out.close();
  std::printf("%zu lines, %lld characters\n", lines.size(), static_cast<long long>(characters));
  for (const char* name : {"sp_unigram.model", "sp_bpe.model", "hf_xtts.json"}) encoding(name, lines, characters);
  if (trained == 0) return 0;
  lines = {};
  const std::string corpus = path + ".corpus";
  std::ofstream many(corpus);
  for (int64_t i = 0; i < trained; ++i) many << naturalLine(static_cast<uint64_t>(i)) << '\n';
  many.close();
  std::printf("%lld lines to train with, %.0f MB, peak before %.0f MB\n", static_cast<long long>(trained),
              static_cast<double>(std::filesystem::file_size(corpus)) / (1 << 20), peakMegabytes());
  for (const auto kind : {tokenizer::VocabularyKind::Character, tokenizer::VocabularyKind::HfBpe, tokenizer::VocabularyKind::Bpe,
                          tokenizer::VocabularyKind::Unigram})
    training(kind, corpus);
  std::remove(corpus.c_str());
  return 0;
}
