// One small JSON file, written whole: a listener's marks are few and must survive a crash between two of them.
#include "engine/service/feedback_store.h"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "engine/core/files.h"
#include "engine/media/decode.h"
#include "engine/train/run_record.h"

namespace fs = std::filesystem;

namespace dimts::service {
namespace {

constexpr const char* kRatings[] = {"", "good", "bad"};

std::string storePath(const std::string& projectDir) { return feedbackDir(projectDir) + "/feedback.json"; }

Error damaged(const std::string& path, const std::string& why) {
  return {"feedback.damaged", path, "The feedback of this project cannot be read: " + why,
          "Put back a copy of the file, or move it away to begin anew; the recordings beside it stay.", ErrorKind::BadInput};
}

Error noSuchEntry(int64_t id) {
  return {"feedback.missing", std::to_string(id), "There is no feedback of this number.", "Look at the list of feedback.",
          ErrorKind::Usage};
}

struct Store {
  std::vector<FeedbackEntry> entries;
  int64_t nextId = 1;
};

FeedbackEntry fromJson(const nlohmann::json& json, const std::string& dir) {
  FeedbackEntry e;
  e.id = json.value("id", int64_t{0});
  e.time = json.value("time", "");
  e.run = json.value("run", "");
  e.step = json.value("step", int64_t{-1});
  e.text = json.value("text", "");
  const std::string rating = json.value("rating", "");
  e.rating = rating == "good" ? Rating::Good : rating == "bad" ? Rating::Bad : Rating::None;
  e.corrected = json.value("corrected", "");
  if (const std::string recording = json.value("recording", ""); !recording.empty()) e.recording = (fs::path(dir) / recording).string();
  e.speaker = json.value("speaker", "");
  e.learnedIn = json.value("learned_in", "");
  return e;
}

nlohmann::json toJson(const FeedbackEntry& e, const std::string& dir) {
  const std::string recording = e.recording.empty() ? "" : fs::path(e.recording).lexically_relative(dir).string();
  return {{"id", e.id}, {"time", e.time}, {"run", e.run}, {"step", e.step}, {"text", e.text}, {"rating", kRatings[static_cast<int>(e.rating)]},
          {"corrected", e.corrected}, {"recording", recording}, {"speaker", e.speaker}, {"learned_in", e.learnedIn}};
}

Result<Store> read(const std::string& projectDir) {
  const std::string path = storePath(projectDir);
  std::error_code code;
  if (!fs::exists(path, code)) return Store{};
  DIMTS_TRY_ASSIGN(const std::string text, core::readFile(path));
  Store store;
  try {
    const auto json = nlohmann::json::parse(text);
    store.nextId = json.at("next_id").get<int64_t>();
    for (const auto& entry : json.at("entries")) store.entries.push_back(fromJson(entry, feedbackDir(projectDir)));
  } catch (const nlohmann::json::exception& problem) {
    return damaged(path, problem.what());
  }
  return store;
}

Status write(const std::string& projectDir, const Store& store) {
  DIMTS_TRY(core::makeFolder(feedbackDir(projectDir)));
  auto entries = nlohmann::json::array();
  for (const FeedbackEntry& entry : store.entries) entries.push_back(toJson(entry, feedbackDir(projectDir)));
  const nlohmann::json json{{"next_id", store.nextId}, {"entries", std::move(entries)}};
  return core::writeFileAtomically(storePath(projectDir), json.dump(1) + "\n");
}

/// A copy inside the project under a name that no earlier recording had: the dataset knows recordings by their files.
Result<std::string> takeIn(const std::string& projectDir, const std::string& recording, int64_t id) {
  const fs::path folder = fs::path(feedbackDir(projectDir)) / "recordings";
  std::error_code code;
  if (fs::weakly_canonical(recording, code).parent_path() == fs::weakly_canonical(folder, code))
    return (folder / fs::path(recording).filename()).string();
  DIMTS_TRY(media::probe(recording));
  DIMTS_TRY(core::makeFolder(folder.string()));
  DIMTS_TRY_ASSIGN(const std::string bytes, core::readFile(recording));
  for (int turn = 1;; ++turn) {
    const fs::path path = folder / (std::to_string(id) + "-" + std::to_string(turn) + fs::path(recording).extension().string());
    if (fs::exists(path, code)) continue;
    DIMTS_TRY(core::writeFileAtomically(path.string(), bytes));
    return path.string();
  }
}

}  // namespace

std::string feedbackDir(const std::string& projectDir) { return (fs::absolute(projectDir).lexically_normal() / "feedback").string(); }

Result<std::vector<FeedbackEntry>> readFeedback(const std::string& projectDir) {
  DIMTS_TRY_ASSIGN(Store store, read(projectDir));
  return std::move(store.entries);
}

Result<FeedbackEntry> storeFeedback(const std::string& projectDir, FeedbackEntry entry) {
  if (entry.text.find_first_not_of(" \t\n") == std::string::npos)
    return Error{"feedback.no_text", "", "The feedback does not say which sentence it is about.", "Give the sentence that was heard.",
                 ErrorKind::Usage};
  DIMTS_TRY_ASSIGN(Store store, read(projectDir));
  const auto found = std::find_if(store.entries.begin(), store.entries.end(), [&](const FeedbackEntry& e) { return e.id == entry.id; });
  if (entry.id != 0 && found == store.entries.end()) return noSuchEntry(entry.id);
  if (entry.id == 0) entry.id = store.nextId++;
  if (!entry.recording.empty()) {
    DIMTS_TRY_ASSIGN(entry.recording, takeIn(projectDir, entry.recording, entry.id));
  }
  if (found == store.entries.end()) {
    entry.time = train::utcNow();
    store.entries.push_back(entry);
  } else {
    const bool another = entry.recording != found->recording || entry.rightText() != found->rightText();
    if (another) entry.learnedIn.clear();
    entry.time = found->time;
    *found = entry;
  }
  DIMTS_TRY(write(projectDir, store));
  return entry;
}

Status dropFeedback(const std::string& projectDir, int64_t id) {
  DIMTS_TRY_ASSIGN(Store store, read(projectDir));
  const auto found = std::find_if(store.entries.begin(), store.entries.end(), [&](const FeedbackEntry& e) { return e.id == id; });
  if (found == store.entries.end()) return noSuchEntry(id);
  const std::string recording = found->recording;
  store.entries.erase(found);
  DIMTS_TRY(write(projectDir, store));
  std::error_code code;
  if (!recording.empty()) fs::remove(recording, code);
  return {};
}

Status markLearned(const std::string& projectDir, const std::vector<int64_t>& ids, const std::string& run) {
  DIMTS_TRY_ASSIGN(Store store, read(projectDir));
  for (FeedbackEntry& entry : store.entries)
    if (std::find(ids.begin(), ids.end(), entry.id) != ids.end()) entry.learnedIn = run;
  return write(projectDir, store);
}

}  // namespace dimts::service
