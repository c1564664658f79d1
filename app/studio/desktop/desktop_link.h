// What the desktop is told of the jobs: to stay awake while one works, and when one has ended that nobody watched.
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include "app/studio/desktop/keep_awake.h"
#include "app/studio/desktop/notices.h"
#include "app/studio/jobs/job_runner.h"

class QWidget;

namespace dimts::studio {

class DesktopLink : public QObject {
  Q_OBJECT

 public:
  /// The buses of the system (sleep) and of the session (notices). `window`: where the user looks.
  DesktopLink(JobRunner& jobs, QWidget& window, const QDBusConnection& system, const QDBusConnection& session);

  const KeepAwake& awake() const { return awake_; }

 private:
  void onUpdated(const JobUpdate& update);
  void onFinished(const Outcome& outcome);
  bool isWatched() const;

  JobRunner& jobs_;
  QWidget& window_;
  KeepAwake awake_;
  Notices notices_;
  QElapsedTimer sinceTrouble_;
};

}  // namespace dimts::studio
