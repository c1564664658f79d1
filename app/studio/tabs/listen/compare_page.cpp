// Clips on one side, the two sounds on the other, one below the other so that the same moment stands at the same place.
#include "app/studio/tabs/listen/compare_page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>

#include <algorithm>
#include <cmath>
#include <utility>

#include "app/studio/tabs/listen/side_page.h"
#include "app/studio/text.h"
#include "app/studio/window/parts.h"
#include "widgets/audio/player_bar.h"
#include "widgets/audio/player_controller.h"
#include "widgets/common/banner.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/script.h"
#include "widgets/common/text_delegate.h"

namespace dimts::studio {

using widgets::Banner;
using widgets::Icon;
using widgets::PlayerController;
using widgets::TextRole;

namespace {

constexpr int kWaveformPixels = 40, kSpectrogramPixels = 64;
constexpr int64_t kMostClips = 200;    // the others are found by their words
constexpr double kSameLength = 0.01;   // of the recording's

struct Recording {
  std::vector<float> samples;
  int sampleRate = 0;
};

}  // namespace

ComparePage::ComparePage(Studio& studio, QWidget* parent) : QWidget(parent), studio_(studio) {
  setObjectName(QStringLiteral("comparePage"));
  auto* back = makeButton(QStringLiteral("compareBackPushButton"), tr("Back to the samples"), this);
  connect(back, &QPushButton::clicked, this, &ComparePage::closed);
  banner_ = new Banner(this);
  banner_->setObjectName(QStringLiteral("compareBanner"));
  auto* cards = new QHBoxLayout;
  cards->setSpacing(16);
  cards->addWidget(buildClips(), 2);
  cards->addWidget(buildSounds(), 3);
  layOutSidePage(this, makeLabel(tr("Beside a recording"), TextRole::LargeTitle, this), back, banner_)->addLayout(cards, 1);
  auto& speech = studio_.speech();
  connect(&speech, &JobRunner::started, this, &ComparePage::refresh);
  connect(&speech, &JobRunner::updated, this, [this](const JobUpdate& update) {
    if (!isSpeaking()) return;
    for (const SpokenPart& part : update.spoken) {
      spoken_.insert(spoken_.end(), part.samples->begin(), part.samples->end());
      spokenRate_ = part.sampleRate;
    }
  });
  connect(&speech, &JobRunner::finished, this, &ComparePage::onSpoken);
  connect(&widgets::Theme::instance(), &widgets::Theme::changed, this, [this] { listClips(clips_); });
  connect(&studio_.jobs(), &JobRunner::updated, this, [this](const JobUpdate& update) {
    if (update.phase) refresh();  // a training that pauses lets the voice speak
  });
  refresh();
}

QWidget* ComparePage::buildClips() {
  auto* card = makeCard(QStringLiteral("compareClipsCard"), this);
  columnOf(card)->setContentsMargins(16, 12, 16, 16);
  searchEdit_ = new QLineEdit(card);
  searchEdit_->setObjectName(QStringLiteral("compareSearchLineEdit"));
  searchEdit_->setAccessibleName(tr("Search the clips"));
  searchEdit_->setPlaceholderText(tr("Search the clips"));
  searchEdit_->setClearButtonEnabled(true);
  clipList_ = new QListWidget(card);
  clipList_->setObjectName(QStringLiteral("compareClipsListWidget"));
  clipList_->setAccessibleName(tr("Clips, those held out first. Enter plays the recording."));
  clipList_->setTextElideMode(Qt::ElideRight);
  clipList_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  clipList_->setItemDelegate(new widgets::TextDelegate(clipList_));
  moreLabel_ = makeLabel({}, TextRole::Muted, card, QStringLiteral("compareMoreLabel"));
  columnOf(card)->addWidget(searchEdit_);
  columnOf(card)->addWidget(clipList_, 1);
  columnOf(card)->addWidget(moreLabel_);
  connect(searchEdit_, &QLineEdit::textChanged, this, &ComparePage::reload);
  connect(clipList_, &QListWidget::currentItemChanged, this, &ComparePage::choose);
  connect(clipList_, &QListWidget::itemActivated, this, [this] { recordingPlayer_->togglePlay(); });
  return card;
}

QWidget* ComparePage::buildSounds() {
  auto* card = makeCard(QStringLiteral("compareSoundsCard"), this);
  columnOf(card)->setContentsMargins(16, 12, 16, 16);
  columnOf(card)->setSpacing(8);
  textLabel_ = makeLabel({}, TextRole::Title, card, QStringLiteral("compareTextLabel"));
  heldOutLabel_ = makeLabel({}, TextRole::Muted, card, QStringLiteral("compareHeldOutLabel"));
  speakButton_ = makeButton(QStringLiteral("compareSpeakPushButton"), tr("Let the voice say it"), card);
  speakButton_->setIcon(widgets::icon(Icon::Speak, widgets::Ink::OnAccent));
  widgets::makePrimary(speakButton_);
  stopButton_ = makeButton(QStringLiteral("compareStopPushButton"), tr("Stop"), card);
  voiceLabel_ = makeLabel({}, TextRole::Muted, card, QStringLiteral("compareVoiceLabel"));
  lengthLabel_ = makeLabel({}, TextRole::Body, card, QStringLiteral("compareLengthLabel"));
  auto* row = new QHBoxLayout;
  row->setSpacing(12);
  row->addWidget(speakButton_);
  row->addWidget(stopButton_);
  row->addWidget(voiceLabel_, 1);
  columnOf(card)->addWidget(textLabel_);
  columnOf(card)->addWidget(heldOutLabel_);
  recordingBar_ = buildSound(QStringLiteral("compareRecordingPlayerBar"), tr("The recording"), card);
  voiceBar_ = buildSound(QStringLiteral("compareVoicePlayerBar"), tr("The voice"), card);
  recordingPlayer_ = recordingBar_->controller();
  voicePlayer_ = voiceBar_->controller();
  columnOf(card)->addWidget(recordingBar_);
  columnOf(card)->addWidget(voiceBar_);
  columnOf(card)->addWidget(lengthLabel_);
  columnOf(card)->addLayout(row);
  columnOf(card)->addStretch(1);
  connect(speakButton_, &QPushButton::clicked, this, &ComparePage::speak);
  connect(stopButton_, &QPushButton::clicked, &studio_.speech(), &JobRunner::stop);
  auto* speakKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this, nullptr, nullptr, Qt::WindowShortcut);
  connect(speakKey, &QShortcut::activated, this, &ComparePage::speak);
  const std::pair<Qt::Key, PlayerController*> keys[] = {{Qt::Key_1, recordingPlayer_}, {Qt::Key_2, voicePlayer_}};
  for (const auto& [key, player] : keys) {
    auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this, nullptr, nullptr, Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, player, &PlayerController::togglePlay);
  }
  return card;
}

