// Names of the choices, both ways.
#include "engine/train/settings.h"

#include <array>

namespace dimts::train {
namespace {

constexpr std::array<const char*, 3> kOptimizers{"adamw", "adam", "sgd"};
constexpr std::array<const char*, 3> kClips{"global", "group", "adaptive"};
constexpr std::array<const char*, 3> kPrecisions{"fp32", "bf16", "fp16"};

template <class E, size_t N>
Result<E> named(const std::array<const char*, N>& names, const std::string& name, const char* problem) {
  std::string hint = "Use one of:";
  for (size_t i = 0; i < N; ++i) {
    if (name == names[i]) return static_cast<E>(i);
    hint.append(i > 0 ? ", " : " ").append(names[i]);
  }
  hint.append(".");
  return Error{"train.bad_setting", name, problem, hint, ErrorKind::Usage};
}

}  // namespace

Result<OptimizerKind> optimizerKind(const std::string& name) { return named<OptimizerKind>(kOptimizers, name, "There is no optimiser of this name."); }
Result<ClipKind> clipKind(const std::string& name) { return named<ClipKind>(kClips, name, "There is no way of clipping of this name."); }

Result<Precision> precisionOf(const std::string& name) {
  auto precision = named<Precision>(kPrecisions, name, "There is no number format of this name.");
  if (precision.ok()) return precision;
  Error error = precision.error();
  error.code = "train.precision";
  return error;
}

const char* toString(OptimizerKind kind) { return kOptimizers[static_cast<size_t>(kind)]; }
const char* toString(ClipKind kind) { return kClips[static_cast<size_t>(kind)]; }
const char* toString(Precision precision) { return kPrecisions[static_cast<size_t>(precision)]; }

std::vector<std::string> listOf(const std::string& text) {
  std::vector<std::string> parts(1);
  for (const char letter : text) {
    if (letter == ',') parts.emplace_back();
    else if (letter != ' ' && letter != '\t') parts.back() += letter;
  }
  std::erase(parts, std::string());
  return parts;
}

}  // namespace dimts::train
