// The demo: the whole way on real recordings. Films with known cut points → import → tokenizer → training → three spoken
// sentences → voice folder, opened again and spoken with → summary.
#include <cmath>
#include <filesystem>

#include "engine/core/files.h"
#include "engine/demo/films.h"
#include "engine/evaluate/loss_picture.h"
#include "engine/project/project.h"
#include "engine/service/jobs/jobs.h"
#include "engine/service/project_context.h"
#include "engine/service/run_store.h"
#include "engine/train/run_record.h"

namespace fs = std::filesystem;

namespace dimts::service {
namespace {

constexpr int64_t kSampleEvery = 100;

/// Collects the outcome of every stage in one summary and stops at the first that did not finish.
class DemoRun {
 public:
  DemoRun(const DemoJob& job, JobControl& control, JobEvents& events) : job_(job), control_(control), events_(events) {}

  Outcome run() {
    for (auto stage : {&DemoRun::makeProject, &DemoRun::makeFilms, &DemoRun::import, &DemoRun::trainTokenizer})
      if (!(this->*stage)()) return finish();
    if (job_.trainVoice)
      for (auto stage : {&DemoRun::train, &DemoRun::drawLosses, &DemoRun::exportVoice})
        if (!(this->*stage)()) break;
    return finish();
  }

 private:
  Outcome finish() {
    result_.summary = std::move(summary_);
    return std::move(result_);
  }

  bool fail(const Error& error) {
    result_ = failed(error);
    return false;
  }

  /// Takes a stage's outcome over; true when the demo goes on.
  bool adopt(const std::string& name, Outcome outcome, bool stopEndsDemo = true) {
    summary_.add(name, outcome.summary);
    result_ = std::move(outcome);
    if (result_.status == JobStatus::Stopped && !stopEndsDemo) return true;
    return result_.status == JobStatus::Finished;
  }

  bool makeProject() {
    std::error_code code;
    if (fs::exists(job_.projectDir + "/project.yaml", code)) {
      const auto opened = openContext(job_.projectDir);
      return opened.ok() || fail(opened.error());
    }
    const auto created = project::Project::create({job_.projectDir, "Demo", "vits", "vits-small", "en"});
    return created.ok() || fail(created.error());
  }

  bool makeFilms() {
    demo::FilmRequest request;
    request.outDir = job_.projectDir + "/films";
    request.name = "english";
    request.minutes = job_.filmMinutes;
    const auto progress = [this](double done, double total) {
      events_.onProgress({"demo.film", "english.mkv", std::lround(done), std::lround(total), -1});
    };
    const auto film = demo::makeEnglishFilm(request, &control_, progress);
    if (!film.ok()) return fail(film.error());
    film_ = *film;
    if (!film_.note.empty()) events_.onLog({LogLevel::Warning, film_.note});
    summary_.add("film", film_.film).add("subtitles", film_.subtitles).add("film_seconds", film_.seconds);
    summary_.add("speech_from", film_.source).add("synthetic", film_.synthetic).add("licence", film_.licence);
    request.name = "amharic";
    const auto amharic = demo::makeAmharicFilm(request, &control_);
    if (amharic.ok()) {
      summary_.add("amharic_film", amharic->film);
      return importAmharic(*amharic);
    }
    if (amharic.error().kind == ErrorKind::Stopped) return fail(amharic.error());
    events_.onLog({LogLevel::Warning, "No Amharic film: " + toString(amharic.error())});
    return true;
  }

  /// The Amharic film is a project of its own, so that its letters and its synthetic voice stay out of the English one.
  bool importAmharic(const demo::FilmFiles& film) {
    const std::string dir = job_.projectDir + "/amharic";
    std::error_code code;
    if (!fs::exists(dir + "/project.yaml", code)) {
      const auto created = project::Project::create({dir, "ድምፅ", "vits", "vits-small", "am"});
      if (!created.ok()) return fail(created.error());
    }
    Outcome outcome = runImport({dir, {{film.film, film.subtitles}}, "espeak-ng"}, control_, events_);
    if (outcome.status == JobStatus::Stopped) return fail(outcome.error);
    if (outcome.status == JobStatus::Failed)
      events_.onLog({LogLevel::Warning, "The Amharic film was not imported: " + toString(outcome.error)});
    return true;
  }

  bool import() {
    const std::string speaker = film_.synthetic ? "espeak-ng" : "prompts";
    return adopt("import", runImport({job_.projectDir, {{film_.film, film_.subtitles}}, speaker}, control_, events_));
  }

  bool trainTokenizer() { return adopt("tokenizer", runTokenizerTraining({job_.projectDir}, control_, events_)); }

  bool train() {
    TrainJob job;
    job.projectDir = job_.projectDir;
    job.maxMinutes = job_.trainMinutes;
    job.overrides = job_.overrides;
    job.overrides.emplace("sample.every", std::to_string(kSampleEvery));
    job.overrides.emplace("train.validate_every", std::to_string(kSampleEvery));
    return adopt("training", runTraining(job, control_, events_), false);
  }

  bool drawLosses() {
    const auto points = train::readMetrics(runDir(job_.projectDir, runName()));
    if (!points.ok()) return fail(points.error());
    std::vector<evaluate::Curve> curves;
    for (auto& curve : evaluate::curvesOf(*points))
      if (curve.name.ends_with("/mel") || curve.name.ends_with("/kl") || curve.name.ends_with("/duration"))
        curves.push_back(std::move(curve));
    const std::string path = runDir(job_.projectDir, runName()) + "/losses.png";
    evaluate::LossPictureOptions options;
    options.title = "Losses by step";
    options.logScale = true;
    const Status status = evaluate::writeLossPicture(path, curves, options);
    if (!status.ok()) return fail(status.error());
    summary_.add("loss_picture", path).add("samples", runDir(job_.projectDir, runName()) + "/samples");
    return true;
  }

  bool exportVoice() {
    const JobStatus trained = result_.status;
    const std::string dir = job_.projectDir + "/voices/" + runName();
    if (!adopt("export", runExport({job_.projectDir, runName(), "last", dir}, control_, events_))) return false;
    summary_.add("voice", dir);
    summary_.add("note", "Minutes of training give babble: this shows the way, not a finished voice.");
    result_.status = trained;
    return true;
  }

  std::string runName() const {
    const auto& training = std::get<std::shared_ptr<Record>>(*summary_.find("training"));
    return std::get<std::string>(*training->find("run"));
  }

  const DemoJob& job_;
  JobControl& control_;
  JobEvents& events_;
  demo::FilmFiles film_;
  Record summary_;
  Outcome result_;
};

}  // namespace

Outcome runDemo(const DemoJob& job, JobControl& control, JobEvents& events) {
  return DemoRun(job, control, events).run();
}

}  // namespace dimts::service
