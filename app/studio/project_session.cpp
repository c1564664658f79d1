// Reads a project in one go on the engine thread, and says from it which steps are done, next or not yet possible.
#include "app/studio/project_session.h"

#include <QFileInfo>

#include <algorithm>

namespace dimts::studio {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kLookAgain = 1s, kFolderChange = 300ms;
constexpr int kFailuresOfALoss = 2;  // one may be a file that was being written

}  // namespace

ProjectSession::ProjectSession(EngineHost& host, JobRunner& jobs, QObject* parent)
    : QObject(parent), host_(host), jobs_(jobs) {
  setObjectName(QStringLiteral("projectSession"));
  connect(&jobs_, &JobRunner::started, this, &ProjectSession::changed);
  connect(&jobs_, &JobRunner::finished, this, [this] {
    refresh();
    Q_EMIT changed();
    if (std::holds_alternative<ImportJob>(jobs_.params())) Q_EMIT clipsChanged();
  });
  lookAgain_.setSingleShot(true);
  lookAgain_.setInterval(kLookAgain);
  connect(&lookAgain_, &QTimer::timeout, this, &ProjectSession::refresh);
  folderChange_.setSingleShot(true);
  folderChange_.setInterval(kFolderChange);
  connect(&folderChange_, &QTimer::timeout, this, &ProjectSession::onFolderChanged);
  connect(&folderWatcher_, &QFileSystemWatcher::directoryChanged, &folderChange_, qOverload<>(&QTimer::start));
}

/// Of what happens in the folder, only that it has gone is not known otherwise.
void ProjectSession::onFolderChanged() {
  if (!info_) return;
  host_.callLatest(looks_, this, [dir = dir()](Engine&) -> Result<bool> { return QFileInfo::exists(QString::fromStdString(dir)); },
                   [this](Result<bool> there) {
                     if (!there || !*there) refresh();
                   });
}

/// From a state in which it can be read. An empty name: nothing is watched.
void ProjectSession::watch(const QString& folder) {
  failedReads_ = 0;
  lookAgain_.stop();
  if (const QStringList watched = folderWatcher_.directories(); !watched.isEmpty()) folderWatcher_.removePaths(watched);
  if (!folder.isEmpty()) folderWatcher_.addPath(folder);
}

Result<ProjectSession::Everything> ProjectSession::readEverything(Engine& engine, const std::string& dir) {
  Everything all;
  DIMTS_TRY_ASSIGN(all.info, engine.openProject(dir));
  if (all.info.hasClips) {
    DIMTS_TRY_ASSIGN(auto dataset, engine.dataset(dir));
    DIMTS_TRY_ASSIGN(all.stats, dataset->stats());
  }
  if (all.info.hasTokenizer) {
    DIMTS_TRY_ASSIGN(auto tokenizer, engine.tokenizer(dir));
    all.tokenizer = std::move(tokenizer);
  }
  DIMTS_TRY_ASSIGN(all.runs, engine.runs(dir));
  DIMTS_TRY_ASSIGN(const auto options, engine.options(dir));
  all.optionProblems = static_cast<int>(
      std::count_if(options.begin(), options.end(), [](const OptionState& state) { return !state.problem.empty(); }));
  return all;
}

void ProjectSession::open(const QString& folder) {
  opening_ = true;
  Q_EMIT changed();
  host_.callLatest(opens_, this, [dir = folder.toStdString()](Engine& engine) { return readEverything(engine, dir); },
                   [this](Result<Everything> read) { onOpened(std::move(read)); });
}

void ProjectSession::create(const NewProject& wanted) {
  opening_ = true;
  Q_EMIT changed();
  host_.callLatest(opens_, this,
                   [wanted](Engine& engine) -> Result<Everything> {
                     DIMTS_TRY_ASSIGN(const auto made, engine.createProject(wanted));
                     return readEverything(engine, made.dir);
                   },
                   [this](Result<Everything> read) { onOpened(std::move(read)); });
}

void ProjectSession::onOpened(Result<Everything> read) {
  opening_ = false;
  if (!read) {
    Q_EMIT changed();
    Q_EMIT openFailed(read.error());
    return;
  }
  refreshes_.next();  // what is asked of the project before is of no interest any more
  take(std::move(*read));
  watch(QString::fromStdString(dir()));
  Q_EMIT opened();
  Q_EMIT clipsChanged();
  Q_EMIT changed();
}

void ProjectSession::close() {
  if (!info_) return;
  info_.reset();
  stats_ = {};
  tokenizer_.reset();
  runs_.clear();
  refreshes_.next();
  watch({});
  host_.closeDatasets();  // the drive can be taken away
  Q_EMIT closed();
  Q_EMIT changed();
}

void ProjectSession::take(Everything everything) {
  info_ = std::move(everything.info);
  stats_ = std::move(everything.stats);
  tokenizer_ = std::move(everything.tokenizer);
  runs_ = std::move(everything.runs);
  optionProblems_ = everything.optionProblems;
}

