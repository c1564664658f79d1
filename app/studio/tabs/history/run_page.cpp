// Curves of one run as in the training view; of two, both runs' in colours of their own, named by run.
#include "app/studio/tabs/history/run_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QSplitter>

#include <algorithm>

#include "app/studio/tabs/history/run_details.h"
#include "app/studio/text.h"
#include "app/studio/window/parts.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/script.h"
#include "widgets/runs/run_text.h"

namespace dimts::studio {

using widgets::Icon;
using widgets::TextRole;

namespace {

constexpr int kMostSteps = 100'000'000;
constexpr double kSmoothing = 0.9;

/// Of two runs "train/mel run-001": each run's curves get styles of their own.
RunCurves named(std::vector<MetricPoint> points, const std::string& run, bool both) {
  RunCurves curves;
  if (both) std::erase_if(points, [](const MetricPoint& point) { return point.name.starts_with(kSkippedCurve); });  // of whom?
  for (MetricPoint& point : points) {
    const auto [known, isNew] = curves.names.emplace(point.name, point.name);
    if (isNew && both) known->second += " " + run;
    if (both) point.name = known->second;
  }
  curves.points = std::move(points);
  return curves;
}

bool isMain(const std::string& curve) { return curve == "train/mel" || curve == "val/mel" || curve == "val/score"; }

}  // namespace

RunPage::RunPage(Studio& studio, QWidget* parent) : QWidget(parent), studio_(studio) {
  setObjectName(QStringLiteral("runPageWidget"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addWidget(buildHead());
  auto* splitter = new QSplitter(Qt::Horizontal, this);
  splitter->setObjectName(QStringLiteral("historySplitter"));
  splitter->setChildrenCollapsible(false);
  splitter->setHandleWidth(16);
  chart_ = new widgets::LossChart(splitter);
  chart_->setObjectName(QStringLiteral("historyLossChart"));
  chart_->setLogScale(true);
  details_ = new RunDetails(splitter);
  splitter->addWidget(chart_);
  splitter->addWidget(details_);
  splitter->setStretchFactor(0, 3);
  splitter->setStretchFactor(1, 2);
  splitter->setSizes({620, 420});
  column->addWidget(splitter, 1);
  connect(details_, &RunDetails::playRequested, this, &RunPage::playRequested);
  connect(chart_, &widgets::LossChart::sampleChosen, this, &RunPage::playSampleOf);
}

QWidget* RunPage::buildHead() {
  auto* box = makeCard(QStringLiteral("runHeadCard"), this);
  columnOf(box)->setContentsMargins(16, 12, 16, 12);
  columnOf(box)->setSpacing(8);
  auto* back = makeButton(QStringLiteral("backToRunsPushButton"), tr("All runs"), box);
  back->setIcon(widgets::icon(Icon::Undo));
  back->setToolTip(tr("Back to all runs (Escape)"));
  runBox_ = new QComboBox(box);
  runBox_->setObjectName(QStringLiteral("historyRunComboBox"));
  runBox_->setAccessibleName(tr("Run"));
  auto* with = makeLabel(tr("held against"), TextRole::Muted, box);
  with->setWordWrap(false);
  againstBox_ = new QComboBox(box);
  againstBox_->setObjectName(QStringLiteral("historyAgainstComboBox"));
  againstBox_->setAccessibleName(tr("Held against"));
  moreBox_ = new QSpinBox(box);
  moreBox_->setObjectName(QStringLiteral("moreStepsSpinBox"));
  moreBox_->setAccessibleName(tr("So many steps more"));
  moreBox_->setRange(0, kMostSteps);
  moreBox_->setSingleStep(100);
  moreBox_->setGroupSeparatorShown(true);
  moreBox_->setSpecialValueText(tr("as its settings say"));
  moreBox_->setSuffix(tr(" steps more"));
  resumeButton_ = makeButton(QStringLiteral("historyResumePushButton"), tr("Go on with this run"), box);
  resumeButton_->setIcon(widgets::icon(Icon::Training));
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(back);
  row->addWidget(runBox_);
  row->addWidget(with);
  row->addWidget(againstBox_);
  row->addStretch(1);
  row->addWidget(moreBox_);
  row->addWidget(resumeButton_);
  outcomeLabel_ = makeLabel({}, TextRole::Body, box, QStringLiteral("historyOutcomeLabel"));
  factsLabel_ = makeLabel({}, TextRole::Small, box, QStringLiteral("historyFactsLabel"));
  columnOf(box)->addLayout(row);
  columnOf(box)->addWidget(outcomeLabel_);
  columnOf(box)->addWidget(factsLabel_);
  connect(back, &QPushButton::clicked, this, &RunPage::backRequested);
  connect(runBox_, &QComboBox::activated, this, [this] { show(run(), against() == run() ? QString() : against()); });
  connect(againstBox_, &QComboBox::activated, this, [this] { show(run(), against()); });
  connect(resumeButton_, &QPushButton::clicked, this, [this] { Q_EMIT resumeRequested(run(), moreBox_->value()); });
  return box;
}

QString RunPage::run() const { return runBox_->currentData().toString(); }

QString RunPage::against() const { return againstBox_->currentData().toString(); }

const RunCard* RunPage::card(const QString& run) const {
  const auto found = std::find_if(runs_.begin(), runs_.end(), [&](const RunCard& one) { return toQt(one.run.name) == run; });
  return found == runs_.end() ? nullptr : &*found;
}

bool RunPage::setRuns(const std::vector<RunCard>& runs) {
  const QString run = this->run(), against = this->against();
  const RunCard* before = card(run);
  const int64_t step = before ? before->run.step : -1;
  runs_ = runs;
  if (run.isEmpty()) return true;
  if (!card(run)) return false;
  if (card(run)->run.step != step) shown_.clear();  // its curves have grown
  show(run, card(against) ? against : QString());
  return true;
}

void RunPage::show(const QString& run, const QString& against) {
  if (!card(run)) return;
  const QSignalBlocker quietRun(runBox_), quietAgainst(againstBox_);
  runBox_->clear();
  againstBox_->clear();
  againstBox_->addItem(tr("the project as it is now"), QString());
  for (const RunCard& one : runs_) {
    const QString name = toQt(one.run.name);
    runBox_->addItem(name, name);
    if (name != run) againstBox_->addItem(name, name);
  }
  runBox_->setCurrentIndex(runBox_->findData(run));
  againstBox_->setCurrentIndex(std::max(0, againstBox_->findData(against)));
  refresh();
}

void RunPage::refresh() {
  const RunCard* first = card(run());
  const RunCard* second = card(against());
  outcomeLabel_->setText(second ? tr("%1: %2").arg(widgets::isolated(run()), widgets::runOutcomeText(first->run, toQt(first->detail))) + QLatin1Char('\n') +
                                      tr("%1: %2").arg(widgets::isolated(against()), widgets::runOutcomeText(second->run, toQt(second->detail)))
                                : widgets::runOutcomeText(first->run, toQt(first->detail)));
  factsLabel_->setText(widgets::runFactsText(*first));
  factsLabel_->setVisible(!second);
  details_->setRuns(*first, second ? std::optional<RunCard>(*second) : std::nullopt);
  refreshResume(*first);
  readSettings();
  const QString wanted = run() + QLatin1Char('|') + against();
  if (wanted == shown_) return;
  shown_ = wanted;
  chart_->clear();
  chart_->setFirstStyles(second ? QStringList{toQt("mel " + first->run.name), toQt("mel " + second->run.name)}
                                : QStringList{QStringLiteral("mel"), QStringLiteral("kl"), QStringLiteral("duration")});
  chart_->setSmoothing(second ? kSmoothing : 0);
  readCurves(run(), second != nullptr);
  if (second) readCurves(against(), true);
  else secondCurves_.next();
}

void RunPage::refreshResume(const RunCard& card) {
  const QString reason = card.resumable() ? studio_.busyReason() : widgets::errorText(card.notResumable).all();
  resumeButton_->setEnabled(reason.isEmpty());
  resumeButton_->setToolTip(reason);
  resumeButton_->setAccessibleDescription(reason);
  moreBox_->setEnabled(card.resumable());
  // One that has reached its end would be over at once: as far again is proposed.
  if (shown_.section(QLatin1Char('|'), 0, 0) != run())
    moreBox_->setValue(static_cast<int>(std::min<int64_t>(widgets::moreStepsOf(card.run), kMostSteps)));
}

void RunPage::readCurves(const QString& run, bool both) {
  LatestCall& reads = run == this->run() ? firstCurves_ : secondCurves_;
  studio_.host().callLatest(reads, this,
                            [dir = studio_.session().dir(), run = toStd(run), both](Engine& engine) -> Result<RunCurves> {
                              DIMTS_TRY_ASSIGN(auto points, engine.metrics(dir, run));
                              return named(std::move(points), run, both);
                            },
                            [this, run, both](Result<RunCurves> curves) {
                              if (const RunCard* shown = card(run); shown && curves) showCurves(*shown, *curves, both);
                            });
}

void RunPage::showCurves(const RunCard& card, const RunCurves& curves, bool both) {
  chart_->append(curves.points);
  for (const auto& [curve, shown] : curves.names) {
    const QString name = toQt(shown);
    const bool known = isMain(curve) || (!both && (curve == "train/kl" || curve == "train/duration"));
    if (both) {
      const QString label = curve.rfind("val/", 0) == 0 ? tr("%1, not heard") : QStringLiteral("%1");
      chart_->setCurveLabel(name, QStringLiteral("%1 · %2").arg(toQt(card.run.name), label.arg(toQt(curve).section(QLatin1Char('/'), 1))));
    }
    if (!known) chart_->putAside(name);
  }
  if (both) return;
  for (const SampleInfo& sample : card.run.samples) chart_->addMark(widgets::LossChart::Mark::Sample, sample.step);
  for (const CheckpointInfo& info : card.run.checkpoints)
    chart_->addMark(info.best ? widgets::LossChart::Mark::Best : widgets::LossChart::Mark::Checkpoint, info.step);
}

/// The first sentence that was spoken at this step.
void RunPage::playSampleOf(qint64 step) {
  const RunCard* shown = card(run());
  if (!shown) return;
  const SampleInfo* first = nullptr;
  for (const SampleInfo& sample : shown->run.samples)
    if (sample.step == step && (!first || sample.index < first->index)) first = &sample;
  if (first) Q_EMIT playRequested(toQt(first->path), tr("Step %1 · %2").arg(widgets::countText(step), widgets::isolated(toQt(first->text))));
}

void RunPage::readSettings() {
  studio_.host().callLatest(settingReads_, this,
                            [dir = studio_.session().dir(), run = toStd(run()), against = toStd(against())](Engine& engine) {
                              return engine.runSettings(dir, run, against);
                            },
                            [this](Result<RunSettings> settings) {
                              if (settings) details_->setSettings(*settings);
                              else details_->setProblem(widgets::errorText(settings.error()).all());
                            });
}

}  // namespace dimts::studio
