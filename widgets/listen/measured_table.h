// The last evaluation of a run: saved states in order, with what was measured of each on held-out clips.
#pragma once

#include <QTableWidget>

#include "engine/api/listening.h"

namespace dimts::widgets {

class MeasuredTable : public QTableWidget {
  Q_OBJECT
 public:
  explicit MeasuredTable(QWidget* parent = nullptr);
  /// Columns that were measured of no state are hidden. The recordings' own figures stand in the last row.
  void setMeasured(const dimts::MeasuredRun& measured);

 private:
  void setRow(int row, const QStringList& cells);
};

}  // namespace dimts::widgets
