// A sentence on top, coloured by token as it is typed; below how tokens are made and what they do, then all of them.
#include "app/studio/tabs/tokenizer/tokenizer_tab.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTimer>

#include <algorithm>

#include "app/studio/tabs/tokenizer/coverage_card.h"
#include "app/studio/tabs/tokenizer/making_card.h"
#include "app/studio/tabs/tokenizer/merge_assistant.h"
#include "app/studio/tabs/tokenizer/more_card.h"
#include "app/studio/tabs/tokenizer/report_card.h"
#include "app/studio/tabs/tokenizer/report_text.h"
#include "app/studio/tabs/tokenizer/trial_view.h"
#include "app/studio/tabs/tokenizer/vocabulary_jobs.h"
#include "app/studio/tabs/tokenizer/vocabulary_model.h"
#include "app/studio/text.h"
#include "app/studio/window/outcome_text.h"
#include "app/studio/window/parts.h"
#include "app/studio/window/progress_text.h"
#include "widgets/common/banner.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/page_stack.h"
#include "widgets/common/script.h"
#include "widgets/common/state_view.h"
#include "widgets/common/wheel_guard.h"
#include "widgets/dataset/token_strip.h"

namespace dimts::studio {

using widgets::Banner;
using widgets::countText;
using widgets::Icon;
using widgets::StateView;
using widgets::TextRole;

namespace {

constexpr int kTwoColumnsPixels = 860, kTableHeight = 320, kRowHeight = 36, kTypingMilliseconds = 60;

QScrollArea* scrolled(QWidget* body, const QString& name) {
  auto* area = new QScrollArea;
  area->setObjectName(name);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setFocusPolicy(Qt::NoFocus);
  area->setWidget(body);
  return area;
}

}  // namespace

QString vocabularyOutcomeText(const JobParams& params, const Outcome& outcome) {
  const Record& s = outcome.summary;
  if (std::holds_alternative<TokenizerTrainJob>(params)) {
    const int64_t made = integerOf(s, "symbols"), asked = integerOf(s, "asked");
    if (made <= 0) return outcomeText(params, outcome);
    QString text = TokenizerTab::tr("The tokens are made: %1 of them, %2 a word.")
                       .arg(countText(made), QLocale().toString(realOf(s, "tokens_per_word"), 'f', 2));
    if (asked > made && textOf(s, "kind") != QLatin1String("character"))
      text += QLatin1Char(' ') + TokenizerTab::tr("Your texts give no more; %1 were asked for.").arg(countText(asked));
    return text;
  }
  const int64_t before = integerOf(s, std::holds_alternative<TokenizerReduceJob>(params) ? "rows_before" : "base_rows");
  const QString change = before > 0 ? QLatin1Char(' ') + TokenizerTab::tr("%1 tokens became %2.").arg(countText(before), countText(integerOf(s, "rows")))
                                    : QString();
  return outcomeText(params, outcome) + change;
}

TokenizerTab::TokenizerTab(Studio& studio, QWidget* parent) : Tab(studio, Step::Tokenizer, parent) {
  setObjectName(QStringLiteral("tokenizerTab"));
  vocabularyJobs_ = new VocabularyJobs(studio, this);
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  banner_ = new Banner(content);
  banner_->setObjectName(QStringLiteral("tokensBanner"));
  stack_ = new widgets::PageStack(content);
  stack_->setObjectName(QStringLiteral("tokensStackedWidget"));
  stack_->addWidget(buildOverview());
  auto* panel = new QWidget;
  auto* panelColumn = new QVBoxLayout(panel);
  panelColumn->setContentsMargins(24, 24, 24, 24);
  assistant_ = new MergeAssistant(*vocabularyJobs_, panel);
  panelColumn->addWidget(assistant_);
  stack_->addWidget(scrolled(panel, QStringLiteral("mergeScrollArea")));
  auto* top = new QHBoxLayout;
  top->setContentsMargins(24, 16, 24, 0);  // as wide as the pages, whose margins are their own
  top->addWidget(banner_);
  column->addLayout(top);
  column->addWidget(stack_, 1);
  state_ = new StateView(content, this);
  state_->setObjectName(QStringLiteral("tokenizerStateView"));
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->addWidget(state_);
  connectStudio();
  refresh();
}

void TokenizerTab::connectStudio() {
  connect(state_, &StateView::actionRequested, this, [this](StateView::State state) {
    if (state == StateView::State::NotYet)
      Q_EMIT goTo(session().state(Step::Tokenizer).goTo);
    else
      train();
  });
  connect(state_, &StateView::stopRequested, this, [this] { jobs().stop(); });
  connect(&session(), &ProjectSession::changed, this, &TokenizerTab::refresh);
  connect(&session(), &ProjectSession::opened, this, &TokenizerTab::readOptions);
  connect(&session(), &ProjectSession::closed, this, &TokenizerTab::forget);
  connect(&jobs(), &JobRunner::updated, this, [this](const JobUpdate& update) {
    if (!update.progress || !jobs().isRunning<TokenizerTrainJob>()) return;
    const QString title = tr("Making the tokens"), line = progressLine(*update.progress);
    state_->showWorking(title, line == title ? QString() : line, progressFraction(*update.progress), update.progress->secondsLeft);
  });
  connect(&jobs(), &JobRunner::finished, this, &TokenizerTab::refresh);
  connect(making_, &MakingCard::makeRequested, this, &TokenizerTab::train);
  connect(making_, &MakingCard::choiceChanged, this, [this] {
    trial_->setChoice(making_->isTouched() ? making_->choice() : std::map<std::string, std::string>());
  });
  connect(making_, &MakingCard::mergeRequested, this, [this] { openAssistant(true); });
  connect(making_, &MakingCard::settingsRequested, this, [this] { Q_EMIT goToSettings(QStringLiteral("tokenizer.")); });
  connect(assistant_, &MergeAssistant::closed, this, [this] { openAssistant(false); });
  connect(vocabularyJobs_, &VocabularyJobs::finished, this, &TokenizerTab::onFinished);
  connect(vocabularyJobs_, &VocabularyJobs::failed, this, [this](const Error& error) { banner_->showError(error); });
  connect(vocabularyJobs_, &VocabularyJobs::wentBack, this, [this] {
    banner_->showMessage(Banner::Kind::Done, tr("The tokens of before are back."), {}, {}, tr("Take the newer ones again"));
  });
  connect(banner_, &Banner::actionTriggered, vocabularyJobs_, &VocabularyJobs::goBack);
}

QWidget* TokenizerTab::buildOverview() {
  auto* body = new QWidget;
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(24, 24, 24, 24);
  column->setSpacing(16);
  column->addWidget(buildTry());  // made in the order in which the keyboard meets them
  making_ = new MakingCard(body);
  QWidget* vocabulary = buildVocabulary();
  report_ = new ReportCard(body);
  coverage_ = new CoverageCard(*vocabularyJobs_, body);
  more_ = new MoreCard(*vocabularyJobs_, body);
  columns_ = new QHBoxLayout;
  columns_->setSpacing(16);
  for (const auto& [upper, lower] : {std::pair<QWidget*, QWidget*>{making_, vocabulary}, {report_, coverage_}}) {
    auto* side = new QVBoxLayout;
    side->setSpacing(16);
    side->addWidget(upper);
    side->addWidget(lower, 1);
    columns_->addLayout(side, 1);
  }
  column->addLayout(columns_);
  column->addWidget(more_);
  column->addStretch(1);
  QScrollArea* area = scrolled(body, QStringLiteral("tokensScrollArea"));
  connect(more_, &MoreCard::opened, area, [area, this] {
    QTimer::singleShot(0, area, [area, this] { area->ensureWidgetVisible(more_); });  // once it is laid out
  });
  return area;
}

QWidget* TokenizerTab::buildTry() {
  auto* card = makeCard(QStringLiteral("trySentenceCard"), this);
  auto* column = columnOf(card);
  column->addWidget(makeLabel(tr("Try a sentence"), TextRole::Title, card));
  sentenceEdit_ = new QLineEdit(card);
  sentenceEdit_->setObjectName(QStringLiteral("trySentenceLineEdit"));
  sentenceEdit_->setAccessibleName(tr("A sentence to see as tokens"));
  sentenceEdit_->setPlaceholderText(tr("Type here, in the language of the voice"));
  sentenceEdit_->setFont(widgets::interfaceFont(widgets::kTitlePixels));
  strip_ = new widgets::TokenStrip(card);
  strip_->setObjectName(QStringLiteral("tokenStrip"));
  encodedLabel_ = makeLabel({}, TextRole::Muted, card, QStringLiteral("encodedLabel"));
  column->addWidget(sentenceEdit_);
  column->addWidget(strip_);
  addLettersButton_ = makeButton(QStringLiteral("addSentenceLettersPushButton"), tr("Add these letters"), card);
  addLettersButton_->setToolTip(tr("They come behind the tokens there are; all numbers stay what they are."));
  addLettersButton_->hide();
  column->addWidget(encodedLabel_);
  column->addWidget(addLettersButton_, 0, Qt::AlignLeft);
  trial_ = new TrialView(studio_, card);
  column->addWidget(trial_);
  connect(addLettersButton_, &QPushButton::clicked, this, [this] {
    sentenceEdit_->setFocus(Qt::OtherFocusReason);  // the button goes as soon as its letters are known
    coverage_->addLettersOf(sentenceEdit_->text());
  });
  typingTimer_ = new QTimer(this);
  typingTimer_->setSingleShot(true);
  typingTimer_->setInterval(kTypingMilliseconds);
  connect(sentenceEdit_, &QLineEdit::textChanged, typingTimer_, qOverload<>(&QTimer::start));
  connect(typingTimer_, &QTimer::timeout, this, &TokenizerTab::encode);
  return card;
}

QWidget* TokenizerTab::buildVocabulary() {
  auto* card = makeCard(QStringLiteral("vocabularyCard"), this);
  auto* column = columnOf(card);
  vocabularyLabel_ = makeLabel(tr("Vocabulary"), TextRole::Title, card, QStringLiteral("vocabularyLabel"));
  filterEdit_ = new QLineEdit(card);
  filterEdit_->setObjectName(QStringLiteral("findTokenLineEdit"));
  filterEdit_->setAccessibleName(tr("Find a token"));
  filterEdit_->setPlaceholderText(tr("Find a token"));
  filterEdit_->setClearButtonEnabled(true);
  model_ = new VocabularyModel(this);
  auto* sorted = new QSortFilterProxyModel(this);
  sorted->setSourceModel(model_);
  sorted->setSortRole(Qt::UserRole);
  sorted->setFilterKeyColumn(VocabularyModel::PieceColumn);
  sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
  table_ = new QTableView(card);
  table_->setObjectName(QStringLiteral("vocabularyTableView"));
  table_->setAccessibleName(tr("Vocabulary"));
  table_->setModel(sorted);
  table_->setSortingEnabled(true);
  table_->sortByColumn(VocabularyModel::CountColumn, Qt::DescendingOrder);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setTabKeyNavigation(false);
  table_->setShowGrid(false);
  table_->setFrameShape(QFrame::NoFrame);
  table_->setMinimumHeight(kTableHeight);
  widgets::keepWheelForFocus(table_);
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setDefaultSectionSize(kRowHeight);
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  for (const int narrow : {VocabularyModel::NumberColumn, VocabularyModel::NameColumn})
    table_->horizontalHeader()->setSectionResizeMode(narrow, QHeaderView::ResizeToContents);
  table_->horizontalHeader()->setHighlightSections(false);
  kindLabel_ = makeLabel({}, TextRole::Small, card, QStringLiteral("tokenizerKindLabel"));
  column->addWidget(vocabularyLabel_);
  column->addWidget(filterEdit_);
  column->addWidget(table_, 1);
  column->addWidget(kindLabel_);
  connect(filterEdit_, &QLineEdit::textChanged, sorted, &QSortFilterProxyModel::setFilterFixedString);
  return card;
}

void TokenizerTab::activated() {
  readOptions();
  if (state_->state() == StateView::State::Content && stack_->currentIndex() == 0) sentenceEdit_->setFocus(Qt::OtherFocusReason);
}

void TokenizerTab::takeOver(Tab&) { readOptions(); }

void TokenizerTab::resizeEvent(QResizeEvent* event) {
  Tab::resizeEvent(event);
  arrange();
}

void TokenizerTab::arrange() {
  columns_->setDirection(width() >= kTwoColumnsPixels ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TokenizerTab::forget() {
  shownFingerprint_.clear();
  reportKey_.clear();
  reports_.next();
  making_->clear();
  coverage_->clear();
  more_->clear();
  banner_->dismiss();
  openAssistant(false);
}

void TokenizerTab::refreshBusy() {
  const QString reason = studio_.busyReason();
  making_->setBusy(reason);
  addLettersButton_->setEnabled(reason.isEmpty());
  coverage_->setBusy(reason);
  more_->setBusy(reason);
  assistant_->setBusy(reason);
}

void TokenizerTab::refresh() {
  const StepState step = session().state(Step::Tokenizer);
  refreshBusy();
  if (step.status == StepStatus::NotYet) {
    state_->showNotYet(step.reason, session().isOpen() ? tr("Go to Dataset") : tr("Go to Project"));
  } else if (step.status == StepStatus::Running) {
    if (state_->state() != StateView::State::Working) state_->showWorking(tr("Making the tokens"), {});
  } else if (session().tokenizer()) {
    showTokenizer(*session().tokenizer());
    state_->showContent();
  } else {
    state_->showEmpty(Icon::Tokenizer, tr("Make the tokens"),
                      tr("A voice reads text as tokens. To begin with, one token a letter, from your %1 clips: right for most voices. "
                         "Pieces of words, or the tokens of another voice, can be chosen afterwards.")
                          .arg(countText(session().stats().kept)),
                      tr("Make the tokens"));
  }
}

void TokenizerTab::showTokenizer(const TokenizerInfo& info) {
  readReport();
  coverage_->setUncovered(info.uncovered);
  if (info.fingerprint == shownFingerprint_) return;
  shownFingerprint_ = info.fingerprint;
  more_->clear();
  model_->setEntries(info.entries);
  vocabularyLabel_->setText(tr("Vocabulary: %Ln tokens", nullptr, static_cast<int>(info.entries.size())));
  const QString print = toQt(info.fingerprint).left(12);
  kindLabel_->setText(info.kind == "character" ? tr("One token a character. Fingerprint %1").arg(print)
                                               : tr("%1. Fingerprint %2").arg(kindName(toQt(info.kind)), print));
  coverage_->checkAgain();
  encode();
}

void TokenizerTab::readOptions() {
  if (!session().isOpen()) return;
  host().callLatest(optionReads_, this, [dir = session().dir()](Engine& engine) { return engine.options(dir); },
                    [this](const Result<std::vector<OptionState>>& read) {
                      if (read) making_->setOptions(*read);
                    });
}

void TokenizerTab::readReport() {
  const TokenizerInfo& info = *session().tokenizer();
  qlonglong used = 0, unknown = 0;  // change with the texts of the clips
  for (const VocabularyEntry& entry : info.entries) used += entry.count;
  for (const auto& [letter, count] : info.uncovered) unknown += count;
  const QString key = QStringLiteral("%1 %2 %3 %4").arg(toQt(info.fingerprint)).arg(session().stats().kept).arg(used).arg(unknown);
  if (key == reportKey_) return;
  reportKey_ = key;
  host().callLatest(reports_, this, [dir = session().dir()](Engine& engine) { return engine.tokenizerReport({dir, {}, {}}); },
                    [this](const Result<TokenizerReport>& read) {
                      if (!read) {
                        report_->setProblem(read.error());
                      } else if (session().tokenizer()) {
                        report_->setReport(*read, *session().tokenizer());
                        making_->addTried(*read);
                      }
                    });
}

void TokenizerTab::encode() {
  const QString text = sentenceEdit_->text();
  trial_->setSentence(text);
  if (!session().isOpen() || text.isEmpty()) {
    strip_->clear();
    addLettersButton_->hide();
    widgets::setTextRole(encodedLabel_, TextRole::Muted);
    encodedLabel_->setText(tr("Each box is one token with its number; what the voice does not know stands out."));
    return;
  }
  host().callLatest(encodes_, this,
                    [dir = session().dir(), text = toStd(text)](Engine& engine) { return engine.encode(dir, text); },
                    [this](const Result<EncodedText>& encoded) {
                      if (!encoded) {
                        strip_->clear();
                        encodedLabel_->setText(widgets::errorText(encoded.error()).all());
                        return;
                      }
                      strip_->setEncoded(*encoded);
                      showEncoded(*encoded);
                    });
}

void TokenizerTab::showEncoded(const EncodedText& encoded) {
  QString line = tokenCountText(encoded);
  LetterCounts unknown;  // each once, in the order of the sentence
  for (const std::string& letter : encoded.unknown)
    if (std::none_of(unknown.begin(), unknown.end(), [&](const auto& one) { return one.first == letter; })) unknown.emplace_back(letter, 1);
  if (!unknown.empty()) line += QLatin1Char('\n') + unknownText(unknown);
  widgets::setTextRole(encodedLabel_, unknown.empty() ? TextRole::Muted : TextRole::Warn);
  encodedLabel_->setText(line);
  addLettersButton_->setVisible(!unknown.empty());
}

void TokenizerTab::train(const std::map<std::string, std::string>& settings) {
  if (!session().isOpen()) return;
  TokenizerTrainJob job;
  job.projectDir = session().dir();
  vocabularyJobs_->start(job, settings);
}

void TokenizerTab::openAssistant(bool open) {
  banner_->dismiss();
  stack_->setCurrentIndex(open ? 1 : 0);
  if (open) assistant_->begin();
}

void TokenizerTab::onFinished(const JobParams& params, const Outcome& outcome) {
  if (outcome.status != JobStatus::Finished || !changesVocabulary(params)) return;
  const bool undo = vocabularyJobs_->canGoBack();
  readOptions();
  // What was pressed was off while the job ran, so the focus is elsewhere.
  if (isVisible() && std::holds_alternative<TokenizerTrainJob>(params)) making_->focusMake();
  else if (isVisible() && !isAncestorOf(QApplication::focusWidget())) sentenceEdit_->setFocus(Qt::OtherFocusReason);
  banner_->showMessage(Banner::Kind::Done, vocabularyOutcomeText(params, outcome), undo ? tr("The tokens of before are kept.") : QString(), {},
                       undo ? tr("Undo") : QString());
}

}  // namespace dimts::studio
