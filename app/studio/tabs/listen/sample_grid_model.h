// Samples of a run as a grid: one row a sentence, one column a step.
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
  enum Role { PathRole = Qt::UserRole + 1, TitleRole, SentenceRole, StepRole };
  using QAbstractTableModel::QAbstractTableModel;

  /// Nothing is reset when the run has the same samples as before.
  void setRun(const RunInfo& run);
  void clear();

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  const SampleInfo* at(const QModelIndex& index) const;

  std::vector<std::string> sentences_;
  std::vector<int64_t> steps_;
  int64_t bestStep_ = -1;
  std::map<std::pair<size_t, size_t>, SampleInfo> cells_;  ///< by sentence and step
  std::string signature_;
};

}  // namespace dimts::studio
