// The third page: before and after, warnings in plain words, and what every new token buys.
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>

#include <algorithm>
#include <cmath>

#include "app/studio/tabs/tokenizer/merge_pages.h"
#include "app/studio/tabs/tokenizer/report_text.h"
#include "app/studio/tabs/tokenizer/vocabulary_model.h"
#include "app/studio/text.h"
#include "app/studio/window/outcome_text.h"
#include "app/studio/window/parts.h"
#include "widgets/charts/bar_chart.h"
#include "widgets/common/format.h"
#include "widgets/common/script.h"

namespace dimts::studio {

using widgets::countText;
using widgets::TextRole;

namespace {

constexpr int kRareUses = 5, kRowHeight = 32, kTableHeight = 220;

QTableWidgetItem* numberItem(int64_t number) {
  auto* item = new QTableWidgetItem;
  item->setData(Qt::DisplayRole, static_cast<qlonglong>(number));  // sorted as a number, shown in the language's digits
  item->setTextAlignment(Qt::AlignCenter);
  return item;
}

/// "a·b· ·c" with the spaces made visible.
QString visibleCut(const QString& cut) {
  QStringList pieces;
  for (const QString& piece : cut.split(QChar(0xB7), Qt::SkipEmptyParts)) pieces << visiblePiece(piece);
  return pieces.join(QStringLiteral(" | "));
}

/// New word pieces that come up less than kRareUses times.
int64_t rarePieces(const Record& summary) {
  int64_t rare = 0;
  if (const RecordList* tokens = listOf(summary, "tokens"))
    for (const Record& token : *tokens) rare += textOf(token, "origin") == QLatin1String("piece") && integerOf(token, "uses") < kRareUses;
  return rare;
}

}  // namespace

QStringList mergeWarnings(const Record& summary, const TokenizerMergeJob& job) {
  QStringList warnings;
  const auto say = [&](const QString& text) { warnings << text; };
  const int64_t rows = integerOf(summary, "rows"), base = integerOf(summary, "base_rows"), pieces = integerOf(summary, "pieces");
  if (rows == base) say(MergePreviewPage::tr("Nothing is new: these tokens know all letters of your texts already."));
  if (const double unknown = realOf(summary, "unknown_rate_after"); unknown > 0)
    say(MergePreviewPage::tr("%1 of the letters of your texts stay unknown.").arg(shareText(unknown)));
  if (job.size > 0 && rows < job.size && rows > base)
    say(MergePreviewPage::tr("Your texts give no more than %1 tokens; %2 were asked for.").arg(countText(rows), countText(job.size)));
  if (const int64_t rare = rarePieces(summary); rare * 4 > pieces && rare > 0)
    say(MergePreviewPage::tr("New pieces that come up fewer than %3 times: %1 of %2. The voice hardly gets to learn them; choose fewer tokens, or add clips.")
            .arg(countText(rare), countText(pieces), countText(kRareUses)));
  if (integerOf(summary, "passed_over") > 0 && integerOf(summary, "probe_words") > 0)
    say(MergePreviewPage::tr("Pieces passed over so that the old language is read as before: %1.").arg(countText(integerOf(summary, "passed_over"))));
  if (pieces > 0 && integerOf(summary, "probe_words") == 0)
    say(MergePreviewPage::tr("No text of the old language was given, so nothing guards its words. Go back to step 2 to choose one."));
  return warnings;
}

MergePreviewPage::MergePreviewPage(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("mergePreviewPage"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  figuresLabel_ = makeLabel({}, TextRole::Body, this, QStringLiteral("mergePreviewLabel"));
  bars_ = new widgets::BarChart(Qt::Horizontal, this);
  bars_->setObjectName(QStringLiteral("mergeBarChart"));
  bars_->setAccessibleName(tr("Tokens a word, before and after"));
  warningsLabel_ = makeLabel({}, TextRole::Warn, this, QStringLiteral("mergeWarningsLabel"));
  tokens_ = new QTableWidget(0, 5, this);
  tokens_->setObjectName(QStringLiteral("mergeTokensTableWidget"));
  tokens_->setAccessibleName(tr("New tokens, and what each of them buys"));
  tokens_->setHorizontalHeaderLabels({tr("New token"), tr("Read before as"), tr("In your texts"), tr("Tokens saved"), tr("In the word")});
  tokens_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  tokens_->horizontalHeader()->setHighlightSections(false);
  tokens_->verticalHeader()->hide();
  tokens_->verticalHeader()->setDefaultSectionSize(kRowHeight);
  tokens_->setSelectionBehavior(QAbstractItemView::SelectRows);
  tokens_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  tokens_->setTabKeyNavigation(false);
  tokens_->setShowGrid(false);
  tokens_->setMinimumHeight(kTableHeight);
  column->addWidget(figuresLabel_);
  column->addWidget(bars_);
  column->addWidget(warningsLabel_);
  column->addWidget(tokens_, 1);
}

int MergePreviewPage::newTokens() const { return tokens_->rowCount(); }

void MergePreviewPage::setPreview(const Record& summary, const TokenizerMergeJob& job) {
  showFigures(summary);
  const QStringList warnings = mergeWarnings(summary, job);
  warningsLabel_->setText(warnings.join(QLatin1Char('\n')));
  warningsLabel_->setVisible(!warnings.isEmpty());
  showTokens(summary);
}

void MergePreviewPage::showFigures(const Record& summary) {
  const double before = realOf(summary, "tokens_per_word_before"), after = realOf(summary, "tokens_per_word_after");
  QString text = tr("%1 tokens become %2. New letters: %3. New pieces of words: %4.")
                     .arg(countText(integerOf(summary, "base_rows")), countText(integerOf(summary, "rows")),
                          countText(integerOf(summary, "letters")), countText(integerOf(summary, "pieces")));
  text += QLatin1Char(' ') + tr("Unknown letters: %1 before, %2 afterwards.")
                                 .arg(shareText(realOf(summary, "unknown_rate_before")), shareText(realOf(summary, "unknown_rate_after")));
  if (after > before && realOf(summary, "unknown_rate_before") > 0)
    text += QLatin1Char(' ') + tr("Words have more tokens than before because letters that were left out are read now.");
  const int64_t probe = integerOf(summary, "probe_words"), changed = integerOf(summary, "probe_changed");
  if (probe > 0)
    text += QLatin1Char(' ') + tr("Of the old language, %1 of %2 words are read differently (%3).")
                                   .arg(countText(changed), countText(probe), shareText(static_cast<double>(changed) / static_cast<double>(probe)));
  figuresLabel_->setText(text);
  bars_->setBars({{tr("Tokens a word before"), before, figureText(before), tr("Tokens a word before: %1").arg(figureText(before)), true},
                  {tr("Tokens a word afterwards"), after, figureText(after), tr("Tokens a word afterwards: %1").arg(figureText(after)), false}});
}

void MergePreviewPage::showTokens(const Record& summary) {
  const RecordList* list = listOf(summary, "tokens");
  tokens_->setSortingEnabled(false);
  tokens_->setRowCount(list ? static_cast<int>(list->size()) : 0);
  for (int row = 0; row < tokens_->rowCount(); ++row) {
    const Record& token = list->at(static_cast<size_t>(row));
    auto* piece = new QTableWidgetItem(visiblePiece(textOf(token, "token")));
    piece->setFont(widgets::interfaceFont(widgets::kTitlePixels));
    piece->setTextAlignment(Qt::AlignCenter);
    const QString origin = textOf(token, "origin"), before = visibleCut(textOf(token, "before"));
    tokens_->setItem(row, 0, piece);
    tokens_->setItem(row, 1, new QTableWidgetItem(!before.isEmpty() ? before : origin == QLatin1String("tag") ? tr("language token") : tr("unknown, left out")));
    tokens_->setItem(row, 2, numberItem(integerOf(token, "uses")));
    tokens_->setItem(row, 3, numberItem(integerOf(token, "saves")));
    tokens_->setItem(row, 4, new QTableWidgetItem(visiblePiece(textOf(token, "example"))));
    if (textOf(token, "example").isEmpty()) tokens_->item(row, 4)->setText({});
  }
  tokens_->setSortingEnabled(true);
  tokens_->sortByColumn(3, Qt::DescendingOrder);
}

}  // namespace dimts::studio
