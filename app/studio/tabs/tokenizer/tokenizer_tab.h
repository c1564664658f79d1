// The tokens: try a sentence, choose how they are made, see what they do to the clips and what they do not know, and go
// on from another voice's vocabulary.
#pragma once

#include "app/studio/tabs/tab.h"

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTimer;

namespace dimts::widgets {
class Banner;
class PageStack;
class StateView;
class TokenStrip;
}  // namespace dimts::widgets

namespace dimts::studio {

class CoverageCard;
class MakingCard;
class MergeAssistant;
class MoreCard;
class ReportCard;
class TrialView;
class VocabularyJobs;
class VocabularyModel;

class TokenizerTab : public Tab {
  Q_OBJECT

 public:
  TokenizerTab(Studio& studio, QWidget* parent);
  void activated() override;
  void takeOver(Tab& before) override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* buildOverview();
  QWidget* buildTry();
  QWidget* buildVocabulary();
  void connectStudio();
  void arrange();
  void refresh();
  void refreshBusy();
  void showTokenizer(const TokenizerInfo& info);
  void readOptions();
  void readReport();
  void encode();
  void showEncoded(const EncodedText& encoded);
  void train(const std::map<std::string, std::string>& settings = {});
  void openAssistant(bool open);
  void onFinished(const JobParams& params, const Outcome& outcome);
  void forget();

  VocabularyJobs* vocabularyJobs_ = nullptr;
  widgets::StateView* state_ = nullptr;
  widgets::Banner* banner_ = nullptr;
  widgets::PageStack* stack_ = nullptr;
  MakingCard* making_ = nullptr;
  ReportCard* report_ = nullptr;
  CoverageCard* coverage_ = nullptr;
  MoreCard* more_ = nullptr;
  MergeAssistant* assistant_ = nullptr;
  QBoxLayout* columns_ = nullptr;
  widgets::TokenStrip* strip_ = nullptr;
  TrialView* trial_ = nullptr;
  VocabularyModel* model_ = nullptr;
  QTableView* table_ = nullptr;
  QLineEdit *sentenceEdit_ = nullptr, *filterEdit_ = nullptr;
  QLabel *encodedLabel_ = nullptr, *vocabularyLabel_ = nullptr, *kindLabel_ = nullptr;
  QPushButton* addLettersButton_ = nullptr;
  QTimer* typingTimer_ = nullptr;
  LatestCall encodes_, reports_, optionReads_;
  std::string shownFingerprint_;
  QString reportKey_;  // of the vocabulary and clips that the report was made from
};

/// What came out of a job that changed the vocabulary, in a sentence or two.
QString vocabularyOutcomeText(const JobParams& params, const Outcome& outcome);

}  // namespace dimts::studio
