// Tiles of all sequences and phases (place modulo dilation) stand in one list; at each point they are a matrix that is
// multiplied with that point's weights. A kernel of several blocks of taps sums products with the list moved on by one tile
// for each block.
#include "engine/nn/toom_cook.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <vector>

#include "engine/core/parallel.h"

namespace dimts::nn {
namespace {

constexpr int64_t kRoom = 96 * 1024;  // numbers at the points, of one part: they stay in the processor's nearer memory
constexpr int64_t kTilesAtOnce = 64;

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

/// The list of tiles: behind those of each phase stand blocks - 1 more that only later blocks read.
struct TileList {
  TileList(int64_t numbers, int64_t room_, int64_t length_, int64_t dilation_, int64_t blocks, const toom::Shape& shape)
      : room(room_), length(length_), dilation(dilation_), outputs(shape.outputs),
        tiles(ceilDivide(ceilDivide(length, dilation), outputs)), perPhase(tiles + blocks - 1), count(numbers * dilation * perPhase) {}

  bool isTile(int64_t entry) const { return entry % perPhase < tiles; }
  /// The first place of what a tile writes, in its sequence.
  int64_t first(int64_t entry) const {
    const int64_t phase = entry / perPhase;
    return phase % dilation + entry % perPhase * outputs * dilation;
  }
  /// The row in which the tile's sequence begins.
  int64_t sequence(int64_t entry) const { return entry / (perPhase * dilation) * room; }

  int64_t room, length, dilation, outputs, tiles, perPhase, count;
};

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
  const int64_t ofPoint = in_ * out_;
  weights_.resize(static_cast<size_t>(blocks_ * shape_.points * ofPoint));
  core::parallelFor(0, blocks_ * shape_.points, 1, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i)
      toom::weightsToPoint(plan_, i % shape_.points, taps.const_data_ptr<float>(), kernel_, i / shape_.points * shape_.taps, in_, out_,
                           weights_.data() + i * ofPoint);
  });
}

void ToomCookConvolution::operator()(const at::Tensor& x, double slope, int64_t length, const at::Tensor& add, at::Tensor& y) const {
  const int64_t room = x.size(-2), numbers = x.numel() / std::max<int64_t>(room * in_, 1);
  TORCH_CHECK(x.is_contiguous() && y.is_contiguous() && x.size(-1) == in_ && y.size(-1) == out_ && length <= room &&
              y.numel() == numbers * room * out_ && (!add.defined() || (add.is_contiguous() && add.sizes() == y.sizes())));
  const TileList places(numbers, room, length, dilation_, blocks_, shape_);
  const int64_t most = std::max<int64_t>(16, kRoom / (shape_.points * std::max(in_, out_)));
  const int64_t parts = std::max(ceilDivide(places.count, most), std::min<int64_t>(at::get_num_threads(), ceilDivide(places.count, 8)));
  const int64_t size = ceilDivide(places.count, std::max<int64_t>(parts, 1));
  const float* addTo = add.defined() ? add.const_data_ptr<float>() : nullptr;
  const float* from = x.const_data_ptr<float>();
  float* to = y.mutable_data_ptr<float>();
  core::parallelFor(0, parts, 1, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i)
      part(places, from, static_cast<float>(slope), addTo, to, i * size, std::min((i + 1) * size, places.count));
  });
}

/// Entries [begin, end) of the list.
void ToomCookConvolution::part(const TileList& places, const float* x, float slope, const float* add, float* y, int64_t begin, int64_t end) const {
  const int64_t count = end - begin, wanted = count + blocks_ - 1, reach = kernel_ / 2 * dilation_;
  if (count <= 0) return;
  float* values = roomFor(shape_.points * (wanted * in_ + count * out_));
  float* products = values + shape_.points * wanted * in_;
  for (int64_t i = 0; i < wanted; ++i) {
    const int64_t entry = std::min(begin + i, places.count - 1);  // behind the last entry: for products that nobody reads
    toom::toPoints(plan_, {places.first(entry) - reach, dilation_, places.length, in_}, x + places.sequence(entry) * in_, slope,
                   zeros_.const_data_ptr<float>(), values + i * in_, wanted * in_);
  }
  for (int64_t point = 0; point < shape_.points; ++point)
    for (int64_t block = 0; block < blocks_; ++block)
      toom::multiply(values + (point * wanted + block) * in_, count, in_, weights_.data() + (block * shape_.points + point) * in_ * out_, out_,
                     block > 0, products + point * count * out_);
  for (int64_t i = 0; i < count; ++i) {
    const int64_t entry = begin + i, rows = places.sequence(entry) * out_;
    if (!places.isTile(entry)) continue;
    toom::fromPoints(plan_, {places.first(entry), dilation_, places.length, out_}, products + i * out_, count * out_,
                     bias_.const_data_ptr<float>(), add ? add + rows : nullptr, y + rows);
  }
}

