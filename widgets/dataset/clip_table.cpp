// Keys, menu and which rows to ask the model for.
#include "widgets/dataset/clip_table.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <algorithm>

#include "widgets/common/icons.h"
#include "widgets/common/text_delegate.h"
#include "widgets/common/theme.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

ClipTable::ClipTable(QWidget* parent) : QTableView(parent) {
  setObjectName(u"clipTable"_s);
  setAccessibleName(tr("Clips"));
  setAccessibleDescription(tr("Space plays, X drops, Enter keeps, E edits, C splits, J joins."));
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::ExtendedSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setItemDelegate(new TextDelegate(this));
  setShowGrid(false);
  setWordWrap(false);
  setTabKeyNavigation(false);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setIconSize({16, 16});
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setDefaultSectionSize(qMax(32, fontMetrics().height() * 8 / 5));
  verticalHeader()->hide();
  horizontalHeader()->setHighlightSections(false);
}

void ClipTable::setClipModel(ClipTableModel* model) {
  model_ = model;
  setModel(model);
  using M = ClipTableModel;
  horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
  horizontalHeader()->setSectionResizeMode(M::TextColumn, QHeaderView::Stretch);
  const std::pair<int, int> widths[] = {{M::StateColumn, 36},   {M::StartColumn, 76},   {M::LengthColumn, 68},
                                        {M::SpeakerColumn, 90}, {M::SourceColumn, 130}, {M::ReasonColumn, 90}};
  for (auto [column, width] : widths) setColumnWidth(column, width);
  connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { announceCurrent(); });
  horizontalHeader()->setResizeContentsPrecision(0);
  connect(model, &QAbstractItemModel::dataChanged, this, [this] {
    announceCurrent();
    fitRemarks();
  });
  connect(model, &QAbstractItemModel::modelReset, this, [this] {
    announced_ = 0;
    remarkPixels_ = 0;
    wantVisible();
  });
  wantVisible();
}

int64_t ClipTable::currentClip() const {
  const auto* clip = model_ ? model_->clipAt(currentIndex().row()) : nullptr;
  return clip ? clip->id : 0;
}

std::vector<int64_t> ClipTable::selectedClips() const {
  std::vector<int64_t> ids;
  if (!selectionModel()) return ids;
  for (const QModelIndex& index : selectionModel()->selectedRows())
    if (const auto* clip = model_->clipAt(index.row())) ids.push_back(clip->id);
  if (ids.empty() && currentClip() != 0) ids.push_back(currentClip());
  return ids;
}

std::vector<std::pair<int, int>> ClipTable::selectedRanges() const {
  std::vector<std::pair<int, int>> ranges;
  if (!selectionModel()) return ranges;
  for (const QItemSelectionRange& range : selectionModel()->selection()) ranges.emplace_back(range.top(), range.bottom());
  std::sort(ranges.begin(), ranges.end());
  return ranges;
}

int ClipTable::selectedRows() const {
  int rows = 0;
  for (const auto& [first, last] : selectedRanges()) rows += last - first + 1;
  return rows;
}

std::vector<int64_t> ClipTable::clipsToJoin() const {
  auto ids = selectedClips();
  if (ids.size() == 1)
    if (const auto* next = model_->clipAt(currentIndex().row() + 1)) ids.push_back(next->id);
  return ids;
}

/// The remarks get the room that those seen so far need, and no more than a third; the text has the rest.
void ClipTable::fitRemarks() {
  constexpr int kLeastPixels = 72;
  if (!model_ || model_->rowCount() == 0 || !isVisible()) return;  // hidden, all rows would be asked
  const int wanted = std::max({remarkPixels_, sizeHintForColumn(ClipTableModel::ReasonColumn) + 8,
                               horizontalHeader()->sectionSizeHint(ClipTableModel::ReasonColumn)});
  remarkPixels_ = wanted;
  setColumnWidth(ClipTableModel::ReasonColumn, qBound(kLeastPixels, wanted, qMax(kLeastPixels, viewport()->width() / 3)));
}

