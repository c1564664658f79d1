// What is done about steps that go wrong: outliers by z-score, the ladder from skipping to stopping, and the ledger in
// which every error is counted. No torch here: it judges numbers that the stepper has read.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/api/record.h"
#include "engine/api/result.h"
#include "engine/train/settings.h"

namespace dimts::train {

/// Knows what is usual for a positive value (a loss, a gradient norm) and says from where on it is an outlier. Works on
/// the logarithm, with a running mean and variance of about the last 100 accepted values.
class OutlierGate {
 public:
  explicit OutlierGate(double z) : z_(z) {}
  /// Values above are outliers; infinite until 50 values are known, or when the gate is off.
  double limit() const;
  void accept(double value);
  /// An outlier was met. Five in a row are a new level: the gate begins to learn again.
  void reject();

  std::vector<double> state() const { return {static_cast<double>(count_), mean_, variance_, static_cast<double>(inRow_)}; }
  void restore(const std::vector<double>& state);

 private:
  double z_, mean_ = 0, variance_ = 0;
  int64_t count_ = 0, inRow_ = 0;
};

enum class SkipReason { None, LossNotFinite, GradientNotFinite, LossOutlier, GradientOutlier, Overflow };
/// "loss_not_finite", "gradient_not_finite", "loss_outlier", "gradient_outlier", "scale_overflow"
const char* toString(SkipReason);
std::string sentenceOf(SkipReason);

/// One micro-batch or one update of a pass that was left out.
struct Skip {
  SkipReason reason = SkipReason::None;
  std::string pass;
  std::vector<int64_t> clipIds;
  double value = 0;   ///< the loss or norm that was too large or not finite
};

enum class Rung { Skip, LowerRate, RollBack, FullPrecision, Stop };

/// From single bad steps to a decision. The caller takes the rung it is given or asks for the next one.
class PolicyLadder {
 public:
  explicit PolicyLadder(const GuardOptions& options) : options_(options) {}
  /// True when something more than skipping has to be done now. `bad`: anything of this step was skipped.
  bool observe(bool bad, const std::string& place);
  /// The next higher rung, and stands on it; stays on Stop.
  Rung climb();
  Rung rung() const { return rung_; }
  /// "train.not_finite" naming the last bad steps with their passes and clips.
  Error stopError() const;
  int64_t badInRow() const { return inRow_; }

 private:
  void startCounting();
  GuardOptions options_;
  Rung rung_ = Rung::Skip;
  std::deque<bool> window_;
  std::deque<std::string> places_;
  int64_t inRow_ = 0, calm_ = 0, inRowAtStop_ = 0, inWindowAtStop_ = 0;
};

/// Counts errors by kind and keeps the first ten in full.
class ErrorLedger {
 public:
  explicit ErrorLedger(int64_t limit) : limit_(limit) {}
  /// True when the text is one of the first ten and is to be shown in full.
  bool add(const std::string& kind, int64_t step, const std::string& text);
  int64_t total() const;
  const std::map<std::string, int64_t>& counts() const { return counts_; }
  /// "train.too_many_errors" when the limit is reached.
  std::optional<Error> limitReached() const;
  /// {"total": n, "by_kind": {…}, "first": [{step, kind, text}…]}
  Record record() const;

  struct Entry {
    int64_t step = 0;
    std::string kind, text;
  };
  const std::vector<Entry>& first() const { return first_; }
  void restore(std::map<std::string, int64_t> counts, std::vector<Entry> first);

 private:
  int64_t limit_, before_ = 0;
  std::map<std::string, int64_t> counts_;
  std::vector<Entry> first_;
};

/// Exactly zero losses or gradients mean that nothing is trained; so does a speed that no computer has.
class PlausibilityWatch {
 public:
  /// Losses and norms by pass of one step that was trained on. Error "train.zero_loss" or "train.no_gradient" after 5
  /// steps in a row.
  std::optional<Error> step(const std::string& pass, double loss, double norm);
  /// Error "train.implausible_speed": the steps took less than a tenth of what one clip alone took before the run.
  static std::optional<Error> speed(int64_t steps, double seconds, double secondsOfOneClip);

 private:
  std::map<std::string, std::pair<int64_t, int64_t>> zeros_;  // pass → (losses, norms) in a row
};

/// "111, 112, …" of at most 32 ids.
std::string namesOf(const std::vector<int64_t>& clipIds);

}  // namespace dimts::train