widgets::PlayerBar* ComparePage::buildSound(const QString& name, const QString& title, QWidget* parent) {
  auto* player = new PlayerController(this);
  auto* bar = new widgets::PlayerBar(player, parent);
  bar->setObjectName(name);
  bar->setSubject(title);
  bar->showSpectrogramBelow(kWaveformPixels, kSpectrogramPixels);
  bar->showQuietEnd();
  connect(player, &PlayerController::stateChanged, this, [this, player](PlayerController::State state) {
    if (state == PlayerController::State::Playing) playAlone(player);
  });
  connect(player, &PlayerController::soundChanged, this, &ComparePage::refreshLengths);
  return bar;
}

void ComparePage::playAlone(PlayerController* player) { (player == voicePlayer_ ? recordingPlayer_ : voicePlayer_)->pause(); }

void ComparePage::show(const SpeechSettings& settings, const QString& inWords, const std::vector<std::string>& speakers) {
  settings_ = settings;
  inWords_ = inWords;
  speakers_ = speakers;
  voicePlayer_->clear();  // what was said before was another voice's, or another way to say it
  banner_->dismiss();
  reload();
  clipList_->setFocus(Qt::OtherFocusReason);
}

void ComparePage::leave() {
  recordingPlayer_->pause();
  voicePlayer_->pause();
  if (isSpeaking()) studio_.speech().stop();
}

