// What the vocabulary does to the clips: figures as tiles, how long its tokens are and how often they are used as bars,
// the longest of them, examples cut into tokens, and the vocabularies tried so far beside each other.
#pragma once

#include <QWidget>

#include <vector>

#include "engine/api/engine.h"

class QGridLayout;
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
  /// Another project: what was tried is forgotten.
  void clear();

 private:
  struct Tried {
    std::string fingerprint, kind;
    int64_t entries = 0;
    double tokensPerWord = 0, unknownRate = 0, unusedShare = 0;
  };
  void buildCharts(QVBoxLayout* column);
  void showFigures(const TokenizerReport& report);
  void showLengths(const TokenizerReport& report);
  void showUses(const TokenizerInfo& info, int64_t neverUsed);
  void showExamples(const TokenizerReport& report);
  void remember(const TokenizerReport& report);
  void showTried();

  FactTiles* tiles_ = nullptr;
  QLabel *summaryLabel_ = nullptr, *lengthsLabel_ = nullptr, *longestLabel_ = nullptr, *examplesLabel_ = nullptr, *triedLabel_ = nullptr;
  widgets::BarChart *lengths_ = nullptr, *uses_ = nullptr;
  std::vector<widgets::TokenStrip*> examples_;
  QWidget* triedBox_ = nullptr;
  QGridLayout* triedGrid_ = nullptr;
  std::vector<Tried> tried_;
};

}  // namespace dimts::studio
