// What the training tab does with a running job's updates, and how it shows an earlier run.
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPixmap>
#include <QPushButton>

#include <algorithm>
#include <cmath>

#include "app/studio/window/fact_tiles.h"
#include "app/studio/jobs/sound_reading.h"
#include "app/studio/tabs/training/queue_page.h"
#include "app/studio/tabs/training/training_tab.h"
#include "app/studio/tabs/training/verdict.h"
#include "app/studio/text.h"
#include "app/studio/window/outcome_text.h"
#include "app/studio/window/progress_text.h"
#include "widgets/audio/player_controller.h"
#include "widgets/audio/spectrogram_view.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/common/direction.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/script.h"
#include "widgets/common/state_view.h"
#include "widgets/common/theme.h"
#include "widgets/log/log_panel.h"
#include "widgets/runs/curve_names.h"
#include "widgets/runs/run_text.h"

namespace dimts::studio {

void TrainingTab::start(const std::string& resume) {
  if (!session().isOpen()) return;
  TrainJob job;
  job.projectDir = session().dir();
  job.run = resume;
  job.resume = !resume.empty();
  if (const RunInfo* run = session().run(resume)) job.moreSteps = widgets::moreStepsOf(*run);
  studio_.start(job);
}

void TrainingTab::onStarted() {
  const bool queue = std::holds_alternative<QueueJob>(jobs().params());
  if (!queue && !std::holds_alternative<TrainJob>(jobs().params())) {
    refreshButtons();
    return;
  }
  const TrainJob job = queue ? TrainJob{} : std::get<TrainJob>(jobs().params());
  queueButton_->setChecked(false);
  metricReads_.next();
  logReads_.next();
  lastOutcome_.clear();
  firstPoint_ = false;
  speed_.clear();
  sinceStart_.start();
  if (!job.resume || job.run != shownRun_) {
    clearRun();
    shownRun_ = job.run;
  }
  tiles_->clear();
  log_->clear();
  facts_ = {};
  state_->showContent();
  chartState_->showWorking(tr("Preparing"), tr("Looking at the settings and the clips"));
  refreshButtons();
  refreshStatus();
}

void TrainingTab::onUpdate(const JobUpdate& update) {
  for (const LogLine& line : update.lines) log_->append(line);
  if (update.facts && jobs().isRunning<QueueJob>())
    if (const QString run = textOf(*update.facts, "run"); !run.isEmpty() && toStd(run) != shownRun_) onNextOfQueue(toStd(run));
  if (update.facts) onFacts(*update.facts);
  if (!update.points.empty()) onPoints(update.points);
  for (const CheckpointInfo& info : update.checkpoints)
    chart_->addMark(info.best ? widgets::LossChart::Mark::Best : widgets::LossChart::Mark::Checkpoint, info.step);
  if (!update.samples.empty()) onSamples(update.samples);
  if (update.progress) onProgress(*update.progress);
  const bool begun = update.facts && update.facts->find("run");
  if (begun || !update.checkpoints.empty() || !update.samples.empty()) session().refreshRuns();
  if (update.phase) refreshButtons();
  if (update.phase || update.progress) refreshStatus();
}

void TrainingTab::onNextOfQueue(const std::string& run) {
  clearRun();
  shownRun_ = run;
  facts_ = {};
  firstPoint_ = false;
  speed_.clear();
  chartState_->showWorking(tr("Preparing"), tr("Looking at the settings and the clips"));
  if (const RunInfo* known = session().run(run)) showSaved(*known);
  queuePage_->reload();
}

void TrainingTab::onProgress(const Progress& progress) {
  if (!firstPoint_) {
    chartState_->showWorking(tr("Preparing"), progressLine(progress), progressFraction(progress), progress.secondsLeft);
    return;
  }
  if (progress.stage != "train.step") return;
  speed_.add(static_cast<double>(sinceStart_.elapsed()) / 1000, progress.done);
  const double stepsPerSecond = speed_.stepsPerSecond();
  tiles_->set(QStringLiteral("step"), tr("Step"),
              progress.total > 0 ? tr("%1 of %2").arg(widgets::countText(progress.done), widgets::countText(progress.total))
                                 : widgets::countText(progress.done));
  if (stepsPerSecond > 0)
    tiles_->set(QStringLiteral("speed"), tr("Speed"),
                stepsPerSecond >= 1 ? tr("%1 steps/s").arg(QLocale().toString(stepsPerSecond, 'f', 1))
                                    : tr("%1 s a step").arg(QLocale().toString(1 / stepsPerSecond, 'f', 1)));
  tiles_->set(QStringLiteral("left"), tr("Time left"),
              progress.secondsLeft >= 0 ? widgets::durationText(progress.secondsLeft) : tr("until you stop"));
}

void TrainingTab::onFacts(const Record& facts) {
  for (const auto& field : facts.fields) {
    std::erase_if(facts_.fields, [&](const auto& known) { return known.first == field.first; });
    facts_.fields.push_back(field);
  }
  if (const QString device = textOf(facts, "device"); !device.isEmpty())
    tiles_->set(QStringLiteral("device"), tr("Device"), device == QLatin1String("cpu") ? tr("processor") : device,
                textOf(facts, "device_reason"));
  if (const QString precision = textOf(facts, "precision"); !precision.isEmpty())
    tiles_->set(QStringLiteral("precision"), tr("Precision"), precision);
  showMemory(facts);
  if (const double rate = realOf(facts, "learning_rate"); std::isfinite(rate))
    tiles_->set(QStringLiteral("rate"), tr("Learning rate"), widgets::valueText(rate));
  if (facts.find("epoch")) tiles_->set(QStringLiteral("epoch"), tr("Round"), widgets::countText(integerOf(facts, "epoch")));
  if (const QString run = textOf(facts, "run"); !run.isEmpty()) shownRun_ = toStd(run);
  showTrouble(facts_);
}

/// In use now, and the most so far; where a graphics card computes, its memory and the program's own.
void TrainingTab::showMemory(const Record& facts) {
  const int64_t bytes = integerOf(facts, "memory_bytes"), ofProgram = integerOf(facts, "program_memory_bytes"),
                peak = integerOf(facts, "memory_peak_bytes");
  const QString most = peak > 0 ? tr("At the most %1 so far").arg(widgets::bytesText(peak)) : QString();
  if (bytes > 0) tiles_->set(QStringLiteral("memory"), ofProgram > 0 ? tr("Card's memory") : tr("Memory"), widgets::bytesText(bytes), most);
  if (ofProgram > 0) tiles_->set(QStringLiteral("programMemory"), tr("Memory"), widgets::bytesText(ofProgram));
}

void TrainingTab::showTrouble(const Record& facts) {
  const QString text = troubleOf(facts).join(QLatin1Char('\n'));
  if (troubleLabel_->text() != text) troubleLabel_->setText(text);
  troubleLabel_->setVisible(!text.isEmpty());
}

/// All curves are there; those for experts are not drawn until asked for.
void TrainingTab::appendPoints(const std::vector<MetricPoint>& points) {
  const QStringList before = chart_->curveNames();
  chart_->append(points);
  for (const QString& name : chart_->curveNames()) {
    if (before.contains(name)) continue;
    if (const QString label = widgets::curveLabel(name); !label.isEmpty()) chart_->setCurveLabel(name, label);
    if (widgets::isForExperts(name)) chart_->putAside(name);
  }
}

void TrainingTab::onPoints(const std::vector<MetricPoint>& points) {
  if (!firstPoint_) {
    firstPoint_ = true;
    chartState_->showContent();
  }
  appendPoints(points);
  bool measured = false;
  const MetricPoint *mel = nullptr, *kl = nullptr, *duration = nullptr;  // the newest: many come at once
  for (const MetricPoint& point : points) {
    if (point.name.rfind("val/", 0) == 0) {
      validation_.push_back(point);
      measured = true;
    } else if (point.name == "train/mel") {
      mel = &point;
    } else if (point.name == "train/kl") {
      kl = &point;
    } else if (point.name == "train/duration") {
      duration = &point;
    }
  }
  if (mel) tiles_->set(QStringLiteral("mel"), tr("Loss (mel)"), widgets::valueText(mel->value));
  if (kl) tiles_->set(QStringLiteral("kl"), tr("Loss (kl)"), widgets::valueText(kl->value));
  if (duration) tiles_->set(QStringLiteral("duration"), tr("Loss (duration)"), widgets::valueText(duration->value));
  if (measured) refreshVerdict();
}

void TrainingTab::onSamples(const std::vector<SampleInfo>& samples) {
  for (const SampleInfo& sample : samples) chart_->addMark(widgets::LossChart::Mark::Sample, sample.step);
  const int64_t step = samples.back().step;
  const auto* shown = sampleList_->count() > 0 ? sampleList_->item(0) : nullptr;
  if (!shown || shown->data(Qt::UserRole + 1).toLongLong() != step) {
    sampleList_->clear();
    const auto first = std::find_if(samples.begin(), samples.end(), [step](const SampleInfo& sample) { return sample.step == step; });
    drawSample(toQt(first->path));
    showAlignment(QFileInfo(toQt(first->path)).path());
  }
  for (const SampleInfo& sample : samples) {
    if (sample.step != step) continue;
    auto* item = new QListWidgetItem(widgets::icon(widgets::Icon::Play), widgets::ofItsOwnDirection(toQt(sample.text)), sampleList_);
    item->setData(Qt::UserRole, toQt(sample.path));
    item->setData(Qt::UserRole + 1, static_cast<qlonglong>(step));
    item->setToolTip(tr("%1, %2").arg(toQt(sample.text), widgets::durationText(sample.durationSeconds)));
  }
  samplesLabel_->setText(tr("Spoken at step %1").arg(widgets::countText(step)));
  sampleList_->show();
}

void TrainingTab::onFinished(const Outcome& outcome) {
  lastOutcome_ = outcomeText(jobs().params(), outcome);
  if (const QString run = textOf(outcome.summary, "run"); !run.isEmpty()) shownRun_ = toStd(run);
  chartState_->showContent();
  if (outcome.status == JobStatus::Failed) log_->append({LogLevel::Error, toStd(lastOutcome_)});  // of the other ends the log tells itself
  tiles_->set(QStringLiteral("left"), tr("Time left"), {});
  refresh();
  refreshVerdict();
}

void TrainingTab::refreshStatus() {
  if (training()) {
    const bool stopping = jobs().stopRequested();
    const JobPhase phase = jobs().phase();
    statusLabel_->setText(stopping ? tr("Stopping after this step. Everything is being saved.")
                          : phase == JobPhase::Running && !firstPoint_ ? tr("The first step is on its way.")
                          : phase == JobPhase::Paused ? tr("Paused. The memory is free; nothing is lost.")
                                                      : widgets::phaseText(phase));
    return;
  }
  const RunInfo* run = session().run(shownRun_);
  if (!lastOutcome_.isEmpty()) statusLabel_->setText(lastOutcome_);
  else if (run && run->status == "interrupted")
    statusLabel_->setText(tr("This run was interrupted at step %1. Nothing that was saved is lost; go on any time.").arg(widgets::countText(run->step)));
  else if (run && run->status == "finished") statusLabel_->setText(tr("This run finished at step %1.").arg(widgets::countText(run->step)));
  else if (run && run->status == "stopped")
    statusLabel_->setText(tr("You stopped this run at step %1. Go on any time.").arg(widgets::countText(run->step)));
  else if (run && run->status == "failed")
    statusLabel_->setText(tr("This run failed at step %1: %2").arg(widgets::countText(run->step), widgets::errorText({run->reason, {}, run->reason, {}}).what));
  else statusLabel_->setText(studio_.busyReason());
}

void TrainingTab::clearRun() {
  metricReads_.next();
  logReads_.next();
  log_->clear();
  shownRun_.clear();
  lastOutcome_.clear();
  validation_.clear();
  chart_->clear();
  tiles_->clear();
  showTrouble({});
  pictureReads_.next();
  spectrogram_->clear();
  spectrogram_->hide();
  alignment_->hide();
  sampleList_->clear();
  samplesLabel_->setText(tr("Test sentences are spoken from time to time."));
  refreshVerdict();
}

/// The marks of the saved states and the samples spoken last.
void TrainingTab::showSaved(const RunInfo& run) {
  for (const CheckpointInfo& info : run.checkpoints)
    chart_->addMark(info.best ? widgets::LossChart::Mark::Best : widgets::LossChart::Mark::Checkpoint, info.step);
  if (run.samples.empty()) return;
  for (const SampleInfo& sample : run.samples) chart_->addMark(widgets::LossChart::Mark::Sample, sample.step);
  showSamplesOf(run, std::max_element(run.samples.begin(), run.samples.end(), [](const auto& a, const auto& b) { return a.step < b.step; })->step);
}

void TrainingTab::showSamplesOf(const RunInfo& run, int64_t step) {
  std::vector<SampleInfo> samples = run.samples;
  std::erase_if(samples, [step](const SampleInfo& sample) { return sample.step != step; });
  if (!samples.empty()) onSamples(samples);
}

/// Its sentences stand in the list until newer ones come; the first is heard.
void TrainingTab::playSampleOf(int64_t step) {
  const RunInfo* run = session().run(shownRun_);
  if (!run) return;
  showSamplesOf(*run, step);
  if (sampleList_->count() == 0 || sampleList_->item(0)->data(Qt::UserRole + 1).toLongLong() != step) return;
  sampleList_->setCurrentRow(0);
  playSample();
}

/// A running training goes on in this tab: its curves, log and facts are those that the tab before has got so far.
void TrainingTab::takeOver(Tab& before) {
  auto* old = qobject_cast<TrainingTab*>(&before);
  if (!old || !session().isOpen()) return;
  chart_->setSmoothing(old->chart_->smoothing());
  chart_->setLogScale(old->chart_->isLogScale());
  chart_->setOutliersFit(old->chart_->outliersFit());
  if (!training()) {
    if (!old->shownRun_.empty()) showRun(old->shownRun_);
    refresh();
    return;
  }
  shownRun_ = old->shownRun_;
  sinceStart_ = old->sinceStart_;
  speed_ = old->speed_;
  for (const QString& name : old->chart_->curveNames()) {
    onPoints(old->chart_->points(name));
    chart_->setCurveVisible(name, old->chart_->isCurveVisible(name));
  }
  chart_->append(old->chart_->skipped());
  validation_ = old->validation_;
  for (const LogLine& line : old->log_->lines()) log_->append(line);
  onFacts(Record(old->facts_));
  if (const RunInfo* run = session().run(shownRun_)) showSaved(*run);
  if (firstPoint_) chartState_->showContent();
  else chartState_->showWorking(tr("Preparing"), tr("Looking at the settings and the clips"));
  refresh();
  refreshVerdict();
}

void TrainingTab::showRun(const std::string& name) {
  if (name == shownRun_ && chart_->curveNames().size() > 0) return;
  clearRun();
  shownRun_ = name;
  if (const RunInfo* run = session().run(name)) {
    showSaved(*run);
    tiles_->set(QStringLiteral("step"), tr("Step"), widgets::countText(run->step));
    tiles_->set(QStringLiteral("time"), tr("Trained for"), widgets::durationText(run->seconds));
  }
  refreshButtons();
  refreshStatus();
  host().callLatest(metricReads_, this, [dir = session().dir(), name](Engine& engine) { return engine.metrics(dir, name); },
                    [this, name](Result<std::vector<MetricPoint>> points) {
                      if (!points || name != shownRun_) return;
                      appendPoints(*points);
                      std::copy_if(points->begin(), points->end(), std::back_inserter(validation_),
                                   [](const MetricPoint& point) { return point.name.rfind("val/", 0) == 0; });
                      refreshVerdict();
                    });
  host().callLatest(logReads_, this, [dir = session().dir(), name](Engine& engine) { return engine.log(dir, name); },
                    [this, name](Result<std::vector<LogLine>> lines) {
                      if (!lines || name != shownRun_) return;
                      log_->clear();
                      for (const LogLine& line : *lines) log_->append(line);
                    });
}

void TrainingTab::refreshVerdict() {
  const VerdictText text = textOf(verdictOf(validation_));
  verdictLabel_->setText(text.sentence);
  evidenceLabel_->setText(text.evidence);
}

void TrainingTab::playSample() {
  const auto* item = sampleList_->currentItem();
  if (!item) return;
  play(item->data(Qt::UserRole).toString());
}

void TrainingTab::drawSample(const QString& path) {
  readSound(host(), pictureReads_, this, path,
            [this](widgets::WavData wav) {
              spectrogram_->setSamples(std::move(wav.samples), wav.sampleRate);
              spectrogram_->show();
            },
            [this](const QString&) { spectrogram_->hide(); });
}

void TrainingTab::showAlignment(const QString& folder) {
  const QPixmap picture(QDir(folder).filePath(QStringLiteral("alignment.png")));
  if (!picture.isNull()) alignment_->setPixmap(picture);
  alignment_->setVisible(!picture.isNull());
}

void TrainingTab::play(const QString& path) {
  readSound(host(), sampleReads_, this, path,
            [this, path](widgets::WavData wav) {
              pictureReads_.next();
              spectrogram_->setSamples(wav.samples, wav.sampleRate);
              spectrogram_->show();
              player_->setSamples(std::move(wav.samples), wav.sampleRate, path);
              player_->play();
              if (!player_->hasDevice()) samplesLabel_->setText(player_->problem());
            },
            [this](const QString& why) { samplesLabel_->setText(why); });
}

}  // namespace dimts::studio
