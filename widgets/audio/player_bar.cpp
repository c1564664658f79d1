// Layout and behaviour of the bar.
#include "widgets/audio/player_bar.h"

#include <QFileInfo>
#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "widgets/audio/player_controller.h"
#include "widgets/audio/quiet_end.h"
#include "widgets/audio/spectrogram_view.h"
#include "widgets/audio/waveform_view.h"
#include "widgets/common/build.h"
#include "widgets/common/dialogs.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kLongQuietSeconds = 0.3;  // between two sentences there is hardly more

}  // namespace

PlayerBar::PlayerBar(PlayerController* controller, QWidget* parent) : QWidget(parent), controller_(controller) {
  setObjectName(u"playerBar"_s);
  playButton_ = named(new QToolButton, u"playToolButton"_s, tr("Play"));
  stopButton_ = named(new QToolButton, u"playerStopToolButton"_s, tr("Stop playing"));
  stopButton_->setIcon(icon(Icon::Stop));
  stopButton_->setToolTip(tr("Stop playing"));
  for (QToolButton* button : {playButton_, stopButton_}) button->setIconSize({24, 24});
  waveform_ = named(new WaveformView, u"playerWaveformView"_s);
  timeLabel_ = plainLabel(u"playerTimeLabel"_s);
  timeLabel_->setWordWrap(false);
  timeLabel_->setMinimumWidth(fontMetrics().horizontalAdvance(u"00:00.0 / 00:00.0"_s) + 8);
  setTextRole(timeLabel_, TextRole::Small);
  messageLabel_ = plainLabel(u"playerMessageLabel"_s);
  setTextRole(messageLabel_, TextRole::Warn);
  saveButton_ = named(new QPushButton(icon(Icon::Save), tr("Save the sound…")), u"playerSavePushButton"_s, tr("Save the sound"));
  openButton_ = named(new QPushButton(icon(Icon::Open), tr("Open in another program")), u"playerOpenPushButton"_s,
                      tr("Open in another program"));
  auto* layout = new QGridLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  subjectLabel_ = plainLabel(u"playerSubjectLabel"_s);
  subjectLabel_->setWordWrap(false);
  subjectLabel_->hide();
  layout->addWidget(playButton_, 0, 0);  // first, so that those of bars above each other line up
  layout->addWidget(stopButton_, 0, 1);
  layout->addWidget(subjectLabel_, 0, 2);
  layout->addWidget(timeLabel_, 0, 3);
  pictures_ = new QHBoxLayout;
  pictures_->setSpacing(12);
  pictures_->addWidget(waveform_, 1);
  axis_ = new QHBoxLayout;
  axis_->setSpacing(0);
  axis_->addLayout(pictures_, 1);
  axis_->addStretch(0);
  layout->addLayout(axis_, 1, 0, 1, 5);
  auto* offer = new QHBoxLayout;
  offer->addWidget(messageLabel_, 1);
  offer->addWidget(saveButton_);
  offer->addWidget(openButton_);
  layout->addLayout(offer, 2, 0, 1, 5);
  layout->setColumnStretch(4, 1);
  connect(playButton_, &QToolButton::clicked, controller_, &PlayerController::togglePlay);
  connect(stopButton_, &QToolButton::clicked, controller_, &PlayerController::stop);
  connect(waveform_, &WaveformView::seekRequested, controller_, &PlayerController::seek);
  connect(saveButton_, &QPushButton::clicked, this, &PlayerBar::saveCopy);
  connect(openButton_, &QPushButton::clicked, this, &PlayerBar::openElsewhere);
  connect(controller_, &PlayerController::soundChanged, this, [this] {
    waveform_->setSamples(controller_->samples(), controller_->sampleRate());
    if (spectrogram_) spectrogram_->setSamples(controller_->samples(), controller_->sampleRate());
    refreshScale();
    refreshQuietEnd();
    refresh();
  });
  connect(controller_, &PlayerController::stateChanged, this, &PlayerBar::refresh);
  connect(controller_, &PlayerController::positionChanged, this, &PlayerBar::showTime);
  connect(controller_, &PlayerController::unavailable, this, &PlayerBar::refresh);
  connect(controller_, &PlayerController::failed, this, &PlayerBar::refresh);
  waveform_->setSamples(controller_->samples(), controller_->sampleRate());
  refresh();
}

void PlayerBar::showSpectrogram(int height) { addSpectrogram(height, height); }

void PlayerBar::showSpectrogramBelow(int waveformHeight, int spectrogramHeight) {
  pictures_->setDirection(QBoxLayout::TopToBottom);
  pictures_->setSpacing(4);
  addSpectrogram(waveformHeight, spectrogramHeight);
}

void PlayerBar::setScale(double seconds) {
  scaleSeconds_ = seconds;
  refreshScale();
}

