// A page to choose the voices and read the results, and a page that asks; the answer counts only after everything was heard.
#include "widgets/listen/blind_test.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRandomGenerator>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

#include "widgets/common/build.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/page_stack.h"
#include "widgets/common/script.h"
#include "widgets/common/theme.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;
using Choice = dimts::ListeningAnswer::Choice;

QString listenedVoiceText(const dimts::ListenedVoice& voice) {
  if (voice.isRecording()) return BlindTest::tr("The recordings");
  return BlindTest::tr("%1, step %2").arg(isolated(QString::fromStdString(voice.run)), countText(voice.step));
}

QString comparisonText(const dimts::ListeningComparison& pair) {
  const bool firstLeads = pair.firstBetter >= pair.secondBetter;
  const int64_t decided = pair.firstBetter + pair.secondBetter, leads = std::max(pair.firstBetter, pair.secondBetter);
  const QString better = listenedVoiceText(firstLeads ? pair.first : pair.second);
  const QString other = listenedVoiceText(firstLeads ? pair.second : pair.first);
  const double low = firstLeads ? pair.low : 1 - pair.high, high = firstLeads ? pair.high : 1 - pair.low;
  QString text = decided == 0 ? BlindTest::tr("%1 and %2: no difference was heard.").arg(better, other)
                              : BlindTest::tr("%1 was better than %2 in %3 of %4 (95 % certainty: %5 to %6).")
                                    .arg(better, other, countText(leads), countText(decided), percentText(low), percentText(high));
  if (pair.same > 0 && decided > 0) text += u' ' + BlindTest::tr("No difference: %1.").arg(countText(pair.same));
  if (decided > 0) text += u' ' + (low > 0.5 ? BlindTest::tr("That is clear.") : BlindTest::tr("It may still be chance."));
  return text;
}

QString scoreText(const dimts::ListeningScore& score) {
  const QString voice = listenedVoiceText(score.voice), mean = QLocale().toString(score.mean, 'f', 1);
  if (score.answers < 2) return BlindTest::tr("%1: %2 of 5, from one answer.").arg(voice, mean);
  return BlindTest::tr("%1: %2 of 5 (95 % certainty: %3 to %4), from %5 answers.")
      .arg(voice, mean, QLocale().toString(score.low, 'f', 1), QLocale().toString(score.high, 'f', 1), countText(score.answers));
}

BlindTest::BlindTest(QWidget* parent) : QWidget(parent) {
  named(this, u"blindTestWidget"_s, tr("Judging by ear"));
  pages_ = named(new PageStack(this), u"blindTestStackedWidget"_s);
  pages_->addWidget(buildStart());
  pages_->addWidget(buildQuestion());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(pages_);
  refreshStart();
}

QWidget* BlindTest::buildStart() {
  auto* page = new QWidget(this);
  auto* about = plainLabel(u"blindAboutLabel"_s, tr("You hear sentences and do not know whose voice it is until the end. That keeps "
                                                    "wishes out of the answer."), page);
  setTextRole(about, TextRole::Muted);
  firstBox_ = named(new QComboBox(page), u"blindFirstComboBox"_s, tr("One voice"));
  secondBox_ = named(new QComboBox(page), u"blindSecondComboBox"_s, tr("The other voice"));
  for (QComboBox* box : {firstBox_, secondBox_}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    connect(box, &QComboBox::activated, this, &BlindTest::refreshStart);
  }
  commonLabel_ = plainLabel(u"blindCommonLabel"_s, {}, page);
  setTextRole(commonLabel_, TextRole::Small);
  compareButton_ = named(new QPushButton(tr("Compare the two"), page), u"blindComparePushButton"_s);
  makePrimary(compareButton_);
  rateButton_ = named(new QPushButton(tr("Rate both, 1 to 5"), page), u"blindRatePushButton"_s);
  resultsList_ = named(new QListWidget(page), u"blindResultsListWidget"_s, tr("What listeners answered so far"));
  resultsList_->setWordWrap(true);
  resultsList_->setFrameShape(QFrame::NoFrame);
  resultsList_->setSelectionMode(QAbstractItemView::NoSelection);
  resultsList_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  QSizePolicy room = resultsList_->sizePolicy();
  room.setRetainSizeWhenHidden(true);
  resultsList_->setSizePolicy(room);
  connect(compareButton_, &QPushButton::clicked, this, [this] {
    begin(comparisonTrials(sounds_, voiceIn(firstBox_), voiceIn(secondBox_), seed_ ? seed_ : QRandomGenerator::global()->generate64()));
  });
  connect(rateButton_, &QPushButton::clicked, this, [this] {
    begin(ratingTrials(sounds_, {voiceIn(firstBox_), voiceIn(secondBox_)}, seed_ ? seed_ : QRandomGenerator::global()->generate64()));
  });
  auto* voices = new QHBoxLayout;
  voices->addWidget(firstBox_, 1);
  voices->addWidget(secondBox_, 1);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(compareButton_);
  buttons->addWidget(rateButton_);
  buttons->addStretch(1);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  column->addWidget(about);
  column->addLayout(voices);
  column->addWidget(commonLabel_);
  column->addLayout(buttons);
  column->addWidget(resultsList_, 1);
  return page;
}

