// Sentences are told apart by their text, because the test sentences may change between two starts of a run.
#include "app/studio/tabs/listen/sample_grid_model.h"

#include <algorithm>
#include <set>

#include "app/studio/text.h"
#include "widgets/common/direction.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"

namespace dimts::studio {

void SampleGridModel::setRun(const RunInfo& run) {
  int64_t best = -1;
  for (const CheckpointInfo& info : run.checkpoints)
    if (info.best) best = info.step;
  const std::string signature = run.dir + "|" + std::to_string(run.samples.size()) + "|" + std::to_string(best);
  if (signature == signature_) return;
  beginResetModel();
  signature_ = signature;
  bestStep_ = best;
  sentences_.clear();
  cells_.clear();
  std::set<int64_t> steps;
  for (const SampleInfo& sample : run.samples) {
    steps.insert(sample.step);
    if (std::find(sentences_.begin(), sentences_.end(), sample.text) == sentences_.end()) sentences_.push_back(sample.text);
  }
  steps_.assign(steps.begin(), steps.end());
  for (const SampleInfo& sample : run.samples) {
    const auto row = std::find(sentences_.begin(), sentences_.end(), sample.text) - sentences_.begin();
    const auto column = std::lower_bound(steps_.begin(), steps_.end(), sample.step) - steps_.begin();
    cells_[{static_cast<size_t>(row), static_cast<size_t>(column)}] = sample;
  }
  endResetModel();
}

void SampleGridModel::clear() {
  beginResetModel();
  signature_.clear();
  sentences_.clear();
  steps_.clear();
  cells_.clear();
  endResetModel();
}

int SampleGridModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(sentences_.size());
}

/// The first column is the sentence itself.
int SampleGridModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() || sentences_.empty() ? 0 : static_cast<int>(steps_.size()) + 1;
}

const SampleInfo* SampleGridModel::at(const QModelIndex& index) const {
  if (!index.isValid() || index.column() == 0) return nullptr;
  const auto found = cells_.find({static_cast<size_t>(index.row()), static_cast<size_t>(index.column() - 1)});
  return found == cells_.end() ? nullptr : &found->second;
}

QVariant SampleGridModel::data(const QModelIndex& index, int role) const {
  const QString sentence = widgets::ofItsOwnDirection(toQt(sentences_.at(static_cast<size_t>(index.row()))));
  if (index.column() == 0) return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(sentence) : QVariant();
  const SampleInfo* sample = at(index);
  if (!sample) return {};
  const QString title = tr("Step %1 · %2").arg(widgets::countText(sample->step), sentence);
  switch (role) {
    case Qt::DisplayRole: return widgets::durationText(sample->durationSeconds);
    case Qt::DecorationRole: return widgets::icon(widgets::Icon::Play);
    case Qt::AccessibleTextRole: return tr("Play: %1").arg(title);
    case PathRole: return toQt(sample->path);
    case TitleRole: return title;
    case SentenceRole: return toQt(sentences_.at(static_cast<size_t>(index.row())));
    case StepRole: return static_cast<qlonglong>(sample->step);
    default: return {};
  }
}

QVariant SampleGridModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  if (section == 0) return tr("Sentence");
  const int64_t step = steps_.at(static_cast<size_t>(section - 1));
  return step == bestStep_ ? tr("Step %1 ★").arg(widgets::countText(step)) : tr("Step %1").arg(widgets::countText(step));
}

Qt::ItemFlags SampleGridModel::flags(const QModelIndex& index) const {
  return index.column() == 0 || at(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

}  // namespace dimts::studio
