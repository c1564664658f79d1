// A picture is taken a moment after a tab came to the front, when its first answers have arrived.
#include "app/studio/window/screenshots.h"

#include <QDir>
#include <QPixmap>
#include <QTimer>

#include "app/studio/main_window.h"

namespace dimts::studio {
namespace {

constexpr int kLookMilliseconds = 200;
constexpr int kSettleMilliseconds = 1200;

}  // namespace

Screenshots::Screenshots(MainWindow& window, Studio& studio) : window_(window), studio_(studio) {
  connect(&studio.host(), &EngineHost::failed, this, [this] { engineFailed_ = true; });
}

void Screenshots::begin(const QString& folder) {
  folder_ = folder;
  QDir().mkpath(folder);
  QTimer::singleShot(kSettleMilliseconds, this, &Screenshots::waitUntilIdle);
}

void Screenshots::waitUntilIdle() {
  const bool waiting = !engineFailed_ && (!studio_.host().isReady() || studio_.session().isOpening() || studio_.anythingRuns());
  if (waiting) {
    QTimer::singleShot(kLookMilliseconds, this, &Screenshots::waitUntilIdle);
    return;
  }
  // Every tab once, so that all of them have their size before the first picture asks them to paint.
  for (int i = kStepCount - 1; i >= 0; --i) window_.showStep(static_cast<Step>(i));
  QTimer::singleShot(kSettleMilliseconds, this, &Screenshots::takeNext);
}

void Screenshots::takeNext() {
  static const std::array<const char*, kStepCount> names{"project", "dataset", "tokens", "settings", "train", "listen"};
  const QString name = QStringLiteral("%1-%2.png").arg(next_ + 1).arg(QLatin1String(names[static_cast<size_t>(next_)]));
  window_.grab().save(QDir(folder_).filePath(name));
  if (++next_ == kStepCount) {
    window_.close();
    return;
  }
  window_.showStep(static_cast<Step>(next_));
  QTimer::singleShot(kSettleMilliseconds, this, &Screenshots::takeNext);
}

}  // namespace dimts::studio
