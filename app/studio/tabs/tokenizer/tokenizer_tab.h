// The tokens: make them, try a sentence, see the vocabulary and what it does not cover.
#pragma once

#include "app/studio/tabs/tab.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTimer;

namespace dimts::widgets {
class StateView;
class TokenStrip;
}  // namespace dimts::widgets

namespace dimts::studio {

class VocabularyModel;

class TokenizerTab : public Tab {
  Q_OBJECT

 public:
  TokenizerTab(Studio& studio, QWidget* parent);
  void activated() override;

 private:
  QWidget* buildTry();
  QWidget* buildVocabulary();
  QWidget* buildCoverage();
  void refresh();
  void showTokenizer(const TokenizerInfo& info);
  void encode();
  void train();

  widgets::StateView* state_ = nullptr;
  widgets::TokenStrip* strip_ = nullptr;
  VocabularyModel* model_ = nullptr;
  QTableView* table_ = nullptr;
  QLineEdit* sentenceEdit_ = nullptr;
  QLabel *encodedLabel_ = nullptr, *vocabularyLabel_ = nullptr, *uncoveredLabel_ = nullptr, *kindLabel_ = nullptr;
  QPushButton* againButton_ = nullptr;
  QTimer* typingTimer_ = nullptr;
  LatestCall encodes_;
  std::string shownFingerprint_;
};

}  // namespace dimts::studio
