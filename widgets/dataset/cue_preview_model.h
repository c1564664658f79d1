// The lines of a subtitle file as they are and as clips would say them.
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "engine/api/subtitles.h"

namespace dimts::widgets {

class CuePreviewModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { TimeColumn, BeforeColumn, AfterColumn, WhyColumn, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;

  void setCues(std::vector<dimts::CuePreview> cues);
  /// Hides lines that no rule changes or leaves out.
  void setOnlyChanged(bool only);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  void choose();
  QString text(const dimts::CuePreview& cue, int column) const;

  std::vector<dimts::CuePreview> cues_;
  std::vector<size_t> shown_;
  bool onlyChanged_ = false;
};

}  // namespace dimts::widgets
