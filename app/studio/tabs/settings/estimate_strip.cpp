// Figures as tiles; under them where they come from, and what there is too little of.
#include "app/studio/tabs/settings/estimate_strip.h"

#include <QLabel>
#include <QVBoxLayout>

#include "app/studio/text.h"
#include "app/studio/window/fact_tiles.h"
#include "app/studio/window/parts.h"
#include "widgets/common/format.h"
#include "widgets/common/script.h"

namespace dimts::studio {

using widgets::bytesText;
using widgets::countText;
using widgets::durationText;
using widgets::TextRole;

namespace {

struct Figure {
  QString key, caption, value, hint;
};

QString stepsText(int64_t steps, double seconds) {
  const QString count = EstimateStrip::tr("%1 steps").arg(countText(steps));
  return seconds > 0 ? EstimateStrip::tr("%1 in %2", "steps in time").arg(count, durationText(seconds)) : count;
}

std::vector<Figure> figuresOf(const TrainingEstimate& e) {
  const QString unknown = EstimateStrip::tr("not known yet");
  const QString free = e.freeMemoryBytes > 0 ? EstimateStrip::tr("%1 are free").arg(bytesText(e.freeMemoryBytes)) : QString();
  std::vector<Figure> figures;
  figures.push_back({QStringLiteral("estimateMemory"), EstimateStrip::tr("Memory"),
                     e.memoryBytes > 0 ? EstimateStrip::tr("about %1").arg(bytesText(e.memoryBytes))
                                       : EstimateStrip::tr("more than %1").arg(bytesText(e.networkBytes)), free});
  figures.push_back({QStringLiteral("estimateDisk"), EstimateStrip::tr("Saved states"), bytesText(e.checkpointBytes * e.checkpoints),
                     EstimateStrip::tr("at most %1 of %2").arg(countText(e.checkpoints), bytesText(e.checkpointBytes))});
  figures.push_back({QStringLiteral("estimateStep"), EstimateStrip::tr("A step"), e.secondsPerStep > 0 ? durationText(e.secondsPerStep) : unknown, {}});
  figures.push_back({QStringLiteral("estimateRound"), EstimateStrip::tr("Once through all clips"),  // empty: nothing is shown
                     e.stepsPerRound > 0 ? stepsText(e.stepsPerRound, e.secondsPerStep * static_cast<double>(e.stepsPerRound)) : QString(), {}});
  QString whole = EstimateStrip::tr("until you stop");
  if (e.steps > 0) whole = stepsText(e.steps, e.seconds);
  else if (e.seconds > 0) whole = durationText(e.seconds);
  figures.push_back({QStringLiteral("estimateWhole"), EstimateStrip::tr("Whole training"), whole, {}});
  return figures;
}

QString timeBasis(const TrainingEstimate& e) {
  if (e.timeOfOthers) return EstimateStrip::tr("Time by what trainings of other projects took on this computer.");
  return e.timeRun.empty() ? EstimateStrip::tr("The time is not known before the first steps of a training.")
                           : EstimateStrip::tr("Time by what %1 took.").arg(widgets::isolated(toQt(e.timeRun)));
}

QString memoryBasis(const TrainingEstimate& e) {
  if (e.memoryBytes == 0) return EstimateStrip::tr("The memory of a batch is not known before the first steps of a training.");
  if (e.memoryOfOthers) return EstimateStrip::tr("Memory by what trainings of other projects took on this computer.");
  return e.memoryRun.empty() ? EstimateStrip::tr("Memory by the sizes of the network.")
                             : EstimateStrip::tr("Memory by what %1 took, for so many clips at once.").arg(widgets::isolated(toQt(e.memoryRun)));
}

QString basisText(const TrainingEstimate& e) {
  const bool processor = e.device == "cpu";
  QStringList sentences{EstimateStrip::tr("On %1.").arg(processor ? EstimateStrip::tr("the processor") : toQt(e.deviceName)), timeBasis(e), memoryBasis(e)};
  if (!processor && e.secondsPerStep <= 0) sentences << EstimateStrip::tr("Nothing was ever measured on this graphics card.");
  return sentences.join(QLatin1Char(' '));
}

QString warningText(const TrainingEstimate& e) {
  QStringList warnings;
  const int64_t memory = std::max(e.memoryBytes, e.networkBytes), disk = e.checkpointBytes * e.checkpoints;
  if (e.freeMemoryBytes > 0 && memory > e.freeMemoryBytes)
    warnings << EstimateStrip::tr("Only %1 of memory are free: choose fewer clips at once.").arg(bytesText(e.freeMemoryBytes));
  if (e.freeDiskBytes >= 0 && disk > e.freeDiskBytes)
    warnings << EstimateStrip::tr("Only %1 are free on the disk: keep fewer saved states, or make room.").arg(bytesText(e.freeDiskBytes));
  return warnings.join(QLatin1Char(' '));
}

}  // namespace

EstimateStrip::EstimateStrip(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("estimateStrip"));
  setAccessibleName(tr("What a training with these settings would take"));
  widgets::makeCard(this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 8, 16, 8);
  column->setSpacing(4);
  tiles_ = new FactTiles(this);
  basisLabel_ = makeLabel({}, TextRole::Small, this, QStringLiteral("estimateBasisLabel"));
  warningLabel_ = makeLabel({}, TextRole::Warn, this, QStringLiteral("estimateWarningLabel"));
  warningLabel_->hide();
  column->addWidget(tiles_);
  column->addWidget(basisLabel_);
  column->addWidget(warningLabel_);
  hide();
}

void EstimateStrip::show(const TrainingEstimate& estimate) {
  QStringList said;
  for (const Figure& figure : figuresOf(estimate)) {
    tiles_->set(figure.key, figure.caption, figure.value, figure.hint);
    if (!figure.value.isEmpty()) said << QStringLiteral("%1: %2").arg(figure.caption, figure.value);
  }
  basisLabel_->setText(basisText(estimate));
  warningLabel_->setText(warningText(estimate));
  warningLabel_->setVisible(!warningLabel_->text().isEmpty());
  said << basisLabel_->text() << warningLabel_->text();
  said.removeAll(QString());
  setAccessibleDescription(said.join(QStringLiteral(". ")));
  setVisible(true);
}

void EstimateStrip::showProblem(const QString& problem) {
  tiles_->clear();
  basisLabel_->setText(tr("What it would take cannot be said: %1").arg(problem));
  warningLabel_->hide();
  setAccessibleDescription(basisLabel_->text());
  setVisible(true);
}

}  // namespace dimts::studio
