// One node in the trainer's graph stands for all the shares' graphs.
#include "engine/train/shares.h"

#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/functions/utils.h>

#include <utility>

namespace dimts::train {
namespace {

using torch::autograd::variable_list;

/// Adds `more` into `sum`; the first one is taken as it is.
void addInto(variable_list& sum, variable_list more) {
  if (sum.empty()) {
    sum = std::move(more);
    return;
  }
  const torch::NoGradGuard noGradients;
  for (size_t i = 0; i < sum.size(); ++i) {
    if (!more[i].defined()) continue;
    if (sum[i].defined()) sum[i].add_(more[i]);
    else sum[i] = more[i];
    more[i].reset();
  }
}

class SharesBackward : public torch::autograd::Node {
 public:
  /// roots[share]: the results with a graph; they are the node's outputs in this order.
  SharesBackward(std::shared_ptr<Crew> crew, const variable_list& sources, variable_list leaves,
                 std::vector<variable_list> roots)
      : Node(torch::autograd::collect_next_edges(sources)),
        crew_(std::move(crew)),
        leaves_(std::move(leaves)),
        roots_(std::move(roots)) {}

  /// Gradients of the results in, gradients of the sources out.
  variable_list apply(variable_list&& gradients) override {
    TORCH_CHECK(!roots_.empty(), "The shares' graphs were freed by an earlier backward pass.");
    std::vector<size_t> first(roots_.size(), 0);
    for (size_t share = 1; share < roots_.size(); ++share) first[share] = first[share - 1] + roots_[share - 1].size();
    std::vector<variable_list> found(roots_.size());
    crew_->run([&](size_t share) {
      variable_list roots, weights;
      for (size_t i = 0; i < roots_[share].size(); ++i) {
        if (!gradients[first[share] + i].defined()) continue;
        roots.push_back(std::move(roots_[share][i]));
        weights.push_back(gradients[first[share] + i]);
      }
      if (roots.empty()) return;
      found[share] = torch::autograd::grad(roots, leaves_, weights, /*retain_graph=*/false, /*create_graph=*/false,
                                           /*allow_unused=*/true);
    });
    roots_.clear();
    variable_list all;
    for (variable_list& share : found)
      if (!share.empty()) addInto(all, std::move(share));
    if (all.empty()) all.resize(leaves_.size());
    return all;
  }
  void release_variables() override { roots_.clear(); }
  std::string name() const override { return "SharesBackward"; }

 private:
  std::shared_ptr<Crew> crew_;
  variable_list leaves_;
  std::vector<variable_list> roots_;
};

}  // namespace

std::vector<variable_list> inShares(std::shared_ptr<Crew> crew, const variable_list& sources, const variable_list& leaves,
                                    const std::function<variable_list(size_t)>& forward) {
  std::vector<variable_list> results(crew->size());
  crew->run([&](size_t share) { results[share] = forward(share); });
  if (!torch::GradMode::is_enabled()) return results;
  std::vector<variable_list> roots(results.size());
  variable_list outputs;
  for (size_t share = 0; share < results.size(); ++share)
    for (torch::Tensor& result : results[share]) {
      if (!result.requires_grad()) continue;
      roots[share].push_back(result);
      result = result.detach();
      outputs.push_back(result);
    }
  if (outputs.empty()) return results;
  const auto node = std::make_shared<SharesBackward>(std::move(crew), sources, leaves, std::move(roots));
  for (torch::Tensor& output : outputs) torch::autograd::set_history(output, node);
  return results;
}

}  // namespace dimts::train
