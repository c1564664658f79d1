// Training: start, pause, stop, the live curves, what they mean, the runs so far, the log.
#pragma once

#include <QElapsedTimer>

#include "app/studio/tabs/tab.h"
#include "app/studio/tabs/training/speed_meter.h"

class QLabel;
class QListWidget;
class QMenu;
class QPushButton;
class QSplitter;

namespace dimts::widgets {
class LogPanel;
class LossChart;
class PageStack;
class PlayerController;
class SpectrogramView;
class StateView;
}  // namespace dimts::widgets

namespace dimts::studio {

class FactTiles;
class QueuePage;

class TrainingTab : public Tab {
  Q_OBJECT

 public:
  TrainingTab(Studio& studio, QWidget* parent);

  /// Starts a new run, or goes on with one when `resume` names it.
  void start(const std::string& resume = {});

  void takeOver(Tab& before) override;
  /// The window closes, or another project is opened: the queue does not go on.
  void commitEdits() override { nextOfQueue_ = false; }

 private:
  void showSaved(const RunInfo& run);
  void showSamplesOf(const RunInfo& run, int64_t step);
  void playSampleOf(int64_t step);
  QWidget* buildControls();
  QWidget* buildChart();
  QWidget* buildSide();
  void connectStudio();
  void connectButtons();

  void refresh();
  void refreshButtons();
  void refreshRuns();
  void refreshStatus();
  void onStarted();
  void onUpdate(const JobUpdate& update);
  void onProgress(const Progress& progress);
  void onFacts(const Record& facts);
  void appendPoints(const std::vector<MetricPoint>& points);
  void onPoints(const std::vector<MetricPoint>& points);
  void onSamples(const std::vector<SampleInfo>& samples);
  void onFinished(const Outcome& outcome);
  void showRun(const std::string& name);
  void clearRun();
  void refreshVerdict();
  void showMemory(const Record& facts);
  void showTrouble(const Record& facts);
  void playSample();
  void drawSample(const QString& path);
  bool training() const;
  enum class StopOf { All, OneOfQueue };
  void stop(StopOf what);
  void buildStopMenu();
  /// The queue has begun its next training: its curves begin anew.
  void onNextOfQueue(const std::string& run);
  void refreshQueueButton();
  void play(const QString& path);
  /// That of a samples' folder; hidden where the family makes none.
  void showAlignment(const QString& folder);

  widgets::StateView *state_ = nullptr, *chartState_ = nullptr;
  widgets::LossChart* chart_ = nullptr;
  widgets::LogPanel* log_ = nullptr;
  widgets::PlayerController* player_ = nullptr;
  widgets::SpectrogramView* spectrogram_ = nullptr;  ///< of the sample that came or was heard last
  QLabel* alignment_ = nullptr;                      ///< the picture that the engine made with the samples shown
  FactTiles* tiles_ = nullptr;
  widgets::PageStack* views_ = nullptr;  ///< the training, the queue
  QueuePage* queuePage_ = nullptr;
  QLabel *statusLabel_ = nullptr, *verdictLabel_ = nullptr, *evidenceLabel_ = nullptr, *troubleLabel_ = nullptr, *samplesLabel_ = nullptr;
  QPushButton *startButton_ = nullptr, *pauseButton_ = nullptr, *stopButton_ = nullptr, *saveButton_ = nullptr,
              *speakButton_ = nullptr, *goOnButton_ = nullptr, *queueButton_ = nullptr;
  QListWidget *runList_ = nullptr, *sampleList_ = nullptr;
  QMenu* stopMenu_ = nullptr;   ///< of the stop button while others wait in the queue
  bool nextOfQueue_ = false;    ///< the queue goes on when the training that was stopped has ended
  std::string shownRun_;
  std::vector<MetricPoint> validation_;   ///< points of "val/…" of the run shown
  Record facts_;                          ///< what the running training said of itself so far
  bool firstPoint_ = false;
  QString lastOutcome_;
  QElapsedTimer sinceStart_;
  SpeedMeter speed_;
  LatestCall metricReads_, logReads_, sampleReads_, pictureReads_;
};

}  // namespace dimts::studio
