// Layout, keys and the way from a slider or two points to a preview.
#include "widgets/dataset/timing_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSlider>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

#include "widgets/audio/player_controller.h"
#include "widgets/audio/spectrogram_view.h"
#include "widgets/common/build.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"
#include "widgets/common/script.h"
#include "widgets/common/theme.h"
#include "widgets/dataset/source_list.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double kFirstSeconds = 20, kAroundSeconds = 6, kShortestSeenSeconds = 0.5;
constexpr double kSliderSeconds = 10, kSliderStep = 0.02, kFarthestSeconds = 3600;
constexpr int kScrollSteps = 10;  // of the scroll bar, a second
}

TimingPanel::TimingPanel(PlayerController* player, QWidget* parent) : QWidget(parent), player_(player) {
  setObjectName(u"timingPanel"_s);
  strip_ = new TimingStrip(this);
  spectrogram_ = named(new SpectrogramView(this), u"timingSpectrogramView"_s, tr("Spectrogram of what is seen"));
  spectrogram_->setLayoutDirection(Qt::LeftToRight);
  scrollBar_ = named(new QScrollBar(Qt::Horizontal, this), u"timingScrollBar"_s, tr("Place in the film"));
  scrollBar_->setLayoutDirection(Qt::LeftToRight);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  column->addWidget(buildTop());
  column->addWidget(strip_, 3);
  column->addWidget(spectrogram_, 2);
  column->addWidget(scrollBar_);
  column->addWidget(buildClipTools());
  column->addWidget(buildMoving());
  connect(strip_, &TimingStrip::currentChanged, this, [this](qint64 id) {
    refresh();
    Q_EMIT currentClipChanged(id);
  });
  connect(strip_, &TimingStrip::spanEdited, this, &TimingPanel::spanEdited);
  connect(strip_, &TimingStrip::cursorMoved, this, &TimingPanel::refresh);
  connect(strip_, &TimingStrip::scrollRequested, this, &TimingPanel::scroll);
  connect(strip_, &TimingStrip::zoomRequested, this, &TimingPanel::zoom);
  connect(scrollBar_, &QScrollBar::valueChanged, this, [this](int value) {
    if (filling_) return;
    const double seen = strip_->to() - strip_->from();
    setRange(value / double(kScrollSteps), value / double(kScrollSteps) + seen);
  });
  connect(player_, &PlayerController::positionChanged, this, [this](double seconds) {
    const bool playing = player_->state() != PlayerController::State::Stopped;
    strip_->setPlayhead(playing ? heardFrom_ + seconds : -1);
    spectrogram_->setPlayhead(playing ? heardFrom_ + seconds - strip_->from() : -1);
  });
  connect(player_, &PlayerController::stateChanged, this, &TimingPanel::refresh);
  addKeys();
  refresh();
}

QWidget* TimingPanel::buildTop() {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  sourceBox_ = named(new QComboBox, u"timingSourceComboBox"_s, tr("Film"));
  sourceBox_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  sourceBox_->setMinimumContentsLength(18);
  playButton_ = named(new QPushButton(tr("Play what is seen")), u"timingPlayPushButton"_s);
  playButton_->setToolTip(tr("Space plays what is seen, P the chosen clip."));
  playClipButton_ = named(new QPushButton(tr("Play the clip")), u"timingPlayClipPushButton"_s);
  auto* out = named(new QPushButton(u"−"_s), u"timingZoomOutPushButton"_s, tr("See more of the film"));
  auto* in = named(new QPushButton(u"+"_s), u"timingZoomInPushButton"_s, tr("See less, but closer"));
  for (auto* button : {out, in}) {
    button->setFixedWidth(48);
    button->setToolTip(button->accessibleName());
  }
  snapBox_ = named(new QCheckBox(tr("Snap to the speech")), u"timingSnapCheckBox"_s);
  snapBox_->setToolTip(tr("Edges that are dragged stop where speech begins and ends."));
  snapBox_->setChecked(true);
  row->addWidget(sourceBox_, 1);
  row->addWidget(playButton_);
  row->addWidget(playClipButton_);
  row->addWidget(out);
  row->addWidget(in);
  row->addWidget(snapBox_);
  connect(sourceBox_, &QComboBox::activated, this, [this](int index) { setSource(sourceBox_->itemData(index).toLongLong()); });
  connect(playButton_, &QPushButton::clicked, this, &TimingPanel::playSeen);
  connect(playClipButton_, &QPushButton::clicked, this, &TimingPanel::playClip);
  connect(out, &QPushButton::clicked, this, [this] { zoom(1.6, (strip_->from() + strip_->to()) / 2); });
  connect(in, &QPushButton::clicked, this, [this] { zoom(0.625, (strip_->from() + strip_->to()) / 2); });
  connect(snapBox_, &QCheckBox::toggled, strip_, &TimingStrip::setSnapping);
  return box;
}

