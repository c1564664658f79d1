// Norms, clipping, loss scaling and freezing.
#include "engine/train/gradients.h"

#include <charconv>

#include "engine/train/tensor_parts.h"

namespace dimts::train {
namespace {

std::vector<torch::Tensor> gradientsOf(const NamedTensors& parameters) {
  std::vector<torch::Tensor> gradients;
  for (const auto& [name, parameter] : parameters) gradients.push_back(parameter.grad());
  return gradients;
}

void shorten(const std::vector<torch::Tensor>& gradients, const torch::Tensor& norm, double maximum) {
  const torch::Tensor factor = (maximum / (norm + 1e-6)).clamp_max(1);
  inParts(gradients, [&](size_t first, size_t last) { at::_foreach_mul_(partOf(gradients, first, last), factor); });
}

torch::Tensor rowNorm(const torch::Tensor& tensor) {
  return tensor.dim() < 2 ? tensor.norm() : tensor.flatten(1).norm(2, 1).reshape({-1}).view([&] {
    std::vector<int64_t> shape(static_cast<size_t>(tensor.dim()), 1);
    shape[0] = tensor.size(0);
    return shape;
  }());
}

void shortenRows(const torch::Tensor& parameter, double ratio) {
  const torch::Tensor allowed = rowNorm(parameter).clamp_min(1e-3) * ratio;
  const torch::Tensor has = rowNorm(parameter.grad());
  parameter.grad().mul_((allowed / has.clamp_min(1e-6)).clamp_max(1));
}

Error nothingFits(const std::string& entry) {
  return {"train.freeze", entry, "No part of the network has a name that fits.",
          "Use the beginning of a parameter's name, for example text_encoder.", ErrorKind::Usage};
}

/// "name:12" → {"name", 12}; the number is negative when there is none.
std::pair<std::string, int64_t> numbered(const std::string& entry) {
  const size_t colon = entry.rfind(':');
  int64_t number = -1;
  if (colon == std::string::npos) return {entry, number};
  std::from_chars(entry.data() + colon + 1, entry.data() + entry.size(), number);
  return {entry.substr(0, colon), number};
}

/// Whether `name` lies in one of the first `count` layers "<prefix>.<number>.…".
bool isInFirstLayers(const std::string& name, const std::string& prefix, int64_t count) {
  if (name.rfind(prefix + ".", 0) != 0) return false;
  int64_t layer = -1;
  const char* begin = name.data() + prefix.size() + 1;
  const auto [end, code] = std::from_chars(begin, name.data() + name.size(), layer);
  return code == std::errc() && end != begin && layer >= 0 && layer < count;
}

template <class Fits>
int64_t freezeWhere(const std::vector<Pass>& passes, std::vector<std::string>& names, const Fits& fits) {
  int64_t count = 0;
  for (const Pass& pass : passes)
    for (const auto& [name, parameter] : pass.parameters)
      if (fits(name)) {
        torch::Tensor target = parameter;
        target.set_requires_grad(false);
        names.push_back(name);
        ++count;
      }
  return count;
}

}  // namespace

torch::Tensor gradientNorm(const std::vector<torch::Tensor>& gradients) {
  if (gradients.empty()) return torch::zeros({});
  std::vector<torch::Tensor> norms(gradients.size());
  inParts(gradients, [&](size_t first, size_t last) {
    const std::vector<torch::Tensor> part = at::_foreach_norm(partOf(gradients, first, last), 2);
    for (size_t i = first; i < last; ++i) norms[i] = part[i - first].to(torch::kFloat);
  });
  return torch::stack(norms).norm();
}

std::map<std::string, std::string> groupsOf(const NamedTensors& parameters) {
  const auto upTo = [](const std::string& name, size_t from) {
    const size_t dot = name.find('.', from);
    return dot == std::string::npos ? name : name.substr(0, dot);
  };
  size_t from = 0;
  while (parameters.size() > 1) {
    const std::string first = upTo(parameters.front().first, from);
    bool shared = first.size() < parameters.front().first.size();
    for (const auto& [name, parameter] : parameters) shared = shared && upTo(name, from) == first;
    if (!shared) break;
    from = first.size() + 1;
  }
  std::map<std::string, std::string> groups;
  for (const auto& [name, parameter] : parameters) groups[name] = upTo(name, from);
  return groups;
}

void clipGradients(const NamedTensors& parameters, const torch::Tensor& norm, const ClipOptions& options) {
  if (parameters.empty() || options.maximum <= 0) return;
  const torch::NoGradGuard noGradients;
  if (options.kind == ClipKind::Global) return shorten(gradientsOf(parameters), norm, options.maximum);
  if (options.kind == ClipKind::Adaptive) {
    for (const auto& [name, parameter] : parameters) shortenRows(parameter, options.maximum);
    return;
  }
  std::map<std::string, std::vector<torch::Tensor>> parts;
  const auto groups = groupsOf(parameters);
  for (const auto& [name, parameter] : parameters) parts[groups.at(name)].push_back(parameter.grad());
  for (auto& [group, gradients] : parts) shorten(gradients, gradientNorm(gradients), options.maximum);
}

GradientScaler::GradientScaler(const ScalerOptions& options, torch::Device device) : options_(options) {
  const auto one = torch::TensorOptions().device(device).dtype(torch::kFloat);
  scale_ = torch::full({1}, options.initial, one);
  found_ = torch::zeros({1}, one);
  tracker_ = torch::zeros({1}, one.dtype(torch::kInt));
}

void GradientScaler::unscale(const std::vector<torch::Tensor>& gradients) {
  const torch::NoGradGuard noGradients;
  found_.zero_();
  const torch::Tensor inverse = scale_.to(torch::kDouble).reciprocal().to(torch::kFloat);
  std::map<torch::ScalarType, std::vector<torch::Tensor>> byType;
  for (const torch::Tensor& gradient : gradients) byType[gradient.scalar_type()].push_back(gradient);
  for (auto& [type, group] : byType) at::_amp_foreach_non_finite_check_and_unscale_(group, found_, inverse);
}

void GradientScaler::update() {
  const torch::NoGradGuard noGradients;
  at::_amp_update_scale_(scale_, tracker_, found_, options_.growth, options_.backoff, options_.interval);
  scale_.clamp_max_(options_.ceiling);
}

std::map<std::string, torch::Tensor> GradientScaler::state(const std::string& pass) const {
  return {{"scaler/" + pass + "/scale", scale_}, {"scaler/" + pass + "/tracker", tracker_}};
}

void GradientScaler::load(const std::string& pass, const std::map<std::string, torch::Tensor>& state) {
  const torch::NoGradGuard noGradients;
  const auto scale = state.find("scaler/" + pass + "/scale"), tracker = state.find("scaler/" + pass + "/tracker");
  if (scale == state.end() || tracker == state.end()) return;
  scale_.copy_(scale->second.reshape({1}));
  tracker_.copy_(tracker->second.reshape({1}));
}

void GradientScaler::to(torch::Device device) {
  scale_ = scale_.to(device);
  tracker_ = tracker_.to(device);
  found_ = found_.to(device);
}

Result<Freezer> Freezer::make(const FreezeOptions& options, const std::vector<Pass>& passes) {
  Freezer freezer;
  for (const std::string& part : listOf(options.parts)) {
    const auto fits = [&](const std::string& name) { return name == part || name.rfind(part + ".", 0) == 0; };
    if (freezeWhere(passes, freezer.names_, fits) == 0) return nothingFits(part);
  }
  for (const std::string& entry : listOf(options.layers)) {
    const auto [prefix, count] = numbered(entry);
    const auto fits = [&, p = prefix, n = count](const std::string& name) { return isInFirstLayers(name, p, n); };
    if (freezeWhere(passes, freezer.names_, fits) == 0) return nothingFits(entry);
  }
  for (const std::string& entry : listOf(options.rows)) DIMTS_TRY(freezer.freezeRows(entry, passes));
  return freezer;
}

Status Freezer::freezeRows(const std::string& entry, const std::vector<Pass>& passes) {
  const auto [wanted, count] = numbered(entry);
  for (size_t pass = 0; pass < passes.size(); ++pass)
    for (const auto& [name, parameter] : passes[pass].parameters) {
      if (name != wanted) continue;
      if (count < 1 || parameter.dim() < 1 || count > parameter.size(0))
        return Error{"train.freeze", entry, "This tensor has " + std::to_string(parameter.dim() < 1 ? 0 : parameter.size(0)) +
                         " rows.", "Name a number of rows from 1 to that.", ErrorKind::Usage};
      rows_.push_back({pass, name, parameter, parameter.detach().narrow(0, 0, count).clone()});
      return {};
    }
  return nothingFits(entry);
}

void Freezer::clearGradients(size_t pass) {
  const torch::NoGradGuard noGradients;
  for (Rows& rows : rows_)
    if (rows.pass == pass && rows.parameter.grad().defined()) rows.parameter.mutable_grad().narrow(0, 0, rows.kept.size(0)).zero_();
}

void Freezer::restore(size_t pass) {
  const torch::NoGradGuard noGradients;
  for (Rows& rows : rows_)
    if (rows.pass == pass) rows.parameter.narrow(0, 0, rows.kept.size(0)).copy_(rows.kept);
}

void Freezer::remember() {
  for (Rows& rows : rows_) rows.kept = rows.parameter.detach().narrow(0, 0, rows.kept.size(0)).clone();
}

void Freezer::to(torch::Device device) {
  for (Rows& rows : rows_) rows.kept = rows.kept.to(device);
}

int64_t Freezer::frozenRows() const {
  int64_t count = 0;
  for (const Rows& rows : rows_) count += rows.kept.size(0);
  return count;
}

}  // namespace dimts::train
