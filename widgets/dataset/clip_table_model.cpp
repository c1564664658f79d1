// Pages of rows, kept while they are near what is looked at.
#include "widgets/dataset/clip_table_model.h"

#include <QLocale>
#include <algorithm>

#include "widgets/common/direction.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

namespace dimts::widgets {

namespace {
constexpr int kRequestMilliseconds = 20;
constexpr size_t kMaxRequests = 4;  ///< pages asked for at once; what was scrolled past is not fetched

QString text(const std::string& s) { return QString::fromStdString(s); }

QString stateWord(const dimts::ClipInfo& clip) {
  switch (clip.state) {
    case dimts::ClipState::Kept: return ClipTableModel::tr("kept");
    case dimts::ClipState::Dropped: return ClipTableModel::tr("dropped");
    case dimts::ClipState::Restored: return ClipTableModel::tr("taken back");
  }
  return {};
}
/// Everything that was found against a clip, one on each line.
QVariant allMarks(const dimts::ClipInfo& clip) {
  QStringList lines;
  for (const std::string& mark : clip.quality.marks) lines << reasonText(mark);
  return lines.isEmpty() ? QVariant() : QVariant(lines.join(u'\n'));
}
}  // namespace

ClipTableModel::ClipTableModel(QObject* parent) : QAbstractTableModel(parent) {
  requestTimer_.setSingleShot(true);
  requestTimer_.setInterval(kRequestMilliseconds);
  connect(&requestTimer_, &QTimer::timeout, this, &ClipTableModel::sendRequests);
}

void ClipTableModel::reset(int64_t totalRows) {
  beginResetModel();
  rows_ = static_cast<int>(std::clamp<int64_t>(totalRows, 0, 100'000'000));
  ++generation_;
  pages_.clear();
  uses_.clear();
  wanted_.clear();
  inFlight_.clear();
  endResetModel();
}

void ClipTableModel::refresh() {
  ++generation_;
  pages_.clear();
  uses_.clear();
  wanted_.clear();
  inFlight_.clear();
  if (rows_ > 0) Q_EMIT dataChanged(index(0, 0), index(rows_ - 1, ColumnCount - 1));
}

void ClipTableModel::deliver(qint64 offset, const std::vector<dimts::ClipInfo>& clips, int generation) {
  if (generation != generation_ || offset < 0 || offset >= rows_) return;
  const int page = static_cast<int>(offset / kPageRows);
  inFlight_.remove(page);
  if (offset % kPageRows != 0) return;
  for (size_t at = 0, p = 0; at < clips.size(); at += kPageRows, ++p) {
    const int number = page + static_cast<int>(p);
    const auto begin = clips.begin() + static_cast<std::ptrdiff_t>(at);
    const auto count = std::min<size_t>(kPageRows, clips.size() - at);
    inFlight_.remove(number);
    if (auto old = pages_.find(number); old != pages_.end()) {
      uses_.erase(old->second.use);
      pages_.erase(old);
    }
    uses_.push_front(number);
    pages_[number] = {{begin, begin + static_cast<std::ptrdiff_t>(count)}, uses_.begin()};
    const int first = number * kPageRows;
    Q_EMIT dataChanged(index(first, 0), index(std::min(rows_, first + kPageRows) - 1, ColumnCount - 1));
  }
  while (static_cast<int>(pages_.size()) > kMaxPages) {
    pages_.erase(uses_.back());
    uses_.pop_back();
  }
}

void ClipTableModel::updateClip(const dimts::ClipInfo& clip) {
  const int row = rowOf(clip.id);
  if (row < 0) return;
  pages_.at(row / kPageRows).clips[static_cast<size_t>(row % kPageRows)] = clip;
  Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ClipTableModel::setSourceNames(std::map<int64_t, QString> names) {
  sourceNames_ = std::move(names);
  if (rows_ > 0) Q_EMIT dataChanged(index(0, SourceColumn), index(rows_ - 1, SourceColumn));
}

const dimts::ClipInfo* ClipTableModel::clipAt(int row) const {
  if (row < 0 || row >= rows_) return nullptr;
  const auto it = pages_.find(row / kPageRows);
  const auto i = static_cast<size_t>(row % kPageRows);
  return it == pages_.end() || i >= it->second.clips.size() ? nullptr : &it->second.clips[i];
}

int ClipTableModel::rowOf(int64_t clipId) const {
  for (const auto& [page, held] : pages_)
    for (size_t i = 0; i < held.clips.size(); ++i)
      if (held.clips[i].id == clipId) return page * kPageRows + static_cast<int>(i);
  return -1;
}

void ClipTableModel::want(int firstRow, int lastRow) {
  if (rows_ == 0) return;
  const int first = std::clamp(firstRow, 0, rows_ - 1) / kPageRows, last = std::clamp(lastRow, 0, rows_ - 1) / kPageRows;
  for (int page = std::min(last + 1, (rows_ - 1) / kPageRows); page >= std::max(0, first - 1); --page) wantPage(page);
  for (int page = last; page >= first; --page) wantPage(page);
}

void ClipTableModel::wantPage(int page) const {
  if (pages_.contains(page)) return touch(page);
  if (inFlight_.contains(page)) return;
  std::erase(wanted_, page);
  wanted_.push_back(page);  // the last is the most wanted
  if (!requestTimer_.isActive()) requestTimer_.start();
}

void ClipTableModel::touch(int page) const {
  Page& held = pages_.at(page);
  uses_.splice(uses_.begin(), uses_, held.use);
}

void ClipTableModel::sendRequests() {
  if (wanted_.size() > kMaxRequests) wanted_.erase(wanted_.begin(), wanted_.end() - kMaxRequests);
  const std::vector<int> wanted(wanted_.rbegin(), wanted_.rend());
  wanted_.clear();
  for (int page : wanted) {
    inFlight_.insert(page);
    const qint64 offset = static_cast<qint64>(page) * kPageRows;
    Q_EMIT fetchRequested(offset, static_cast<int>(std::min<qint64>(kPageRows, rows_ - offset)), generation_);
  }
}

int ClipTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : rows_; }
int ClipTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ClipTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const dimts::ClipInfo* clip = clipAt(index.row());
  if (role == LoadedRole) return clip != nullptr;
  if (!clip) {
    if (role != Qt::DisplayRole) return {};
    wantPage(index.row() / kPageRows);
    return index.column() == TextColumn ? QVariant(QStringLiteral("…")) : QVariant();
  }
  switch (role) {
    case Qt::DisplayRole: return display(*clip, index.column());
    case Qt::DecorationRole: return decoration(*clip, index.column());
    case Qt::ToolTipRole:
      if (index.column() == TextColumn) return text(clip->text);
      if (index.column() == ReasonColumn) return allMarks(*clip);
      return index.column() == StateColumn ? QVariant(stateWord(*clip)) : QVariant();
    case Qt::AccessibleTextRole:
      if (index.column() == StateColumn) return stateWord(*clip);
      return display(*clip, index.column());
    case Qt::ForegroundRole:
      return clip->state == dimts::ClipState::Dropped ? QVariant(Theme::instance().colors().muted) : QVariant();
    case Qt::TextAlignmentRole:
      if (index.column() == StartColumn || index.column() == LengthColumn) return int(Qt::AlignVCenter | Qt::AlignTrailing);
      return int(Qt::AlignVCenter | Qt::AlignLeading);
    case ClipIdRole: return static_cast<qlonglong>(clip->id);
    case StateRole: return static_cast<int>(clip->state);
    default: return {};
  }
}

