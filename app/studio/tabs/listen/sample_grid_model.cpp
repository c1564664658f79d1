// Sentences are told apart by their text, because the test sentences may change between two starts of a run.
#include "app/studio/tabs/listen/sample_grid_model.h"

#include <algorithm>
#include <utility>

#include "app/studio/text.h"
#include "widgets/common/direction.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/script.h"

namespace dimts::studio {
namespace {

int64_t bestStepOf(const RunInfo& run) {
  const auto best = std::find_if(run.checkpoints.begin(), run.checkpoints.end(), [](const CheckpointInfo& info) { return info.best; });
  return best == run.checkpoints.end() ? -1 : best->step;
}

}  // namespace

void SampleGridModel::setRuns(const std::vector<const RunInfo*>& runs) {
  std::string signature;
  for (const RunInfo* run : runs) signature += run->dir + "|" + std::to_string(run->samples.size()) + "|" + std::to_string(bestStepOf(*run)) + ";";
  if (signature == signature_) return;
  beginResetModel();
  signature_ = signature;
  sentences_.clear();
  columns_.clear();
  for (const RunInfo* run : runs) {
    const int64_t best = bestStepOf(*run);
    std::map<int64_t, Column> steps;
    for (const SampleInfo& sample : run->samples) {
      Column& column = steps.try_emplace(sample.step, Column{run->name, sample.step, sample.step == best, {}}).first->second;
      column.samples[sample.text] = sample;
      if (std::find(sentences_.begin(), sentences_.end(), sample.text) == sentences_.end()) sentences_.push_back(sample.text);
    }
    for (auto& [step, column] : steps) columns_.push_back(std::move(column));
  }
  endResetModel();
}

void SampleGridModel::clear() {
  beginResetModel();
  signature_.clear();
  sentences_.clear();
  columns_.clear();
  endResetModel();
}

int SampleGridModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(sentences_.size());
}

/// The first column is the sentence itself.
int SampleGridModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() || sentences_.empty() ? 0 : static_cast<int>(columns_.size()) + 1;
}

const SampleInfo* SampleGridModel::at(const QModelIndex& index) const {
  if (!index.isValid() || index.column() == 0) return nullptr;
  const auto& samples = columns_.at(static_cast<size_t>(index.column() - 1)).samples;
  const auto found = samples.find(sentences_.at(static_cast<size_t>(index.row())));
  return found == samples.end() ? nullptr : &found->second;
}

QString SampleGridModel::stepText(const Column& column) const {
  return column.best ? tr("Step %1 ★").arg(widgets::countText(column.step)) : tr("Step %1").arg(widgets::countText(column.step));
}

QVariant SampleGridModel::data(const QModelIndex& index, int role) const {
  const QString sentence = widgets::ofItsOwnDirection(toQt(sentences_.at(static_cast<size_t>(index.row()))));
  if (index.column() == 0) return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(sentence) : QVariant();
  const SampleInfo* sample = at(index);
  if (!sample) return {};
  const Column& column = columns_.at(static_cast<size_t>(index.column() - 1));
  const QString title = severalRuns() ? tr("%1, step %2 · %3").arg(widgets::isolated(toQt(column.run)), widgets::countText(sample->step), sentence)
                                      : tr("Step %1 · %2").arg(widgets::countText(sample->step), sentence);
  switch (role) {
    case Qt::DisplayRole: return widgets::durationText(sample->durationSeconds);
    case Qt::DecorationRole: return widgets::icon(widgets::Icon::Play);
    case Qt::AccessibleTextRole: return tr("Play: %1").arg(title);
    case PathRole: return toQt(sample->path);
    case TitleRole: return title;
    case SentenceRole: return toQt(sentences_.at(static_cast<size_t>(index.row())));
    case RunRole: return toQt(column.run);
    case StepRole: return static_cast<qlonglong>(sample->step);
    default: return {};
  }
}

QVariant SampleGridModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  if (section == 0) return tr("Sentence");
  const Column& column = columns_.at(static_cast<size_t>(section - 1));
  return severalRuns() ? toQt(column.run) + QLatin1Char('\n') + stepText(column) : stepText(column);
}

Qt::ItemFlags SampleGridModel::flags(const QModelIndex& index) const {
  return index.column() == 0 || at(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

}  // namespace dimts::studio
