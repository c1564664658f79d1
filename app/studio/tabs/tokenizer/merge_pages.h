// The pages of the merge assistant: the base, what is new, and the preview of what comes out.
#pragma once

#include <QWidget>

#include <optional>
#include <string>

#include "app/studio/studio.h"

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QSpinBox;
class QTableWidget;
class QTimer;
class QVBoxLayout;

namespace dimts::widgets {
class BarChart;
class TokenStrip;
}  // namespace dimts::widgets

namespace dimts::studio {

class TextFilesField;

/// Which vocabulary learns; it is looked at as soon as it is named.
class MergeBasePage : public QWidget {
  Q_OBJECT

 public:
  MergeBasePage(Studio& studio, QWidget* parent);
  void focusFirst();
  /// Looks at the vocabulary again.
  void examine();
  /// Empty for the project's own.
  std::string base() const;
  /// Null as long as there is no vocabulary that can be read.
  const TokenizerReport* report() const { return report_ ? &*report_ : nullptr; }

 Q_SIGNALS:
  /// Another base, or the report on it is there.
  void changed();

 private:
  QWidget* buildPath();
  void choose(bool folder);
  void showReport(const Result<TokenizerReport>& report);

  Studio& studio_;
  QRadioButton *otherButton_ = nullptr, *ownButton_ = nullptr;
  QWidget* pathRow_ = nullptr;
  QLineEdit* pathEdit_ = nullptr;
  QLabel *resultLabel_ = nullptr, *unknownLabel_ = nullptr;
  widgets::TokenStrip* strip_ = nullptr;
  QTimer* typingTimer_ = nullptr;
  std::optional<TokenizerReport> report_;
  LatestCall examinations_;
};

/// How large the vocabulary becomes, from which texts, and what of the old language is watched.
class MergeNewPage : public QWidget {
  Q_OBJECT

 public:
  MergeNewPage(Studio& studio, QWidget* parent);
  /// Sets what depends on the base: the range of the size, and whether there is one to choose.
  void setBase(const TokenizerReport& base);
  void fill(TokenizerMergeJob& job) const;

 Q_SIGNALS:
  void changed();

 private:
  QWidget* buildProbe();
  void chooseProbe();

  Studio& studio_;
  QLabel *clipsLabel_ = nullptr, *lettersLabel_ = nullptr, *sizeLabel_ = nullptr;
  QSpinBox* sizeBox_ = nullptr;
  TextFilesField* texts_ = nullptr;
  QLineEdit *tagEdit_ = nullptr, *probeEdit_ = nullptr;
  QDoubleSpinBox* percentBox_ = nullptr;
  int64_t baseRows_ = -1;
};

/// What a merge would do, in figures, bars and a table of every new token.
class MergePreviewPage : public QWidget {
  Q_OBJECT

 public:
  explicit MergePreviewPage(QWidget* parent);
  void setPreview(const Record& summary, const TokenizerMergeJob& job);
  int newTokens() const;

 private:
  void showFigures(const Record& summary);
  void showTokens(const Record& summary);

  QLabel *figuresLabel_ = nullptr, *warningsLabel_ = nullptr;
  widgets::BarChart* bars_ = nullptr;
  QTableWidget* tokens_ = nullptr;
};

/// Warnings in plain words about a merge's preview; empty when there is nothing to say.
QStringList mergeWarnings(const Record& summary, const TokenizerMergeJob& job);

}  // namespace dimts::studio
