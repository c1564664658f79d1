// What the vocabulary does not know: letters of the clips, and of any text that is pasted or chosen, with the way out.
#pragma once

#include <QWidget>

#include <memory>

#include "app/studio/tabs/tokenizer/report_text.h"
#include "app/studio/tabs/tokenizer/vocabulary_jobs.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTemporaryDir;
class QTimer;

namespace dimts::widgets {
class TokenStrip;
}

namespace dimts::studio {

class CoverageCard : public QWidget {
  Q_OBJECT

 public:
  CoverageCard(VocabularyJobs& jobs, QWidget* parent = nullptr);
  ~CoverageCard() override;
  /// Letters of the clips.
  void setUncovered(const LetterCounts& uncovered);
  /// Another vocabulary: the text in the field is looked at again.
  void checkAgain();
  /// The vocabulary in use gets the letters of a text that it does not know.
  void addLettersOf(const QString& text);
  void setBusy(const QString& reason);
  /// Another project: the result goes, the typed text stays.
  void clear();

 private:
  QWidget* buildClips(QWidget* card);
  QWidget* buildOther(QWidget* card);
  void chooseFile();
  void checkPasted();
  Result<QString> writeText(const QString& text, const QString& name);
  void check(const QString& file);
  void showResult(const Result<TokenizerReport>& report);
  void addLetters(const QString& file);

  VocabularyJobs& jobs_;
  std::unique_ptr<QTemporaryDir> folder_;  // pasted texts go through a file, as chosen ones do
  QLabel *clipsLabel_ = nullptr, *resultLabel_ = nullptr, *fileLabel_ = nullptr;
  QPushButton *addClipsButton_ = nullptr, *addTextButton_ = nullptr;
  QPlainTextEdit* textEdit_ = nullptr;
  widgets::TokenStrip* strip_ = nullptr;
  QTimer* typingTimer_ = nullptr;
  QString file_;
  LatestCall checks_;
};

}  // namespace dimts::studio
