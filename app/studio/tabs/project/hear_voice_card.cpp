// Spoken on the speech thread, heard sentence by sentence; nothing is written to the disk.
#include "app/studio/tabs/project/hear_voice_card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>

#include <cmath>
#include <utility>

#include "app/studio/settings/language.h"
#include "app/studio/tabs/project/languages.h"
#include "app/studio/text.h"
#include "app/studio/window/outcome_text.h"
#include "app/studio/window/parts.h"
#include "app/studio/window/progress_text.h"
#include "widgets/audio/player_bar.h"
#include "widgets/audio/player_controller.h"
#include "widgets/audio/waveform_view.h"
#include "widgets/common/error_text.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/script.h"

namespace dimts::studio {
namespace {

using widgets::Icon;
using widgets::TextRole;

constexpr int kTextPixels = 56, kWaveformPixels = 32;

QString languageOf(const ShippedSpeaker& speaker) { return languageName(QLocale(toQt(speaker.language)).language()); }

/// What it is, and how well it is understood: as it was measured, or not at all.
QString aboutText(const ShippedVoice& voice) {
  QString text = HearVoiceCard::tr("A small voice that comes with the program, made of recorded announcements. It shows what one sounds like that has learned on an ordinary computer; yours begins with your own films.");
  if (std::isfinite(voice.wordError) && std::isfinite(voice.recordingsWordError))
    text += QLatin1Char(' ') + HearVoiceCard::tr("Of the words that it says in English, a speech recogniser misses %1; of the same words in the recordings %2.")
                                   .arg(widgets::percentText(voice.wordError), widgets::percentText(voice.recordingsWordError));
  return text;
}

}  // namespace

HearVoiceCard::HearVoiceCard(Studio& studio, QWidget* parent)
    : QFrame(parent), studio_(studio), player_(new widgets::PlayerController(this)) {
  setObjectName(QStringLiteral("hearVoiceCard"));
  widgets::makeCard(this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 20, 24, 24);
  column->setSpacing(12);
  column->addWidget(makeLabel(tr("Hear a voice"), TextRole::Title, this));
  aboutLabel_ = makeLabel({}, TextRole::Small, this, QStringLiteral("hearVoiceAboutLabel"));
  column->addWidget(aboutLabel_);
  textEdit_ = new QPlainTextEdit(this);
  textEdit_->setObjectName(QStringLiteral("hearVoicePlainTextEdit"));
  textEdit_->setAccessibleName(tr("What the voice shall say"));
  textEdit_->setTabChangesFocus(true);
  textEdit_->setFixedHeight(kTextPixels);
  column->addWidget(textEdit_);
  speakerBox_ = new QComboBox(this);
  speakerBox_->setObjectName(QStringLiteral("hearVoiceComboBox"));
  speakerBox_->setAccessibleName(tr("Whose voice, and in which language"));
  speakButton_ = makeButton(QStringLiteral("hearVoicePushButton"), tr("Speak"), this);
  speakButton_->setIcon(widgets::icon(Icon::Speak));
  stopButton_ = makeButton(QStringLiteral("stopHearingPushButton"), tr("Stop"), this);
  stopButton_->hide();
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(speakButton_);
  row->addWidget(stopButton_);
  row->addWidget(speakerBox_);
  row->addStretch(1);
  column->addLayout(row);
  statusLabel_ = makeLabel({}, TextRole::Muted, this, QStringLiteral("hearVoiceStatusLabel"));
  statusLabel_->hide();
  column->addWidget(statusLabel_);
  playerBar_ = new widgets::PlayerBar(player_, this);
  playerBar_->setObjectName(QStringLiteral("hearVoicePlayerBar"));
  playerBar_->waveform()->setFixedHeight(kWaveformPixels);
  playerBar_->hide();
  column->addWidget(playerBar_);
  hide();

  connect(speakButton_, &QPushButton::clicked, this, &HearVoiceCard::speak);
  connect(stopButton_, &QPushButton::clicked, this, [this] {
    studio_.speech().stop();
    player_->clear();
  });
  connect(speakerBox_, &QComboBox::currentIndexChanged, this, &HearVoiceCard::chooseSpeaker);
  connect(textEdit_, &QPlainTextEdit::textChanged, this, &HearVoiceCard::refresh);
  connect(player_, &widgets::PlayerController::soundChanged, this, [this] { playerBar_->setVisible(player_->hasSound()); });
  for (JobRunner* runner : {&studio_.jobs(), &studio_.speech()}) {
    connect(runner, &JobRunner::started, this, &HearVoiceCard::refresh);
    connect(runner, &JobRunner::finished, this, &HearVoiceCard::refresh);
  }
  connect(&studio_.speech(), &JobRunner::updated, this, [this](const JobUpdate& update) {
    if (!isMine()) return;
    if (update.progress) tell(progressLine(*update.progress));
    for (const SpokenPart& part : update.spoken) playPart(part);
  });
  connect(&studio_.speech(), &JobRunner::finished, this, &HearVoiceCard::onFinished);
}

void HearVoiceCard::setVoices(const std::vector<ShippedVoice>& voices) {
  voices_ = voices;
  std::erase_if(voices_, [](const ShippedVoice& voice) { return voice.speakers.empty(); });
  setVisible(!voices_.empty());
  if (voices_.empty()) return;
  aboutLabel_->setText(aboutText(voices_.front()));
  const QSignalBlocker quiet(speakerBox_);
  speakerBox_->clear();
  for (const ShippedSpeaker& speaker : voices_.front().speakers) speakerBox_->addItem(languageOf(speaker), toQt(speaker.name));
  const auto& speakers = voices_.front().speakers;
  for (size_t i = 0; i < speakers.size(); ++i)
    if (toQt(speakers[i].language) == currentLanguage()) speakerBox_->setCurrentIndex(static_cast<int>(i));
  chooseSpeaker();
}

/// Its own sentence, unless somebody has written another.
void HearVoiceCard::chooseSpeaker() {
  const int index = speakerBox_->currentIndex();
  if (voices_.empty() || index < 0) return;
  const auto& speakers = voices_.front().speakers;
  const QString now = textEdit_->toPlainText().trimmed();
  const bool own = !now.isEmpty() && std::none_of(speakers.begin(), speakers.end(), [&](const ShippedSpeaker& one) { return toQt(one.sentence) == now; });
  if (!own) textEdit_->setPlainText(toQt(speakers[static_cast<size_t>(index)].sentence));
  refresh();
}

bool HearVoiceCard::isMine() const {
  const auto* job = std::get_if<SpeakJob>(&studio_.speech().params());
  return asked_ && job && !voices_.empty() && job->target == voices_.front().name;
}

void HearVoiceCard::refresh() {
  const QString reason = studio_.speechBusyReason();
  const bool speaking = studio_.speech().isRunning() && isMine();
  speakButton_->setEnabled(reason.isEmpty() && !textEdit_->toPlainText().trimmed().isEmpty());
  speakButton_->setToolTip(reason);
  stopButton_->setVisible(speaking);
}

void HearVoiceCard::tell(const QString& text, bool wrong) {
  widgets::setTextRole(statusLabel_, wrong ? TextRole::Wrong : TextRole::Muted);
  statusLabel_->setText(text);
  statusLabel_->setVisible(!text.isEmpty());
}

void HearVoiceCard::speak() {
  if (voices_.empty() || !speakButton_->isEnabled()) return;
  SpeakJob job;
  job.target = voices_.front().name;
  job.speaker = toStd(speakerBox_->currentData().toString());
  job.text = toStd(textEdit_->toPlainText());
  sentence_.clear();
  player_->clear();
  asked_ = true;
  tell(tr("Loading the voice…"));
  if (!studio_.speech().start(studio_.host().engine(), job)) tell(studio_.speechBusyReason(), true);
}

/// Whole sentences: a device that begins anew in the middle of one would be heard.
void HearVoiceCard::playPart(const SpokenPart& part) {
  sentence_.insert(sentence_.end(), part.samples->begin(), part.samples->end());
  if (!part.endsSentence) return;
  if (!player_->isStreaming()) player_->beginStream(part.sampleRate);
  player_->append(std::exchange(sentence_, {}));
}

void HearVoiceCard::onFinished(const Outcome& outcome) {
  if (!isMine()) return;
  asked_ = false;
  sentence_.clear();
  if (player_->isStreaming()) player_->endStream({});
  if (outcome.status == JobStatus::Failed) return tell(widgets::errorText(outcome.error).all(), true);
  const QString left = textOf(outcome.summary, "left_out");
  tell(left.isEmpty() ? QString() : tr("Left out, because the voice does not know them: %1").arg(left));
}

}  // namespace dimts::studio
