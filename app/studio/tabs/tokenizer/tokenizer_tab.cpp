// A sentence on top, coloured by token as it is typed; below the vocabulary and what the clips have outside it.
#include "app/studio/tabs/tokenizer/tokenizer_tab.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTimer>

#include "app/studio/tabs/tokenizer/vocabulary_model.h"
#include "app/studio/text.h"
#include "app/studio/window/parts.h"
#include "app/studio/window/progress_text.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/script.h"
#include "widgets/common/state_view.h"
#include "widgets/dataset/token_strip.h"

namespace dimts::studio {

using widgets::Icon;
using widgets::StateView;
using widgets::TextRole;

TokenizerTab::TokenizerTab(Studio& studio, QWidget* parent) : Tab(studio, Step::Tokenizer, parent) {
  setObjectName(QStringLiteral("tokenizerTab"));
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(24, 24, 24, 24);
  column->setSpacing(16);
  column->addWidget(buildTry());
  auto* row = new QHBoxLayout;
  row->setSpacing(16);
  row->addWidget(buildVocabulary(), 3);
  row->addWidget(buildCoverage(), 2, Qt::AlignTop);
  column->addLayout(row, 1);
  state_ = new StateView(content, this);
  state_->setObjectName(QStringLiteral("tokenizerStateView"));
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->addWidget(state_);

  connect(state_, &StateView::actionRequested, this, [this](StateView::State state) {
    if (state == StateView::State::NotYet)
      Q_EMIT goTo(session().state(Step::Tokenizer).goTo);
    else
      train();
  });
  connect(state_, &StateView::stopRequested, this, [this] { jobs().stop(); });
  connect(&session(), &ProjectSession::changed, this, &TokenizerTab::refresh);
  connect(&session(), &ProjectSession::closed, this, [this] { shownFingerprint_.clear(); });
  connect(&jobs(), &JobRunner::updated, this, [this](const JobUpdate& update) {
    if (!update.progress || !jobs().isRunning<TokenizerTrainJob>()) return;
    state_->showWorking(tr("Making the tokens"), progressLine(*update.progress), progressFraction(*update.progress));
  });
  connect(&jobs(), &JobRunner::finished, this, &TokenizerTab::refresh);
  refresh();
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
  strip_->setAccessibleName(tr("The tokens of the sentence"));
  encodedLabel_ = makeLabel({}, TextRole::Muted, card, QStringLiteral("encodedLabel"));
  column->addWidget(sentenceEdit_);
  column->addWidget(strip_);
  column->addWidget(encodedLabel_);
  typingTimer_ = new QTimer(this);
  typingTimer_->setSingleShot(true);
  typingTimer_->setInterval(60);
  connect(sentenceEdit_, &QLineEdit::textChanged, typingTimer_, qOverload<>(&QTimer::start));
  connect(typingTimer_, &QTimer::timeout, this, &TokenizerTab::encode);
  return card;
}

QWidget* TokenizerTab::buildVocabulary() {
  auto* card = makeCard(QStringLiteral("vocabularyCard"), this);
  auto* column = columnOf(card);
  vocabularyLabel_ = makeLabel(tr("Vocabulary"), TextRole::Title, card, QStringLiteral("vocabularyLabel"));
  model_ = new VocabularyModel(this);
  auto* sorted = new QSortFilterProxyModel(this);
  sorted->setSourceModel(model_);
  sorted->setSortRole(Qt::UserRole);
  table_ = new QTableView(card);
  table_->setObjectName(QStringLiteral("vocabularyTableView"));
  table_->setAccessibleName(tr("Vocabulary"));
  table_->setModel(sorted);
  table_->setSortingEnabled(true);
  table_->sortByColumn(VocabularyModel::CountColumn, Qt::DescendingOrder);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setShowGrid(false);
  table_->setFrameShape(QFrame::NoFrame);
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setDefaultSectionSize(36);
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  table_->horizontalHeader()->setHighlightSections(false);
  column->addWidget(vocabularyLabel_);
  column->addWidget(table_, 1);
  return card;
}

QWidget* TokenizerTab::buildCoverage() {
  auto* card = makeCard(QStringLiteral("coverageCard"), this);
  auto* column = columnOf(card);
  column->addWidget(makeLabel(tr("Not covered"), TextRole::Title, card));
  uncoveredLabel_ = makeLabel({}, TextRole::Body, card, QStringLiteral("uncoveredLabel"));
  uncoveredLabel_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  kindLabel_ = makeLabel({}, TextRole::Small, card, QStringLiteral("tokenizerKindLabel"));
  againButton_ = makeButton(QStringLiteral("makeTokensAgainPushButton"), tr("Make the tokens again"), card);
  againButton_->setToolTip(tr("From the clips as they are now. Voices already trained keep their own tokens."));
  column->addWidget(uncoveredLabel_);
  column->addWidget(kindLabel_);
  column->addWidget(againButton_, 0, Qt::AlignLeft);
  connect(againButton_, &QPushButton::clicked, this, &TokenizerTab::train);
  return card;
}

void TokenizerTab::activated() {
  if (state_->state() == StateView::State::Content) sentenceEdit_->setFocus(Qt::OtherFocusReason);
}

void TokenizerTab::refresh() {
  const StepState step = session().state(Step::Tokenizer);
  againButton_->setEnabled(studio_.busyReason().isEmpty());
  if (step.status == StepStatus::NotYet) {
    state_->showNotYet(step.reason, session().isOpen() ? tr("Go to Dataset") : tr("Go to Project"));
  } else if (step.status == StepStatus::Running) {
    if (state_->state() != StateView::State::Working) state_->showWorking(tr("Making the tokens"), {});
  } else if (session().tokenizer()) {
    showTokenizer(*session().tokenizer());
    state_->showContent();
  } else {
    state_->showEmpty(Icon::Tokenizer, tr("Make the tokens"),
                      tr("The voice reads text as tokens: here, the characters of your %1 clips.")
                          .arg(widgets::countText(session().stats().kept)),
                      tr("Make the tokens"));
  }
}

void TokenizerTab::showTokenizer(const TokenizerInfo& info) {
  QStringList missing;
  for (const auto& [character, count] : info.uncovered)
    missing << tr("%1  %2 times").arg(visiblePiece(toQt(character)), widgets::countText(count));
  uncoveredLabel_->setText(missing.isEmpty() ? tr("Every character of the clips is in the vocabulary.")
                                             : missing.join(QLatin1Char('\n')));
  widgets::setTextRole(uncoveredLabel_, missing.isEmpty() ? TextRole::Done : TextRole::Warn);
  if (info.fingerprint == shownFingerprint_) return;
  shownFingerprint_ = info.fingerprint;
  model_->setEntries(info.entries);
  vocabularyLabel_->setText(tr("Vocabulary: %n tokens", nullptr, static_cast<int>(info.entries.size())));
  const QString print = toQt(info.fingerprint).left(12);
  kindLabel_->setText(info.kind == "character" ? tr("One token a character. Fingerprint %1").arg(print)
                                               : QStringLiteral("%1 · %2").arg(toQt(info.kind), print));
  encode();
}

void TokenizerTab::encode() {
  const QString text = sentenceEdit_->text();
  if (!session().isOpen() || text.isEmpty()) {
    strip_->clear();
    encodedLabel_->setText(tr("Each box is one token with its number; what the voice does not know stands out."));
    return;
  }
  host().callLatest(encodes_, this,
                    [dir = session().dir(), text = toStd(text)](Engine& engine) { return engine.encode(dir, text); },
                    [this](Result<EncodedText> encoded) {
                      if (!encoded) {
                        strip_->clear();
                        encodedLabel_->setText(widgets::errorText(encoded.error()).all());
                        return;
                      }
                      strip_->setEncoded(*encoded);
                      QString line = tr("%n tokens, with pauses between the letters", nullptr, static_cast<int>(encoded->ids.size()));
                      QStringList unknown;
                      for (const auto& character : encoded->unknown) unknown << visiblePiece(toQt(character));
                      if (!unknown.isEmpty()) line += QStringLiteral(" · ") + tr("left out: %1").arg(unknown.join(QLatin1Char(' ')));
                      encodedLabel_->setText(line);
                    });
}

void TokenizerTab::train() {
  if (!session().isOpen()) return;
  TokenizerTrainJob job;
  job.projectDir = session().dir();
  studio_.start(job);
}

}  // namespace dimts::studio