bool ClipTable::goToNext() {
  if (!model_ || currentIndex().row() + 1 >= model_->rowCount()) return false;
  goToRow(currentIndex().row() + 1);
  return true;
}

void ClipTable::goToRow(int row) {
  if (!model_ || row < 0 || row >= model_->rowCount()) return;
  model_->want(row, row);
  setCurrentIndex(model_->index(row, ClipTableModel::TextColumn));
}

void ClipTable::announceCurrent() {
  const int64_t id = currentClip();
  if (id == announced_) return;
  announced_ = id;
  Q_EMIT currentClipChanged(id);
}

void ClipTable::wantVisible() {
  if (!model_ || model_->rowCount() == 0) return;
  if (!isVisible()) return model_->want(0, 0);  // not laid out yet; the first page is there when it is shown
  const int first = rowAt(0), last = rowAt(viewport()->height() - 1);
  model_->want(qMax(0, first), last < 0 ? model_->rowCount() - 1 : last);
  fitRemarks();
}

void ClipTable::paintEvent(QPaintEvent* event) {
  QTableView::paintEvent(event);
  if (!model_ || model_->rowCount() > 0) return;
  QPainter painter(viewport());
  painter.setPen(Theme::instance().colors().muted);
  painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                   tr("No clip fits. Choose “All” above, another film, or clear the search."));
}

void ClipTable::keyPressEvent(QKeyEvent* event) {
  const int64_t id = currentClip();
  const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
  if (id == 0 || !plain) return QTableView::keyPressEvent(event);
  switch (event->key()) {
    case Qt::Key_Space: Q_EMIT playRequested(id); break;
    case Qt::Key_X: case Qt::Key_Delete: Q_EMIT dropRequested(selectedClips()); break;
    case Qt::Key_Return: case Qt::Key_Enter: Q_EMIT keepRequested(selectedClips()); break;
    case Qt::Key_C: Q_EMIT splitRequested(id); break;
    case Qt::Key_J: Q_EMIT joinRequested(clipsToJoin()); break;
    case Qt::Key_E: case Qt::Key_F2: Q_EMIT editRequested(id); break;
    default: return QTableView::keyPressEvent(event);
  }
  event->accept();
}

void ClipTable::contextMenuEvent(QContextMenuEvent* event) {
  const int64_t id = currentClip();
  if (id == 0) return;
  auto* menu = new QMenu(this);
  menu->setObjectName(u"clipMenu"_s);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const auto ids = selectedClips();
  const auto add = [menu](Icon which, const QString& text, const QKeySequence& key) {
    QAction* action = menu->addAction(icon(which), text);
    action->setShortcut(key);
    return action;
  };
  connect(add(Icon::Play, tr("Play"), Qt::Key_Space), &QAction::triggered, this, [this, id] { Q_EMIT playRequested(id); });
  connect(add(Icon::Keep, tr("Keep"), Qt::Key_Return), &QAction::triggered, this, [this, ids] { Q_EMIT keepRequested(ids); });
  connect(add(Icon::Drop, tr("Drop"), Qt::Key_X), &QAction::triggered, this, [this, ids] { Q_EMIT dropRequested(ids); });
  connect(add(Icon::Edit, tr("Edit the text"), Qt::Key_E), &QAction::triggered, this, [this, id] { Q_EMIT editRequested(id); });
  const auto joined = clipsToJoin();
  connect(add(Icon::Edit, tr("Split where it plays"), Qt::Key_C), &QAction::triggered, this, [this, id] { Q_EMIT splitRequested(id); });
  connect(add(Icon::Add, tr("Join"), Qt::Key_J), &QAction::triggered, this, [this, joined] { Q_EMIT joinRequested(joined); });
  menu->popup(event->globalPos());
}

void ClipTable::scrollContentsBy(int dx, int dy) {
  QTableView::scrollContentsBy(dx, dy);
  wantVisible();
}

void ClipTable::showEvent(QShowEvent* event) {
  QTableView::showEvent(event);
  wantVisible();
}

void ClipTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  wantVisible();
}

}  // namespace dimts::widgets
