// Monotonic alignment search; see alignment.h.
#include "engine/nn/alignment.h"

#include <ATen/core/dispatch/Dispatcher.h>
#include <torch/library.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>
#include <tuple>

#include "engine/core/parallel.h"

namespace dimts::nn {
namespace {

constexpr float kOffPath = -1e9F;

/// Adds to every reachable cell the better of its two predecessors. values [frames, stride], in place.
void accumulate(float* values, int64_t stride, int64_t tokens, int64_t frames) {
  for (int64_t y = 0; y < frames; ++y) {
    float* row = values + y * stride;
    const float* before = row - stride;
    const int64_t end = std::min(tokens, y + 1);
    for (int64_t x = std::max<int64_t>(0, tokens + y - frames); x < end; ++x) {
      const float stay = x == y ? kOffPath : before[x];
      const float advance = x == 0 ? (y == 0 ? 0.0F : kOffPath) : before[x - 1];
      row[x] += std::max(advance, stay);
    }
  }
}

/// Walks back from the last token of the last frame; on a tie the token stays.
void backtrack(const float* values, int64_t stride, int64_t tokens, int64_t frames, int64_t* tokenOf, float* path,
               float* durations) {
  int64_t x = tokens - 1;
  for (int64_t y = frames - 1; y >= 0; --y) {
    tokenOf[y] = x;
    path[y * stride + x] = 1.0F;
    durations[x] += 1.0F;
    if (x != 0 && (x == y || values[(y - 1) * stride + x] < values[(y - 1) * stride + x - 1])) --x;
  }
}

void checkRow(int64_t row, int64_t tokens, int64_t frames, int64_t maxTokens, int64_t maxFrames) {
  const std::string where = "alignment: row " + std::to_string(row);
  if (tokens < 1 || tokens > maxTokens || frames < 1 || frames > maxFrames) {
    throw std::invalid_argument(where + " has lengths outside the scores: " + std::to_string(tokens) + " of " +
                                std::to_string(maxTokens) + " tokens, " + std::to_string(frames) + " of " +
                                std::to_string(maxFrames) + " frames");
  }
  if (tokens > frames) {
    throw std::invalid_argument(where + " has more tokens (" + std::to_string(tokens) + ") than frames (" +
                                std::to_string(frames) + "): every token needs at least one frame");
  }
}

using AlignmentTensors = std::tuple<at::Tensor, at::Tensor, at::Tensor>;

AlignmentTensors searchOnProcessor(const at::Tensor& scores, const at::Tensor& tokenLengths, const at::Tensor& frameLengths) {
  const int64_t b = scores.size(0), f = scores.size(1), t = scores.size(2);
  const at::Tensor tokens = tokenLengths.to(at::kCPU, at::kLong).contiguous();
  const at::Tensor frames = frameLengths.to(at::kCPU, at::kLong).contiguous();
  const auto* tokenCount = tokens.const_data_ptr<int64_t>();
  const auto* frameCount = frames.const_data_ptr<int64_t>();
  for (int64_t i = 0; i < b; ++i) checkRow(i, tokenCount[i], frameCount[i], t, f);

  at::Tensor values = scores.detach().to(at::kCPU, at::kFloat).contiguous();
  if (values.is_alias_of(scores)) values = values.clone();
  const at::Tensor tokenOf = at::zeros({b, f}, at::kLong), path = at::zeros({b, f, t}), durations = at::zeros({b, t});
  auto* value = values.mutable_data_ptr<float>();
  auto* index = tokenOf.mutable_data_ptr<int64_t>();
  auto* cells = path.mutable_data_ptr<float>();
  auto* counts = durations.mutable_data_ptr<float>();
  core::parallelFor(0, b, 1, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      accumulate(value + i * f * t, t, tokenCount[i], frameCount[i]);
      backtrack(value + i * f * t, t, tokenCount[i], frameCount[i], index + i * f, cells + i * f * t, counts + i * t);
    }
  });
  return {tokenOf, path, durations};
}

TORCH_LIBRARY(dimts, library) {
  library.def("search_alignment(Tensor scores, Tensor token_lengths, Tensor frame_lengths) -> (Tensor, Tensor, Tensor)");
}
TORCH_LIBRARY_IMPL(dimts, CPU, library) { library.impl("search_alignment", searchOnProcessor); }

/// The operator of torch's dispatcher: the CUDA plug-in adds its kernel to it when it is loaded.
const c10::OperatorHandle& searchOperator() {
  static const c10::OperatorHandle found = c10::Dispatcher::singleton().findSchemaOrThrow("dimts::search_alignment", "");
  return found;
}

}  // namespace

Alignment searchAlignment(const at::Tensor& scores, const at::Tensor& tokenLengths, const at::Tensor& frameLengths) {
  const at::NoGradGuard noGrad;
  const at::Device device = scores.device();
  if (!device.is_cpu() && searchOperator().hasKernelForDispatchKey(c10::DispatchKey::CUDA)) {
    const auto [tokens, path, durations] =
        searchOperator().typed<AlignmentTensors(const at::Tensor&, const at::Tensor&, const at::Tensor&)>().call(
            scores.detach(), tokenLengths, frameLengths);
    return {tokens, path, durations};
  }
  const auto [tokens, path, durations] = searchOnProcessor(scores, tokenLengths, frameLengths);
  return {tokens.to(device), path.to(device), durations.to(device)};
}

at::Tensor gaussianScores(const at::Tensor& latent, const at::Tensor& mean, const at::Tensor& logScale) {
  const at::Tensor precision = at::exp(-2 * logScale);
  const at::Tensor constant = at::sum(-0.5 * std::log(2 * M_PI) - logScale, 1, /*keepdim=*/true);
  const at::Tensor square = at::matmul(-0.5 * latent.square().transpose(1, 2), precision);
  const at::Tensor cross = at::matmul(latent.transpose(1, 2), mean * precision);
  const at::Tensor offset = at::sum(-0.5 * mean.square() * precision, 1, /*keepdim=*/true);
  return constant + square + cross + offset;
}

}  // namespace dimts::nn
