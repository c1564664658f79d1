// Wiring between the parts, and the rules about what may run at the same time.
#include "app/studio/studio.h"

#include <QDir>
#include <QStandardPaths>

#include "app/studio/text.h"

namespace dimts::studio {

Studio::Studio(EngineLoader loader, const QString& settingsFile, QObject* parent)
    : QObject(parent), settings_(settingsFile), host_(std::move(loader)), session_(host_, jobs_) {
  setObjectName(QStringLiteral("studio"));
  connect(&host_, &EngineHost::ready, this, &Studio::readMachine);
  connect(&jobs_, &JobRunner::finished, this, &Studio::onJobFinished);
  connect(&session_, &ProjectSession::opened, this,
          [this] { settings_.addRecentProject(toQt(session_.info().dir)); });
}

void Studio::readMachine() {
  host_.call(this, [](Engine& engine) { return Result<MachineInfo>(engine.machine()); },
             [this](Result<MachineInfo> read) {
               if (!read) return;
               machine_ = std::move(*read);
               Q_EMIT machineChanged();
             });
}

bool Studio::start(const JobParams& params) {
  const QString reason = busyReason();
  if (reason.isEmpty() && jobs_.start(host_.engine(), params)) return true;
  Q_EMIT refused(reason);
  return false;
}

QString Studio::busyReason() const {
  if (!host_.isReady()) return tr("The engine is still getting ready.");
  if (jobs_.isRunning()) return tr("Another job is running. Stop it or wait for its end.");
  return {};
}

QString Studio::speechBusyReason() const {
  if (!host_.isReady()) return tr("The engine is still getting ready.");
  if (speech_.isRunning()) return tr("A sentence is being spoken.");
  if (jobs_.isRunning() && jobs_.phase() != JobPhase::Paused)
    return jobs_.isRunning<TrainJob>() || jobs_.isRunning<QueueJob>() ? tr("Training uses the computer. Pause it to speak, or press “Speak now” there.")
                                       : tr("Another job is running. Stop it or wait for its end.");
  return {};
}

QString Studio::demoFolder() {
  const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
  return QDir(data).filePath(QStringLiteral("dimts/demo"));
}

void Studio::openDemo() {
  const QString folder = demoFolder();
  host_.call(this, [dir = toStd(folder)](Engine& engine) { return engine.openProject(dir); },
             [this, folder](Result<ProjectInfo> found) {
               if (found && found->hasClips) {
                 session_.open(folder);
                 return;
               }
               DemoJob job;
               job.projectDir = toStd(folder);
               job.trainVoice = false;
               start(job);
             });
}

void Studio::onJobFinished(const Outcome& outcome) {
  const auto* demo = std::get_if<DemoJob>(&jobs_.params());
  if (demo && outcome.status == JobStatus::Finished) session_.open(toQt(demo->projectDir));
}

}  // namespace dimts::studio
