// Figures come with a sentence that says what they mean for the voice.
#include "app/studio/tabs/tokenizer/report_card.h"

#include <algorithm>
#include <array>

#include "app/studio/tabs/tokenizer/report_text.h"
#include "app/studio/tabs/tokenizer/vocabulary_model.h"
#include "app/studio/text.h"
#include "app/studio/window/fact_tiles.h"
#include "app/studio/window/parts.h"
#include "widgets/charts/bar_chart.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/script.h"
#include "widgets/dataset/token_strip.h"

namespace dimts::studio {

using widgets::BarChart;
using widgets::ChartBar;
using widgets::countText;
using widgets::TextRole;

namespace {

constexpr size_t kExamples = 3, kLongestLength = 16;

}  // namespace

ReportCard::ReportCard(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("reportCardWidget"));
  auto* card = makeCard(QStringLiteral("tokenReportCard"), this);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(card);
  auto* column = columnOf(card);
  column->addWidget(makeLabel(tr("What they do to your texts"), TextRole::Title, card));
  tiles_ = new FactTiles(card);
  tiles_->setObjectName(QStringLiteral("tokenFactTiles"));
  summaryLabel_ = makeLabel({}, TextRole::Body, card, QStringLiteral("tokenSummaryLabel"));
  column->addWidget(tiles_);
  column->addWidget(summaryLabel_);
  buildCharts(column);
  examplesLabel_ = makeLabel(tr("Examples from your clips"), TextRole::Small, card);
  column->addWidget(examplesLabel_);
  for (size_t i = 0; i < kExamples; ++i) {
    auto* strip = new widgets::TokenStrip(card);
    strip->setObjectName(QStringLiteral("exampleTokenStrip%1").arg(i + 1));
    strip->setCompact(true);
    strip->hide();
    column->addWidget(strip);
    examples_.push_back(strip);
  }
  column->addStretch(1);
}

void ReportCard::buildCharts(QVBoxLayout* column) {
  lengthsLabel_ = makeLabel(tr("Tokens by their number of letters"), TextRole::Small, this);
  lengths_ = new BarChart(Qt::Vertical, this);
  lengths_->setObjectName(QStringLiteral("tokenLengthsBarChart"));
  lengths_->setAccessibleName(lengthsLabel_->text());
  longestLabel_ = makeLabel({}, TextRole::Small, this, QStringLiteral("longestTokensLabel"));
  auto* usesLabel = makeLabel(tr("Tokens by how often your clips use them"), TextRole::Small, this);
  uses_ = new BarChart(Qt::Horizontal, this);
  uses_->setObjectName(QStringLiteral("tokenUsesBarChart"));
  uses_->setAccessibleName(usesLabel->text());
  column->addWidget(lengthsLabel_);
  column->addWidget(lengths_);
  column->addWidget(longestLabel_);
  column->addWidget(usesLabel);
  column->addWidget(uses_);
}

void ReportCard::setReport(const TokenizerReport& report, const TokenizerInfo& info) {
  showFigures(report);
  showLengths(report);
  showUses(info, report.unusedPieces);
  showExamples(report);
}

void ReportCard::setProblem(const Error& error) {
  widgets::setTextRole(summaryLabel_, TextRole::Wrong);
  summaryLabel_->setText(widgets::errorText(error).all());
}

void ReportCard::showFigures(const TokenizerReport& report) {
  tiles_->set(QStringLiteral("tokensPerWord"), tr("Tokens a word"), figureText(report.tokensPerWord));
  tiles_->set(QStringLiteral("unknownRate"), tr("Letters unknown"), shareText(report.unknownRate));
  tiles_->set(QStringLiteral("unusedTokens"), tr("Never used"), countText(report.unusedPieces));
  tiles_->set(QStringLiteral("longestText"), tr("Longest text"), countText(report.longestIds), tr("In tokens, with the pauses between them"));
  widgets::setTextRole(summaryLabel_, report.unknownCharacters > 0 ? TextRole::Warn : TextRole::Body);
  QStringList said;
  if (report.unknownCharacters > 0) said << tr("%1 of %2 letters of your clips are left out: the voice does not say them.")
                                                .arg(countText(report.unknownCharacters), countText(report.characters));
  if (report.baseRows == 0 && report.unusedPieces * 5 > report.entries && report.unusedPieces > 5)
    said << tr("%1 of %2 tokens never come up in your clips; the voice does not learn them.").arg(countText(report.unusedPieces), countText(report.entries));
  if (report.baseRows > 0) said << tr("The first %1 tokens are those of the vocabulary it goes on from; what your clips do not use of them keeps what its voice has learned.").arg(countText(report.baseRows));
  if (said.isEmpty()) said << tr("Every letter of your clips is known, and the tokens are used.");
  summaryLabel_->setText(said.join(QLatin1Char(' ')));
}

void ReportCard::showLengths(const TokenizerReport& report) {
  std::vector<ChartBar> bars;
  const auto& counts = report.lengthHistogram;
  for (size_t i = 1; i < counts.size() && i <= kLongestLength; ++i) {
    const bool last = i == kLongestLength && counts.size() > kLongestLength + 1;
    int64_t count = counts[i];
    for (size_t j = i + 1; last && j < counts.size(); ++j) count += counts[j];
    const QString letters = countText(static_cast<int64_t>(i));
    bars.push_back({last ? tr("%1+").arg(letters) : letters, static_cast<double>(count), countText(count),
                    tr("%1 letters: %2 tokens").arg(letters, countText(count)), false});
  }
  const bool onlyLetters = bars.size() < 2;
  lengths_->setBars(std::move(bars));
  QStringList longest;
  for (const std::string& piece : report.longestPieces) longest << widgets::isolated(visiblePiece(toQt(piece)));
  longestLabel_->setText(tr("The longest: %1").arg(longest.join(QStringLiteral("  "))));
  lengthsLabel_->setVisible(!onlyLetters);  // one bar says nothing
  lengths_->setVisible(!onlyLetters);
  longestLabel_->setVisible(!onlyLetters);
}

void ReportCard::showUses(const TokenizerInfo& info, int64_t neverUsed) {
  struct Class {
    int64_t from;
    QString label;
  };
  const std::array<Class, 6> classes{{{0, tr("never")},
                                      {1, tr("once")},
                                      {2, tr("%1 to %2 times").arg(countText(2), countText(9))},
                                      {10, tr("%1 to %2 times").arg(countText(10), countText(99))},
                                      {100, tr("%1 to %2 times").arg(countText(100), countText(999))},
                                      {1000, tr("%1 times and more").arg(countText(1000))}}};
  std::array<int64_t, 6> counts{neverUsed};  // without the pause and other tokens that stand for no text
  for (const VocabularyEntry& entry : info.entries) {
    if (entry.count == 0) continue;
    size_t at = classes.size() - 1;
    while (entry.count < classes[at].from) --at;
    ++counts[at];
  }
  std::vector<ChartBar> bars;
  for (size_t i = 0; i < classes.size(); ++i)
    bars.push_back({classes[i].label, static_cast<double>(counts[i]), countText(counts[i]),
                    tr("%1: %2 tokens").arg(classes[i].label, countText(counts[i])), i == 0});
  uses_->setBars(std::move(bars));
}

void ReportCard::showExamples(const TokenizerReport& report) {
  for (size_t i = 0; i < examples_.size(); ++i) {
    const bool there = i < report.examples.size();
    examples_[i]->setVisible(there);
    if (there) examples_[i]->setEncoded(exampleAsTokens(report, i));
  }
  examplesLabel_->setVisible(!report.examples.empty());
}

}  // namespace dimts::studio