void ComparePage::forget() {
  leave();
  clips_.clear();
  clipList_->clear();
  clip_ = {};
  recordingPlayer_->clear();
  voicePlayer_->clear();
  searchEdit_->clear();
  refresh();
}

void ComparePage::reload() {
  if (!studio_.session().isOpen() || !isVisibleTo(parentWidget())) return;
  ClipFilter filter;
  filter.keptOnly = filter.heldOutFirst = true;
  filter.text = toStd(searchEdit_->text().trimmed());
  using Found = std::pair<int64_t, std::vector<ClipInfo>>;
  studio_.host().callDatasetLatest(clipReads_, studio_.session().dir(), this,
                                   [filter](Dataset& dataset) -> Result<Found> {
                                     DIMTS_TRY_ASSIGN(const int64_t count, dataset.countClips(filter));
                                     DIMTS_TRY_ASSIGN(auto clips, dataset.clips(filter, 0, kMostClips));
                                     return Found(count, std::move(clips));
                                   },
                                   [this](Result<Found> found) {
                                     if (!found) return banner_->showError(found.error());
                                     listClips(std::move(found->second));
                                     const auto shown = static_cast<int64_t>(clips_.size());
                                     moreLabel_->setText(found->first == 0 ? tr("No clip has these words.")
                                                         : shown < found->first
                                                             ? tr("%1 of %2 clips. Search for the others.")
                                                                   .arg(widgets::countText(shown), widgets::countText(found->first))
                                                             : QString());
                                     moreLabel_->setVisible(!moreLabel_->text().isEmpty());
                                   });
}

/// The clip that was chosen stays so where it is still there.
void ComparePage::listClips(std::vector<ClipInfo> clips) {
  const int64_t chosen = clip_.id;
  const QSignalBlocker quiet(clipList_);
  clips_ = std::move(clips);
  clipList_->clear();
  QListWidgetItem* current = nullptr;
  for (size_t i = 0; i < clips_.size(); ++i) {
    const ClipInfo& clip = clips_[i];
    const bool heldOut = clip.split == Split::Validation;
    if (i == 0 && heldOut) addHeading(tr("Held out"));
    if (!heldOut && (i == 0 || clips_[i - 1].split == Split::Validation)) addHeading(tr("The others"));
    auto* item = new QListWidgetItem(toQt(clip.text), clipList_);
    item->setToolTip(toQt(clip.text));
    item->setData(Qt::UserRole, static_cast<qulonglong>(i));
    const QString length = widgets::durationText(clip.durationSeconds);
    item->setData(Qt::AccessibleTextRole, heldOut ? tr("%1, %2, held out").arg(item->text(), length) : tr("%1, %2").arg(item->text(), length));
    if (!current || clip.id == chosen) current = item;
  }
  clipList_->setCurrentItem(current);
  choose(current);
}

void ComparePage::addHeading(const QString& text) {
  auto* heading = new QListWidgetItem(text, clipList_);
  QFont font = clipList_->font();
  font.setBold(true);
  heading->setFont(font);
  heading->setForeground(widgets::Theme::instance().colors().muted);  // of a row that cannot be chosen the style would make it paler
  heading->setFlags(Qt::NoItemFlags);
}

