// The rules. Each looks at the mean of a stretch of a curve, never at one point.
#include "engine/train/health.h"

#include <algorithm>
#include <cmath>
#include <cstdarg>
#include <cstdio>

namespace dimts::train {
namespace {

using Curve = std::vector<std::pair<int64_t, double>>;
constexpr size_t kMost = 1024;
constexpr size_t kEnough = 12;  // points of a training curve before anything is said about it

/// Mean of the points between two shares of a curve, 0 ≤ from < to ≤ 1.
double meanOf(const Curve& curve, double from, double to) {
  const auto count = static_cast<double>(curve.size());
  const auto begin = static_cast<size_t>(from * count), end = std::max(begin + 1, static_cast<size_t>(to * count));
  double sum = 0;
  for (size_t i = begin; i < end && i < curve.size(); ++i) sum += curve[i].second;
  return sum / static_cast<double>(std::min(end, curve.size()) - begin);
}

/// The part of a curve from `step` on.
Curve from(const Curve& curve, int64_t step) {
  Curve part;
  for (const auto& point : curve)
    if (point.first >= step) part.push_back(point);
  return part;
}

std::string words(const char* format, ...) __attribute__((format(printf, 1, 2)));
std::string words(const char* format, ...) {
  char text[240];
  va_list arguments;
  va_start(arguments, format);
  std::vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  return text;
}

}  // namespace

void HealthMonitor::add(const std::vector<MetricPoint>& points) {
  for (const MetricPoint& point : points) {
    Memory& memory = curves_[point.name];
    if (memory.seen++ % memory.stride != 0) continue;
    memory.points.emplace_back(point.step, point.value);
    if (memory.points.size() < kMost) continue;
    Curve half;
    for (size_t i = 0; i < memory.points.size(); i += 2) half.push_back(memory.points[i]);
    memory.points = std::move(half);
    memory.stride *= 2;
  }
}

void HealthMonitor::cutAfter(int64_t step) {
  for (auto& [name, memory] : curves_) std::erase_if(memory.points, [step](const auto& point) { return point.first > step; });
}

const HealthMonitor::Curve& HealthMonitor::curve(const std::string& name) const {
  static const Curve kNone;
  const auto found = curves_.find(name);
  return found == curves_.end() ? kNone : found->second.points;
}

/// The validation curve: falling, level, or rising again while the training curve still falls.
void HealthMonitor::judgeScore(std::vector<HealthFinding>& findings) const {
  const Curve& scores = curve("val/" + score_);
  const Curve& training = curve("train/" + score_);
  if (scores.size() < 4) return;
  const auto best = std::min_element(scores.begin(), scores.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  const double last = scores.back().second, first = scores.front().second;
  const auto since = static_cast<size_t>(scores.end() - best) - 1;
  const Curve trained = from(training, best->first);
  const bool trainingFalls = trained.size() >= 4 && meanOf(trained, 0.67, 1) < 0.98 * meanOf(trained, 0, 0.33);
  if (since >= 3 && meanOf(from(scores, best->first + 1), 0.5, 1) > 1.03 * best->second && trainingFalls) {
    const auto step = static_cast<long long>(best->first);
    findings.push_back({"memorising", LogLevel::Warning,
                        words("The voice learns its clips by heart: it was best at step %lld.", step),
                        words("%s on sentences it has not heard: %.4g at step %lld, now %.4g, while it still falls on those it trains on.",
                              score_.c_str(), best->second, step, last),
                        words("Stop, and take the voice of step %lld. More clips help more than more steps.", step), best->first});
    return;
  }
  const double before = meanOf(scores, 0.5, 0.75), now = meanOf(scores, 0.75, 1), gain = (before - now) / std::max(1e-12, std::fabs(before));
  const std::string evidence = words("%s on sentences it has not heard: %.4g at the start, %.4g now (%.1f %% in the last stretch).",
                                     score_.c_str(), first, last, -100 * gain);
  if (gain > 0.005) findings.push_back({"still_learning", LogLevel::Info, "The voice still becomes better.", evidence, "Let it go on.", -1});
  else if (gain > -0.02 && scores.size() >= 8)
    findings.push_back({"settled", LogLevel::Info, "The voice no longer becomes better.", evidence,
                        "Listen to the samples. A lower learning rate or more clips may bring more; else this is the end.", -1});
}

void HealthMonitor::judgeTraining(std::vector<HealthFinding>& findings) const {
  const Curve& training = curve("train/" + score_);
  if (training.size() >= kEnough) {
    double lowest = meanOf(training, 0, 0.25);
    for (const double share : {0.25, 0.5}) lowest = std::min(lowest, meanOf(training, share, share + 0.25));
    const double now = meanOf(training, 0.85, 1);
    if (now > 1.5 * lowest && lowest > 0)
      findings.push_back({"diverging", LogLevel::Error, "The training goes the wrong way.",
                          words("%s rose from %.4g to %.4g.", score_.c_str(), lowest, now),
                          "Go back to an earlier saved state and resume with a lower learning rate.", -1});
  }
  judgeText(findings);
  const Curve& level = curve("sample/level_db");
  if (level.size() >= 2 && level.back().second < -60 && level[level.size() - 2].second < -60)
    findings.push_back({"silence", LogLevel::Warning, "The voice is silent.",
                        words("The last samples have a level of %.0f dB.", level.back().second),
                        "Check that the clips are not silent, and go back to an earlier saved state.", -1});
}

/// Swapped texts say it directly: one that ignores them takes a wrong text for the worse in half of the clips. Where they
/// were not measured, a kl that stays while the sound improves.
void HealthMonitor::judgeText(std::vector<HealthFinding>& findings) const {
  constexpr const char* kText = "The sound becomes better, but what is said does not follow the text.";
  constexpr const char* kAdvice = "Check that the texts fit the clips and that the vocabulary covers their letters.";
  constexpr int64_t kSteps = 500, kMeasuredSteps = 2000;
  constexpr double kHardlyMore = 0.65;
  const Curve &matters = curve("val/text_matters"), &scores = curve("val/" + score_);
  if (matters.size() >= 4 && scores.size() >= 4) {
    const double told = meanOf(matters, 0.5, 1), first = scores.front().second, now = meanOf(scores, 0.75, 1);
    if (matters.back().first >= kMeasuredSteps && told < kHardlyMore && now < 0.9 * first)
      findings.push_back({"text_ignored", LogLevel::Warning, kText,
                          words("The text of another clip fits worse in %.0f %% of the clips (50 %% is chance), while %s fell from %.4g to %.4g.",
                                100 * told, score_.c_str(), first, now),
                          kAdvice, -1});
    return;
  }
  const Curve &kl = curve("train/kl"), &mel = curve("train/mel");
  if (kl.size() >= kEnough && mel.size() >= kEnough && kl.back().first - kl.front().first >= kSteps) {
    const double klFirst = meanOf(kl, 0, 0.1), klNow = meanOf(kl, 0.85, 1), melFirst = meanOf(mel, 0, 0.1), melNow = meanOf(mel, 0.85, 1);
    if (melNow < 0.7 * melFirst && klNow > 0.9 * klFirst)
      findings.push_back({"text_ignored", LogLevel::Warning, kText,
                          words("kl stayed at %.4g (%.4g at the start) while mel fell from %.4g to %.4g.", klNow, klFirst, melFirst, melNow),
                          kAdvice, -1});
  }
}

void HealthMonitor::judgeGan(std::vector<HealthFinding>& findings) const {
  const Curve &judge = curve("train/discriminator"), &fooled = curve("train/adversarial");
  if (judge.size() < kEnough || fooled.size() < kEnough) return;
  const double judgeNow = meanOf(judge, 0.85, 1), judgeBefore = meanOf(judge, 0.1, 0.6);
  const double fooledNow = meanOf(fooled, 0.85, 1), fooledBefore = meanOf(fooled, 0.1, 0.6);
  if (judgeNow < 0.25 * judgeBefore && fooledNow > 1.3 * fooledBefore)
    findings.push_back({"discriminator_too_strong", LogLevel::Warning, "The judge inside the training has become too strong for the voice.",
                        words("Discriminator loss %.4g (before %.4g), adversarial loss %.4g (before %.4g).", judgeNow, judgeBefore, fooledNow,
                              fooledBefore),
                        "Lower the weight of the discriminator or the learning rate, from an earlier saved state.", -1});
}

void HealthMonitor::judgeSpeed(const HealthCounters& counters, std::vector<HealthFinding>& findings) const {
  constexpr int64_t kSteps = 20;
  if (counters.steps >= kSteps && counters.skippedSteps * 20 > counters.steps)
    findings.push_back({"many_skipped", LogLevel::Warning, "Many steps are left out because their numbers are wrong.",
                        words("%lld of %lld steps.", static_cast<long long>(counters.skippedSteps), static_cast<long long>(counters.steps)),
                        "Listen to the clips named in the log; lower the learning rate.", -1});
  if (counters.steps >= kSteps && counters.dataWaitShare > 0.3)
    findings.push_back({"waiting_for_data", LogLevel::Warning, "The training waits for clips.",
                        words("%.0f %% of the time.", 100 * counters.dataWaitShare),
                        "Raise the number of threads that prepare clips, or put the project on a faster disk.", -1});
  const Curve& speed = curve("speed/steps_per_second");
  if (speed.size() < kEnough) return;
  const double before = meanOf(speed, 0.1, 0.5), now = meanOf(speed, 0.85, 1);
  if (now < 0.4 * before)
    findings.push_back({"became_slow", LogLevel::Warning, "The training has become much slower than it was.",
                        words("%.3g steps a second, before %.3g.", now, before),
                        "Another program may use the device, or the run no longer fits in its memory: choose fewer clips at once.", -1});
}

std::vector<HealthFinding> HealthMonitor::judge(const HealthCounters& counters) const {
  std::vector<HealthFinding> findings;
  judgeScore(findings);
  judgeTraining(findings);
  judgeGan(findings);
  judgeSpeed(counters, findings);
  std::stable_sort(findings.begin(), findings.end(), [](const auto& a, const auto& b) { return a.level > b.level; });
  return findings;
}

Record toRecord(const HealthFinding& finding) {
  Record record;
  record.add("code", finding.code).add("text", finding.text).add("evidence", finding.evidence).add("advice", finding.advice);
  if (finding.bestStep >= 0) record.add("best_step", finding.bestStep);
  return record;
}

}  // namespace dimts::train
