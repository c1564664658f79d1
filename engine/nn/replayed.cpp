// One node in the graph stands for the part: it replays the recorded backward pass on the memory of the recorded forward.
#include "engine/nn/replayed.h"

#include <ATen/autocast_mode.h>
#include <torch/csrc/autograd/anomaly_mode.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/functions/utils.h>

#include <algorithm>
#include <stdexcept>

#include "engine/nn/no_cast_cache.h"

namespace dimts::nn {
namespace {

using torch::autograd::variable_list;

/// What a recording depends on besides the numbers.
struct Key {
  std::vector<std::vector<int64_t>> sizes;
  std::vector<int64_t> rest;
  bool operator==(const Key&) const = default;
};

Key keyOf(const variable_list& inputs, const variable_list& parameters) {
  Key key;
  for (const at::Tensor& input : inputs) {
    key.sizes.push_back(input.sizes().vec());
    key.rest.push_back(static_cast<int64_t>(input.scalar_type()) * 2 + (input.requires_grad() ? 1 : 0));
  }
  for (const at::Tensor& parameter : parameters) {
    key.rest.push_back(reinterpret_cast<int64_t>(parameter.data_ptr()));
    key.rest.push_back(parameter.requires_grad() ? 1 : 0);
  }
  const auto device = inputs.front().device().type();
  key.rest.push_back(at::autocast::is_autocast_enabled(device) ? 1 + static_cast<int64_t>(at::autocast::get_autocast_dtype(device)) : 0);
  return key;
}

/// `values` into `places`, which come to be the first time: recorded work runs once, another recorder's runs again.
void put(const variable_list& values, variable_list& places) {
  const at::NoGradGuard noGraph;
  if (places.empty())
    for (const at::Tensor& value : values) places.push_back(value.defined() ? value.detach() : value);
  else
    for (size_t i = 0; i < values.size(); ++i)
      if (values[i].defined()) places[i].copy_(values[i]);
}

variable_list copies(const variable_list& tensors) {
  variable_list result;
  for (const at::Tensor& tensor : tensors) result.push_back(tensor.defined() ? tensor.clone() : tensor);
  return result;
}

}  // namespace

/// Everything that stays at its place in memory between the replays.
struct Replayed::Part {
  Part(Key wanted, const variable_list& given, const variable_list& weights, Piece work, Recorder& recorder)
      : key(std::move(wanted)), piece(std::move(work)) {
    for (const at::Tensor& input : given) {
      inputs.push_back(input.detach().clone().requires_grad_(input.requires_grad()));
      if (input.requires_grad()) asked.push_back(inputs.back());
    }
    for (const at::Tensor& weight : weights)
      if (weight.requires_grad()) asked.push_back(weight);
    const auto run = [this] {
      const NoCastCache noCache;
      const at::AutoGradMode withGraph(true);
      live = piece(inputs);
    };
    const auto forward = [this, run] {
      run();
      put(live, outputs);
    };
    const auto backward = [this] {
      put(torch::autograd::grad(live, asked, outputGradients, /*retain_graph=*/false, /*create_graph=*/false, /*allow_unused=*/true),
          gradients);
    };
    recorder.warmUp([this, run] {
      run();
      outputGradients.clear();
      for (const at::Tensor& output : live) outputGradients.push_back(at::zeros_like(output));
      torch::autograd::grad(live, asked, outputGradients, false, false, true);
      live.clear();
    });
    forwardRecording = recorder.record(forward, nullptr);
    backwardRecording = recorder.record(backward, forwardRecording.get());
  }

  Key key;
  Piece piece;
  variable_list inputs, asked;               // leaves
  variable_list live, outputs;               // with the graph, and the memory that a caller's are copied from
  variable_list outputGradients, gradients;  // of `asked`
  int64_t calls = 0;
  std::unique_ptr<Recording> forwardRecording, backwardRecording;  // last: freed before the memory they write to
};

namespace {

class ReplayBackward : public torch::autograd::Node {
 public:
  using Replay = std::function<variable_list(const variable_list&)>;
  ReplayBackward(torch::autograd::edge_list edges, Replay replay) : Node(std::move(edges)), replay_(std::move(replay)) {}
  variable_list apply(variable_list&& gradients) override { return replay_(gradients); }
  std::string name() const override { return "ReplayBackward"; }

 private:
  Replay replay_;
};

}  // namespace

Replayed::Replayed() = default;
Replayed::~Replayed() = default;

void Replayed::setRecorder(std::shared_ptr<Recorder> recorder) {
  kept_.clear();
  recorder_ = std::move(recorder);
}

std::vector<at::Tensor> Replayed::operator()(const std::vector<at::Tensor>& inputs, const std::vector<at::Tensor>& parameters,
                                             const Piece& piece) {
  // Who looks for the first bad operation must see each of them.
  if (!recorder_ || !at::GradMode::is_enabled() || torch::autograd::AnomalyMode::is_enabled()) return piece(inputs);
  variable_list all = inputs;
  all.insert(all.end(), parameters.begin(), parameters.end());
  if (std::none_of(all.begin(), all.end(), [](const at::Tensor& one) { return one.requires_grad(); })) return piece(inputs);

  Key key = keyOf(inputs, parameters);
  const auto found = std::find_if(kept_.begin(), kept_.end(), [&](const auto& part) { return part->key == key; });
  std::shared_ptr<Part> part;
  if (found != kept_.end()) {
    part = *found;
    kept_.erase(found);
  } else {
    if (kept_.size() == kMostShapes) kept_.erase(kept_.begin());
    part = std::make_shared<Part>(std::move(key), inputs, parameters, piece, *recorder_);
  }
  kept_.push_back(part);

  const int64_t call = ++part->calls;
  variable_list outputs;
  {
    const at::NoGradGuard noGraph;
    for (size_t i = 0; i < inputs.size(); ++i) part->inputs[i].copy_(inputs[i], /*non_blocking=*/true);
    part->forwardRecording->replay();
    outputs = copies(part->outputs);
  }
  const auto replay = [part, call, wanted = [&] {
                         std::vector<bool> flags;
                         for (const at::Tensor& one : all) flags.push_back(one.requires_grad());
                         return flags;
                       }()](const variable_list& given) {
    if (part->calls != call) throw std::logic_error("replayed part: gradients asked for after the next call");
    const at::NoGradGuard noGraph;
    for (size_t i = 0; i < given.size(); ++i) {
      if (given[i].defined()) part->outputGradients[i].copy_(given[i], /*non_blocking=*/true);
      else part->outputGradients[i].zero_();
    }
    part->backwardRecording->replay();
    variable_list result;
    auto next = part->gradients.begin();
    for (const bool one : wanted) {
      result.push_back(one && next->defined() ? next->clone() : at::Tensor());
      if (one) ++next;
    }
    return result;
  };
  torch::autograd::set_history(outputs, std::make_shared<ReplayBackward>(torch::autograd::collect_next_edges(all), replay));
  return outputs;
}

}  // namespace dimts::nn