void ComparePage::choose(const QListWidgetItem* item) {
  const bool any = item != nullptr;
  const ClipInfo clip = any ? clips_[item->data(Qt::UserRole).toULongLong()] : ClipInfo{};
  const bool same = clip.id == clip_.id && clip.text == clip_.text;
  clip_ = clip;
  refresh();
  if (same) return;
  if (isSpeaking()) studio_.speech().stop();
  recordingPlayer_->clear();
  voicePlayer_->clear();
  if (!any) return;
  studio_.host().callDatasetLatest(soundReads_, studio_.session().dir(), this,
                                   [clip](Dataset& dataset) -> Result<Recording> {
                                     Recording recording;
                                     DIMTS_TRY_ASSIGN(recording.samples, dataset.audio(clip.id));
                                     DIMTS_TRY_ASSIGN(const auto sources, dataset.sources());
                                     for (const SourceInfo& source : sources)
                                       if (source.id == clip.sourceId) recording.sampleRate = source.sampleRate;
                                     return recording;
                                   },
                                   [this](Result<Recording> recording) {
                                     if (!recording) return banner_->showError(recording.error());
                                     recordingPlayer_->setSamples(std::move(recording->samples), recording->sampleRate);
                                   });
}

/// Where nobody was named there is one voice, and nothing to say of whose it is.
bool ComparePage::speaksAsTheClip() const {
  return !clip_.speaker.empty() && std::find(speakers_.begin(), speakers_.end(), clip_.speaker) != speakers_.end();
}

void ComparePage::speak() {
  if (!speakButton_->isEnabled()) return;
  SpeakJob job;
  static_cast<SpeechSettings&>(job) = settings_;
  if (speaksAsTheClip()) job.speaker = clip_.speaker;
  job.text = clip_.text;
  spoken_.clear();
  spokenClip_ = clip_.id;
  banner_->dismiss();
  voicePlayer_->clear();
  if (!studio_.speech().start(studio_.host().engine(), job)) spokenClip_ = 0;
  refresh();
}

void ComparePage::onSpoken(const Outcome& outcome) {
  const int64_t clip = std::exchange(spokenClip_, 0);
  std::vector<float> samples = std::exchange(spoken_, {});
  refresh();
  if (clip == 0) return;
  if (outcome.status == JobStatus::Failed) return banner_->showError(outcome.error);
  if (outcome.status != JobStatus::Finished || clip != clip_.id) return;
  voicePlayer_->setSamples(std::move(samples), spokenRate_);
  if (isVisible()) voicePlayer_->play();
}

void ComparePage::refresh() {
  const bool any = clip_.id != 0;
  const QString busy = studio_.speechBusyReason();
  textLabel_->setText(any ? widgets::isolated(toQt(clip_.text)) : tr("No clip is chosen."));
  heldOutLabel_->setText(!any                               ? QString()
                         : clip_.split == Split::Validation ? tr("Held out: the voice learns nothing from it.")
                         : clip_.split == Split::Train
                             ? tr("The voice learns from this one, so it may say it better than other sentences.")
                             : tr("Neither learned from nor held out: it is too near to what is."));
  speakButton_->setEnabled(any && busy.isEmpty());
  speakButton_->setToolTip(busy);
  stopButton_->setVisible(isSpeaking());
  const QString with = speaksAsTheClip() ? tr("%1 Here as %2, who is heard in the recording.").arg(inWords_, widgets::isolated(toQt(clip_.speaker))) : inWords_;
  voiceLabel_->setText(isSpeaking() ? tr("The voice speaks…") : !busy.isEmpty() ? busy : with);
  refreshLengths();
}

void ComparePage::refreshLengths() {
  const double recording = recordingPlayer_->durationSeconds(), voice = voicePlayer_->durationSeconds();
  const double longest = std::max(recording, voice);
  recordingBar_->setScale(longest);
  voiceBar_->setScale(longest);
  const QString first = widgets::durationText(recording), second = widgets::durationText(voice);
  const double more = recording > 0 ? voice / recording - 1 : 0;
  const QString share = widgets::percentText(std::abs(more));
  lengthLabel_->setText(recording <= 0                  ? QString()
                        : voice <= 0                    ? tr("The recording is %1 long.").arg(first)
                        : std::abs(more) < kSameLength  ? tr("The recording is %1 long, the voice as long.").arg(first)
                        : more > 0 ? tr("The recording is %1 long, the voice %2: %3 longer.").arg(first, second, share)
                                   : tr("The recording is %1 long, the voice %2: %3 shorter.").arg(first, second, share));
}

}  // namespace dimts::studio