QWidget* BlindTest::buildQuestion() {
  auto* page = new QWidget(this);
  progressLabel_ = plainLabel(u"blindProgressLabel"_s, {}, page);
  setTextRole(progressLabel_, TextRole::Muted);
  sentenceLabel_ = plainLabel(u"blindSentenceLabel"_s, {}, page);
  setTextRole(sentenceLabel_, TextRole::Title);
  hintLabel_ = plainLabel(u"blindHintLabel"_s, {}, page);
  setTextRole(hintLabel_, TextRole::Small);
  playFirstButton_ = named(new QPushButton(icon(Icon::Play), {}, page), u"blindPlayFirstPushButton"_s);
  playSecondButton_ = named(new QPushButton(icon(Icon::Play), tr("Play B"), page), u"blindPlaySecondPushButton"_s);
  playFirstButton_->setShortcut(QKeySequence(Qt::Key_A));
  playSecondButton_->setShortcut(QKeySequence(Qt::Key_B));
  connect(playFirstButton_, &QPushButton::clicked, this, [this] { play(false); });
  connect(playSecondButton_, &QPushButton::clicked, this, [this] { play(true); });
  firstButton_ = named(new QPushButton(tr("A is better"), page), u"blindFirstPushButton"_s);
  sameButton_ = named(new QPushButton(tr("No difference"), page), u"blindSamePushButton"_s);
  secondButton_ = named(new QPushButton(tr("B is better"), page), u"blindSecondPushButton"_s);
  connect(firstButton_, &QPushButton::clicked, this, [this] { answer(Choice::First, 0); });
  connect(sameButton_, &QPushButton::clicked, this, [this] { answer(Choice::Same, 0); });
  connect(secondButton_, &QPushButton::clicked, this, [this] { answer(Choice::Second, 0); });
  auto* plays = new QHBoxLayout;
  plays->addWidget(playFirstButton_);
  plays->addWidget(playSecondButton_);
  plays->addStretch(1);
  choicesRow_ = new QWidget(page);
  auto* choices = new QHBoxLayout(choicesRow_);
  choices->setContentsMargins(0, 0, 0, 0);
  for (QPushButton* button : {firstButton_, sameButton_, secondButton_}) choices->addWidget(button);
  choices->addStretch(1);
  buildRatings(page);
  auto* stop = named(new QPushButton(tr("Stop here"), page), u"blindStopPushButton"_s);
  stop->setToolTip(tr("The answers given so far are kept."));
  connect(stop, &QPushButton::clicked, this, &BlindTest::reset);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addWidget(progressLabel_);
  column->addWidget(sentenceLabel_);
  column->addLayout(plays);
  column->addWidget(hintLabel_);
  column->addWidget(choicesRow_);
  column->addWidget(ratingsRow_);
  column->addStretch(1);
  column->addWidget(stop, 0, Qt::AlignLeading);
  return page;
}

void BlindTest::buildRatings(QWidget* page) {
  ratingsRow_ = new QWidget(page);
  ratings_ = new QButtonGroup(this);
  auto* row = new QHBoxLayout(ratingsRow_);
  row->setContentsMargins(0, 0, 0, 0);
  const QStringList names{tr("1 bad"), tr("2 poor"), tr("3 fair"), tr("4 good"), tr("5 excellent")};
  for (int rating = 1; rating <= 5; ++rating) {
    auto* button = named(new QPushButton(names[rating - 1], ratingsRow_), u"blindRating%1PushButton"_s.arg(rating));
    button->setShortcut(QKeySequence(Qt::Key_0 + rating));
    ratings_->addButton(button, rating);
    row->addWidget(button);
  }
  row->addStretch(1);
  connect(ratings_, &QButtonGroup::idClicked, this, [this](int rating) { answer(Choice::Same, rating); });
}

dimts::ListenedVoice BlindTest::voiceIn(const QComboBox* box) const {
  const auto voices = voicesOf(sounds_);
  const int index = box->currentIndex();
  return index < 0 || index >= static_cast<int>(voices.size()) ? dimts::ListenedVoice{} : voices[static_cast<size_t>(index)];
}

