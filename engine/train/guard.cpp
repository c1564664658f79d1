// Gates, ladder, ledger and plausibility.
#include "engine/train/guard.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

namespace dimts::train {
namespace {

constexpr int64_t kKnown = 50;          // values before an outlier can be told
constexpr double kForget = 0.02;        // weight of a new value
constexpr double kLeastDeviation = 0.2; // of the logarithm: single clips differ that much
constexpr int64_t kNewLevel = 5;
constexpr size_t kWindow = 50, kPlaces = 5, kFirst = 10;
constexpr int64_t kZerosInRow = 5;

std::string brief(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.4g", value);
  return text;
}

}  // namespace

double OutlierGate::limit() const {
  if (z_ <= 0 || count_ < kKnown) return std::numeric_limits<double>::infinity();
  return std::exp(mean_ + z_ * std::max(kLeastDeviation, std::sqrt(variance_)));
}

void OutlierGate::accept(double value) {
  if (!(value > 0) || !std::isfinite(value)) return;
  inRow_ = 0;
  ++count_;
  const double weight = std::max(kForget, 1.0 / static_cast<double>(count_)), difference = std::log(value) - mean_;
  mean_ += weight * difference;
  variance_ = (1 - weight) * (variance_ + weight * difference * difference);
}

void OutlierGate::reject() {
  if (++inRow_ >= kNewLevel) *this = OutlierGate(z_);
}

void OutlierGate::restore(const std::vector<double>& state) {
  if (state.size() != 4) return;
  count_ = static_cast<int64_t>(state[0]);
  mean_ = state[1];
  variance_ = state[2];
  inRow_ = static_cast<int64_t>(state[3]);
}

const char* toString(SkipReason reason) {
  switch (reason) {
    case SkipReason::None: return "none";
    case SkipReason::LossNotFinite: return "loss_not_finite";
    case SkipReason::GradientNotFinite: return "gradient_not_finite";
    case SkipReason::LossOutlier: return "loss_outlier";
    case SkipReason::GradientOutlier: return "gradient_outlier";
    case SkipReason::Overflow: return "scale_overflow";
  }
  return "";
}

std::string sentenceOf(SkipReason reason) {
  switch (reason) {
    case SkipReason::LossNotFinite: return "the loss is not a number";
    case SkipReason::GradientNotFinite: return "the gradient is not finite";
    case SkipReason::LossOutlier: return "the loss is far out of the usual";
    case SkipReason::GradientOutlier: return "the gradient is far out of the usual";
    case SkipReason::Overflow: return "the scaled gradient was too large for fp16; the scale is lowered";
    case SkipReason::None: break;
  }
  return "";
}

std::string namesOf(const std::vector<int64_t>& ids) {
  std::string text;
  for (size_t i = 0; i < ids.size() && i < 32; ++i) text += (i ? ", " : "") + std::to_string(ids[i]);
  return ids.size() > 32 ? text + ", …" : text;
}

void PolicyLadder::startCounting() {
  window_.clear();
  inRow_ = 0;
}

bool PolicyLadder::observe(bool bad, const std::string& place) {
  inRow_ = bad ? inRow_ + 1 : 0;
  calm_ = bad ? 0 : calm_ + 1;
  window_.push_back(bad);
  if (window_.size() > kWindow) window_.pop_front();
  if (bad) {
    places_.push_back(place);
    if (places_.size() > kPlaces) places_.pop_front();
  }
  if (calm_ >= options_.calmSteps) rung_ = Rung::Skip;
  const auto inWindow = std::count(window_.begin(), window_.end(), true);
  if (inRow_ < options_.badInRow && static_cast<double>(inWindow) <= options_.badShare * static_cast<double>(kWindow)) return false;
  inRowAtStop_ = inRow_;
  inWindowAtStop_ = inWindow;
  startCounting();
  return true;
}

Rung PolicyLadder::climb() {
  if (rung_ != Rung::Stop) rung_ = static_cast<Rung>(static_cast<int>(rung_) + 1);
  return rung_;
}

Error PolicyLadder::stopError() const {
  std::string places;
  for (const std::string& place : places_) places += (places.empty() ? "" : "; ") + place;
  return {"train.not_finite", places_.empty() ? "" : places_.back(),
          "Losses or gradients were wrong in too many steps (" + std::to_string(inRowAtStop_) + " in a row, " +
              std::to_string(inWindowAtStop_) + " of the last 50), and neither a lower learning rate nor going back helped: " +
              places + ".",
          "The last good checkpoint is kept. Listen to the named clips, then resume with a lower learning rate.",
          ErrorKind::TrainingFailed};
}

bool ErrorLedger::add(const std::string& kind, int64_t step, const std::string& text) {
  ++counts_[kind];
  if (first_.size() >= kFirst) return false;
  first_.push_back({step, kind, text});
  return true;
}

int64_t ErrorLedger::total() const {
  int64_t sum = 0;
  for (const auto& [kind, count] : counts_) sum += count;
  return sum;
}

std::optional<Error> ErrorLedger::limitReached() const {
  if (limit_ <= 0 || total() - before_ < limit_) return std::nullopt;
  std::string kinds;
  for (const auto& [kind, count] : counts_) kinds += (kinds.empty() ? "" : ", ") + std::to_string(count) + " " + kind;
  return Error{"train.too_many_errors", "", "There were " + std::to_string(total()) + " errors (" + kinds + "), the limit is " +
                   std::to_string(limit_) + ". The first: " + (first_.empty() ? "" : first_.front().text) + ".",
               "Look at the first errors in the log and mend or drop the named clips, then resume.", ErrorKind::TrainingFailed};
}

Record ErrorLedger::record() const {
  Record kinds;
  for (const auto& [kind, count] : counts_) kinds.add(kind, count);
  RecordList list;
  for (const Entry& entry : first_)
    list.push_back(Record().add("step", entry.step).add("kind", entry.kind).add("text", entry.text));
  Record record;
  record.add("total", total()).add("by_kind", std::move(kinds)).add("first", std::move(list));
  return record;
}

void ErrorLedger::restore(std::map<std::string, int64_t> counts, std::vector<Entry> first) {
  counts_ = std::move(counts);
  first_ = std::move(first);
  before_ = total();
}

std::optional<Error> PlausibilityWatch::step(const std::string& pass, double loss, double norm) {
  auto& [losses, norms] = zeros_[pass];
  losses = loss == 0 ? losses + 1 : 0;
  norms = norm == 0 ? norms + 1 : 0;
  const std::string times = " in " + std::to_string(kZerosInRow) + " steps in a row: nothing is being trained.";
  if (losses >= kZerosInRow)
    return Error{"train.zero_loss", pass, "The loss was exactly 0" + times,
                 "Set the loss weights above 0. If they are, this is a defect: run the self-test.", ErrorKind::TrainingFailed};
  if (norms >= kZerosInRow)
    return Error{"train.no_gradient", pass, "The gradient was exactly 0" + times,
                 "Run the self-test: it names the part of the network that no gradient reaches.", ErrorKind::TrainingFailed};
  return std::nullopt;
}

std::optional<Error> PlausibilityWatch::speed(int64_t steps, double seconds, double secondsOfOneClip) {
  if (steps < 20 || secondsOfOneClip <= 0 || seconds >= 0.1 * secondsOfOneClip * static_cast<double>(steps)) return std::nullopt;
  return Error{"train.implausible_speed", "",
               std::to_string(steps) + " steps took " + brief(seconds) + " s, but one clip alone took " + brief(secondsOfOneClip) +
                   " s before the run: the clips cannot have been learned from.",
               "This is a defect of the program or of the clips; run the self-test.", ErrorKind::TrainingFailed};
}

}  // namespace dimts::train
