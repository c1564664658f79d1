// The job: prepare every film, then one short transaction; what was prepared disappears with its objects otherwise.
#include "engine/dataset/importer.h"

#include <signal.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <filesystem>
#include <map>
#include <set>

#include "engine/core/files.h"
#include "engine/dataset/film_folder.h"
#include "engine/dataset/import_film.h"
#include "engine/dataset/lists/import_list.h"
#include "engine/dataset/store.h"
#include "engine/dataset/tables.h"
#include "engine/dataset/timing/timing_json.h"

namespace dimts::dataset {
namespace {

namespace fs = std::filesystem;

struct FilmResult {
  MediaPair pair;
  PreparedFilm film;
  std::optional<Error> error;
};

Record reasonsRecord(const std::map<std::string, int64_t>& reasons) {
  Record record;
  for (const auto& [reason, count] : reasons) record.add(reason, count);
  return record;
}

constexpr const char* kFromSilence = "silence";

/// A list of "silence" is no list: its files are films without subtitles. A folder stands for the films in it.
Result<ImportJob> withoutFolders(ImportJob job) {
  std::vector<MediaPair> given;
  given.swap(job.items);
  if (job.from == kFromSilence) {
    given.push_back({job.list, kCutAtSilence});
    job.from.clear();
  }
  for (const MediaPair& pair : given) {
    const std::vector<std::string> films = filmsIn(pair.media);
    if (films.empty())
      return Error{"import.empty_folder", pair.media, "There is no film and no sound file in this folder.",
                   "Choose the folder that holds the films, or the films themselves.", ErrorKind::BadInput};
    for (const std::string& film : films) {
      job.items.push_back(pair);
      job.items.back().media = film;
    }
  }
  return job;
}

/// Half-written sound of a program that was killed.
void removeLeftovers(const std::string& audioDir) {
  std::error_code code;
  for (const auto& entry : fs::directory_iterator(audioDir, code)) {
    const std::string name = entry.path().filename().string();
    const size_t mark = name.find(".s16.tmp-");
    if (mark == std::string::npos) continue;
    const long owner = std::strtol(name.c_str() + mark + 9, nullptr, 10);
    if (owner > 0 && ::kill(static_cast<pid_t>(owner), 0) != 0 && errno == ESRCH) {
      std::error_code ignored;
      fs::remove(entry.path(), ignored);
    }
  }
}

class ImportRun {
 public:
  ImportRun(const ImportJob& job, const ImportOptions& options, JobControl& control, JobEvents& events)
      : job_(job), options_(options), control_(control), events_(events) {}

  Outcome run() {
    events_.onPhase(JobPhase::Preparing);
    const Status status = work();
    Outcome outcome;
    outcome.summary = summary();
    if (!status.ok()) {
      outcome.error = status.error();
      outcome.status = status.error().kind == ErrorKind::Stopped ? JobStatus::Stopped : JobStatus::Failed;
    } else {
      outcome.status = JobStatus::Finished;
    }
    return outcome;
  }

 private:
  Status work() {
    if (job_.items.empty() && job_.from.empty())
      return Error{"import.nothing", "", "No film was given.", "Choose at least one film.", ErrorKind::Usage};
    DIMTS_TRY_ASSIGN(auto database, openTables(job_.projectDir));
    DIMTS_TRY(checkRate(database));
    const std::string audioDir = (fs::path(job_.projectDir) / "audio").string();
    DIMTS_TRY(core::makeFolder(audioDir));
    removeLeftovers(audioDir);
    events_.onPhase(JobPhase::Running);
    for (const MediaPair& pair : job_.items) DIMTS_TRY(prepare(database, pair));
    if (!job_.from.empty()) DIMTS_TRY(prepareOfList(database));
    if (control_.stopRequested()) return core::stoppedError();
    events_.onPhase(JobPhase::Saving);
    DIMTS_TRY(save(database));
    DIMTS_TRY(countWhole());
    tell("import.save", job_.from.empty() ? job_.items.back().media : job_.list, parts());
    return firstFailure();
  }