QWidget* TimingPanel::buildClipTools() {
  auto* box = new QWidget(this);
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  clipLabel_ = plainLabel(u"timingClipLabel"_s);
  snapButton_ = named(new QPushButton(tr("Snap its edges")), u"timingSnapPushButton"_s);
  snapButton_->setToolTip(tr("Puts both edges of the clip where the speech begins and ends (S)."));
  splitButton_ = named(new QPushButton(tr("Split here")), u"timingSplitPushButton"_s);
  splitButton_->setToolTip(tr("Makes two clips of one at the dashed line; click into the waveform to set it (C)."));
  joinButton_ = named(new QPushButton(tr("Join with the next")), u"timingJoinPushButton"_s);
  joinButton_->setToolTip(tr("Makes one clip of this and the next (J)."));
  row->addWidget(clipLabel_, 1);
  for (auto* button : {snapButton_, splitButton_, joinButton_}) row->addWidget(button);
  connect(snapButton_, &QPushButton::clicked, this, &TimingPanel::snapClip);
  connect(splitButton_, &QPushButton::clicked, this, &TimingPanel::splitHere);
  connect(joinButton_, &QPushButton::clicked, this, &TimingPanel::joinNext);
  return box;
}

QWidget* TimingPanel::buildMoving() {
  auto* box = named(new QFrame(this), u"timingMoveFrame"_s, tr("Move all subtitles of the film"));
  makeCard(box);
  auto* title = plainLabel(u"timingMoveLabel"_s, tr("Move all subtitles of the film"));
  offsetSlider_ = named(new QSlider(Qt::Horizontal), u"timingOffsetSlider"_s, tr("Earlier or later, up to ten seconds"));
  offsetSlider_->setLayoutDirection(Qt::LeftToRight);
  offsetSlider_->setRange(-static_cast<int>(kSliderSeconds / kSliderStep), static_cast<int>(kSliderSeconds / kSliderStep));
  offsetSlider_->setPageStep(25);
  offsetSpin_ = named(new QDoubleSpinBox, u"timingOffsetDoubleSpinBox"_s, tr("Seconds later; negative: earlier"));
  offsetSpin_->setRange(-kFarthestSeconds, kFarthestSeconds);
  offsetSpin_->setDecimals(2);
  offsetSpin_->setSingleStep(0.05);
  offsetSpin_->setSuffix(tr(" s"));
  pointButton_ = named(new QPushButton(tr("This clip is said at the line")), u"timingPointPushButton"_s);
  pointButton_->setToolTip(tr("Choose a clip, click where it is really said, and press this. Do it once more far away from there, and the subtitles are stretched to fit both."));
  recutBox_ = named(new QCheckBox(tr("Cut in the pauses")), u"timingRecutCheckBox"_s);
  recutBox_->setToolTip(tr("The clips are cut anew in the pauses near their new times. Off: all are moved as they are."));
  recutBox_->setChecked(true);
  previewLabel_ = plainLabel(u"timingPreviewLabel"_s);
  setTextRole(previewLabel_, TextRole::Small);
  applyButton_ = named(new QPushButton(tr("Apply")), u"timingApplyPushButton"_s, tr("Move the subtitles"));
  cancelButton_ = named(new QPushButton(tr("Cancel")), u"timingCancelPushButton"_s, tr("Leave the subtitles where they are"));
  auto* first = new QHBoxLayout;
  first->addWidget(offsetSlider_, 1);
  first->addWidget(offsetSpin_);
  first->addWidget(pointButton_);
  auto* second = new QHBoxLayout;
  second->addWidget(previewLabel_, 1);
  second->addWidget(recutBox_);
  second->addWidget(cancelButton_);
  second->addWidget(applyButton_);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(16, 10, 16, 10);
  column->setSpacing(6);
  column->addWidget(title);
  column->addLayout(first);
  column->addLayout(second);
  connect(offsetSlider_, &QSlider::valueChanged, this, [this](int value) { offsetChanged(value * kSliderStep); });
  connect(offsetSpin_, &QDoubleSpinBox::valueChanged, this, &TimingPanel::offsetChanged);
  connect(pointButton_, &QPushButton::clicked, this, &TimingPanel::addPoint);
  connect(applyButton_, &QPushButton::clicked, this, &TimingPanel::apply);
  connect(cancelButton_, &QPushButton::clicked, this, &TimingPanel::cancel);
  return box;
}

