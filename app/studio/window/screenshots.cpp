// A picture is taken a moment after a tab came to the front, when its first answers have arrived.
#include "app/studio/window/screenshots.h"

#include <QDir>
#include <QPixmap>
#include <QTimer>
#include <array>

#include "app/studio/main_window.h"
#include "app/studio/tabs/dataset/dataset_tab.h"

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
  struct Picture {
    Step step;
    int view;
    const char* name;
  };
  static constexpr std::array<Picture, 9> pictures{{{Step::Project, -1, "1-project"},
                                                    {Step::Dataset, DatasetTab::ClipsView, "2-dataset"},
                                                    {Step::Dataset, DatasetTab::SourcesView, "2-dataset-films"},
                                                    {Step::Dataset, DatasetTab::TimingView, "2-dataset-timing"},
                                                    {Step::Tokenizer, -1, "3-tokens"},
                                                    {Step::Settings, -1, "4-settings"},
                                                    {Step::Training, -1, "5-train"},
                                                    {Step::Listen, -1, "6-listen"},
                                                    {Step::History, -1, "7-history"}}};
  window_.grab().save(QDir(folder_).filePath(QLatin1String(pictures.at(next_).name) + QStringLiteral(".png")));
  if (++next_ == pictures.size()) {
    window_.close();
    return;
  }
  const Picture& picture = pictures.at(next_);
  window_.showStep(picture.step);
  if (auto* dataset = qobject_cast<DatasetTab*>(window_.tab(picture.step)); dataset && picture.view >= 0)
    dataset->showView(static_cast<DatasetTab::View>(picture.view));
  QTimer::singleShot(kSettleMilliseconds, this, &Screenshots::takeNext);
}

}  // namespace dimts::studio
