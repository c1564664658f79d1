// Half precision for one loss.
#pragma once

#include <ATen/autocast_mode.h>
#include <torch/torch.h>

#include "engine/train/settings.h"

namespace dimts::train {

/// Autocast on this thread for one loss; everything is put back and the cast weights are forgotten at the end.
class AutocastGuard {
 public:
  AutocastGuard(Precision precision, torch::DeviceType device) : on_(precision != Precision::Float32), device_(device) {
    if (!on_) return;
    wasEnabled_ = at::autocast::is_autocast_enabled(device_);
    oldType_ = at::autocast::get_autocast_dtype(device_);
    at::autocast::increment_nesting();
    at::autocast::set_autocast_enabled(device_, true);
    at::autocast::set_autocast_dtype(device_, precision == Precision::Float16 ? torch::kHalf : torch::kBFloat16);
  }
  ~AutocastGuard() {
    if (!on_) return;
    if (at::autocast::decrement_nesting() == 0) at::autocast::clear_cache();
    at::autocast::set_autocast_enabled(device_, wasEnabled_);
    at::autocast::set_autocast_dtype(device_, oldType_);
  }
  AutocastGuard(const AutocastGuard&) = delete;
  AutocastGuard& operator=(const AutocastGuard&) = delete;

 private:
  bool on_, wasEnabled_ = false;
  torch::DeviceType device_;
  torch::ScalarType oldType_ = torch::kFloat;
};

}  // namespace dimts::train
