// The double's history: cards of its runs, settings, and clean-ups that can be taken back. Nothing is on a disk.
#include <algorithm>
#include <cmath>

#include "tests/app/double_engine.h"

namespace dimts::test {
namespace {

constexpr int64_t kCheckpointBytes = 40'000'000, kRunBytes = 5'000'000;

RunCard cardOf(const RunInfo& run, const std::vector<MetricPoint>& points) {
  RunCard card;
  card.run = run;
  card.startedAt = "2026-11-21T22:00:00Z";
  card.family = "vits";
  card.device = "cpu";
  card.precision = "fp32";
  for (const MetricPoint& point : points)
    if (point.name == "val/mel") card.curve.push_back(point);
  if (!card.curve.empty()) {
    card.scoreName = "val/mel";
    const auto best = std::min_element(card.curve.begin(), card.curve.end(), [](const auto& a, const auto& b) { return a.value < b.value; });
    card.scores = {{"val/mel", card.curve.front().step, best->step, card.curve.back().step, card.curve.front().value, best->value, card.curve.back().value}};
  }
  card.checkpointBytes = kCheckpointBytes * static_cast<int64_t>(run.checkpoints.size());
  card.bytes = card.checkpointBytes + kRunBytes;
  if (run.status == "running") card.notResumable = {"run.running", run.name, "It runs.", "Stop it."};
  else if (run.checkpoints.empty()) card.notResumable = {"run.nothing_saved", run.name, "Nothing was saved.", "Train."};
  return card;
}

}  // namespace

Result<History> DoubleEngine::history(const std::string& projectDir) {
  called();
  History history;
  with(projectDir, [&](DoubleProject& project) {
    for (const RunInfo& run : project.runs) {
      history.runs.push_back(cardOf(run, project.metrics[run.name]));
      history.runBytes += history.runs.back().bytes;
    }
    history.aside = project.aside;
    for (const PutAside& one : project.aside) history.asideBytes += one.bytes;
  });
  history.projectBytes = history.runBytes + history.asideBytes + 100'000'000;
  history.freeBytes = 20'000'000'000;
  return history;
}

Result<RunCard> DoubleEngine::runCard(const std::string& projectDir, const std::string& run) {
  called();
  Result<RunCard> found = Error{"run.missing", run, "There is no such run.", "Look at the list of runs."};
  with(projectDir, [&](DoubleProject& project) {
    for (const RunInfo& one : project.runs)
      if (!found.ok() && (run.empty() || one.name == run)) found = cardOf(one, project.metrics[one.name]);
  });
  return found;
}

Result<RunSettings> DoubleEngine::runSettings(const std::string& projectDir, const std::string& run, const std::string& against) {
  auto states = options(projectDir, {});
  if (!states.ok()) return states.error();
  RunSettings settings;
  settings.run = run;
  with(projectDir, [&](DoubleProject& project) {
    if (run.empty() && !project.runs.empty()) settings.run = project.runs.front().name;
  });
  if (settings.run.empty()) return Error{"run.none", projectDir, "There is no run yet.", ""};
  settings.against = against;
  settings.family = "vits";
  settings.vocabularySize = 40;
  with(projectDir, [&](DoubleProject& project) {
    for (OptionState& state : *states) {
      const auto valueOf = [&](const std::string& of, const std::string& otherwise) {
        const auto& own = project.runOptions[of];
        const auto found = own.find(state.spec.key);
        return found == own.end() ? otherwise : found->second;
      };
      const std::string now = state.value;
      state.value = valueOf(settings.run, state.spec.defaultValue);
      const std::string there = against.empty() ? now : valueOf(against, state.spec.defaultValue);
      if (state.value != there) settings.differences.push_back({state.spec, state.value, there});
    }
  });
  settings.options = std::move(*states);
  return settings;
}

Result<CleanUpPlan> DoubleEngine::planCleanUp(const CleanUpWish& wish) {
  called();
  CleanUpPlan plan;
  with(wish.projectDir, [&](DoubleProject& project) {
    for (const RunInfo& run : project.runs) {
      if (run.status == "running") {
        plan.untouched.emplace_back(run.name, Error{"run.running", run.name, "It runs.", "Stop it."});
        continue;
      }
      if (std::find(wish.wholeRuns.begin(), wish.wholeRuns.end(), run.name) != wish.wholeRuns.end()) {
        plan.items.push_back({"run", run.name, -1, run.dir, cardOf(run, {}).bytes});
        continue;
      }
      if (!wish.checkpoints) continue;
      for (size_t i = 0; i + 1 < run.checkpoints.size(); ++i)
        if (!run.checkpoints[i].best) plan.items.push_back({"checkpoint", run.name, run.checkpoints[i].step, run.checkpoints[i].path, kCheckpointBytes});
    }
  });
  for (const CleanUpItem& item : plan.items) plan.bytes += item.bytes;
  return plan;
}

Result<PutAside> DoubleEngine::cleanUp(const std::string& projectDir, const std::vector<CleanUpItem>& items) {
  called();
  PutAside aside{"", "2026-11-22T06:00:00Z", items, 0};
  with(projectDir, [&](DoubleProject& project) {
    aside.id = "aside-" + std::to_string(project.runsBefore.size() + 1);
    project.runsBefore[aside.id] = project.runs;
    for (const CleanUpItem& item : items) {
      aside.bytes += item.bytes;
      if (item.kind == "run") std::erase_if(project.runs, [&](const RunInfo& run) { return run.name == item.run; });
      for (RunInfo& run : project.runs)
        if (run.name == item.run) std::erase_if(run.checkpoints, [&](const CheckpointInfo& info) { return info.step == item.step; });
    }
    project.aside.insert(project.aside.begin(), aside);
  });
  return aside;
}

Status DoubleEngine::bringBack(const std::string& projectDir, const std::string& id) {
  called();
  with(projectDir, [&](DoubleProject& project) {
    project.runs = project.runsBefore.at(id);
    std::erase_if(project.aside, [&](const PutAside& one) { return one.id == id; });
  });
  return {};
}

Status DoubleEngine::deleteForGood(const std::string& projectDir, const std::string& id) {
  called();
  with(projectDir, [&](DoubleProject& project) { std::erase_if(project.aside, [&](const PutAside& one) { return one.id == id; }); });
  return {};
}

}  // namespace dimts::test
