// Runs are folders <project>/runs/<name> with config.yaml, tokenizer/, run.json, metrics.jsonl, checkpoints/, samples/.
#include "engine/service/run_store.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <tuple>

#include "engine/checkpoint/checkpoint.h"
#include "engine/core/files.h"
#include "engine/models/families.h"
#include "engine/service/grow_from.h"
#include "engine/service/project_context.h"
#include "engine/service/text_gate.h"
#include "engine/train/run_record.h"

namespace fs = std::filesystem;

namespace dimts::service {
namespace {

std::string checkpointsDir(const std::string& dir) { return dir + "/checkpoints"; }

CheckpointInfo toInfo(const checkpoint::CheckpointEntry& entry) {
  return {entry.step, entry.path, entry.best, entry.reason, entry.score};
}

Result<checkpoint::CheckpointEntry> chooseCheckpoint(const std::string& dir, const std::string& wanted) {
  const auto entries = checkpoint::list(checkpointsDir(dir));
  if (entries.empty())
    return Error{"run.no_checkpoint", dir, "Nothing has been saved in this run yet.", "Train some steps first."};
  if (wanted == "last") return entries.back();
  if (wanted == "best") {
    const auto best = std::find_if(entries.begin(), entries.end(), [](const auto& e) { return e.best; });
    return best == entries.end() ? entries.back() : *best;
  }
  int64_t step = -1;
  std::from_chars(wanted.data(), wanted.data() + wanted.size(), step);
  std::string known = "best, last";
  for (const auto& entry : entries) {
    if (entry.step == step) return entry;
    known += ", " + std::to_string(entry.step);
  }
  return Error{"run.no_checkpoint", wanted, "This run has no checkpoint of that step.", "Choose one of: " + known + "."};
}

std::string runsDir(const std::string& projectDir) { return projectDir + "/runs"; }

}  // namespace

std::string runDir(const std::string& projectDir, const std::string& run) { return runsDir(projectDir) + "/" + run; }

std::vector<std::string> runNames(const std::string& projectDir) {
  std::vector<std::pair<fs::file_time_type, std::string>> found;
  std::error_code code;
  for (const auto& entry : fs::directory_iterator(runsDir(projectDir), code)) {
    const auto config = entry.path() / "config.yaml";
    if (fs::exists(config, code)) found.emplace_back(fs::last_write_time(config, code), entry.path().filename().string());
  }
  std::sort(found.begin(), found.end());
  std::vector<std::string> names;
  for (auto& [time, name] : found) names.push_back(std::move(name));
  return names;
}

Result<std::string> findRun(const std::string& projectDir, const std::string& run) {
  const auto names = runNames(projectDir);
  if (names.empty())
    return Error{"run.none", projectDir, "This project has no run yet.", "Start training first (dimts train DIR)."};
  if (run.empty()) return names.back();
  if (std::find(names.begin(), names.end(), run) != names.end()) return run;
  std::string known;
  for (const std::string& name : names) known += (known.empty() ? "" : ", ") + name;
  return Error{"run.missing", run, "This project has no run of this name.", "It has: " + known + "."};
}

Result<std::vector<RunInfo>> listRuns(const std::string& projectDir) {
  std::vector<RunInfo> runs;
  auto names = runNames(projectDir);
  std::reverse(names.begin(), names.end());
  for (const std::string& name : names) {
    RunInfo info;
    info.name = name;
    info.dir = runDir(projectDir, name);
    if (const auto record = train::readRun(info.dir); record.ok()) {
      info.status = record->status;
      info.reason = record->reason;
      info.step = record->step;
      info.seconds = record->seconds;
      } else {
      info.status = "interrupted";
      info.reason = record.error().detail;
    }
    info.samples = listSamples(info.dir);
    for (const auto& entry : checkpoint::list(checkpointsDir(info.dir))) info.checkpoints.push_back(toInfo(entry));
    if (const auto yaml = core::readFile(info.dir + "/config.yaml"); yaml.ok())
      if (auto config = runConfigFromYaml(*yaml, info.dir + "/config.yaml"); config.ok()) info.speakers = std::move(config->speakers);
    runs.push_back(std::move(info));
  }
  return runs;
}

Status writeSampleList(const std::string& folder, const std::vector<SampleInfo>& samples) {
  auto json = nlohmann::json::array();
  for (const SampleInfo& sample : samples)
    json.push_back({{"step", sample.step}, {"index", sample.index}, {"text", sample.text},
                    {"file", fs::path(sample.path).filename().string()}, {"seconds", sample.durationSeconds}});
  return core::writeFileAtomically(folder + "/samples.json", json.dump(1) + "\n");
}

std::vector<SampleInfo> listSamples(const std::string& dir) {
  std::vector<SampleInfo> samples;
  std::error_code code;
  for (const auto& folder : fs::directory_iterator(dir + "/samples", code)) {
    const auto text = core::readFile((folder.path() / "samples.json").string());
    if (!text.ok()) continue;
    const auto json = nlohmann::json::parse(*text, nullptr, false);
    if (!json.is_array()) continue;
    for (const auto& entry : json) {
      const auto path = folder.path() / entry.value("file", "");
      if (fs::is_regular_file(path, code))
        samples.push_back({entry.value("step", int64_t{0}), entry.value("index", 0), entry.value("text", ""), path.string(),
                           entry.value("seconds", 0.0)});
    }
  }
  std::sort(samples.begin(), samples.end(),
            [](const auto& a, const auto& b) { return std::tie(a.step, a.index) < std::tie(b.step, b.index); });
  return samples;
}

Result<RunModel> openRunModel(const std::string& projectDir, const std::string& run, const std::string& wanted) {
  const std::string dir = runDir(projectDir, run);
  DIMTS_TRY_ASSIGN(const checkpoint::CheckpointEntry entry, chooseCheckpoint(dir, wanted));
  DIMTS_TRY_ASSIGN(const checkpoint::Checkpoint saved, checkpoint::readWeights(entry.path));
  RunModel opened;
  DIMTS_TRY_ASSIGN(opened.config, runConfigFromYaml(saved.configYaml, entry.path + "/config.yaml"));
  DIMTS_TRY_ASSIGN(const train::ModelFamily* family, models::findFamily(opened.config.family));
  // A run of an older version of the program does not know newer options.
  for (const OptionSpec& spec : schemaOf(*family)) opened.config.options.emplace(spec.key, spec.defaultValue);
  DIMTS_TRY_ASSIGN(opened.model, family->create(opened.config.options, blueprintOf(opened.config), 0));
  DIMTS_TRY(opened.model->loadState(saved.weights));
  DIMTS_TRY_ASSIGN(auto tokenizer, tokenizer::Tokenizer::load(dir + "/tokenizer"));
  opened.tokenizer = std::make_shared<const tokenizer::Tokenizer>(std::move(tokenizer));
  DIMTS_TRY(checkSizes(*opened.tokenizer, opened.config.vocabularySize, *opened.model));
  opened.checkpoint = toInfo(entry);
  return opened;
}

}  // namespace dimts::service
