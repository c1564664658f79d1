// The preview and the last step are the same job, once without and once with "apply".
#include "app/studio/tabs/tokenizer/merge_assistant.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QShortcut>

#include <utility>

#include "app/studio/tabs/tokenizer/merge_pages.h"
#include "app/studio/tabs/tokenizer/report_text.h"
#include "app/studio/text.h"
#include "app/studio/window/outcome_text.h"
#include "app/studio/window/parts.h"
#include "app/studio/window/progress_text.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/format.h"
#include "widgets/common/page_stack.h"
#include "widgets/common/state_view.h"

namespace dimts::studio {

using widgets::StateView;
using widgets::TextRole;

MergeAssistant::MergeAssistant(VocabularyJobs& jobs, QWidget* parent) : QWidget(parent), jobs_(jobs) {
  setObjectName(QStringLiteral("mergeAssistant"));
  auto* card = makeCard(QStringLiteral("mergeCard"), this);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(card);
  auto* column = columnOf(card);
  column->addWidget(buildSteps());
  base_ = new MergeBasePage(jobs_.studio(), card);
  new_ = new MergeNewPage(jobs_.studio(), card);
  preview_ = new MergePreviewPage(card);
  pages_ = new widgets::PageStack;
  pages_->setObjectName(QStringLiteral("mergeStackedWidget"));
  for (QWidget* page : {static_cast<QWidget*>(base_), static_cast<QWidget*>(new_), static_cast<QWidget*>(preview_), buildApply()}) pages_->addWidget(page);
  state_ = new StateView(pages_, card);
  state_->setObjectName(QStringLiteral("mergeStateView"));
  column->addWidget(state_, 1);
  column->addWidget(buildButtons());
  connect(base_, &MergeBasePage::changed, this, [this] {
    previewIsFresh_ = false;
    if (base_->report()) new_->setBase(*base_->report());
    refresh();
  });
  connect(new_, &MergeNewPage::changed, this, [this] {
    previewIsFresh_ = false;
    refresh();
  });
  connect(state_, &StateView::stopRequested, &jobs_, &VocabularyJobs::stop);
  connect(state_, &StateView::actionRequested, this, [this] { show(NewPage); });
  connect(&jobs_.studio().jobs(), &JobRunner::updated, this, &MergeAssistant::onUpdated);
  connect(&jobs_, &VocabularyJobs::finished, this, &MergeAssistant::onFinished);
  connect(&jobs_, &VocabularyJobs::failed, this, [this](const Error& error) {
    if (!std::exchange(waiting_, false)) return;
    state_->showFailed(error, tr("Back to step 2"));
    refresh();
  });
  connect(&jobs_.studio(), &Studio::refused, this, [this] {
    if (!waiting_ || ownJobRuns()) return;
    waiting_ = false;
    show(NewPage);
  });
  refresh();
}

QWidget* MergeAssistant::buildSteps() {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  titleLabel_ = makeLabel({}, TextRole::Title, box, QStringLiteral("mergeStepLabel"));
  auto* chips = new QWidget(box);
  auto* flow = new widgets::FlowLayout(chips);
  steps_ = new QButtonGroup(this);
  const QStringList names{tr("1 Base"), tr("2 New"), tr("3 Preview"), tr("4 Use")};
  for (int i = 0; i < PageCount; ++i) {
    auto* chip = makeButton(QStringLiteral("mergeStep%1PushButton").arg(i + 1), names.at(i), chips);
    chip->setCheckable(true);
    chip->setProperty("chip", true);
    steps_->addButton(chip, i);
    flow->addWidget(chip);
  }
  column->addWidget(titleLabel_);
  column->addWidget(chips);
  connect(steps_, &QButtonGroup::idClicked, this, [this](int id) { show(static_cast<Page>(id)); });
  return box;
}

QWidget* MergeAssistant::buildApply() {
  auto* page = new QWidget(this);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  applyLabel_ = makeLabel({}, TextRole::Body, page, QStringLiteral("mergeApplyLabel"));
  column->addWidget(applyLabel_);
  column->addStretch(1);
  return page;
}

QWidget* MergeAssistant::buildButtons() {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  auto* closeButton = makeButton(QStringLiteral("mergeClosePushButton"), tr("Leave it"), box);
  closeButton->setToolTip(tr("Back to the tokens; nothing is changed"));
  busyLabel_ = makeLabel({}, TextRole::Small, box, QStringLiteral("mergeBusyLabel"));
  backButton_ = makeButton(QStringLiteral("mergeBackPushButton"), tr("Back"), box);
  nextButton_ = makeButton(QStringLiteral("mergeNextPushButton"), tr("Next"), box);
  widgets::makePrimary(nextButton_);
  row->addWidget(closeButton);
  row->addWidget(busyLabel_, 1);
  row->addWidget(backButton_);
  row->addWidget(nextButton_);
  connect(closeButton, &QPushButton::clicked, this, &MergeAssistant::close);
  connect(backButton_, &QPushButton::clicked, this, [this] { show(static_cast<Page>(page() - 1)); });
  connect(nextButton_, &QPushButton::clicked, this, &MergeAssistant::next);
  const auto shortcut = [this](const QKeySequence& keys, QPushButton* button) {
    auto* made = new QShortcut(keys, this);
    made->setContext(Qt::WidgetWithChildrenShortcut);
    connect(made, &QShortcut::activated, button, &QPushButton::click);
  };
  shortcut(QKeySequence::Back, backButton_);
  shortcut(QKeySequence::Forward, nextButton_);
  shortcut(Qt::Key_Escape, closeButton);
  return box;
}

void MergeAssistant::begin() {
  previewIsFresh_ = false;
  state_->showContent();
  show(BasePage);
  base_->examine();
  base_->focusFirst();
}

MergeAssistant::Page MergeAssistant::page() const { return static_cast<Page>(pages_->currentIndex()); }

bool MergeAssistant::ownJobRuns() const { return jobs_.studio().jobs().isRunning<TokenizerMergeJob>(); }

bool MergeAssistant::canShow(int page) const {
  if (waiting_ || page < BasePage || page >= PageCount) return false;
  if (page == BasePage) return true;
  if (!base_->report()) return false;
  if (page == PreviewPage) return previewIsFresh_ || busy_.isEmpty();
  return page == NewPage || (previewIsFresh_ && preview_->newTokens() > 0);
}

void MergeAssistant::show(Page page) {
  if (page != BasePage && !canShow(page)) return refresh();
  state_->showContent();
  pages_->setCurrentIndex(page);
  if (page == PreviewPage && !previewIsFresh_) startJob(false);
  if (page == ApplyPage) showApply();
  refresh();
}

void MergeAssistant::refresh() {
  const QStringList titles{tr("Step 1 of 4: the tokens to go on from"), tr("Step 2 of 4: what is new"), tr("Step 3 of 4: what comes out"),
                           tr("Step 4 of 4: use it")};
  const int at = page();
  titleLabel_->setText(titles.value(at));
  for (int i = 0; i < PageCount; ++i) {
    steps_->button(i)->setChecked(i == at);
    steps_->button(i)->setEnabled(i == at || canShow(i));
  }
  backButton_->setEnabled(!waiting_ && at > BasePage);
  nextButton_->setText(at == ApplyPage ? tr("Use these tokens") : tr("Next"));
  nextButton_->setEnabled(at == ApplyPage ? !waiting_ && busy_.isEmpty() && previewIsFresh_ : canShow(at + 1));
  busyLabel_->setText(waiting_ ? QString() : busy_);
}

void MergeAssistant::setBusy(const QString& reason) {
  busy_ = reason;
  refresh();
}

void MergeAssistant::next() {
  if (page() == ApplyPage) startJob(true);
  else show(static_cast<Page>(page() + 1));
}

void MergeAssistant::close() {
  if (ownJobRuns()) jobs_.stop();
  Q_EMIT closed();
}

TokenizerMergeJob MergeAssistant::job() const {
  TokenizerMergeJob job{jobs_.studio().session().dir(), base_->base()};
  new_->fill(job);
  return job;
}

void MergeAssistant::startJob(bool apply) {
  if (!jobs_.studio().session().isOpen()) return;
  TokenizerMergeJob merge = job();
  merge.apply = apply;
  waiting_ = true;
  state_->showWorking(apply ? tr("Taking the tokens over") : tr("Working out the new tokens"), {});
  refresh();
  jobs_.start(merge);
}

void MergeAssistant::onUpdated(const JobUpdate& update) {
  if (!waiting_ || !ownJobRuns() || !update.progress) return;
  state_->showWorking(page() == ApplyPage ? tr("Taking the tokens over") : tr("Working out the new tokens"), progressLine(*update.progress),
                      progressFraction(*update.progress), update.progress->secondsLeft);
}

void MergeAssistant::onFinished(const JobParams& params, const Outcome& outcome) {
  const auto* merge = std::get_if<TokenizerMergeJob>(&params);
  if (!merge || !waiting_) return;
  waiting_ = false;
  state_->showContent();
  if (outcome.status == JobStatus::Failed) {
    previewIsFresh_ = false;
    state_->showFailed(outcome.error, tr("Back to step 2"));
  } else if (outcome.status == JobStatus::Stopped) {
    if (!merge->apply) pages_->setCurrentIndex(NewPage);
  } else if (merge->apply) {
    Q_EMIT closed();
  } else {
    previewIsFresh_ = true;
    summary_ = outcome.summary;
    preview_->setPreview(summary_, *merge);
  }
  refresh();
  if (isVisible()) (nextButton_->isEnabled() ? nextButton_ : backButton_)->setFocus(Qt::OtherFocusReason);  // off while it ran
}

void MergeAssistant::showApply() {
  const int64_t before = integerOf(summary_, "base_rows"), after = integerOf(summary_, "rows");
  QStringList said{tr("The project's tokens become these %1. The first %2 keep their numbers, so that a voice with those tokens can be gone on from: its new letters begin as it has learned its own.")
                       .arg(widgets::countText(after), widgets::countText(before)),
                   tr("Tokens a word: %1 before, %2 afterwards.")
                       .arg(figureText(realOf(summary_, "tokens_per_word_before")), figureText(realOf(summary_, "tokens_per_word_after"))),
                   tr("Voices already trained here keep their own tokens. The tokens of before are kept: one press takes you back.")};
  applyLabel_->setText(said.join(QStringLiteral("\n\n")));
}

}  // namespace dimts::studio
