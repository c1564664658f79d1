// One node in the graph stands for the part; it makes the part's own graph when it is asked for gradients.
#include "engine/nn/recompute.h"

#include <ATen/ThreadLocalState.h>
#include <ATen/autocast_mode.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/functions/utils.h>
#include <torch/csrc/autograd/saved_variable.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "engine/nn/no_cast_cache.h"

namespace dimts::nn {
namespace {

using torch::autograd::variable_list;
using Piece = std::function<at::Tensor(const std::vector<at::Tensor>&)>;

class RecomputeBackward : public torch::autograd::Node {
 public:
  RecomputeBackward(Piece piece, const variable_list& inputs, variable_list parameters, variable_list all)
      : Node(torch::autograd::collect_next_edges(all)),
        piece_(std::move(piece)),
        parameters_(std::move(parameters)),
        device_(inputs.front().device().type()),
        castType_(at::autocast::get_autocast_dtype(device_)) {
    for (const at::Tensor& input : inputs) {
      inputs_.emplace_back(input, /*is_output=*/false);
      wanted_.push_back(input.requires_grad());
    }
  }

  variable_list apply(variable_list&& gradients) override {
    const at::ThreadLocalStateGuard guard(modes_);
    const NoCastCache noCache;
    const at::AutoGradMode withGraph(true);
    const auto castType = at::autocast::get_autocast_dtype(device_);
    at::autocast::set_autocast_dtype(device_, castType_);
    variable_list leaves, asked;
    for (size_t i = 0; i < inputs_.size(); ++i) {
      leaves.push_back(inputs_[i].unpack().detach().requires_grad_(wanted_[i]));
      if (wanted_[i]) asked.push_back(leaves.back());
    }
    for (const at::Tensor& parameter : parameters_)
      if (parameter.requires_grad()) asked.push_back(parameter);
    const at::Tensor output = piece_(leaves);
    at::autocast::set_autocast_dtype(device_, castType);
    variable_list found = torch::autograd::grad({output}, asked, {gradients.at(0)}, /*retain_graph=*/false,
                                                /*create_graph=*/false, /*allow_unused=*/true);
    variable_list all;  // one for every edge, undefined where no gradient is asked for
    auto next = found.begin();
    for (const bool wanted : wanted_) all.push_back(wanted ? std::move(*next++) : at::Tensor());
    for (const at::Tensor& parameter : parameters_) all.push_back(parameter.requires_grad() ? std::move(*next++) : at::Tensor());
    return all;
  }
  void release_variables() override {
    for (auto& input : inputs_) input.reset_data();
  }
  std::string name() const override { return "RecomputeBackward"; }

 private:
  Piece piece_;
  variable_list parameters_;
  std::vector<torch::autograd::SavedVariable> inputs_;
  std::vector<bool> wanted_;
  at::ThreadLocalState modes_;
  at::DeviceType device_;
  at::ScalarType castType_;
};

}  // namespace

at::Tensor recomputed(Piece piece, std::vector<at::Tensor> inputs, std::vector<at::Tensor> parameters) {
  variable_list all = inputs;
  all.insert(all.end(), parameters.begin(), parameters.end());
  const bool asked = std::any_of(all.begin(), all.end(), [](const at::Tensor& one) { return one.requires_grad(); });
  if (!at::GradMode::is_enabled() || !asked) return piece(inputs);
  at::Tensor output;
  {
    const at::NoGradGuard noGraph;
    const NoCastCache noCache;
    output = piece(inputs);
  }
  torch::autograd::set_history(output, std::make_shared<RecomputeBackward>(std::move(piece), inputs, std::move(parameters), std::move(all)));
  return output;
}

}  // namespace dimts::nn