/// Time runs from left to right in every language.
void PlayerBar::refreshScale() {
  const double length = controller_->durationSeconds();
  const bool shorter = length > 0 && length < scaleSeconds_;
  const int thousandths = shorter ? static_cast<int>(std::lround(1000 * length / scaleSeconds_)) : 1000;
  axis_->setDirection(isRightToLeft() ? QBoxLayout::RightToLeft : QBoxLayout::LeftToRight);
  axis_->setStretch(0, std::max(1, thousandths));
  axis_->setStretch(1, 1000 - thousandths);
}

void PlayerBar::showQuietEnd() {
  quietLabel_ = plainLabel(u"playerQuietEndLabel"_s);
  setTextRole(quietLabel_, TextRole::Small);
  qobject_cast<QGridLayout*>(layout())->addWidget(quietLabel_, 0, 4);
  refreshQuietEnd();
}

void PlayerBar::refreshQuietEnd() {
  if (!quietLabel_) return;
  const double seconds = controller_->isStreaming() ? 0 : quietEndSeconds(controller_->samples(), controller_->sampleRate());
  const bool all = seconds > 0 && seconds >= controller_->durationSeconds();
  quietLabel_->setText(all                            ? tr("nothing but silence")
                       : seconds >= kLongQuietSeconds ? tr("%1 of silence at the end").arg(durationText(seconds))
                                                      : QString());
}

void PlayerBar::setSubject(const QString& subject) {
  subject_ = subject;
  subjectLabel_->setText(subject);
  subjectLabel_->setVisible(!subject.isEmpty());
  waveform_->setSubject(subject);
  stopButton_->setAccessibleName(withSubject(tr("Stop playing")));
  if (spectrogram_) spectrogram_->setAccessibleName(withSubject(tr("Spectrogram of the sound")));
  refresh();
}

QString PlayerBar::withSubject(const QString& name) const { return subject_.isEmpty() ? name : tr("%1: %2").arg(subject_, name); }

void PlayerBar::addSpectrogram(int waveformHeight, int height) {
  waveform_->setFixedHeight(waveformHeight);
  spectrogram_ = named(new SpectrogramView, u"playerSpectrogramView"_s, withSubject(tr("Spectrogram of the sound")));
  spectrogram_->setFixedHeight(height);
  spectrogram_->setSamples(controller_->samples(), controller_->sampleRate());
  pictures_->addWidget(spectrogram_, 1);
}

void PlayerBar::refresh() {
  const bool playing = controller_->state() == PlayerController::State::Playing;
  playButton_->setIcon(icon(playing ? Icon::Pause : Icon::Play));
  playButton_->setToolTip(playing ? tr("Pause") : tr("Play"));
  playButton_->setAccessibleName(withSubject(playButton_->toolTip()));
  playButton_->setEnabled(controller_->hasSound());
  stopButton_->setEnabled(controller_->state() != PlayerController::State::Stopped);
  const QString problem = controller_->problem();
  messageLabel_->setText(problem);
  messageLabel_->setVisible(!problem.isEmpty());
  saveButton_->setVisible(!problem.isEmpty() && controller_->hasSound());
  openButton_->setVisible(!problem.isEmpty() && QFileInfo::exists(controller_->path()));
  showTime(controller_->positionSeconds());
}

void PlayerBar::showTime(double seconds) {
  const double length = controller_->durationSeconds();
  timeLabel_->setText(length > 0 ? u"%1 / %2"_s.arg(clockText(seconds), clockText(length)) : QString());
  const double playhead = controller_->state() == PlayerController::State::Stopped && seconds <= 0 ? -1 : seconds;
  waveform_->setPlayhead(playhead);
  if (spectrogram_) spectrogram_->setPlayhead(playhead);
}

void PlayerBar::saveCopy() {
  const QString suggested = controller_->path().isEmpty() ? tr("sound.wav", "suggested file name")
                                                          : QFileInfo(controller_->path()).fileName();
  Dialogs::instance().saveFile(this, tr("Save the sound"), suggested, tr("Sound (*.wav)"), [this](const QString& path) {
    if (path.isEmpty()) return;
    const bool saved = writeWav(path, controller_->samples(), controller_->sampleRate());
    messageLabel_->setText(saved ? tr("Saved as %1.").arg(path) : tr("The sound could not be saved there. Choose another folder."));
    setTextRole(messageLabel_, saved ? TextRole::Done : TextRole::Wrong);
  });
}

void PlayerBar::openElsewhere() {
  if (Dialogs::instance().openInDesktop(controller_->path())) return;
  messageLabel_->setText(tr("No program on this computer opens sound files. Save the sound instead."));
  setTextRole(messageLabel_, TextRole::Wrong);
}

}  // namespace dimts::widgets
