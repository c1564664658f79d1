// Rows of sources; the verdict is icon, words and colour, never colour alone.
#include "widgets/dataset/source_list.h"

#include <QFileInfo>

#include "widgets/common/format.h"
#include "widgets/common/icons.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kIdRole = Qt::UserRole + 1;
}

SourceList::SourceList(QWidget* parent) : QListWidget(parent) {
  setObjectName(u"sourceList"_s);
  setAccessibleName(tr("Films"));
  setWordWrap(true);
  setIconSize({20, 20});
  setSpacing(2);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
    if (item) Q_EMIT sourceSelected(item->data(kIdRole).toLongLong());
  });
  fill();
}

void SourceList::setSources(const std::vector<dimts::SourceInfo>& sources) {
  sources_ = sources;
  fill();
}

void SourceList::setVerdict(int64_t sourceId, const SourceVerdict& verdict) {
  verdicts_[sourceId] = verdict;
  fill();
}

QString SourceList::nameOf(const dimts::SourceInfo& source) {
  return QFileInfo(QString::fromStdString(source.mediaPath)).fileName();
}

SourceVerdict SourceList::verdictOf(const dimts::SourceInfo& source) {
  const QString counts = tr("%1 kept, %2 dropped").arg(countText(source.kept), countText(source.dropped));
  if (source.kept == 0) return {VerdictKind::Wrong, tr("nothing kept, %1 dropped").arg(countText(source.dropped))};
  if (source.mediaMissing) return {VerdictKind::Warning, tr("%1; the film is no longer there, its clips still work").arg(counts)};
  if (source.kept < source.dropped) return {VerdictKind::Warning, tr("%1: more dropped than kept").arg(counts)};
  return {VerdictKind::Good, counts};
}

void SourceList::fill() {
  const int64_t selected = selectedSource();
  const QSignalBlocker blocker(this);
  clear();
  auto* all = new QListWidgetItem(icon(Icon::Film), tr("All films"), this);
  all->setData(kIdRole, 0);
  for (const auto& source : sources_) {
    const auto own = verdicts_.find(source.id);
    const SourceVerdict verdict = own == verdicts_.end() ? verdictOf(source) : own->second;
    static const Icon kIcons[] = {Icon::Done, Icon::Warning, Icon::Wrong};
    static const Ink kInks[] = {Ink::Accent, Ink::Warn, Ink::Wrong};
    const int kind = static_cast<int>(verdict.kind);
    auto* item = new QListWidgetItem(icon(kIcons[kind], kInks[kind]), nameOf(source) + u'\n' + verdict.text, this);
    item->setData(kIdRole, static_cast<qlonglong>(source.id));
    item->setToolTip(u"%1\n%2, %3"_s.arg(QString::fromStdString(source.mediaPath), durationText(source.durationSeconds), verdict.text));
    item->setData(Qt::AccessibleTextRole, u"%1: %2"_s.arg(nameOf(source), verdict.text));
  }
  for (int i = 0; i < count(); ++i)
    if (item(i)->data(kIdRole).toLongLong() == selected) setCurrentRow(i);
  if (!currentItem()) setCurrentRow(0);
}

int64_t SourceList::selectedSource() const { return currentItem() ? currentItem()->data(kIdRole).toLongLong() : 0; }

void SourceList::selectSource(int64_t id) {
  for (int i = 0; i < count(); ++i)
    if (item(i)->data(kIdRole).toLongLong() == id) return setCurrentRow(i);
}

}  // namespace dimts::widgets
