// What the vocabulary does to the clips: figures as tiles, how long its tokens are and how often they are used as bars,
// the longest of them, and examples cut into tokens.
#pragma once

#include <QWidget>

#include <vector>

#include "engine/api/engine.h"

class QLabel;
class QVBoxLayout;

namespace dimts::widgets {
class BarChart;
class TokenStrip;
}  // namespace dimts::widgets

namespace dimts::studio {

class FactTiles;

class ReportCard : public QWidget {
  Q_OBJECT

 public:
  explicit ReportCard(QWidget* parent = nullptr);
  void setReport(const TokenizerReport& report, const TokenizerInfo& info);
  void setProblem(const Error& error);

 private:
  void buildCharts(QVBoxLayout* column);
  void showFigures(const TokenizerReport& report);
  void showLengths(const TokenizerReport& report);
  void showUses(const TokenizerInfo& info, int64_t neverUsed);
  void showExamples(const TokenizerReport& report);

  FactTiles* tiles_ = nullptr;
  QLabel *summaryLabel_ = nullptr, *lengthsLabel_ = nullptr, *longestLabel_ = nullptr, *examplesLabel_ = nullptr;
  widgets::BarChart *lengths_ = nullptr, *uses_ = nullptr;
  std::vector<widgets::TokenStrip*> examples_;
};

}  // namespace dimts::studio
