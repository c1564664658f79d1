// Samples of one run or of several as a grid: one row a sentence, one column a step of a run.
#pragma once

#include <QAbstractTableModel>

#include <map>
#include <string>
#include <vector>

#include "engine/api/engine.h"

namespace dimts::studio {

class SampleGridModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Role { PathRole = Qt::UserRole + 1, TitleRole, SentenceRole, RunRole, StepRole };
  using QAbstractTableModel::QAbstractTableModel;

  /// Columns are in the order of the runs. Nothing is reset when they have the same samples as before.
  void setRuns(const std::vector<const RunInfo*>& runs);
  void clear();

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  struct Column {
    std::string run;
    int64_t step = 0;
    bool best = false;
    std::map<std::string, SampleInfo> samples;  ///< by sentence
  };

  const SampleInfo* at(const QModelIndex& index) const;
  QString stepText(const Column& column) const;
  bool severalRuns() const { return !columns_.empty() && columns_.front().run != columns_.back().run; }

  std::vector<std::string> sentences_;
  std::vector<Column> columns_;
  std::string signature_;
};

}  // namespace dimts::studio