void BlindTest::setSounds(const std::vector<dimts::ListeningSound>& sounds) {
  const auto before = voicesOf(sounds_);
  const auto voices = voicesOf(sounds);
  sounds_ = sounds;
  if (voices == before) {
    refreshStart();
    return;
  }
  // At first the two newest states of the newest run stand there.
  const int count = static_cast<int>(voices.size());
  int turn = 2;
  for (QComboBox* box : {firstBox_, secondBox_}) {
    const QString chosen = box->currentText();
    box->clear();
    for (const dimts::ListenedVoice& voice : voices) box->addItem(listenedVoiceText(voice));
    const int again = chosen.isEmpty() ? -1 : box->findText(chosen);
    box->setCurrentIndex(again >= 0 ? again : std::max(0, count - turn));
    --turn;
  }
  refreshStart();
}

void BlindTest::refreshStart() {
  const size_t common = comparisonTrials(sounds_, voiceIn(firstBox_), voiceIn(secondBox_), 1).size();
  const bool two = firstBox_->count() > 1;
  commonLabel_->setText(!two ? tr("There is only one voice to hear so far. More come with every saved state that speaks its test "
                                  "sentences, and with every measurement.")
                        : firstBox_->currentIndex() == secondBox_->currentIndex() ? tr("Choose two different voices.")
                        : common == 0 ? tr("These two have no sentence in common.")
                                      : tr("Both speak %Ln sentence(s).", nullptr, static_cast<int>(common)));
  firstBox_->setEnabled(two);
  secondBox_->setEnabled(two);
  compareButton_->setEnabled(common > 0);
  rateButton_->setEnabled(common > 0);
}

void BlindTest::setResults(const dimts::ListeningResults& results) {
  resultsList_->clear();
  for (const auto& comparison : results.comparisons) resultsList_->addItem(comparisonText(comparison));
  for (const auto& score : results.scores) resultsList_->addItem(scoreText(score));
  resultsList_->setVisible(resultsList_->count() > 0);
}

bool BlindTest::isAsking() const { return current_ < trials_.size(); }

void BlindTest::reset() {
  trials_.clear();
  current_ = 0;
  pages_->setCurrentIndex(0);
}

void BlindTest::begin(std::vector<BlindTrial> trials) {
  if (trials.empty()) return;
  trials_ = std::move(trials);
  current_ = 0;
  pages_->setCurrentIndex(1);
  ask();
}

void BlindTest::ask() {
  if (!isAsking()) {
    reset();
    return;
  }
  const BlindTrial& trial = trials_[current_];
  const bool compares = trial.isComparison();
  const QString text = QString::fromStdString(trial.first.text);
  progressLabel_->setText(tr("Sentence %1 of %2").arg(countText(static_cast<int64_t>(current_) + 1), countText(static_cast<int64_t>(trials_.size()))));
  sentenceLabel_->setText(text);
  sentenceLabel_->setLayoutDirection(directionOf(text));
  playFirstButton_->setText(compares ? tr("Play A") : tr("Play"));
  playFirstButton_->setShortcut(QKeySequence(Qt::Key_A));
  playSecondButton_->setVisible(compares);
  choicesRow_->setVisible(compares);
  ratingsRow_->setVisible(!compares);
  heardFirst_ = heardSecond_ = false;
  hintLabel_->setText(compares ? tr("Keys: A and B play. Listen to both, then choose.") : tr("Keys: A plays, 1 to 5 answer."));
  choicesRow_->setEnabled(false);
  ratingsRow_->setEnabled(false);
  playFirstButton_->setFocus(Qt::OtherFocusReason);
}

void BlindTest::play(bool second) {
  if (!isAsking()) return;
  const BlindTrial& trial = trials_[current_];
  (second ? heardSecond_ : heardFirst_) = true;
  const bool ready = heardFirst_ && (heardSecond_ || !trial.isComparison());
  choicesRow_->setEnabled(ready);
  ratingsRow_->setEnabled(ready);
  Q_EMIT playRequested(QString::fromStdString(second ? trial.second.path : trial.first.path));
}

void BlindTest::answer(Choice choice, int rating) {
  if (!isAsking()) return;
  const BlindTrial& trial = trials_[current_];
  dimts::ListeningAnswer given;
  given.text = trial.first.text;
  given.first = trial.first.voice;
  if (trial.isComparison()) given.second = trial.second.voice;
  given.choice = choice;
  given.rating = rating;
  ++current_;
  Q_EMIT answered(given);
  ask();
}

}  // namespace dimts::widgets
