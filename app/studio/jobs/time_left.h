// How long a stage of a job still takes, by its pace so far, for jobs that do not say so themselves.
#pragma once

#include <cstdint>
#include <string>

#include "engine/api/job.h"

namespace dimts::studio {

class TimeLeft {
 public:
  /// Seconds left in this stage; negative while it is too early to say or the end is not known. `nowSeconds` is any
  /// clock that only goes forward.
  double estimate(const Progress& progress, double nowSeconds) {
    if (progress.secondsLeft >= 0) return progress.secondsLeft;
    if (progress.stage != stage_ || progress.total != total_ || progress.done < firstDone_) {
      stage_ = progress.stage;
      total_ = progress.total;
      firstDone_ = progress.done;
      begin_ = nowSeconds;
    }
    const double spent = nowSeconds - begin_;
    const auto made = static_cast<double>(progress.done - firstDone_);
    if (progress.total <= 0 || spent < kLeastSeconds || made <= 0) return -1;
    return spent / made * static_cast<double>(progress.total - progress.done);
  }

 private:
  static constexpr double kLeastSeconds = 1;
  std::string stage_;
  int64_t total_ = 0, firstDone_ = 0;
  double begin_ = 0;
};

}  // namespace dimts::studio
