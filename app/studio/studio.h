// Everything the window's parts share: the engine's thread, the two job runners, the open project, the settings.
#pragma once

#include <QObject>

#include <optional>

#include "app/studio/jobs/engine_host.h"
#include "app/studio/jobs/job_runner.h"
#include "app/studio/project_session.h"
#include "app/studio/settings/app_settings.h"

namespace dimts::studio {

class Studio : public QObject {
  Q_OBJECT

 public:
  /// `settingsFile` empty: the user's own settings.
  explicit Studio(EngineLoader loader, const QString& settingsFile = {}, QObject* parent = nullptr);

  EngineHost& host() { return host_; }
  /// Import, tokenizer, training, export, demo: one at a time.
  JobRunner& jobs() { return jobs_; }
  /// Own sentences. May run while a training is paused, because a paused one holds no memory of the device.
  JobRunner& speech() { return speech_; }
  ProjectSession& session() { return session_; }
  AppSettings& settings() { return settings_; }
  const std::optional<MachineInfo>& machine() const { return machine_; }

  /// Starts a job unless one runs; then says so with refused().
  bool start(const JobParams& params);
  /// Why no long job can start now; empty when one can.
  QString busyReason() const;
  /// Why no sentence can be spoken now; empty when one can.
  QString speechBusyReason() const;
  bool anythingRuns() const { return jobs_.isRunning() || speech_.isRunning(); }

  /// Makes the demo's films and imports them when they are not there yet, then opens the demo project.
  void openDemo();
  static QString demoFolder();

 Q_SIGNALS:
  void machineChanged();
  void refused(const QString& reason);

 private:
  void readMachine();
  void onJobFinished(const Outcome& outcome);

  AppSettings settings_;
  EngineHost host_;
  JobRunner jobs_, speech_;
  ProjectSession session_;
  std::optional<MachineInfo> machine_;
};

}  // namespace dimts::studio
