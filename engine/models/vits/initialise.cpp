// Starting weights of VITS; see initialise.h.
#include "engine/models/vits/initialise.h"

#include <ATen/CPUGeneratorImpl.h>

#include <cmath>
#include <string>
#include <string_view>

#include "engine/nn/weight_norm.h"

namespace dimts::models::vits {
namespace {

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }
bool endsWith(std::string_view text, std::string_view end) { return text.ends_with(end); }

/// What torch counts as the inputs of one output: everything but the first dimension.
double fanIn(const at::Tensor& weight) { return static_cast<double>(weight.numel() / weight.size(0)); }

void uniform(at::Tensor& parameter, double bound, at::Generator& generator) {
  parameter.uniform_(-bound, bound, generator);
}

void initialiseWeight(const std::string& name, at::Tensor& weight, at::Generator& generator) {
  if (endsWith(name, "embed_tokens.weight")) {
    weight.normal_(0, 1 / std::sqrt(static_cast<double>(weight.size(1))), generator);
  } else if (endsWith(name, "embed_speaker.weight")) {
    weight.normal_(0, 1, generator);
  } else if (weight.dim() == 1) {
    weight.fill_(1);  // layer norm
  } else if (endsWith(name, ".q_proj.weight") || endsWith(name, ".k_proj.weight") ||
             endsWith(name, ".v_proj.weight")) {
    uniform(weight, std::sqrt(6.0 / static_cast<double>(weight.size(0) + weight.size(1))), generator);
  } else if ((has(name, "flow.flows.") && endsWith(name, "conv_post.weight")) ||
             (has(name, "flows.") && endsWith(name, "conv_proj.weight"))) {
    weight.zero_();  // every flow starts as the identity
  } else {
    uniform(weight, 1 / std::sqrt(fanIn(weight)), generator);
  }
}

void initialiseBias(const std::string& name, at::Tensor& bias, const at::Tensor& weight, at::Generator& generator) {
  const bool flowEnd = (has(name, "flow.flows.") && endsWith(name, "conv_post.bias")) ||
                       (has(name, "flows.") && endsWith(name, "conv_proj.bias"));
  if (weight.dim() == 1 || flowEnd) {
    bias.zero_();
  } else {
    uniform(bias, 1 / std::sqrt(fanIn(weight)), generator);
  }
}

}  // namespace

void initialise(torch::nn::Module& module, uint64_t seed) {
  const at::NoGradGuard noGrad;
  at::Generator generator = at::detail::createCPUGenerator(seed);
  const auto parameters = module.named_parameters();
  for (const auto& item : parameters) {
    const std::string& name = item.key();
    at::Tensor parameter = item.value();
    const auto sibling = [&](std::string_view end, const std::string& other) {
      return parameters.find(name.substr(0, name.size() - end.size()) + other);
    };
    if (endsWith(name, "emb_rel_k") || endsWith(name, "emb_rel_v")) {
      parameter.normal_(0, 1 / std::sqrt(static_cast<double>(parameter.size(2))), generator);
    } else if (endsWith(name, "translate") || endsWith(name, "log_scale")) {
      parameter.zero_();
    } else if (endsWith(name, "weight_v")) {
      const bool vocoder = name.starts_with("decoder.");
      if (vocoder) parameter.normal_(0, 0.01, generator);
      if (!vocoder) uniform(parameter, 1 / std::sqrt(fanIn(parameter)), generator);
      sibling("weight_v", "weight_g")->copy_(nn::weightNormOf(parameter));
    } else if (endsWith(name, ".weight")) {
      initialiseWeight(name, parameter, generator);
    } else if (endsWith(name, ".bias")) {
      const at::Tensor* weight = sibling("bias", "weight");
      initialiseBias(name, parameter, weight ? *weight : *sibling("bias", "weight_v"), generator);
    }
  }
}

}  // namespace dimts::models::vits