  Status checkRate(const Database& database) const {
    DIMTS_TRY_ASSIGN(const int64_t rate, database.integer("SELECT sample_rate FROM sources LIMIT 1"));
    if (rate == 0 || rate == options_.sampleRate) return {};
    return Error{"import.rate_differs", job_.projectDir,
                 "The dataset was imported at " + std::to_string(rate) + " Hz, the project is set to " +
                     std::to_string(options_.sampleRate) + " Hz.",
                 "Set the sample rate back to " + std::to_string(rate) + ", or import into a new project.",
                 ErrorKind::BadInput};
  }

  /// A film that fails is remembered; only a stop or a full disk ends the job.
  Status prepare(const Database& database, const MediaPair& pair) {
    const auto base = static_cast<double>(results_.size());
    Status lookUp;
    const FilmContext context{job_.projectDir,
                              options_,
                              control_,
                              events_,
                              [&](const std::string& hash) { return isKnown(database, hash, lookUp); },
                              [&](const char* stage, double share) { tell(stage, pair.media, base + share); }};
    Result<PreparedFilm> film = prepareFilm(pair, job_.speaker, context);
    DIMTS_TRY(lookUp);
    FilmResult result{pair, {}, {}};
    if (film.ok()) {
      result.film = std::move(film).value();
      if (result.film.audio) DIMTS_TRY(warnOfChange(database, result.film));
      known_.insert(result.film.source.info.contentHash);
      report(result);
    } else {
      const Error& error = film.error();
      if (error.kind == ErrorKind::Stopped || error.kind == ErrorKind::Resources) return error;
      events_.onLog({LogLevel::Error, toString(error)});
      result.error = error;
    }
    results_.push_back(std::move(result));
    return {};
  }

  /// The same place with another content may be a mended copy or another film: that is for the user to say.
  Status warnOfChange(const Database& database, PreparedFilm& film) {
    int64_t before = 0;
    DIMTS_TRY(database.each("SELECT id FROM sources WHERE media_path = ?", {film.source.info.mediaPath},
                            [&](const Row& row) { before = row.integer(0); }));
    if (before > 0)
      film.warnings.push_back("import.film_changed: The file was another one when it was imported as film " + std::to_string(before) +
                              "; both are in the dataset now. Drop the clips of the old one if this is the better copy.");
    return {};
  }

  /// A list fails as a whole: its rows have reasons of their own.
  Status prepareOfList(const Database& database) {
    const auto base = static_cast<double>(results_.size());
    const FilmContext context{job_.projectDir, options_, control_, events_, [](const std::string&) { return false; },
                              [&](const char* stage, double share) { tell(stage, job_.list, base + share); }};
    DIMTS_TRY_ASSIGN(auto films, prepareList(job_, context, [&](const std::string& hash) { return hasListFile(database, hash); }));
    for (PreparedFilm& film : films) {
      FilmResult result{{film.source.info.mediaPath, ""}, std::move(film), {}};
      report(result);
      results_.push_back(std::move(result));
    }
    return {};
  }

  bool isKnown(const Database& database, const std::string& hash, Status& lookUp) {
    if (known_.count(hash) > 0) return true;
    const Result<bool> there = hasSource(database, hash);
    if (!there.ok()) lookUp = there.error();
    return !there.ok() || *there;
  }

  void report(const FilmResult& result) {
    for (const std::string& warning : result.film.warnings)
      events_.onLog({LogLevel::Warning, result.pair.media + ": " + warning});
    if (result.film.alreadyThere)
      events_.onLog({LogLevel::Info, result.pair.media + ": already in the dataset; nothing was added."});
  }

  Status save(Database& database) {
    std::vector<std::string> placed;
    const Status status = saveAll(database, placed);
    if (status.ok()) return status;
    for (const std::string& path : placed) {
      std::error_code ignored;
      fs::remove(path, ignored);
    }
    return status;
  }

  Status saveAll(Database& database, std::vector<std::string>& placed) {
    DIMTS_TRY_ASSIGN(auto transaction, Transaction::begin(database));
    bool any = false;
    for (FilmResult& result : results_) {
      if (!result.film.audio) continue;
      any = true;
      DIMTS_TRY(insertSource(database, result.film.source));
      DIMTS_TRY(result.film.audio->commit());
      placed.push_back(audioPath(job_.projectDir, result.film.source.info.contentHash));
    }
    if (!any) return {};
    DIMTS_TRY(separateTexts(database));
    DIMTS_TRY(transaction.commit());
    saved_ = true;
    return {};
  }

