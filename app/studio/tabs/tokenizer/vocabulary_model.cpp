// Characters shown so that spaces and marks can be told apart.
#include "app/studio/tabs/tokenizer/vocabulary_model.h"

#include <QFont>

#include "app/studio/text.h"
#include "widgets/common/format.h"
#include "widgets/common/script.h"
#include "widgets/common/theme.h"

namespace dimts::studio {
namespace {

constexpr qsizetype kLongestNamed = 1;  // the codes of longer pieces tell nobody anything

int alignmentOf(int column) {
  if (column == VocabularyModel::PieceColumn) return Qt::AlignCenter;
  const bool figure = column == VocabularyModel::NumberColumn || column == VocabularyModel::CountColumn;
  return static_cast<int>((figure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

}  // namespace

QString visiblePiece(const QString& piece) {
  if (piece.isEmpty()) return VocabularyModel::tr("pause between letters");
  if (piece == QLatin1String("[SPACE]")) return QStringLiteral("␣");
  if (piece.contains(QLatin1Char(' ')) || piece.contains(QChar(0x2581)))
    return QString(piece).replace(QLatin1Char(' '), QChar(0x2423)).replace(QChar(0x2581), QChar(0x2423));
  if (piece.size() == 1 && !piece.at(0).isPrint()) return codePointsText(piece);
  if (piece.size() == 1 && piece.at(0).isMark()) return QStringLiteral("◌") + piece;
  return piece;
}

QString codePointsText(const QString& piece) {
  QStringList codes;
  for (const char32_t code : piece.toUcs4())
    codes << QStringLiteral("U+%1").arg(static_cast<uint>(code), 4, 16, QLatin1Char('0')).toUpper();
  return codes.join(QLatin1Char(' '));
}

void VocabularyModel::setEntries(std::vector<VocabularyEntry> entries) {
  beginResetModel();
  entries_ = std::move(entries);
  endResetModel();
}

int VocabularyModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

int VocabularyModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant VocabularyModel::data(const QModelIndex& index, int role) const {
  if (role == Qt::TextAlignmentRole) return alignmentOf(index.column());
  const VocabularyEntry& entry = entries_.at(static_cast<size_t>(index.row()));
  const QString piece = toQt(entry.piece);
  if (role == Qt::FontRole && index.column() == PieceColumn) return widgets::interfaceFont(widgets::kTitlePixels);
  if (role != Qt::DisplayRole && role != Qt::UserRole) return {};
  const bool sorting = role == Qt::UserRole;
  switch (index.column()) {
    case NumberColumn: return static_cast<qlonglong>(entry.id);
    case PieceColumn: return sorting ? piece : visiblePiece(piece);
    case NameColumn: return piece.toUcs4().size() <= kLongestNamed ? codePointsText(piece) : QString();
    default: return sorting ? QVariant(static_cast<qlonglong>(entry.count)) : QVariant(widgets::countText(entry.count));
  }
}

QVariant VocabularyModel::headerData(int section, Qt::Orientation orientation, int role) const {
  // Not trailing: the sort arrow stands there.
  if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
    return section == NameColumn ? alignmentOf(section) : static_cast<int>(Qt::AlignCenter);
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case NumberColumn: return tr("Number");
    case PieceColumn: return tr("Token");
    case NameColumn: return tr("Code");
    default: return tr("In the clips");
  }
}

}  // namespace dimts::studio
