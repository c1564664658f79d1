// What happens to gradients between backward and step: unscaling, norms, three ways of clipping, and rows and layers that
// stay as they are. Nothing here waits for the device.
#pragma once

#include <torch/torch.h>

#include <map>
#include <string>
#include <vector>

#include "engine/api/result.h"
#include "engine/train/objective.h"
#include "engine/train/optimizer.h"
#include "engine/train/settings.h"

namespace dimts::train {

/// The 2-norm over all gradients as a scalar on their device (float). Zero when there are none.
torch::Tensor gradientNorm(const std::vector<torch::Tensor>& gradients);

/// Shortens the gradients of `parameters` in place. Global: to `maximum`; `norm` as from gradientNorm. PerGroup: each part
/// of the network (groupOf) for itself. Adaptive: each row to `maximum` times its weights' norm (Brock et al. 2021, eq. 3).
void clipGradients(const NamedTensors& parameters, const torch::Tensor& norm, const ClipOptions&);

/// The part of the network that a parameter belongs to: the first piece of its name that not all names share.
std::map<std::string, std::string> groupsOf(const NamedTensors& parameters);

/// Loss scale of one pass for fp16: scale → backward → unscale → clip → step → update.
class GradientScaler {
 public:
  GradientScaler(const ScalerOptions&, torch::Device);
  torch::Tensor scaled(const torch::Tensor& loss) const { return loss * scale_; }
  /// Divides the gradients by the scale in place; found() is 1 where one is not finite.
  void unscale(const std::vector<torch::Tensor>& gradients);
  const torch::Tensor& found() const { return found_; }
  /// Once per step: lowers after an overflow, raises after `interval` steps without one, up to the ceiling.
  void update();
  const torch::Tensor& scale() const { return scale_; }

  std::map<std::string, torch::Tensor> state(const std::string& pass) const;  ///< "scaler/<pass>/scale" and "/tracker"
  /// A state without a scaler (the run was fp32 before) leaves the scaler as it begins.
  void load(const std::string& pass, const std::map<std::string, torch::Tensor>& state);
  void to(torch::Device);

 private:
  ScalerOptions options_;
  torch::Tensor scale_, tracker_, found_;
};

/// Parts, layers and rows that training must not change.
class Freezer {
 public:
  /// Switches the gradients of frozen parameters off. Error "train.freeze" for a name that fits no parameter.
  static Result<Freezer> make(const FreezeOptions&, const std::vector<Pass>&);
  /// Rows have no part in norms and updates: their gradients are 0.
  void clearGradients(size_t pass);
  /// Puts frozen rows back bit for bit; weight decay and old momentum would move them.
  void restore(size_t pass);
  /// Takes the rows as they are now for those that are kept.
  void remember();
  void to(torch::Device);
  const std::vector<std::string>& frozenParameters() const { return names_; }
  int64_t frozenRows() const;

 private:
  struct Rows {
    size_t pass = 0;
    std::string name;
    torch::Tensor parameter, kept;  // kept: the first rows as they were
  };
  Status freezeRows(const std::string& entry, const std::vector<Pass>&);
  std::vector<std::string> names_;
  std::vector<Rows> rows_;
};

}  // namespace dimts::train
