// The table of clips with the keys for quick review: Space plays, X drops, Enter keeps, E edits, C splits, J joins.
#pragma once

#include <QTableView>
#include <vector>

#include "widgets/dataset/clip_table_model.h"

namespace dimts::widgets {

class ClipTable : public QTableView {
  Q_OBJECT
 public:
  explicit ClipTable(QWidget* parent = nullptr);
  void setClipModel(ClipTableModel* model);
  ClipTableModel* clipModel() const { return model_; }

  /// The selected clips; with fewer than two, the current one and the next.
  std::vector<int64_t> clipsToJoin() const;
  /// 0 when nothing is current or the row is not held yet.
  int64_t currentClip() const;
  std::vector<int64_t> selectedClips() const;
  /// First and last row of each selected stretch; counts rows that are not held as well.
  std::vector<std::pair<int, int>> selectedRanges() const;
  int selectedRows() const;
  /// Moves to the next row; false at the end.
  bool goToNext();
  void goToRow(int row);

 Q_SIGNALS:
  void playRequested(qint64 clipId);
  void keepRequested(const std::vector<int64_t>& clipIds);
  void dropRequested(const std::vector<int64_t>& clipIds);
  void editRequested(qint64 clipId);
  void splitRequested(qint64 clipId);
  /// The selected clips, or the current one and the next.
  void joinRequested(const std::vector<int64_t>& clipIds);
  void currentClipChanged(qint64 clipId);

 protected:
  void paintEvent(QPaintEvent*) override;
  void keyPressEvent(QKeyEvent*) override;
  void contextMenuEvent(QContextMenuEvent*) override;
  void scrollContentsBy(int dx, int dy) override;
  void resizeEvent(QResizeEvent*) override;
  void showEvent(QShowEvent*) override;

 private:
  void announceCurrent();
  void wantVisible();
  void fitRemarks();
  ClipTableModel* model_ = nullptr;
  int64_t announced_ = 0;
  int remarkPixels_ = 0;  ///< the widest remark seen since the list was made
};

}  // namespace dimts::widgets
