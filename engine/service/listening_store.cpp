// Reads what runs and evaluations left in their folders; answers are one small JSON file, written whole.
#include "engine/service/listening_store.h"

#include <filesystem>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>

#include "engine/core/files.h"
#include "engine/service/run_store.h"
#include "engine/train/run_record.h"

namespace fs = std::filesystem;

namespace dimts::service {
namespace {

using Choice = ListeningAnswer::Choice;
using Json = nlohmann::json;

constexpr const char* kChoices[] = {"first", "second", "same"};

std::string storePath(const std::string& projectDir) { return projectDir + "/listening.json"; }

Json toJson(const ListenedVoice& voice) { return {{"run", voice.run}, {"step", voice.step}}; }
ListenedVoice voiceFrom(const Json& json) { return {json.at("run").get<std::string>(), json.at("step").get<int64_t>()}; }

Json toJson(const ListeningAnswer& answer) {
  Json json{{"time", answer.time}, {"text", answer.text}, {"first", toJson(answer.first)}};
  if (answer.rating > 0) json["rating"] = answer.rating;
  else json["second"] = toJson(answer.second), json["better"] = kChoices[static_cast<int>(answer.choice)];
  return json;
}

ListeningAnswer answerFrom(const Json& json) {
  ListeningAnswer answer;
  answer.time = json.at("time").get<std::string>();
  answer.text = json.at("text").get<std::string>();
  answer.first = voiceFrom(json.at("first"));
  answer.rating = json.value("rating", 0);
  if (answer.rating > 0) return answer;
  answer.second = voiceFrom(json.at("second"));
  const std::string better = json.at("better").get<std::string>();
  answer.choice = better == kChoices[0] ? Choice::First : better == kChoices[1] ? Choice::Second : Choice::Same;
  return answer;
}

double numberIn(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found != json.end() && found->is_number() ? found->get<double>() : std::numeric_limits<double>::quiet_NaN();
}

MeasuredState stateFrom(const Json& json) {
  MeasuredState state;
  const Json& scores = json.at("scores");
  state.step = json.at("step").get<int64_t>();
  state.reason = json.at("reason").get<std::string>();
  state.problem = json.at("problem").get<std::string>();
  state.distortionDb = numberIn(scores, "mel_cepstral_distortion_db");
  state.pitchCents = numberIn(scores, "pitch_error_cents");
  state.durationRatio = numberIn(scores, "duration_ratio");
  state.realTimeFactor = numberIn(scores, "real_time_factor");
  state.wordError = numberIn(scores, "word_error");
  state.likeness = numberIn(scores, "speaker_likeness");
  return state;
}

/// evaluation.json of a run; null when there is none.
Result<Json> readEvaluation(const std::string& folder) {
  const std::string path = folder + "/evaluation.json";
  std::error_code code;
  if (!fs::exists(path, code)) return Json();
  DIMTS_TRY_ASSIGN(const std::string text, core::readFile(path));
  Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (json.is_object()) return json;
  return Error{"evaluate.damaged", path, "The evaluation of this run cannot be read.", "Measure the run again.", ErrorKind::BadInput};
}

void addSound(std::vector<ListeningSound>& sounds, ListenedVoice voice, const std::string& text, const std::string& path) {
  std::error_code code;
  if (!text.empty() && fs::exists(path, code)) sounds.push_back({std::move(voice), text, path});
}

/// The recordings of the evaluated clips, and each state's reading of them.
void addEvaluated(std::vector<ListeningSound>& sounds, const std::string& run, const std::string& folder, const Json& evaluation) {
  std::map<int64_t, std::string> texts;
  for (const Json& clip : evaluation.at("recordings").at("clips")) {
    const std::string& text = texts[clip.at("clip").get<int64_t>()] = clip.at("text").get<std::string>();
    addSound(sounds, {}, text, folder + "/" + clip.at("file").get<std::string>());
  }
  for (const Json& state : evaluation.at("checkpoints"))
    for (const Json& clip : state.at("clips"))
      addSound(sounds, {run, state.at("step").get<int64_t>()}, texts[clip.at("clip").get<int64_t>()],
               folder + "/" + clip.at("file").get<std::string>());
}

}  // namespace

Result<std::vector<ListeningSound>> listeningSounds(const std::string& projectDir) {
  std::vector<ListeningSound> sounds;
  for (const std::string& run : runNames(projectDir)) {
    const std::string folder = runDir(projectDir, run);
    for (const SampleInfo& sample : listSamples(folder)) addSound(sounds, {run, sample.step}, sample.text, sample.path);
    // What one damaged evaluation cannot give is left out; readMeasured names it where it is shown.
    const auto evaluation = readEvaluation(folder);
    if (!evaluation.ok() || evaluation->is_null()) continue;
    std::vector<ListeningSound> evaluated;
    try {
      addEvaluated(evaluated, run, folder, *evaluation);
    } catch (const Json::exception&) {
      continue;
    }
    sounds.insert(sounds.end(), evaluated.begin(), evaluated.end());
  }
  return sounds;
}

Result<std::vector<ListeningAnswer>> readListening(const std::string& projectDir) {
  const std::string path = storePath(projectDir);
  std::error_code code;
  std::vector<ListeningAnswer> answers;
  if (!fs::exists(path, code)) return answers;
  DIMTS_TRY_ASSIGN(const std::string text, core::readFile(path));
  try {
    const Json json = Json::parse(text);
    for (const Json& answer : json.at("answers")) answers.push_back(answerFrom(answer));
  } catch (const Json::exception& problem) {
    return Error{"listening.damaged", path, "The answers of the listening tests cannot be read: " + std::string(problem.what()),
                 "Put back a copy of the file, or move it away to begin anew.", ErrorKind::BadInput};
  }
  return answers;
}

Status storeListening(const std::string& projectDir, ListeningAnswer answer) {
  const bool rated = answer.rating != 0;
  if (rated ? answer.rating < 1 || answer.rating > 5 : answer.first == answer.second)
    return Error{"listening.answer", answer.text, rated ? "A rating is a number from 1 to 5." : "A voice was compared with itself.",
                 "Give the answer again.", ErrorKind::Usage};
  DIMTS_TRY_ASSIGN(std::vector<ListeningAnswer> answers, readListening(projectDir));
  answer.time = train::utcNow();
  answers.push_back(std::move(answer));
  Json list = Json::array();
  for (const ListeningAnswer& one : answers) list.push_back(toJson(one));
  return core::writeFileAtomically(storePath(projectDir), Json{{"answers", std::move(list)}}.dump(1) + "\n");
}

Result<MeasuredRun> measuredIn(const std::string& folder) {
  const std::string page = folder + "/evaluation.html";
  MeasuredRun measured;
  measured.run = fs::path(folder).filename().string();
  DIMTS_TRY_ASSIGN(const Json json, readEvaluation(folder));
  if (json.is_null()) return measured;
  try {
    measured.made = json.at("made").get<std::string>();
    const Json& recordings = json.at("recordings");
    measured.clips = static_cast<int64_t>(recordings.at("clips").size());
    measured.recordingsWordError = numberIn(recordings, "word_error");
    measured.recordingsLikeness = numberIn(recordings, "speaker_likeness");
    for (const Json& state : json.at("checkpoints")) measured.states.push_back(stateFrom(state));
  } catch (const Json::exception& problem) {
    return Error{"evaluate.damaged", folder + "/evaluation.json", "The evaluation of this run cannot be read: " + std::string(problem.what()),
                 "Measure the run again.", ErrorKind::BadInput};
  }
  std::error_code code;
  if (fs::exists(page, code)) measured.page = page;
  return measured;
}

Result<MeasuredRun> readMeasured(const std::string& projectDir, const std::string& run) {
  DIMTS_TRY_ASSIGN(const std::string name, findRun(projectDir, run));
  return measuredIn(runDir(projectDir, name));
}

}  // namespace dimts::service
