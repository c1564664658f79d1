// One node in the trainer's graph stands for all the shares' graphs.
#include "engine/train/shared_loss.h"

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
  SharesBackward(std::shared_ptr<Crew> crew, variable_list parameters, std::vector<variable_list> terms)
      : Node(torch::autograd::collect_next_edges(parameters)),
        crew_(std::move(crew)),
        parameters_(std::move(parameters)),
        terms_(std::move(terms)) {}

  /// Gradients of the terms in, gradients of the parameters out.
  variable_list apply(variable_list&& gradients) override {
    TORCH_CHECK(!terms_.empty(), "The shares' graphs were freed by an earlier backward pass.");
    std::vector<variable_list> found(crew_->size());
    crew_->run([&](size_t share) {
      variable_list roots, weights;
      for (size_t i = 0; i < terms_[share].size(); ++i) {
        if (!gradients[i].defined() || !terms_[share][i].requires_grad()) continue;
        roots.push_back(std::move(terms_[share][i]));
        weights.push_back(gradients[i]);
      }
      if (roots.empty()) return;
      found[share] = torch::autograd::grad(roots, parameters_, weights, /*retain_graph=*/false, /*create_graph=*/false,
                                           /*allow_unused=*/true);
    });
    terms_.clear();
    variable_list all;
    for (variable_list& share : found)
      if (!share.empty()) addInto(all, std::move(share));
    if (all.empty()) all.resize(parameters_.size());
    return all;
  }
  void release_variables() override { terms_.clear(); }
  std::string name() const override { return "SharesBackward"; }

 private:
  std::shared_ptr<Crew> crew_;
  variable_list parameters_;
  std::vector<variable_list> terms_;  // by share, term
};

}  // namespace

LossTerms lossInShares(std::shared_ptr<Crew> crew, const std::vector<torch::Tensor>& parameters,
                       const std::function<LossTerms(size_t)>& forward) {
  std::vector<LossTerms> done(crew->size());
  crew->run([&](size_t share) { done[share] = forward(share); });
  LossTerms sums = done.at(0);
  for (LossTerm& term : sums.terms) term.value = torch::zeros_like(term.value.detach());
  std::vector<variable_list> terms(done.size());
  for (size_t share = 0; share < done.size(); ++share)
    for (size_t i = 0; i < done[share].terms.size(); ++i) {
      sums.terms.at(i).value.add_(done[share].terms[i].value.detach());
      terms[share].push_back(std::move(done[share].terms[i].value));
    }
  if (!torch::GradMode::is_enabled()) return sums;
  const auto node = std::make_shared<SharesBackward>(std::move(crew), parameters, std::move(terms));
  for (LossTerm& term : sums.terms) torch::autograd::set_history(term.value, node);
  return sums;
}

}  // namespace dimts::train
