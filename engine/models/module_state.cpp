// Weights as named tensors; see module_state.h.
#include "engine/models/module_state.h"

#include <set>
#include <sstream>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/nn/weight_norm.h"

namespace dimts::models {
namespace {

constexpr std::string_view kG = "weight_g", kV = "weight_v", kFolded = "weight";

bool replaceEnd(std::string& text, std::string_view end, std::string_view with) {
  if (!text.ends_with(end)) return false;
  text.replace(text.size() - end.size(), end.size(), with);
  return true;
}

/// Both old and new torch spellings under the old one.
TensorMap oneSpelling(const TensorMap& state, const std::string& ignoredPrefix) {
  TensorMap out;
  for (const auto& [key, tensor] : state) {
    if (!ignoredPrefix.empty() && key.starts_with(ignoredPrefix)) continue;
    std::string name = key;
    if (!replaceEnd(name, "parametrizations.weight.original0", kG)) {
      replaceEnd(name, "parametrizations.weight.original1", kV);
    }
    out.emplace(std::move(name), tensor);
  }
  return out;
}

std::string shapeText(at::IntArrayRef sizes) {
  std::ostringstream out;
  out << sizes;
  return out.str();
}

/// Finds the tensor of each parameter and collects what is wrong.
class Matcher {
 public:
  explicit Matcher(const TensorMap& state) : state_(state) {}

  /// The value for `name`, derived from its weight-norm relatives when it is not there itself.
  at::Tensor take(const std::string& name, at::IntArrayRef sizes, bool floating = true) {
    at::Tensor value = find(name);
    if (!value.defined()) value = derive(name);
    if (!value.defined()) {
      missing_.push_back(name);
    } else if (floating && !value.is_floating_point()) {
      wrong_.push_back(name + " is not floating point");
    } else if (value.sizes() != sizes) {
      wrong_.push_back(name + " is " + shapeText(value.sizes()) + ", needs " + shapeText(sizes));
    }
    return value;
  }

  /// Names that nothing asked for.
  std::vector<std::string> unexpected() const {
    std::vector<std::string> names;
    for (const auto& [name, tensor] : state_) {
      if (!used_.contains(name)) names.push_back(name);
    }
    return names;
  }

  std::string problems() const {
    std::string text;
    const auto add = [&](const std::string& title, const std::vector<std::string>& names) {
      if (names.empty()) return;
      text += (text.empty() ? "" : "; ") + title + " (" + std::to_string(names.size()) + "): ";
      for (size_t i = 0; i < names.size(); ++i) text += (i ? ", " : "") + names[i];
    };
    add("missing", missing_);
    add("unexpected", unexpected());
    add("not fitting", wrong_);
    return text;
  }

 private:
  at::Tensor find(const std::string& name) {
    const auto found = state_.find(name);
    if (found == state_.end()) return {};
    used_.insert(name);
    return found->second;
  }

  at::Tensor derive(const std::string& name) {
    std::string other = name;
    if (replaceEnd(other, kV, kFolded)) return find(other);
    if (replaceEnd(other, kG, kFolded)) {
      const at::Tensor weight = find(other);
      return weight.defined() && weight.is_floating_point() && weight.dim() > 1
                 ? nn::weightNormOf(weight.to(at::kCPU, at::kFloat))
                 : at::Tensor();
    }
    std::string g = name, v = name;
    if (name.ends_with(".weight") && replaceEnd(g, kFolded, kG) && replaceEnd(v, kFolded, kV) &&
        state_.contains(g) && state_.contains(v)) {
      const at::Tensor magnitude = find(g).to(at::kCPU, at::kFloat), direction = find(v).to(at::kCPU, at::kFloat);
      return direction.dim() > 1 && magnitude.numel() == direction.size(0) ? nn::foldWeightNorm(magnitude, direction)
                                                                           : direction;
    }
    return {};
  }

  const TensorMap& state_;
  std::set<std::string> used_;
  std::vector<std::string> missing_, wrong_;
};

}  // namespace

TensorMap collectState(const torch::nn::Module& module, const std::string& prefix,
                       const std::function<bool(const std::string&)>& fold) {
  const at::NoGradGuard noGrad;
  TensorMap state;
  const auto parameters = module.named_parameters();
  for (const auto& item : parameters) {
    std::string name = prefix + item.key();
    at::Tensor value = item.value();
    if (name.ends_with(kG) && fold(name)) continue;
    if (name.ends_with(kV) && fold(name)) {
      std::string g = item.key();
      replaceEnd(g, kV, kG);
      value = nn::foldWeightNorm(parameters[g], value);
      replaceEnd(name, kV, kFolded);
    }
    state[name] = value.detach().to(at::kCPU, at::kFloat, /*non_blocking=*/false, /*copy=*/true).contiguous();
  }
  return state;
}

Status applyState(torch::nn::Module& module, const TensorMap& state, const std::string& prefix,
                  const std::string& ignoredPrefix, const StateMismatch& mismatch) {
  const at::NoGradGuard noGrad;
  const TensorMap known = oneSpelling(state, ignoredPrefix);
  Matcher matcher(known);
  std::vector<std::pair<at::Tensor, at::Tensor>> copies;
  for (const auto& item : module.named_parameters()) {
    copies.emplace_back(item.value(), matcher.take(prefix + item.key(), item.value().sizes()));
  }
  for (const auto& item : module.named_buffers()) {
    const at::Tensor& buffer = item.value();
    copies.emplace_back(buffer, matcher.take(prefix + item.key(), buffer.sizes(), buffer.is_floating_point()));
  }
  if (const std::string problems = matcher.problems(); !problems.empty())
    return Error{mismatch.code, "weights", problems, mismatch.hint};
  for (auto& [parameter, value] : copies) parameter.copy_(value);
  return {};
}

}  // namespace dimts::models
