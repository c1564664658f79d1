// A whole run of a project as the user starts it: how long until the first step, what a step's time goes into, how much
// quicker the loader is than the steps, and the memory as the run grows older.
// Usage: bench_run PROJECT [--steps 300] [--set key=value]… A copy of the project is best: the run stays in it.
#include <malloc.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <map>
#include <memory>
#include <string>

#include <ATen/Parallel.h>

#include "engine/dataset/clip_set.h"
#include "engine/service/engine_service.h"
#include "engine/service/project_context.h"
#include "engine/tokenizer/project_texts.h"
#include "engine/train/family.h"

namespace {

using namespace dimts;
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin) { return std::chrono::duration<double>(Clock::now() - begin).count(); }

double residentMegabytes() {
  std::ifstream status("/proc/self/statm");
  int64_t all = 0, resident = 0;
  status >> all >> resident;
  return static_cast<double>(resident * ::sysconf(_SC_PAGESIZE)) / (1 << 20);
}

/// Says each stage of the preparation once, with its time, then the memory at doubling steps.
class Watch : public JobEvents {
 public:
  void onProgress(const Progress& progress) override {
    if (progress.stage == stage_) return;
    if (!stage_.empty() && first_ < 0) std::printf("%8.2f s  %s\n", secondsSince(stageBegan_), stage_.c_str());
    stage_ = progress.stage;
    stageBegan_ = Clock::now();
  }
  void onMetrics(const std::vector<MetricPoint>& points) override {
    for (const MetricPoint& point : points) {
      if (point.step < 1) continue;
      if (first_ < 0) {
        first_ = secondsSince(began_);
        std::printf("%8.2f s  from the start to the end of the first step\n", first_);
      }
      if (point.step < next_) continue;
      const struct mallinfo2 heap = ::mallinfo2();
      std::printf("step %6lld: %.0f MB resident; %.0f MB in use, %.0f MB of them mapped, %.0f MB free in the heap\n",
                  static_cast<long long>(point.step), residentMegabytes(), static_cast<double>(heap.uordblks + heap.hblkhd) / 1e6,
                  static_cast<double>(heap.hblkhd) / 1e6, static_cast<double>(heap.fordblks) / 1e6);
      std::fflush(stdout);
      next_ = point.step * 2;
    }
  }

 private:
  Clock::time_point began_ = Clock::now(), stageBegan_ = began_;
  std::string stage_;
  double first_ = -1;
  int64_t next_ = 1;
};

/// The share of every stage; returns the seconds of a step.
double printTimes(const Record& times) {
  double all = 0, steps = 0, perStep = 0;
  std::map<std::string, double> seconds;
  for (const auto& [stage, value] : times.fields) {
    const auto& entry = *std::get<std::shared_ptr<Record>>(value);
    all += seconds[stage] = std::get<double>(*entry.find("seconds"));
    if (stage == "data") steps = static_cast<double>(std::get<int64_t>(*entry.find("times")));
  }
  for (const auto& [stage, taken] : seconds) {
    std::printf("%-10s %8.3f s  %6.3f %%\n", stage.c_str(), taken, 100 * taken / all);
    if (stage == "forward" || stage == "backward" || stage == "update") perStep += taken / steps;
  }
  return perStep;
}

/// Seconds to make a batch ready on one thread, over up to 200 batches in the order of the clips.
Result<double> secondsOfBatch(const TrainJob& job) {
  constexpr int64_t kMostBatches = 200;
  DIMTS_TRY_ASSIGN(const auto project, service::openContext(job.projectDir, job.overrides));
  DIMTS_TRY_ASSIGN(auto vocabulary, tokenizer::Tokenizer::load(tokenizer::tokenizerDir(job.projectDir)));
  DIMTS_TRY_ASSIGN(auto clips, dataset::loadClips(job.projectDir, Split::Train));
  const train::Blueprint blueprint{vocabulary.size(), clips.speakers(), ""};
  DIMTS_TRY_ASSIGN(const auto examples,
                   project.family->examples(project.options, blueprint, std::make_shared<const dataset::ClipSet>(std::move(clips)),
                                            std::make_shared<const tokenizer::Tokenizer>(std::move(vocabulary)), nullptr));
  const int64_t rows = core::OptionReader(project.options).integer("train.batch_size");
  const int64_t batches = std::min(kMostBatches, std::max<int64_t>(1, examples->size() / rows));
  const auto begin = Clock::now();
  for (int64_t b = 0; b < batches; ++b) {
    std::vector<int64_t> indices;
    for (int64_t i = b * rows; i < std::min((b + 1) * rows, examples->size()); ++i) indices.push_back(i);
    examples->collate(indices);
  }
  return secondsSince(begin) / static_cast<double>(batches);
}

}  // namespace

int main(int count, char** arguments) {
  TrainJob job;
  job.maxSteps = 300;
  for (int i = 1; i < count; ++i) {
    const std::string word = arguments[i];
    const size_t sign = word.find('=');
    if (word == "--steps" && i + 1 < count) job.maxSteps = std::atoll(arguments[++i]);
    else if (word == "--set" && i + 1 < count) continue;
    else if (sign != std::string::npos) job.overrides[word.substr(0, sign)] = word.substr(sign + 1);
    else job.projectDir = word;
  }
  if (job.projectDir.empty()) return std::fprintf(stderr, "usage: bench_run PROJECT [--steps N] [--set key=value]\n"), 2;
  const std::unique_ptr<Engine> engine(service::makeEngine());
  JobControl control;
  Watch watch;
  const Outcome outcome = engine->run(job, control, watch);
  if (outcome.status != JobStatus::Finished) return std::fprintf(stderr, "%s\n", toString(outcome.error).c_str()), 1;
  const double step = printTimes(*std::get<std::shared_ptr<Record>>(*outcome.summary.find("time")));
  at::set_num_threads(1);
  const auto batch = secondsOfBatch(job);
  if (!batch.ok()) return std::fprintf(stderr, "%s\n", toString(batch.error()).c_str()), 1;
  std::printf("a step takes %.4f s, a batch is ready in %.5f s on one thread: %.0f times as quick\n", step, *batch, step / *batch);
  return 0;
}