void ProjectSession::refresh() {
  if (!info_) return;
  host_.callLatest(refreshes_, this, [dir = dir()](Engine& engine) { return readEverything(engine, dir); },
                   [this](Result<Everything> read) {
                     if (info_) onRefreshed(std::move(read));
                   });
}

void ProjectSession::onRefreshed(Result<Everything> read) {
  if (!read) {
    host_.closeDatasets();  // what is open belongs to a folder that is no longer there
    if (++failedReads_ == kFailuresOfALoss) Q_EMIT lost(read.error());
    lookAgain_.start();
    return;
  }
  if (read->info.dir != info_->dir) return;
  const bool again = failedReads_ > 0, told = failedReads_ >= kFailuresOfALoss;
  take(std::move(*read));
  if (again) watch(QString::fromStdString(dir()));
  if (told) Q_EMIT foundAgain();
  if (told) Q_EMIT clipsChanged();
  Q_EMIT changed();
}

void ProjectSession::refreshStats() {
  if (!info_) return;
  host_.callDatasetLatest(statReads_, dir(), this, [](Dataset& dataset) { return dataset.stats(); },
                          [this](Result<DatasetStats> read) {
                            if (!read || !info_) return;
                            stats_ = std::move(*read);
                            Q_EMIT changed();
                          });
}

void ProjectSession::refreshRuns() {
  if (!info_) return;
  host_.callLatest(runReads_, this, [dir = dir()](Engine& engine) { return engine.runs(dir); },
                   [this, dir = dir()](Result<std::vector<RunInfo>> read) {
                     if (!read || !info_ || info_->dir != dir) return;
                     runs_ = std::move(*read);
                     Q_EMIT changed();
                   });
}

void ProjectSession::setOptionProblems(int problems) {
  if (problems == optionProblems_) return;
  optionProblems_ = problems;
  Q_EMIT changed();
}

const RunInfo* ProjectSession::run(const std::string& name) const {
  const auto found = std::find_if(runs_.begin(), runs_.end(), [&](const RunInfo& run) { return run.name == name; });
  return found == runs_.end() ? nullptr : &*found;
}

StepState ProjectSession::state(Step step) const {
  if (step == Step::Project) return {info_ ? StepStatus::Done : StepStatus::Next, {}, Step::Project};
  if (!info_) return {StepStatus::NotYet, tr("Make or open a project first."), Step::Project};
  switch (step) {
    case Step::Dataset:
      if (jobs_.isRunning<ImportJob>()) return {StepStatus::Running, {}, step};
      return {stats_.kept > 0 ? StepStatus::Done : StepStatus::Next, {}, step};
    case Step::Tokenizer:
      if (stats_.kept == 0)
        return {StepStatus::NotYet, tr("The characters are counted in your clips, and there are none yet."),
                Step::Dataset};
      if (jobs_.isRunning<TokenizerTrainJob>()) return {StepStatus::Running, {}, step};
      return {tokenizer_ ? StepStatus::Done : StepStatus::Next, {}, step};
    case Step::Settings:
      return {optionProblems_ == 0 ? StepStatus::Done : StepStatus::Next, {}, step};
    case Step::Training:
      return trainingState();
    case Step::History:
      if (runs_.empty()) return {StepStatus::NotYet, tr("No run has been made yet. Train one first."), Step::Training};
      return {StepStatus::Open, {}, step};
    default:
      return listenState();
  }
}

StepState ProjectSession::trainingState() const {
  if (jobs_.isRunning<TrainJob>() || jobs_.isRunning<QueueJob>()) return {StepStatus::Running, {}, Step::Training};
  if (stats_.kept == 0)
    return {StepStatus::NotYet, tr("A voice learns from clips, and there are none yet."), Step::Dataset};
  if (!tokenizer_) return {StepStatus::NotYet, tr("The tokens must be made first."), Step::Tokenizer};
  if (optionProblems_ > 0)
    return {StepStatus::NotYet, optionProblems_ == 1 ? tr("One setting cannot be used as it is.")
                                                      : tr("%Ln settings cannot be used as they are.", nullptr, optionProblems_),
            Step::Settings};
  const bool trained = std::any_of(runs_.begin(), runs_.end(), [](const RunInfo& run) { return !run.checkpoints.empty(); });
  return {trained ? StepStatus::Done : StepStatus::Next, {}, Step::Training};
}

StepState ProjectSession::listenState() const {
  const bool anything = std::any_of(runs_.begin(), runs_.end(), [](const RunInfo& run) {
    return !run.checkpoints.empty() || !run.samples.empty();
  });
  if (!anything) return {StepStatus::NotYet, tr("There is no voice to hear yet: train one first."), Step::Training};
  return {StepStatus::Next, {}, Step::Listen};
}

}  // namespace dimts::studio
