// A paused job lets the computer sleep; the user ended it for now.
#include "app/studio/desktop/desktop_link.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

#include "app/studio/window/outcome_text.h"

namespace dimts::studio {
namespace {

constexpr qint64 kTroubleEveryMilliseconds = 10 * 60 * 1000;

QString titleOf(const Outcome& outcome) {
  if (outcome.status == JobStatus::Failed) return DesktopLink::tr("Something went wrong");
  return outcome.status == JobStatus::Stopped ? DesktopLink::tr("Stopped") : DesktopLink::tr("Finished");
}

}  // namespace

DesktopLink::DesktopLink(JobRunner& jobs, QWidget& window, const QDBusConnection& system, const QDBusConnection& session)
    : QObject(&window), jobs_(jobs), window_(window), awake_(system), notices_(session) {
  connect(&jobs_, &JobRunner::started, this, [this] { awake_.keep(true, tr("Work on a voice is going on")); });
  connect(&jobs_, &JobRunner::updated, this, &DesktopLink::onUpdated);
  connect(&jobs_, &JobRunner::finished, this, &DesktopLink::onFinished);
  if (jobs_.isRunning()) awake_.keep(jobs_.phase() != JobPhase::Paused, tr("Work on a voice is going on"));
}

bool DesktopLink::isWatched() const { return window_.isActiveWindow() && !window_.isMinimized(); }

void DesktopLink::onUpdated(const JobUpdate& update) {
  if (update.phase) awake_.keep(*update.phase != JobPhase::Paused, tr("Work on a voice is going on"));
  const bool trouble = std::any_of(update.lines.begin(), update.lines.end(),
                                   [](const LogLine& line) { return line.level >= LogLevel::Warning; });
  if (!trouble || isWatched() || !jobs_.isRunning<TrainJob>()) return;
  if (sinceTrouble_.isValid() && sinceTrouble_.elapsed() < kTroubleEveryMilliseconds) return;
  sinceTrouble_.start();
  notices_.show(Notices::Kind::Trouble, tr("The training wants to be looked at"),
                tr("It goes on, but there is a warning. It is in the log of the Train tab."));
}

void DesktopLink::onFinished(const Outcome& outcome) {
  awake_.keep(false, {});
  sinceTrouble_.invalidate();
  if (isWatched()) return;
  QApplication::alert(&window_);
  notices_.show(outcome.status == JobStatus::Failed ? Notices::Kind::Trouble : Notices::Kind::Done, titleOf(outcome),
                outcomeText(jobs_.params(), outcome));
}

}  // namespace dimts::studio
