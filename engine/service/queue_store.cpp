// queue.json: entries in order, the next number, and which process works it off. A lock file keeps writers apart.
#include "engine/service/queue_store.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "engine/core/files.h"
#include "engine/project/options.h"
#include "engine/project/project.h"
#include "engine/service/project_context.h"
#include "engine/service/run_store.h"
#include "engine/train/run_record.h"

namespace fs = std::filesystem;
using nlohmann::json;

namespace dimts::service {
namespace {

struct Queue {
  std::vector<QueueEntry> entries;
  int64_t nextId = 1;
  int64_t process = 0, processStart = 0;  ///< who works it off
  bool worked() const { return process != 0 && train::processStartTime(process) == processStart; }
};

std::string queuePath(const std::string& projectDir) { return projectDir + "/queue.json"; }

/// Held while the file is read, changed and written.
class QueueLock {
 public:
  explicit QueueLock(const std::string& projectDir)
      : file_(::open((projectDir + "/.queue.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644)) {
    if (file_ >= 0) ::flock(file_, LOCK_EX);
  }
  ~QueueLock() {
    if (file_ >= 0) ::close(file_);
  }
  QueueLock(const QueueLock&) = delete;
  QueueLock& operator=(const QueueLock&) = delete;

 private:
  int file_;
};

QueueEntry entryOf(const json& j, const std::string& dir) {
  QueueEntry e;
  e.id = j.value("id", int64_t{0});
  e.resume = j.value("resume", false);
  e.run = j.value("run", "");
  e.overrides = j.value("overrides", std::map<std::string, std::string>{});
  e.maxSteps = j.value("max_steps", int64_t{0});
  e.maxMinutes = j.value("max_minutes", 0.0);
  e.status = j.value("status", "waiting");
  e.startedAt = j.value("started_at", "");
  e.finishedAt = j.value("finished_at", "");
  e.step = j.value("step", int64_t{0});
  e.seconds = j.value("seconds", 0.0);
  if (j.contains("best_score") && j["best_score"].is_number()) e.bestScore = j["best_score"].get<double>();
  e.sampleText = j.value("sample_text", "");
  if (const std::string sample = j.value("sample", ""); !sample.empty()) e.sample = (fs::path(dir) / sample).string();
  if (j.contains("error") && j["error"].is_object())
    e.error = {j["error"].value("code", ""), j["error"].value("subject", ""), j["error"].value("detail", ""), j["error"].value("hint", "")};
  return e;
}

json jsonOf(const QueueEntry& e, const std::string& dir) {
  json j = {{"id", e.id}, {"resume", e.resume}, {"run", e.run}, {"overrides", e.overrides}, {"max_steps", e.maxSteps},
            {"max_minutes", e.maxMinutes}, {"status", e.status}, {"started_at", e.startedAt}, {"finished_at", e.finishedAt},
            {"step", e.step}, {"seconds", e.seconds}, {"sample_text", e.sampleText}};
  j["best_score"] = std::isfinite(e.bestScore) ? json(e.bestScore) : json();
  j["sample"] = e.sample.empty() ? "" : fs::path(e.sample).lexically_relative(dir).generic_string();
  if (!e.error.code.empty())
    j["error"] = {{"code", e.error.code}, {"subject", e.error.subject}, {"detail", e.error.detail}, {"hint", e.error.hint}};
  return j;
}

Result<Queue> read(const std::string& dir) {
  Queue queue;
  std::error_code code;
  if (!fs::exists(queuePath(dir), code)) return queue;
  DIMTS_TRY_ASSIGN(const std::string text, core::readFile(queuePath(dir)));
  try {
    const json j = json::parse(text);
    queue.nextId = j.at("next_id").get<int64_t>();
    queue.process = j.value("process", int64_t{0});
    queue.processStart = j.value("process_start", int64_t{0});
    for (const json& entry : j.at("entries")) queue.entries.push_back(entryOf(entry, dir));
  } catch (const json::exception& e) {
    return Error{"queue.damaged", queuePath(dir), std::string("The queue of this project cannot be read: ") + e.what() + ".",
                 "Move the file away to begin a new queue; the runs are not touched.", ErrorKind::BadInput};
  }
  if (!queue.worked())
    for (QueueEntry& entry : queue.entries)
      if (entry.status == "running") entry.status = "interrupted";
  return queue;
}

Status write(const std::string& dir, const Queue& queue) {
  json entries = json::array();
  for (const QueueEntry& entry : queue.entries) entries.push_back(jsonOf(entry, dir));
  const json j = {{"next_id", queue.nextId}, {"process", queue.process}, {"process_start", queue.processStart}, {"entries", entries}};
  return core::writeFileAtomically(queuePath(dir), j.dump(1, ' ', false, json::error_handler_t::replace) + "\n");
}

Result<std::vector<QueueEntry>::iterator> find(Queue& queue, int64_t id) {
  const auto found = std::find_if(queue.entries.begin(), queue.entries.end(), [id](const QueueEntry& e) { return e.id == id; });
  if (found == queue.entries.end())
    return Error{"queue.no_such_entry", std::to_string(id), "The queue has no entry of this number.", "Look at the queue.", ErrorKind::BadInput};
  return found;
}

Error running(int64_t id) {
  return {"queue.running", std::to_string(id), "This entry of the queue is running.", "Stop the queue first.", ErrorKind::BadInput};
}

/// Whether anything but the user ends it: an entry without an end would keep the others waiting for ever.
Status checkEntry(const std::string& dir, QueueEntry& entry) {
  DIMTS_TRY_ASSIGN(const auto states, optionStates(dir, entry.overrides));
  DIMTS_TRY(project::firstProblem(states));
  if (entry.resume) {
    DIMTS_TRY_ASSIGN(entry.run, findRun(dir, entry.run));
  } else if (entry.status == "waiting") {
    entry.run.clear();
  }
  bool ends = entry.maxSteps > 0 || entry.maxMinutes > 0;
  for (const OptionState& state : states)
    if (!entry.resume && (state.spec.key == "train.max_steps" || state.spec.key == "train.max_epochs" || state.spec.key == "train.max_minutes"))
      ends = ends || std::strtod(state.value.c_str(), nullptr) > 0;
  if (!ends || entry.maxSteps < 0 || !(entry.maxMinutes >= 0))
    return Error{"queue.no_end", "", "Nothing would end this training, so the next one would never begin.",
                 "Say how many steps or minutes it may take.", ErrorKind::BadInput};
  return {};
}

template <class Change>
Status change(const std::string& projectDir, Change apply) {
  DIMTS_TRY_ASSIGN(const auto project, project::Project::open(projectDir));
  const QueueLock lock(project.dir());
  DIMTS_TRY_ASSIGN(Queue queue, read(project.dir()));
  DIMTS_TRY(apply(queue));
  return write(project.dir(), queue);
}

}  // namespace

Result<std::vector<QueueEntry>> readQueue(const std::string& projectDir) {
  DIMTS_TRY_ASSIGN(const auto project, project::Project::open(projectDir));
  const QueueLock lock(project.dir());
  DIMTS_TRY_ASSIGN(Queue queue, read(project.dir()));
  return queue.entries;
}

Result<QueueEntry> storeQueueEntry(const std::string& projectDir, const QueueEntry& wanted) {
  QueueEntry entry = wanted;
  DIMTS_TRY(checkEntry(projectDir, entry));
  DIMTS_TRY(change(projectDir, [&](Queue& queue) -> Status {
    if (entry.id == 0) {
      entry.id = queue.nextId++;
      queue.entries.push_back(entry);
      return {};
    }
    DIMTS_TRY_ASSIGN(const auto found, find(queue, entry.id));
    if (found->status == "running") return running(entry.id);
    if (entry.status == "waiting") {  // what came of an earlier turn is no longer said
      QueueEntry again;
      again.id = entry.id;
      again.resume = entry.resume;
      again.run = entry.run;
      again.overrides = entry.overrides;
      again.maxSteps = entry.maxSteps;
      again.maxMinutes = entry.maxMinutes;
      entry = again;
    }
    *found = entry;
    return {};
  }));
  return entry;
}

Status dropQueueEntry(const std::string& projectDir, int64_t id) {
  return change(projectDir, [&](Queue& queue) -> Status {
    DIMTS_TRY_ASSIGN(const auto found, find(queue, id));
    if (found->status == "running") return running(id);
    queue.entries.erase(found);
    return {};
  });
}

Status moveQueueEntry(const std::string& projectDir, int64_t id, int64_t place) {
  return change(projectDir, [&](Queue& queue) -> Status {
    DIMTS_TRY_ASSIGN(const auto found, find(queue, id));
    const QueueEntry entry = *found;
    queue.entries.erase(found);
    const auto at = std::clamp<int64_t>(place, 0, static_cast<int64_t>(queue.entries.size()));
    queue.entries.insert(queue.entries.begin() + at, entry);
    return {};
  });
}

Status takeQueue(const std::string& projectDir) {
  return change(projectDir, [&](Queue& queue) -> Status {
    if (queue.worked())
      return Error{"queue.running", projectDir, "The queue of this project is being worked off already.", "Wait for its end, or stop it.", ErrorKind::BadInput};
    queue.process = ::getpid();
    queue.processStart = train::processStartTime(queue.process);
    return {};
  });
}

void leaveQueue(const std::string& projectDir) {
  (void)change(projectDir, [](Queue& queue) -> Status {
    queue.process = queue.processStart = 0;
    return {};
  });
}

Status updateQueueEntry(const std::string& projectDir, int64_t id, const std::function<void(QueueEntry&)>& update) {
  return change(projectDir, [&](Queue& queue) -> Status {
    DIMTS_TRY_ASSIGN(const auto found, find(queue, id));
    update(*found);
    return {};
  });
}

}  // namespace dimts::service
