// The vocabulary as a table: number, character, its Unicode name, how often the clips use it.
#pragma once

#include <QAbstractTableModel>

#include "engine/api/engine.h"

namespace dimts::studio {

class VocabularyModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { NumberColumn, PieceColumn, NameColumn, CountColumn, ColumnCount };

  using QAbstractTableModel::QAbstractTableModel;
  void setEntries(std::vector<VocabularyEntry> entries);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  /// Qt::UserRole is the value to sort by.
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 private:
  std::vector<VocabularyEntry> entries_;
};

/// What can be seen of a piece: a space as "␣", a control as its code, the rest as it is.
QString visiblePiece(const QString& piece);
/// "U+1208" of each code point.
QString codePointsText(const QString& piece);

}  // namespace dimts::studio
