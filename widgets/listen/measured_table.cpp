// One row a state; figures in the locale's digits, a dash where nothing was measured.
#include "widgets/listen/measured_table.h"

#include <QHeaderView>
#include <QLocale>

#include <cmath>

#include "widgets/common/build.h"
#include "widgets/common/format.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { State, Distortion, Words, Likeness, Pitch, Pace, ColumnCount };

QString figure(double value, int digits) { return std::isnan(value) ? u"–"_s : QLocale().toString(value, 'f', digits); }
QString share(double value) { return std::isnan(value) ? u"–"_s : percentText(value); }

}  // namespace

MeasuredTable::MeasuredTable(QWidget* parent) : QTableWidget(0, ColumnCount, parent) {
  named(this, u"measuredTableWidget"_s, tr("Measured states, the nearest to the recordings first"));
  setHorizontalHeaderLabels({tr("State"), tr("Distance, dB"), tr("Words missed"), tr("Same voice"), tr("Melody, cents"), tr("Pace")});
  const QStringList hints{
      {},
      tr("Mel-cepstral distortion: how far the sound is from the recording of the same sentence; smaller is better."),
      tr("Share of words that the recogniser did not understand; see the recordings' own in the last row."),
      tr("Likeness of the speaker, 1 is the same; see how like the recordings are to one another in the last row."),
      tr("How far the melody is from the recording's; 100 cents are a semitone."),
      tr("Length of the speech over that of the recording; 1 is the same.")};
  for (int column = 0; column < ColumnCount; ++column) horizontalHeaderItem(column)->setToolTip(hints[column]);
  setEditTriggers(NoEditTriggers);
  setSelectionBehavior(SelectRows);
  setSelectionMode(SingleSelection);
  setShowGrid(false);
  setFrameShape(NoFrame);
  verticalHeader()->hide();
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
  horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  horizontalHeader()->setSectionResizeMode(Column::State, QHeaderView::Stretch);
}

void MeasuredTable::setRow(int row, const QStringList& cells) {
  for (int column = 0; column < ColumnCount; ++column) setItem(row, column, new QTableWidgetItem(cells[column]));
}

void MeasuredTable::setMeasured(const dimts::MeasuredRun& measured) {
  const int states = static_cast<int>(measured.states.size());
  const bool recordings = states > 0 && (!std::isnan(measured.recordingsWordError) || !std::isnan(measured.recordingsLikeness));
  setRowCount(0);
  setRowCount(states + (recordings ? 1 : 0));
  bool words = false, likeness = false;
  for (int row = 0; row < states; ++row) {
    const dimts::MeasuredState& state = measured.states[static_cast<size_t>(row)];
    setRow(row, {tr("Step %1").arg(countText(state.step)), figure(state.distortionDb, 2), share(state.wordError), figure(state.likeness, 2),
                 figure(state.pitchCents, 0), figure(state.durationRatio, 2)});
    words = words || !std::isnan(state.wordError);
    likeness = likeness || !std::isnan(state.likeness);
  }
  if (recordings)
    setRow(states, {tr("The recordings"), figure(0, 2), share(measured.recordingsWordError), figure(measured.recordingsLikeness, 2),
                    figure(0, 0), figure(1, 2)});
  setColumnHidden(Words, !words);
  setColumnHidden(Likeness, !likeness);
}

}  // namespace dimts::widgets
