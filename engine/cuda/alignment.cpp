// Gives the operator dimts::search_alignment (engine/nn/alignment.cpp) its GPU kernel; nothing waits for the GPU.
#include <ATen/ATen.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>
#include <torch/library.h>

#include <tuple>

#include "engine/cuda/alignment_kernel.h"

namespace dimts::cuda {
namespace {

std::tuple<at::Tensor, at::Tensor, at::Tensor> searchAlignment(const at::Tensor& scores, const at::Tensor& tokenLengths,
                                                               const at::Tensor& frameLengths) {
  const c10::cuda::CUDAGuard device(scores.device());
  const at::Tensor values = scores.to(at::kFloat).contiguous();
  const at::Tensor tokens = tokenLengths.to(scores.device(), at::kLong, /*non_blocking=*/true).contiguous();
  const at::Tensor frames = frameLengths.to(scores.device(), at::kLong, /*non_blocking=*/true).contiguous();
  const int64_t b = values.size(0), f = values.size(1), t = values.size(2);
  TORCH_CHECK(t <= kMostAlignmentTokens, "alignment: ", t, " tokens in one clip; the GPU takes at most ", kMostAlignmentTokens);
  const at::Tensor advances = at::empty(values.sizes(), values.options().dtype(at::kByte));
  const at::Tensor tokenOf = at::zeros({b, f}, values.options().dtype(at::kLong));
  const at::Tensor path = at::zeros_like(values), durations = at::zeros({b, t}, values.options());
  AlignmentSearch search{values.const_data_ptr<float>(), tokens.const_data_ptr<int64_t>(), frames.const_data_ptr<int64_t>(), b, f, t};
  search.advances = advances.mutable_data_ptr<uint8_t>();
  search.tokenOf = tokenOf.mutable_data_ptr<int64_t>();
  search.path = path.mutable_data_ptr<float>();
  search.durations = durations.mutable_data_ptr<float>();
  const cudaError_t status = launchAlignmentSearch(search, c10::cuda::getCurrentCUDAStream());
  TORCH_CHECK(status == cudaSuccess, "alignment: ", cudaGetErrorString(status));
  return {tokenOf, path, durations};
}

}  // namespace

TORCH_LIBRARY_IMPL(dimts, CUDA, library) { library.impl("search_alignment", searchAlignment); }

}  // namespace dimts::cuda
