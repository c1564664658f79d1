// The clips as a table that holds only some pages: rows come when they are looked at, so any number scrolls fluently.
#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>
#include <list>
#include <map>
#include <unordered_map>
#include <vector>

#include "engine/api/dataset.h"

namespace dimts::widgets {

class ClipTableModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { StateColumn, TextColumn, StartColumn, LengthColumn, SpeakerColumn, SourceColumn, ReasonColumn, ColumnCount };
  enum Role { ClipIdRole = Qt::UserRole + 1, LoadedRole, StateRole };
  static constexpr int kPageRows = 256;
  static constexpr int kMaxPages = 40;

  explicit ClipTableModel(QObject* parent = nullptr);

  /// A new list (filter changed): forgets all pages. The rows are asked for with fetchRequested.
  void reset(int64_t totalRows);
  /// An answer to fetchRequested; answers to an older generation are ignored.
  void deliver(qint64 offset, const std::vector<dimts::ClipInfo>& clips, int generation);
  /// Rows may have changed behind the model (undo): forgets what is held, keeps the number of rows.
  void refresh();
  /// One changed clip, shown at once when it is held.
  void updateClip(const dimts::ClipInfo& clip);
  void setSourceNames(std::map<int64_t, QString> names);

  int generation() const { return generation_; }
  /// Null when the row is not held at the moment.
  const dimts::ClipInfo* clipAt(int row) const;
  /// -1 when the clip is not held at the moment.
  int rowOf(int64_t clipId) const;
  int heldPages() const { return static_cast<int>(pages_.size()); }
  /// Asks for the pages of these rows, most wanted first; the table calls it with what it shows.
  void want(int firstRow, int lastRow);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 Q_SIGNALS:
  void fetchRequested(qint64 offset, int count, int generation);

 private:
  struct Page {
    std::vector<dimts::ClipInfo> clips;
    std::list<int>::iterator use;
  };
  QVariant display(const dimts::ClipInfo& clip, int column) const;
  QVariant decoration(const dimts::ClipInfo& clip, int column) const;
  void wantPage(int page) const;
  void sendRequests();
  void touch(int page) const;

  int rows_ = 0;
  int generation_ = 0;
  mutable std::unordered_map<int, Page> pages_;
  mutable std::list<int> uses_;  ///< most recent first
  mutable std::vector<int> wanted_;
  mutable QTimer requestTimer_;
  QSet<int> inFlight_;
  std::map<int64_t, QString> sourceNames_;
};

}  // namespace dimts::widgets