QVariant ClipTableModel::display(const dimts::ClipInfo& clip, int column) const {
  switch (column) {
    case TextColumn: return ofItsOwnDirection(text(clip.text.empty() ? clip.rawText : clip.text));
    case StartColumn: return clockText(clip.durationSeconds > 0 ? clip.startSeconds : clip.cueStartSeconds);
    case LengthColumn: return durationText(clip.durationSeconds);
    case SpeakerColumn: return text(clip.speaker);
    case SourceColumn: {
      const auto it = sourceNames_.find(clip.sourceId);
      return it == sourceNames_.end() ? QVariant() : QVariant(it->second);
    }
    case ReasonColumn:
      if (clip.state == dimts::ClipState::Dropped) return reasonText(clip.reason);
      if (!clip.quality.marks.empty()) return reasonText(clip.quality.marks.front());
      if (clip.edited) return tr("edited by you");
      return clip.split == dimts::Split::Validation ? tr("kept aside for measuring") : QString();
    default: return {};
  }
}

QVariant ClipTableModel::decoration(const dimts::ClipInfo& clip, int column) const {
  if (column != StateColumn) return {};
  if (clip.state == dimts::ClipState::Dropped) return icon(Icon::Drop, Ink::Muted);
  return icon(clip.state == dimts::ClipState::Restored ? Icon::Undo : Icon::Done, Ink::Accent);
}

QVariant ClipTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Vertical) return role == Qt::DisplayRole ? QVariant(QLocale().toString(section + 1)) : QVariant();
  if (role == Qt::TextAlignmentRole)
    return int(Qt::AlignVCenter | (section == StartColumn || section == LengthColumn ? Qt::AlignTrailing : Qt::AlignLeading));
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
  switch (section) {
    case StateColumn: return role == Qt::DisplayRole ? QString() : tr("State");
    case TextColumn: return tr("Text");
    case StartColumn: return tr("Start");
    case LengthColumn: return tr("Length");
    case SpeakerColumn: return tr("Speaker");
    case SourceColumn: return tr("Film");
    case ReasonColumn: return tr("Remark");
    default: return {};
  }
}

}  // namespace dimts::widgets
