// Curves of one run as in the training view; of several, each run's in colours of their own, named by run.
#include "app/studio/tabs/history/run_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
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
#include "widgets/runs/curve_names.h"
#include "widgets/runs/run_text.h"

namespace dimts::studio {

using widgets::Icon;
using widgets::TextRole;

namespace {

constexpr int kMostSteps = 100'000'000;
constexpr double kSmoothing = 0.9;

/// Beside others "train/mel run-001": each run's curves get styles of their own.
RunCurves named(std::vector<MetricPoint> points, const std::string& run, bool alone) {
  RunCurves curves{run, {}, {}};
  if (!alone) std::erase_if(points, [](const MetricPoint& point) { return point.name.starts_with(kSkippedCurve); });  // of whom?
  for (MetricPoint& point : points) {
    const auto [known, isNew] = curves.names.emplace(point.name, point.name);
    if (isNew && !alone) known->second += " " + run;
    if (!alone) point.name = known->second;
  }
  curves.points = std::move(points);
  return curves;
}

/// The one that the run is judged by: "mel".
QString mainPart(const RunCard& card) { return toQt(card.scoreName).section(QLatin1Char('/'), 1); }

/// Of several runs one curve each, with its measurements; of one alone, or one that has no such curve, all that say something.
bool isShown(const QString& curve, const RunCurves& curves, const QString& main, bool alone) {
  if (alone || !curves.names.contains(toStd(QStringLiteral("train/") + main))) return !widgets::isForExperts(curve);
  return curve == QStringLiteral("train/") + main || curve == QStringLiteral("val/") + main;
}

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
  moreRunsButton_ = makeButton(QStringLiteral("moreRunsPushButton"), tr("More runs"), box);
  moreRunsButton_->setIcon(widgets::icon(Icon::Chart));
  moreRunsButton_->setToolTip(tr("Lays the curves of any other runs over these"));
  moreRunsMenu_ = new QMenu(moreRunsButton_);
  moreRunsMenu_->setObjectName(QStringLiteral("moreRunsMenu"));
  moreRunsButton_->setMenu(moreRunsMenu_);
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
  row->addWidget(moreRunsButton_);
  row->addStretch(1);
  row->addWidget(moreBox_);
  row->addWidget(resumeButton_);
  outcomeLabel_ = makeLabel({}, TextRole::Body, box, QStringLiteral("historyOutcomeLabel"));
  factsLabel_ = makeLabel({}, TextRole::Small, box, QStringLiteral("historyFactsLabel"));
  columnOf(box)->addLayout(row);
  columnOf(box)->addWidget(outcomeLabel_);
  columnOf(box)->addWidget(factsLabel_);
  connect(back, &QPushButton::clicked, this, &RunPage::backRequested);
  connect(runBox_, &QComboBox::activated, this, [this] { show(shownRuns()); });
  connect(againstBox_, &QComboBox::activated, this, [this] { show(shownRuns()); });
  connect(resumeButton_, &QPushButton::clicked, this, [this] { Q_EMIT resumeRequested(run(), moreBox_->value()); });
  return box;
}

QString RunPage::run() const { return runBox_->currentData().toString(); }

QString RunPage::against() const { return againstBox_->currentData().toString(); }

QStringList RunPage::shownRuns() const { return QStringList{run(), against()} + overlaid_; }

const RunCard* RunPage::card(const QString& run) const {
  const auto found = std::find_if(runs_.begin(), runs_.end(), [&](const RunCard& one) { return toQt(one.run.name) == run; });
  return found == runs_.end() ? nullptr : &*found;
}

bool RunPage::setRuns(const std::vector<RunCard>& runs) {
  const QStringList before = shownRuns();
  const auto steps = [this, &before] {
    std::vector<int64_t> all;
    for (const QString& run : before) all.push_back(card(run) ? card(run)->run.step : -1);
    return all;
  };
  const std::vector<int64_t> old = steps();
  runs_ = runs;
  if (before.front().isEmpty()) return true;
  if (!card(before.front())) return false;
  if (steps() != old) shown_.clear();  // a curve has grown
  show(before);
  return true;
}

void RunPage::show(const QStringList& runs) {
  const QString run = runs.value(0);
  if (!card(run)) return;
  const QString against = runs.value(1) == run ? QString() : runs.value(1);
  overlaid_.clear();
  for (const QString& one : runs.mid(2))
    if (card(one) && one != run && one != against && !overlaid_.contains(one)) overlaid_ << one;
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
  refreshMenu();
  refreshResume(*first);
  readSettings();
  QStringList runs = shownRuns();
  runs.removeAll(QString());
  if (runs == shown_) return;
  shown_ = runs;
  readCurves(runs);
}

/// The runs that are not in the boxes.
void RunPage::refreshMenu() {
  moreRunsMenu_->clear();
  for (const RunCard& one : runs_) {
    const QString name = toQt(one.run.name);
    if (name == run() || name == against()) continue;
    QAction* action = moreRunsMenu_->addAction(name);
    action->setCheckable(true);
    action->setChecked(overlaid_.contains(name));
    connect(action, &QAction::toggled, this, [this, name](bool on) {
      QStringList runs = shownRuns();
      runs.removeAll(name);
      if (on) runs << name;
      show(runs);
    }, Qt::QueuedConnection);  // the menu is made anew
  }
  moreRunsButton_->setVisible(!moreRunsMenu_->isEmpty());
}

void RunPage::refreshResume(const RunCard& card) {
  const QString reason = card.resumable() ? studio_.busyReason() : widgets::errorText(card.notResumable).all();
  resumeButton_->setEnabled(reason.isEmpty());
  resumeButton_->setToolTip(reason);
  resumeButton_->setAccessibleDescription(reason);
  moreBox_->setEnabled(card.resumable());
  // One that has reached its end would be over at once: as far again is proposed.
  if (shown_.value(0) != run())
    moreBox_->setValue(static_cast<int>(std::min<int64_t>(widgets::moreStepsOf(card.run), kMostSteps)));
}

/// A run that cannot be read is not among the curves; its card says what is wrong with it.
void RunPage::readCurves(const QStringList& runs) {
  studio_.host().callLatest(curveReads_, this,
                            [dir = studio_.session().dir(), runs](Engine& engine) -> Result<std::vector<RunCurves>> {
                              std::vector<RunCurves> all;
                              for (const QString& run : runs)
                                if (auto points = engine.metrics(dir, toStd(run)))
                                  all.push_back(named(std::move(*points), toStd(run), runs.size() == 1));
                              return all;
                            },
                            [this, alone = runs.size() == 1](const Result<std::vector<RunCurves>>& all) {
                              if (!all) return;
                              QStringList main;
                              for (const RunCurves& curves : *all)
                                if (const RunCard* one = card(toQt(curves.run))) main << mainPart(*one) + QLatin1Char(' ') + toQt(curves.run);
                              chart_->clear();
                              chart_->setFirstStyles(alone ? QStringList{QStringLiteral("mel"), QStringLiteral("kl"), QStringLiteral("duration")} : main);
                              chart_->setSmoothing(alone ? 0 : kSmoothing);
                              for (const RunCurves& curves : *all)
                                if (const RunCard* one = card(toQt(curves.run))) showCurves(*one, curves, alone);
                              if (const RunCard* shown = card(run()); shown && alone) showMarks(shown->run);
                            });
}

void RunPage::showCurves(const RunCard& card, const RunCurves& curves, bool alone) {
  chart_->append(curves.points);
  for (const auto& [original, shown] : curves.names) {
    const QString curve = toQt(original), name = toQt(shown);
    const QString own = widgets::curveLabel(curve);
    if (alone && !own.isEmpty()) chart_->setCurveLabel(name, own);
    if (!alone) {
      const QString label = curve.startsWith(QLatin1String("val/")) ? tr("%1, not heard") : QStringLiteral("%1");
      const QString what = own.isEmpty() ? label.arg(curve.section(QLatin1Char('/'), 1)) : own;
      chart_->setCurveLabel(name, QStringLiteral("%1 · %2").arg(toQt(card.run.name), what));
    }
    if (!isShown(curve, curves, mainPart(card), alone)) chart_->putAside(name);
  }
}

void RunPage::showMarks(const RunInfo& run) {
  for (const SampleInfo& sample : run.samples) chart_->addMark(widgets::LossChart::Mark::Sample, sample.step);
  for (const CheckpointInfo& info : run.checkpoints)
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
