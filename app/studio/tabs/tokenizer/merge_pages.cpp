// The first two pages: what the merge begins from, and what it is made of.
#include "app/studio/tabs/tokenizer/merge_pages.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimer>

#include "app/studio/tabs/tokenizer/making_card.h"
#include "app/studio/tabs/tokenizer/report_text.h"
#include "app/studio/tabs/tokenizer/text_files_field.h"
#include "app/studio/text.h"
#include "app/studio/window/parts.h"
#include "widgets/common/dialogs.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/wheel_guard.h"
#include "widgets/dataset/token_strip.h"

namespace dimts::studio {

using widgets::countText;
using widgets::Dialogs;
using widgets::TextRole;

namespace {

constexpr int kIndent = 27;  // under the text of a radio button
constexpr int kTypingMilliseconds = 250, kMostNewTokens = 20000, kUsualNewTokens = 500, kFieldWidth = 160, kTagWidth = 280;

QVBoxLayout* columnFor(QWidget* page) {
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  return column;
}

}  // namespace

MergeBasePage::MergeBasePage(Studio& studio, QWidget* parent) : QWidget(parent), studio_(studio) {
  setObjectName(QStringLiteral("mergeBasePage"));
  auto* column = columnFor(this);
  column->addWidget(makeLabel(tr("A voice that can speak already reads its own tokens. They keep their numbers, so that the voice keeps what it knows; your language comes behind them."), TextRole::Body, this));
  otherButton_ = new QRadioButton(tr("Another voice's tokens"), this);
  otherButton_->setObjectName(QStringLiteral("otherBaseRadioButton"));
  ownButton_ = new QRadioButton(tr("The tokens of this project"), this);
  ownButton_->setObjectName(QStringLiteral("ownBaseRadioButton"));
  otherButton_->setChecked(true);
  column->addWidget(otherButton_);
  column->addWidget(buildPath());
  column->addWidget(ownButton_);
  resultLabel_ = makeLabel({}, TextRole::Body, this, QStringLiteral("mergeBaseLabel"));
  unknownLabel_ = makeLabel({}, TextRole::Warn, this, QStringLiteral("mergeBaseUnknownLabel"));
  strip_ = new widgets::TokenStrip(this);
  strip_->setObjectName(QStringLiteral("mergeBaseTokenStrip"));
  strip_->setCompact(true);
  column->addWidget(resultLabel_);
  column->addWidget(unknownLabel_);
  column->addWidget(strip_);
  column->addStretch(1);
  typingTimer_ = new QTimer(this);
  typingTimer_->setSingleShot(true);
  typingTimer_->setInterval(kTypingMilliseconds);
  connect(typingTimer_, &QTimer::timeout, this, &MergeBasePage::examine);
  connect(pathEdit_, &QLineEdit::textChanged, typingTimer_, qOverload<>(&QTimer::start));
  connect(otherButton_, &QRadioButton::toggled, this, [this](bool other) {
    pathRow_->setEnabled(other);
    examine();
  });
}

QWidget* MergeBasePage::buildPath() {
  pathRow_ = new QWidget(this);
  auto* row = new QHBoxLayout(pathRow_);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  pathEdit_ = new QLineEdit(pathRow_);
  pathEdit_->setObjectName(QStringLiteral("mergeBaseLineEdit"));
  pathEdit_->setAccessibleName(tr("Vocabulary file, or the folder of a voice"));
  pathEdit_->setPlaceholderText(tr("tokenizer.json, vocab.json, a .model file, or the folder of a voice"));
  auto* file = makeButton(QStringLiteral("mergeBaseFilePushButton"), tr("Choose a file…"), pathRow_);
  auto* folder = makeButton(QStringLiteral("mergeBaseFolderPushButton"), tr("Choose a folder…"), pathRow_);
  row->addSpacing(kIndent);
  row->addWidget(pathEdit_, 1);
  row->addWidget(file);
  row->addWidget(folder);
  connect(file, &QPushButton::clicked, this, [this] { choose(false); });
  connect(folder, &QPushButton::clicked, this, [this] { choose(true); });
  return pathRow_;
}

void MergeBasePage::choose(bool folder) {
  const auto take = [this](const QString& path) {
    if (!path.isEmpty()) pathEdit_->setText(path);
  };
  if (folder) Dialogs::instance().openFolder(this, tr("Choose the folder of a voice"), {}, take);
  else Dialogs::instance().openFiles(this, tr("Choose a vocabulary"), {}, tr("Vocabularies (*.json *.model);;All files (*)"),
                                     [take](const QStringList& files) { take(files.value(0)); });
}

std::string MergeBasePage::base() const { return ownButton_->isChecked() ? std::string() : toStd(pathEdit_->text().trimmed()); }

void MergeBasePage::focusFirst() { (ownButton_->isChecked() ? static_cast<QWidget*>(ownButton_) : pathEdit_)->setFocus(Qt::OtherFocusReason); }

void MergeBasePage::examine() {
  typingTimer_->stop();
  report_.reset();
  strip_->hide();
  unknownLabel_->hide();
  const bool named = ownButton_->isChecked() || !base().empty();
  widgets::setTextRole(resultLabel_, TextRole::Muted);
  resultLabel_->setText(named ? tr("Looking at it…") : tr("Choose the tokens to go on from: they lie in the folder of every voice."));
  examinations_.next();
  Q_EMIT changed();
  if (!named || !studio_.session().isOpen()) return;
  const VocabularyQuery query{studio_.session().dir(), base(), {}};
  studio_.host().callLatest(examinations_, this, [query](Engine& engine) { return engine.tokenizerReport(query); },
                            [this](const Result<TokenizerReport>& report) { showReport(report); });
}

void MergeBasePage::showReport(const Result<TokenizerReport>& report) {
  widgets::setTextRole(resultLabel_, report ? TextRole::Body : TextRole::Wrong);
  if (!report) {
    resultLabel_->setText(widgets::errorText(report.error()).all());
    Q_EMIT changed();
    return;
  }
  report_ = *report;
  resultLabel_->setText(tr("%1: %2 tokens. Your clips take %3 of them a word.")
                            .arg(kindName(toQt(report->kind)), countText(report->rows), figureText(report->tokensPerWord)));
  unknownLabel_->setText(unknownText(report->unknown));
  unknownLabel_->setVisible(!report->unknown.empty());
  strip_->setVisible(!report->examples.empty());
  strip_->setEncoded(exampleAsTokens(*report));
  Q_EMIT changed();
}

MergeNewPage::MergeNewPage(Studio& studio, QWidget* parent) : QWidget(parent), studio_(studio) {
  setObjectName(QStringLiteral("mergeNewPage"));
  auto* column = columnFor(this);
  clipsLabel_ = makeLabel({}, TextRole::Body, this, QStringLiteral("mergeClipsLabel"));
  lettersLabel_ = makeLabel(tr("These tokens are letters: the letters that your texts need are added, and nothing else."), TextRole::Muted, this,
                            QStringLiteral("mergeLettersLabel"));
  column->addWidget(clipsLabel_);
  column->addWidget(lettersLabel_);
  auto* form = new QFormLayout;
  form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
  sizeBox_ = new QSpinBox(this);
  sizeBox_->setObjectName(QStringLiteral("mergeSizeSpinBox"));
  sizeBox_->setAccessibleName(tr("Number of tokens afterwards"));
  sizeBox_->setSingleStep(100);
  sizeBox_->setKeyboardTracking(false);
  sizeBox_->setMinimumWidth(kFieldWidth);
  sizeLabel_ = makeLabel(tr("Number of tokens afterwards"), TextRole::Body, this);
  auto* tagLabel = makeLabel(tr("Language token"), TextRole::Body, this);
  for (QLabel* label : {sizeLabel_, tagLabel}) label->setWordWrap(false);
  tagEdit_ = new QLineEdit(this);
  tagEdit_->setObjectName(QStringLiteral("mergeTagLineEdit"));
  tagEdit_->setAccessibleName(tr("Language token"));
  tagEdit_->setPlaceholderText(tr("For example [am]; empty: none"));
  tagEdit_->setMinimumWidth(kTagWidth);
  form->addRow(sizeLabel_, sizeBox_);
  form->addRow(tagLabel, tagEdit_);
  column->addLayout(form);
  texts_ = new TextFilesField(QStringLiteral("mergeTexts"), tr("More texts of your language help to find good tokens: one sentence a line, UTF-8."), this);
  column->addWidget(texts_);
  column->addWidget(buildProbe());
  column->addStretch(1);
  for (QWidget* field : {static_cast<QWidget*>(sizeBox_), static_cast<QWidget*>(percentBox_)}) {
    field->setFocusPolicy(Qt::StrongFocus);
    widgets::keepWheelForFocus(field);
  }
  connect(texts_, &TextFilesField::changed, this, &MergeNewPage::changed);
  connect(sizeBox_, &QSpinBox::valueChanged, this, &MergeNewPage::changed);
  for (QLineEdit* edit : {tagEdit_, probeEdit_}) connect(edit, &QLineEdit::textChanged, this, &MergeNewPage::changed);
  connect(percentBox_, &QDoubleSpinBox::valueChanged, this, &MergeNewPage::changed);
}

QWidget* MergeNewPage::buildProbe() {
  auto* box = new QWidget(this);
  auto* column = columnFor(box);
  column->setSpacing(8);
  column->addWidget(makeLabel(tr("A text of the old language guards it: its words are read as before, but for a few."), TextRole::Body, box));
  probeEdit_ = new QLineEdit(box);
  probeEdit_->setObjectName(QStringLiteral("mergeProbeLineEdit"));
  probeEdit_->setAccessibleName(tr("A text of the old language"));
  probeEdit_->setPlaceholderText(tr("Empty: nothing guards the old language"));
  auto* choose = makeButton(QStringLiteral("mergeProbePushButton"), tr("Choose a text file…"), box);
  percentBox_ = new QDoubleSpinBox(box);
  percentBox_->setObjectName(QStringLiteral("mergePercentDoubleSpinBox"));
  percentBox_->setAccessibleName(tr("Share of its words that may be read differently"));
  percentBox_->setToolTip(percentBox_->accessibleName());
  percentBox_->setRange(0, 100);
  percentBox_->setSingleStep(0.1);
  percentBox_->setValue(TokenizerMergeJob{}.largestProbePercent);
  percentBox_->setSuffix(tr(" %"));
  auto* row = new QHBoxLayout;
  row->addWidget(probeEdit_, 1);
  row->addWidget(choose);
  row->addWidget(percentBox_);
  column->addLayout(row);
  connect(choose, &QPushButton::clicked, this, &MergeNewPage::chooseProbe);
  return box;
}

void MergeNewPage::chooseProbe() {
  Dialogs::instance().openFiles(this, tr("Choose a text of the old language"), {}, tr("Texts (*.txt);;All files (*)"),
                                [this](const QStringList& files) {
                                  if (!files.isEmpty()) probeEdit_->setText(files.first());
                                });
}

void MergeNewPage::setBase(const TokenizerReport& base) {
  const bool letters = base.kind == "character";
  clipsLabel_->setText(tr("Your language comes from the texts of your %1 clips.").arg(countText(studio_.session().stats().kept)));
  lettersLabel_->setVisible(letters);
  sizeBox_->setVisible(!letters);
  sizeLabel_->setVisible(!letters);
  if (base.rows == baseRows_) return;
  baseRows_ = base.rows;
  const int rows = static_cast<int>(base.rows);
  sizeBox_->setRange(rows, rows + kMostNewTokens);
  sizeBox_->setValue(rows + kUsualNewTokens);
}

void MergeNewPage::fill(TokenizerMergeJob& job) const {
  job.size = sizeBox_->isHidden() ? 0 : sizeBox_->value();
  job.tag = toStd(tagEdit_->text().trimmed());
  job.probeFile = toStd(probeEdit_->text().trimmed());
  job.largestProbePercent = percentBox_->value();
  for (const QString& file : texts_->files()) job.textFiles.push_back(toStd(file));
}

}  // namespace dimts::studio
