// The choice depends on nothing but the clips, so that two evaluations of one project can be compared.
#include "engine/service/held_out.h"

#include <algorithm>
#include <map>
#include <set>

#include "engine/service/run_store.h"

namespace dimts::service {
namespace {

/// Empty when the clip can be spoken.
std::string obstacle(const ClipInfo& clip, const RunConfig& config, const tokenizer::Tokenizer& tokenizer) {
  if (speakerNumber(config, clip.speaker) < 0) return "the run does not know the speaker \"" + clip.speaker + "\"";
  for (const std::string& sentence : tokenizer.sentences(clip.text))
    if (tokenizer.encode(sentence).ids.size() >= 3) return "";
  return "its text has no letter that the vocabulary knows";
}

Status checkSpeakers(const dataset::ClipSet& set, const std::vector<std::string>& speakers) {
  std::set<std::string> there;
  for (size_t i = 0; i < set.size(); ++i) there.insert(set.clip(i).speaker);
  for (const std::string& name : speakers) {
    if (there.contains(name)) continue;
    std::string known;
    for (const std::string& one : there) known += (known.empty() ? "" : ", ") + one;
    return Error{"evaluate.no_speaker", name, "No clip that is held out from training is spoken by \"" + name + "\".",
                 "Choose one of: " + known + "."};
  }
  return {};
}

Error noClips(const std::string& why) {
  return {"evaluate.no_clips", "", why, "Hold some clips out from training first (dimts dataset DIR split)."};
}

}  // namespace

Result<HeldOutClips> chooseHeldOut(const dataset::ClipSet& set, const HeldOutWish& wish, const RunConfig& config,
                                   const tokenizer::Tokenizer& tokenizer) {
  if (set.empty()) return noClips("No clip is held out from training.");
  DIMTS_TRY(checkSpeakers(set, wish.speakers));
  HeldOutClips clips;
  std::vector<size_t> usable;
  for (size_t i = 0; i < set.size(); ++i) {
    const auto& wished = wish.speakers;
    if (!wished.empty() && std::find(wished.begin(), wished.end(), set.clip(i).speaker) == wished.end()) continue;
    ++clips.heldOut;
    const std::string why = obstacle(set.clip(i), config, tokenizer);
    if (why.empty())
      usable.push_back(i);
    else
      clips.leftOut.emplace_back(set.clip(i).id, why);
  }
  if (usable.empty()) return noClips("None of the held-out clips can be spoken by this run: " + clips.leftOut[0].second + ".");
  const size_t count = std::min(usable.size(), static_cast<size_t>(std::max<int64_t>(wish.clips, 1)));
  for (size_t i = 0; i < count; ++i) clips.chosen.push_back(usable[(2 * i + 1) * usable.size() / (2 * count)]);
  return clips;
}

int64_t speakerNumber(const RunConfig& config, const std::string& speaker) {
  if (config.speakers.size() <= 1) return 0;
  const auto found = std::find(config.speakers.begin(), config.speakers.end(), speaker);
  return found == config.speakers.end() ? -1 : static_cast<int64_t>(found - config.speakers.begin());
}

Result<std::vector<CheckpointInfo>> chooseCheckpoints(const std::string& projectDir, const std::string& run,
                                                      const std::vector<std::string>& words) {
  DIMTS_TRY_ASSIGN(const auto runs, listRuns(projectDir));
  const auto found = std::find_if(runs.begin(), runs.end(), [&](const RunInfo& one) { return one.name == run; });
  if (found == runs.end() || found->checkpoints.empty())
    return Error{"run.no_checkpoint", run, "Nothing has been saved in this run yet.", "Train some steps first."};
  const auto& saved = found->checkpoints;
  const auto best = std::find_if(saved.begin(), saved.end(), [](const CheckpointInfo& one) { return one.best; });
  std::map<int64_t, CheckpointInfo> chosen;
  std::string known = "best, last, all";
  for (const CheckpointInfo& one : saved) known += ", " + std::to_string(one.step);
  for (const std::string& word : words) {
    bool there = false;
    for (const CheckpointInfo& one : saved) {
      const bool last = one.step == saved.back().step;
      const bool meant = word == "all" || (word == "last" && last) ||
                         (word == "best" && (best == saved.end() ? last : one.step == best->step)) ||
                         word == std::to_string(one.step);
      if (meant) chosen[one.step] = one, there = true;
    }
    if (!there)
      return Error{"run.no_checkpoint", word, "This run has no checkpoint of that name or step.", "Choose one of: " + known + "."};
  }
  if (chosen.empty()) return Error{"run.no_checkpoint", run, "No checkpoint was named.", "Choose one of: " + known + "."};
  std::vector<CheckpointInfo> list;
  for (auto& [step, info] : chosen) list.push_back(std::move(info));
  return list;
}

}  // namespace dimts::service
