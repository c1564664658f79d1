// A runner of its own, so that a trial neither waits for another job nor counts as one.
#include "app/studio/tabs/tokenizer/trial_view.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "app/studio/tabs/tokenizer/making_card.h"
#include "app/studio/tabs/tokenizer/report_text.h"
#include "app/studio/text.h"
#include "app/studio/window/outcome_text.h"
#include "app/studio/window/parts.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/dataset/token_strip.h"

namespace dimts::studio {

using widgets::TextRole;

namespace {

constexpr int kRestMilliseconds = 400;
constexpr int64_t kMostTexts = 20000;  // enough to judge by, learned from within seconds

}  // namespace

TrialView::TrialView(Studio& studio, QWidget* parent) : QWidget(parent), studio_(studio) {
  setObjectName(QStringLiteral("trialView"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 8, 0, 0);
  column->setSpacing(8);
  label_ = makeLabel({}, TextRole::Muted, this, QStringLiteral("trialLabel"));
  strip_ = new widgets::TokenStrip(this);
  strip_->setObjectName(QStringLiteral("trialTokenStrip"));
  column->addWidget(label_);
  column->addWidget(strip_);
  rest_.setSingleShot(true);
  rest_.setInterval(kRestMilliseconds);
  connect(&rest_, &QTimer::timeout, this, &TrialView::tryIt);
  connect(&runner_, &JobRunner::finished, this, &TrialView::onFinished);
  hide();
}

TrialView::~TrialView() { runner_.stop(); }

void TrialView::setChoice(const std::map<std::string, std::string>& options) {
  if (options == wanted_) return;
  wanted_ = options;
  encodes_.next();
  setVisible(!wanted_.empty());
  strip_->clear();
  strip_->hide();
  if (runner_.isRunning()) runner_.stop();  // the next one begins when it has ended
  if (wanted_.empty()) {
    rest_.stop();
    return;
  }
  showLine(tr("Trying these tokens…"));
  rest_.start();
}

void TrialView::setSentence(const QString& sentence) {
  sentence_ = sentence;
  if (!wanted_.empty() && tried_ == wanted_ && !vocabulary_.empty()) encode();
}

void TrialView::tryIt() {
  if (wanted_.empty() || runner_.isRunning() || !studio_.session().isOpen()) return;
  if (tried_ == wanted_ && !vocabulary_.empty()) return encode();
  TokenizerTrainJob job;
  job.projectDir = studio_.session().dir();
  job.overrides = wanted_;
  job.mostTexts = kMostTexts;
  job.outDir = toStd(folder_.filePath(QString::number(++number_)));
  tried_ = wanted_;
  vocabulary_.clear();
  runner_.start(studio_.host().engine(), job);
}

void TrialView::onFinished(const Outcome& outcome) {
  if (wanted_ != tried_) {
    if (!wanted_.empty()) rest_.start();
    return;
  }
  if (outcome.status == JobStatus::Failed) return showLine(widgets::errorText(outcome.error).all(), true);
  if (outcome.status != JobStatus::Finished) return;
  vocabulary_ = toStd(textOf(outcome.summary, "dir"));
  const int64_t made = integerOf(outcome.summary, "symbols");
  figures_ = tr("Not made yet: %1, %2 tokens, %3 a word.")
                 .arg(kindShortName(textOf(outcome.summary, "kind")), widgets::countText(made),
                      figureText(realOf(outcome.summary, "tokens_per_word")));
  encode();
}

void TrialView::encode() {
  if (sentence_.isEmpty()) {
    strip_->hide();
    return showLine(figures_);
  }
  studio_.host().callLatest(encodes_, this,
                            [dir = studio_.session().dir(), text = toStd(sentence_), vocabulary = vocabulary_](Engine& engine) {
                              return engine.encode(dir, text, vocabulary);
                            },
                            [this](const Result<EncodedText>& encoded) {
                              if (!encoded) return showLine(widgets::errorText(encoded.error()).all(), true);
                              strip_->setEncoded(*encoded);
                              strip_->show();
                              showLine(figures_ + QLatin1Char(' ') + tr("This sentence: %1.").arg(tokenCountText(*encoded)));
                            });
}

void TrialView::showLine(const QString& text, bool trouble) {
  widgets::setTextRole(label_, trouble ? TextRole::Warn : TextRole::Muted);
  label_->setText(text);
}

}  // namespace dimts::studio
