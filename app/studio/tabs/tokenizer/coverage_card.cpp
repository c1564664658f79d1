// The way out of unknown letters is a merge of no more than the missing letters: all numbers stay what they are.
#include "app/studio/tabs/tokenizer/coverage_card.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTimer>

#include "app/studio/text.h"
#include "app/studio/window/parts.h"
#include "widgets/common/dialogs.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/script.h"
#include "widgets/common/wheel_guard.h"
#include "widgets/dataset/token_strip.h"

namespace dimts::studio {

using widgets::TextRole;

namespace {

constexpr int kTypingMilliseconds = 300, kLinesShown = 8;

}  // namespace

CoverageCard::CoverageCard(VocabularyJobs& jobs, QWidget* parent) : QWidget(parent), jobs_(jobs) {
  setObjectName(QStringLiteral("coverageCardWidget"));
  auto* card = makeCard(QStringLiteral("coverageCard"), this);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(card);
  auto* column = columnOf(card);
  column->addWidget(makeLabel(tr("Not covered"), TextRole::Title, card));
  column->addWidget(buildClips(card));
  column->addWidget(makeLabel(tr("Hold any text against the tokens"), TextRole::Body, card));
  column->addWidget(buildOther(card));
  column->addStretch(1);
  typingTimer_ = new QTimer(this);
  typingTimer_->setSingleShot(true);
  typingTimer_->setInterval(kTypingMilliseconds);
  connect(typingTimer_, &QTimer::timeout, this, &CoverageCard::checkPasted);
  connect(textEdit_, &QPlainTextEdit::textChanged, this, [this] {
    file_.clear();
    typingTimer_->start();
  });
  setUncovered({});
}

CoverageCard::~CoverageCard() = default;

QWidget* CoverageCard::buildClips(QWidget* card) {
  auto* box = new QWidget(card);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  clipsLabel_ = makeLabel({}, TextRole::Body, box, QStringLiteral("uncoveredLabel"));
  clipsLabel_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  addClipsButton_ = makeButton(QStringLiteral("addClipLettersPushButton"), tr("Add these letters"), box);
  addClipsButton_->setToolTip(tr("They come behind the tokens there are; all numbers stay what they are."));
  column->addWidget(clipsLabel_);
  column->addWidget(addClipsButton_, 0, Qt::AlignLeft);
  connect(addClipsButton_, &QPushButton::clicked, this, [this] { addLetters({}); });
  return box;
}

QWidget* CoverageCard::buildOther(QWidget* card) {
  auto* box = new QWidget(card);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  textEdit_ = new QPlainTextEdit(box);
  textEdit_->setObjectName(QStringLiteral("coverageTextPlainTextEdit"));
  textEdit_->setAccessibleName(tr("A text to hold against the tokens"));
  textEdit_->setPlaceholderText(tr("Paste a text the voice shall read"));
  textEdit_->setFont(widgets::interfaceFont(widgets::kTextPixels));
  textEdit_->setTabChangesFocus(true);
  textEdit_->setFixedHeight(72);
  widgets::keepWheelForFocus(textEdit_);
  auto* choose = makeButton(QStringLiteral("coverageFilePushButton"), tr("Choose a text file…"), box);
  fileLabel_ = makeLabel({}, TextRole::Small, box, QStringLiteral("coverageFileLabel"));
  resultLabel_ = makeLabel({}, TextRole::Body, box, QStringLiteral("coverageLabel"));
  strip_ = new widgets::TokenStrip(box);
  strip_->setObjectName(QStringLiteral("coverageTokenStrip"));
  strip_->setCompact(true);
  addTextButton_ = makeButton(QStringLiteral("addTextLettersPushButton"), tr("Add these letters"), box);
  addTextButton_->setToolTip(tr("They come behind the tokens there are; all numbers stay what they are."));
  auto* row = new QHBoxLayout;
  row->addWidget(choose);
  row->addWidget(fileLabel_, 1);
  column->addWidget(textEdit_);
  column->addLayout(row);
  column->addWidget(resultLabel_);
  column->addWidget(strip_);
  column->addWidget(addTextButton_, 0, Qt::AlignLeft);
  for (QWidget* later : {static_cast<QWidget*>(resultLabel_), static_cast<QWidget*>(strip_), static_cast<QWidget*>(addTextButton_)}) later->hide();
  connect(choose, &QPushButton::clicked, this, &CoverageCard::chooseFile);
  connect(addTextButton_, &QPushButton::clicked, this, [this] { addLetters(file_); });
  return box;
}

void CoverageCard::setUncovered(const LetterCounts& uncovered) {
  const bool covered = uncovered.empty();
  clipsLabel_->setText(covered ? tr("Every character of the clips is in the vocabulary.")
                               : unknownText(uncovered) + QLatin1Char('\n') + unknownLines(uncovered, kLinesShown) + QLatin1Char('\n') +
                                     tr("Clips with these letters are learned without them. Add the letters, or correct the clips."));
  widgets::setTextRole(clipsLabel_, covered ? TextRole::Done : TextRole::Warn);
  addClipsButton_->setVisible(!covered);
}

void CoverageCard::checkAgain() {
  if (!file_.isEmpty()) check(file_);
}

void CoverageCard::setBusy(const QString& reason) {
  // A button that is switched off hands its focus to the next one anywhere, and the page would jump there.
  if (!reason.isEmpty() && (addClipsButton_->hasFocus() || addTextButton_->hasFocus())) textEdit_->setFocus(Qt::OtherFocusReason);
  for (QPushButton* button : {addClipsButton_, addTextButton_}) {
    button->setEnabled(reason.isEmpty());
    button->setAccessibleDescription(reason);
  }
}

void CoverageCard::clear() {
  checks_.next();
  file_.clear();
  fileLabel_->clear();
  resultLabel_->hide();
  strip_->hide();
  addTextButton_->hide();
}

void CoverageCard::chooseFile() {
  widgets::Dialogs::instance().openFiles(this, tr("Choose a text"), {}, tr("Texts (*.txt);;All files (*)"), [this](const QStringList& files) {
    if (files.isEmpty()) return;
    textEdit_->clear();
    typingTimer_->stop();
    file_ = files.first();
    fileLabel_->setText(widgets::isolated(QFileInfo(file_).fileName()));
    check(file_);
  });
}

void CoverageCard::checkPasted() {
  const QString text = textEdit_->toPlainText().trimmed();
  clear();
  if (text.isEmpty()) return;
  const Result<QString> file = writeText(text, QStringLiteral("pasted.txt"));
  if (!file) {
    showResult(file.error());
    return;
  }
  file_ = *file;
  check(file_);
}

Result<QString> CoverageCard::writeText(const QString& text, const QString& name) {
  if (!folder_) folder_ = std::make_unique<QTemporaryDir>();
  QFile file(folder_->filePath(name));
  const QByteArray bytes = text.toUtf8() + '\n';
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
    return Error{"file.write", toStd(file.fileName()), toStd(file.errorString()), ""};
  return file.fileName();
}

void CoverageCard::addLettersOf(const QString& text) {
  const Result<QString> file = writeText(text, QStringLiteral("sentence.txt"));
  if (file) addLetters(*file);
  else showResult(file.error());
}

void CoverageCard::check(const QString& file) {
  if (!jobs_.studio().session().isOpen()) return;
  const VocabularyQuery query{jobs_.studio().session().dir(), {}, toStd(file)};
  jobs_.studio().host().callLatest(checks_, this, [query](Engine& engine) { return engine.tokenizerReport(query); },
                                   [this](const Result<TokenizerReport>& report) { showResult(report); });
}

void CoverageCard::showResult(const Result<TokenizerReport>& report) {
  resultLabel_->show();
  strip_->setVisible(report && !report->examples.empty());
  addTextButton_->setVisible(report && !report->unknown.empty());
  if (!report) {
    widgets::setTextRole(resultLabel_, TextRole::Wrong);
    resultLabel_->setText(widgets::errorText(report.error()).all());
    return;
  }
  widgets::setTextRole(resultLabel_, report->unknown.empty() ? TextRole::Done : TextRole::Warn);
  const QString figures = tr("%1 words, %2 tokens a word.").arg(widgets::countText(report->words), figureText(report->tokensPerWord));
  resultLabel_->setText(report->unknown.empty() ? tr("Every letter of this text is known.") + QLatin1Char(' ') + figures
                                                : unknownText(report->unknown) + QLatin1Char('\n') + figures + QLatin1Char(' ') +
                                                      tr("Unknown letters are left out when the voice speaks. Added ones are learned only if clips have them too."));
  strip_->setEncoded(exampleAsTokens(*report));
}

void CoverageCard::addLetters(const QString& file) {
  if (!jobs_.studio().session().isOpen()) return;
  TokenizerMergeJob job;
  job.projectDir = jobs_.studio().session().dir();
  if (!file.isEmpty()) job.textFiles = {toStd(file)};
  job.apply = true;
  jobs_.start(job);
}

}  // namespace dimts::studio
