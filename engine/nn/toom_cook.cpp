// Tiles of all phases (place modulo dilation) stand in one list; at each point they are a matrix that is multiplied with that
// point's weights. A kernel of several blocks of taps sums products with the lists moved on by one tile for each block.
#include "engine/nn/toom_cook.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <vector>

#include "engine/core/parallel.h"

namespace dimts::nn {
namespace {

constexpr int64_t kRoom = 96 * 1024;  // numbers at the points, of one part: they stay in the processor's nearer memory

int64_t ceilDivide(int64_t a, int64_t b) { return (a + b - 1) / b; }

/// Memory of this thread that is kept between calls.
float* roomFor(int64_t numbers) {
  thread_local std::vector<float> room;
  if (static_cast<int64_t>(room.size()) < numbers) room.resize(static_cast<size_t>(numbers));
  return room.data();
}

toom::Plan planFor(int64_t kernel) {
  return kernel <= 3 ? toom::Plan::Short : kernel <= 7 ? toom::Plan::Long : toom::Plan::Blocks;
}

}  // namespace

bool ToomCookConvolution::suits(const at::Tensor& weight) {
  return weight.is_cpu() && weight.scalar_type() == at::kFloat && weight.dim() == 3 && weight.size(0) % 16 == 0 &&
         weight.size(1) % 16 == 0 && weight.size(2) % 2 == 1;
}

ToomCookConvolution::ToomCookConvolution(const at::Tensor& weight, const at::Tensor& bias, int64_t dilation)
    : plan_(planFor(weight.size(2))),
      shape_(toom::shapeOf(plan_)),
      in_(weight.size(1)),
      out_(weight.size(0)),
      kernel_(weight.size(2)),
      dilation_(dilation),
      blocks_(ceilDivide(kernel_, shape_.taps)),
      bias_(bias.detach().contiguous()),
      zeros_(at::zeros({in_})) {
  TORCH_CHECK(suits(weight));
  const at::Tensor taps = weight.detach().permute({2, 1, 0}).contiguous();
  const int64_t ofBlock = shape_.points * in_ * out_;
  weights_.resize(static_cast<size_t>(blocks_ * ofBlock));
  for (int64_t block = 0; block < blocks_; ++block)
    toom::weightsToPoints(plan_, taps.const_data_ptr<float>(), kernel_, block * shape_.taps, in_, out_, weights_.data() + block * ofBlock);
}

void ToomCookConvolution::operator()(const at::Tensor& x, double slope, int64_t length, const at::Tensor& add, at::Tensor& y) const {
  TORCH_CHECK(x.is_contiguous() && y.is_contiguous() && x.size(1) == in_ && y.size(1) == out_ && length <= x.size(0) &&
              length <= y.size(0) && (!add.defined() || (add.is_contiguous() && add.size(1) == out_ && length <= add.size(0))));
  const int64_t tiles = ceilDivide(ceilDivide(length, dilation_), shape_.outputs);
  const int64_t all = dilation_ * (tiles + blocks_ - 1);
  const int64_t most = std::max<int64_t>(16, kRoom / (shape_.points * std::max(in_, out_)));
  const int64_t parts = std::max(ceilDivide(all, most), std::min<int64_t>(at::get_num_threads(), ceilDivide(all, 8)));
  const int64_t size = ceilDivide(all, parts);
  const float* addTo = add.defined() ? add.const_data_ptr<float>() : nullptr;
  const float* from = x.const_data_ptr<float>();
  float* to = y.mutable_data_ptr<float>();
  core::parallelFor(0, parts, 1, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i)
      part(from, static_cast<float>(slope), length, addTo, to, i * size, std::min((i + 1) * size, all));
  });
}

/// Entries [begin, end) of the list of tiles.
void ToomCookConvolution::part(const float* x, float slope, int64_t length, const float* add, float* y, int64_t begin, int64_t end) const {
  const int64_t tiles = ceilDivide(ceilDivide(length, dilation_), shape_.outputs), perPhase = tiles + blocks_ - 1;
  const int64_t count = end - begin, wanted = count + blocks_ - 1, all = dilation_ * perPhase;
  if (count <= 0) return;
  const int64_t reach = kernel_ / 2 * dilation_;
  const auto placeOf = [&](int64_t entry) { return entry / perPhase + entry % perPhase * shape_.outputs * dilation_; };
  float* values = roomFor(shape_.points * (wanted * in_ + count * out_));
  float* products = values + shape_.points * wanted * in_;
  for (int64_t i = 0; i < wanted; ++i) {
    const int64_t entry = std::min(begin + i, all - 1);  // behind the last entry: for products that nobody reads
    toom::toPoints(plan_, {placeOf(entry) - reach, dilation_, length, in_}, x, slope, zeros_.const_data_ptr<float>(),
                   values + i * in_, wanted * in_);
  }
  for (int64_t point = 0; point < shape_.points; ++point)
    for (int64_t block = 0; block < blocks_; ++block)
      toom::multiply(values + (point * wanted + block) * in_, count, in_, weights_.data() + (block * shape_.points + point) * in_ * out_, out_,
                     block > 0, products + point * count * out_);
  for (int64_t i = 0; i < count; ++i) {
    if ((begin + i) % perPhase >= tiles) continue;
    toom::fromPoints(plan_, {placeOf(begin + i), dilation_, length, out_}, products + i * out_, count * out_,
                     bias_.const_data_ptr<float>(), add, y);
  }
}

}  // namespace dimts::nn
