// A grid of labels: a handful of rows that nobody sorts or edits.
#include "app/studio/tabs/tokenizer/tried_table.h"

#include <QGridLayout>

#include <algorithm>

#include "app/studio/tabs/tokenizer/making_card.h"
#include "app/studio/tabs/tokenizer/report_text.h"
#include "app/studio/text.h"
#include "app/studio/window/parts.h"
#include "widgets/common/direction.h"
#include "widgets/common/format.h"

namespace dimts::studio {

using widgets::TextRole;

namespace {

constexpr size_t kShown = 6;

}  // namespace

TriedTable::TriedTable(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("triedTokensWidget"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 8, 0, 0);
  column->addWidget(makeLabel(tr("Tried so far"), TextRole::Body, this));
  grid_ = new QGridLayout;
  grid_->setHorizontalSpacing(16);
  column->addLayout(grid_);
  hide();
}

void TriedTable::add(const TokenizerReport& report) {
  const auto entries = static_cast<double>(std::max<int64_t>(1, report.entries));
  std::erase_if(tried_, [&](const Tried& one) { return one.fingerprint == report.fingerprint; });
  tried_.push_back({report.fingerprint, report.kind, report.entries, report.tokensPerWord, report.unknownRate,
                    static_cast<double>(report.unusedPieces) / entries});
  if (tried_.size() > kShown) tried_.erase(tried_.begin());
  rebuild();
}

void TriedTable::clear() {
  tried_.clear();
  rebuild();
}

void TriedTable::rebuild() {
  while (QLayoutItem* item = grid_->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  setVisible(tried_.size() > 1);
  if (tried_.size() < 2) return;
  int row = 0;
  const auto put = [&](const QStringList& texts, TextRole role) {
    for (int i = 0; i < texts.size(); ++i) {
      auto* label = makeLabel(texts.at(i), role, this);
      widgets::alignToLayout(label);
      grid_->addWidget(label, row, i);
    }
    ++row;
  };
  put({tr("Kind"), tr("Tokens"), tr("Tokens a word"), tr("Letters unknown"), tr("Never used")}, TextRole::Small);
  for (auto one = tried_.rbegin(); one != tried_.rend(); ++one)
    put({kindShortName(toQt(one->kind)), widgets::countText(one->entries), figureText(one->tokensPerWord), shareText(one->unknownRate),
         shareText(one->unusedShare)}, TextRole::Body);
  for (int i = 0; i < grid_->columnCount(); ++i) grid_->setColumnStretch(i, i == 0 ? 3 : 2);
}

}  // namespace dimts::studio