  Status countWhole() {
    DIMTS_TRY_ASSIGN(const auto dataset, openDataset(job_.projectDir));
    DIMTS_TRY_ASSIGN(whole_, dataset->stats());
    return {};
  }

  Status firstFailure() const {
    for (const FilmResult& result : results_)
      if (result.error) return *result.error;
    return {};
  }

  Record filmRecord(const FilmResult& result, std::map<std::string, int64_t>& all, int64_t& keptOfAll,
                    double& seconds) const {
    Record record;
    record.add("media", result.pair.media);
    record.add("subtitles", result.film.source.info.subtitlePath.empty() ? result.pair.subtitles
                                                                         : result.film.source.info.subtitlePath);
    if (result.error) {
      record.add("status", "failed").add("error", result.error->code).add("detail", toString(*result.error));
      return record;
    }
    record.add("status", result.film.alreadyThere ? "already_imported" : "imported");
    const auto& source = result.film.source;
    std::map<std::string, int64_t> reasons;
    int64_t kept = 0;
    for (const NewClip& clip : source.clips) {
      if (clip.reason.empty()) {
        ++kept;
        seconds += static_cast<double>(clip.sampleCount) / source.info.sampleRate;
      } else {
        ++reasons[clip.reason];
        ++all[clip.reason];
      }
    }
    keptOfAll += kept;
    const auto cues = static_cast<int64_t>(source.clips.size());
    record.add("seconds", static_cast<double>(source.samples) / source.info.sampleRate);
    record.add("cues", cues).add("kept", kept).add("dropped", cues - kept).add("reasons", reasonsRecord(reasons));
    if (!source.info.timing.verdict.empty()) record.add("timing", timingRecord(source.info.timing));
    RecordList warnings;
    for (const std::string& warning : result.film.warnings) warnings.push_back(Record{}.add("text", warning));
    return record.add("warnings", std::move(warnings));
  }

  Record summary() const {
    RecordList films;
    std::map<std::string, int64_t> reasons;
    int64_t imported = 0, there = 0, failed = 0, cues = 0, kept = 0;
    double seconds = 0;
    for (const FilmResult& result : results_) {
      if (result.error)
        ++failed;
      else if (result.film.alreadyThere)
        ++there;
      else if (saved_)
        ++imported;
      const bool counts = saved_ || result.error || result.film.alreadyThere;
      if (!counts) continue;
      cues += static_cast<int64_t>(result.film.source.clips.size());
      films.push_back(filmRecord(result, reasons, kept, seconds));
    }
    Record record;
    record.add("films", std::move(films)).add("imported", imported).add("already_imported", there).add("failed", failed);
    record.add("cues", cues).add("kept", kept).add("dropped", cues - kept);
    record.add("dropped_by_reason", reasonsRecord(reasons)).add("kept_seconds", seconds);
    record.add("train_clips", whole_.trainClips).add("validation_clips", whole_.validationClips);
    return record;
  }

  double parts() const { return static_cast<double>(job_.items.size() + (job_.from.empty() ? 0 : 1)); }

  /// `done` counts films, with their fractions; a list counts as one.
  void tell(const char* stage, const std::string& item, double done) {
    Progress progress{stage, item, static_cast<int64_t>(done * 1000), static_cast<int64_t>(parts() * 1000), -1};
    const double spent = std::chrono::duration<double>(std::chrono::steady_clock::now() - started_).count();
    const double share = done / parts();
    if (share > 0.02 && spent > 0.5) progress.secondsLeft = spent / share * (1 - share);
    events_.onProgress(progress);
  }

  const ImportJob& job_;
  const ImportOptions& options_;
  JobControl& control_;
  JobEvents& events_;
  std::vector<FilmResult> results_;
  std::set<std::string> known_;
  DatasetStats whole_;
  bool saved_ = false;
  const std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
};

}  // namespace

Outcome importMedia(const ImportJob& job, const ImportOptions& options, JobControl& control, JobEvents& events) {
  const auto films = withoutFolders(job);
  if (films.ok()) return ImportRun(*films, options, control, events).run();
  Outcome outcome;
  outcome.error = films.error();
  return outcome;
}

}  // namespace dimts::dataset