void TimingPanel::addKeys() {
  const auto key = [this](Qt::Key which, void (TimingPanel::*act)()) {
    auto* shortcut = new QShortcut(QKeySequence(which), strip_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
  };
  key(Qt::Key_Space, &TimingPanel::playSeen);
  key(Qt::Key_P, &TimingPanel::playClip);
  key(Qt::Key_Return, &TimingPanel::playClip);
  key(Qt::Key_S, &TimingPanel::snapClip);
  key(Qt::Key_C, &TimingPanel::splitHere);
  key(Qt::Key_J, &TimingPanel::joinNext);
}

void TimingPanel::setSources(const std::vector<dimts::SourceInfo>& sources) {
  sources_ = sources;
  sourceBox_->clear();
  for (const auto& source : sources) sourceBox_->addItem(SourceList::nameOf(source), static_cast<qlonglong>(source.id));
  const int index = sourceBox_->findData(static_cast<qlonglong>(source_));
  if (index >= 0)
    sourceBox_->setCurrentIndex(index);
  else
    source_ = 0;
  refresh();
}

double TimingPanel::length() const {
  for (const auto& source : sources_)
    if (source.id == source_) return source.durationSeconds;
  return 0;
}

void TimingPanel::setSource(int64_t sourceId) {
  if (sourceId == source_) return;
  source_ = sourceId;
  cancel();
  sourceBox_->setCurrentIndex(sourceBox_->findData(static_cast<qlonglong>(sourceId)));
  strip_->setCurrent(0);
  strip_->setCursor(-1);
  setRange(0, kFirstSeconds);
}

void TimingPanel::showClip(const dimts::ClipInfo& clip) {
  const bool inside = clip.sourceId == source_ && clip.startSeconds > strip_->from() &&
                      clip.startSeconds + clip.durationSeconds < strip_->to();
  setSource(clip.sourceId);
  if (!inside) setRange(clip.startSeconds - kAroundSeconds, clip.startSeconds + clip.durationSeconds + kAroundSeconds);
  strip_->setCurrent(clip.id);
}

void TimingPanel::setRange(double from, double to) {
  const double whole = length(), seen = std::clamp(to - from, kShortestSeenSeconds, std::max(kShortestSeenSeconds, whole));
  from = std::clamp(from, 0.0, std::max(0.0, whole - seen));
  strip_->setRange(from, from + seen);
  filling_ = true;
  scrollBar_->setRange(0, std::max(0, static_cast<int>((whole - seen) * kScrollSteps)));
  scrollBar_->setPageStep(std::max(1, static_cast<int>(seen * kScrollSteps)));
  scrollBar_->setSingleStep(std::max(1, static_cast<int>(seen * kScrollSteps / 10)));
  scrollBar_->setValue(static_cast<int>(from * kScrollSteps));
  filling_ = false;
  reload();
}

void TimingPanel::reload() {
  if (source_ != 0 && isVisible() && strip_->width() > 0) Q_EMIT partRequested(source_, strip_->from(), strip_->to(), strip_->width());
}

void TimingPanel::setPart(TimingPart part) {
  if (part.sourceId != source_ || part.fromSeconds != strip_->from() || part.toSeconds != strip_->to()) return;
  strip_->setWaveform(part.waveform);
  strip_->setClips(std::move(part.clips));
  strip_->setSpeech(std::move(part.speech));
  spectrogram_->setSamples(part.samples, part.sampleRate);
  if (player_->state() != PlayerController::State::Playing) {
    heardFrom_ = part.fromSeconds;
    player_->setSamples(std::move(part.samples), part.sampleRate);
    if (std::exchange(playWhenThere_, false) && player_->hasSound()) player_->play();
  }
  refresh();
}

void TimingPanel::clear() {
  source_ = 0;
  strip_->setCurrent(0);
  strip_->setClips({});
  strip_->setSpeech({});
  strip_->setWaveform({});
  spectrogram_->clear();
  player_->clear();
  setSources({});
}

void TimingPanel::scroll(double share) {
  const double by = share * (strip_->to() - strip_->from());
  setRange(strip_->from() + by, strip_->to() + by);
}

void TimingPanel::zoom(double factor, double around) {
  setRange(around - (around - strip_->from()) * factor, around + (strip_->to() - around) * factor);
}

void TimingPanel::playSeen() {
  if (player_->state() == PlayerController::State::Playing) return player_->stop();
  playWhenThere_ = true;  // what was seen when a sound began may not be what is seen now
  reload();
}

void TimingPanel::playClip() {
  const dimts::ClipInfo* clip = strip_->currentClip();
  if (player_->state() == PlayerController::State::Playing) return player_->stop();
  if (!clip || !player_->hasSound()) return;
  const double from = std::max(0.0, clip->startSeconds - heardFrom_);
  player_->playRange(from, std::min(player_->durationSeconds(), clip->startSeconds + clip->durationSeconds - heardFrom_));
}

void TimingPanel::snapClip() {
  const dimts::ClipInfo* clip = strip_->currentClip();
  if (!clip) return;
  const double start = strip_->nearestSpeechEdge(clip->startSeconds, true);
  const double end = strip_->nearestSpeechEdge(clip->startSeconds + clip->durationSeconds, false);
  if (end > start) Q_EMIT spanEdited(clip->id, start, end - start);
}

void TimingPanel::splitHere() {
  if (strip_->currentClip() && strip_->cursor() >= 0) Q_EMIT splitRequested(strip_->current(), strip_->cursor());
}

void TimingPanel::joinNext() {
  const dimts::ClipInfo* clip = strip_->currentClip();
  if (!clip) return;
  const dimts::ClipInfo* next = nullptr;
  for (const auto& other : strip_->clips())
    if (other.state != dimts::ClipState::Dropped && other.startSeconds > clip->startSeconds &&
        (!next || other.startSeconds < next->startSeconds))
      next = &other;
  if (next) Q_EMIT joinRequested({clip->id, next->id});
}

void TimingPanel::beginMoving() { offsetSpin_->setFocus(Qt::OtherFocusReason); }

std::optional<dimts::Retiming> TimingPanel::pending() const {
  if (points_.size() == 2) {
    const auto found = dimts::retimingOf(points_);
    if (found.ok()) return *found;
    return std::nullopt;
  }
  if (std::abs(offsetSpin_->value()) < 0.005) return std::nullopt;
  return dimts::Retiming{offsetSpin_->value(), 1};
}

void TimingPanel::addPoint() {
  const dimts::ClipInfo* clip = strip_->currentClip();
  if (!clip || strip_->cursor() < 0) return;
  auto points = points_.size() == 2 ? std::vector<dimts::SyncPoint>{} : points_;
  points.push_back({clip->cueStartSeconds, strip_->cursor()});
  setPoints(std::move(points));
}

void TimingPanel::setPoints(std::vector<dimts::SyncPoint> points) {
  points_ = std::move(points);
  filling_ = true;
  const double offset = points_.empty() ? 0 : points_.front().saidSeconds - points_.front().nowSeconds;
  offsetSpin_->setValue(offset);
  offsetSlider_->setValue(static_cast<int>(std::lround(offset / kSliderStep)));
  filling_ = false;
  refresh();
}

void TimingPanel::offsetChanged(double seconds) {
  if (filling_) return;
  points_.clear();
  filling_ = true;
  offsetSpin_->setValue(seconds);
  offsetSlider_->setValue(static_cast<int>(std::lround(seconds / kSliderStep)));
  filling_ = false;
  refresh();
}

void TimingPanel::apply() {
  const auto retiming = pending();
  if (!retiming || source_ == 0) return;
  cancel();
  Q_EMIT retimeRequested(source_, *retiming, recutBox_->isChecked());
}

void TimingPanel::cancel() { setPoints({}); }

void TimingPanel::refresh() {
  const dimts::ClipInfo* clip = strip_->currentClip();
  const bool playing = player_->state() == PlayerController::State::Playing;
  clipLabel_->setText(!clip ? tr("Choose a block to change its edges; drag them, or use Shift, Control and Alt with the arrow keys.")
                            : tr("%1 to %2: %3").arg(clockText(clip->startSeconds), clockText(clip->startSeconds + clip->durationSeconds),
                                                     isolated(QString::fromStdString(clip->text.empty() ? clip->rawText : clip->text))));
  playButton_->setText(playing ? tr("Stop") : tr("Play what is seen"));
  playButton_->setEnabled(player_->hasSound());
  playClipButton_->setEnabled(clip && player_->hasSound());
  snapButton_->setEnabled(clip != nullptr);
  joinButton_->setEnabled(clip != nullptr);
  splitButton_->setEnabled(clip && strip_->cursor() > clip->startSeconds && strip_->cursor() < clip->startSeconds + clip->durationSeconds);
  pointButton_->setEnabled(clip && strip_->cursor() >= 0);
  const auto retiming = pending();
  strip_->setPreview(retiming);
  applyButton_->setEnabled(retiming.has_value());
  makePrimary(applyButton_, retiming.has_value());
  cancelButton_->setEnabled(retiming.has_value() || !points_.empty());
  if (!retiming) {
    previewLabel_->setText(points_.size() == 2 ? tr("These two points do not fit together: choose two that lie at least ten seconds apart.")
                                               : tr("Slide, type seconds, or show where clips are really said. Nothing is changed before you apply it."));
    return;
  }
  QString text = retiming->offsetSeconds < 0 ? tr("All subtitles would come %1 earlier.").arg(durationText(-retiming->offsetSeconds))
                                             : tr("All subtitles would come %1 later.").arg(durationText(retiming->offsetSeconds));
  if (points_.size() == 2) text = tr("The subtitles would fit both points: moved, and stretched by %1.").arg(retiming->ratio, 0, 'f', 5);
  if (points_.size() == 1) text += u' ' + tr("A second point, far away from the first, stretches them as well.");
  previewLabel_->setText(text);
}

void TimingPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  reload();
}

void TimingPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  QMetaObject::invokeMethod(this, &TimingPanel::reload, Qt::QueuedConnection);
}

}  // namespace dimts::widgets
