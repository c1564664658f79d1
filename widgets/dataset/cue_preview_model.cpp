// One line of the file is one line of the table: breaks inside it become bars, and the whole stands in the tool tip.
#include "widgets/dataset/cue_preview_model.h"

#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/theme.h"
#include "widgets/options/options_form.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isTouched(const dimts::CuePreview& cue) { return !cue.dropReason.empty() || !cue.changes.empty(); }

/// The option whose rule it was says it in the words of the settings; two rules have none, they always hold.
QString ruleText(const std::string& rule) {
  if (rule == "dashes") return CuePreviewModel::tr("Dashes of a dialogue taken out");
  if (rule == "direction_marks") return CuePreviewModel::tr("Hidden marks of direction taken out");
  const std::string prefix = rule == "punctuation" ? "subtitles.move_" : "subtitles.remove_";
  return optionLabel(prefix + rule);
}

}  // namespace

void CuePreviewModel::setCues(std::vector<dimts::CuePreview> cues) {
  beginResetModel();
  cues_ = std::move(cues);
  choose();
  endResetModel();
}

void CuePreviewModel::setOnlyChanged(bool only) {
  beginResetModel();
  onlyChanged_ = only;
  choose();
  endResetModel();
}

void CuePreviewModel::choose() {
  shown_.clear();
  for (size_t i = 0; i < cues_.size(); ++i)
    if (!onlyChanged_ || isTouched(cues_[i])) shown_.push_back(i);
}

int CuePreviewModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(shown_.size()); }
int CuePreviewModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString CuePreviewModel::text(const dimts::CuePreview& cue, int column) const {
  switch (column) {
    case TimeColumn: return clockText(cue.startSeconds);
    case BeforeColumn: return QString::fromStdString(cue.before);
    case AfterColumn: return cue.dropReason.empty() ? QString::fromStdString(cue.after) : tr("(left out)");
    default: break;
  }
  QStringList why;
  if (!cue.dropReason.empty()) why << reasonText(cue.dropReason);
  for (const std::string& rule : cue.changes) why << ruleText(rule);
  if (!cue.speaker.empty()) why << tr("speaker %1").arg(QString::fromStdString(cue.speaker));
  return why.join(u" · "_s);
}

QVariant CuePreviewModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const dimts::CuePreview& cue = cues_[shown_[static_cast<size_t>(index.row())]];
  const QString whole = text(cue, index.column());
  if (role == Qt::DisplayRole) return QString(whole).replace(u'\n', u" | "_s);
  if (role == Qt::ToolTipRole) return whole;
  if (role == Qt::ForegroundRole && !cue.dropReason.empty()) return Theme::instance().colors().muted;
  return {};
}

QVariant CuePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case TimeColumn: return tr("Time");
    case BeforeColumn: return tr("In the file");
    case AfterColumn: return tr("What is learned from");
    default: return tr("Why");
  }
}

}  // namespace dimts::widgets