namespace {

/// d loss / d weight [out, in, kernel] from x [N, T, in] and d loss / d y [N, T, out]: the products at the points are bilinear, so
/// the gradient is summed there and taken back by the transposed maps.
at::Tensor weightGradient(const at::Tensor& x, double slope, const at::Tensor& grad, int64_t kernel, int64_t dilation) {
  const int64_t in = x.size(2), out = grad.size(2);
  const toom::Plan plan = planFor(kernel);
  const toom::Shape shape = toom::shapeOf(plan);
  const int64_t blocks = ceilDivide(kernel, shape.taps), reach = kernel / 2 * dilation;
  const TileList places(x.size(0), x.size(1), x.size(1), dilation, blocks, shape);
  const int64_t wanted = places.count + blocks - 1;
  at::Tensor values = at::empty({shape.points, wanted, in}), gradients = at::empty({shape.points, places.count, out});
  values.narrow(1, places.count, blocks - 1).zero_();
  const at::Tensor zeros = at::zeros({std::max(in, out)});
  const float *from = x.const_data_ptr<float>(), *of = grad.const_data_ptr<float>(), *none = zeros.const_data_ptr<float>();
  float *to = values.mutable_data_ptr<float>(), *gradientsTo = gradients.mutable_data_ptr<float>();
  core::parallelFor(0, places.count, kTilesAtOnce, [&](int64_t begin, int64_t end) {
    for (int64_t entry = begin; entry < end; ++entry) {
      toom::toPoints(plan, {places.first(entry) - reach, dilation, places.length, in}, from + places.sequence(entry) * in,
                     static_cast<float>(slope), none, to + entry * in, wanted * in);
      // What is no tile has no place in the sequence: zeros.
      const int64_t first = places.isTile(entry) ? places.first(entry) : places.length;
      toom::gradientToPoints(plan, {first, dilation, places.length, out}, of + places.sequence(entry) * out, none,
                             gradientsTo + entry * out, places.count * out);
    }
  });
  at::Tensor back = at::empty({shape.taps, shape.points});
  float* factor = back.mutable_data_ptr<float>();
  for (int64_t tap = 0; tap < shape.taps; ++tap)
    for (int64_t point = 0; point < shape.points; ++point) *factor++ = static_cast<float>(toom::weightFactor(plan, point, tap));
  std::vector<at::Tensor> taps;
  for (int64_t block = 0; block < blocks; ++block) {
    const at::Tensor atPoints = at::bmm(values.narrow(1, block, places.count).transpose(1, 2), gradients);
    taps.push_back(at::mm(back, atPoints.view({shape.points, in * out})).view({shape.taps, in, out}));
  }
  return at::cat(taps).narrow(0, 0, kernel).permute({2, 1, 0});
}

class ToomCookFunction : public torch::autograd::Function<ToomCookFunction> {
 public:
  static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& x, double slope, const at::Tensor& weight,
                            const at::Tensor& bias, int64_t dilation) {
    at::Tensor y = at::empty({x.size(0), x.size(1), weight.size(0)}, x.options());
    ToomCookConvolution(weight, bias, dilation)(x, slope, x.size(1), {}, y);
    context->save_for_backward({x, weight});
    context->saved_data["slope"] = slope;
    context->saved_data["dilation"] = dilation;
    return y;
  }

  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context, torch::autograd::variable_list gradients) {
    const auto saved = context->get_saved_variables();
    const at::Tensor &x = saved[0], &weight = saved[1], grad = gradients[0].contiguous();
    const double slope = context->saved_data["slope"].toDouble();
    const int64_t dilation = context->saved_data["dilation"].toInt();
    at::Tensor gradX, gradWeight, gradBias;
    if (context->needs_input_grad(0)) {
      const ToomCookConvolution turned(weight.flip(2).transpose(0, 1), at::zeros({weight.size(1)}), dilation);
      gradX = at::empty_like(x);
      turned(grad, 1, x.size(1), {}, gradX);
      if (slope != 1) gradX = at::leaky_relu_backward(gradX, x, slope, false);
    }
    if (context->needs_input_grad(1)) gradWeight = weightGradient(x, slope, grad, weight.size(2), dilation);
    if (context->needs_input_grad(2)) gradBias = grad.sum(at::IntArrayRef{0, 1});
    return {gradX, {}, gradWeight, gradBias, {}};
  }
};

}  // namespace

at::Tensor toomCookConvolve(const at::Tensor& x, double slope, const at::Tensor& weight, const at::Tensor& bias, int64_t dilation) {
  return ToomCookFunction::apply(x, slope, weight, bias, dilation);
}

}  // namespace dimts::nn
