// Folded until it is asked for. A reduction is shown before it is made.
#include "app/studio/tabs/tokenizer/more_card.h"

#include <QToolButton>

#include "app/studio/tabs/tokenizer/report_text.h"
#include "app/studio/text.h"
#include "app/studio/window/outcome_text.h"
#include "app/studio/window/parts.h"
#include "widgets/common/dialogs.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"

namespace dimts::studio {

using widgets::TextRole;

MoreCard::MoreCard(VocabularyJobs& jobs, QWidget* parent) : QWidget(parent), jobs_(jobs) {
  setObjectName(QStringLiteral("moreCardWidget"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  toggle_ = new QToolButton(this);
  toggle_->setObjectName(QStringLiteral("moreTokensToolButton"));
  // The arrow is a part of the text: an arrow of the style's own touches the word where it is read from right to left.
  const auto setOpen = [this](bool open) { toggle_->setText(tr("More") + (open ? QStringLiteral(" ▴") : QStringLiteral(" ▾"))); };
  setOpen(false);
  toggle_->setAccessibleName(tr("More"));
  toggle_->setAccessibleDescription(tr("Take tokens out, join vocabularies, go back to the tokens of before"));
  toggle_->setCheckable(true);
  body_ = buildBody();
  body_->hide();
  column->addWidget(toggle_, 0, Qt::AlignLeft);
  column->addWidget(body_);
  connect(toggle_, &QToolButton::toggled, this, [this, setOpen](bool on) {
    body_->setVisible(on);
    setOpen(on);
    if (on) Q_EMIT opened();
  });
  connect(&jobs_, &VocabularyJobs::canGoBackChanged, this, [this] { setBusy(jobs_.studio().busyReason()); });
  connect(&jobs_, &VocabularyJobs::finished, this, [this](const JobParams& params, const Outcome& outcome) {
    const auto* reduction = std::get_if<TokenizerReduceJob>(&params);
    if (reduction && !reduction->apply && outcome.status == JobStatus::Finished) showPreview(outcome.summary);
  });
}

QWidget* MoreCard::buildBody() {
  auto* card = makeCard(QStringLiteral("moreTokensCard"), this);
  auto* column = columnOf(card);
  reduceButton_ = makeButton(QStringLiteral("reducePushButton"), tr("Take out what is never used…"), card);
  addAction(column, reduceButton_, tr("Tokens that your clips never need go. The numbers of the rest change: a voice that was trained with the old numbers needs the tokens as they are."));
  previewLabel_ = makeLabel({}, TextRole::Body, card, QStringLiteral("reducePreviewLabel"));
  applyButton_ = makeButton(QStringLiteral("applyReducePushButton"), tr("Take them out"), card);
  previewLabel_->hide();
  applyButton_->hide();
  column->addWidget(previewLabel_);
  column->addWidget(applyButton_, 0, Qt::AlignLeft);
  joinButton_ = makeButton(QStringLiteral("joinPushButton"), tr("Join with other vocabularies…"), card);
  addAction(column, joinButton_, tr("Their tokens come behind those there are. All must be of the same kind."));
  backButton_ = makeButton(QStringLiteral("tokensBeforePushButton"), tr("Go back to the tokens of before"), card);
  addAction(column, backButton_, tr("The tokens before the last change are kept in the project."));
  connect(reduceButton_, &QPushButton::clicked, this, [this] { reduce(false); });
  connect(applyButton_, &QPushButton::clicked, this, [this] { reduce(true); });
  connect(joinButton_, &QPushButton::clicked, this, &MoreCard::join);
  connect(backButton_, &QPushButton::clicked, &jobs_, &VocabularyJobs::goBack);
  return card;
}

void MoreCard::addAction(QVBoxLayout* column, QPushButton* button, const QString& help) {
  button->setToolTip(help);
  column->addWidget(button, 0, Qt::AlignLeft);
  column->addWidget(makeLabel(help, TextRole::Small, button->parentWidget()));
}

void MoreCard::setBusy(const QString& reason) {
  // A button that is switched off hands its focus to the next one anywhere, and the page would jump there.
  if (!reason.isEmpty() && body_->isAncestorOf(QApplication::focusWidget())) toggle_->setFocus(Qt::OtherFocusReason);
  for (QPushButton* button : {reduceButton_, applyButton_, joinButton_}) button->setEnabled(reason.isEmpty());
  backButton_->setEnabled(reason.isEmpty() && jobs_.canGoBack());
}

void MoreCard::clear() {
  previewLabel_->hide();
  applyButton_->hide();
}

void MoreCard::reduce(bool apply) {
  if (!jobs_.studio().session().isOpen()) return;
  TokenizerReduceJob job;
  job.projectDir = jobs_.studio().session().dir();
  job.apply = apply;
  jobs_.start(job);
}

void MoreCard::join() {
  widgets::Dialogs::instance().openFiles(this, tr("Choose vocabularies"), {}, tr("Vocabularies (*.json *.model);;All files (*)"),
                                         [this](const QStringList& files) {
                                           if (files.isEmpty() || !jobs_.studio().session().isOpen()) return;
                                           TokenizerJoinJob job;
                                           job.projectDir = jobs_.studio().session().dir();
                                           for (const QString& file : files) job.others.push_back(toStd(file));
                                           jobs_.start(job);
                                         });
}

void MoreCard::showPreview(const Record& summary) {
  const int64_t before = integerOf(summary, "rows_before"), after = integerOf(summary, "rows");
  const bool smaller = after < before;
  previewLabel_->setText(smaller ? tr("%1 tokens would become %2. Tokens a word: %3 now, %4 afterwards.")
                                       .arg(widgets::countText(before), widgets::countText(after),
                                            figureText(realOf(summary, "tokens_per_word_before")), figureText(realOf(summary, "tokens_per_word_after")))
                                 : tr("Every token is needed: there is nothing to take out."));
  previewLabel_->show();
  applyButton_->setVisible(smaller);
  if (smaller) applyButton_->setFocus(Qt::OtherFocusReason);
}

}  // namespace dimts::studio
